# One image for web, worker and migrations: the same build started in another role.
#   docker run -e DATABASE_URL=… souk node --import tsx scripts/migrate.ts
#   docker run -e DATABASE_URL=… -e AUTH_SECRET=… -p 3000:3000 souk
#   docker run -e DATABASE_URL=… -e AUTH_SECRET=… -e SOUK_ROLE=worker -e PORT=3001 souk
# Files and uploads lie in /data unless S3_BUCKET is set; web and worker share them.
FROM node:22-slim AS build
WORKDIR /souk
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run image

FROM node:22-slim
WORKDIR /souk
ENV NODE_ENV=production SOUK_DATA_DIR=/data MALLOC_ARENA_MAX=2 NEXT_TELEMETRY_DISABLED=1
RUN mkdir /data && chown node:node /data
COPY --from=build --chown=node:node /souk/.next/standalone ./
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
  CMD node -e "fetch('http://127.0.0.1:'+(process.env.PORT||3000)+'/api/health/ready').then((answer)=>process.exit(answer.ok?0:1),()=>process.exit(1))"
CMD ["node", "scripts/serve.mjs"]
