import findings from '../review/review-list.css?inline';

/** The panel that card and review share, over the tokens of `ui/`. */
export const cardStyle = `
:host{position:fixed;z-index:2147483646;display:flex;flex-direction:column;inset:auto;margin:0;font:var(--text-m)/var(--leading) var(--font);color:var(--text)}
:host([hidden]){display:none}
.panel{flex:0 1 auto;min-height:0;display:flex;flex-direction:column;background:var(--bg-raised);border:1px solid var(--border);border-radius:var(--radius);box-shadow:var(--shadow-high);overflow:hidden}
.panel:focus{outline:none}
.panel header{display:flex;align-items:flex-start;gap:var(--space-2);padding:var(--space-3) var(--space-4);border-block-end:1px solid var(--border);background:var(--bg-sunken)}
.panel header>div{flex:1;min-width:0}
.panel h2{margin:0;font-size:var(--text-xl);line-height:var(--leading-tight);font-weight:var(--weight-strong);overflow-wrap:anywhere}
.panel header p{margin:2px 0 0;overflow-wrap:anywhere}
.body{flex:1;overflow:auto;padding:var(--space-3) var(--space-4);overscroll-behavior:contain}
.body:focus-visible{outline:2px solid var(--focus);outline-offset:-2px}
.body>:first-child{margin-block-start:0}
.body h3{margin:var(--space-3) 0 2px}
.body h3,.slots legend,summary{font-size:var(--text-s);font-weight:var(--weight-strong);color:var(--text-muted)}
.body p{margin:0;overflow-wrap:anywhere}
.body .lead{font-size:var(--text-l)}
.examples{display:grid;gap:var(--space-2);margin-block-start:var(--space-3)}
.example{padding:var(--space-2) var(--space-3);border-radius:var(--radius-s);background:var(--bg-sunken);border-inline-start:3px solid var(--border-strong)}
.example.right{border-color:var(--right);background:var(--right-soft)}
.example.wrong{border-color:var(--wrong);background:var(--wrong-soft)}
.example .state{margin-block-end:2px}
.example code{font-family:var(--font);overflow-wrap:anywhere}
details{margin-block-start:var(--space-3);border-block-start:1px solid var(--border);padding-block-start:var(--space-2)}
summary{display:flex;gap:var(--space-1);cursor:pointer;list-style:none}
summary::before{content:"";flex:none;inline-size:5px;block-size:5px;margin:5px;border:solid;border-width:0 1.5px 1.5px 0;rotate:-45deg;transition:rotate var(--quick)}
[open]>summary::before{rotate:45deg}
summary:hover{color:var(--text)}
dl{margin:var(--space-2) 0 0}
dt{font-weight:var(--weight-strong)}
dt [lang],.link-button [lang]{font-weight:var(--weight-light);color:var(--text-muted)}
dd{margin:0 0 var(--space-2)}
dd,.old,.example .note,.panel header p,.panel footer small,.sources{color:var(--text-muted)}
ul.plain{margin:var(--space-2) 0 0;display:grid;gap:var(--space-2)}
.tag{display:inline-block;padding:0 6px;border-radius:var(--radius-s);background:var(--doubtful-soft);color:var(--doubtful);font-size:var(--text-s)}
.sources{margin:var(--space-2) 0 0;font-size:var(--text-s);display:grid;gap:var(--space-1)}
.panel footer{display:flex;flex-wrap:wrap;gap:var(--space-2);align-items:center;padding:var(--space-2) var(--space-4);border-block-start:1px solid var(--border)}
.panel footer small{flex:1;min-inline-size:15em;font-size:var(--text-s)}
.choose,.slots label{display:grid;gap:var(--space-1);margin-block-start:var(--space-2)}
.slots{margin:var(--space-3) 0 0}
${findings}`;
