/**
 * Runs in <head> before the first paint: applies the theme the visitor chose, so that the page never flashes.
 * Without a choice the system's setting holds. Constant on purpose: its hash stands in the content security policy.
 */
export const themeScript =
  "try{var t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}"

/** The content security policy source that allows `themeScript`, quotes included. */
export const themeScriptHash = "'sha256-wsmnxD6kqdZZ/V2wQ85d92sMux2lvh7NN1y5/Y5SS5c='"
