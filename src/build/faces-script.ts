/**
 * For how long, in ms, the first paint waits for the typefaces, and only where the page itself began to come within
 * `quick` ms. A slow line has its text at once, in fallbacks, and its typefaces on the next page.
 */
const longest = 200;
const quick = 120;

/**
 * Decides before the first paint whether the page is set in our typefaces (`data-faces="on"`): they are taken if the ones
 * that the document preloads are there by the first frame, or soon after it. Later they are `late` and wait for a page that
 * is new anyway: no line ever breaks anew under the reader. One that fails keeps nobody waiting.
 *
 * `font-display: optional` means the same, but Chromium decides it when it first sees the style sheet, and then gives up
 * faces that are there long before the first paint.
 */
export const facesScript = `(function(h,n,held,past,begun){
function all(){return n&&n>=document.querySelectorAll("link[as=font]").length}
function show(on){clearTimeout(held);held=0;past=1;h.removeAttribute("style");if(on)h.dataset.faces="on"}
function came(e){if(e.target.as==="font"){n++;if(all()){if(held)show(1);else if(past&&!h.dataset.faces)h.dataset.faces="late"}}}
document.addEventListener("load",came,true);
document.addEventListener("error",came,true);
requestAnimationFrame(function(){
if(all())show(1);
else if(begun<${quick}){h.style.visibility="hidden";held=setTimeout(show,${longest})}
else past=1})
})(document.documentElement,0,0,0,performance.now());`.replaceAll("\n", "");
