// asr.ggz 2025, revision 1: made by the compiler of Pol from the compiled policy. Do not change it by hand.
const { ABSENT, AWAITED, VALUE, addTo, among, amountAs, awaited, cents, compared, count, dayOf, days, engineOf, evenly, figureOf, figures, happened, happens, isAbsent, isListed, isNone, mayHappen, members, none, orderOf, ordered, own, plainAs, presence, product, ratios, saidOf, told, total, unsettled, yearsOn, yesNo } = /*@__PURE__*/ (()=>{function I(t){let e=/^(\d{4})-(\d{2})-(\d{2})$/.exec(t);return e===null?!1:k(Number(e[1]),Number(e[2]),Number(e[3]))}function k(t,e,n){return t<1||t>9999||e<1||e>12||n<1?!1:n<=b(t,e)}var O=[31,28,31,30,31,30,31,31,30,31,30,31],F=t=>t%4===0&&t%100!==0||t%400===0,b=(t,e)=>e===2&&F(t)?29:O[e-1]??0;function l(t,e,n){let r=(o,i)=>String(o).padStart(i,"0");return`${r(t,4)}-${r(e,2)}-${r(n,2)}`}function D(t){return{year:Number(t.slice(0,4)),month:Number(t.slice(5,7)),day:Number(t.slice(8,10))}}function q(t,e,n){let r=[],o=t;for(let a of[e.years*12,e.months]){if(a===0)continue;let s=T(o,a,n);if(s.kind!=="date")return s;r.push(...s.steps),o=s.date}if(e.days===0)return{kind:"date",date:o,steps:r};let i=E(o,e.days);return i===null?{kind:"overflow"}:{kind:"date",date:i,steps:r}}function T(t,e,n){let{year:r,month:o,day:i}=D(t),a=r*12+(o-1)+e,s=Math.floor(a/12),d=a-s*12+1;if(s<1||s>9999)return{kind:"overflow"};let y=b(s,d);if(i<=y)return{kind:"date",date:l(s,d,i),steps:[]};if(n===null)return{kind:"missingDay",year:s,month:d,day:i};let w=l(s,d,y),m=n==="down"?w:E(w,1);return m===null?{kind:"overflow"}:{kind:"date",date:m,steps:[{year:s,month:d,day:i,landedOn:m}]}}function E(t,e){return!Number.isSafeInteger(e)||Math.abs(e)>4e6?null:Y(g(t)+e)}var J=(t,e)=>g(e)-g(t),x=146097;function g(t){let{year:e,month:n,day:r}=D(t),o=n>2?e:e-1,i=Math.floor((153*(n>2?n-3:n+9)+2)/5)+r-1;return o*365+Math.floor(o/4)-Math.floor(o/100)+Math.floor(o/400)+i}function Y(t){let e=Math.floor(t/x),n=t-e*x,r=Math.floor((n-Math.floor(n/1460)+Math.floor(n/36524)-Math.floor(n/146096))/365),o=n-(365*r+Math.floor(r/4)-Math.floor(r/100)),i=Math.floor((5*o+2)/153),a=o-Math.floor((153*i+2)/5)+1,s=i<10?i+3:i-9,d=r+e*400+(s<=2?1:0);return d<1||d>9999?null:l(d,s,a)}function p(t,e,n,r=null){let[o,i]=$(t,e),a=r??i;return{first:l(n,o,1),last:l(n,a,b(n,a))}}function $(t,e){switch(t){case"month":return[e,e];case"quarter":return[e*3-2,e*3];case"year":return[1,12]}}var c=class t{s;n;d;constructor(e,n){this.s=e>0n?1n:e<0n?-1n:0n,this.n=e<0n?-e:e,this.d=n}static ratio(e,n){if(n===0n)throw new RangeError("division by zero");if(n===1n)return new t(e,1n);let r=A(e<0n?-e:e,n<0n?-n:n),o=n<0n?-r:r;return new t(e/o,n/o)}add(e){let[n,r]=[this,u(e)];return n.d===r.d?t.ratio(n.signed()+r.signed(),n.d):t.ratio(n.signed()*r.d+r.signed()*n.d,n.d*r.d)}sub(e){return this.add(u(e).neg())}mul(e){let n=u(e);return t.ratio(this.signed()*n.signed(),this.d*n.d)}div(e){let n=u(e);return t.ratio(this.signed()*n.d,this.d*n.signed())}neg(){return new t(-this.signed(),this.d)}abs(){return new t(this.n,this.d)}floor(){let e=this.signed()/this.d;return new t(this.s<0n&&e*this.d!==this.signed()?e-1n:e,1n)}ceil(){return this.neg().floor().neg()}compare(e){let n=u(e),r=this.signed()*n.d-n.signed()*this.d;return r<0n?-1:r>0n?1:0}equals(e){let n=u(e);return this.s===n.s&&this.n===n.n&&this.d===n.d}pow(e){let n=BigInt(Math.abs(e)),r=t.ratio(this.signed()**n,this.d**n);return e<0?r.inverse():r}inverse(){return t.ratio(this.s*this.d,this.n)}gcd(e){let n=u(e);return t.ratio(A(this.n*n.d,n.n*this.d),this.d*n.d)}valueOf(){let e=M(this);return e.includes("/")?Number(this.signed())/Number(this.d):Number(e)}toFraction(){return this.d===1n?String(this.signed()):`${this.signed()}/${this.d}`}toString(){return M(this)}signed(){return this.s<0n?-this.n:this.n}};function u(t){if(t instanceof c)return t;if(typeof t=="bigint")return c.ratio(t,1n);if(typeof t=="string")return S(t);if(Number.isSafeInteger(t))return c.ratio(BigInt(t),1n);let[e="",n="0"]=String(t).split("e");return S(e).mul(c.ratio(10n,1n).pow(Number(n)))}var v=/^([+-]?)(\d+)(?:\.(\d+)|\/(\d+))?$/;function S(t){let e=v.exec(t);if(e===null)throw new RangeError(`no figure: '${t}'`);let[,n="",r="",o="",i]=e,a=BigInt(`${n==="-"?"-":""}${r}${o}`);return c.ratio(a,i===void 0?10n**BigInt(o.length):BigInt(i))}function A(t,e){let[n,r]=[t,e];for(;r!==0n;)[n,r]=[r,n%r];return n}var C=(t,e)=>t.compare(e);function M(t){if(t.d===1n)return t.toFraction();let e=t.d,n=0,r=0;for(;e%2n===0n;)e/=2n,n+=1;for(;e%5n===0n;)e/=5n,r+=1;if(e!==1n)return t.toFraction();let o=Math.max(n,r),a=(t.n*10n**BigInt(o)/t.d).toString().padStart(o+1,"0"),s=a.slice(0,a.length-o);return`${t.s<0n?"-":""}${s}.${a.slice(a.length-o)}`}var H=u("1000000000000000");var R="2299-12-31";var Z=Object.freeze({}),h=t=>typeof t=="object"&&t!==null&&!Array.isArray(t),f=(t,e)=>h(t)&&Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,j=t=>t!=null&&!L(t),L=t=>Array.isArray(t)&&t.length===0,P=t=>typeof t=="object"&&t!==null&&"absent"in t&&t.absent===!0;function tt(t,e,n){if(typeof t!="object"||t===null||!("value"in t))return t;let{by:r,on:o,until:i,tot_en_met:a}=t,s=i??a;return e.length>0&&typeof r=="string"&&!e.includes(r)?void 0:o===void 0&&s===void 0?t.value:typeof n!="string"||typeof o=="string"&&n<o||typeof s=="string"&&n>s?void 0:t.value}function et(t,e,n,r){let o=f(f(t.s[e],n),r);if(o!==void 0)return o;let i=f(n==="oordelen"?t.o:t.g,r),a=t.k[e]??"";return a===""?i:f(i,a)}function _(t){return typeof t=="number"?t:typeof t=="string"&&/^-?\d+(?:\.\d+)?$/.test(t)?Number(t):Number.NaN}var nt=(t,e,n)=>t==="notYet"?{low:typeof e=="string"?e:n,high:R}:t,z=t=>h(t)&&typeof t.low=="string"&&typeof t.high=="string";function N(t){if(typeof t!="string")return z(t)?t:null;if(I(t))return{low:t,high:t};let e=/^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(t);if(e===null||t<"0001")return null;let[n,r]=[Number(e[1]),e[2]],{first:o,last:i}=r===void 0?p("year",1,n):p("month",Number(r),n);return{low:o,high:i}}function rt(t,[e,n=""]){if(t!=null){if(P(t))return{kind:"absent"};switch(e){case"boolean":return typeof t=="boolean"?{kind:e,value:t}:void 0;case"number":case"money":case"percentage":return Number.isNaN(_(t))?void 0:{kind:e,value:B(t,e)};case"date":return N(t)?.low===t?{kind:e,date:t}:void 0;case"event":return t==="never"||N(t)?.low===t?{kind:e,day:t}:void 0;case"choice":return typeof t=="string"?{kind:e,choice:n,member:t}:void 0;case"set":return Array.isArray(t)?{kind:e,choice:n,members:t}:void 0;case"party":case"contact":case"calendar":return typeof t=="string"?{kind:e,name:t}:void 0;case"text":return typeof t=="string"?{kind:e,text:t}:void 0;case"rounding":return t==="up"||t==="down"?{kind:e,direction:t}:void 0;case"range":return h(t)?{kind:e,low:u(t.low),high:u(t.high)}:void 0;default:return h(t)?{...t,kind:e}:void 0}}}var B=(t,e)=>e==="percentage"?u(t).div(100):u(t);var it=Object.freeze({undetermined:Object.freeze({status:"undetermined"}),gap:Object.freeze({status:"gap"}),conflict:Object.freeze({status:"conflict"}),error:Object.freeze({status:"error"}),notApplicable:Object.freeze({status:"notApplicable"})});const sharedPart={a:D,b:q,c:E,d:J,e:p,f:u,g:C,h:M,i:Z,j:h,k:f,l:j,m:L,n:P,o:tt,p:et,q:_,r:nt,s:N,t:rt,u:it};return(()=>{const{b:E,f:_,i:p,j:h,k:b,l:S,m:I,n:m,o:R,p:C,q:f,r:v,s:O,u:F}=sharedPart;var G=48*11111111;function w(e){return typeof e!="string"||e.length!==10?Number.NaN:e.charCodeAt(0)*1e7+e.charCodeAt(1)*1e6+e.charCodeAt(2)*1e5+e.charCodeAt(3)*1e4+e.charCodeAt(5)*1e3+e.charCodeAt(6)*100+e.charCodeAt(8)*10+e.charCodeAt(9)-G}function X(e){let n=String(e).padStart(8,"0");return`${n.slice(0,4)}-${n.slice(4,6)}-${n.slice(6)}`}var D=28;function M(e,n,r,t,o){if(Number.isNaN(e))return e;let i=e|0,a=i%100;if(t===0&&a<=D){let u=i/100|0,c=((u/100|0)+n)*12+u%100-1+r,d=c/12|0;if(d>=1&&d<=9999)return d*1e4+(c%12+1)*100+a}let s=E(X(e),{years:n,months:r,days:t},o);return s.kind==="date"?w(s.date):Number.NaN}function H(e,n,r){let t=e+n*1e4;return(e|0)%1e4===229||!(t>1e4&&t<1e8)?M(e,n,0,0,r):t}function l(e,n){let r=e*n;return r<=Number.MAX_SAFE_INTEGER&&r>=-Number.MAX_SAFE_INTEGER?r:Number.NaN}var L=(e,n)=>e<n?1:e===n?2:e>n?4:7;function J(e,n){let r=e+n;return r<=Number.MAX_SAFE_INTEGER&&r>=-Number.MAX_SAFE_INTEGER?r:Number.NaN}function g(e){let n=f(e),r=Math.round(n*100);return r/100===n&&r<=Number.MAX_SAFE_INTEGER&&r>=-Number.MAX_SAFE_INTEGER?r:Number.NaN}var y=e=>typeof e=="number"&&e>0&&!Number.isNaN(g(e))?e:void 0;function P(e){let n=y(e);if(n!==void 0)return Number.isInteger(n)?`${n}.00`:n.toFixed(2)}function U(e){let n=f(e);return Number.isSafeInteger(n)?n:Number.NaN}var W=(e,n)=>e===7?3:(e&n)!==0?1:2;function Y(e,n,r,t,o){let i=n<0!=t<0,[a,s]=[l(e,t),l(r,n)];return!(a<=s)&&!(a>s)||n===0||t===0?0:((a===s?2:a<s!==i?1:4)&o)!==0?1:2}var $=4,N=16,z=1024,B=1024;function V(e){e.prototype=Object.freeze(Object.create(null));let n=new Set,[r,t,o]=[0,N,0],i=!1,a=u=>{n.add(Object.keys(u).join()),r+=1;let c=n.size>$;!c&&r<N||(t=c?N:Math.min(2*t,z),c?o=B:s.asTheyAre=t,i=c,r=0,n.clear())},s={asTheyAre:0,take:u=>u==null?p:(o>0?o-=1:a(u),i&&K(u)?Object.assign(new e,u):u)};return s}function K(e){let n=Object.getPrototypeOf(e);return n===Object.prototype||n===null}var T="\0absent",x="\0value",A="\0awaited";function k(e,n){let r=(1<<n.length)-1;if(e==null)return r;let t=n.indexOf(m(e)?T:e);if(t>=0)return 1<<t;let o=n.indexOf(x);return o<0?r:1<<o}var q=e=>e===!0?1:e===!1?2:k(e,[!0,!1]);function Q(e,n){let r=k(e,n);if(e!=="notYet")return r;let t=n.indexOf(n.includes(A)?A:x);return t<0?r:r|1<<t}function Z(e){return e==null?3:m(e)?1:2}function j(e){return e==null?7:e==="notYet"?1:e==="never"?2:4}function ee(e){return e==null?15:e==="notYet"?5:e==="never"?2:8}function ne(e,n,r){let t=f(e);return Number.isNaN(t)?3:(r?t>n:t>=n)?2:1}function re(e,n,r){if(Number.isNaN(f(e)))return 3;let t=_(e).compare(n);return t>0||t===0&&!r?2:1}function te(e,n,r){let t=O(e);if(t===null)return 3;let o=i=>r?i>n:i>=n;return(o(t.high)?2:0)|(o(t.low)?0:1)}function oe(e,n){if(Array.isArray(e))return e.includes(n)?1:2;let r=h(e)?b(e,n):void 0;return r===!0?1:r===!1?2:3}return{ABSENT:T,AWAITED:A,VALUE:x,addTo:M,among:k,amountAs:P,awaited:v,cents:g,compared:Y,count:U,dayOf:w,days:te,evenly:V,figureOf:f,figures:ne,happened:j,happens:Q,isAbsent:m,isListed:S,isNone:I,mayHappen:ee,members:oe,none:p,orderOf:L,ordered:W,own:b,plainAs:y,presence:Z,product:l,ratios:re,saidOf:C,told:R,total:J,unsettled:F,yearsOn:H,yesNo:q,engineOf:(printed)=>{const{a:$,b:ze,c:ye,d:L,e:Je,f:R,g:M,h:q,i:F,j:I,k:O,n:Ze,t:j,u:be}=sharedPart;function se(e){switch(e.kind){case"boolean":return e.value;case"number":return ae(e.value);case"percentage":return ae(e.value.mul(100));case"money":return Jn(e.value);case"date":return e.date;case"event":return e.day;case"period":return{first:e.first,last:e.last};case"duration":return{years:e.years,months:e.months,days:e.days};case"rounding":return e.direction;case"text":return e.text;case"party":case"contact":case"calendar":return e.name;case"choice":return e.member;case"set":return e.members;case"range":return{low:ae(e.low),high:ae(e.high)};case"absent":return{absent:!0}}}function ae(e){let n=q(e),t=Number(n);return String(t)===n?t:n}function Jn(e){let n=q(e);if(n.includes("/"))return n;let[t="0",r=""]=n.split(".");return`${t}.${r.padEnd(2,"0")}`}var z=class extends Error{};function d(e,n){if(n?.kind!==e)throw new z(`expected ${e}, found ${n?.kind??"nothing"}`);return n}function f(e){if(e?.kind==="number"||e?.kind==="money"||e?.kind==="percentage")return e.value;throw new z(`expected a figure, found ${e?.kind??"nothing"}`)}function E(e){if(e?.kind==="date")return e.date;let{day:n}=d("event",e);return n==="notYet"||n==="never"?null:n}var Zn={kind:"boolean",value:!0},_n={kind:"boolean",value:!1},b=e=>e?Zn:_n,W=(e,n)=>({kind:"number",value:n(e)}),g={kind:"boolean"},N={kind:"date"},ge={kind:"period"},K={kind:"number",isInteger:!0,unit:null},_e=10n**60n;function V(e,n){return n.n>_e||n.d>_e?ke:{kind:e,value:n}}var ke={kind:"failure",reason:"overflow",details:{}},B=(e,n)=>e?.kind!=="number"||n?.kind!=="number"||e.unit===n.unit,he=(e,n)=>e!==void 0&&n!==void 0&&(e.kind==="choice"||e.kind==="set")&&(n.kind==="choice"||n.kind==="set")&&e.choice===n.choice;var ie=e=>e==="divisionByZero"||e==="outsideCalendar"?"gap":"error";function c(e){if(e===void 0)throw new Error("a value that has to be there is missing");return e}function G(e){let n=new Set([e]);for(let t of n)if(t.kind==="split")for(let r of t.children)n.add(r);return[...n]}var Ye=e=>G(e).filter(n=>n.kind==="leaf");var Yn=1e5;function He(e){let{surely:n,perhaps:t}=Un(e,Qe);if(!Ye(e).some(({outcomes:s})=>s===null))return{surely:n,perhaps:t};let[r,o]=[new Set(n),new Set(t)],a=new Set(G(e).flatMap(s=>s.kind==="split"?[s.variable]:[]));for(let s of a){if(r.has(s))continue;let i=Qn(e,s,a);i==="yes"&&r.add(s),i!=="no"&&o.add(s)}return{surely:r,perhaps:o}}function Un(e,n){let{differ:t,isCut:r}=je(n),o=Ue(e,t);return{surely:r()?Ue(e,je(n,!1).differ):o,perhaps:o}}function Ue(e,n){let t=new Set;for(let r of G(e))r.kind==="split"&&!t.has(r.variable)&&jn(r,n)&&t.add(r.variable);return t}var Qe=(e,n)=>e.key!==n.key;var jn=({children:e},n)=>e.some((t,r)=>e.some((o,a)=>a>r&&n(t,o)));function je(e=Qe,n=!0){let t=new Map,r=!1,o=(a,s)=>{if(a===s)return!1;let i=a.id<s.id?`${a.id} ${s.id}`:`${s.id} ${a.id}`,u=t.get(i);if(u!==void 0)return u;if(t.size>=Yn)return r=!0,n;let l=Gn(a,s,o,e);return t.set(i,l),l};return{differ:o,isCut:()=>r}}function Gn(e,n,t,r){if(e.kind==="leaf"&&n.kind==="leaf")return e.outcomes!==null&&n.outcomes!==null&&r(e,n);let o=Math.min(we(e),we(n)),a=e.kind==="split"&&e.variable===o?e.children.length:n.children.length;return Array.from({length:a},(s,i)=>i).some(s=>t(Oe(e,o,s),Oe(n,o,s)))}var we=e=>e.kind==="split"?e.variable:Number.POSITIVE_INFINITY,Oe=(e,n,t)=>e.kind==="split"&&e.variable===n?e.children[t]??e:e,Hn=2e5;function Qn(e,n,t){let r={left:Math.ceil(Hn/t.size)};for(let o of Xn([...t].filter(a=>a!==n))){if(et(e,n,o,r))return"yes";if(r.left<=0)return"perhaps"}return"no"}function*Xn(e){let n=[[]];for(;n.length>0;){let t=[];for(let r of n)for(let o of e.slice(e.indexOf(r.at(-1)??-1)+1))t.push([...r,o]),yield new Set([...r,o]);n=t}}function et(e,n,t,r){let o=G(e).find(i=>i.kind==="split"&&i.variable===n);if(o?.kind!=="split")return!1;let a=new Set,s=i=>{let u=i.map(m=>m.map(({id:y})=>y).join()).join(" ");if(a.has(u)||r.left<=0)return!1;r.left-=1,a.add(u);let l=Math.min(...i.flat().map(we));if(l===Number.POSITIVE_INFINITY)return nt(i);let p=(m,y)=>[...new Set(m.flatMap(w=>y===null?Ge(w,l):[Oe(w,l,y)]))];if(l===n)return s(i.map(p));if(t.has(l))return s(i.map(m=>p(m,null)));let h=Math.max(...i.flat().map(m=>Ge(m,l).length));return Array.from({length:h},(m,y)=>y).some(m=>s(i.map(y=>p(y,m))))};return s(o.children.map(()=>[e]))}var Ge=(e,n)=>e.kind==="split"&&e.variable===n?e.children:[e];function nt(e){let n=e.map(r=>new Set(r.flatMap(o=>o.kind==="leaf"&&o.outcomes!==null?[o.key]:[])));return new Set(n.flatMap(r=>[...r])).size>1&&n.some(r=>r.size===1)}var Q=["number","money","percentage"],xe=(e,n)=>({kind:"number",isInteger:e,unit:n});function tt(e){let[n,t]=e;return n?.kind!=="number"?n??{kind:"error"}:xe(n.isInteger&&t?.kind==="number"&&t.isInteger,n.unit)}var Xe=(e,n)=>({operator:e,parameters:[n,n],fits:([t,r])=>B(t,r),result:tt,apply:([t,r])=>{let[o,a]=[f(t),f(r)];return V(n,e==="add"?o.add(a):o.sub(a))}}),rt=e=>({operator:"negate",parameters:[e],result:([n])=>n??{kind:"error"},apply:([n])=>V(e,f(n).neg())}),D=(e,n,t,r)=>({operator:e,parameters:[n,t],fits:([o,a])=>!(o?.kind==="number"&&a?.kind==="number"&&o.unit!==null&&a.unit!==null),result:([o,a])=>{if(r!=="number")return{kind:r};let s=[o,a].map(u=>u?.kind==="number"?u.unit:null),i=[o,a].every(u=>u?.kind==="number"&&u.isInteger);return xe(i,s[0]??s[1]??null)},apply:([o,a])=>V(r,f(o).mul(f(a)))}),ue=(e,n,t,r)=>({operator:"divide",parameters:[e,n],fits:r,result:([o])=>t==="number"?xe(!1,o?.kind==="number"?o.unit:null):{kind:t},apply:([o,a])=>{let s=f(a);return s.n===0n?{kind:"failure",reason:"divisionByZero",details:{}}:V(t,f(o).div(s))}}),J=e=>e?.kind==="number"?e.unit:null,ot={operator:"percentOf",parameters:["range",["number","money"]],fits:([e])=>e?.kind==="range"&&e.of==="percentage",result:([,e])=>({kind:"range",of:e?.kind==="money"?"money":"number",unit:J(e)}),apply:([e,n])=>{let{low:t,high:r}=d("range",e),o=f(n);return{kind:"range",low:t.mul(o),high:r.mul(o)}}},at={operator:"makeRange",parameters:[Q,Q],fits:([e,n])=>e?.kind===n?.kind&&B(e,n),result:([e])=>({kind:"range",of:e?.kind,unit:J(e)}),apply:([e,n])=>({kind:"range",low:f(e),high:f(n)})};function st(e,n,t){let r=R(10n**BigInt(n)),o=e.mul(r);return it(o,t).div(r)}function it(e,n){switch(n){case"up":return e.ceil();case"down":return e.floor();case"halfUp":return e.add("1/2").floor();case"towardsZero":return e.s<0n?e.ceil():e.floor();case"awayFromZero":return e.s<0n?e.floor():e.ceil()}}var ut=(e,n)=>e==="percentage"?n+2:n;function en(e,n,t){let[r,o]=e,a=r?.kind,s=f(r),i=st(s,ut(a,Number(f(o).valueOf())),n);return i.equals(s)||t.note({kind:"rounded",from:q(s),to:q(i)}),V(a,i)}var nn=([e])=>e??{kind:"error"},H=(e,n)=>({operator:e,parameters:[Q,"number"],result:nn,apply:(t,r)=>en(t,n,r)}),lt={operator:"roundBy",parameters:[Q,"number","rounding"],result:nn,apply:(e,n)=>en(e,d("rounding",e[2]).direction,n)},tn={...Object.fromEntries(Q.flatMap(e=>[[`${e}.add`,Xe("add",e)],[`${e}.subtract`,Xe("subtract",e)],[`${e}.negate`,rt(e)],[`${e}.divide`,ue(e,e,"percentage",([n,t])=>B(n,t))]])),"number.multiply":D("multiply","number","number","number"),"money.multiplyNumber":D("multiply","money","number","money"),"number.multiplyMoney":D("multiply","number","money","money"),"money.multiplyPercentage":D("multiply","money","percentage","money"),"percentage.multiplyMoney":D("multiply","percentage","money","money"),"number.multiplyPercentage":D("multiply","number","percentage","number"),"percentage.multiplyNumber":D("multiply","percentage","number","number"),"percentage.multiply":D("multiply","percentage","percentage","percentage"),"percentage.ofMoney":D("percentOf","percentage","money","money"),"percentage.ofNumber":D("percentOf","percentage","number","number"),"percentage.ofPercentage":D("percentOf","percentage","percentage","percentage"),"range.percentOf":ot,"range.make":at,"money.divideNumber":ue("money","number","money",([,e])=>J(e)===null),"percentage.divideNumber":ue("percentage","number","percentage",([,e])=>J(e)===null),"number.divideNumber":ue("number","number","number",([e,n])=>J(e)!==null&&J(n)===null),roundUp:H("roundUp","up"),roundDown:H("roundDown","down"),roundHalfUp:H("roundHalfUp","halfUp"),roundTowardsZero:H("roundTowardsZero","towardsZero"),roundAwayFromZero:H("roundAwayFromZero","awayFromZero"),roundBy:lt};function dt(e,n){switch(e.kind){case"boolean":return e.value===d("boolean",n).value;case"number":case"money":case"percentage":return M(e.value,f(n))===0;case"date":return e.date===E(n);case"event":return n.kind==="date"?e.day===n.date:e.day===d("event",n).day;case"period":{let t=d("period",n);return e.first===t.first&&e.last===t.last}case"duration":{let t=d("duration",n);return e.years===t.years&&e.months===t.months&&e.days===t.days}case"rounding":return e.direction===d("rounding",n).direction;case"text":return e.text===d("text",n).text;case"party":case"contact":case"calendar":return n.kind===e.kind&&e.name===n.name;case"choice":return e.member===d("choice",n).member;case"set":{let t=new Set(d("set",n).members);return e.members.length===t.size&&e.members.every(r=>t.has(r))}case"range":{let t=d("range",n);return M(e.low,t.low)===0&&M(e.high,t.high)===0}case"absent":return n.kind==="absent"}}function X(e,n,t){if(e.kind==="choice"){let r=d("choice",n);return t.rankOf(e.choice,e.member)-t.rankOf(e.choice,r.member)}if(e.kind==="date"){let r=d("date",n).date;return e.date<r?-1:e.date>r?1:0}return M(f(e),f(n))}var Re={lessThan:e=>e<0,atMost:e=>e<=0,moreThan:e=>e>0,atLeast:e=>e>=0};var rn=(e,n,t)=>({operator:e,parameters:[n,t],fits:([r,o])=>B(r,o)&&(n!=="choice"&&n!=="set"?!0:he(r,o)),result:()=>g,apply:([r,o])=>b(dt(r,o)===(e==="equal"))}),ct=(e,n,t)=>({operator:e,parameters:[t,t],fits:([r,o])=>B(r,o)&&(t!=="choice"||he(r,o)),result:()=>g,apply:([r,o],a)=>b(Re[n](X(r,o,a)))}),mt=(e,n)=>({operator:e,parameters:["event","date"],result:()=>g,apply:([t,r])=>{let o=E(t),a=d("date",r).date;return b(o!==null&&Re[n](o<a?-1:o>a?1:0))}}),pt=(e,n,t,r)=>({operator:e,parameters:[t,"period"],result:()=>g,apply:([o,a])=>{let s=E(o),i=d("period",a)[r];return b(s!==null&&Re[n](s<i?-1:s>i?1:0))}}),ft=e=>({operator:"during",parameters:[e,"period"],result:()=>g,apply:([n,t])=>{let r=E(n),o=d("period",t);return b(r!==null&&o.first<=r&&r<=o.last)}}),yt=e=>({operator:"within",parameters:[e,e,e],fits:([n,t,r])=>B(n,t)&&B(n,r),result:()=>g,apply:([n,t,r],o)=>b(X(n,t,o)>=0&&X(n,r,o)<=0)}),bt=e=>({operator:"withinRange",parameters:[e,"range"],fits:([,n])=>n?.kind==="range"&&n.of===e,result:()=>g,apply:([n,t])=>{let{low:r,high:o}=d("range",t),a=f(n);return b(M(a,r)>=0&&M(a,o)<=0)}}),on=[["lessThan","lessThan",["number","money","percentage","date","choice"]],["atMost","atMost",["number","money","percentage","date","choice"]],["moreThan","moreThan",["number","money","percentage","date","choice"]],["atLeast","atLeast",["number","money","percentage","date","choice"]],["from","atLeast",["number","money","percentage","date","choice"]],["upTo","atMost",["number","money","percentage","date","choice"]],["before","lessThan",["date"]],["by","atMost",["date"]],["after","moreThan",["date"]]],gt=[["from","atLeast","first"],["before","lessThan","first"],["by","atMost","last"],["upTo","atMost","last"],["after","moreThan","last"]],kt=[["boolean","boolean"],["number","number"],["money","money"],["percentage","percentage"],["date","date"],["event","date"],["period","period"],["text","text"],["party","party"],["contact","contact"],["choice","choice"],["set","set"]];function*ht(){for(let[e,n]of kt)yield[`${e}.equal`,rn("equal",e,n)],yield[`${e}.notEqual`,rn("notEqual",e,n)];for(let[e,n,t]of on)for(let r of t)yield[`${r}.${e}`,ct(e,n,r)];for(let[e,n]of[...on].filter(([,,t])=>t.includes("date")))yield[`event.${e}`,mt(e,n)];for(let[e,n,t]of gt)for(let r of["date","event"])yield[`${r}.${e}Period`,pt(e,n,r,t)];for(let e of["date","event"])yield[`${e}.during`,ft(e)];for(let e of["number","money","percentage","date"])yield[`${e}.within`,yt(e)];for(let e of["number","money","percentage"])yield[`${e}.withinRange`,bt(e)]}var an=Object.fromEntries(ht());function cn(e,n,t,r){let{date:o}=d("date",e[0]),a=d("duration",e[1]),s=ze(o,{years:n*a.years,months:n*a.months,days:n*a.days},t);return wt(s,r)}function wt(e,n){switch(e.kind){case"date":for(let t of e.steps)n.note({kind:"monthRounding",...t});return{kind:"date",date:e.date};case"overflow":return ke;case"missingDay":return{kind:"failure",reason:"missingDay",details:{year:String(e.year),month:String(e.month),day:String(e.day)}}}}var sn=(e,n)=>({operator:e,parameters:["date","duration"],result:()=>N,apply:(t,r)=>cn(t,n,null,r)}),un=(e,n)=>({operator:e,parameters:["date","duration","rounding"],result:()=>N,apply:(t,r)=>cn(t,n,d("rounding",t[2]).direction,r)}),ln=(e,n)=>({operator:e,parameters:["duration","duration"],result:()=>({kind:"duration"}),apply:([t,r])=>{let[o,a]=[d("duration",t),d("duration",r)];return{kind:"duration",years:o.years+n*a.years,months:o.months+n*a.months,days:o.days+n*a.days}}}),le=(e,n)=>({operator:e,parameters:["date"],result:()=>K,apply:([t])=>W(n(d("date",t).date),R)}),mn=e=>Math.ceil(e/3),dn=(e,n)=>({operator:e,parameters:["period"],result:()=>N,apply:([t])=>({kind:"date",date:d("period",t)[n]})}),ve=(e,n)=>({operator:e,parameters:["date"],result:()=>ge,apply:([t])=>{let{year:r,month:o}=$(d("date",t).date),a=n==="month"?o:n==="quarter"?mn(o):1;return{kind:"period",...Je(n,a,r)}}}),pn={"date.add":sn("add",1),"date.subtract":sn("subtract",-1),"date.addRounded":un("add",1),"date.subtractRounded":un("subtract",-1),"duration.add":ln("add",1),"duration.subtract":ln("subtract",-1),"date.year":le("yearOf",e=>$(e).year),"date.month":le("monthOf",e=>$(e).month),"date.quarter":le("quarterOf",e=>mn($(e).month)),"date.day":le("dayOf",e=>$(e).day),"period.first":dn("firstDayOf","first"),"period.last":dn("lastDayOf","last"),"date.monthPeriod":ve("monthPeriod","month"),"date.quarterPeriod":ve("quarterPeriod","quarter"),"date.yearPeriod":ve("yearPeriod","year"),"date.daysBetween":{operator:"daysBetween",parameters:["date","date"],result:()=>K,apply:([e,n])=>W(L(d("date",e).date,d("date",n).date),R)},"period.make":{operator:"makePeriod",parameters:["date","date"],result:()=>ge,apply:([e,n])=>({kind:"period",first:d("date",e).date,last:d("date",n).date})}};var De=e=>({operator:e,parameters:e==="not"?["boolean"]:["boolean","boolean"],result:()=>g,isLogic:!0,apply:n=>{let t=n.map(r=>d("boolean",r).value);return e==="not"?b(!t[0]):b(e==="and"?t.every(Boolean):t.some(Boolean))}}),fn=e=>({operator:e,parameters:["event"],result:()=>g,apply:([n])=>b(d("event",n).day===e)}),yn=e=>({operator:e,parameters:["any"],result:()=>g,takesAbsent:!0,apply:([n])=>b(n?.kind==="absent"==(e==="absent"))}),bn={and:De("and"),or:De("or"),not:De("not"),present:yn("present"),absent:yn("absent"),"event.notYet":fn("notYet"),"event.never":fn("never"),"boolean.met":{operator:"met",parameters:["boolean"],result:()=>g,apply:([e])=>d("boolean",e)},"set.empty":{operator:"empty",parameters:["set"],result:()=>g,apply:([e])=>b(d("set",e).members.length===0)},"set.size":{operator:"sizeOf",parameters:["set"],result:()=>K,apply:([e])=>W(d("set",e).members.length,R)},"set.contains":{operator:"contains",parameters:["set","choice"],fits:([e,n])=>e?.kind==="set"&&n?.kind==="choice"&&e.choice===n.choice,result:()=>g,apply:([e,n])=>b(d("set",e).members.includes(d("choice",n).member))}};var gn=new WeakMap;function hn(e,n,t){if(!Ce(e,n))return de(n);if(t===0)return{kind:"date",date:n,passed:[]};let{worked:r}=ce(e),o=Z(e,n),a=t>0?ee(r,o)+t-1:Te(r,o)+t,s=r[a];return s===void 0?xn(e,t>0?1:-1):Rn(e,t>0?o+1:o-1,s)}function wn(e,n,t){if(!Ce(e,n))return de(n);let{worked:r}=ce(e),o=Z(e,n),a=r[t==="forward"?Te(r,o):ee(r,o)-1];return a===void 0?xn(e,t==="forward"?1:-1):Rn(e,o,a)}function On(e,n,t){for(let s of[n,t])if(!Ce(e,s))return de(s);let{worked:r}=ce(e),[o,a]=[Z(e,n),Z(e,t)];return{kind:"count",count:ee(r,a)-ee(r,o)}}var Ce=({period:e},n)=>e.from<=n&&n<=e.to,Ot=e=>Number(e.slice(0,4)),de=e=>({kind:"outside",year:Ot(e)}),xn=({period:e},n)=>{let t=n===1?e.to:e.from;return de(ye(t,n)??t)},Z=({period:e},n)=>L(e.from,n),kn=({period:e},n)=>ye(e.from,n)??e.to;function Rn(e,n,t){let{worked:r,names:o}=ce(e),a=t>=n?1:-1,s=[],i=a===1?Te(r,n):ee(r,n)-1;for(let u=n;u!==t;u+=a)r[i]===u?i+=a:s.push({date:kn(e,u),name:o.get(u)??null});return{kind:"date",date:kn(e,t),passed:s}}var xt="2024-01-01";function ce(e){let n=gn.get(e);if(n!==void 0)return n;let t=Rt(e);return gn.set(e,t),t}function Rt(e){let{period:n,daysOff:t}=e,r=new Map(t.map(({date:u,name:l})=>[Z(e,u),l])),o=new Set(e.worked.map(u=>Z(e,u))),a=L(xt,n.from),s=u=>((a+u)%7+7)%7>4,i=[];for(let u=0;u<=L(n.from,n.to);u+=1)(o.has(u)||!r.has(u)&&!s(u))&&i.push(u);return{worked:i,names:r}}var Te=(e,n)=>vn(e,t=>t>=n),ee=(e,n)=>vn(e,t=>t>n);function vn(e,n){let t=0,r=e.length;for(;t<r;){let o=t+r>>1;n(e[o]??0)?r=o:t=o+1}return t}function Be(e,n){let{name:t}=d("calendar",e),r=n.calendarOf(t);if(r===null)throw new z(`no calendar '${t}'`);return r}var Se=(e,n)=>({kind:"failure",reason:"outsideCalendar",details:{calendar:e.name,year:String(n)}}),vt=e=>e?.kind==="number"&&e.isInteger&&e.unit===null,Dn=(e,n)=>({operator:e,parameters:["date","number","calendar"],fits:([,t])=>vt(t),result:()=>N,apply:([t,r,o],a)=>{let s=Be(o,a),{date:i}=d("date",t),u=n*Number(f(r).valueOf()),l=hn(s,i,u);return l.kind==="outside"?Se(s,l.year):(a.note({kind:"workingDays",calendar:s.name,from:i,count:u,to:l.date,because:l.passed}),{kind:"date",date:l.date})}}),Cn=(e,n)=>({operator:e,parameters:["date","calendar"],result:()=>N,apply:([t,r],o)=>{let a=Be(r,o),{date:s}=d("date",t),i=wn(a,s,n);if(i.kind==="outside")return Se(a,i.year);let{date:u,passed:l}=i;return u!==s&&o.note({kind:"moved",calendar:a.name,from:s,to:u,because:l}),{kind:"date",date:u}}}),Tn={"date.addWorkingDays":Dn("addWorkingDays",1),"date.subtractWorkingDays":Dn("subtractWorkingDays",-1),"date.rollForward":Cn("rollForward","forward"),"date.rollBackward":Cn("rollBackward","backward"),"date.workingDaysBetween":{operator:"workingDaysBetween",parameters:["date","date","calendar"],result:()=>K,apply:([e,n,t],r)=>{let o=Be(t,r),a=On(o,d("date",e).date,d("date",n).date);return a.kind==="outside"?Se(o,a.year):W(a.count,R)}}};var Ie={...bn,...an,...tn,...pn,...Tn},Bn=new Map;for(let e of Object.entries(Ie)){let n=Bn.get(e[1].operator)??[];n.push(e),Bn.set(e[1].operator,n)}function v(e,n,t){switch(e.kind){case"constant":return j(e.value,e.type);case"input":{let r=t.tables.inputs[e.input];return r===void 0?void 0:r.whole!==null?t.wholeValue(r.whole,n):r.term!==null?v(r.term,n,t):j(r.read(n),r.type)}case"call":return Dt(e,n,t);case"pick":return Ct(e,n,t)}}function Dt({builtin:e,parts:n},t,r){let o=[];for(let s of n){let i=v(s,t,r);if(i===void 0||i.kind==="failure")return i;o.push(i)}let a=Ie[e];if(!(a?.takesAbsent!==!0&&o.some(({kind:s})=>s==="absent")))return a?.apply(o,r.context)}function Ct({isLow:e,items:n},t,r){let o;for(let a of n){let s=v(a,t,r);if(s===void 0||s.kind==="failure")return s;(o===void 0||Ee(s,o,e,r))&&(o=s)}return o}function Ee(e,n,t,{context:r}){let o=e.kind==="event"||e.kind==="date"?Tt(E(e)??"",E(n)??""):X(e,n,r);return t?o<0:o>0}var Tt=(e,n)=>e<n?-1:e>n?1:0;var Sn=e=>({x:null,masks:new Int32Array(e)});function Ve(e,n,{asked:t,tests:r}){t.x!==n&&(t.x=n,t.masks.fill(0));let o=t.masks[e]??0;if(o!==0)return o;let a=c(r[e])(n);return t.x===n&&(t.masks[e]=a),a}function _(e,n,t){let r=e;for(;r>=0;){let o=c(t.nodes[r]),a=Ve(c(o[0]),n,t),s=o[32-Math.clz32(a)];if((a&a-1)!==0||s===void 0)return Bt(r,n,t);r=s}return[-1-r]}function Bt(e,n,t){let r=[],o=new Set,a=[e];for(let s=a.pop();s!==void 0;s=a.pop()){if(o.has(s))continue;if(o.add(s),s<0){r.push(-1-s);continue}let i=c(t.nodes[s]),u=Ve(c(i[0]),n,t);for(let l=1;l<i.length;l+=1)u>>l-1&1&&a.push(c(i[l]))}return r}function Me(e,n,t){let{nodes:r}=t,[o,a]=[new Map,new Map],s=(l,p)=>{let h=a.get(l)??p(a.size);return a.set(l,h),h},i=l=>{let p=o.get(l);if(p!==void 0)return p;let h=l<0?s(`leaf ${l}`,m=>({kind:"leaf",id:m,leaf:-1-l})):u(l);return o.set(l,h),h},u=l=>{let[p=0,...h]=c(r[l]),m=Ve(p,n,t),y=h.map((T,zn)=>It(m,zn)?i(T):null),w=y.filter(T=>T!==null),oe=c(w[0]);if(w.every(T=>T===oe))return oe;let[qe,fe]=y;return t.isThreshold[p]===!0&&qe!=null&&fe!=null&&St(p,fe,t)===qe?fe:s(`${p}: ${y.map(T=>T?.id??"").join(" ")}`,T=>({kind:"ask",id:T,test:p,ways:y}))};return i(e)}function St(e,n,{asks:t,isThreshold:r}){let o=n;for(;o?.kind==="ask"&&r[o.test]===!0&&t[o.test]===t[e];)o=o.ways[0]??null;return o}var It=(e,n)=>(e>>n&1)===1;function me(e){let n=new Set([e]);for(let t of n)if(t.kind==="ask")for(let r of t.ways)r!==null&&n.add(r);return[...n]}function Y(e,n,t){let r={cases:[n],isOpen:!1};for(let o of e){let a=r.cases.map(s=>Et(o,s,t));r={cases:a.flatMap(({cases:s})=>s),isOpen:r.isOpen||a.some(({isOpen:s})=>s)}}return r}function Et(e,n,{subjects:t}){let{name:r,owner:o,key:a}=c(t[e]),s=o??0,i=O(n.f,r),{items:u,isOpen:l,isBeside:p}=Vt(O(n.s[s],r),i,n.k[s]===""),h=t[s]?.name??"",m=p?u.filter(w=>In(O(w,h))===n.k[s]?.split("/").at(-1)):u,y=m.filter(I);return{cases:y.map((w,oe)=>Kn(n,e,w,In(w[a])??String(oe+1))),isOpen:l||y.length<m.length}}function Vt(e,n,t){let r=e??n,o=!t&&e==null;if(r==null)return{items:[],isOpen:!0,isBeside:!1};if(Array.isArray(r))return{items:r,isOpen:!1,isBeside:o};let a=O(r,"items");return Array.isArray(a)?{items:a,isOpen:O(r,"complete")===!1,isBeside:o}:{items:[r],isOpen:!1,isBeside:o}}var In=e=>typeof e=="string"&&e!==""?e:typeof e=="number"?String(e):null;function Kn(e,n,t,r){let[o,a]=[e.s.slice(),e.k.slice()],s=e.k.findLast((i,u)=>i!==""&&u!==n)??"";return o[n]=t,a[n]=s===""?r:`${s}/${r}`,{...e,s:o,k:a}}var[x,k,A,te,U,S,C]=[1,2,4,8,16,32,64],Mt=[A,te,U];function An(e){let{tables:n}=e,t=(o,a)=>{let s=c(n.wholes[o]),{elements:i,more:u}=Ft(s,a,r);return Ne(s)?$t(s,i,u):Lt(s,i,u,r)},r={...e,wholeValue:(o,a)=>t(o,a).value,wholeKinds:(o,a)=>t(o,a).kinds};return t}function Ft(e,n,t){let{path:r,each:o}=e;if(r===null)return{elements:o.map(u=>Fe(e,u,n,t)),more:null};let a=c(o[0]),{cases:s,isOpen:i}=Y(r,n,t.tables);return{elements:s.map(u=>Fe(e,a,u,t)),more:i?Fe(e,a,Wt(r,n),t):null}}var Wt=(e,n)=>e.reduce((t,r)=>Kn(t,r,F,"?"),n),Ne=({quantifier:e})=>e==="every"||e==="some"||e==="atLeast";function Fe(e,{where:n,body:t},r,o){let a=n===null?x:En(n,r,o.tables,k),s=t===null?x:En(t,r,o.tables,Ne(e)?k:C),i=t===null||Ne(e)?void 0:Kt(t,r,o);return{counts:a,has:s,value:i}}function En(e,n,t,r){let o=0;for(let a of _(e,n,t))o|=Nt(c(t.leaves[a]),r);return o}function Nt(e,n){switch(e.kind){case"value":return typeof e.value=="boolean"?e.value?x:k:Ze(e.value)?n:C;case"term":return C;case"nowhere":return 0;case"gap":return A;case"conflict":return te;case"error":return U;case"notApplicable":return S}}function Kt(e,n,t){let r=_(e,n,t.tables),o=r.length===1?t.tables.leaves[r[0]??0]:void 0;if(o?.kind==="value")return j(o.value,o.type);if(o?.kind!=="term")return;let a=v(o.term,n,t);return a?.kind==="failure"?void 0:a}var ne=(e,n)=>Math.max(Vn(e),Vn(n)),Vn=e=>e===A||e===te||e===U?e:0,Mn=e=>[x,k,A,te,U,S,C].filter(n=>(e&n)!==0);function Fn({counts:e,has:n},t){let r=new Set;for(let o of Mn(e))for(let a of Mn(n))r.add(pe(o,a,t));return r}function pe(e,n,t){return e===k||e===S||n===S?S:e===x||n===(t?x:k)?n:ne(e,n)}var Wn=(e,n)=>({start:0,next:(t,r)=>t===e||r===e?e:ne(t,r),end:t=>t===0?n:t});function At(e){let n=Math.max(e,1)+1,t=o=>[o%n,Math.floor(o/n)%(n+1),Math.floor(o/(n*(n+1)))],r=(o,a,s)=>Math.min(o,n-1)+n*(Math.min(a,n)+(n+1)*s);return{start:0,next:(o,a)=>{let[s,i,u]=t(o);return a===x?r(s+1,i,u):a===k?o:r(s,i+1,ne(u,a))},end:o=>{let[a,s,i]=t(o);return a>=e?x:a+s<e||i===0?k:i}}}function Pt({quantifier:e,atLeast:n}){return e==="every"?Wn(k,x):e==="some"?Wn(x,k):At(n)}function $t(e,n,t){let r=Pt(e),o=e.quantifier==="every",a=new Set([r.start]);for(let i of n)a=Nn(a,Fn(i,o),r);if(t!==null)for(let i=-1;i!==a.size;)i=a.size,a=new Set([...a,...Nn(a,Fn(t,o),r)]);let s=0;for(let i of a)s|=r.end(i);return{kinds:s,value:void 0}}function Nn(e,n,{next:t}){let r=new Set;for(let o of e)for(let a of n)r.add(a===S?o:t(o,a));return r}function Lt(e,n,t,r){let o=[...n,...t===null?[]:[t]].reduce((u,{counts:l,has:p})=>u|(l|p)&(A|te|U),0);if(!(t===null&&n.every(u=>zt(u,e))))return{kinds:C|o|(qt(e)?A:0),value:void 0};let s=n.filter(({counts:u,has:l})=>pe(u,l,!1)!==S),i=Jt(s,e);return i!==0?{kinds:i,value:void 0}:Zt(e,s,r)}var qt=({quantifier:e})=>e!=="count"&&e!=="sum",We=e=>e!==0&&(e&e-1)===0;function zt({counts:e,has:n,value:t},{quantifier:r}){return We(e)?e===k||e===S?!0:r==="count"?We(n):t!==void 0||We(n)&&n!==C&&n!==x&&n!==k:!1}function Jt(e,{quantifier:n}){return e.reduce((t,{counts:r,has:o})=>ne(t,n==="count"?pe(r,o,!1):ne(r,o)),0)}function Zt({quantifier:e,type:n},t,r){if(e==="count"){let s=t.filter(({counts:i,has:u})=>pe(i,u,!1)===x).length;return{kinds:C,value:{kind:"number",value:R(s)}}}let o=t.flatMap(({value:s})=>s===void 0||s.kind==="absent"?[]:[s]);if(e==="sum")return Yt(o,n);let a;for(let s of o.filter(_t))(a===void 0||Ee(s,a,e==="lowest"||e==="earliest",r))&&(a=s);return a===void 0?{kinds:A,value:void 0}:{kinds:C,value:a}}var _t=e=>e.kind!=="event"||e.day!=="notYet"&&e.day!=="never";function Yt(e,[n]){let t=n==="money"||n==="percentage"?n:"number",r=R(0);for(let o of e){let a=V(t,r.add(f(o)));if(a.kind==="failure")return{kinds:U,value:void 0};r=f(a)}return{kinds:C,value:{kind:t,value:r}}}function Pn(e,n){let t=[...Mt,S].reduce((r,o,a)=>r|((e&o)===0?0:1<<a),0);return n?((e&C)===0?0:1)|t<<1:((e&x)===0?0:1)|((e&k)===0?0:2)|t<<2}var P=class{status;outcome;#e;#n;#t;#o;#r;#l=null;#a;constructor(n,t,r){let{root:o,within:a}=n,s=a===null?[]:Ln(a,t,r);this.#e=t,this.#n=n,this.#t=r,this.#a=a!==null&&s.length===0,this.#o=a===null||this.#a?o:a,this.#r=this.#o===a?s:Ln(o,t,r);let[i]=this.#r,u=this.#r.length===1&&i!==void 0&&i.kind!=="open";this.status=u?i.kind==="value"?"decided":i.kind:"undetermined",this.outcome=u&&i.kind==="value"&&!n.isSoft?$n(i.json,n):null}get possible(){return this.#n.isSoft?[]:this.#r.map(n=>n.kind==="value"?$n(n.json,this.#n):n.kind==="open"?{any:this.#n.type[0]}:{status:n.kind})}get needed(){return this.#u?[]:jt(this.#s,this.#i,this.#e,this.#t)}get cites(){return Ae(this.#n,this.#e,this.#t.tables)}get inexact(){if(this.#u)return!1;let{inputs:n,asks:t}=this.#t.tables,r=typeof this.#e.p!="string",o=({kind:a,mayStillHappen:s,isAskedBothWays:i,read:u})=>{if(a==="relation"||a==="whole")return!0;if(!s)return!1;let l=u(this.#e);return l==="notYet"?r:l==null&&i};return this.#a||this.#n.isLoose||this.#r.some(({kind:a})=>a==="open")||me(this.#s).some(a=>a.kind==="ask"&&o(c(n[c(t[a.test])])))||this.#i.surely.size<this.#i.perhaps.size}toJSON(){let{status:n,outcome:t,possible:r,needed:o,cites:a,inexact:s}=this;return{status:n,outcome:t,possible:r,needed:o,cites:a,inexact:s}}get#u(){return this.status!=="undetermined"}get#s(){return Me(this.#o,this.#e,this.#t.tables)}get#i(){return this.#l??=He(Gt(this.#s,this.#e,this.#t))}},$n=(e,{kind:n})=>(n==="requirement"||n==="group")&&typeof e=="boolean"?e?"met":"notMet":e;function Ln(e,n,t){let r=_(e,n,t.tables),[o]=r;if(r.length===1&&o!==void 0){let s=re(c(t.tables.leaves[o]),o,n,t);return s===null?[]:[s]}let a=new Map;for(let s of r.toSorted((i,u)=>i-u)){let i=re(c(t.tables.leaves[s]),s,n,t);i!==null&&a.set(JSON.stringify(i),i)}return[...a.values()]}function re(e,n,t,r){switch(e.kind){case"nowhere":return null;case"value":return{kind:"value",json:e.value};case"term":{let o=v(e.term,t,r);return o===void 0?{kind:"open",leaf:n}:o.kind==="failure"?{kind:ie(o.reason)}:{kind:"value",json:se(o)}}default:return{kind:e.kind}}}var Ae=(e,n,t)=>Pe(e,r=>Ut(c(e.parts[r]).applies,n,t));function Pe({cites:e,parts:n},t){let r=n.filter((o,a)=>t(a));return r.length===0?[...e]:[...new Set([...e,...r.flatMap(o=>o.cites)])]}var Ut=(e,n,t)=>_(e,n,t).some(r=>{let o=t.leaves[r];return o?.kind==="value"&&o.value===!0});function jt(e,{perhaps:n},t,r){let{tables:o}=r,a=new Map,s=(i,u)=>{for(let{needed:l,rank:p}of $e(i,u,r))a.set(l.path,{needed:l,rank:p})};for(let i of n)s(c(o.asks[i]),t);for(let i of me(e)){let u=i.kind==="leaf"?o.leaves[i.leaf]:void 0;if(u?.kind==="term")for(let l of Ke(u.term))v({kind:"input",input:l},t,r)===void 0&&s(l,t)}return[...a.values()].sort((i,u)=>i.rank-u.rank||(i.needed.path<u.needed.path?-1:1)).map(({needed:i})=>i)}function Gt(e,n,t){let{leaves:r}=t.tables,o=new Map,a=s=>{let i=o.get(s);if(i!==void 0)return i;let u=s.kind==="leaf"?{kind:"leaf",id:s.id,outcomes:r[s.leaf]?.kind==="nowhere"?null:Ht,key:JSON.stringify(re(c(r[s.leaf]),s.leaf,n,t)),open:[],rest:-1,assumed:new Map}:{kind:"split",id:s.id,variable:s.test,children:s.ways.filter(l=>l!==null).map(a)};return o.set(s,u),u};return a(e)}var Ht={pieces:[],sources:[],notApplicable:null,gap:null,conflict:null,error:null};function $e(e,n,t){let{tables:r}=t,o=c(r.inputs[e]);switch(o.kind){case"member":return o.behind.flatMap(a=>{let{needed:s,rank:i}=qn(c(r.inputs[a]),n,r);return[{needed:{...s,path:`${s.path}.${o.name}`},rank:i}]});case"relation":return o.behind.filter(a=>v({kind:"input",input:a},n,t)===void 0).flatMap(a=>$e(a,n,t));case"whole":return Qt(o.whole??0,n,t);default:return[qn(o,n,r)]}}function qn(e,n,{subjects:t}){let{kind:r,name:o,of:a,label:s,rank:i}=e,u=a===null?"":n.k[a]??"",l=a===null?"":`${t[a]?.name??""}${u===""?"":`[${u}]`}`;return{needed:{path:r==="fact"?`${l}.${o}`:r==="event"?`${o}${u===""?"":`[${u}]`}.gedaan`:`${o}${u===""||r==="referenceDate"?"":`[${u}]`}`,kind:r,label:s},rank:i}}function Qt(e,n,t){let{tables:r}=t,{path:o,each:a}=c(r.wholes[e]),{cases:s,isOpen:i}=o===null?{cases:[n],isOpen:!1}:Y(o,n,r),u=r.subjects[o?.at(-1)??-1],l=i?[{needed:{path:u?.name??"",kind:"list",label:null},rank:0}]:[],p=a.flatMap(({where:m,body:y})=>[m,y]).filter(m=>m!==null),h=s.flatMap(m=>p.flatMap(y=>me(Me(y,m,r)).flatMap(w=>w.kind==="ask"?$e(c(r.asks[w.test]),m,t):[])));return[...l,...h]}function Ke(e){switch(e.kind){case"constant":return[];case"input":return[e.input];case"call":return e.parts.flatMap(Ke);case"pick":return e.items.flatMap(Ke)}}function ho(e){let n=er(e),t=tr(n),r=(o,a={})=>or(o,a,n);return{caseOf:r,evaluate:(o,a)=>ar(r(o,a),t,a?.decisions),relation:(o,a,s)=>rr(o,a,s,t),whole:(o,a,s)=>Pn(t.wholeKinds(n.inputs[o]?.whole??0,s),a),figure:(o,a)=>nr(v({kind:"input",input:o},a,t)),settle:(o,a)=>{let{status:s,outcome:i}=new P(c(n.clauses[o]),a,t);return s==="decided"?i:be[s]},leaf:(o,a)=>{let s=re(c(n.leaves[o]),o,a,t);return s?.kind==="value"?s.json:be[s===null||s.kind==="open"?"undetermined":s.kind]},cites:(o,a)=>Ae(c(n.clauses[o]),a,n),cited:Xt(n),records:(o,a)=>Y(o,a,n).cases}}function Xt({clauses:e}){let n=e.map(()=>new Map);return(t,r)=>{let o=c(n[t]),a=o.get(r);if(a!==void 0)return a;let s=Object.freeze(Pe(c(e[t]),i=>(r>>i&1)===1));return o.set(r,s),s}}var er=({data:e,reads:n,tests:t})=>({...e,inputs:e.inputs.map((r,o)=>({...r,read:c(n[o])})),tests:t,asked:Sn(t.length)});function nr(e){if(e!==void 0)return e.kind==="failure"?null:se(e)}function tr(e){let n={rankOf:(r,o)=>e.choices[r]?.indexOf(o)??-1,calendarOf:r=>e.calendars[r]??null,note:()=>{}},t=An({tables:e,context:n});return{tables:e,context:n,wholeValue:(r,o)=>t(r,o).value,wholeKinds:(r,o)=>t(r,o).kinds}}function rr(e,n,t,r){let o=v({kind:"input",input:e},t,r);return o===void 0?(1<<n.length)-1:o.kind==="failure"?1<<n.indexOf(ie(o.reason)):1<<n.indexOf(o.kind==="boolean"?String(o.value):"value")}function or(e,{referenceDate:n,context:t},{subjects:r}){let[o,a]=[I(e)?e:F,I(t)?t:F],s=(i,u)=>O(o,i)??O(o,u);return{f:o,o:Le(O(a,"oordelen"),s("oordelen","judgements")),g:Le(O(a,"stappen"),s("stappen","steps")),p:n??s("peildatum","referenceDate"),s:r.map(({name:i,owner:u})=>u===null?Le(O(a,i),O(o,i)):F),k:r.map(()=>"")}}function Le(e,n){return I(e)?I(n)?{...e,...n}:e:I(n)?n:F}function ar(e,n,t){let{clauses:r}=n.tables,o=(s,i)=>Object.fromEntries(r.filter(u=>u.kind===s&&t?.includes(u.name)!==!1).map(u=>[u.name,sr(u,e,n,i)])),a=(s,i)=>new P(s,i,n);return{decisions:o("decision",a),requirements:o("requirement",a),groups:o("group",a),steps:o("step",(s,i)=>ir(s,i,n))}}function sr(e,n,{tables:t},r){let o=e.per.at(-1);return o===void 0?r(e,n):Object.fromEntries(Y(e.per,n,t).cases.map(a=>[a.k[o]??"",r(e,a)]))}function ir(e,n,t){let r=s=>{if(s===null)return null;let{outcome:i}=new P({...e,within:null,root:s},n,t);return typeof i=="string"?i:null},[o,a]=[r(e.first),r(e.last)];return Object.assign(new P(e,n,t),{first:o,last:a})}return ho(printed)}}})()})();

export const policy = /*@__PURE__*/ Object.freeze({"name":"asr.ggz","year":2025,"revision":1,"digest":"sha256:110ee119db9eb471e4acb6e1d98e5207d7cc4b7cab650b087cd4def8ee27f88c","compiler":"0.1.0","readings":{"samenloop_typen":"volgorde","drempels":"letterlijk","tussen_haakjes":"beperkt","moment_van_70_procent":"vanaf_dat_moment","kop_of_zin":"lopen_uiteen","ervaringsjaar":"twaalf_maanden","ervaringsjaar_op_schrikkeldag":"dag_ervoor","volgend_contractjaar":"na_het_verzoek","gevolg_van_te_laat":"niet_meer","bereik_geen_terugwerkende_kracht":"alle_overeenkomsten","juiste_sectie":"nummer_drie","omzet_als_praktijk":"telt_mee","loketten":"de_webpagina","contractpartij":"niet_genoemd","tegenover_het_maximum":"ten_hoogste","begin_van_het_jaar":"dag_van_prestatie","jaar_na_29_februari":"dag_ervoor","vooraf":"voor_eerste_dag","ontbrekende_dag":"dag_ervoor","kaders":"naar_onderwerp","tijd_van_de_leidraad":"rest_van_2024","preferent_en_marktleider":"dezelfde","tijd_om_te_onderhandelen":"gedrukt_kwartaal","tijdpad_zonder_titel":"beide_digitale","wanneer_wijzen_op_bemiddeling":"boven_de_norm","bereik_van_aangevraagd":"faillissement_en_liquidatie","verwijzingsregisters":"geen_van_beide","inlichtingen_achterhouden":"sluit_uit","belasting_in_welk_land":"elke_plicht","gronden_van_zorgweigering":"elk_afzonderlijk","vijf_jaar_geleden":"telt_niet_mee","meetdag_ernstige_fout":"dag_van_beoordeling","vijf_jaar_op_schrikkeldag":"dag_ervoor","samenwerking_met_wie":"alle_genoemde","instellingen_bij_veiligheid":"ook_ziekenhuisafdelingen"}});

// Tables and what follows them are made when they are first asked for, so that importing costs little.
let engine;
const E = () => (engine ??= engineOf(tables()));

/** Whether something is decided; else it has a `status`. */
export const isDecided = (outcome) => typeof outcome !== 'object' || outcome === null || !Object.values(unsettled).includes(outcome);

export { unsettled };

/** Everything that is decided, with what is possible and needed. */
export const evaluate = (facts, options) => ({ policy, ...E().evaluate(facts, options) });

/** The decisions alone. */
export function decide(facts, referenceDate) {
  const f = facts ?? none, p = referenceDate ?? f.peildatum, o = f.oordelen ?? none, g = f.stappen ?? none;
  const s0 = e0.asTheyAre > 0 ? (e0.asTheyAre -= 1, f.zorgaanbieder ?? none) : e0.take(f.zorgaanbieder), s6 = e6.asTheyAre > 0 ? (e6.asTheyAre -= 1, f.landelijk ?? none) : e6.take(f.landelijk);
  const s1 = none, s2 = none, s3 = none, s4 = none, s5 = none, s7 = none, s8 = none, s9 = none, s10 = none;
  const y = { x: undefined };
  const r2 = isListed(s0.ophogingsverzoek ?? f.ophogingsverzoek) ? E().records([2], (y.x ??= E().caseOf(f, { referenceDate: p }))) : [];
  const r3 = isListed(s0.vraagstelling ?? f.vraagstelling) ? E().records([3], (y.x ??= E().caseOf(f, { referenceDate: p }))) : [];
  const r7 = isListed(s0.prestatie ?? f.prestatie) ? E().records([7], (y.x ??= E().caseOf(f, { referenceDate: p }))) : [];
  const r1 = isListed(s0.declaratie ?? f.declaratie) ? E().records([1], (y.x ??= E().caseOf(f, { referenceDate: p }))) : [];
  const r8 = isListed(s0.behandeling ?? f.behandeling) ? E().records([8], (y.x ??= E().caseOf(f, { referenceDate: p }))) : [];
  const r4 = isListed(s0.verblijf ?? f.verblijf) ? E().records([4], (y.x ??= E().caseOf(f, { referenceDate: p }))) : [];
  const r9 = isListed(s0.transformatieplan ?? f.transformatieplan) ? E().records([9], (y.x ??= E().caseOf(f, { referenceDate: p }))) : [];
  return {
    "contracttype": c0(s0),
    "onderhandelbaar": c2(s0),
    "voorstel_volledig": c3(s0),
    "voorgesteld_omzetplafond": c4(f, p, o, s0, y),
    "voorgesteld_tarief": c5(f, p, o, s0, y),
    "plafond_passend": c6(f, p, s0, y),
    "verzoek_ophoging": r2.length === 0 ? {} : Object.fromEntries(r2.map((x) => [x.k[2], c9(x.s[2], x)])),
    "route_nieuwe_aanbieder": c11(s0),
    "verzoek_om_overeenkomst": c19(p, o, g, s0),
    "tussentijds_belet": c22(p, o, s0),
    "overgangsroute": c23(s0),
    "contracttype_na_overgang": c33(p, g, s0),
    "loket_voor_algemene_vragen": c34(s0),
    "loket": r3.length === 0 ? {} : Object.fromEntries(r3.map((x) => [x.k[3], c35(x.s[0], x.s[3])])),
    "kvk_nummer": r3.length === 0 ? {} : Object.fromEntries(r3.map((x) => [x.k[3], c43(x.s[3])])),
    "sluit_overeenkomst": r3.length === 0 ? {} : Object.fromEntries(r3.map((x) => [x.k[3], c44()])),
    "passende_zorg": r7.length === 0 ? {} : Object.fromEntries(r7.map((x) => [x.k[7], c45(x.s[7])])),
    "vergoeding": r1.length === 0 ? {} : Object.fromEntries(r1.map((x) => [x.k[1], c52(x.s[0], x.s[1], x)])),
    "declareren": c53(p, s0),
    "via_vecozo": r1.length === 0 ? {} : Object.fromEntries(r1.map((x) => [x.k[1], c59(x.s[1])])),
    "maandelijks_declareren": r1.length === 0 ? {} : Object.fromEntries(r1.map((x) => [x.k[1], c61(x.s[1])])),
    "termijn_staat_in": r1.length === 0 ? {} : Object.fromEntries(r1.map((x) => [x.k[1], c62(x.s[0], x.s[1])])),
    "afgewezen": r1.length === 0 ? {} : Object.fromEntries(r1.map((x) => [x.k[1], c63(x.s[1])])),
    "machtiging_nodig": r8.length === 0 ? {} : Object.fromEntries(r8.map((x) => [x.k[8], c64(x.s[0], x.s[8])])),
    "machtiging_verblijf": r4.length === 0 ? {} : Object.fromEntries(r4.map((x) => [x.k[4], c68(x.s[0], x.s[4])])),
    "machtiging_langdurig": r4.length === 0 ? {} : Object.fromEntries(r4.map((x) => [x.k[4], c70()])),
    "valt_onder_dit_beleid": r3.length === 0 ? {} : Object.fromEntries(r3.map((x) => [x.k[3], c71(x.s[3])])),
    "gezamenlijk_beleid": r3.length === 0 ? {} : Object.fromEntries(r3.map((x) => [x.k[3], c74(x.s[3])])),
    "voortrekker": r9.length === 0 ? {} : Object.fromEntries(r9.map((x) => [x.k[9], c76()])),
    "deelname_asr": r9.length === 0 ? {} : Object.fromEntries(r9.map((x) => [x.k[9], c77(p, x)])),
    "innovatie_gevolgd": c78(p, o, s0),
    "mgn_vg_meegenomen": c85(p, g),
    "cruciale_ggz_meegenomen": c87(p, g),
    "inkoper_consultatiefunctie": r3.length === 0 ? {} : Object.fromEntries(r3.map((x) => [x.k[3], c93(x.s[0], x.s[3])])),
    "preferente_verzekeraar_in_regio": r3.length === 0 ? {} : Object.fromEntries(r3.map((x) => [x.k[3], c94(x.s[0], x.s[3])])),
    "duurzamere_keuze": c136(p, o),
    "komt_in_aanmerking": c202(p, o, s0),
  };
}

// contracttype
function c0(s0) {
  let m = 0;
  const r0 = s0.jaaromzet?.[2023], f0 = typeof r0 === 'number' ? r0 : figureOf(r0);
  const v2 = s0.in_mutatiemodel;
  if (v2 !== false) {
    m |= 1;
  }
  if (v2 !== true) {
    const v1 = s0.soort;
    if (v1 === "instelling" || typeof v1 !== 'string') {
      if (!(f0 >= 100050)) {
        m |= 2;
      }
      if (!(f0 < 100050)) {
        if (!(f0 >= 150000)) {
          m |= 8;
        }
        if (!(f0 < 150000)) {
          m |= 4;
        }
      }
    }
    if (v1 === "vrijgevestigd" || typeof v1 !== 'string' || v1 === "groep_praktijken") {
      m |= 2;
    }
    if (v1 === "paaz" || typeof v1 !== 'string' || v1 === "puc") {
      m |= 4;
    }
  }
  switch (m) {
    case 1: return "aanbiedingsbrief";
    case 2: return "digitaal_met_vragenlijst";
    case 4: return "digitaal_zonder_vragenlijst";
    case 8: return unsettled.gap;
    default: return unsettled.undetermined;
  }
}

// onderhandelbaar
function c2(s0) {
  let m = 0;
  const v2 = s0.in_mutatiemodel;
  if (v2 !== false) {
    m |= 1;
  }
  if (v2 !== true) {
    const v1 = s0.soort;
    if (v1 === "instelling" || typeof v1 !== 'string') {
      const r0 = s0.jaaromzet?.[2023], f0 = typeof r0 === 'number' ? r0 : figureOf(r0);
      if (!(f0 >= 100050)) {
        m |= 2;
      }
      if (!(f0 < 100050)) {
        m |= 4;
      }
    }
    if (v1 === "vrijgevestigd" || typeof v1 !== 'string' || v1 === "groep_praktijken") {
      m |= 2;
    }
    if (v1 === "paaz" || typeof v1 !== 'string' || v1 === "puc") {
      m |= 4;
    }
  }
  switch (m) {
    case 1: return true;
    case 2: return false;
    case 4: return unsettled.gap;
    default: return unsettled.undetermined;
  }
}

// voorstel_volledig
function c3(s0) {
  let m = 0;
  let n36 = 0, n35 = 0, n32 = 0;
  const r0 = s0.jaaromzet?.[2023], f0 = typeof r0 === 'number' ? r0 : figureOf(r0);
  const v6 = members(s0.voorstel_bevat, "omzetplafond");
  const v2 = s0.in_mutatiemodel;
  if (v2 !== false) {
    if ((v6 & 1) !== 0) {
      const v5 = members(s0.voorstel_bevat, "gemiddelde_prijs");
      if ((v5 & 1) !== 0) {
        n32 = 1;
      }
      if ((v5 & 2) !== 0) {
        m |= 2;
      }
    }
    if ((v6 & 2) !== 0) {
      m |= 2;
    }
  }
  if (v2 !== true) {
    const v1 = s0.soort;
    if (v1 === "instelling" || typeof v1 !== 'string') {
      if (!(f0 >= 100050)) {
        n35 = 1;
      }
      if (!(f0 < 100050)) {
        if (!(f0 >= 150000)) {
          m |= 1;
        }
        if (!(f0 < 150000)) {
          n36 = 1;
        }
      }
    }
    if (v1 === "vrijgevestigd" || typeof v1 !== 'string' || v1 === "groep_praktijken") {
      n35 = 1;
    }
    if (v1 === "paaz" || typeof v1 !== 'string' || v1 === "puc") {
      n36 = 1;
    }
  }
  if (n36 === 1) {
    if ((v6 & 1) !== 0) {
      n32 = 1;
    }
    if ((v6 & 2) !== 0) {
      m |= 2;
    }
  }
  if (n35 === 1) {
    const v7 = members(s0.voorstel_bevat, "vragenlijst");
    if ((v7 & 1) !== 0) {
      m |= 4;
    }
    if ((v7 & 2) !== 0) {
      m |= 2;
    }
  }
  if (n32 === 1) {
    const v4 = members(s0.voorstel_bevat, "tarief");
    if ((v4 & 1) !== 0) {
      m |= 4;
    }
    if ((v4 & 2) !== 0) {
      m |= 2;
    }
  }
  switch (m) {
    case 1: return unsettled.gap;
    case 2: return false;
    case 4: return true;
    default: return unsettled.undetermined;
  }
}

// voorgesteld_omzetplafond
function c4(f, p, o, s0, y) {
  let m = 0;
  const v2 = s0.in_mutatiemodel;
  if (v2 !== false) {
    m |= 1;
  }
  if (v2 !== true) {
    const v1 = s0.soort;
    if (v1 === "instelling" || typeof v1 !== 'string') {
      const r0 = s0.jaaromzet?.[2023], f0 = typeof r0 === 'number' ? r0 : figureOf(r0);
      if (!(f0 >= 150000)) {
        m |= 2;
      }
      if (!(f0 < 150000)) {
        m |= 4;
      }
    }
    if (v1 === "vrijgevestigd" || typeof v1 !== 'string' || v1 === "groep_praktijken") {
      m |= 2;
    }
    if (v1 === "paaz" || typeof v1 !== 'string' || v1 === "puc") {
      m |= 4;
    }
  }
  switch (m) {
    case 1: return amountAs(told(o.plafond_bij_brief, ["asr"], p)) ?? E().leaf(6, (y.x ??= E().caseOf(f, { referenceDate: p })));
    case 2: return unsettled.gap;
    case 4: return amountAs(told(o.plafond_zonder_vragenlijst, ["asr"], p)) ?? E().leaf(7, (y.x ??= E().caseOf(f, { referenceDate: p })));
    default: return E().settle(4, (y.x ??= E().caseOf(f, { referenceDate: p })));
  }
}

// voorgesteld_tarief
function c5(f, p, o, s0, y) {
  let m = 0;
  const v2 = s0.in_mutatiemodel;
  if (v2 !== false) {
    m |= 1;
  }
  if (v2 !== true) {
    const v1 = s0.soort;
    if (v1 === "instelling" || typeof v1 !== 'string') {
      const r0 = s0.jaaromzet?.[2023], f0 = typeof r0 === 'number' ? r0 : figureOf(r0);
      if (!(f0 >= 150000)) {
        m |= 1;
      }
      if (!(f0 < 150000)) {
        m |= 2;
      }
    }
    if (v1 === "vrijgevestigd" || typeof v1 !== 'string' || v1 === "groep_praktijken") {
      m |= 1;
    }
    if (v1 === "paaz" || typeof v1 !== 'string' || v1 === "puc") {
      m |= 2;
    }
  }
  switch (m) {
    case 1: return unsettled.gap;
    case 2: return plainAs(told(o.tarief_zonder_vragenlijst, ["asr"], p)) ?? E().leaf(8, (y.x ??= E().caseOf(f, { referenceDate: p })));
    default: return E().settle(5, (y.x ??= E().caseOf(f, { referenceDate: p })));
  }
}

// plafond_passend
function c6(f, p, s0, y) {
  let m = 0;
  const c19 = presence(s0.omzetplafond?.[2025]);
  if ((c19 & 1) !== 0) {
    m |= 1;
  }
  if ((c19 & 2) !== 0) {
    const c18 = isNone(s0.ophogingsverzoek ?? f.ophogingsverzoek) ? 2 : E().whole(18, false, (y.x ??= E().caseOf(f, { referenceDate: p })));
    if ((c18 & 1) !== 0 || (c18 & 4) !== 0) {
      m |= 2;
    }
    if ((c18 & 2) !== 0 || (c18 & 32) !== 0) {
      m |= 4;
    }
    if ((c18 & 8) !== 0) {
      m |= 8;
    }
    if ((c18 & 16) !== 0) {
      m |= 16;
    }
  }
  switch (m) {
    case 1: return unsettled.notApplicable;
    case 2: return unsettled.gap;
    case 4: return true;
    case 8: return unsettled.conflict;
    case 16: return unsettled.error;
    default: return unsettled.undetermined;
  }
}

// verzoek_ophoging
function c9(s2, x) {
  let m = 0;
  let c13;
  const v17 = s2.voor_nieuwe_clienten;
  if (v17 !== false) {
    const f16 = dayOf(s2.ingediend_op);
    if (!(f16 >= 20251101)) {
      const r12 = s2.plafond, f12 = typeof r12 === 'number' ? r12 : figureOf(r12);
      if (!(f12 >= 0.01)) {
        m |= 4;
      }
      if (!(f12 < 0.01)) {
        const c15 = s2.gerealiseerd == null || s2.plafond == null ? 3 : compared(cents(s2.gerealiseerd), cents(s2.plafond), 7, 10, 1) || E().relation(15, ["true","false"], x);
        if ((c15 & 1) !== 0) {
          c13 ??= s2.gerealiseerd == null || s2.plafond == null ? 3 : compared(cents(s2.gerealiseerd), cents(s2.plafond), 7, 10, 6) || E().relation(13, ["true","false"], x);
          if ((c13 & 1) !== 0) {
            m |= 16;
          }
          if ((c13 & 2) !== 0) {
            m |= 32;
          }
        }
        if ((c15 & 2) !== 0) {
          c13 ??= s2.gerealiseerd == null || s2.plafond == null ? 3 : compared(cents(s2.gerealiseerd), cents(s2.plafond), 7, 10, 6) || E().relation(13, ["true","false"], x);
          if ((c13 & 1) !== 0) {
            m |= 8;
          }
          if ((c13 & 2) !== 0) {
            m |= 4;
          }
        }
      }
    }
    if (!(f16 < 20251101)) {
      m |= 2;
    }
  }
  if (v17 !== true) {
    m |= 1;
  }
  switch (m) {
    case 1: return "niet_voor_nieuwe_clienten";
    case 2: return "niet_tijdig";
    case 4: return unsettled.gap;
    case 8: return "ontvankelijk";
    case 16: return unsettled.conflict;
    case 32: return "te_vroeg";
    default: return unsettled.undetermined;
  }
}

// route_nieuwe_aanbieder
function c11(s0) {
  let m = 0;
  const v22 = s0.overeenkomst?.[2024];
  const v21 = s0.wenst_overeenkomst;
  const v23 = s0.eerder_overeenkomst;
  if (v23 !== false) {
    if (v22 !== false) {
      m |= 1;
    }
    if (v22 !== true) {
      if (v21 !== false) {
        m |= 4;
      }
      if (v21 !== true) {
        m |= 1;
      }
    }
  }
  if (v23 !== true) {
    if (v22 !== false) {
      m |= 1;
    }
    if (v22 !== true) {
      if (v21 !== false) {
        m |= 2;
      }
      if (v21 !== true) {
        m |= 1;
      }
    }
  }
  switch (m) {
    case 1: return false;
    case 2: return true;
    case 4: return unsettled.gap;
    default: return c11w(s0);
  }
}

function c11w(s0) {
  let m = 0;
  const v22 = s0.overeenkomst?.[2024];
  const v21 = s0.wenst_overeenkomst;
  const v23 = s0.eerder_overeenkomst;
  if (v23 !== false) {
    if (v22 !== false) {
      m |= 4;
    }
    if (v22 !== true) {
      if (v21 !== false) {
        m |= 8;
      }
      if (v21 !== true) {
        m |= 4;
      }
    }
  }
  if (v23 !== true) {
    if (v22 !== false) {
      m |= 1;
    }
    if (v22 !== true) {
      if (v21 !== false) {
        m |= 2;
      }
      if (v21 !== true) {
        m |= 4;
      }
    }
  }
  switch (m & -2) {
    case 2: return true;
    case 4: return false;
    case 8: return unsettled.gap;
    default: return unsettled.undetermined;
  }
}

// verzoek_om_overeenkomst
function c19(p, o, g, s0) {
  let m = 0;
  let n241 = 0, n236 = 0, n208 = 0, n203 = 0, n184 = 0, n183 = 0, n92 = 0, n211 = 0;
  const v22 = s0.overeenkomst?.[2024];
  const v1 = s0.soort;
  const v21 = s0.wenst_overeenkomst;
  const c25 = mayHappen(g["nieuwe_aanbieder.verzoek"]);
  const r25 = g["nieuwe_aanbieder.verzoek"], f25 = dayOf(r25), w25 = r25 === 'notYet' ? dayOf(p ?? "2024-03-28") : 0;
  const v23 = s0.eerder_overeenkomst;
  if (v23 !== false) {
    if (v22 !== false) {
      m |= 1;
    }
    if (v22 !== true) {
      n92 = 1;
    }
  }
  if (v23 !== true) {
    if (v22 !== false) {
      m |= 1;
    }
    if (v22 !== true) {
      const c29 = presence(s0.ervaring_vanaf);
      if ((c29 & 1) !== 0) {
        n183 = 1;
      }
      if ((c29 & 2) !== 0) {
        const c26 = presence(s0.ervaring_tot_en_met);
        if ((c26 & 1) !== 0) {
          n183 = 1;
        }
        if ((c26 & 2) !== 0) {
          if (v1 === "instelling" || typeof v1 !== 'string' || v1 === "paaz" || v1 === "puc") {
            if (v21 !== false) {
              const v31 = s0.ervaring_via_machtigingen;
              if (v31 !== false) {
                const c30 = ordered(orderOf(dayOf(s0.ervaring_tot_en_met), addTo(yearsOn(dayOf(s0.ervaring_vanaf), 1, "down"), 0, 0, -1, null)), 6);
                if ((c30 & 1) !== 0) {
                  if ((c25 & 1) !== 0 || (c25 & 2) !== 0) {
                    m |= 2;
                  }
                  if ((c25 & 4) !== 0) {
                    if (!(f25 >= 20240101) && !(w25 >= 20240101)) {
                      m |= 2;
                    }
                    if (!(f25 < 20240101)) {
                      if (!(f25 >= 20240801) && !(w25 >= 20240801)) {
                        const c27 = ordered(orderOf(dayOf(g["nieuwe_aanbieder.verzoek"]), dayOf(s0.ervaring_tot_en_met)), 4);
                        if ((c27 & 1) !== 0) {
                          n241 = 1;
                        }
                        if ((c27 & 2) !== 0) {
                          m |= 2;
                        }
                      }
                      if (!(f25 < 20240801)) {
                        m |= 2;
                      }
                    }
                  }
                  if ((c25 & 8) !== 0) {
                    if (!(f25 >= 20240101) && !(w25 >= 20240101)) {
                      m |= 2;
                    }
                    if (!(f25 < 20240101)) {
                      if (!(f25 >= 20240801) && !(w25 >= 20240801)) {
                        const c28 = ordered(orderOf(dayOf(g["nieuwe_aanbieder.verzoek"]), dayOf(s0.ervaring_tot_en_met)), 4);
                        if ((c28 & 1) !== 0) {
                          n241 = 1;
                        }
                        if ((c28 & 2) !== 0) {
                          m |= 2;
                        }
                      }
                      if (!(f25 < 20240801)) {
                        m |= 2;
                      }
                    }
                  }
                }
                if ((c30 & 2) !== 0) {
                  m |= 2;
                }
              }
              if (v31 !== true) {
                m |= 2;
              }
            }
            if (v21 !== true) {
              m |= 1;
            }
          }
          if (v1 === "vrijgevestigd" || typeof v1 !== 'string' || v1 === "groep_praktijken") {
            n92 = 1;
          }
        }
      }
    }
  }
  if (n241 === 1) {
    const r24 = s0.omzet_ervaringsjaar, f24 = typeof r24 === 'number' ? r24 : figureOf(r24);
    if (!(f24 >= 30000)) {
      m |= 2;
    }
    if (!(f24 < 30000)) {
      const v92 = s0.ingeschreven_in_kvk;
      if (v92 !== false) {
        const v91 = s0.toegelaten_wtza;
        if (v91 !== false) {
          const v90 = s0.governancecode_van_toepassing;
          if (v90 !== false) {
            const v89 = s0.governancecode_aantoonbaar_ingevoerd;
            if (v89 !== false) {
              n236 = 1;
            }
            if (v89 !== true) {
              m |= 4;
            }
          }
          if (v90 !== true) {
            n236 = 1;
          }
        }
        if (v91 !== true) {
          m |= 4;
        }
      }
      if (v92 !== true) {
        m |= 4;
      }
    }
  }
  if (n236 === 1) {
    const v88 = s0.voldoet_aan_bestuursverklaring;
    if (v88 !== false) {
      const v87 = s0.ubo_bekend_bij_asr;
      if (v87 !== false) {
        const v86 = s0.ubo_onder_sanctieregeling;
        if (v86 !== false) {
          m |= 4;
        }
        if (v86 !== true) {
          const v85 = s0.failliet;
          if (v85 !== false) {
            m |= 4;
          }
          if (v85 !== true) {
            const v84 = s0.faillissement_aangevraagd;
            if (v84 !== false) {
              m |= 4;
            }
            if (v84 !== true) {
              const v83 = s0.in_liquidatie;
              if (v83 !== false) {
                m |= 4;
              }
              if (v83 !== true) {
                const v82 = s0.liquidatie_aangevraagd;
                if (v82 !== false) {
                  m |= 4;
                }
                if (v82 !== true) {
                  const v81 = s0.werkzaamheden_gestaakt;
                  if (v81 !== false) {
                    m |= 4;
                  }
                  if (v81 !== true) {
                    const v80 = s0.surseance_van_betaling;
                    if (v80 !== false) {
                      m |= 4;
                    }
                    if (v80 !== true) {
                      const v79 = s0.akkoord_met_schuldeisers;
                      if (v79 !== false) {
                        m |= 4;
                      }
                      if (v79 !== true) {
                        const v78 = told(o.vergelijkbare_insolventie, ["asr"], p);
                        if (v78 !== false) {
                          m |= 4;
                        }
                        if (v78 !== true) {
                          const v77 = s0.geregistreerd_in_ivr;
                          if (v77 !== false) {
                            m |= 4;
                          }
                          if (v77 !== true) {
                            const v76 = s0.geregistreerd_in_evr;
                            if (v76 !== false) {
                              m |= 4;
                            }
                            if (v76 !== true) {
                              const v75 = s0.fraudeonderzoek_gaande;
                              if (v75 !== false) {
                                m |= 4;
                              }
                              if (v75 !== true) {
                                const v74 = s0.valse_verklaringen;
                                if (v74 !== false) {
                                  m |= 4;
                                }
                                if (v74 !== true) {
                                  const v73 = s0.inlichtingen_achtergehouden;
                                  if (v73 !== false) {
                                    m |= 4;
                                  }
                                  if (v73 !== true) {
                                    const v72 = s0.belasting_vestigingsland_voldaan;
                                    if (v72 !== false) {
                                      const v71 = s0.belasting_nederland_voldaan;
                                      if (v71 !== false) {
                                        const v70 = s0.onder_verscherpt_toezicht;
                                        if (v70 !== false) {
                                          m |= 4;
                                        }
                                        if (v70 !== true) {
                                          const v69 = told(o.gedegen_bedrijfsadministratie, ["asr"], p);
                                          if (v69 !== false) {
                                            const v68 = told(o.kan_gegevens_op_tijd_leveren, ["asr"], p);
                                            if (v68 !== false) {
                                              const v67 = s0.vecozo_certificaat;
                                              if (v67 !== false) {
                                                const v66 = s0.weigert_op_kenmerken;
                                                if (v66 !== false) {
                                                  m |= 4;
                                                }
                                                if (v66 !== true) {
                                                  const v65 = s0.weigert_op_zorgzwaarte;
                                                  if (v65 !== false) {
                                                    m |= 4;
                                                  }
                                                  if (v65 !== true) {
                                                    const c61 = presence(s0.datum_ernstige_fout);
                                                    if ((c61 & 1) !== 0) {
                                                      n208 = 1;
                                                    }
                                                    if ((c61 & 2) !== 0) {
                                                      n211 = 1;
                                                    }
                                                  }
                                                }
                                              }
                                              if (v67 !== true) {
                                                m |= 4;
                                              }
                                            }
                                            if (v68 !== true) {
                                              m |= 4;
                                            }
                                          }
                                          if (v69 !== true) {
                                            m |= 4;
                                          }
                                        }
                                      }
                                      if (v71 !== true) {
                                        m |= 4;
                                      }
                                    }
                                    if (v72 !== true) {
                                      m |= 4;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
      if (v87 !== true) {
        m |= 4;
      }
    }
    if (v88 !== true) {
      m |= 4;
    }
  }
  if (n211 === 1) {
    const c64 = ordered(orderOf(dayOf(s0.datum_ernstige_fout), dayOf(p)), 3);
    if ((c64 & 1) !== 0) {
      const c63 = ordered(orderOf(dayOf(s0.datum_ernstige_fout), yearsOn(dayOf(p), -5, "down")), 4);
      if ((c63 & 1) !== 0) {
        const v60 = told(o.integriteit_in_twijfel, ["asr"], p);
        if (v60 !== false) {
          m |= 4;
        }
        if (v60 !== true) {
          n208 = 1;
        }
      }
      if ((c63 & 2) !== 0) {
        n208 = 1;
      }
    }
    if ((c64 & 2) !== 0) {
      n208 = 1;
    }
  }
  if (n208 === 1) {
    const v59 = told(o.voldoende_plausibele_aanwijzingen, ["asr"], p);
    if (v59 !== false) {
      m |= 4;
    }
    if (v59 !== true) {
      const v58 = told(o.personeel_volstaat, ["asr"], p);
      if (v58 !== false) {
        const v57 = told(o.verbetert_systematisch, ["asr"], p);
        if (v57 !== false) {
          const v56 = s0.kwaliteitssysteem_landelijk_erkend;
          if (v56 !== false) {
            n203 = 1;
          }
          if (v56 !== true) {
            const v55 = s0.kwaliteitssysteem_internationaal_erkend;
            if (v55 !== false) {
              n203 = 1;
            }
            if (v55 !== true) {
              m |= 4;
            }
          }
        }
        if (v57 !== true) {
          m |= 4;
        }
      }
      if (v58 !== true) {
        m |= 4;
      }
    }
  }
  if (n203 === 1) {
    const v54 = s0.externe_audit;
    if (v54 !== false) {
      const v53 = s0.regionale_ketenafspraken;
      if (v53 !== false) {
        const v52 = members(s0.afspraken_onderwerpen, "triage");
        if ((v52 & 1) !== 0) {
          const v51 = members(s0.afspraken_onderwerpen, "overdracht");
          if ((v51 & 1) !== 0) {
            const v50 = members(s0.afspraken_onderwerpen, "aanverwante_diensten");
            if ((v50 & 1) !== 0) {
              const v49 = members(s0.afspraken_onderwerpen, "overlegorganen");
              if ((v49 & 1) !== 0) {
                const v48 = members(s0.afspraken_onderwerpen, "juiste_zorg_juiste_plek");
                if ((v48 & 1) !== 0) {
                  const v46 = members(s0.afspraken_partners, "ziekenhuizen");
                  if ((v46 & 1) !== 0) {
                    const v45 = members(s0.afspraken_partners, "huisartsen");
                    if ((v45 & 1) !== 0) {
                      const v44 = members(s0.afspraken_partners, "wijkverpleegkundigen");
                      if ((v44 & 1) !== 0) {
                        const v43 = members(s0.afspraken_partners, "verpleeghuizen");
                        if ((v43 & 1) !== 0) {
                          const v42 = members(s0.afspraken_partners, "andere_zorgverleners");
                          if ((v42 & 1) !== 0) {
                            const v40 = s0.klanttevredenheid_uitgevraagd;
                            if (v40 !== false) {
                              const v39 = s0.klanttevredenheid_aangeleverd;
                              if (v39 !== false) {
                                const v38 = s0.klachtenregeling_wkkgz;
                                if (v38 !== false) {
                                  const v37 = told(o.volgt_veiligheidsregels, ["asr"], p);
                                  if (v37 !== false) {
                                    const v36 = told(o.actieve_kwaliteitscyclus, ["asr"], p);
                                    if (v36 !== false) {
                                      const v35 = s0.klinisch_verblijf;
                                      if (v35 !== false) {
                                        const v34 = told(o.veilig_klimaat_gegarandeerd, ["asr"], p);
                                        if (v34 !== false) {
                                          n184 = 1;
                                        }
                                        if (v34 !== true) {
                                          m |= 4;
                                        }
                                      }
                                      if (v35 !== true) {
                                        n184 = 1;
                                      }
                                    }
                                    if (v36 !== true) {
                                      m |= 4;
                                    }
                                  }
                                  if (v37 !== true) {
                                    m |= 4;
                                  }
                                }
                                if (v38 !== true) {
                                  m |= 4;
                                }
                              }
                              if (v39 !== true) {
                                m |= 4;
                              }
                            }
                            if (v40 !== true) {
                              m |= 4;
                            }
                          }
                          if ((v42 & 2) !== 0) {
                            m |= 4;
                          }
                        }
                        if ((v43 & 2) !== 0) {
                          m |= 4;
                        }
                      }
                      if ((v44 & 2) !== 0) {
                        m |= 4;
                      }
                    }
                    if ((v45 & 2) !== 0) {
                      m |= 4;
                    }
                  }
                  if ((v46 & 2) !== 0) {
                    m |= 4;
                  }
                }
                if ((v48 & 2) !== 0) {
                  m |= 4;
                }
              }
              if ((v49 & 2) !== 0) {
                m |= 4;
              }
            }
            if ((v50 & 2) !== 0) {
              m |= 4;
            }
          }
          if ((v51 & 2) !== 0) {
            m |= 4;
          }
        }
        if ((v52 & 2) !== 0) {
          m |= 4;
        }
      }
      if (v53 !== true) {
        m |= 4;
      }
    }
    if (v54 !== true) {
      m |= 4;
    }
  }
  if (n184 === 1) {
    const v33 = told(o.toegevoegde_waarde, ["asr"], p);
    if (v33 !== false) {
      m |= 8;
    }
    if (v33 !== true) {
      m |= 16;
    }
  }
  if (n183 === 1) {
    if (v1 === "instelling" || typeof v1 !== 'string' || v1 === "paaz" || v1 === "puc") {
      if (v21 !== false) {
        m |= 2;
      }
      if (v21 !== true) {
        m |= 1;
      }
    }
    if (v1 === "vrijgevestigd" || typeof v1 !== 'string' || v1 === "groep_praktijken") {
      n92 = 1;
    }
  }
  if (n92 === 1) {
    if (v21 !== false) {
      m |= 32;
    }
    if (v21 !== true) {
      m |= 1;
    }
  }
  switch (m) {
    case 1: return unsettled.notApplicable;
    case 2: return "niet_ontvankelijk";
    case 4: return "voldoet_niet";
    case 8: return "aanbod_mogelijk";
    case 16: return "geen_toegevoegde_waarde";
    case 32: return unsettled.gap;
    default: return c19w(p, o, g, s0);
  }
}

function c19w(p, o, g, s0) {
  let m = 0;
  let n241 = 0, n236 = 0, n208 = 0, n203 = 0, n184 = 0, n183 = 0, n92 = 0, n211 = 0;
  const v22 = s0.overeenkomst?.[2024];
  const c29 = presence(s0.ervaring_vanaf);
  const c26 = presence(s0.ervaring_tot_en_met);
  let c32;
  const v1 = s0.soort;
  const v21 = s0.wenst_overeenkomst;
  const c25 = mayHappen(g["nieuwe_aanbieder.verzoek"]);
  const r25 = g["nieuwe_aanbieder.verzoek"], f25 = dayOf(r25), w25 = r25 === 'notYet' ? dayOf(p ?? "2024-03-28") : 0;
  const v23 = s0.eerder_overeenkomst;
  if (v23 !== false) {
    if (v22 !== false) {
      if ((c29 & 1) !== 0) {
        m |= 2;
      }
      if ((c29 & 2) !== 0) {
        if ((c26 & 1) !== 0) {
          m |= 2;
        }
        if ((c26 & 2) !== 0) {
          c32 ??= ordered(orderOf(dayOf(s0.ervaring_tot_en_met), dayOf(s0.ervaring_vanaf)), 6);
          if ((c32 & 1) !== 0) {
            m |= 2;
          }
          if ((c32 & 2) !== 0) {
            m |= 1;
          }
        }
      }
    }
    if (v22 !== true) {
      if ((c29 & 1) !== 0) {
        n92 = 1;
      }
      if ((c29 & 2) !== 0) {
        if ((c26 & 1) !== 0) {
          n92 = 1;
        }
        if ((c26 & 2) !== 0) {
          c32 ??= ordered(orderOf(dayOf(s0.ervaring_tot_en_met), dayOf(s0.ervaring_vanaf)), 6);
          if ((c32 & 1) !== 0) {
            n92 = 1;
          }
          if ((c32 & 2) !== 0) {
            m |= 1;
          }
        }
      }
    }
  }
  if (v23 !== true) {
    if (v22 !== false) {
      m |= 1;
    }
    if (v22 !== true) {
      if ((c29 & 1) !== 0) {
        n183 = 1;
      }
      if ((c29 & 2) !== 0) {
        if ((c26 & 1) !== 0) {
          n183 = 1;
        }
        if ((c26 & 2) !== 0) {
          c32 ??= ordered(orderOf(dayOf(s0.ervaring_tot_en_met), dayOf(s0.ervaring_vanaf)), 6);
          if ((c32 & 1) !== 0) {
            if (v1 === "instelling" || typeof v1 !== 'string' || v1 === "paaz" || v1 === "puc") {
              if (v21 !== false) {
                const v31 = s0.ervaring_via_machtigingen;
                if (v31 !== false) {
                  const c30 = ordered(orderOf(dayOf(s0.ervaring_tot_en_met), addTo(yearsOn(dayOf(s0.ervaring_vanaf), 1, "down"), 0, 0, -1, null)), 6);
                  if ((c30 & 1) !== 0) {
                    if ((c25 & 1) !== 0 || (c25 & 2) !== 0) {
                      m |= 4;
                    }
                    if ((c25 & 4) !== 0) {
                      if (!(f25 >= 20240101) && !(w25 >= 20240101)) {
                        m |= 4;
                      }
                      if (!(f25 < 20240101)) {
                        if (!(f25 >= 20240801) && !(w25 >= 20240801)) {
                          const c27 = ordered(orderOf(dayOf(g["nieuwe_aanbieder.verzoek"]), dayOf(s0.ervaring_tot_en_met)), 4);
                          if ((c27 & 1) !== 0) {
                            n241 = 1;
                          }
                          if ((c27 & 2) !== 0) {
                            m |= 4;
                          }
                        }
                        if (!(f25 < 20240801)) {
                          m |= 4;
                        }
                      }
                    }
                    if ((c25 & 8) !== 0) {
                      if (!(f25 >= 20240101) && !(w25 >= 20240101)) {
                        m |= 4;
                      }
                      if (!(f25 < 20240101)) {
                        if (!(f25 >= 20240801) && !(w25 >= 20240801)) {
                          const c28 = ordered(orderOf(dayOf(g["nieuwe_aanbieder.verzoek"]), dayOf(s0.ervaring_tot_en_met)), 4);
                          if ((c28 & 1) !== 0) {
                            n241 = 1;
                          }
                          if ((c28 & 2) !== 0) {
                            m |= 4;
                          }
                        }
                        if (!(f25 < 20240801)) {
                          m |= 4;
                        }
                      }
                    }
                  }
                  if ((c30 & 2) !== 0) {
                    m |= 4;
                  }
                }
                if (v31 !== true) {
                  m |= 4;
                }
              }
              if (v21 !== true) {
                m |= 2;
              }
            }
            if (v1 === "vrijgevestigd" || typeof v1 !== 'string' || v1 === "groep_praktijken") {
              n92 = 1;
            }
          }
          if ((c32 & 2) !== 0) {
            m |= 1;
          }
        }
      }
    }
  }
  if (n241 === 1) {
    const r24 = s0.omzet_ervaringsjaar, f24 = typeof r24 === 'number' ? r24 : figureOf(r24);
    if (!(f24 >= 30000)) {
      m |= 4;
    }
    if (!(f24 < 30000)) {
      const v92 = s0.ingeschreven_in_kvk;
      if (v92 !== false) {
        const v91 = s0.toegelaten_wtza;
        if (v91 !== false) {
          const v90 = s0.governancecode_van_toepassing;
          if (v90 !== false) {
            const v89 = s0.governancecode_aantoonbaar_ingevoerd;
            if (v89 !== false) {
              n236 = 1;
            }
            if (v89 !== true) {
              m |= 8;
            }
          }
          if (v90 !== true) {
            n236 = 1;
          }
        }
        if (v91 !== true) {
          m |= 8;
        }
      }
      if (v92 !== true) {
        m |= 8;
      }
    }
  }
  if (n236 === 1) {
    const v88 = s0.voldoet_aan_bestuursverklaring;
    if (v88 !== false) {
      const v87 = s0.ubo_bekend_bij_asr;
      if (v87 !== false) {
        const v86 = s0.ubo_onder_sanctieregeling;
        if (v86 !== false) {
          m |= 8;
        }
        if (v86 !== true) {
          const v85 = s0.failliet;
          if (v85 !== false) {
            m |= 8;
          }
          if (v85 !== true) {
            const v84 = s0.faillissement_aangevraagd;
            if (v84 !== false) {
              m |= 8;
            }
            if (v84 !== true) {
              const v83 = s0.in_liquidatie;
              if (v83 !== false) {
                m |= 8;
              }
              if (v83 !== true) {
                const v82 = s0.liquidatie_aangevraagd;
                if (v82 !== false) {
                  m |= 8;
                }
                if (v82 !== true) {
                  const v81 = s0.werkzaamheden_gestaakt;
                  if (v81 !== false) {
                    m |= 8;
                  }
                  if (v81 !== true) {
                    const v80 = s0.surseance_van_betaling;
                    if (v80 !== false) {
                      m |= 8;
                    }
                    if (v80 !== true) {
                      const v79 = s0.akkoord_met_schuldeisers;
                      if (v79 !== false) {
                        m |= 8;
                      }
                      if (v79 !== true) {
                        const v78 = told(o.vergelijkbare_insolventie, ["asr"], p);
                        if (v78 !== false) {
                          m |= 8;
                        }
                        if (v78 !== true) {
                          const v77 = s0.geregistreerd_in_ivr;
                          if (v77 !== false) {
                            m |= 8;
                          }
                          if (v77 !== true) {
                            const v76 = s0.geregistreerd_in_evr;
                            if (v76 !== false) {
                              m |= 8;
                            }
                            if (v76 !== true) {
                              const v75 = s0.fraudeonderzoek_gaande;
                              if (v75 !== false) {
                                m |= 8;
                              }
                              if (v75 !== true) {
                                const v74 = s0.valse_verklaringen;
                                if (v74 !== false) {
                                  m |= 8;
                                }
                                if (v74 !== true) {
                                  const v73 = s0.inlichtingen_achtergehouden;
                                  if (v73 !== false) {
                                    m |= 8;
                                  }
                                  if (v73 !== true) {
                                    const v72 = s0.belasting_vestigingsland_voldaan;
                                    if (v72 !== false) {
                                      const v71 = s0.belasting_nederland_voldaan;
                                      if (v71 !== false) {
                                        const v70 = s0.onder_verscherpt_toezicht;
                                        if (v70 !== false) {
                                          m |= 8;
                                        }
                                        if (v70 !== true) {
                                          const v69 = told(o.gedegen_bedrijfsadministratie, ["asr"], p);
                                          if (v69 !== false) {
                                            const v68 = told(o.kan_gegevens_op_tijd_leveren, ["asr"], p);
                                            if (v68 !== false) {
                                              const v67 = s0.vecozo_certificaat;
                                              if (v67 !== false) {
                                                const v66 = s0.weigert_op_kenmerken;
                                                if (v66 !== false) {
                                                  m |= 8;
                                                }
                                                if (v66 !== true) {
                                                  const v65 = s0.weigert_op_zorgzwaarte;
                                                  if (v65 !== false) {
                                                    m |= 8;
                                                  }
                                                  if (v65 !== true) {
                                                    const c61 = presence(s0.datum_ernstige_fout);
                                                    if ((c61 & 1) !== 0) {
                                                      n208 = 1;
                                                    }
                                                    if ((c61 & 2) !== 0) {
                                                      n211 = 1;
                                                    }
                                                  }
                                                }
                                              }
                                              if (v67 !== true) {
                                                m |= 8;
                                              }
                                            }
                                            if (v68 !== true) {
                                              m |= 8;
                                            }
                                          }
                                          if (v69 !== true) {
                                            m |= 8;
                                          }
                                        }
                                      }
                                      if (v71 !== true) {
                                        m |= 8;
                                      }
                                    }
                                    if (v72 !== true) {
                                      m |= 8;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
      if (v87 !== true) {
        m |= 8;
      }
    }
    if (v88 !== true) {
      m |= 8;
    }
  }
  if (n211 === 1) {
    const c64 = ordered(orderOf(dayOf(s0.datum_ernstige_fout), dayOf(p)), 3);
    if ((c64 & 1) !== 0) {
      const c63 = ordered(orderOf(dayOf(s0.datum_ernstige_fout), yearsOn(dayOf(p), -5, "down")), 4);
      if ((c63 & 1) !== 0) {
        const v60 = told(o.integriteit_in_twijfel, ["asr"], p);
        if (v60 !== false) {
          m |= 8;
        }
        if (v60 !== true) {
          n208 = 1;
        }
      }
      if ((c63 & 2) !== 0) {
        n208 = 1;
      }
    }
    if ((c64 & 2) !== 0) {
      n208 = 1;
    }
  }
  if (n208 === 1) {
    const v59 = told(o.voldoende_plausibele_aanwijzingen, ["asr"], p);
    if (v59 !== false) {
      m |= 8;
    }
    if (v59 !== true) {
      const v58 = told(o.personeel_volstaat, ["asr"], p);
      if (v58 !== false) {
        const v57 = told(o.verbetert_systematisch, ["asr"], p);
        if (v57 !== false) {
          const v56 = s0.kwaliteitssysteem_landelijk_erkend;
          if (v56 !== false) {
            n203 = 1;
          }
          if (v56 !== true) {
            const v55 = s0.kwaliteitssysteem_internationaal_erkend;
            if (v55 !== false) {
              n203 = 1;
            }
            if (v55 !== true) {
              m |= 8;
            }
          }
        }
        if (v57 !== true) {
          m |= 8;
        }
      }
      if (v58 !== true) {
        m |= 8;
      }
    }
  }
  if (n203 === 1) {
    const v54 = s0.externe_audit;
    if (v54 !== false) {
      const v53 = s0.regionale_ketenafspraken;
      if (v53 !== false) {
        const v52 = members(s0.afspraken_onderwerpen, "triage");
        if ((v52 & 1) !== 0) {
          const v51 = members(s0.afspraken_onderwerpen, "overdracht");
          if ((v51 & 1) !== 0) {
            const v50 = members(s0.afspraken_onderwerpen, "aanverwante_diensten");
            if ((v50 & 1) !== 0) {
              const v49 = members(s0.afspraken_onderwerpen, "overlegorganen");
              if ((v49 & 1) !== 0) {
                const v48 = members(s0.afspraken_onderwerpen, "juiste_zorg_juiste_plek");
                if ((v48 & 1) !== 0) {
                  const v46 = members(s0.afspraken_partners, "ziekenhuizen");
                  if ((v46 & 1) !== 0) {
                    const v45 = members(s0.afspraken_partners, "huisartsen");
                    if ((v45 & 1) !== 0) {
                      const v44 = members(s0.afspraken_partners, "wijkverpleegkundigen");
                      if ((v44 & 1) !== 0) {
                        const v43 = members(s0.afspraken_partners, "verpleeghuizen");
                        if ((v43 & 1) !== 0) {
                          const v42 = members(s0.afspraken_partners, "andere_zorgverleners");
                          if ((v42 & 1) !== 0) {
                            const v40 = s0.klanttevredenheid_uitgevraagd;
                            if (v40 !== false) {
                              const v39 = s0.klanttevredenheid_aangeleverd;
                              if (v39 !== false) {
                                const v38 = s0.klachtenregeling_wkkgz;
                                if (v38 !== false) {
                                  const v37 = told(o.volgt_veiligheidsregels, ["asr"], p);
                                  if (v37 !== false) {
                                    const v36 = told(o.actieve_kwaliteitscyclus, ["asr"], p);
                                    if (v36 !== false) {
                                      const v35 = s0.klinisch_verblijf;
                                      if (v35 !== false) {
                                        const v34 = told(o.veilig_klimaat_gegarandeerd, ["asr"], p);
                                        if (v34 !== false) {
                                          n184 = 1;
                                        }
                                        if (v34 !== true) {
                                          m |= 8;
                                        }
                                      }
                                      if (v35 !== true) {
                                        n184 = 1;
                                      }
                                    }
                                    if (v36 !== true) {
                                      m |= 8;
                                    }
                                  }
                                  if (v37 !== true) {
                                    m |= 8;
                                  }
                                }
                                if (v38 !== true) {
                                  m |= 8;
                                }
                              }
                              if (v39 !== true) {
                                m |= 8;
                              }
                            }
                            if (v40 !== true) {
                              m |= 8;
                            }
                          }
                          if ((v42 & 2) !== 0) {
                            m |= 8;
                          }
                        }
                        if ((v43 & 2) !== 0) {
                          m |= 8;
                        }
                      }
                      if ((v44 & 2) !== 0) {
                        m |= 8;
                      }
                    }
                    if ((v45 & 2) !== 0) {
                      m |= 8;
                    }
                  }
                  if ((v46 & 2) !== 0) {
                    m |= 8;
                  }
                }
                if ((v48 & 2) !== 0) {
                  m |= 8;
                }
              }
              if ((v49 & 2) !== 0) {
                m |= 8;
              }
            }
            if ((v50 & 2) !== 0) {
              m |= 8;
            }
          }
          if ((v51 & 2) !== 0) {
            m |= 8;
          }
        }
        if ((v52 & 2) !== 0) {
          m |= 8;
        }
      }
      if (v53 !== true) {
        m |= 8;
      }
    }
    if (v54 !== true) {
      m |= 8;
    }
  }
  if (n184 === 1) {
    const v33 = told(o.toegevoegde_waarde, ["asr"], p);
    if (v33 !== false) {
      m |= 16;
    }
    if (v33 !== true) {
      m |= 32;
    }
  }
  if (n183 === 1) {
    if (v1 === "instelling" || typeof v1 !== 'string' || v1 === "paaz" || v1 === "puc") {
      if (v21 !== false) {
        m |= 4;
      }
      if (v21 !== true) {
        m |= 2;
      }
    }
    if (v1 === "vrijgevestigd" || typeof v1 !== 'string' || v1 === "groep_praktijken") {
      n92 = 1;
    }
  }
  if (n92 === 1) {
    if (v21 !== false) {
      m |= 64;
    }
    if (v21 !== true) {
      m |= 2;
    }
  }
  switch (m & -2) {
    case 2: return unsettled.notApplicable;
    case 4: return "niet_ontvankelijk";
    case 8: return "voldoet_niet";
    case 16: return "aanbod_mogelijk";
    case 32: return "geen_toegevoegde_waarde";
    case 64: return unsettled.gap;
    default: return unsettled.undetermined;
  }
}

// tussentijds_belet
function c22(p, o, s0) {
  let m = 0;
  let n505 = 0;
  const f62 = dayOf(p);
  const v21 = s0.wenst_overeenkomst;
  if (v21 !== false) {
    const v93 = s0.overeenkomst?.[2025];
    if (v93 !== false) {
      m |= 1;
    }
    if (v93 !== true) {
      const r98 = s0.aantal_declaraties?.[2025], f98 = typeof r98 === 'number' ? r98 : figureOf(r98);
      if (!(f98 >= 1)) {
        n505 = 1;
      }
      if (!(f98 < 1)) {
        const v97 = told(o.afwijken_van_uitgangspunt, ["asr"], p);
        if (v97 !== false) {
          n505 = 1;
        }
        if (v97 !== true) {
          if (!(f62 >= 20250101)) {
            m |= 1;
          }
          if (!(f62 < 20250101)) {
            if (!(f62 >= 20260101)) {
              m |= 2;
            }
            if (!(f62 < 20260101)) {
              m |= 1;
            }
          }
        }
      }
    }
  }
  if (v21 !== true) {
    m |= 1;
  }
  if (n505 === 1) {
    if (!(f62 >= 20250101)) {
      m |= 1;
    }
    if (!(f62 < 20250101)) {
      if (!(f62 >= 20260101)) {
        m |= 4;
      }
      if (!(f62 < 20260101)) {
        m |= 1;
      }
    }
  }
  switch (m) {
    case 1: return unsettled.notApplicable;
    case 2: return true;
    case 4: return false;
    default: return c22w(p, o, s0);
  }
}

function c22w(p, o, s0) {
  let m = 0;
  let n511 = 0, n505 = 0;
  const f62 = dayOf(p);
  const v23 = s0.eerder_overeenkomst;
  if (v23 !== false) {
    n511 = 1;
  }
  if (v23 !== true) {
    const v22 = s0.overeenkomst?.[2024];
    if (v22 !== false) {
      m |= 1;
    }
    if (v22 !== true) {
      n511 = 1;
    }
  }
  if (n511 === 1) {
    const v21 = s0.wenst_overeenkomst;
    if (v21 !== false) {
      const v93 = s0.overeenkomst?.[2025];
      if (v93 !== false) {
        m |= 2;
      }
      if (v93 !== true) {
        const r98 = s0.aantal_declaraties?.[2025], f98 = typeof r98 === 'number' ? r98 : figureOf(r98);
        if (!(f98 >= 1)) {
          n505 = 1;
        }
        if (!(f98 < 1)) {
          const v97 = told(o.afwijken_van_uitgangspunt, ["asr"], p);
          if (v97 !== false) {
            n505 = 1;
          }
          if (v97 !== true) {
            if (!(f62 >= 20250101)) {
              m |= 2;
            }
            if (!(f62 < 20250101)) {
              if (!(f62 >= 20260101)) {
                m |= 4;
              }
              if (!(f62 < 20260101)) {
                m |= 2;
              }
            }
          }
        }
      }
    }
    if (v21 !== true) {
      m |= 2;
    }
  }
  if (n505 === 1) {
    if (!(f62 >= 20250101)) {
      m |= 2;
    }
    if (!(f62 < 20250101)) {
      if (!(f62 >= 20260101)) {
        m |= 8;
      }
      if (!(f62 < 20260101)) {
        m |= 2;
      }
    }
  }
  switch (m & -2) {
    case 2: return unsettled.notApplicable;
    case 4: return true;
    case 8: return false;
    default: return unsettled.undetermined;
  }
}

// overgangsroute
function c23(s0) {
  let m = 0;
  const v22 = s0.overeenkomst?.[2024];
  if (v22 !== false) {
    const v1 = s0.soort;
    if (v1 === "instelling" || typeof v1 !== 'string' || v1 === "paaz" || v1 === "puc") {
      m |= 1;
    }
    if (v1 === "vrijgevestigd" || typeof v1 !== 'string' || v1 === "groep_praktijken") {
      const v99 = s0.wordt_instelling;
      if (v99 !== false) {
        m |= 2;
      }
      if (v99 !== true) {
        m |= 1;
      }
    }
  }
  if (v22 !== true) {
    m |= 1;
  }
  switch (m) {
    case 1: return false;
    case 2: return true;
    default: return c23w(s0);
  }
}

function c23w(s0) {
  let m = 0;
  const v22 = s0.overeenkomst?.[2024];
  const v23 = s0.eerder_overeenkomst;
  if (v23 !== false) {
    if (v22 !== false) {
      const v1 = s0.soort;
      if (v1 === "instelling" || typeof v1 !== 'string' || v1 === "paaz" || v1 === "puc") {
        m |= 2;
      }
      if (v1 === "vrijgevestigd" || typeof v1 !== 'string' || v1 === "groep_praktijken") {
        const v99 = s0.wordt_instelling;
        if (v99 !== false) {
          m |= 4;
        }
        if (v99 !== true) {
          m |= 2;
        }
      }
    }
    if (v22 !== true) {
      m |= 2;
    }
  }
  if (v23 !== true) {
    if (v22 !== false) {
      m |= 1;
    }
    if (v22 !== true) {
      m |= 2;
    }
  }
  switch (m & -2) {
    case 2: return false;
    case 4: return true;
    default: return unsettled.undetermined;
  }
}

// contracttype_na_overgang
function c33(p, g, s0) {
  let m = 0;
  const v1 = s0.soort;
  const r0 = s0.jaaromzet?.[2023], f0 = typeof r0 === 'number' ? r0 : figureOf(r0);
  const v99 = s0.wordt_instelling;
  const c102 = mayHappen(g.melding_overgang);
  const r102 = g.melding_overgang, f102 = dayOf(r102), w102 = r102 === 'notYet' ? dayOf(p ?? "2024-03-28") : 0;
  const c101 = mayHappen(g.statuut_goedgekeurd);
  const r101 = g.statuut_goedgekeurd, f101 = dayOf(r101), w101 = r101 === 'notYet' ? dayOf(p ?? "2024-03-28") : 0;
  const v100 = s0.kwaliteitssectie;
  const v22 = s0.overeenkomst?.[2024];
  if (v22 !== false) {
    const v2 = s0.in_mutatiemodel;
    if (v2 !== false) {
      if (v1 === "instelling" || typeof v1 !== 'string' || v1 === "paaz" || v1 === "puc") {
        m |= 1;
      }
      if (v1 === "vrijgevestigd" || typeof v1 !== 'string' || v1 === "groep_praktijken") {
        if (v99 !== false) {
          if ((c102 & 1) !== 0 || (c102 & 2) !== 0) {
            m |= 1;
          }
          if ((c102 & 4) !== 0 || (c102 & 8) !== 0) {
            if (!(f102 >= 20240901) && !(w102 >= 20240901)) {
              if ((c101 & 1) !== 0 || (c101 & 2) !== 0) {
                m |= 1;
              }
              if ((c101 & 4) !== 0 || (c101 & 8) !== 0) {
                if (!(f101 >= 20240802) && !(w101 >= 20240802)) {
                  if (v100 === "sectie_twee" || typeof v100 !== 'string') {
                    m |= 1;
                  }
                  if (v100 === "sectie_drie" || typeof v100 !== 'string') {
                    m |= 16;
                  }
                }
                if (!(f101 < 20240802)) {
                  m |= 1;
                }
              }
            }
            if (!(f102 < 20240901)) {
              m |= 1;
            }
          }
        }
        if (v99 !== true) {
          m |= 1;
        }
      }
    }
    if (v2 !== true) {
      if (v1 === "instelling" || typeof v1 !== 'string' || v1 === "paaz" || v1 === "puc") {
        m |= 1;
      }
      if (v1 === "vrijgevestigd" || typeof v1 !== 'string' || v1 === "groep_praktijken") {
        if (!(f0 >= 100050)) {
          if (v99 !== false) {
            if ((c102 & 1) !== 0 || (c102 & 2) !== 0) {
              m |= 1;
            }
            if ((c102 & 4) !== 0 || (c102 & 8) !== 0) {
              if (!(f102 >= 20240901) && !(w102 >= 20240901)) {
                if ((c101 & 1) !== 0 || (c101 & 2) !== 0) {
                  m |= 1;
                }
                if ((c101 & 4) !== 0 || (c101 & 8) !== 0) {
                  if (!(f101 >= 20240802) && !(w101 >= 20240802)) {
                    if (v100 === "sectie_twee" || typeof v100 !== 'string') {
                      m |= 1;
                    }
                    if (v100 === "sectie_drie" || typeof v100 !== 'string') {
                      m |= 8;
                    }
                  }
                  if (!(f101 < 20240802)) {
                    m |= 1;
                  }
                }
              }
              if (!(f102 < 20240901)) {
                m |= 1;
              }
            }
          }
          if (v99 !== true) {
            m |= 1;
          }
        }
        if (!(f0 < 100050)) {
          if (!(f0 >= 150000)) {
            if (v99 !== false) {
              if ((c102 & 1) !== 0 || (c102 & 2) !== 0) {
                m |= 1;
              }
              if ((c102 & 4) !== 0 || (c102 & 8) !== 0) {
                if (!(f102 >= 20240901) && !(w102 >= 20240901)) {
                  if ((c101 & 1) !== 0 || (c101 & 2) !== 0) {
                    m |= 1;
                  }
                  if ((c101 & 4) !== 0 || (c101 & 8) !== 0) {
                    if (!(f101 >= 20240802) && !(w101 >= 20240802)) {
                      if (v100 === "sectie_twee" || typeof v100 !== 'string') {
                        m |= 1;
                      }
                      if (v100 === "sectie_drie" || typeof v100 !== 'string') {
                        m |= 4;
                      }
                    }
                    if (!(f101 < 20240802)) {
                      m |= 1;
                    }
                  }
                }
                if (!(f102 < 20240901)) {
                  m |= 1;
                }
              }
            }
            if (v99 !== true) {
              m |= 1;
            }
          }
          if (!(f0 < 150000)) {
            if (v99 !== false) {
              if ((c102 & 1) !== 0 || (c102 & 2) !== 0) {
                m |= 1;
              }
              if ((c102 & 4) !== 0 || (c102 & 8) !== 0) {
                if (!(f102 >= 20240901) && !(w102 >= 20240901)) {
                  if ((c101 & 1) !== 0 || (c101 & 2) !== 0) {
                    m |= 1;
                  }
                  if ((c101 & 4) !== 0 || (c101 & 8) !== 0) {
                    if (!(f101 >= 20240802) && !(w101 >= 20240802)) {
                      if (v100 === "sectie_twee" || typeof v100 !== 'string') {
                        m |= 1;
                      }
                      if (v100 === "sectie_drie" || typeof v100 !== 'string') {
                        m |= 2;
                      }
                    }
                    if (!(f101 < 20240802)) {
                      m |= 1;
                    }
                  }
                }
                if (!(f102 < 20240901)) {
                  m |= 1;
                }
              }
            }
            if (v99 !== true) {
              m |= 1;
            }
          }
        }
      }
    }
  }
  if (v22 !== true) {
    m |= 1;
  }
  switch (m) {
    case 1: return unsettled.notApplicable;
    case 2: return "digitaal_zonder_vragenlijst";
    case 4: return unsettled.gap;
    case 8: return "digitaal_met_vragenlijst";
    case 16: return "aanbiedingsbrief";
    default: return c33w(p, g, s0);
  }
}

function c33w(p, g, s0) {
  let m = 0;
  const v22 = s0.overeenkomst?.[2024];
  const v1 = s0.soort;
  const r0 = s0.jaaromzet?.[2023], f0 = typeof r0 === 'number' ? r0 : figureOf(r0);
  const v99 = s0.wordt_instelling;
  const c102 = mayHappen(g.melding_overgang);
  const r102 = g.melding_overgang, f102 = dayOf(r102), w102 = r102 === 'notYet' ? dayOf(p ?? "2024-03-28") : 0;
  const c101 = mayHappen(g.statuut_goedgekeurd);
  const r101 = g.statuut_goedgekeurd, f101 = dayOf(r101), w101 = r101 === 'notYet' ? dayOf(p ?? "2024-03-28") : 0;
  const v100 = s0.kwaliteitssectie;
  const v23 = s0.eerder_overeenkomst;
  if (v23 !== false) {
    if (v22 !== false) {
      const v2 = s0.in_mutatiemodel;
      if (v2 !== false) {
        if (v1 === "instelling" || typeof v1 !== 'string' || v1 === "paaz" || v1 === "puc") {
          m |= 1;
        }
        if (v1 === "vrijgevestigd" || typeof v1 !== 'string' || v1 === "groep_praktijken") {
          if (v99 !== false) {
            if ((c102 & 1) !== 0 || (c102 & 2) !== 0) {
              m |= 1;
            }
            if ((c102 & 4) !== 0 || (c102 & 8) !== 0) {
              if (!(f102 >= 20240901) && !(w102 >= 20240901)) {
                if ((c101 & 1) !== 0 || (c101 & 2) !== 0) {
                  m |= 1;
                }
                if ((c101 & 4) !== 0 || (c101 & 8) !== 0) {
                  if (!(f101 >= 20240802) && !(w101 >= 20240802)) {
                    if (v100 === "sectie_twee" || typeof v100 !== 'string') {
                      m |= 1;
                    }
                    if (v100 === "sectie_drie" || typeof v100 !== 'string') {
                      m |= 16;
                    }
                  }
                  if (!(f101 < 20240802)) {
                    m |= 1;
                  }
                }
              }
              if (!(f102 < 20240901)) {
                m |= 1;
              }
            }
          }
          if (v99 !== true) {
            m |= 1;
          }
        }
      }
      if (v2 !== true) {
        if (v1 === "instelling" || typeof v1 !== 'string' || v1 === "paaz" || v1 === "puc") {
          m |= 1;
        }
        if (v1 === "vrijgevestigd" || typeof v1 !== 'string' || v1 === "groep_praktijken") {
          if (!(f0 >= 100050)) {
            if (v99 !== false) {
              if ((c102 & 1) !== 0 || (c102 & 2) !== 0) {
                m |= 1;
              }
              if ((c102 & 4) !== 0 || (c102 & 8) !== 0) {
                if (!(f102 >= 20240901) && !(w102 >= 20240901)) {
                  if ((c101 & 1) !== 0 || (c101 & 2) !== 0) {
                    m |= 1;
                  }
                  if ((c101 & 4) !== 0 || (c101 & 8) !== 0) {
                    if (!(f101 >= 20240802) && !(w101 >= 20240802)) {
                      if (v100 === "sectie_twee" || typeof v100 !== 'string') {
                        m |= 1;
                      }
                      if (v100 === "sectie_drie" || typeof v100 !== 'string') {
                        m |= 8;
                      }
                    }
                    if (!(f101 < 20240802)) {
                      m |= 1;
                    }
                  }
                }
                if (!(f102 < 20240901)) {
                  m |= 1;
                }
              }
            }
            if (v99 !== true) {
              m |= 1;
            }
          }
          if (!(f0 < 100050)) {
            if (!(f0 >= 150000)) {
              if (v99 !== false) {
                if ((c102 & 1) !== 0 || (c102 & 2) !== 0) {
                  m |= 1;
                }
                if ((c102 & 4) !== 0 || (c102 & 8) !== 0) {
                  if (!(f102 >= 20240901) && !(w102 >= 20240901)) {
                    if ((c101 & 1) !== 0 || (c101 & 2) !== 0) {
                      m |= 1;
                    }
                    if ((c101 & 4) !== 0 || (c101 & 8) !== 0) {
                      if (!(f101 >= 20240802) && !(w101 >= 20240802)) {
                        if (v100 === "sectie_twee" || typeof v100 !== 'string') {
                          m |= 1;
                        }
                        if (v100 === "sectie_drie" || typeof v100 !== 'string') {
                          m |= 4;
                        }
                      }
                      if (!(f101 < 20240802)) {
                        m |= 1;
                      }
                    }
                  }
                  if (!(f102 < 20240901)) {
                    m |= 1;
                  }
                }
              }
              if (v99 !== true) {
                m |= 1;
              }
            }
            if (!(f0 < 150000)) {
              if (v99 !== false) {
                if ((c102 & 1) !== 0 || (c102 & 2) !== 0) {
                  m |= 1;
                }
                if ((c102 & 4) !== 0 || (c102 & 8) !== 0) {
                  if (!(f102 >= 20240901) && !(w102 >= 20240901)) {
                    if ((c101 & 1) !== 0 || (c101 & 2) !== 0) {
                      m |= 1;
                    }
                    if ((c101 & 4) !== 0 || (c101 & 8) !== 0) {
                      if (!(f101 >= 20240802) && !(w101 >= 20240802)) {
                        if (v100 === "sectie_twee" || typeof v100 !== 'string') {
                          m |= 1;
                        }
                        if (v100 === "sectie_drie" || typeof v100 !== 'string') {
                          m |= 2;
                        }
                      }
                      if (!(f101 < 20240802)) {
                        m |= 1;
                      }
                    }
                  }
                  if (!(f102 < 20240901)) {
                    m |= 1;
                  }
                }
              }
              if (v99 !== true) {
                m |= 1;
              }
            }
          }
        }
      }
    }
    if (v22 !== true) {
      m |= 1;
    }
  }
  if (v23 !== true) {
    if (v22 !== false) {
      m |= 32;
    }
    if (v22 !== true) {
      m |= 1;
    }
  }
  switch (m & -33) {
    case 1: return unsettled.notApplicable;
    case 2: return "digitaal_zonder_vragenlijst";
    case 4: return unsettled.gap;
    case 8: return "digitaal_met_vragenlijst";
    case 16: return "aanbiedingsbrief";
    default: return unsettled.undetermined;
  }
}

// loket_voor_algemene_vragen
function c34(s0) {
  let m = 0;
  const v1 = s0.soort;
  if (v1 === "instelling" || typeof v1 !== 'string') {
    m |= 1;
  }
  if (v1 === "vrijgevestigd" || typeof v1 !== 'string' || v1 === "groep_praktijken") {
    m |= 2;
  }
  if (v1 === "paaz" || typeof v1 !== 'string' || v1 === "puc") {
    m |= 4;
  }
  switch (m) {
    case 1: return "loket_instellingen";
    case 2: return "loket_vrijgevestigden";
    case 4: return unsettled.gap;
    default: return unsettled.undetermined;
  }
}

// loket
function c35(s0, s3) {
  let m = 0;
  const v105 = s3.betreft;
  const v1 = s0.soort;
  if (v1 === "instelling" || typeof v1 !== 'string') {
    if (v105 === "verzoek_nieuwe_aanbieder" || typeof v105 !== 'string' || v105 === "overgang_naar_instelling" || v105 === "proces_overeenkomst") {
      m |= 1;
    }
    if (v105 === "status_declaraties" || typeof v105 !== 'string' || v105 === "status_overeenkomsten" || v105 === "eigen_contactgegevens" || v105 === "rekeningnummer" || v105 === "wijziging_doorgeven") {
      m |= 2;
    }
    if (v105 === "inhoud_en_beleid" || typeof v105 !== 'string' || v105 === "plannen_passende_zorg") {
      m |= 1024;
    }
    if (v105 === "declaraties" || typeof v105 !== 'string' || v105 === "machtigingen") {
      m |= 8;
    }
    if (v105 === "retourcode" || typeof v105 !== 'string') {
      m |= 16;
    }
    if (v105 === "zorgbemiddeling" || typeof v105 !== 'string' || v105 === "plek_voor_verzekerde") {
      m |= 32;
    }
    if (v105 === "duurzaam_initiatief" || typeof v105 !== 'string' || v105 === "duurzaamheidsidee") {
      m |= 64;
    }
    if (v105 === "innovatie" || typeof v105 !== 'string') {
      m |= 128;
    }
    if (v105 === "consultatiefunctie" || typeof v105 !== 'string') {
      m |= 4;
    }
    if (v105 === "iets_anders" || typeof v105 !== 'string') {
      m |= 256;
    }
  }
  if (v1 === "vrijgevestigd" || typeof v1 !== 'string' || v1 === "groep_praktijken") {
    if (v105 === "verzoek_nieuwe_aanbieder" || typeof v105 !== 'string' || v105 === "overgang_naar_instelling" || v105 === "proces_overeenkomst") {
      m |= 1;
    }
    if (v105 === "status_declaraties" || typeof v105 !== 'string' || v105 === "status_overeenkomsten" || v105 === "eigen_contactgegevens" || v105 === "rekeningnummer" || v105 === "wijziging_doorgeven") {
      m |= 2;
    }
    if (v105 === "inhoud_en_beleid" || typeof v105 !== 'string' || v105 === "plannen_passende_zorg") {
      m |= 512;
    }
    if (v105 === "declaraties" || typeof v105 !== 'string' || v105 === "machtigingen") {
      m |= 8;
    }
    if (v105 === "retourcode" || typeof v105 !== 'string') {
      m |= 16;
    }
    if (v105 === "zorgbemiddeling" || typeof v105 !== 'string' || v105 === "plek_voor_verzekerde") {
      m |= 32;
    }
    if (v105 === "duurzaam_initiatief" || typeof v105 !== 'string' || v105 === "duurzaamheidsidee") {
      m |= 64;
    }
    if (v105 === "innovatie" || typeof v105 !== 'string') {
      m |= 128;
    }
    if (v105 === "consultatiefunctie" || typeof v105 !== 'string') {
      m |= 4;
    }
    if (v105 === "iets_anders" || typeof v105 !== 'string') {
      m |= 256;
    }
  }
  if (v1 === "paaz" || typeof v1 !== 'string' || v1 === "puc") {
    if (v105 === "verzoek_nieuwe_aanbieder" || typeof v105 !== 'string' || v105 === "overgang_naar_instelling" || v105 === "proces_overeenkomst") {
      m |= 1;
    }
    if (v105 === "status_declaraties" || typeof v105 !== 'string' || v105 === "status_overeenkomsten" || v105 === "eigen_contactgegevens" || v105 === "rekeningnummer" || v105 === "wijziging_doorgeven") {
      m |= 2;
    }
    if (v105 === "inhoud_en_beleid" || typeof v105 !== 'string' || v105 === "plannen_passende_zorg" || v105 === "consultatiefunctie") {
      m |= 4;
    }
    if (v105 === "declaraties" || typeof v105 !== 'string' || v105 === "machtigingen") {
      m |= 8;
    }
    if (v105 === "retourcode" || typeof v105 !== 'string') {
      m |= 16;
    }
    if (v105 === "zorgbemiddeling" || typeof v105 !== 'string' || v105 === "plek_voor_verzekerde") {
      m |= 32;
    }
    if (v105 === "duurzaam_initiatief" || typeof v105 !== 'string' || v105 === "duurzaamheidsidee") {
      m |= 64;
    }
    if (v105 === "innovatie" || typeof v105 !== 'string') {
      m |= 128;
    }
    if (v105 === "iets_anders" || typeof v105 !== 'string') {
      m |= 256;
    }
  }
  switch (m) {
    case 1: return "afdeling_overeenkomsten";
    case 2: return "mijn_zorgverlener";
    case 4: return unsettled.gap;
    case 8: return "declaraties_en_machtigingen";
    case 16: return "retourcodezoeker";
    case 32: return "afdeling_zorgbemiddeling";
    case 64: return "duurzaamheidsloket";
    case 128: return "innovatieloket";
    case 256: return "contactformulier";
    case 512: return "loket_vrijgevestigden";
    case 1024: return "loket_instellingen";
    default: return unsettled.undetermined;
  }
}

// kvk_nummer
function c43(s3) {
  let m = 0;
  const v119 = s3.rechtspersoon;
  if (v119 === "basisverzekeraar" || typeof v119 !== 'string') {
    m |= 1;
  }
  if (v119 === "aanvullend_verzekeraar" || typeof v119 !== 'string') {
    m |= 2;
  }
  if (v119 === "wlz_uitvoerder" || typeof v119 !== 'string') {
    m |= 4;
  }
  if (v119 === "schadeverzekeraar" || typeof v119 !== 'string') {
    m |= 8;
  }
  switch (m) {
    case 1: return "32110828";
    case 2: return "32110823";
    case 4: return "62360337";
    case 8: return "30031823";
    default: return unsettled.undetermined;
  }
}

// sluit_overeenkomst
function c44() {
  return unsettled.gap;
}

// passende_zorg
function c45(s7) {
  let m = 0;
  const v123 = s7.waardegedreven;
  if (v123 !== false) {
    const v122 = s7.samen_met_patient;
    if (v122 !== false) {
      const v121 = s7.op_juiste_plek;
      if (v121 !== false) {
        const v120 = s7.gaat_over_gezondheid;
        if (v120 !== false) {
          m |= 2;
        }
        if (v120 !== true) {
          m |= 1;
        }
      }
      if (v121 !== true) {
        m |= 1;
      }
    }
    if (v122 !== true) {
      m |= 1;
    }
  }
  if (v123 !== true) {
    m |= 1;
  }
  switch (m) {
    case 1: return false;
    case 2: return true;
    default: return unsettled.undetermined;
  }
}

// vergoeding
function c52(s0, s1, x) {
  let m = 0;
  const v110 = s0.gecontracteerd;
  if (v110 !== false) {
    m |= 1;
  }
  if (v110 !== true) {
    m |= 2;
  }
  switch (m) {
    case 1: return amountAs(s1.afgesproken_tarief) ?? E().leaf(40, x);
    case 2: return E().leaf(41, x);
    default: return E().settle(52, x);
  }
}

// declareren
function c53(p, s0) {
  let m = 0;
  const v134 = s0.heeft_inkooptraject;
  if (v134 !== false) {
    const v133 = s0.inkooptraject_afgerond;
    if (v133 !== false) {
      const f62 = dayOf(p);
      if (!(f62 >= 20250101)) {
        m |= 2;
      }
      if (!(f62 < 20250101)) {
        m |= 4;
      }
    }
    if (v133 !== true) {
      m |= 2;
    }
  }
  if (v134 !== true) {
    m |= 1;
  }
  switch (m) {
    case 1: return unsettled.notApplicable;
    case 2: return "nog_niet_in_behandeling";
    case 4: return "in_behandeling";
    default: return c53w(p, s0);
  }
}

function c53w(p, s0) {
  let m = 0;
  const v133 = s0.inkooptraject_afgerond;
  const v134 = s0.heeft_inkooptraject;
  if (v134 !== false) {
    if (v133 !== false) {
      const f62 = dayOf(p);
      if (!(f62 >= 20250101)) {
        m |= 4;
      }
      if (!(f62 < 20250101)) {
        m |= 8;
      }
    }
    if (v133 !== true) {
      m |= 4;
    }
  }
  if (v134 !== true) {
    if (v133 !== false) {
      m |= 1;
    }
    if (v133 !== true) {
      m |= 2;
    }
  }
  switch (m & -2) {
    case 2: return unsettled.notApplicable;
    case 4: return "nog_niet_in_behandeling";
    case 8: return "in_behandeling";
    default: return unsettled.undetermined;
  }
}

// via_vecozo
function c59(s1) {
  let m = 0;
  const v140 = s1.indiener;
  if (v140 === "door_zorgaanbieder" || typeof v140 !== 'string') {
    m |= 1;
  }
  if (v140 === "door_verzekerde" || typeof v140 !== 'string') {
    m |= 2;
  }
  switch (m) {
    case 1: return true;
    case 2: return unsettled.gap;
    default: return unsettled.undetermined;
  }
}

// maandelijks_declareren
function c61(s1) {
  let m = 0;
  const v147 = s1.in_zorgprestatiemodel;
  if (v147 !== false) {
    m |= 1;
  }
  if (v147 !== true) {
    m |= 2;
  }
  switch (m) {
    case 1: return true;
    case 2: return unsettled.gap;
    default: return unsettled.undetermined;
  }
}

// termijn_staat_in
function c62(s0, s1) {
  let m = 0;
  const v140 = s1.indiener;
  const v110 = s0.gecontracteerd;
  if (v110 !== false) {
    if (v140 === "door_zorgaanbieder" || typeof v140 !== 'string') {
      m |= 4;
    }
    if (v140 === "door_verzekerde" || typeof v140 !== 'string') {
      m |= 1;
    }
  }
  if (v110 !== true) {
    if (v140 === "door_zorgaanbieder" || typeof v140 !== 'string') {
      m |= 1;
    }
    if (v140 === "door_verzekerde" || typeof v140 !== 'string') {
      m |= 2;
    }
  }
  switch (m) {
    case 1: return unsettled.gap;
    case 2: return "de_polis";
    case 4: return "deze_pagina";
    default: return unsettled.undetermined;
  }
}

// afgewezen
function c63(s1) {
  let m = 0;
  const v140 = s1.indiener;
  if (v140 === "door_zorgaanbieder" || typeof v140 !== 'string') {
    const v149 = s1.volledig;
    if (v149 !== false) {
      const v148 = s1.juist;
      if (v148 !== false) {
        m |= 4;
      }
      if (v148 !== true) {
        m |= 2;
      }
    }
    if (v149 !== true) {
      m |= 2;
    }
  }
  if (v140 === "door_verzekerde" || typeof v140 !== 'string') {
    m |= 1;
  }
  switch (m) {
    case 1: return unsettled.gap;
    case 2: return true;
    case 4: return false;
    default: return unsettled.undetermined;
  }
}

// machtiging_nodig
function c64(s0, s8) {
  let m = 0;
  const v1 = s0.soort;
  if (v1 === "instelling" || typeof v1 !== 'string') {
    const v110 = s0.gecontracteerd;
    if (v110 !== false) {
      m |= 2;
    }
    if (v110 !== true) {
      const v150 = s8.verwijzing;
      if (v150 !== false) {
        m |= 4;
      }
      if (v150 !== true) {
        m |= 2;
      }
    }
  }
  if (v1 === "vrijgevestigd" || typeof v1 !== 'string' || v1 === "groep_praktijken") {
    m |= 1;
  }
  if (v1 === "paaz" || typeof v1 !== 'string' || v1 === "puc") {
    m |= 2;
  }
  switch (m) {
    case 1: return false;
    case 2: return unsettled.gap;
    case 4: return true;
    default: return unsettled.undetermined;
  }
}

// machtiging_verblijf
function c68(s0, s4) {
  let m = 0;
  const v1 = s0.soort;
  if (v1 === "instelling" || typeof v1 !== 'string') {
    const v110 = s0.gecontracteerd;
    if (v110 !== false) {
      m |= 2;
    }
    if (v110 !== true) {
      const v165 = s4.verwijzing;
      if (v165 !== false) {
        m |= 4;
      }
      if (v165 !== true) {
        m |= 2;
      }
    }
  }
  if (v1 === "vrijgevestigd" || typeof v1 !== 'string' || v1 === "groep_praktijken") {
    m |= 1;
  }
  if (v1 === "paaz" || typeof v1 !== 'string' || v1 === "puc") {
    m |= 2;
  }
  switch (m) {
    case 1: return false;
    case 2: return unsettled.gap;
    case 4: return true;
    default: return unsettled.undetermined;
  }
}

// machtiging_langdurig
function c70() {
  return unsettled.gap;
}

// valt_onder_dit_beleid
function c71(s3) {
  let m = 0;
  const r170 = s3.inkoopjaar, f170 = typeof r170 === 'number' ? r170 : figureOf(r170);
  const v171 = s3.zorgsoort;
  if (v171 === "ggz" || typeof v171 !== 'string') {
    if (!(f170 >= 2025)) {
      m |= 1;
    }
    if (!(f170 < 2025)) {
      if (!(f170 >= 2026)) {
        m |= 2;
      }
      if (!(f170 < 2026)) {
        m |= 1;
      }
    }
  }
  if (v171 === "wijkverpleging" || typeof v171 !== 'string' || v171 === "huisartsenzorg" || v171 === "andere_zorg") {
    m |= 1;
  }
  switch (m) {
    case 1: return false;
    case 2: return true;
    default: return unsettled.undetermined;
  }
}

// gezamenlijk_beleid
function c74(s3) {
  let m = 0;
  const v172 = s3.passage;
  if (v172 === "netwerken_en_gesprekken" || typeof v172 !== 'string' || v172 === "cruciale_ggz" || v172 === "sectorafspraken" || v172 === "digitale_ambitie" || v172 === "consultatiefunctie") {
    m |= 1;
  }
  if (v172 === "andere_passage" || typeof v172 !== 'string') {
    m |= 2;
  }
  switch (m) {
    case 1: return true;
    case 2: return false;
    default: return unsettled.undetermined;
  }
}

// voortrekker
function c76() {
  return false;
}

// deelname_asr
function c77(p, x) {
  let m = 0;
  const v176 = told(saidOf(x, 9, "oordelen", "plan_positief_beoordeeld"), [], p);
  if (v176 !== false) {
    const v175 = told(saidOf(x, 9, "oordelen", "wijze_van_deelname"), [], p);
    if (v175 === "gelijkgericht_contracteren" || typeof v175 !== 'string') {
      m |= 2;
    }
    if (v175 === "naar_rato_bijdragen" || typeof v175 !== 'string') {
      m |= 4;
    }
  }
  if (v176 !== true) {
    m |= 1;
  }
  switch (m) {
    case 1: return unsettled.notApplicable;
    case 2: return "gelijkgericht_contracteren";
    case 4: return "naar_rato_bijdragen";
    default: return unsettled.undetermined;
  }
}

// innovatie_gevolgd
function c78(p, o, s0) {
  let m = 0;
  const v178 = s0.innovatie_buiten_iza;
  if (v178 !== false) {
    const v177 = told(o.innovatie_volgen, ["asr"], p);
    if (v177 !== false) {
      m |= 2;
    }
    if (v177 !== true) {
      m |= 4;
    }
  }
  if (v178 !== true) {
    m |= 1;
  }
  switch (m) {
    case 1: return unsettled.notApplicable;
    case 2: return true;
    case 4: return false;
    default: return unsettled.undetermined;
  }
}

// mgn_vg_meegenomen
function c85(p, g) {
  let m = 0;
  const c186 = mayHappen(g["mentale_gezondheid.mgn_vg_opleveren"]);
  const r186 = g["mentale_gezondheid.mgn_vg_opleveren"], f186 = dayOf(r186), w186 = r186 === 'notYet' ? dayOf(p ?? "2024-03-28") : 0;
  if ((c186 & 1) !== 0 || (c186 & 2) !== 0) {
    m |= 1;
  }
  if ((c186 & 4) !== 0 || (c186 & 8) !== 0) {
    if (!(f186 >= 20240701) && !(w186 >= 20240701)) {
      m |= 2;
    }
    if (!(f186 < 20240701)) {
      m |= 1;
    }
  }
  switch (m) {
    case 1: return false;
    case 2: return true;
    default: return unsettled.undetermined;
  }
}

// cruciale_ggz_meegenomen
function c87(p, g) {
  let m = 0;
  const c188 = mayHappen(g.cruciale_ggz_opleveren);
  const r188 = g.cruciale_ggz_opleveren, f188 = dayOf(r188), w188 = r188 === 'notYet' ? dayOf(p ?? "2024-03-28") : 0;
  if ((c188 & 1) !== 0 || (c188 & 2) !== 0) {
    m |= 1;
  }
  if ((c188 & 4) !== 0 || (c188 & 8) !== 0) {
    if (!(f188 >= 20240701) && !(w188 >= 20240701)) {
      m |= 2;
    }
    if (!(f188 < 20240701)) {
      m |= 1;
    }
  }
  switch (m) {
    case 1: return false;
    case 2: return true;
    default: return unsettled.undetermined;
  }
}

// inkoper_consultatiefunctie
function c93(s0, s3) {
  let m = 0;
  const v105 = s3.betreft;
  if (v105 === "verzoek_nieuwe_aanbieder" || typeof v105 !== 'string' || v105 === "overgang_naar_instelling" || v105 === "status_declaraties" || v105 === "status_overeenkomsten" || v105 === "eigen_contactgegevens" || v105 === "rekeningnummer" || v105 === "wijziging_doorgeven" || v105 === "proces_overeenkomst" || v105 === "inhoud_en_beleid" || v105 === "declaraties" || v105 === "machtigingen" || v105 === "retourcode" || v105 === "zorgbemiddeling" || v105 === "plek_voor_verzekerde" || v105 === "plannen_passende_zorg" || v105 === "duurzaam_initiatief" || v105 === "duurzaamheidsidee" || v105 === "innovatie" || v105 === "iets_anders") {
    m |= 1;
  }
  if (v105 === "consultatiefunctie" || typeof v105 !== 'string') {
    const c194 = among(s0.marktleider_in_regio, ["asr", "zorgaanbieder", "verzekerde", "huisarts", "wijkverpleegkundige", "hbo_wijkverpleegkundige", "preferente_verzekeraar", "zorgverzekeraars", "zorgverzekeraars_nederland", "de_amersfoortse", "multizorg", "dsw", "vecozo_organisatie", "landelijk_programma", "nederlandse_ggz", "vng", "marktleider", ABSENT]);
    if ((c194 & 1) !== 0) {
      m |= 2;
    }
    if ((c194 & 2) !== 0) {
      m |= 4;
    }
    if ((c194 & 4) !== 0) {
      m |= 8;
    }
    if ((c194 & 8) !== 0) {
      m |= 16;
    }
    if ((c194 & 16) !== 0) {
      m |= 32;
    }
    if ((c194 & 32) !== 0) {
      m |= 64;
    }
    if ((c194 & 64) !== 0) {
      m |= 128;
    }
    if ((c194 & 128) !== 0) {
      m |= 256;
    }
    if ((c194 & 256) !== 0) {
      m |= 512;
    }
    if ((c194 & 512) !== 0) {
      m |= 1024;
    }
    if ((c194 & 1024) !== 0) {
      m |= 2048;
    }
    if ((c194 & 2048) !== 0) {
      m |= 4096;
    }
    if ((c194 & 4096) !== 0) {
      m |= 8192;
    }
    if ((c194 & 8192) !== 0) {
      m |= 16384;
    }
    if ((c194 & 16384) !== 0) {
      m |= 32768;
    }
    if ((c194 & 32768) !== 0) {
      m |= 65536;
    }
    if ((c194 & 65536) !== 0) {
      m |= 131072;
    }
    if ((c194 & 131072) !== 0) {
      m |= 262144;
    }
  }
  switch (m) {
    case 1: return unsettled.notApplicable;
    case 2: return "asr";
    case 4: return "zorgaanbieder";
    case 8: return "verzekerde";
    case 16: return "huisarts";
    case 32: return "wijkverpleegkundige";
    case 64: return "hbo_wijkverpleegkundige";
    case 128: return "preferente_verzekeraar";
    case 256: return "zorgverzekeraars";
    case 512: return "zorgverzekeraars_nederland";
    case 1024: return "de_amersfoortse";
    case 2048: return "multizorg";
    case 4096: return "dsw";
    case 8192: return "vecozo_organisatie";
    case 16384: return "landelijk_programma";
    case 32768: return "nederlandse_ggz";
    case 65536: return "vng";
    case 131072: return "marktleider";
    case 262144: return unsettled.gap;
    default: return unsettled.undetermined;
  }
}

// preferente_verzekeraar_in_regio
function c94(s0, s3) {
  let m = 0;
  const v105 = s3.betreft;
  if (v105 === "verzoek_nieuwe_aanbieder" || typeof v105 !== 'string' || v105 === "overgang_naar_instelling" || v105 === "status_declaraties" || v105 === "status_overeenkomsten" || v105 === "eigen_contactgegevens" || v105 === "rekeningnummer" || v105 === "wijziging_doorgeven" || v105 === "proces_overeenkomst" || v105 === "inhoud_en_beleid" || v105 === "declaraties" || v105 === "machtigingen" || v105 === "retourcode" || v105 === "zorgbemiddeling" || v105 === "plek_voor_verzekerde" || v105 === "plannen_passende_zorg" || v105 === "duurzaam_initiatief" || v105 === "duurzaamheidsidee" || v105 === "innovatie" || v105 === "iets_anders") {
    m |= 1;
  }
  if (v105 === "consultatiefunctie" || typeof v105 !== 'string') {
    const c194 = among(s0.marktleider_in_regio, ["asr", "zorgaanbieder", "verzekerde", "huisarts", "wijkverpleegkundige", "hbo_wijkverpleegkundige", "preferente_verzekeraar", "zorgverzekeraars", "zorgverzekeraars_nederland", "de_amersfoortse", "multizorg", "dsw", "vecozo_organisatie", "landelijk_programma", "nederlandse_ggz", "vng", "marktleider", ABSENT]);
    if ((c194 & 1) !== 0) {
      m |= 2;
    }
    if ((c194 & 2) !== 0) {
      m |= 4;
    }
    if ((c194 & 4) !== 0) {
      m |= 8;
    }
    if ((c194 & 8) !== 0) {
      m |= 16;
    }
    if ((c194 & 16) !== 0) {
      m |= 32;
    }
    if ((c194 & 32) !== 0) {
      m |= 64;
    }
    if ((c194 & 64) !== 0) {
      m |= 128;
    }
    if ((c194 & 128) !== 0) {
      m |= 256;
    }
    if ((c194 & 256) !== 0) {
      m |= 512;
    }
    if ((c194 & 512) !== 0) {
      m |= 1024;
    }
    if ((c194 & 1024) !== 0) {
      m |= 2048;
    }
    if ((c194 & 2048) !== 0) {
      m |= 4096;
    }
    if ((c194 & 4096) !== 0) {
      m |= 8192;
    }
    if ((c194 & 8192) !== 0) {
      m |= 16384;
    }
    if ((c194 & 16384) !== 0) {
      m |= 32768;
    }
    if ((c194 & 32768) !== 0) {
      m |= 65536;
    }
    if ((c194 & 65536) !== 0) {
      m |= 131072;
    }
    if ((c194 & 131072) !== 0) {
      m |= 262144;
    }
  }
  switch (m) {
    case 1: return unsettled.notApplicable;
    case 2: return "asr";
    case 4: return "zorgaanbieder";
    case 8: return "verzekerde";
    case 16: return "huisarts";
    case 32: return "wijkverpleegkundige";
    case 64: return "hbo_wijkverpleegkundige";
    case 128: return "preferente_verzekeraar";
    case 256: return "zorgverzekeraars";
    case 512: return "zorgverzekeraars_nederland";
    case 1024: return "de_amersfoortse";
    case 2048: return "multizorg";
    case 4096: return "dsw";
    case 8192: return "vecozo_organisatie";
    case 16384: return "landelijk_programma";
    case 32768: return "nederlandse_ggz";
    case 65536: return "vng";
    case 131072: return "marktleider";
    case 262144: return unsettled.gap;
    default: return unsettled.undetermined;
  }
}

// duurzamere_keuze
function c136(p, o) {
  let m = 0;
  const v254 = told(o.voldoet_aan_labelcriteria, [], p);
  if (v254 !== false) {
    m |= 1;
  }
  if (v254 !== true) {
    m |= 2;
  }
  switch (m) {
    case 1: return true;
    case 2: return false;
    default: return unsettled.undetermined;
  }
}

// komt_in_aanmerking
function c202(p, o, s0) {
  let m = 0;
  let n1412 = 0, n1384 = 0, n1379 = 0, n1360 = 0, n1332 = 0, n1327 = 0, n1387 = 0, n1335 = 0;
  const v92 = s0.ingeschreven_in_kvk;
  const v91 = s0.toegelaten_wtza;
  const v90 = s0.governancecode_van_toepassing;
  const v89 = s0.governancecode_aantoonbaar_ingevoerd;
  const v88 = s0.voldoet_aan_bestuursverklaring;
  const v87 = s0.ubo_bekend_bij_asr;
  const v86 = s0.ubo_onder_sanctieregeling;
  const v85 = s0.failliet;
  const v84 = s0.faillissement_aangevraagd;
  const v83 = s0.in_liquidatie;
  const v82 = s0.liquidatie_aangevraagd;
  const v81 = s0.werkzaamheden_gestaakt;
  const v80 = s0.surseance_van_betaling;
  const v79 = s0.akkoord_met_schuldeisers;
  const v78 = told(o.vergelijkbare_insolventie, ["asr"], p);
  const v77 = s0.geregistreerd_in_ivr;
  const v76 = s0.geregistreerd_in_evr;
  const v75 = s0.fraudeonderzoek_gaande;
  const v74 = s0.valse_verklaringen;
  const v73 = s0.inlichtingen_achtergehouden;
  const v72 = s0.belasting_vestigingsland_voldaan;
  const v71 = s0.belasting_nederland_voldaan;
  const v70 = s0.onder_verscherpt_toezicht;
  const v69 = told(o.gedegen_bedrijfsadministratie, ["asr"], p);
  const v68 = told(o.kan_gegevens_op_tijd_leveren, ["asr"], p);
  const v67 = s0.vecozo_certificaat;
  const v66 = s0.weigert_op_kenmerken;
  const v65 = s0.weigert_op_zorgzwaarte;
  const c61 = presence(s0.datum_ernstige_fout);
  let c64;
  let c63;
  const v60 = told(o.integriteit_in_twijfel, ["asr"], p);
  const v59 = told(o.voldoende_plausibele_aanwijzingen, ["asr"], p);
  const v58 = told(o.personeel_volstaat, ["asr"], p);
  const v57 = told(o.verbetert_systematisch, ["asr"], p);
  const v56 = s0.kwaliteitssysteem_landelijk_erkend;
  const v55 = s0.kwaliteitssysteem_internationaal_erkend;
  const v54 = s0.externe_audit;
  const v53 = s0.regionale_ketenafspraken;
  const v52 = members(s0.afspraken_onderwerpen, "triage");
  const v51 = members(s0.afspraken_onderwerpen, "overdracht");
  const v50 = members(s0.afspraken_onderwerpen, "aanverwante_diensten");
  const v49 = members(s0.afspraken_onderwerpen, "overlegorganen");
  const v48 = members(s0.afspraken_onderwerpen, "juiste_zorg_juiste_plek");
  const v46 = members(s0.afspraken_partners, "ziekenhuizen");
  const v45 = members(s0.afspraken_partners, "huisartsen");
  const v44 = members(s0.afspraken_partners, "wijkverpleegkundigen");
  const v43 = members(s0.afspraken_partners, "verpleeghuizen");
  const v42 = members(s0.afspraken_partners, "andere_zorgverleners");
  const v40 = s0.klanttevredenheid_uitgevraagd;
  const v39 = s0.klanttevredenheid_aangeleverd;
  const v38 = s0.klachtenregeling_wkkgz;
  const v1 = s0.soort;
  if (v1 === "instelling" || typeof v1 !== 'string' || v1 === "paaz" || v1 === "puc") {
    if (v92 !== false) {
      if (v91 !== false) {
        if (v90 !== false) {
          if (v89 !== false) {
            n1360 = 1;
          }
          if (v89 !== true) {
            m |= 1;
          }
        }
        if (v90 !== true) {
          n1360 = 1;
        }
      }
      if (v91 !== true) {
        m |= 1;
      }
    }
    if (v92 !== true) {
      m |= 1;
    }
  }
  if (v1 === "vrijgevestigd" || typeof v1 !== 'string' || v1 === "groep_praktijken") {
    if (v92 !== false) {
      if (v91 !== false) {
        if (v90 !== false) {
          if (v89 !== false) {
            n1412 = 1;
          }
          if (v89 !== true) {
            m |= 1;
          }
        }
        if (v90 !== true) {
          n1412 = 1;
        }
      }
      if (v91 !== true) {
        m |= 1;
      }
    }
    if (v92 !== true) {
      m |= 1;
    }
  }
  if (n1412 === 1) {
    if (v88 !== false) {
      if (v87 !== false) {
        if (v86 !== false) {
          m |= 1;
        }
        if (v86 !== true) {
          if (v85 !== false) {
            m |= 1;
          }
          if (v85 !== true) {
            if (v84 !== false) {
              m |= 1;
            }
            if (v84 !== true) {
              if (v83 !== false) {
                m |= 1;
              }
              if (v83 !== true) {
                if (v82 !== false) {
                  m |= 1;
                }
                if (v82 !== true) {
                  if (v81 !== false) {
                    m |= 1;
                  }
                  if (v81 !== true) {
                    if (v80 !== false) {
                      m |= 1;
                    }
                    if (v80 !== true) {
                      if (v79 !== false) {
                        m |= 1;
                      }
                      if (v79 !== true) {
                        if (v78 !== false) {
                          m |= 1;
                        }
                        if (v78 !== true) {
                          if (v77 !== false) {
                            m |= 1;
                          }
                          if (v77 !== true) {
                            if (v76 !== false) {
                              m |= 1;
                            }
                            if (v76 !== true) {
                              if (v75 !== false) {
                                m |= 1;
                              }
                              if (v75 !== true) {
                                if (v74 !== false) {
                                  m |= 1;
                                }
                                if (v74 !== true) {
                                  if (v73 !== false) {
                                    m |= 1;
                                  }
                                  if (v73 !== true) {
                                    if (v72 !== false) {
                                      if (v71 !== false) {
                                        if (v70 !== false) {
                                          m |= 1;
                                        }
                                        if (v70 !== true) {
                                          if (v69 !== false) {
                                            if (v68 !== false) {
                                              if (v67 !== false) {
                                                if (v66 !== false) {
                                                  m |= 1;
                                                }
                                                if (v66 !== true) {
                                                  if (v65 !== false) {
                                                    m |= 1;
                                                  }
                                                  if (v65 !== true) {
                                                    if ((c61 & 1) !== 0) {
                                                      n1384 = 1;
                                                    }
                                                    if ((c61 & 2) !== 0) {
                                                      n1387 = 1;
                                                    }
                                                  }
                                                }
                                              }
                                              if (v67 !== true) {
                                                m |= 1;
                                              }
                                            }
                                            if (v68 !== true) {
                                              m |= 1;
                                            }
                                          }
                                          if (v69 !== true) {
                                            m |= 1;
                                          }
                                        }
                                      }
                                      if (v71 !== true) {
                                        m |= 1;
                                      }
                                    }
                                    if (v72 !== true) {
                                      m |= 1;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
      if (v87 !== true) {
        m |= 1;
      }
    }
    if (v88 !== true) {
      m |= 1;
    }
  }
  if (n1387 === 1) {
    c64 ??= ordered(orderOf(dayOf(s0.datum_ernstige_fout), dayOf(p)), 3);
    if ((c64 & 1) !== 0) {
      c63 ??= ordered(orderOf(dayOf(s0.datum_ernstige_fout), yearsOn(dayOf(p), -5, "down")), 4);
      if ((c63 & 1) !== 0) {
        if (v60 !== false) {
          m |= 1;
        }
        if (v60 !== true) {
          n1384 = 1;
        }
      }
      if ((c63 & 2) !== 0) {
        n1384 = 1;
      }
    }
    if ((c64 & 2) !== 0) {
      n1384 = 1;
    }
  }
  if (n1384 === 1) {
    if (v59 !== false) {
      m |= 1;
    }
    if (v59 !== true) {
      if (v58 !== false) {
        if (v57 !== false) {
          if (v56 !== false) {
            n1379 = 1;
          }
          if (v56 !== true) {
            if (v55 !== false) {
              n1379 = 1;
            }
            if (v55 !== true) {
              m |= 1;
            }
          }
        }
        if (v57 !== true) {
          m |= 1;
        }
      }
      if (v58 !== true) {
        m |= 1;
      }
    }
  }
  if (n1379 === 1) {
    if (v54 !== false) {
      if (v53 !== false) {
        if ((v52 & 1) !== 0) {
          if ((v51 & 1) !== 0) {
            if ((v50 & 1) !== 0) {
              if ((v49 & 1) !== 0) {
                if ((v48 & 1) !== 0) {
                  if ((v46 & 1) !== 0) {
                    if ((v45 & 1) !== 0) {
                      if ((v44 & 1) !== 0) {
                        if ((v43 & 1) !== 0) {
                          if ((v42 & 1) !== 0) {
                            if (v40 !== false) {
                              if (v39 !== false) {
                                if (v38 !== false) {
                                  m |= 2;
                                }
                                if (v38 !== true) {
                                  m |= 1;
                                }
                              }
                              if (v39 !== true) {
                                m |= 1;
                              }
                            }
                            if (v40 !== true) {
                              m |= 1;
                            }
                          }
                          if ((v42 & 2) !== 0) {
                            m |= 1;
                          }
                        }
                        if ((v43 & 2) !== 0) {
                          m |= 1;
                        }
                      }
                      if ((v44 & 2) !== 0) {
                        m |= 1;
                      }
                    }
                    if ((v45 & 2) !== 0) {
                      m |= 1;
                    }
                  }
                  if ((v46 & 2) !== 0) {
                    m |= 1;
                  }
                }
                if ((v48 & 2) !== 0) {
                  m |= 1;
                }
              }
              if ((v49 & 2) !== 0) {
                m |= 1;
              }
            }
            if ((v50 & 2) !== 0) {
              m |= 1;
            }
          }
          if ((v51 & 2) !== 0) {
            m |= 1;
          }
        }
        if ((v52 & 2) !== 0) {
          m |= 1;
        }
      }
      if (v53 !== true) {
        m |= 1;
      }
    }
    if (v54 !== true) {
      m |= 1;
    }
  }
  if (n1360 === 1) {
    if (v88 !== false) {
      if (v87 !== false) {
        if (v86 !== false) {
          m |= 1;
        }
        if (v86 !== true) {
          if (v85 !== false) {
            m |= 1;
          }
          if (v85 !== true) {
            if (v84 !== false) {
              m |= 1;
            }
            if (v84 !== true) {
              if (v83 !== false) {
                m |= 1;
              }
              if (v83 !== true) {
                if (v82 !== false) {
                  m |= 1;
                }
                if (v82 !== true) {
                  if (v81 !== false) {
                    m |= 1;
                  }
                  if (v81 !== true) {
                    if (v80 !== false) {
                      m |= 1;
                    }
                    if (v80 !== true) {
                      if (v79 !== false) {
                        m |= 1;
                      }
                      if (v79 !== true) {
                        if (v78 !== false) {
                          m |= 1;
                        }
                        if (v78 !== true) {
                          if (v77 !== false) {
                            m |= 1;
                          }
                          if (v77 !== true) {
                            if (v76 !== false) {
                              m |= 1;
                            }
                            if (v76 !== true) {
                              if (v75 !== false) {
                                m |= 1;
                              }
                              if (v75 !== true) {
                                if (v74 !== false) {
                                  m |= 1;
                                }
                                if (v74 !== true) {
                                  if (v73 !== false) {
                                    m |= 1;
                                  }
                                  if (v73 !== true) {
                                    if (v72 !== false) {
                                      if (v71 !== false) {
                                        if (v70 !== false) {
                                          m |= 1;
                                        }
                                        if (v70 !== true) {
                                          if (v69 !== false) {
                                            if (v68 !== false) {
                                              if (v67 !== false) {
                                                if (v66 !== false) {
                                                  m |= 1;
                                                }
                                                if (v66 !== true) {
                                                  if (v65 !== false) {
                                                    m |= 1;
                                                  }
                                                  if (v65 !== true) {
                                                    if ((c61 & 1) !== 0) {
                                                      n1332 = 1;
                                                    }
                                                    if ((c61 & 2) !== 0) {
                                                      n1335 = 1;
                                                    }
                                                  }
                                                }
                                              }
                                              if (v67 !== true) {
                                                m |= 1;
                                              }
                                            }
                                            if (v68 !== true) {
                                              m |= 1;
                                            }
                                          }
                                          if (v69 !== true) {
                                            m |= 1;
                                          }
                                        }
                                      }
                                      if (v71 !== true) {
                                        m |= 1;
                                      }
                                    }
                                    if (v72 !== true) {
                                      m |= 1;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
      if (v87 !== true) {
        m |= 1;
      }
    }
    if (v88 !== true) {
      m |= 1;
    }
  }
  if (n1335 === 1) {
    c64 ??= ordered(orderOf(dayOf(s0.datum_ernstige_fout), dayOf(p)), 3);
    if ((c64 & 1) !== 0) {
      c63 ??= ordered(orderOf(dayOf(s0.datum_ernstige_fout), yearsOn(dayOf(p), -5, "down")), 4);
      if ((c63 & 1) !== 0) {
        if (v60 !== false) {
          m |= 1;
        }
        if (v60 !== true) {
          n1332 = 1;
        }
      }
      if ((c63 & 2) !== 0) {
        n1332 = 1;
      }
    }
    if ((c64 & 2) !== 0) {
      n1332 = 1;
    }
  }
  if (n1332 === 1) {
    if (v59 !== false) {
      m |= 1;
    }
    if (v59 !== true) {
      if (v58 !== false) {
        if (v57 !== false) {
          if (v56 !== false) {
            n1327 = 1;
          }
          if (v56 !== true) {
            if (v55 !== false) {
              n1327 = 1;
            }
            if (v55 !== true) {
              m |= 1;
            }
          }
        }
        if (v57 !== true) {
          m |= 1;
        }
      }
      if (v58 !== true) {
        m |= 1;
      }
    }
  }
  if (n1327 === 1) {
    if (v54 !== false) {
      if (v53 !== false) {
        if ((v52 & 1) !== 0) {
          if ((v51 & 1) !== 0) {
            if ((v50 & 1) !== 0) {
              if ((v49 & 1) !== 0) {
                if ((v48 & 1) !== 0) {
                  if ((v46 & 1) !== 0) {
                    if ((v45 & 1) !== 0) {
                      if ((v44 & 1) !== 0) {
                        if ((v43 & 1) !== 0) {
                          if ((v42 & 1) !== 0) {
                            if (v40 !== false) {
                              if (v39 !== false) {
                                if (v38 !== false) {
                                  const v37 = told(o.volgt_veiligheidsregels, ["asr"], p);
                                  if (v37 !== false) {
                                    const v36 = told(o.actieve_kwaliteitscyclus, ["asr"], p);
                                    if (v36 !== false) {
                                      const v35 = s0.klinisch_verblijf;
                                      if (v35 !== false) {
                                        const v34 = told(o.veilig_klimaat_gegarandeerd, ["asr"], p);
                                        if (v34 !== false) {
                                          m |= 2;
                                        }
                                        if (v34 !== true) {
                                          m |= 1;
                                        }
                                      }
                                      if (v35 !== true) {
                                        m |= 2;
                                      }
                                    }
                                    if (v36 !== true) {
                                      m |= 1;
                                    }
                                  }
                                  if (v37 !== true) {
                                    m |= 1;
                                  }
                                }
                                if (v38 !== true) {
                                  m |= 1;
                                }
                              }
                              if (v39 !== true) {
                                m |= 1;
                              }
                            }
                            if (v40 !== true) {
                              m |= 1;
                            }
                          }
                          if ((v42 & 2) !== 0) {
                            m |= 1;
                          }
                        }
                        if ((v43 & 2) !== 0) {
                          m |= 1;
                        }
                      }
                      if ((v44 & 2) !== 0) {
                        m |= 1;
                      }
                    }
                    if ((v45 & 2) !== 0) {
                      m |= 1;
                    }
                  }
                  if ((v46 & 2) !== 0) {
                    m |= 1;
                  }
                }
                if ((v48 & 2) !== 0) {
                  m |= 1;
                }
              }
              if ((v49 & 2) !== 0) {
                m |= 1;
              }
            }
            if ((v50 & 2) !== 0) {
              m |= 1;
            }
          }
          if ((v51 & 2) !== 0) {
            m |= 1;
          }
        }
        if ((v52 & 2) !== 0) {
          m |= 1;
        }
      }
      if (v53 !== true) {
        m |= 1;
      }
    }
    if (v54 !== true) {
      m |= 1;
    }
  }
  switch (m) {
    case 1: return false;
    case 2: return true;
    default: return unsettled.undetermined;
  }
}

/** The norms of the decisions: those of the rules and exceptions that apply, or may apply. */
export function cites(facts, referenceDate) {
  const f = facts ?? none, p = referenceDate ?? f.peildatum, o = f.oordelen ?? none, g = f.stappen ?? none;
  const s0 = e0.asTheyAre > 0 ? (e0.asTheyAre -= 1, f.zorgaanbieder ?? none) : e0.take(f.zorgaanbieder), s6 = e6.asTheyAre > 0 ? (e6.asTheyAre -= 1, f.landelijk ?? none) : e6.take(f.landelijk);
  const s1 = none, s2 = none, s3 = none, s4 = none, s5 = none, s7 = none, s8 = none, s9 = none, s10 = none;
  const y = { x: undefined };
  const r2 = isListed(s0.ophogingsverzoek ?? f.ophogingsverzoek) ? E().records([2], (y.x ??= E().caseOf(f, { referenceDate: p }))) : [];
  const r3 = isListed(s0.vraagstelling ?? f.vraagstelling) ? E().records([3], (y.x ??= E().caseOf(f, { referenceDate: p }))) : [];
  const r7 = isListed(s0.prestatie ?? f.prestatie) ? E().records([7], (y.x ??= E().caseOf(f, { referenceDate: p }))) : [];
  const r1 = isListed(s0.declaratie ?? f.declaratie) ? E().records([1], (y.x ??= E().caseOf(f, { referenceDate: p }))) : [];
  const r8 = isListed(s0.behandeling ?? f.behandeling) ? E().records([8], (y.x ??= E().caseOf(f, { referenceDate: p }))) : [];
  const r4 = isListed(s0.verblijf ?? f.verblijf) ? E().records([4], (y.x ??= E().caseOf(f, { referenceDate: p }))) : [];
  const r9 = isListed(s0.transformatieplan ?? f.transformatieplan) ? E().records([9], (y.x ??= E().caseOf(f, { referenceDate: p }))) : [];
  return {
    "contracttype": c0n(s0),
    "onderhandelbaar": c2n(s0),
    "voorstel_volledig": c3n(s0),
    "voorgesteld_omzetplafond": c4n(s0),
    "voorgesteld_tarief": c5n(s0),
    "plafond_passend": c6n(f, p, s0, y),
    "verzoek_ophoging": r2.length === 0 ? {} : Object.fromEntries(r2.map((x) => [x.k[2], c9n(x.s[2], x)])),
    "route_nieuwe_aanbieder": c11n(s0),
    "verzoek_om_overeenkomst": c19n(s0),
    "tussentijds_belet": c22n(),
    "overgangsroute": c23n(),
    "contracttype_na_overgang": c33n(p, g, s0),
    "loket_voor_algemene_vragen": c34n(s0),
    "loket": r3.length === 0 ? {} : Object.fromEntries(r3.map((x) => [x.k[3], c35n(x.s[3])])),
    "kvk_nummer": r3.length === 0 ? {} : Object.fromEntries(r3.map((x) => [x.k[3], c43n(x.s[3])])),
    "sluit_overeenkomst": r3.length === 0 ? {} : Object.fromEntries(r3.map((x) => [x.k[3], c44n()])),
    "passende_zorg": r7.length === 0 ? {} : Object.fromEntries(r7.map((x) => [x.k[7], c45n()])),
    "vergoeding": r1.length === 0 ? {} : Object.fromEntries(r1.map((x) => [x.k[1], c52n(x.s[0])])),
    "declareren": c53n(p, s0),
    "via_vecozo": r1.length === 0 ? {} : Object.fromEntries(r1.map((x) => [x.k[1], c59n(x.s[1])])),
    "maandelijks_declareren": r1.length === 0 ? {} : Object.fromEntries(r1.map((x) => [x.k[1], c61n(x.s[1])])),
    "termijn_staat_in": r1.length === 0 ? {} : Object.fromEntries(r1.map((x) => [x.k[1], c62n(x.s[0], x.s[1])])),
    "afgewezen": r1.length === 0 ? {} : Object.fromEntries(r1.map((x) => [x.k[1], c63n()])),
    "machtiging_nodig": r8.length === 0 ? {} : Object.fromEntries(r8.map((x) => [x.k[8], c64n(x.s[0], x.s[8])])),
    "machtiging_verblijf": r4.length === 0 ? {} : Object.fromEntries(r4.map((x) => [x.k[4], c68n(x.s[0], x.s[4])])),
    "machtiging_langdurig": r4.length === 0 ? {} : Object.fromEntries(r4.map((x) => [x.k[4], c70n()])),
    "valt_onder_dit_beleid": r3.length === 0 ? {} : Object.fromEntries(r3.map((x) => [x.k[3], c71n()])),
    "gezamenlijk_beleid": r3.length === 0 ? {} : Object.fromEntries(r3.map((x) => [x.k[3], c74n(x.s[3])])),
    "voortrekker": r9.length === 0 ? {} : Object.fromEntries(r9.map((x) => [x.k[9], c76n()])),
    "deelname_asr": r9.length === 0 ? {} : Object.fromEntries(r9.map((x) => [x.k[9], c77n()])),
    "innovatie_gevolgd": c78n(),
    "mgn_vg_meegenomen": c85n(),
    "cruciale_ggz_meegenomen": c87n(),
    "inkoper_consultatiefunctie": r3.length === 0 ? {} : Object.fromEntries(r3.map((x) => [x.k[3], c93n(x.s[0], x.s[3])])),
    "preferente_verzekeraar_in_regio": r3.length === 0 ? {} : Object.fromEntries(r3.map((x) => [x.k[3], c94n(x.s[3])])),
    "duurzamere_keuze": c136n(),
    "komt_in_aanmerking": c202n(),
  };
}

// contracttype
function c0n(s0) {
  return E().cited(0, (c0n0(s0) ? 1 : 0) | (c0n1(s0) ? 2 : 0) | (c0n2(s0) ? 4 : 0) | (c0n3(s0) ? 8 : 0) | (c0n4(s0) ? 16 : 0) | (c0n5(s0) ? 32 : 0) | (c0n6(s0) ? 64 : 0) | (c0n7(s0) ? 128 : 0));
}
function c0n0(s0) {
  const v2 = s0.in_mutatiemodel;
  if (v2 !== false) {
    return true;
  }
  return false;
}
function c0n1(s0) {
  const v2 = s0.in_mutatiemodel;
  if (v2 !== true) {
    const v1 = s0.soort;
    if (v1 === "instelling" || typeof v1 !== 'string') {
      const r0 = s0.jaaromzet?.[2023], f0 = typeof r0 === 'number' ? r0 : figureOf(r0);
      if (!(f0 < 150000)) {
        return true;
      }
    }
  }
  return false;
}
function c0n2(s0) {
  const v2 = s0.in_mutatiemodel;
  if (v2 !== true) {
    const v1 = s0.soort;
    if (v1 === "paaz" || typeof v1 !== 'string') {
      return true;
    }
  }
  return false;
}
function c0n3(s0) {
  const v2 = s0.in_mutatiemodel;
  if (v2 !== true) {
    const v1 = s0.soort;
    if (v1 === "puc" || typeof v1 !== 'string') {
      return true;
    }
  }
  return false;
}
function c0n4(s0) {
  const v2 = s0.in_mutatiemodel;
  if (v2 !== true) {
    const v1 = s0.soort;
    if (v1 === "instelling" || typeof v1 !== 'string') {
      const r0 = s0.jaaromzet?.[2023], f0 = typeof r0 === 'number' ? r0 : figureOf(r0);
      if (!(f0 >= 100050)) {
        return true;
      }
    }
  }
  return false;
}
function c0n5(s0) {
  const r0 = s0.jaaromzet?.[2023], f0 = typeof r0 === 'number' ? r0 : figureOf(r0);
  const v2 = s0.in_mutatiemodel;
  if (v2 !== true) {
    const v1 = s0.soort;
    if (v1 === "instelling" || typeof v1 !== 'string') {
      if (!(f0 < 100050)) {
        if (!(f0 >= 150000)) {
          return true;
        }
      }
    }
  }
  return false;
}
function c0n6(s0) {
  const v2 = s0.in_mutatiemodel;
  if (v2 !== true) {
    const v1 = s0.soort;
    if (v1 === "vrijgevestigd" || typeof v1 !== 'string') {
      return true;
    }
  }
  return false;
}
function c0n7(s0) {
  const v2 = s0.in_mutatiemodel;
  if (v2 !== true) {
    const v1 = s0.soort;
    if (v1 === "groep_praktijken" || typeof v1 !== 'string') {
      return true;
    }
  }
  return false;
}

// onderhandelbaar
function c2n(s0) {
  return E().cited(2, (c2n0(s0) ? 1 : 0) | (c2n1(s0) ? 2 : 0) | (c2n2(s0) ? 4 : 0));
}
function c2n0(s0) {
  const v2 = s0.in_mutatiemodel;
  if (v2 !== false) {
    return true;
  }
  return false;
}
function c2n1(s0) {
  const v2 = s0.in_mutatiemodel;
  if (v2 !== true) {
    const v1 = s0.soort;
    if (v1 === "instelling" || typeof v1 !== 'string') {
      const r0 = s0.jaaromzet?.[2023], f0 = typeof r0 === 'number' ? r0 : figureOf(r0);
      if (!(f0 < 150000)) {
        return true;
      }
    }
    if (v1 === "paaz" || typeof v1 !== 'string' || v1 === "puc") {
      return true;
    }
  }
  return false;
}
function c2n2(s0) {
  const v2 = s0.in_mutatiemodel;
  if (v2 !== true) {
    const v1 = s0.soort;
    if (v1 === "instelling" || typeof v1 !== 'string') {
      const r0 = s0.jaaromzet?.[2023], f0 = typeof r0 === 'number' ? r0 : figureOf(r0);
      if (!(f0 >= 100050)) {
        return true;
      }
    }
    if (v1 === "vrijgevestigd" || typeof v1 !== 'string' || v1 === "groep_praktijken") {
      return true;
    }
  }
  return false;
}

// voorstel_volledig
function c3n(s0) {
  return E().cited(3, (c3n0(s0) ? 1 : 0) | (c3n1(s0) ? 2 : 0) | (c3n2(s0) ? 4 : 0));
}
function c3n0(s0) {
  const v2 = s0.in_mutatiemodel;
  if (v2 !== false) {
    return true;
  }
  return false;
}
function c3n1(s0) {
  const v2 = s0.in_mutatiemodel;
  if (v2 !== true) {
    const v1 = s0.soort;
    if (v1 === "instelling" || typeof v1 !== 'string') {
      const r0 = s0.jaaromzet?.[2023], f0 = typeof r0 === 'number' ? r0 : figureOf(r0);
      if (!(f0 < 150000)) {
        return true;
      }
    }
    if (v1 === "paaz" || typeof v1 !== 'string' || v1 === "puc") {
      return true;
    }
  }
  return false;
}
function c3n2(s0) {
  const v2 = s0.in_mutatiemodel;
  if (v2 !== true) {
    const v1 = s0.soort;
    if (v1 === "instelling" || typeof v1 !== 'string') {
      const r0 = s0.jaaromzet?.[2023], f0 = typeof r0 === 'number' ? r0 : figureOf(r0);
      if (!(f0 >= 100050)) {
        return true;
      }
    }
    if (v1 === "vrijgevestigd" || typeof v1 !== 'string' || v1 === "groep_praktijken") {
      return true;
    }
  }
  return false;
}

// voorgesteld_omzetplafond
function c4n(s0) {
  return E().cited(4, (c4n0(s0) ? 1 : 0) | (c4n1(s0) ? 2 : 0) | (c4n2(s0) ? 4 : 0));
}
function c4n0(s0) {
  const v2 = s0.in_mutatiemodel;
  if (v2 !== false) {
    return true;
  }
  return false;
}
function c4n1(s0) {
  const v2 = s0.in_mutatiemodel;
  if (v2 !== true) {
    const v1 = s0.soort;
    if (v1 === "instelling" || typeof v1 !== 'string') {
      const r0 = s0.jaaromzet?.[2023], f0 = typeof r0 === 'number' ? r0 : figureOf(r0);
      if (!(f0 < 150000)) {
        return true;
      }
    }
    if (v1 === "paaz" || typeof v1 !== 'string' || v1 === "puc") {
      return true;
    }
  }
  return false;
}
function c4n2(s0) {
  const v2 = s0.in_mutatiemodel;
  if (v2 !== true) {
    const v1 = s0.soort;
    if (v1 === "instelling" || typeof v1 !== 'string') {
      const r0 = s0.jaaromzet?.[2023], f0 = typeof r0 === 'number' ? r0 : figureOf(r0);
      if (!(f0 >= 100050)) {
        return true;
      }
    }
    if (v1 === "vrijgevestigd" || typeof v1 !== 'string' || v1 === "groep_praktijken") {
      return true;
    }
  }
  return false;
}

// voorgesteld_tarief
function c5n(s0) {
  return E().cited(5, (c5n0(s0) ? 1 : 0) | (c5n1(s0) ? 2 : 0) | (c5n2(s0) ? 4 : 0));
}
function c5n0(s0) {
  const v2 = s0.in_mutatiemodel;
  if (v2 !== false) {
    return true;
  }
  return false;
}
function c5n1(s0) {
  const v2 = s0.in_mutatiemodel;
  if (v2 !== true) {
    const v1 = s0.soort;
    if (v1 === "instelling" || typeof v1 !== 'string') {
      const r0 = s0.jaaromzet?.[2023], f0 = typeof r0 === 'number' ? r0 : figureOf(r0);
      if (!(f0 < 150000)) {
        return true;
      }
    }
    if (v1 === "paaz" || typeof v1 !== 'string' || v1 === "puc") {
      return true;
    }
  }
  return false;
}
function c5n2(s0) {
  const v2 = s0.in_mutatiemodel;
  if (v2 !== true) {
    const v1 = s0.soort;
    if (v1 === "instelling" || typeof v1 !== 'string') {
      const r0 = s0.jaaromzet?.[2023], f0 = typeof r0 === 'number' ? r0 : figureOf(r0);
      if (!(f0 >= 100050)) {
        return true;
      }
    }
    if (v1 === "vrijgevestigd" || typeof v1 !== 'string' || v1 === "groep_praktijken") {
      return true;
    }
  }
  return false;
}

// plafond_passend
function c6n(f, p, s0, y) {
  return E().cited(6, (c6n0(f, p, s0, y) ? 1 : 0));
}
function c6n0(f, p, s0, y) {
  const c19 = presence(s0.omzetplafond?.[2025]);
  if ((c19 & 2) !== 0) {
    const c18 = isNone(s0.ophogingsverzoek ?? f.ophogingsverzoek) ? 2 : E().whole(18, false, (y.x ??= E().caseOf(f, { referenceDate: p })));
    if ((c18 & 1) !== 0) {
      return true;
    }
  }
  return false;
}

// verzoek_ophoging
function c9n(s2, x) {
  return E().cited(9, (c9n0(s2) ? 1 : 0) | (c9n1(s2) ? 2 : 0) | (c9n3(s2, x) ? 8 : 0) | (c9n4() ? 16 : 0));
}
function c9n0(s2) {
  const v17 = s2.voor_nieuwe_clienten;
  if (v17 !== true) {
    return true;
  }
  return false;
}
function c9n1(s2) {
  const v17 = s2.voor_nieuwe_clienten;
  if (v17 !== false) {
    const f16 = dayOf(s2.ingediend_op);
    if (!(f16 < 20251101)) {
      return true;
    }
  }
  return false;
}
function c9n3(s2, x) {
  const v17 = s2.voor_nieuwe_clienten;
  if (v17 !== false) {
    const f16 = dayOf(s2.ingediend_op);
    if (!(f16 >= 20251101)) {
      const r12 = s2.plafond, f12 = typeof r12 === 'number' ? r12 : figureOf(r12);
      if (!(f12 < 0.01)) {
        const c13 = s2.gerealiseerd == null || s2.plafond == null ? 3 : compared(cents(s2.gerealiseerd), cents(s2.plafond), 7, 10, 6) || E().relation(13, ["true","false"], x);
        if ((c13 & 1) !== 0) {
          return true;
        }
      }
    }
  }
  return false;
}
function c9n4() {
  return false;
}

// route_nieuwe_aanbieder
function c11n(s0) {
  return E().cited(11, (c11n0(s0) ? 1 : 0) | (c11n1(s0) ? 2 : 0) | (c11n2(s0) ? 4 : 0) | (c11n3(s0) ? 8 : 0) | (c11n4() ? 16 : 0) | (c11n5() ? 32 : 0));
}
function c11n0(s0) {
  const v21 = s0.wenst_overeenkomst;
  if (v21 !== true) {
    return true;
  }
  return false;
}
function c11n1(s0) {
  const v22 = s0.overeenkomst?.[2024];
  if (v22 !== false) {
    const v21 = s0.wenst_overeenkomst;
    if (v21 !== false) {
      return true;
    }
  }
  return false;
}
function c11n2(s0) {
  const v23 = s0.eerder_overeenkomst;
  if (v23 !== true) {
    const v22 = s0.overeenkomst?.[2024];
    if (v22 !== true) {
      const v21 = s0.wenst_overeenkomst;
      if (v21 !== false) {
        return true;
      }
    }
  }
  return false;
}
function c11n3(s0) {
  const v23 = s0.eerder_overeenkomst;
  if (v23 !== false) {
    const v22 = s0.overeenkomst?.[2024];
    if (v22 !== true) {
      const v21 = s0.wenst_overeenkomst;
      if (v21 !== false) {
        return true;
      }
    }
  }
  return false;
}
function c11n4() {
  return false;
}
function c11n5() {
  return false;
}

// verzoek_om_overeenkomst
function c19n(s0) {
  return E().cited(19, (c19n0(s0) ? 1 : 0));
}
function c19n0(s0) {
  const v22 = s0.overeenkomst?.[2024];
  if (v22 !== false) {
    return true;
  }
  if (v22 !== true) {
    const v21 = s0.wenst_overeenkomst;
    if (v21 !== true) {
      return true;
    }
  }
  return false;
}

// tussentijds_belet
function c22n() {
  return E().cited(22, 0);
}

// overgangsroute
function c23n() {
  return E().cited(23, 0);
}

// contracttype_na_overgang
function c33n(p, g, s0) {
  return E().cited(33, (c33n0(p, g, s0) ? 1 : 0) | (c33n1(p, g, s0) ? 2 : 0) | (c33n2(p, g, s0) ? 4 : 0) | (c33n3(p, g, s0) ? 8 : 0) | (c33n4() ? 16 : 0));
}
function c33n0(p, g, s0) {
  const c102 = mayHappen(g.melding_overgang);
  const r102 = g.melding_overgang, f102 = dayOf(r102), w102 = r102 === 'notYet' ? dayOf(p ?? "2024-03-28") : 0;
  const c101 = mayHappen(g.statuut_goedgekeurd);
  const r101 = g.statuut_goedgekeurd, f101 = dayOf(r101), w101 = r101 === 'notYet' ? dayOf(p ?? "2024-03-28") : 0;
  const v22 = s0.overeenkomst?.[2024];
  if (v22 !== false) {
    const v2 = s0.in_mutatiemodel;
    if (v2 !== false) {
      const v1 = s0.soort;
      if (v1 === "vrijgevestigd" || typeof v1 !== 'string' || v1 === "groep_praktijken") {
        const v99 = s0.wordt_instelling;
        if (v99 !== false) {
          if ((c102 & 4) !== 0 || (c102 & 8) !== 0) {
            if (!(f102 >= 20240901) && !(w102 >= 20240901)) {
              if ((c101 & 4) !== 0 || (c101 & 8) !== 0) {
                if (!(f101 >= 20240802) && !(w101 >= 20240802)) {
                  const v100 = s0.kwaliteitssectie;
                  if (v100 === "sectie_drie" || typeof v100 !== 'string') {
                    return true;
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  return false;
}
function c33n1(p, g, s0) {
  const c102 = mayHappen(g.melding_overgang);
  const r102 = g.melding_overgang, f102 = dayOf(r102), w102 = r102 === 'notYet' ? dayOf(p ?? "2024-03-28") : 0;
  const c101 = mayHappen(g.statuut_goedgekeurd);
  const r101 = g.statuut_goedgekeurd, f101 = dayOf(r101), w101 = r101 === 'notYet' ? dayOf(p ?? "2024-03-28") : 0;
  const v22 = s0.overeenkomst?.[2024];
  if (v22 !== false) {
    const v2 = s0.in_mutatiemodel;
    if (v2 !== true) {
      const v1 = s0.soort;
      if (v1 === "vrijgevestigd" || typeof v1 !== 'string' || v1 === "groep_praktijken") {
        const r0 = s0.jaaromzet?.[2023], f0 = typeof r0 === 'number' ? r0 : figureOf(r0);
        if (!(f0 < 150000)) {
          const v99 = s0.wordt_instelling;
          if (v99 !== false) {
            if ((c102 & 4) !== 0 || (c102 & 8) !== 0) {
              if (!(f102 >= 20240901) && !(w102 >= 20240901)) {
                if ((c101 & 4) !== 0 || (c101 & 8) !== 0) {
                  if (!(f101 >= 20240802) && !(w101 >= 20240802)) {
                    const v100 = s0.kwaliteitssectie;
                    if (v100 === "sectie_drie" || typeof v100 !== 'string') {
                      return true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  return false;
}
function c33n2(p, g, s0) {
  const c102 = mayHappen(g.melding_overgang);
  const r102 = g.melding_overgang, f102 = dayOf(r102), w102 = r102 === 'notYet' ? dayOf(p ?? "2024-03-28") : 0;
  const c101 = mayHappen(g.statuut_goedgekeurd);
  const r101 = g.statuut_goedgekeurd, f101 = dayOf(r101), w101 = r101 === 'notYet' ? dayOf(p ?? "2024-03-28") : 0;
  const v22 = s0.overeenkomst?.[2024];
  if (v22 !== false) {
    const v2 = s0.in_mutatiemodel;
    if (v2 !== true) {
      const v1 = s0.soort;
      if (v1 === "vrijgevestigd" || typeof v1 !== 'string' || v1 === "groep_praktijken") {
        const r0 = s0.jaaromzet?.[2023], f0 = typeof r0 === 'number' ? r0 : figureOf(r0);
        if (!(f0 >= 100050)) {
          const v99 = s0.wordt_instelling;
          if (v99 !== false) {
            if ((c102 & 4) !== 0 || (c102 & 8) !== 0) {
              if (!(f102 >= 20240901) && !(w102 >= 20240901)) {
                if ((c101 & 4) !== 0 || (c101 & 8) !== 0) {
                  if (!(f101 >= 20240802) && !(w101 >= 20240802)) {
                    const v100 = s0.kwaliteitssectie;
                    if (v100 === "sectie_drie" || typeof v100 !== 'string') {
                      return true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  return false;
}
function c33n3(p, g, s0) {
  const r0 = s0.jaaromzet?.[2023], f0 = typeof r0 === 'number' ? r0 : figureOf(r0);
  const c102 = mayHappen(g.melding_overgang);
  const r102 = g.melding_overgang, f102 = dayOf(r102), w102 = r102 === 'notYet' ? dayOf(p ?? "2024-03-28") : 0;
  const c101 = mayHappen(g.statuut_goedgekeurd);
  const r101 = g.statuut_goedgekeurd, f101 = dayOf(r101), w101 = r101 === 'notYet' ? dayOf(p ?? "2024-03-28") : 0;
  const v22 = s0.overeenkomst?.[2024];
  if (v22 !== false) {
    const v2 = s0.in_mutatiemodel;
    if (v2 !== true) {
      const v1 = s0.soort;
      if (v1 === "vrijgevestigd" || typeof v1 !== 'string' || v1 === "groep_praktijken") {
        if (!(f0 < 100050)) {
          if (!(f0 >= 150000)) {
            const v99 = s0.wordt_instelling;
            if (v99 !== false) {
              if ((c102 & 4) !== 0 || (c102 & 8) !== 0) {
                if (!(f102 >= 20240901) && !(w102 >= 20240901)) {
                  if ((c101 & 4) !== 0 || (c101 & 8) !== 0) {
                    if (!(f101 >= 20240802) && !(w101 >= 20240802)) {
                      const v100 = s0.kwaliteitssectie;
                      if (v100 === "sectie_drie" || typeof v100 !== 'string') {
                        return true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  return false;
}
function c33n4() {
  return false;
}

// loket_voor_algemene_vragen
function c34n(s0) {
  return E().cited(34, (c34n0(s0) ? 1 : 0) | (c34n1(s0) ? 2 : 0) | (c34n2(s0) ? 4 : 0) | (c34n3() ? 8 : 0));
}
function c34n0(s0) {
  const v1 = s0.soort;
  if (v1 === "instelling" || typeof v1 !== 'string') {
    return true;
  }
  return false;
}
function c34n1(s0) {
  const v1 = s0.soort;
  if (v1 === "vrijgevestigd" || typeof v1 !== 'string' || v1 === "groep_praktijken") {
    return true;
  }
  return false;
}
function c34n2(s0) {
  const v1 = s0.soort;
  if (v1 === "paaz" || typeof v1 !== 'string' || v1 === "puc") {
    return true;
  }
  return false;
}
function c34n3() {
  return false;
}

// loket
function c35n(s3) {
  return E().cited(35, (c35n0(s3) ? 1 : 0) | (c35n1(s3) ? 2 : 0) | (c35n2(s3) ? 4 : 0) | (c35n3(s3) ? 8 : 0) | (c35n4(s3) ? 16 : 0) | (c35n5(s3) ? 32 : 0) | (c35n6(s3) ? 64 : 0) | (c35n7(s3) ? 128 : 0) | (c35n8(s3) ? 256 : 0) | (c35n9(s3) ? 512 : 0) | (c35n10(s3) ? 1024 : 0) | (c35n11() ? 2048 : 0) | (c35n12(s3) ? 4096 : 0) | (c35n13() ? 8192 : 0) | (c35n14(s3) ? 16384 : 0) | (c35n15(s3) ? 32768 : 0) | (c35n16(s3) ? 65536 : 0) | (c35n17(s3) ? 131072 : 0) | (c35n18(s3) ? 262144 : 0) | (c35n19(s3) ? 524288 : 0) | (c35n20(s3) ? 1048576 : 0) | (c35n21(s3) ? 2097152 : 0) | (c35n22() ? 4194304 : 0));
}
function c35n0(s3) {
  const v105 = s3.betreft;
  if (v105 === "verzoek_nieuwe_aanbieder" || typeof v105 !== 'string') {
    return true;
  }
  return false;
}
function c35n1(s3) {
  const v105 = s3.betreft;
  if (v105 === "overgang_naar_instelling" || typeof v105 !== 'string') {
    return true;
  }
  return false;
}
function c35n2(s3) {
  const v105 = s3.betreft;
  if (v105 === "status_declaraties" || typeof v105 !== 'string') {
    return true;
  }
  return false;
}
function c35n3(s3) {
  const v105 = s3.betreft;
  if (v105 === "status_overeenkomsten" || typeof v105 !== 'string') {
    return true;
  }
  return false;
}
function c35n4(s3) {
  const v105 = s3.betreft;
  if (v105 === "eigen_contactgegevens" || typeof v105 !== 'string') {
    return true;
  }
  return false;
}
function c35n5(s3) {
  const v105 = s3.betreft;
  if (v105 === "rekeningnummer" || typeof v105 !== 'string') {
    return true;
  }
  return false;
}
function c35n6(s3) {
  const v105 = s3.betreft;
  if (v105 === "wijziging_doorgeven" || typeof v105 !== 'string') {
    return true;
  }
  return false;
}
function c35n7(s3) {
  const v105 = s3.betreft;
  if (v105 === "proces_overeenkomst" || typeof v105 !== 'string') {
    return true;
  }
  return false;
}
function c35n8(s3) {
  const v105 = s3.betreft;
  if (v105 === "inhoud_en_beleid" || typeof v105 !== 'string') {
    return true;
  }
  return false;
}
function c35n9(s3) {
  const v105 = s3.betreft;
  if (v105 === "plannen_passende_zorg" || typeof v105 !== 'string') {
    return true;
  }
  return false;
}
function c35n10(s3) {
  const v105 = s3.betreft;
  if (v105 === "declaraties" || typeof v105 !== 'string') {
    return true;
  }
  return false;
}
function c35n11() {
  return false;
}
function c35n12(s3) {
  const v105 = s3.betreft;
  if (v105 === "machtigingen" || typeof v105 !== 'string') {
    return true;
  }
  return false;
}
function c35n13() {
  return false;
}
function c35n14(s3) {
  const v105 = s3.betreft;
  if (v105 === "retourcode" || typeof v105 !== 'string') {
    return true;
  }
  return false;
}
function c35n15(s3) {
  const v105 = s3.betreft;
  if (v105 === "zorgbemiddeling" || typeof v105 !== 'string') {
    return true;
  }
  return false;
}
function c35n16(s3) {
  const v105 = s3.betreft;
  if (v105 === "plek_voor_verzekerde" || typeof v105 !== 'string') {
    return true;
  }
  return false;
}
function c35n17(s3) {
  const v105 = s3.betreft;
  if (v105 === "duurzaam_initiatief" || typeof v105 !== 'string') {
    return true;
  }
  return false;
}
function c35n18(s3) {
  const v105 = s3.betreft;
  if (v105 === "duurzaamheidsidee" || typeof v105 !== 'string') {
    return true;
  }
  return false;
}
function c35n19(s3) {
  const v105 = s3.betreft;
  if (v105 === "innovatie" || typeof v105 !== 'string') {
    return true;
  }
  return false;
}
function c35n20(s3) {
  const v105 = s3.betreft;
  if (v105 === "consultatiefunctie" || typeof v105 !== 'string') {
    return true;
  }
  return false;
}
function c35n21(s3) {
  const v105 = s3.betreft;
  if (v105 === "iets_anders" || typeof v105 !== 'string') {
    return true;
  }
  return false;
}
function c35n22() {
  return false;
}

// kvk_nummer
function c43n(s3) {
  return E().cited(43, (c43n0(s3) ? 1 : 0) | (c43n1(s3) ? 2 : 0) | (c43n2(s3) ? 4 : 0) | (c43n3(s3) ? 8 : 0));
}
function c43n0(s3) {
  const v119 = s3.rechtspersoon;
  if (v119 === "basisverzekeraar" || typeof v119 !== 'string') {
    return true;
  }
  return false;
}
function c43n1(s3) {
  const v119 = s3.rechtspersoon;
  if (v119 === "aanvullend_verzekeraar" || typeof v119 !== 'string') {
    return true;
  }
  return false;
}
function c43n2(s3) {
  const v119 = s3.rechtspersoon;
  if (v119 === "wlz_uitvoerder" || typeof v119 !== 'string') {
    return true;
  }
  return false;
}
function c43n3(s3) {
  const v119 = s3.rechtspersoon;
  if (v119 === "schadeverzekeraar" || typeof v119 !== 'string') {
    return true;
  }
  return false;
}

// sluit_overeenkomst
function c44n() {
  return E().cited(44, 0);
}

// passende_zorg
function c45n() {
  return E().cited(45, 0);
}

// vergoeding
function c52n(s0) {
  return E().cited(52, (c52n0(s0) ? 1 : 0) | (c52n1(s0) ? 2 : 0));
}
function c52n0(s0) {
  const v110 = s0.gecontracteerd;
  if (v110 !== false) {
    return true;
  }
  return false;
}
function c52n1(s0) {
  const v110 = s0.gecontracteerd;
  if (v110 !== true) {
    return true;
  }
  return false;
}

// declareren
function c53n(p, s0) {
  return E().cited(53, (c53n0(s0) ? 1 : 0) | (c53n1(s0) ? 2 : 0) | (c53n2(p, s0) ? 4 : 0) | (c53n3(p, s0) ? 8 : 0));
}
function c53n0(s0) {
  const v134 = s0.heeft_inkooptraject;
  if (v134 !== true) {
    return true;
  }
  return false;
}
function c53n1(s0) {
  const v134 = s0.heeft_inkooptraject;
  if (v134 !== false) {
    const v133 = s0.inkooptraject_afgerond;
    if (v133 !== true) {
      return true;
    }
  }
  return false;
}
function c53n2(p, s0) {
  const v134 = s0.heeft_inkooptraject;
  if (v134 !== false) {
    const v133 = s0.inkooptraject_afgerond;
    if (v133 !== false) {
      const f62 = dayOf(p);
      if (!(f62 >= 20250101)) {
        return true;
      }
    }
  }
  return false;
}
function c53n3(p, s0) {
  const v134 = s0.heeft_inkooptraject;
  if (v134 !== false) {
    const v133 = s0.inkooptraject_afgerond;
    if (v133 !== false) {
      const f62 = dayOf(p);
      if (!(f62 < 20250101)) {
        return true;
      }
    }
  }
  return false;
}

// via_vecozo
function c59n(s1) {
  return E().cited(59, (c59n0(s1) ? 1 : 0) | (c59n1(s1) ? 2 : 0));
}
function c59n0(s1) {
  const v140 = s1.indiener;
  if (v140 === "door_zorgaanbieder" || typeof v140 !== 'string') {
    return true;
  }
  return false;
}
function c59n1(s1) {
  const v140 = s1.indiener;
  if (v140 === "door_verzekerde" || typeof v140 !== 'string') {
    return true;
  }
  return false;
}

// maandelijks_declareren
function c61n(s1) {
  return E().cited(61, (c61n0(s1) ? 1 : 0) | (c61n1(s1) ? 2 : 0));
}
function c61n0(s1) {
  const v147 = s1.in_zorgprestatiemodel;
  if (v147 !== false) {
    return true;
  }
  return false;
}
function c61n1(s1) {
  const v147 = s1.in_zorgprestatiemodel;
  if (v147 !== true) {
    return true;
  }
  return false;
}

// termijn_staat_in
function c62n(s0, s1) {
  return E().cited(62, (c62n0(s0, s1) ? 1 : 0) | (c62n1(s0, s1) ? 2 : 0) | (c62n2(s0, s1) ? 4 : 0) | (c62n3(s0, s1) ? 8 : 0));
}
function c62n0(s0, s1) {
  const v110 = s0.gecontracteerd;
  if (v110 !== false) {
    const v140 = s1.indiener;
    if (v140 === "door_zorgaanbieder" || typeof v140 !== 'string') {
      return true;
    }
  }
  return false;
}
function c62n1(s0, s1) {
  const v110 = s0.gecontracteerd;
  if (v110 !== true) {
    const v140 = s1.indiener;
    if (v140 === "door_verzekerde" || typeof v140 !== 'string') {
      return true;
    }
  }
  return false;
}
function c62n2(s0, s1) {
  const v110 = s0.gecontracteerd;
  if (v110 !== true) {
    const v140 = s1.indiener;
    if (v140 === "door_zorgaanbieder" || typeof v140 !== 'string') {
      return true;
    }
  }
  return false;
}
function c62n3(s0, s1) {
  const v110 = s0.gecontracteerd;
  if (v110 !== false) {
    const v140 = s1.indiener;
    if (v140 === "door_verzekerde" || typeof v140 !== 'string') {
      return true;
    }
  }
  return false;
}

// afgewezen
function c63n() {
  return E().cited(63, 0);
}

// machtiging_nodig
function c64n(s0, s8) {
  return E().cited(64, (c64n0(s0, s8) ? 1 : 0) | (c64n1(s0, s8) ? 2 : 0) | (c64n2(s0) ? 4 : 0) | (c64n3(s0) ? 8 : 0) | (c64n4(s0) ? 16 : 0));
}
function c64n0(s0, s8) {
  const v1 = s0.soort;
  if (v1 === "instelling" || typeof v1 !== 'string') {
    const v110 = s0.gecontracteerd;
    if (v110 !== true) {
      const v150 = s8.verwijzing;
      if (v150 !== false) {
        return true;
      }
    }
  }
  return false;
}
function c64n1(s0, s8) {
  const v1 = s0.soort;
  if (v1 === "instelling" || typeof v1 !== 'string') {
    const v110 = s0.gecontracteerd;
    if (v110 !== true) {
      const v150 = s8.verwijzing;
      if (v150 !== true) {
        return true;
      }
    }
  }
  return false;
}
function c64n2(s0) {
  const v1 = s0.soort;
  if (v1 === "instelling" || typeof v1 !== 'string') {
    const v110 = s0.gecontracteerd;
    if (v110 !== false) {
      return true;
    }
  }
  return false;
}
function c64n3(s0) {
  const v1 = s0.soort;
  if (v1 === "vrijgevestigd" || typeof v1 !== 'string' || v1 === "groep_praktijken") {
    return true;
  }
  return false;
}
function c64n4(s0) {
  const v1 = s0.soort;
  if (v1 === "paaz" || typeof v1 !== 'string' || v1 === "puc") {
    return true;
  }
  return false;
}

// machtiging_verblijf
function c68n(s0, s4) {
  return E().cited(68, (c68n0(s0, s4) ? 1 : 0) | (c68n1(s0, s4) ? 2 : 0) | (c68n2(s0) ? 4 : 0) | (c68n3(s0) ? 8 : 0) | (c68n4(s0) ? 16 : 0));
}
function c68n0(s0, s4) {
  const v1 = s0.soort;
  if (v1 === "instelling" || typeof v1 !== 'string') {
    const v110 = s0.gecontracteerd;
    if (v110 !== true) {
      const v165 = s4.verwijzing;
      if (v165 !== false) {
        return true;
      }
    }
  }
  return false;
}
function c68n1(s0, s4) {
  const v1 = s0.soort;
  if (v1 === "instelling" || typeof v1 !== 'string') {
    const v110 = s0.gecontracteerd;
    if (v110 !== true) {
      const v165 = s4.verwijzing;
      if (v165 !== true) {
        return true;
      }
    }
  }
  return false;
}
function c68n2(s0) {
  const v1 = s0.soort;
  if (v1 === "instelling" || typeof v1 !== 'string') {
    const v110 = s0.gecontracteerd;
    if (v110 !== false) {
      return true;
    }
  }
  return false;
}
function c68n3(s0) {
  const v1 = s0.soort;
  if (v1 === "vrijgevestigd" || typeof v1 !== 'string' || v1 === "groep_praktijken") {
    return true;
  }
  return false;
}
function c68n4(s0) {
  const v1 = s0.soort;
  if (v1 === "paaz" || typeof v1 !== 'string' || v1 === "puc") {
    return true;
  }
  return false;
}

// machtiging_langdurig
function c70n() {
  return E().cited(70, (c70n0() ? 1 : 0));
}
function c70n0() {
  return true;
}

// valt_onder_dit_beleid
function c71n() {
  return E().cited(71, 0);
}

// gezamenlijk_beleid
function c74n(s3) {
  return E().cited(74, (c74n0(s3) ? 1 : 0) | (c74n1(s3) ? 2 : 0) | (c74n2() ? 4 : 0) | (c74n3(s3) ? 8 : 0));
}
function c74n0(s3) {
  const v172 = s3.passage;
  if (v172 === "netwerken_en_gesprekken" || typeof v172 !== 'string' || v172 === "cruciale_ggz") {
    return true;
  }
  return false;
}
function c74n1(s3) {
  const v172 = s3.passage;
  if (v172 === "sectorafspraken" || typeof v172 !== 'string' || v172 === "digitale_ambitie" || v172 === "consultatiefunctie") {
    return true;
  }
  return false;
}
function c74n2() {
  return false;
}
function c74n3(s3) {
  const v172 = s3.passage;
  if (v172 === "andere_passage" || typeof v172 !== 'string') {
    return true;
  }
  return false;
}

// voortrekker
function c76n() {
  return E().cited(76, 0);
}

// deelname_asr
function c77n() {
  return E().cited(77, 0);
}

// innovatie_gevolgd
function c78n() {
  return E().cited(78, 0);
}

// mgn_vg_meegenomen
function c85n() {
  return E().cited(85, 0);
}

// cruciale_ggz_meegenomen
function c87n() {
  return E().cited(87, 0);
}

// inkoper_consultatiefunctie
function c93n(s0, s3) {
  return E().cited(93, (c93n0(s0, s3) ? 1 : 0) | (c93n1(s0, s3) ? 2 : 0));
}
function c93n0(s0, s3) {
  const v105 = s3.betreft;
  if (v105 === "consultatiefunctie" || typeof v105 !== 'string') {
    const c194 = among(s0.marktleider_in_regio, ["asr", "zorgaanbieder", "verzekerde", "huisarts", "wijkverpleegkundige", "hbo_wijkverpleegkundige", "preferente_verzekeraar", "zorgverzekeraars", "zorgverzekeraars_nederland", "de_amersfoortse", "multizorg", "dsw", "vecozo_organisatie", "landelijk_programma", "nederlandse_ggz", "vng", "marktleider", ABSENT]);
    if ((c194 & 1) !== 0 || (c194 & 2) !== 0 || (c194 & 4) !== 0 || (c194 & 8) !== 0 || (c194 & 16) !== 0 || (c194 & 32) !== 0 || (c194 & 64) !== 0 || (c194 & 128) !== 0 || (c194 & 256) !== 0 || (c194 & 512) !== 0 || (c194 & 1024) !== 0 || (c194 & 2048) !== 0 || (c194 & 4096) !== 0 || (c194 & 8192) !== 0 || (c194 & 16384) !== 0 || (c194 & 32768) !== 0 || (c194 & 65536) !== 0) {
      return true;
    }
  }
  return false;
}
function c93n1(s0, s3) {
  const v105 = s3.betreft;
  if (v105 === "consultatiefunctie" || typeof v105 !== 'string') {
    const c194 = among(s0.marktleider_in_regio, ["asr", "zorgaanbieder", "verzekerde", "huisarts", "wijkverpleegkundige", "hbo_wijkverpleegkundige", "preferente_verzekeraar", "zorgverzekeraars", "zorgverzekeraars_nederland", "de_amersfoortse", "multizorg", "dsw", "vecozo_organisatie", "landelijk_programma", "nederlandse_ggz", "vng", "marktleider", ABSENT]);
    if ((c194 & 131072) !== 0) {
      return true;
    }
  }
  return false;
}

// preferente_verzekeraar_in_regio
function c94n(s3) {
  return E().cited(94, (c94n0(s3) ? 1 : 0) | (c94n1() ? 2 : 0));
}
function c94n0(s3) {
  const v105 = s3.betreft;
  if (v105 === "consultatiefunctie" || typeof v105 !== 'string') {
    return true;
  }
  return false;
}
function c94n1() {
  return false;
}

// duurzamere_keuze
function c136n() {
  return E().cited(136, 0);
}

// komt_in_aanmerking
function c202n() {
  return E().cited(202, 0);
}

// zorgaanbieder: a place for each fact, so that records that lack others are read as fast.
function R0() {
  this["jaaromzet"] = undefined;
  this["soort"] = undefined;
  this["in_mutatiemodel"] = undefined;
  this["voorstel_bevat"] = undefined;
  this["omzetplafond"] = undefined;
  this["wenst_overeenkomst"] = undefined;
  this["overeenkomst"] = undefined;
  this["eerder_overeenkomst"] = undefined;
  this["omzet_ervaringsjaar"] = undefined;
  this["ervaring_tot_en_met"] = undefined;
  this["ervaring_vanaf"] = undefined;
  this["ervaring_via_machtigingen"] = undefined;
  this["klinisch_verblijf"] = undefined;
  this["klachtenregeling_wkkgz"] = undefined;
  this["klanttevredenheid_aangeleverd"] = undefined;
  this["klanttevredenheid_uitgevraagd"] = undefined;
  this["afspraken_partners"] = undefined;
  this["afspraken_onderwerpen"] = undefined;
  this["regionale_ketenafspraken"] = undefined;
  this["externe_audit"] = undefined;
  this["kwaliteitssysteem_internationaal_erkend"] = undefined;
  this["kwaliteitssysteem_landelijk_erkend"] = undefined;
  this["datum_ernstige_fout"] = undefined;
  this["weigert_op_zorgzwaarte"] = undefined;
  this["weigert_op_kenmerken"] = undefined;
  this["vecozo_certificaat"] = undefined;
  this["onder_verscherpt_toezicht"] = undefined;
  this["belasting_nederland_voldaan"] = undefined;
  this["belasting_vestigingsland_voldaan"] = undefined;
  this["inlichtingen_achtergehouden"] = undefined;
  this["valse_verklaringen"] = undefined;
  this["fraudeonderzoek_gaande"] = undefined;
  this["geregistreerd_in_evr"] = undefined;
  this["geregistreerd_in_ivr"] = undefined;
  this["akkoord_met_schuldeisers"] = undefined;
  this["surseance_van_betaling"] = undefined;
  this["werkzaamheden_gestaakt"] = undefined;
  this["liquidatie_aangevraagd"] = undefined;
  this["in_liquidatie"] = undefined;
  this["faillissement_aangevraagd"] = undefined;
  this["failliet"] = undefined;
  this["ubo_onder_sanctieregeling"] = undefined;
  this["ubo_bekend_bij_asr"] = undefined;
  this["voldoet_aan_bestuursverklaring"] = undefined;
  this["governancecode_aantoonbaar_ingevoerd"] = undefined;
  this["governancecode_van_toepassing"] = undefined;
  this["toegelaten_wtza"] = undefined;
  this["ingeschreven_in_kvk"] = undefined;
  this["overeenkomst_gaat_in_op"] = undefined;
  this["overeenkomst_gesloten_op"] = undefined;
  this["aantal_declaraties"] = undefined;
  this["wordt_instelling"] = undefined;
  this["kwaliteitssectie"] = undefined;
  this["melding_noemt_gevolgen"] = undefined;
  this["melding_noemt_aanleiding"] = undefined;
  this["ander_vecozo_certificaat"] = undefined;
  this["gecontracteerd"] = undefined;
  this["inkooptraject_afgerond"] = undefined;
  this["heeft_inkooptraject"] = undefined;
  this["innovatie_buiten_iza"] = undefined;
  this["nieuwe_functies"] = undefined;
  this["consultatiefunctie_gecontracteerd_op"] = undefined;
  this["marktleider_in_regio"] = undefined;
  this["informatie_alleen_voor_asr"] = undefined;
  this["informatie_relevant"] = undefined;
  this["strategie_besproken"] = undefined;
  this["organisatiethemas"] = undefined;
  this["zorg_is_efficient"] = undefined;
  this["zorg_is_effectief"] = undefined;
  this["zorg_is_nodig"] = undefined;
  this["gebruikt_andere_middelen"] = undefined;
  this["gebruikt_middelen_van_asr"] = undefined;
  this["zoekt_andere_plek"] = undefined;
  this["wachttijd"] = undefined;
  this["vindt_geen_plek_op_tijd"] = undefined;
  this["wijst_op_zorgbemiddeling"] = undefined;
  this["wachttijd_loopt_op"] = undefined;
  this["volgt_standaarden"] = undefined;
  this["zorg_past_bij_vraag"] = undefined;
  this["meet_kwaliteit_doorlopend"] = undefined;
  this["zet_ervaringsdeskundigen_in"] = undefined;
  this["inzet_toegelicht_op"] = undefined;
  this["opbrengst_beschreven_op"] = undefined;
  this["innovatie_verkend_op"] = undefined;
  this["digitalisering"] = undefined;
  this["goede_verstandhouding"] = undefined;
  this["goede_ervaring"] = undefined;
  this["voorloper_in_transities"] = undefined;
  this["verduurzaamt_bovengemiddeld"] = undefined;
  this["toont_ambitie_duurzaamheid"] = undefined;
  this["werkt_structureel_aan_verbetering"] = undefined;
  this["bedrijfsvoering_efficient"] = undefined;
  this["levert_passende_zorg"] = undefined;
  this["duurzaam_personeelsbeleid"] = undefined;
  this["zorg_nog_onvoldoende_ingekocht"] = undefined;
  this["sluit_aan_bij_zorgvraag"] = undefined;
  this["declaratie"] = undefined;
  this["ophogingsverzoek"] = undefined;
  this["vraagstelling"] = undefined;
  this["verblijf"] = undefined;
  this["client"] = undefined;
  this["prestatie"] = undefined;
  this["behandeling"] = undefined;
  this["transformatieplan"] = undefined;
  this["initiatief"] = undefined;
}
const e0 = /*@__PURE__*/ evenly(R0);

// landelijk: a place for each fact, so that records that lack others are read as fast.
function R6() {
  this["onvoorziene_omstandigheden"] = undefined;
  this["financiele_kaders_veranderen"] = undefined;
  this["wet_verandert"] = undefined;
  this["norm_wachttijd"] = undefined;
}
const e6 = /*@__PURE__*/ evenly(R6);

function tables() {
  return {
    data: JSON.parse('{"subjects":[\
{"name":"zorgaanbieder","owner":null,"key":"id"},\
{"name":"declaratie","owner":0,"key":"nummer"},\
{"name":"ophogingsverzoek","owner":0,"key":"nummer"},\
{"name":"vraagstelling","owner":0,"key":"nummer"},\
{"name":"verblijf","owner":0,"key":"nummer"},\
{"name":"client","owner":0,"key":"nummer"},\
{"name":"landelijk","owner":null,"key":"id"},\
{"name":"prestatie","owner":0,"key":"nummer"},\
{"name":"behandeling","owner":0,"key":"nummer"},\
{"name":"transformatieplan","owner":0,"key":"nummer"},\
{"name":"initiatief","owner":0,"key":"nummer"}\
],\
"inputs":[\
{"kind":"fact","name":"jaaromzet.2023","of":0,"label":"jaaromzet bij a.s.r., toegekend voor zorg in dat kalenderjaar","rank":2,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"soort","of":0,"label":"soort zorgaanbieder","rank":1,"type":["choice","Zorgaanbiedersoort"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"in_mutatiemodel","of":0,"label":"doet mee aan het verzekerdenmutatiemodel","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"voorstel_bevat","of":0,"label":"wat het voorstel van a.s.r. bevat","rank":21,"type":["set","Voorstelonderdeel"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"tarief","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[3],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"gemiddelde_prijs","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[3],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"omzetplafond","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[3],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"vragenlijst","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[3],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"plafond_bij_brief","of":null,"label":"omzetplafond in de aanbiedingsbrief","rank":112,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"plafond_zonder_vragenlijst","of":null,"label":"omzetplafond in het digitale aanbod zonder vragenlijst","rank":112,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"tarief_zonder_vragenlijst","of":null,"label":"tarief in het digitale aanbod zonder vragenlijst","rank":112,"type":["percentage"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"gerealiseerd","of":2,"label":"omzet die bij het verzoek onder het plafond gerealiseerd was","rank":2,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"plafond","of":2,"label":"omzetplafond waar het verzoek over gaat","rank":2,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[11,12],"term":{"kind":"call","builtin":"percentage.atLeast","parts":[{"kind":"call","builtin":"money.divide","parts":[{"kind":"input","input":11},{"kind":"input","input":12}]},{"kind":"constant","value":70,"type":["percentage"]}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"aanwijsbare_noodzaak","of":2,"label":"er is een aanwijsbare noodzaak om het plafond te verhogen","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[11,12],"term":{"kind":"call","builtin":"percentage.lessThan","parts":[{"kind":"call","builtin":"money.divide","parts":[{"kind":"input","input":11},{"kind":"input","input":12}]},{"kind":"constant","value":70,"type":["percentage"]}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"ingediend_op","of":2,"label":"dag waarop het verzoek is ingediend","rank":3,"type":["date"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"voor_nieuwe_clienten","of":2,"label":"de verhoging is bedoeld voor nieuwe cli\\u00ebnten","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"whole","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[],"term":null,"whole":0,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"omzetplafond.2025","of":0,"label":"met a.s.r. afgesproken omzetplafond voor dat contractjaar","rank":2,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"clienten_evenwichtig_verdeeld","of":null,"label":"de cli\\u00ebnten zijn evenwichtig over het jaar verdeeld","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"wenst_overeenkomst","of":0,"label":"wil een overeenkomst met a.s.r.","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"overeenkomst.2024","of":0,"label":"heeft voor dat contractjaar een overeenkomst met a.s.r.","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"eerder_overeenkomst","of":0,"label":"had v\\u00f3\\u00f3r dit contractjaar ooit een overeenkomst met a.s.r.","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"omzet_ervaringsjaar","of":0,"label":"omzet bij a.s.r. in het ervaringsjaar","rank":2,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"nieuwe_aanbieder.verzoek","of":null,"label":"om een overeenkomst voor het volgende contractjaar vragen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":true,"isAskedBothWays":true},\
{"kind":"fact","name":"ervaring_tot_en_met","of":0,"label":"laatste dag van het ervaringsjaar","rank":3,"type":["date"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[25,26],"term":{"kind":"call","builtin":"event.after","parts":[{"kind":"input","input":25},{"kind":"input","input":26}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[25,26],"term":{"kind":"call","builtin":"event.after","parts":[{"kind":"input","input":25},{"kind":"input","input":26}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"ervaring_vanaf","of":0,"label":"eerste dag van het ervaringsjaar","rank":3,"type":["date"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[26,29],"term":{"kind":"call","builtin":"date.from","parts":[{"kind":"input","input":26},{"kind":"call","builtin":"date.subtract","parts":[{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":29},{"kind":"constant","value":{"years":1,"months":0,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"ervaring_via_machtigingen","of":0,"label":"heeft met machtigingen zorg verleend aan verzekerden van a.s.r.","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[26,29],"term":{"kind":"call","builtin":"date.from","parts":[{"kind":"input","input":26},{"kind":"input","input":29}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"toegevoegde_waarde","of":null,"label":"het aanbod voegt voor verzekerden van a.s.r. iets toe","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"veilig_klimaat_gegarandeerd","of":null,"label":"een veilig klimaat is te garanderen voor wie klinisch verblijft","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"klinisch_verblijf","of":0,"label":"cli\\u00ebnten verblijven in een klinische omgeving","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"actieve_kwaliteitscyclus","of":null,"label":"de kwaliteitscyclus over veiligheid draait","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"volgt_veiligheidsregels","of":null,"label":"de regels over veilige zorg worden gevolgd","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"klachtenregeling_wkkgz","of":0,"label":"heeft een eigen klachtenregeling volgens de Wkkgz","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"klanttevredenheid_aangeleverd","of":0,"label":"levert de klanttevredenheid aan bij het aangewezen instituut","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"klanttevredenheid_uitgevraagd","of":0,"label":"meet de klanttevredenheid op de landelijk afgesproken manier","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"afspraken_partners","of":0,"label":"partners met wie schriftelijk is afgesproken","rank":21,"type":["set","Ketenpartner"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"andere_zorgverleners","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[41],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"verpleeghuizen","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[41],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"wijkverpleegkundigen","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[41],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"huisartsen","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[41],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"ziekenhuizen","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[41],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"afspraken_onderwerpen","of":0,"label":"onderwerpen waarover schriftelijk is afgesproken","rank":21,"type":["set","Afspraakonderwerp"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"juiste_zorg_juiste_plek","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[47],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"overlegorganen","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[47],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"aanverwante_diensten","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[47],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"overdracht","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[47],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"triage","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[47],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"regionale_ketenafspraken","of":0,"label":"heeft regionale ketenafspraken","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"externe_audit","of":0,"label":"laat het kwaliteitssysteem door een externe auditor toetsen","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"kwaliteitssysteem_internationaal_erkend","of":0,"label":"werkt met een internationaal erkend kwaliteitssysteem","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"kwaliteitssysteem_landelijk_erkend","of":0,"label":"werkt met een landelijk erkend kwaliteitssysteem","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"verbetert_systematisch","of":null,"label":"de kwaliteit wordt stelselmatig verbeterd","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"personeel_volstaat","of":null,"label":"er is genoeg personeel in (loon)dienst om zorg te blijven leveren","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"voldoende_plausibele_aanwijzingen","of":null,"label":"er zijn genoeg plausibele aanwijzingen dat ondoelmatigheid, onrechtmatigheid, fraude of iets anders dat de integriteit raakt de kwaliteit in gevaar brengt","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"integriteit_in_twijfel","of":null,"label":"de fout geeft reden om aan de integriteit te twijfelen","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"datum_ernstige_fout","of":0,"label":"dag van de ernstige beroepsfout, bij meer de laatste die aan de integriteit doet twijfelen","rank":33,"type":["date"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"referenceDate","name":"peildatum","of":null,"label":null,"rank":13,"type":["date"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[61,62],"term":{"kind":"call","builtin":"date.after","parts":[{"kind":"input","input":61},{"kind":"call","builtin":"date.subtractRounded","parts":[{"kind":"input","input":62},{"kind":"constant","value":{"years":5,"months":0,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[61,62],"term":{"kind":"call","builtin":"date.upTo","parts":[{"kind":"input","input":61},{"kind":"input","input":62}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"weigert_op_zorgzwaarte","of":0,"label":"weigert zorg vanwege de zwaarte ervan","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"weigert_op_kenmerken","of":0,"label":"weigert zorg vanwege kenmerken van verzekerden","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"vecozo_certificaat","of":0,"label":"heeft een Vecozo-certificaat om te contracteren","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"kan_gegevens_op_tijd_leveren","of":null,"label":"kan gevraagde gegevens op tijd leveren","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"gedegen_bedrijfsadministratie","of":null,"label":"de bedrijfsadministratie is gedegen","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"onder_verscherpt_toezicht","of":0,"label":"staat onder verscherpt toezicht van de inspectie","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"belasting_nederland_voldaan","of":0,"label":"belastingplichten in Nederland nagekomen (ook ja zonder plicht)","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"belasting_vestigingsland_voldaan","of":0,"label":"belastingplichten in het land van vestiging nagekomen (ook ja zonder plicht)","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"inlichtingen_achtergehouden","of":0,"label":"heeft inlichtingen achtergehouden die voor de overeenkomst van belang zijn","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"valse_verklaringen","of":0,"label":"heeft valse verklaringen afgelegd over de gevraagde inlichtingen","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"fraudeonderzoek_gaande","of":0,"label":"er loopt onderzoek naar een vermoeden van fraude","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"geregistreerd_in_evr","of":0,"label":"staat als niet-integer in het Externe Verwijzingsregister","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"geregistreerd_in_ivr","of":0,"label":"staat als niet-integer in het Interne Verwijzingsregister","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"vergelijkbare_insolventie","of":null,"label":"er is een toestand die met insolventie te vergelijken is, in een procedure die daarop lijkt","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"akkoord_met_schuldeisers","of":0,"label":"er geldt een akkoord met schuldeisers","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"surseance_van_betaling","of":0,"label":"heeft surseance van betaling","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"werkzaamheden_gestaakt","of":0,"label":"heeft de werkzaamheden gestaakt","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"liquidatie_aangevraagd","of":0,"label":"de liquidatie is aangevraagd","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"in_liquidatie","of":0,"label":"wordt geliquideerd","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"faillissement_aangevraagd","of":0,"label":"het faillissement is aangevraagd","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"failliet","of":0,"label":"is failliet","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"ubo_onder_sanctieregeling","of":0,"label":"de UBO valt onder een wettelijke sanctieregeling","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"ubo_bekend_bij_asr","of":0,"label":"a.s.r. kent de uiteindelijk belanghebbende (UBO)","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"voldoet_aan_bestuursverklaring","of":0,"label":"voldoet aan de bestuursverklaring","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"governancecode_aantoonbaar_ingevoerd","of":0,"label":"heeft de governancecode ingevoerd en kan dat laten zien","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"governancecode_van_toepassing","of":0,"label":"valt binnen de werkingssfeer van de governancecode","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"toegelaten_wtza","of":0,"label":"is toegelaten volgens de Wtza","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"ingeschreven_in_kvk","of":0,"label":"staat ingeschreven bij de Kamer van Koophandel","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"overeenkomst.2025","of":0,"label":"heeft voor dat contractjaar een overeenkomst met a.s.r.","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"overeenkomst_gaat_in_op","of":0,"label":"dag waarop de overeenkomst ingaat","rank":3,"type":["date"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"overeenkomst_gesloten_op","of":0,"label":"dag waarop de overeenkomst is gesloten","rank":3,"type":["date"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[94,95],"term":{"kind":"call","builtin":"date.before","parts":[{"kind":"input","input":94},{"kind":"input","input":95}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"power","name":"afwijken_van_uitgangspunt","of":null,"label":"in het lopende jaar toch een overeenkomst sluiten","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"aantal_declaraties.2025","of":0,"label":"aantal declaraties ingediend voor dat inkoopjaar","rank":2,"type":["number"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"wordt_instelling","of":0,"label":"gaat over naar de categorie instelling","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"kwaliteitssectie","of":0,"label":"sectie van het goedgekeurde kwaliteitsstatuut","rank":1,"type":["choice","Kwaliteitssectie"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"statuut_goedgekeurd","of":null,"label":"het kwaliteitsstatuut in de juiste sectie goedgekeurd hebben","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":true,"isAskedBothWays":true},\
{"kind":"event","name":"melding_overgang","of":null,"label":"de overgang naar instelling melden","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":true,"isAskedBothWays":true},\
{"kind":"fact","name":"melding_noemt_gevolgen","of":0,"label":"de melding zegt wat de gevolgen zijn, zoals meer aanbod","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"melding_noemt_aanleiding","of":0,"label":"de melding zegt wat de aanleiding is","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"betreft","of":3,"label":"waar de vraag over gaat","rank":11,"type":["choice","Vraagonderwerp"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"vragen.raadplegen","of":null,"label":"Mijn Zorgverlener raadplegen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"vragen.contact_zoeken","of":null,"label":"met vragen contact zoeken, het hele jaar door","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"ander_vecozo_certificaat","of":0,"label":"heeft een Vecozo-certificaat voor iets anders dan contracteren","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"postcode_invullen","of":null,"label":"de postcode invullen om vindbaar te zijn","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":true,"isAskedBothWays":true},\
{"kind":"fact","name":"gecontracteerd","of":0,"label":"levert onder een overeenkomst met a.s.r.","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[109,62],"term":{"kind":"call","builtin":"event.by","parts":[{"kind":"input","input":109},{"kind":"input","input":62}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[109,62],"term":{"kind":"call","builtin":"event.by","parts":[{"kind":"input","input":109},{"kind":"input","input":62}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"power","name":"beleid_aanvullen","of":null,"label":"het beleid verder aanvullen, wijzigen of verduidelijken","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"power","name":"beleid_aanpassen","of":null,"label":"beleid en inkoopprocedure aanpassen, op elk moment","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"onvoorziene_omstandigheden","of":6,"label":"er zijn onvoorziene, uitzonderlijke omstandigheden","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"financiele_kaders_veranderen","of":6,"label":"financi\\u00eble kaders veranderen of gaan veranderen","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"wet_verandert","of":6,"label":"wet- of regelgeving verandert of gaat veranderen, beleid dat daarbij hoort inbegrepen","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"wijziging_bekendmaken","of":null,"label":"een wijziging van het beleid bekendmaken","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"rechtspersoon","of":3,"label":"rechtspersoon van a.s.r. waar de vraag over gaat","rank":11,"type":["choice","Rechtspersoon"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"gaat_over_gezondheid","of":7,"label":"de zorg gaat over gezondheid, niet over ziekte","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"op_juiste_plek","of":7,"label":"de zorg vindt op de juiste plek plaats","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"samen_met_patient","of":7,"label":"de zorg komt met en rond de pati\\u00ebnt tot stand","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"waardegedreven","of":7,"label":"de zorg is waardegedreven","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"stand_van_wetenschap","of":7,"label":"de zorg volgt de stand van wetenschap en praktijk","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"wzd","of":7,"label":"is een prestatie volgens de Wet zorg en dwang","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"volgens_nza_voorwaarden","of":7,"label":"is volgens de voorwaarden van de NZa gedeclareerd","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"gedeclareerd","of":7,"label":"bedrag dat voor de prestatie gedeclareerd wordt","rank":2,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"nza_maximum","of":7,"label":"maximumtarief van de NZa voor de prestatie","rank":2,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[127,128],"term":{"kind":"call","builtin":"money.atMost","parts":[{"kind":"input","input":127},{"kind":"input","input":128}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"afgesproken_tarief","of":1,"label":"tarief dat met a.s.r. is afgesproken","rank":22,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"vergoeding_volgens_polis","of":1,"label":"vergoeding volgens de polisvoorwaarden","rank":22,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"hoogste_vergoeding","of":1,"label":"maximale vergoeding die a.s.r. heeft vastgesteld","rank":2,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"inkooptraject_afgerond","of":0,"label":"het inkooptraject is helemaal afgerond","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"heeft_inkooptraject","of":0,"label":"er is of was over het contractjaar een inkooptraject","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"datum_prestatie","of":1,"label":"dag van de prestatie","rank":3,"type":["date"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[62,135],"term":{"kind":"call","builtin":"date.moreThan","parts":[{"kind":"input","input":62},{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":135},{"kind":"constant","value":{"years":1,"months":0,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[62,135],"term":{"kind":"call","builtin":"date.equal","parts":[{"kind":"input","input":62},{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":135},{"kind":"constant","value":{"years":1,"months":0,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"indienen_declaratie","of":1,"label":"de declaratie indienen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[138,135],"term":{"kind":"call","builtin":"event.moreThan","parts":[{"kind":"input","input":138},{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":135},{"kind":"constant","value":{"years":1,"months":0,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"indiener","of":1,"label":"wie de declaratie indient","rank":1,"type":["choice","Indiener"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[62,135],"term":{"kind":"call","builtin":"date.equal","parts":[{"kind":"input","input":62},{"kind":"pick","isLow":true,"items":[{"kind":"constant","value":"2025-04-30","type":["date"]},{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":135},{"kind":"constant","value":{"years":1,"months":0,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]}]}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"beoordelen_declaratie","of":1,"label":"nagaan of de declaratie volledig en juist is","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"controleren_declaraties","of":null,"label":"controles op declaraties uitvoeren","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"gegevens_niet_delen","of":null,"label":"ervoor kiezen declaratiegegevens niet met a.s.r. te delen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"volgt_uniforme_paragraaf","of":1,"label":"volgt de Uniforme Declaratieparagraaf","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"volgt_declaratiestandaard","of":1,"label":"voldoet aan de geldende declaratiestandaard","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"in_zorgprestatiemodel","of":1,"label":"is een declaratie in het zorgprestatiemodel","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"juist","of":1,"label":"de declaratie is juist, ook de declaratiecode","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"volledig","of":1,"label":"de declaratie is volledig","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"verwijzing","of":8,"label":"de verzekerde heeft een verwijzing","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"eerste_dag","of":8,"label":"eerste dag van de behandeling","rank":3,"type":["date"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[62,151],"term":{"kind":"call","builtin":"date.moreThan","parts":[{"kind":"input","input":62},{"kind":"call","builtin":"date.subtract","parts":[{"kind":"input","input":151},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[62,151],"term":{"kind":"call","builtin":"date.equal","parts":[{"kind":"input","input":62},{"kind":"call","builtin":"date.subtract","parts":[{"kind":"input","input":151},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"aanvraag_machtiging","of":8,"label":"de machtiging aanvragen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[154,151],"term":{"kind":"call","builtin":"event.moreThan","parts":[{"kind":"input","input":154},{"kind":"call","builtin":"date.subtract","parts":[{"kind":"input","input":151},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"verwacht_tot_en_met","of":4,"label":"laatste dag die van het verblijf verwacht wordt; afwezig als er geen einde in zicht is","rank":13,"type":["date"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"start","of":4,"label":"eerste dag van het verblijf","rank":3,"type":["date"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[156,157],"term":{"kind":"call","builtin":"date.from","parts":[{"kind":"input","input":156},{"kind":"call","builtin":"date.add","parts":[{"kind":"input","input":157},{"kind":"constant","value":{"years":0,"months":0,"days":365},"type":["duration"]}]}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[62,157],"term":{"kind":"call","builtin":"date.moreThan","parts":[{"kind":"input","input":62},{"kind":"call","builtin":"period.last","parts":[{"kind":"call","builtin":"period.make","parts":[{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":157},{"kind":"constant","value":{"years":0,"months":8,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]},{"kind":"call","builtin":"date.subtract","parts":[{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":157},{"kind":"constant","value":{"years":0,"months":9,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]}]}]}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[62,157],"term":{"kind":"call","builtin":"date.lessThan","parts":[{"kind":"input","input":62},{"kind":"call","builtin":"period.first","parts":[{"kind":"call","builtin":"period.make","parts":[{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":157},{"kind":"constant","value":{"years":0,"months":8,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]},{"kind":"call","builtin":"date.subtract","parts":[{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":157},{"kind":"constant","value":{"years":0,"months":9,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]}]}]}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[62,157],"term":{"kind":"call","builtin":"date.equal","parts":[{"kind":"input","input":62},{"kind":"call","builtin":"period.last","parts":[{"kind":"call","builtin":"period.make","parts":[{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":157},{"kind":"constant","value":{"years":0,"months":8,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]},{"kind":"call","builtin":"date.subtract","parts":[{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":157},{"kind":"constant","value":{"years":0,"months":9,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]}]}]}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"checklist_invullen","of":4,"label":"de checklist langdurige ggz invullen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[162,157],"term":{"kind":"call","builtin":"event.lessThan","parts":[{"kind":"input","input":162},{"kind":"call","builtin":"period.first","parts":[{"kind":"call","builtin":"period.make","parts":[{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":157},{"kind":"constant","value":{"years":0,"months":8,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]},{"kind":"call","builtin":"date.subtract","parts":[{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":157},{"kind":"constant","value":{"years":0,"months":9,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]}]}]}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[162,157],"term":{"kind":"call","builtin":"event.moreThan","parts":[{"kind":"input","input":162},{"kind":"call","builtin":"period.last","parts":[{"kind":"call","builtin":"period.make","parts":[{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":157},{"kind":"constant","value":{"years":0,"months":8,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]},{"kind":"call","builtin":"date.subtract","parts":[{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":157},{"kind":"constant","value":{"years":0,"months":9,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]}]}]}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"verwijzing","of":4,"label":"de verzekerde is voor het verblijf verwezen","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[62,157],"term":{"kind":"call","builtin":"date.moreThan","parts":[{"kind":"input","input":62},{"kind":"call","builtin":"date.subtract","parts":[{"kind":"input","input":157},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[62,157],"term":{"kind":"call","builtin":"date.equal","parts":[{"kind":"input","input":62},{"kind":"call","builtin":"date.subtract","parts":[{"kind":"input","input":157},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"aanvraag_machtiging_verblijf","of":4,"label":"de machtiging voor zorg met verblijf aanvragen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[168,157],"term":{"kind":"call","builtin":"event.moreThan","parts":[{"kind":"input","input":168},{"kind":"call","builtin":"date.subtract","parts":[{"kind":"input","input":157},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"inkoopjaar","of":3,"label":"inkoopjaar waar de vraag over gaat","rank":12,"type":["number"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"zorgsoort","of":3,"label":"soort zorg waar de vraag over gaat","rank":11,"type":["choice","Zorgsoort"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"passage","of":3,"label":"passage van het beleid waar de vraag over gaat","rank":11,"type":["choice","Passage"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"gelijkgericht","of":9,"label":"zorgaanbieders en zorgverzekeraars werken in dezelfde richting","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"plan_is_impactvol","of":9,"label":"de transformatie heeft grote gevolgen","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"wijze_van_deelname","of":9,"label":"op welke van de twee manieren a.s.r. meedoet","rank":111,"type":["choice","Deelname"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"plan_positief_beoordeeld","of":9,"label":"het transformatieplan is positief beoordeeld","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"innovatie_volgen","of":null,"label":"de innovatie is het volgen waard","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"innovatie_buiten_iza","of":0,"label":"heeft een innovatie die niet onder de transformatiemiddelen van het IZA valt","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"innovatie_aanvragen","of":null,"label":"een aanvraag voor een innovatie doen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"nieuwe_functies","of":0,"label":"nieuwe functies die worden toegepast","rank":11,"type":["set","NieuweFunctie"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"gezondheidsnetwerk","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[180],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"verkennend_gesprek","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[180],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"consultatiefunctie","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[180],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"breed_toegepast","of":null,"label":"de nieuwe functies worden breed toegepast","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"draagt_bij_aan_invoering","of":null,"label":"er wordt aan het invoeren van die middelen bijgedragen","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"mentale_gezondheid.mgn_vg_opleveren","of":null,"label":"de randvoorwaarden voor de regio opleveren","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":true,"isAskedBothWays":true},\
{"kind":"event","name":"mentale_gezondheid.mgn_vg_contracteren","of":null,"label":"netwerken en verkennende gesprekken contracteren","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"cruciale_ggz_opleveren","of":null,"label":"in beeld brengen welk cruciaal zorgaanbod nodig is","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":true,"isAskedBothWays":true},\
{"kind":"fact","name":"consultatiefunctie_gecontracteerd_op","of":0,"label":"dag waarop de consultatiefunctie is gecontracteerd","rank":3,"type":["date"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"consultatiefunctie.leidraad_publiceren","of":null,"label":"de leidraad goedkeuren en openbaar maken","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"consultatiefunctie.preferente_benaderen","of":null,"label":"de preferente verzekeraar van de regio benaderen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"consultatiefunctie.gelijkgericht_inkopen","of":null,"label":"de consultatiefunctie voor de hele regio inkopen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"consultatiefunctie.aandeel_bijdragen","of":null,"label":"het eigen aandeel in de afspraak bijdragen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"marktleider_in_regio","of":0,"label":"zorgverzekeraar die in de regio marktleider is","rank":1,"type":["party"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"aanbiedingsbrief.publicatie_beleid","of":null,"label":"het beleid publiceren","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"aanbiedingsbrief.bespreken","of":null,"label":"het beleid bespreken en kansen verkennen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"aanbiedingsbrief.strategisch_beleid","of":null,"label":"informatie over het strategisch beleid sturen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"informatie_alleen_voor_asr","of":0,"label":"de strategische informatie zou alleen voor a.s.r. gemaakt worden","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"informatie_relevant","of":0,"label":"de strategische informatie is van belang voor de contractering","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"strategie_besproken","of":0,"label":"de strategische onderwerpen zijn in het gesprek aan bod gekomen","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"aanbiedingsbrief.versturen_brief","of":null,"label":"de aanbiedingsbrief sturen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"aanbiedingsbrief.overeenstemming","of":null,"label":"het voorstel bespreken en het eens worden","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"aanbiedingsbrief.publicatie_aanbod","of":null,"label":"de gecontracteerde zorg op de website zetten","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"digitaal.publicatie_beleid","of":null,"label":"het beleid publiceren","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"digitaal.aanbod_zonder_vragenlijst","of":null,"label":"een overeenkomst aanbieden","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"digitaal.aanbod_met_vragenlijst","of":null,"label":"een overeenkomst aanbieden","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"digitaal.ondertekenen","of":null,"label":"de overeenkomst tekenen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"digitaal.publicatie_aanbod","of":null,"label":"de gecontracteerde zorg op de website zetten","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"aanbieden.overeenkomst","of":null,"label":"de overeenkomst in het inkoopportaal aanbieden","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"nieuwe_aanbieder.toetsen_verzoek","of":null,"label":"contractvoorwaarden en toegevoegde waarde toetsen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"eerste_jaar.kosten_volgen","of":null,"label":"de ontwikkeling van gedeclareerde kosten volgen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"eerste_jaar.voorwaarden_opnieuw","of":null,"label":"opnieuw bekijken of aan de contractvoorwaarden is voldaan","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"declareren_als_instelling","of":null,"label":"declareren volgens de nieuwe kwaliteitsstandaard","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"verzoek_tot_ophoging","of":null,"label":"om een hoger omzetplafond vragen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"afspraken_verwerken","of":null,"label":"de contractafspraken in de systemen zetten","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"declaraties_indienen","of":null,"label":"declareren over 2025","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"organisatiethemas","of":0,"label":"thema\'s die in de organisatie zijn opgenomen","rank":11,"type":["set","Organisatiethema"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"zelfredzaamheid","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[217],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"samen_beslissen","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[217],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"digitalisering","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[217],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"positieve_gezondheid","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[217],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"zorg_is_efficient","of":0,"label":"levert zorg zonder verspilling","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"zorg_is_effectief","of":0,"label":"levert zorg die werkt","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"zorg_is_nodig","of":0,"label":"levert zorg die nodig is","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"gebruikt_andere_middelen","of":0,"label":"gebruikt voor inzetbaarheid andere middelen uit het veld","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"gebruikt_middelen_van_asr","of":0,"label":"gebruikt voor inzetbaarheid wat a.s.r. op haar pagina aanreikt","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"doel_helder_bij_start","of":8,"label":"het doel is bij de start helder","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"hulpvraag_past","of":8,"label":"de hulpvraag past bij wat de ggz biedt","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"zoekt_andere_plek","of":0,"label":"kijkt waar de verzekerde wel op tijd terecht kan","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"wachttijd","of":0,"label":"wachttijd voor een nieuwe cli\\u00ebnt, in dagen","rank":2,"type":["number"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"norm_wachttijd","of":6,"label":"norm voor de wachttijd, in dagen","rank":2,"type":["number"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[230,231],"term":{"kind":"call","builtin":"number.moreThan","parts":[{"kind":"input","input":230},{"kind":"input","input":231}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"meezoeken_naar_plek","of":null,"label":"meezoeken naar een zorgaanbieder voor de verzekerde","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"vindt_geen_plek_op_tijd","of":0,"label":"zocht een plek waar een verzekerde op tijd terecht kan en vond die niet","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"wijst_op_zorgbemiddeling","of":0,"label":"wijst verzekerden op de afdeling zorgbemiddeling van a.s.r.","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"wachttijd_loopt_op","of":0,"label":"de wachttijd voor verzekerden loopt op","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"volgt_standaarden","of":0,"label":"houdt zich aan landelijke standaarden en die van de beroepsgroep","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"zorg_past_bij_vraag","of":0,"label":"biedt alleen zorg die bij de hele zorgvraag past","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"meet_kwaliteit_doorlopend","of":0,"label":"meet de eigen kwaliteit doorlopend","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"meerwaarde_is_duidelijk","of":null,"label":"duidelijk is wat een ervaringsdeskundige toevoegt","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"zet_ervaringsdeskundigen_in","of":0,"label":"wil ervaringsdeskundigen inzetten","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"inzet_toegelicht_op","of":0,"label":"punten waarop de inzet van ervaringsdeskundigen is toegelicht","rank":21,"type":["set","Toelichtingspunt"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"doelgroep_of_deel","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[242],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"waarde_voor_team","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[242],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"visie_op_inzet","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[242],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"opbrengst_beschreven_op","of":0,"label":"punten waarop de opbrengst van die inzet is beschreven","rank":21,"type":["set","Opbrengstpunt"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"meetwijze","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[246],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"wanneer_goed","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[246],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"effecten","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[246],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"doelen","of":10,"label":"doelen van het project","rank":21,"type":["set","Projectdoel"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"minder_verspilling","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[250],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"minder_grondstoffen","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[250],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"minder_uitstoot","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[250],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"voldoet_aan_labelcriteria","of":null,"label":"voldoet aan de criteria voor de duurzamere keuze","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"duurzamere_keuze_tonen","of":null,"label":"de duurzamere keuze in de Zorgzoeker tonen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"rapporteren_csrd","of":null,"label":"volgens de CSRD over de duurzaamheid van de hele zorgketen rapporteren","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"innovatie_verkend_op","of":0,"label":"punten waarop de innovatie samen is verkend","rank":11,"type":["set","Verkenningspunt"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"zorgkosten","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[257],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"arbeidsmarkt","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[257],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"dienstverlening","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[257],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"zorg","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[257],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"haalbaar_binnen_zvw","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[257],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"digitalisering","of":0,"label":"vormen van digitalisering waaraan gewerkt wordt","rank":11,"type":["set","Digitaliseringsvorm"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"andere_vorm","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[263],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"nieuwe_technieken","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[263],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"werkprocessen","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[263],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"gegevensuitwisseling","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[263],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"digitale_zorg","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[263],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"digitalisering_bespreken","of":null,"label":"bespreken wat er digitaal gebeurt en beter kan","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"prijs_is_redelijk","of":null,"label":"de prijs van de zorg is redelijk","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"zorg_is_goed","of":null,"label":"de kwaliteit van de zorg is goed","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"goede_verstandhouding","of":0,"label":"a.s.r. heeft er een goede verstandhouding mee","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"goede_ervaring","of":0,"label":"a.s.r. heeft er goede ervaringen mee","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"voorloper_in_transities","of":0,"label":"loopt voorop bij vernieuwing zoals digitalisering en preventie","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"verduurzaamt_bovengemiddeld","of":0,"label":"verduurzaamt uit zichzelf sneller dan gemiddeld","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"toont_ambitie_duurzaamheid","of":0,"label":"is ambitieus op het gebied van duurzaamheid","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"werkt_structureel_aan_verbetering","of":0,"label":"verbetert proces en inhoud van de dienstverlening voortdurend","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"redelijke_tijd_en_afstand","of":null,"label":"wachttijd en reisafstand zijn voor verzekerden redelijk","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"bedrijfsvoering_efficient","of":0,"label":"heeft de bedrijfsvoering doelmatig ingericht","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"levert_passende_zorg","of":0,"label":"levert passende zorg","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"duurzaam_personeelsbeleid","of":0,"label":"heeft personeelsbeleid dat medewerkers vitaal en inzetbaar houdt","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"zorg_nog_onvoldoende_ingekocht","of":0,"label":"van deze zorg heeft a.s.r. nog te weinig ingekocht","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"sluit_aan_bij_zorgvraag","of":0,"label":"het aanbod past bij wat verzekerden van a.s.r. nodig hebben","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false}\
],\
"asks":[23,22,29,26,32,134,133,2,1,0,0,6,5,4,7,17,16,12,15,13,19,18,14,20,21,31,30,25,25,25,25,27,28,24,92,91,90,89,88,87,86,85,84,83,82,81,80,79,78,77,76,75,74,73,72,71,70,69,68,67,66,65,61,64,63,60,59,58,57,56,55,54,53,52,51,50,49,48,46,45,44,43,42,40,39,38,37,36,35,34,33,93,95,94,96,98,97,99,102,102,101,101,100,104,103,105,106,107,108,110,109,111,112,117,116,115,114,113,118,119,123,122,121,120,124,125,129,126,135,135,140,138,138,137,136,139,141,142,143,144,145,146,147,149,148,150,154,153,152,155,156,158,162,161,160,159,164,163,165,168,167,166,169,171,170,170,172,174,173,176,175,178,177,179,183,182,181,184,185,186,186,186,187,187,188,188,189,189,190,190,190,191,191,191,192,192,192,193,193,193,194,195,195,196,196,196,200,199,198,197,197,201,201,202,202,202,203,203,204,204,205,205,206,206,207,207,208,208,209,210,211,211,211,212,213,213,214,214,215,215,216,216,221,220,219,218,224,223,222,226,225,228,227,232,229,234,233,235,236,237,238,239,241,240,245,244,243,249,248,247,253,252,251,254,255,255,256,256,262,261,260,259,258,268,267,266,265,264,269,271,270,283,282,281,280,279,278,277,276,275,274,273,272,62,62,62,62,62,62,62,62,62,62,62,62,62,62,62,62,62,62,62,62,62,62,62,62,62,62,62,62],\
"isThreshold":[false,false,false,false,false,false,false,false,false,true,true,false,false,false,false,false,true,true,false,false,false,false,false,false,false,false,false,false,true,true,true,false,false,true,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,true,false,false,false,true,false,true,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,true,true,false,false,true,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,true,true,false,false,false,false,false,false,false,false,false,false,false,false,false,false,true,true,false,true,false,true,true,true,false,true,true,false,true,true,false,true,true,false,true,true,false,false,true,false,true,true,false,false,false,false,true,false,true,false,true,true,false,true,false,true,false,true,false,true,false,true,false,true,false,false,false,true,true,false,false,true,false,true,false,true,false,true,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,true,false,true,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,true,true,true,true,true,true,true,true,true,true,true,true,true,true,true,true,true,true,true,true,true,true,true,true,true,true,true,true],\
"nodes":[[10,-3,-4],[9,-2,0],[8,1,-2,-2,-4,-4],[7,-1,2],[7,-5,-6],[10,-6,-5],[8,5,-6,-6,-6,-6],[7,-6,6],[8,-6,-6,-6,-5,-6],[7,-6,8],[8,-6,-6,-6,-6,-5],[7,-6,10],[9,-5,-6],[8,12,-6,-6,-6,-6],[7,-6,13],[10,-5,-6],[9,-6,15],[8,16,-6,-6,-6,-6],[7,-6,17],[8,-6,-5,-6,-6,-6],[7,-6,19],[8,-6,-6,-5,-6,-6],[7,-6,21],[8,-5,-6,-6,-6,-6],[7,-6,23],[9,-6,-3],[8,25,-6,-6,-3,-3],[7,-5,26],[8,5,-6,-6,-5,-5],[7,-6,28],[8,12,-5,-5,-6,-6],[7,-6,30],[13,-5,-6],[12,32,-6],[11,33,-6],[14,-5,-6],[11,32,-6],[10,-3,36],[9,35,37],[8,38,35,35,36,36],[7,34,39],[10,-3,-8],[8,41,-3,-3,-8,-8],[7,-7,42],[10,-3,-9],[8,44,-3,-3,-9,-9],[7,-3,45],[19,-11,-6],[22,-5,-6],[19,48,-3],[18,47,49],[17,-3,50],[16,51,-6],[15,52,-6],[21,-3,-5,-3,-11,-12,-5],[20,-10,54],[21,-5,-6,-6,-6,-6,-6],[20,-6,56],[21,-6,-5,-6,-6,-6,-5],[20,-6,58],[23,-5,-6],[20,-10,60],[15,-5,-6],[19,-11,-13],[19,-14,-3],[18,63,64],[17,-3,65],[16,66,-15],[15,67,-16],[15,-6,-5],[16,-6,-5],[15,70,-6],[18,-5,-6],[17,-6,72],[16,73,-6],[15,74,-6],[19,-5,-6],[17,-6,76],[16,77,-6],[15,78,-6],[8,-6,-5,-5,-6,-6],[24,-3,-6],[1,-6,81],[24,-5,-6],[1,-6,83],[0,82,84],[1,-17,83],[0,82,86],[24,-6,-5],[1,83,-6],[0,-6,84],[0,84,-6],[24,-3,-10],[1,-10,92],[24,-6,-10],[8,94,92,92,94,94],[33,-6,-5],[31,96,-6],[29,97,-6],[28,-6,98],[32,96,-6],[29,100,-6],[28,-6,101],[27,-6,-6,99,102],[26,103,-6],[25,104,-6],[24,105,-10],[8,106,92,92,106,106],[3,95,107],[2,95,108],[1,-10,109],[0,93,110],[4,-10,-17],[3,-10,112],[2,-10,113],[4,92,-17],[3,92,115],[2,92,116],[1,114,117],[4,107,-17],[3,95,119],[2,95,120],[1,-17,121],[0,118,122],[1,-5,88],[8,-6,83,83,-6,-6],[1,-6,125],[25,-5,-6],[24,127,-10],[8,128,92,92,128,128],[1,-10,129],[0,93,130],[1,-17,129],[0,93,132],[26,-5,-6],[24,134,-10],[8,135,92,92,135,135],[3,95,136],[2,95,137],[1,-10,138],[0,93,139],[4,136,-17],[3,95,141],[2,95,142],[1,-17,143],[0,118,144],[31,-5,-6],[32,-5,-6],[27,-6,-6,146,147],[24,148,-10],[8,149,92,92,149,149],[3,95,150],[1,-10,151],[0,93,152],[4,150,-17],[3,95,154],[2,151,155],[1,-17,156],[0,118,157],[24,96,-10],[8,159,92,92,159,159],[1,-10,160],[0,93,161],[1,-17,160],[0,93,163],[30,-5,-6],[28,-6,165],[27,-6,-6,166,166],[24,167,-10],[8,168,92,92,168,168],[1,-10,169],[0,93,170],[1,-17,169],[0,93,172],[29,-5,-6],[27,-6,-6,174,174],[24,175,-10],[8,176,92,92,176,176],[1,-10,177],[0,93,178],[1,-17,177],[0,93,180],[24,-18,-10],[8,182,92,92,182,182],[90,-20,-21],[89,184,-19],[88,185,184],[87,186,-19],[86,187,-19],[85,188,-19],[84,189,-19],[83,190,-19],[82,191,-19],[81,192,-19],[80,193,-19],[79,194,-19],[78,195,-19],[77,196,-19],[76,197,-19],[75,198,-19],[74,199,-19],[73,200,-19],[72,201,-19],[71,202,-19],[70,203,-19],[69,203,204],[68,205,-19],[67,206,-19],[66,-19,207],[65,-19,208],[64,209,208],[63,210,208],[62,208,211],[61,-19,212],[60,-19,213],[59,214,-19],[58,215,-19],[57,216,-19],[56,-19,217],[55,218,-19],[54,219,-19],[53,-19,220],[52,-19,221],[51,-19,222],[50,-19,223],[49,-19,224],[48,-19,225],[47,-19,226],[46,-19,227],[45,-19,228],[44,-19,229],[43,-19,230],[42,-19,231],[41,-19,232],[40,-19,233],[39,234,-19],[38,235,-19],[37,236,-19],[36,237,236],[35,238,-19],[34,239,-19],[33,-18,240],[31,241,-18],[29,242,-18],[28,-18,243],[32,241,-18],[29,245,-18],[28,-18,246],[27,-18,-18,244,247],[26,248,-18],[25,249,-18],[24,250,-10],[8,251,92,92,251,251],[3,183,252],[2,183,253],[1,-10,254],[0,93,255],[4,252,-17],[3,183,257],[2,183,258],[1,-17,259],[0,118,260],[8,83,-6,-6,83,83],[33,-5,-6],[31,263,-5],[29,264,-5],[28,-5,265],[32,263,-5],[29,267,-5],[28,-5,268],[27,-5,-5,266,269],[26,270,-5],[25,271,-5],[24,272,-6],[8,273,-6,-6,273,273],[3,262,274],[2,262,275],[1,-6,276],[0,-6,277],[89,-6,-5],[88,279,-6],[87,280,-5],[86,281,-5],[85,282,-5],[84,283,-5],[83,284,-5],[82,285,-5],[81,286,-5],[80,287,-5],[79,288,-5],[78,289,-5],[77,290,-5],[76,291,-5],[75,292,-5],[74,293,-5],[73,294,-5],[72,295,-5],[71,296,-5],[70,297,-5],[69,297,298],[68,299,-5],[67,300,-5],[66,-5,301],[65,-5,302],[64,303,302],[63,304,302],[62,302,305],[61,-5,306],[60,-5,307],[59,308,-5],[58,309,-5],[57,310,-5],[56,-5,311],[55,312,-5],[54,313,-5],[53,-5,314],[52,-5,315],[51,-5,316],[50,-5,317],[49,-5,318],[48,-5,319],[47,-5,320],[46,-5,321],[45,-5,322],[44,-5,323],[43,-5,324],[42,-5,325],[41,-5,326],[40,-5,327],[39,328,-5],[38,329,-5],[37,330,-5],[36,331,330],[35,332,-5],[34,333,-5],[33,-6,334],[31,335,-6],[29,336,-6],[28,-6,337],[32,335,-6],[29,339,-6],[28,-6,340],[27,-6,-6,338,341],[26,342,-6],[25,343,-6],[24,344,-6],[8,345,-6,-6,345,345],[3,-6,346],[2,-6,347],[1,-6,348],[0,-6,349],[90,-6,-5],[89,351,-6],[88,352,351],[87,353,-6],[86,354,-6],[85,355,-6],[84,356,-6],[83,357,-6],[82,358,-6],[81,359,-6],[80,360,-6],[79,361,-6],[78,362,-6],[77,363,-6],[76,364,-6],[75,365,-6],[74,366,-6],[73,367,-6],[72,368,-6],[71,369,-6],[70,370,-6],[69,370,371],[68,372,-6],[67,373,-6],[66,-6,374],[65,-6,375],[64,376,375],[63,377,375],[62,375,378],[61,-6,379],[60,-6,380],[59,381,-6],[58,382,-6],[57,383,-6],[56,-6,384],[55,385,-6],[54,386,-6],[53,-6,387],[52,-6,388],[51,-6,389],[50,-6,390],[49,-6,391],[48,-6,392],[47,-6,393],[46,-6,394],[45,-6,395],[44,-6,396],[43,-6,397],[42,-6,398],[41,-6,399],[40,-6,400],[39,401,-6],[38,402,-6],[37,403,-6],[36,404,403],[35,405,-6],[34,406,-6],[33,-6,407],[31,408,-6],[29,409,-6],[28,-6,410],[32,408,-6],[29,412,-6],[28,-6,413],[27,-6,-6,411,414],[26,415,-6],[25,416,-6],[24,417,-6],[8,418,-6,-6,418,418],[3,-6,419],[2,-6,420],[1,-6,421],[0,-6,422],[90,-5,-6],[89,424,-6],[88,425,424],[87,426,-6],[86,427,-6],[85,428,-6],[84,429,-6],[83,430,-6],[82,431,-6],[81,432,-6],[80,433,-6],[79,434,-6],[78,435,-6],[77,436,-6],[76,437,-6],[75,438,-6],[74,439,-6],[73,440,-6],[72,441,-6],[71,442,-6],[70,443,-6],[69,443,444],[68,445,-6],[67,446,-6],[66,-6,447],[65,-6,448],[64,449,448],[63,450,448],[62,448,451],[61,-6,452],[60,-6,453],[59,454,-6],[58,455,-6],[57,456,-6],[56,-6,457],[55,458,-6],[54,459,-6],[53,-6,460],[52,-6,461],[51,-6,462],[50,-6,463],[49,-6,464],[48,-6,465],[47,-6,466],[46,-6,467],[45,-6,468],[44,-6,469],[43,-6,470],[42,-6,471],[41,-6,472],[40,-6,473],[39,474,-6],[38,475,-6],[37,476,-6],[36,477,476],[35,478,-6],[34,479,-6],[33,-6,480],[31,481,-6],[29,482,-6],[28,-6,483],[32,481,-6],[29,485,-6],[28,-6,486],[27,-6,-6,484,487],[26,488,-6],[25,489,-6],[24,490,-6],[8,491,-6,-6,491,491],[3,-6,492],[2,-6,493],[1,-6,494],[0,-6,495],[91,-5,-6],[0,-6,497],[1,-17,497],[0,-6,499],[94,-6,-5],[93,-10,501],[92,-10,502],[330,-6,-10],[326,-10,504],[330,-5,-10],[326,-10,506],[96,505,507],[95,505,508],[91,-10,509],[24,510,-10],[1,-17,511],[0,511,512],[330,-5,-6],[326,-6,514],[96,515,-6],[95,-6,516],[91,-6,517],[24,518,-6],[95,515,-6],[91,-6,520],[24,521,-6],[96,-6,515],[95,-6,523],[91,-6,524],[24,525,-6],[97,-5,-6],[8,-6,527,527,-6,-6],[1,528,-6],[1,-17,-6],[0,529,530],[102,-6,-5],[101,532,-6],[100,-6,-6,533,533],[99,534,-6],[98,-6,-6,535,535],[97,536,-10],[8,-10,537,537,-10,-10],[1,538,-10],[1,-17,-10],[0,539,540],[99,-5,-6],[98,-6,-6,542,542],[97,543,-10],[8,-10,544,544,-10,-10],[1,545,-10],[0,546,540],[101,-5,-6],[100,-6,-6,548,548],[97,549,-10],[8,-10,550,550,-10,-10],[1,551,-10],[0,552,540],[97,532,-10],[8,-10,554,554,-10,-10],[1,555,-10],[0,556,540],[97,536,-6],[8,-6,558,558,-6,-6],[1,559,-6],[0,560,530],[104,-5,-6],[103,562,-6],[97,563,-10],[8,-10,564,564,-10,-10],[1,565,-10],[0,566,540],[103,-5,-6],[97,568,-10],[8,-10,569,569,-10,-10],[1,570,-10],[0,571,540],[97,562,-10],[8,-10,573,573,-10,-10],[1,574,-10],[0,575,540],[102,-22,-23],[102,-5,-6],[102,-10,-1],[101,579,-10],[100,-10,-10,580,580],[99,581,-10],[98,-10,-10,582,582],[97,583,-10],[8,-10,584,584,-10,-10],[102,-10,-2],[101,586,-10],[100,-10,-10,587,587],[99,588,-10],[98,-10,-10,589,589],[97,590,-10],[102,-10,-3],[101,592,-10],[100,-10,-10,593,593],[99,594,-10],[98,-10,-10,595,595],[97,596,-10],[102,-10,-4],[101,598,-10],[100,-10,-10,599,599],[99,600,-10],[98,-10,-10,601,601],[97,602,-10],[10,597,603],[9,591,604],[8,-10,605,605,-10,-10],[7,585,606],[1,607,-10],[0,608,540],[7,559,-6],[1,610,-6],[10,-6,558],[8,-6,612,612,-6,-6],[7,-6,613],[1,614,-6],[9,558,-6],[8,-6,616,616,-6,-6],[7,-6,617],[1,618,-6],[10,558,-6],[9,-6,620],[8,-6,621,621,-6,-6],[7,-6,622],[1,623,-6],[8,-24,-25,-25,-3,-3],[8,-6,-6,-6,-5,-5],[105,-26,-26,-27,-27,-27,-27,-27,-26,-24,-28,-28,-29,-30,-30,-24,-31,-31,-32,-3,-33],[105,-26,-26,-27,-27,-27,-27,-27,-26,-25,-28,-28,-29,-30,-30,-25,-31,-31,-32,-3,-33],[105,-26,-26,-27,-27,-27,-27,-27,-26,-3,-28,-28,-29,-30,-30,-3,-31,-31,-32,-3,-33],[8,627,628,628,629,629],[105,-5,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6],[105,-6,-5,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6],[105,-6,-6,-5,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6],[105,-6,-6,-6,-5,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6],[105,-6,-6,-6,-6,-5,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6],[105,-6,-6,-6,-6,-6,-5,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6],[105,-6,-6,-6,-6,-6,-6,-5,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6],[105,-6,-6,-6,-6,-6,-6,-6,-5,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6],[105,-6,-6,-6,-6,-6,-6,-6,-6,-5,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6],[105,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-5,-6,-6,-6,-6,-6],[105,-6,-6,-6,-6,-6,-6,-6,-6,-6,-5,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6],[105,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-5,-6,-6,-6,-6,-6,-6,-6,-6,-6],[105,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-5,-6,-6,-6,-6,-6,-6,-6,-6],[105,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-5,-6,-6,-6,-6,-6,-6,-6],[105,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-5,-6,-6,-6,-6,-6,-6],[105,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-5,-6,-6,-6,-6],[105,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-5,-6,-6,-6],[105,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-5,-6,-6],[105,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-5,-6],[105,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-5],[106,-34,-34,-35],[107,-34,-34,-35],[108,-5,-6],[59,-5,653],[110,-34,-34,-34,-35],[109,655,-10],[109,-36,-10],[111,-5,-6],[112,-5,-6],[110,-6,-6,658,659],[109,660,-10],[117,-5,-6],[116,-5,662],[115,663,662],[114,663,664],[113,663,665],[118,-34,-34,-35],[117,667,-10],[116,667,668],[115,669,668],[114,669,670],[113,669,671],[117,-6,-5],[116,-6,673],[115,674,673],[114,674,675],[113,674,676],[117,-36,-10],[116,-36,678],[115,679,678],[114,679,680],[113,679,681],[119,-37,-38,-39,-40],[119,-5,-6,-6,-6],[119,-6,-5,-6,-6],[119,-6,-6,-5,-6],[119,-6,-6,-6,-5],[123,-5,-6],[122,688,-6],[121,689,-6],[120,690,-6],[124,-5,-6],[123,692,-6],[122,693,-6],[121,694,-6],[120,695,-6],[125,-6,-5],[127,-5,-6],[126,698,-6],[125,699,-10],[126,-5,-6],[125,701,-10],[125,698,-10],[109,-41,-42],[109,-5,-6],[109,-6,-5],[326,-43,-44],[6,707,-43],[5,708,-10],[6,-17,-10],[5,708,710],[5,-6,-5],[6,-6,-5],[5,713,-6],[326,-5,-6],[6,715,-6],[5,716,-6],[326,-6,-5],[6,718,-6],[5,719,-6],[134,-45,-46],[134,-45,-34],[133,721,722],[135,-47,-35],[131,723,723,724],[130,725,-3],[327,-46,-45],[327,-34,-45],[136,727,728],[134,-45,729],[132,724,-47],[131,730,730,731],[130,732,-3],[129,733,726],[128,726,734],[130,-3,-10],[109,735,736],[130,-6,-5],[109,-6,738],[130,-5,-6],[109,-6,740],[109,738,-6],[130,-36,-3],[109,743,736],[130,-48,-3],[130,-49,-3],[129,746,745],[128,745,747],[109,748,736],[137,-34,-34,-35],[138,-34,-34,-35],[139,-34,-34,-35],[140,-5,-6],[130,753,-10],[109,754,-10],[130,-5,-3],[141,-5,-6],[130,757,-10],[142,-5,-3],[142,-5,-6],[142,-6,-5],[130,-50,-3],[130,-3,-51],[109,762,763],[109,740,-6],[144,-6,-5],[143,766,-5],[130,767,-3],[145,-5,-3],[109,-3,769],[8,770,-6,-6,-3,-3],[145,-5,-6],[109,-6,772],[8,773,-6,-6,-6,-6],[145,-6,-5],[109,-6,775],[8,776,-6,-6,-6,-6],[8,705,-6,-6,-6,-6],[148,-45,-46],[148,-45,-34],[147,779,780],[149,-47,-35],[146,781,781,782],[145,783,-3],[109,-3,784],[8,785,-10,-10,-3,-3],[145,-36,-3],[109,-3,787],[8,788,-10,-10,-3,-3],[145,-52,-3],[109,-3,790],[8,791,-10,-10,-3,-3],[151,-5,-6],[150,-5,793],[155,-45,-53],[155,-45,-46],[154,795,796],[155,-45,-34],[154,795,798],[153,797,799],[157,-54,-47],[157,-54,-35],[156,801,802],[152,800,800,803],[151,804,-10],[150,804,805],[151,-6,-5],[150,-6,807],[151,-55,-10],[150,-55,809],[151,-56,-10],[150,-56,811],[158,-5,-3],[109,-3,813],[8,814,-6,-6,-3,-3],[158,-5,-6],[109,-6,816],[8,817,-6,-6,-6,-6],[158,-6,-5],[109,-6,819],[8,820,-6,-6,-6,-6],[161,-45,-46],[161,-45,-34],[160,822,823],[162,-47,-35],[159,824,824,825],[158,826,-3],[109,-3,827],[8,828,-10,-10,-3,-3],[158,-36,-3],[109,-3,830],[8,831,-10,-10,-3,-3],[158,-57,-3],[109,-3,833],[8,834,-10,-10,-3,-3],[165,-5,-6],[164,-6,836],[163,837,-6,-6,-6],[166,-5,-5,-5,-5,-5,-6],[166,-5,-5,-6,-6,-6,-6],[166,-6,-6,-5,-5,-5,-6],[166,-6,-6,-6,-6,-6,-5],[168,-5,-6],[167,843,-10],[170,-60,-61],[169,845,-10],[172,-5,-6],[171,847,-10],[173,-34,-34,-35],[171,849,-10],[171,-36,-10],[176,-5,-6],[175,852,-6],[174,853,-6],[326,-10,-5],[326,-10,-6],[177,855,856],[178,-5,-6],[312,-46,-45],[311,-34,859],[181,-35,-47],[179,860,860,860,861],[326,-53,-34],[183,-54,-35],[182,863,863,864],[180,-5,-6],[179,-6,-6,866,866],[184,-34,-34,-34,-35],[185,-5,-6],[184,-6,-6,869,869],[187,-5,-6],[186,-6,871],[306,-46,-45],[305,-34,873],[304,-53,874],[190,-35,-47],[189,-54,876],[188,875,875,877],[330,-34,-66],[306,-53,879],[193,-35,-47],[192,-54,881],[191,880,880,882],[330,-46,-45],[329,-34,884],[306,-53,885],[196,-35,-47],[195,-54,887],[194,886,886,888],[330,-53,-45],[199,-35,-47],[198,-54,891],[197,890,890,892],[197,886,886,892],[194,893,893,894],[200,-69,-70,-71,-72,-73,-74,-75,-76,-77,-78,-79,-80,-81,-82,-83,-84,-85,-3],[105,-10,-10,-10,-10,-10,-10,-10,-10,-10,-10,-10,-10,-10,-10,-10,-10,-10,-10,896,-10],[200,-5,-5,-5,-5,-5,-5,-5,-5,-5,-5,-5,-5,-5,-5,-5,-5,-5,-6],[105,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,898,-6],[200,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-5],[105,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,900,-6],[308,-46,-45],[307,-34,902],[202,-35,-47],[201,903,903,904],[10,-3,-10],[9,-10,906],[8,907,-10,-10,-10,-10],[7,905,908],[7,-36,908],[7,-86,908],[311,-53,-45],[205,-35,-47],[204,-54,913],[203,912,912,914],[311,-46,-45],[310,-34,916],[307,-53,917],[203,918,918,914],[201,915,915,919],[7,920,908],[7,-87,908],[309,-34,-66],[210,-35,-47],[209,923,923,924],[208,-10,925],[207,926,-10],[206,-10,927],[208,-10,-3],[207,929,-10],[206,-10,930],[10,931,-10],[9,-10,932],[8,933,-10,-10,-10,-10],[7,928,934],[206,-5,-6],[208,-5,-6],[207,937,-5],[206,-6,938],[10,939,-6],[9,-6,940],[8,941,-6,-6,-6,-6],[7,939,942],[208,-10,-36],[207,944,-10],[206,-10,945],[7,946,934],[208,-10,-88],[207,948,-10],[206,-10,949],[7,950,934],[318,-46,-45],[317,-34,952],[212,-35,-47],[211,953,953,954],[7,955,908],[7,-89,908],[320,-53,-45],[215,-35,-47],[214,-54,959],[213,958,958,960],[320,-46,-45],[319,-34,962],[311,-53,963],[213,964,964,960],[211,961,961,965],[7,966,908],[7,-62,908],[7,-90,908],[324,-46,-45],[323,-34,970],[217,-35,-47],[216,971,971,972],[7,973,908],[7,-91,908],[10,-3,-5],[9,-5,976],[8,977,-5,-5,-5,-5],[7,-6,978],[219,-35,-47],[218,903,903,980],[10,-3,981],[9,981,982],[8,983,981,981,981,981],[7,-10,984],[10,-3,-36],[9,-36,986],[8,987,-36,-36,-36,-36],[7,-10,988],[10,-3,-86],[9,-86,990],[8,991,-86,-86,-86,-86],[7,-10,992],[316,-46,-45],[315,-34,994],[221,-35,-47],[220,995,995,996],[10,-3,997],[9,-10,998],[8,999,-10,-10,997,997],[7,-10,1000],[9,-10,986],[8,1002,-10,-10,-36,-36],[7,-10,1003],[10,-3,-92],[9,-10,1005],[8,1006,-10,-10,-92,-92],[7,-10,1007],[223,-35,-47],[222,995,995,1009],[9,1010,906],[8,1011,1010,1010,-10,-10],[7,-10,1012],[9,-36,906],[8,1014,-36,-36,-10,-10],[7,-10,1015],[9,-92,906],[8,1017,-92,-92,-10,-10],[7,-10,1018],[322,-46,-45],[321,-34,1020],[225,-35,-47],[224,1021,1021,1022],[10,-3,1023],[9,1023,1024],[8,1025,1023,1023,1023,1023],[7,-10,1026],[10,-3,-93],[9,-93,1028],[8,1029,-93,-93,-93,-93],[7,-10,1030],[227,-35,-47],[226,971,971,1032],[10,-3,1033],[9,1033,1034],[8,1035,1033,1033,1033,1033],[7,-10,1036],[10,-3,-91],[9,-91,1038],[8,1039,-91,-91,-91,-91],[7,-10,1040],[228,-53,-53,-35],[228,-34,-34,-35],[211,1042,1042,1043],[228,-3,-3,-35],[10,1045,1043],[9,1043,1046],[8,1047,1043,1043,1043,1043],[7,1044,1048],[228,-3,-3,-36],[10,1050,-36],[9,-36,1051],[8,1052,-36,-36,-36,-36],[7,-36,1053],[313,-34,-66],[29,-35,-47],[27,1055,1055,1055,1056],[24,1057,-10],[1,-10,1058],[0,93,1059],[1,-17,1058],[0,93,1061],[24,-36,-10],[1,-10,1063],[0,93,1064],[24,-94,-10],[1,-10,1066],[0,93,1067],[313,-53,-34],[229,1069,1069,-35],[229,-34,-34,-35],[27,1070,1070,1070,1071],[24,1072,-10],[1,-10,1073],[0,93,1074],[1,-17,1073],[0,93,1076],[326,-53,885],[232,-35,-47],[231,-54,1079],[230,1078,1078,1080],[91,1081,-10],[0,-10,1082],[1,-17,1082],[0,-10,1084],[91,-63,-10],[0,-10,1086],[91,-68,-10],[0,-10,1088],[233,-34,-34,-35],[91,1090,-10],[0,-10,1091],[1,-17,1091],[0,-10,1093],[91,-36,-10],[0,-10,1095],[314,-46,-45],[313,-34,1097],[101,-35,-47],[100,1098,1098,1098,1099],[97,1100,-10],[8,-10,1101,1101,-10,-10],[1,1102,-10],[0,1103,540],[97,-36,-10],[8,-10,1105,1105,-10,-10],[1,1106,-10],[97,-95,-10],[8,-10,1108,1108,-10,-10],[1,1109,-10],[315,-34,-66],[99,-35,-47],[98,1111,1111,1111,1112],[97,1113,-10],[8,-10,1114,1114,-10,-10],[1,1115,-10],[0,1116,540],[97,-96,-10],[8,-10,1118,1118,-10,-10],[1,1119,-10],[235,-54,-35],[234,863,863,1121],[102,-10,1122],[101,1123,-10],[100,-10,-10,1124,1124],[99,1125,-10],[98,-10,-10,1126,1126],[97,1127,-10],[91,1128,-10],[8,-10,1129,1129,-10,-10],[1,1130,-10],[0,1131,540],[102,-10,-63],[101,1133,-10],[100,-10,-10,1134,1134],[99,1135,-10],[98,-10,-10,1136,1136],[97,1137,-10],[91,1138,-10],[8,-10,1139,1139,-10,-10],[1,1140,-10],[102,-10,-36],[101,1142,-10],[100,-10,-10,1143,1143],[99,1144,-10],[98,-10,-10,1145,1145],[97,1146,-10],[91,1147,-10],[8,-10,1148,1148,-10,-10],[1,1149,-10],[328,-34,-66],[237,-35,-47],[236,1151,1151,1152],[20,-10,1153],[20,-10,-36],[20,-10,-97],[326,-46,-98],[325,-34,1157],[239,-35,-47],[238,1158,1158,1159],[241,-54,-35],[240,863,863,1161],[245,-5,-6],[244,1163,-6],[243,1164,-6],[242,1165,-6],[248,-5,-6],[247,1167,-6],[246,1168,-6],[250,-5,-6],[249,-5,1170],[252,-5,-6],[251,1172,-6],[254,-5,-6],[253,1174,-10],[256,-34,-34,-35],[255,1176,-10],[255,-36,-10],[257,-5,-6],[253,1179,-10],[258,-5,-10],[258,-6,-10],[257,1181,1182],[259,-5,-6],[260,-5,-6],[261,-5,-6],[263,-5,-6],[262,1187,-10],[266,-5,-6],[265,1189,-6],[264,1190,-6],[262,1191,-10],[269,-5,-6],[268,1193,-6],[267,1194,-6],[262,1195,-10],[272,-100,-101],[272,-101,-102],[271,1197,1198],[272,-102,-103],[271,1198,1200],[270,1199,1201],[270,-5,-6],[271,-5,-6],[272,-5,-6],[273,-5,-6],[303,-53,-34],[275,-54,-35],[274,1207,1207,1208],[273,1209,-10],[273,-104,-10],[273,-36,-10],[277,-54,-35],[276,863,863,1213],[282,-5,-6],[281,-5,1215],[280,-5,1216],[279,-5,1217],[278,1218,-6],[287,-5,-6],[286,-5,1220],[285,-5,1221],[284,-5,1222],[283,-5,1223],[288,-34,-34,-35],[290,-101,-102],[290,-102,-103],[289,1226,1227],[289,-5,-6],[290,-5,-6],[302,-105,-106],[301,1231,-106],[302,-106,-107],[301,1233,-107],[300,1232,1234],[302,-107,-108],[301,1236,-108],[300,1234,1237],[299,1235,1238],[302,-108,-109],[301,1240,-109],[300,1237,1241],[299,1238,1242],[298,1239,1243],[302,-109,-110],[301,1245,-110],[300,1241,1246],[299,1242,1247],[298,1243,1248],[297,1244,1249],[302,-110,-111],[301,1251,-111],[300,1246,1252],[299,1247,1253],[298,1248,1254],[297,1249,1255],[296,1250,1256],[302,-111,-100],[301,1258,-100],[300,1252,1259],[299,1253,1260],[298,1254,1261],[297,1255,1262],[296,1256,1263],[295,1257,1264],[302,-100,-101],[301,1266,-101],[300,1259,1267],[299,1260,1268],[298,1261,1269],[297,1262,1270],[296,1263,1271],[295,1264,1272],[294,1265,1273],[302,-101,-102],[301,1275,-102],[300,1267,1276],[299,1268,1277],[298,1269,1278],[297,1270,1279],[296,1271,1280],[295,1272,1281],[294,1273,1282],[293,1274,1283],[302,-102,-103],[301,1285,-103],[300,1276,1286],[299,1277,1287],[298,1278,1288],[297,1279,1289],[296,1280,1290],[295,1281,1291],[294,1282,1292],[293,1283,1293],[292,1284,1294],[291,1295,1294],[292,-5,-6],[291,1297,-6],[293,-5,-6],[294,-5,-6],[295,-5,-6],[296,-5,-6],[297,-5,-6],[298,-5,-6],[299,-5,-6],[300,-5,-6],[302,-5,-6],[301,1307,-6],[89,-5,-6],[88,1309,-5],[87,1310,-6],[86,1311,-6],[85,1312,-6],[84,1313,-6],[83,1314,-6],[82,1315,-6],[81,1316,-6],[80,1317,-6],[79,1318,-6],[78,1319,-6],[77,1320,-6],[76,1321,-6],[75,1322,-6],[74,1323,-6],[73,1324,-6],[72,1325,-6],[71,1326,-6],[70,1327,-6],[69,1327,1328],[68,1329,-6],[67,1330,-6],[66,-6,1331],[65,-6,1332],[64,1333,1332],[63,1334,1332],[62,1332,1335],[61,-6,1336],[60,-6,1337],[59,1338,-6],[58,1339,-6],[57,1340,-6],[56,-6,1341],[55,1342,-6],[54,1343,-6],[53,-6,1344],[52,-6,1345],[51,-6,1346],[50,-6,1347],[49,-6,1348],[48,-6,1349],[47,-6,1350],[46,-6,1351],[45,-6,1352],[44,-6,1353],[43,-6,1354],[42,-6,1355],[41,-6,1356],[40,-6,1357],[39,1358,-6],[38,1359,-6],[37,1360,-6],[36,1361,1360],[35,1362,-6],[34,1363,-6],[85,-5,-6],[84,1365,-6],[83,1366,-6],[82,1367,-6],[81,1368,-6],[80,1369,-6],[79,1370,-6],[78,1371,-6],[77,1372,-6],[76,1373,-6],[75,1374,-6],[74,1375,-6],[73,1376,-6],[72,1377,-6],[71,1378,-6],[70,1379,-6],[69,1379,1380],[68,1381,-6],[67,1382,-6],[66,-6,1383],[65,-6,1384],[64,1385,1384],[63,1386,1384],[62,1384,1387],[61,-6,1388],[60,-6,1389],[59,1390,-6],[58,1391,-6],[57,1392,-6],[56,-6,1393],[55,1394,-6],[54,1395,-6],[53,-6,1396],[52,-6,1397],[51,-6,1398],[50,-6,1399],[49,-6,1400],[48,-6,1401],[47,-6,1402],[46,-6,1403],[45,-6,1404],[44,-6,1405],[43,-6,1406],[42,-6,1407],[41,-6,1408],[40,-6,1409],[39,1410,-6],[38,1411,-6],[37,1412,-6],[36,1413,1412],[35,1414,-6],[34,1415,-6],[8,1364,1416,1416,1364,1364],[66,-6,-5],[65,-6,1418],[64,1419,1418],[63,1420,1418],[62,1418,1421],[61,-6,1422],[60,-6,1423],[59,1424,-6],[58,1425,-6],[57,1426,-6],[56,-6,1427],[55,1428,-6],[54,1429,-6],[53,-6,1430],[52,-6,1431],[51,-6,1432],[50,-6,1433],[49,-6,1434],[48,-6,1435],[47,-6,1436],[46,-6,1437],[45,-6,1438],[44,-6,1439],[43,-6,1440],[42,-6,1441],[41,-6,1442],[40,-6,1443],[39,1444,-6],[38,1445,-6],[37,1446,-6],[36,1447,1446],[35,1448,-6],[34,1449,-6],[34,-5,-6],[35,-5,-6],[37,-5,-6],[36,1453,-10],[36,-6,-5],[38,-5,-6],[39,-5,-6],[40,-6,-5],[48,-6,-5],[47,-6,1459],[46,-6,1460],[45,-6,1461],[44,-6,1462],[43,-6,1463],[42,-6,1464],[41,-6,1465],[42,-6,-5],[41,-6,1467],[44,-6,-5],[43,-6,1469],[45,-6,-5],[46,-6,-5],[47,-6,-5],[50,-6,-5],[49,-6,1474],[51,-6,-5],[52,-6,-5],[53,-6,-5],[55,-5,-6],[54,1479,-6],[56,-6,-5],[57,-5,-6],[58,-5,-6],[59,-5,-6],[60,-6,-5],[61,-6,-5],[65,-6,-5],[64,1487,-5],[63,1488,-5],[62,-5,1489],[67,-5,-6],[68,-5,-6],[70,-5,-6],[69,-5,1493],[71,-5,-6],[72,-5,-6],[82,-5,-6],[81,1497,-6],[80,1498,-6],[79,1499,-6],[78,1500,-6],[77,1501,-6],[76,1502,-6],[75,1503,-6],[74,1504,-6],[73,1505,-6],[83,-5,-6],[84,-5,-6],[8,1312,-10,-10,1312,1312],[86,-5,-6],[8,1510,-10,-10,1510,1510],[87,-5,-6],[8,1512,-10,-10,1512,1512],[88,1309,-10],[8,1514,-10,-10,1514,1514]],\
"leaves":[\
{"kind":"value","value":"aanbiedingsbrief","type":["choice","Contracttype"]},\
{"kind":"value","value":"digitaal_met_vragenlijst","type":["choice","Contracttype"]},\
{"kind":"gap"},\
{"kind":"value","value":"digitaal_zonder_vragenlijst","type":["choice","Contracttype"]},\
{"kind":"value","value":true,"type":["boolean"]},\
{"kind":"value","value":false,"type":["boolean"]},\
{"kind":"term","term":{"kind":"input","input":8}},\
{"kind":"term","term":{"kind":"input","input":9}},\
{"kind":"term","term":{"kind":"input","input":10}},\
{"kind":"notApplicable"},\
{"kind":"conflict"},\
{"kind":"error"},\
{"kind":"value","value":"te_vroeg","type":["choice","Ontvankelijkheid"]},\
{"kind":"value","value":"ontvankelijk","type":["choice","Ontvankelijkheid"]},\
{"kind":"value","value":"niet_tijdig","type":["choice","Ontvankelijkheid"]},\
{"kind":"value","value":"niet_voor_nieuwe_clienten","type":["choice","Ontvankelijkheid"]},\
{"kind":"nowhere"},\
{"kind":"value","value":"niet_ontvankelijk","type":["choice","Verzoekuitkomst"]},\
{"kind":"value","value":"voldoet_niet","type":["choice","Verzoekuitkomst"]},\
{"kind":"value","value":"aanbod_mogelijk","type":["choice","Verzoekuitkomst"]},\
{"kind":"value","value":"geen_toegevoegde_waarde","type":["choice","Verzoekuitkomst"]},\
{"kind":"value","value":"vrijgevestigd","type":["choice","Zorgaanbiedersoort"]},\
{"kind":"value","value":"instelling","type":["choice","Zorgaanbiedersoort"]},\
{"kind":"value","value":"loket_instellingen","type":["contact"]},\
{"kind":"value","value":"loket_vrijgevestigden","type":["contact"]},\
{"kind":"value","value":"afdeling_overeenkomsten","type":["contact"]},\
{"kind":"value","value":"mijn_zorgverlener","type":["contact"]},\
{"kind":"value","value":"declaraties_en_machtigingen","type":["contact"]},\
{"kind":"value","value":"retourcodezoeker","type":["contact"]},\
{"kind":"value","value":"afdeling_zorgbemiddeling","type":["contact"]},\
{"kind":"value","value":"duurzaamheidsloket","type":["contact"]},\
{"kind":"value","value":"innovatieloket","type":["contact"]},\
{"kind":"value","value":"contactformulier","type":["contact"]},\
{"kind":"value","value":"open","type":["text"]},\
{"kind":"value","value":"done","type":["text"]},\
{"kind":"value","value":{"absent":true},"type":["absent"]},\
{"kind":"value","value":"32110828","type":["text"]},\
{"kind":"value","value":"32110823","type":["text"]},\
{"kind":"value","value":"62360337","type":["text"]},\
{"kind":"value","value":"30031823","type":["text"]},\
{"kind":"term","term":{"kind":"input","input":130}},\
{"kind":"term","term":{"kind":"pick","isLow":true,"items":[{"kind":"input","input":131},{"kind":"input","input":132}]}},\
{"kind":"value","value":"nog_niet_in_behandeling","type":["choice","Behandeling"]},\
{"kind":"value","value":"in_behandeling","type":["choice","Behandeling"]},\
{"kind":"value","value":"late","type":["text"]},\
{"kind":"value","value":"due","type":["text"]},\
{"kind":"value","value":"doneLate","type":["text"]},\
{"kind":"term","term":{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":135},{"kind":"constant","value":{"years":1,"months":0,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]}},\
{"kind":"term","term":{"kind":"pick","isLow":true,"items":[{"kind":"constant","value":"2025-04-30","type":["date"]},{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":135},{"kind":"constant","value":{"years":1,"months":0,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]}]}},\
{"kind":"value","value":"deze_pagina","type":["choice","Termijnbron"]},\
{"kind":"value","value":"de_polis","type":["choice","Termijnbron"]},\
{"kind":"term","term":{"kind":"call","builtin":"date.subtract","parts":[{"kind":"input","input":151},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]}},\
{"kind":"value","value":"upcoming","type":["text"]},\
{"kind":"value","value":"doneEarly","type":["text"]},\
{"kind":"term","term":{"kind":"call","builtin":"period.first","parts":[{"kind":"call","builtin":"period.make","parts":[{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":157},{"kind":"constant","value":{"years":0,"months":8,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]},{"kind":"call","builtin":"date.subtract","parts":[{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":157},{"kind":"constant","value":{"years":0,"months":9,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]}]}]}},\
{"kind":"term","term":{"kind":"call","builtin":"period.last","parts":[{"kind":"call","builtin":"period.make","parts":[{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":157},{"kind":"constant","value":{"years":0,"months":8,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]},{"kind":"call","builtin":"date.subtract","parts":[{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":157},{"kind":"constant","value":{"years":0,"months":9,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]}]}]}},\
{"kind":"term","term":{"kind":"call","builtin":"date.subtract","parts":[{"kind":"input","input":157},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]}},\
{"kind":"value","value":"2024-03-28","type":["date"]},\
{"kind":"value","value":615000,"type":["number"]},\
{"kind":"value","value":"gelijkgericht_contracteren","type":["choice","Deelname"]},\
{"kind":"value","value":"naar_rato_bijdragen","type":["choice","Deelname"]},\
{"kind":"value","value":"2024-07-01","type":["date"]},\
{"kind":"value","value":"2025-01-01","type":["date"]},\
{"kind":"value","value":"2024-02-01","type":["date"]},\
{"kind":"value","value":"2024-02-29","type":["date"]},\
{"kind":"value","value":"lapsed","type":["text"]},\
{"kind":"value","value":"2024-03-01","type":["date"]},\
{"kind":"value","value":"2025-12-31","type":["date"]},\
{"kind":"value","value":"asr","type":["party"]},\
{"kind":"value","value":"zorgaanbieder","type":["party"]},\
{"kind":"value","value":"verzekerde","type":["party"]},\
{"kind":"value","value":"huisarts","type":["party"]},\
{"kind":"value","value":"wijkverpleegkundige","type":["party"]},\
{"kind":"value","value":"hbo_wijkverpleegkundige","type":["party"]},\
{"kind":"value","value":"preferente_verzekeraar","type":["party"]},\
{"kind":"value","value":"zorgverzekeraars","type":["party"]},\
{"kind":"value","value":"zorgverzekeraars_nederland","type":["party"]},\
{"kind":"value","value":"de_amersfoortse","type":["party"]},\
{"kind":"value","value":"multizorg","type":["party"]},\
{"kind":"value","value":"dsw","type":["party"]},\
{"kind":"value","value":"vecozo_organisatie","type":["party"]},\
{"kind":"value","value":"landelijk_programma","type":["party"]},\
{"kind":"value","value":"nederlandse_ggz","type":["party"]},\
{"kind":"value","value":"vng","type":["party"]},\
{"kind":"value","value":"marktleider","type":["party"]},\
{"kind":"value","value":"2024-04-01","type":["date"]},\
{"kind":"value","value":"2024-06-30","type":["date"]},\
{"kind":"value","value":"2024-06-01","type":["date"]},\
{"kind":"value","value":"2024-09-15","type":["date"]},\
{"kind":"value","value":"2024-09-30","type":["date"]},\
{"kind":"value","value":"2024-11-12","type":["date"]},\
{"kind":"value","value":"2024-09-01","type":["date"]},\
{"kind":"value","value":"2024-11-01","type":["date"]},\
{"kind":"value","value":"2024-07-31","type":["date"]},\
{"kind":"value","value":"2024-08-01","type":["date"]},\
{"kind":"value","value":"2024-08-31","type":["date"]},\
{"kind":"value","value":"2025-10-31","type":["date"]},\
{"kind":"value","value":"missed","type":["text"]},\
{"kind":"value","value":"2024-12-31","type":["date"]},\
{"kind":"value","value":3,"type":["number"]},\
{"kind":"value","value":2,"type":["number"]},\
{"kind":"value","value":1,"type":["number"]},\
{"kind":"value","value":0,"type":["number"]},\
{"kind":"value","value":"2023-11-01","type":["date"]},\
{"kind":"value","value":10,"type":["number"]},\
{"kind":"value","value":9,"type":["number"]},\
{"kind":"value","value":8,"type":["number"]},\
{"kind":"value","value":7,"type":["number"]},\
{"kind":"value","value":6,"type":["number"]},\
{"kind":"value","value":5,"type":["number"]},\
{"kind":"value","value":4,"type":["number"]}\
],\
"wholes":[\
{"quantifier":"some","atLeast":1,"path":[2],"type":["boolean"],"each":[{"where":null,"body":53}]}\
],\
"clauses":[\
{"name":"contracttype","kind":"decision","isSoft":false,"type":["choice","Contracttype"],"per":[],"cites":["GGZ-2025-214","GGZ-WEB-2025-008"],"root":3,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-2025-217"],"applies":4},{"cites":["GGZ-2025-233"],"applies":7},{"cites":["GGZ-2025-234"],"applies":9},{"cites":["GGZ-2025-235"],"applies":11},{"cites":["GGZ-2025-240"],"applies":14},{"cites":["GGZ-2025-233","GGZ-2025-240"],"applies":18},{"cites":["GGZ-2025-241"],"applies":20},{"cites":["GGZ-2025-242"],"applies":22}],"first":null,"last":null},\
{"name":"omvang_bepaalt_type","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-215","GGZ-WEB-2025-009"],"root":24,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"onderhandelbaar","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":[],"root":27,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-2025-218","GGZ-2025-226"],"applies":4},{"cites":["GGZ-2025-238"],"applies":29},{"cites":["GGZ-2025-243"],"applies":31}],"first":null,"last":null},\
{"name":"voorstel_volledig","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":[],"root":40,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-2025-224"],"applies":4},{"cites":["GGZ-2025-238"],"applies":29},{"cites":["GGZ-2025-245"],"applies":31}],"first":null,"last":null},\
{"name":"voorgesteld_omzetplafond","kind":"decision","isSoft":false,"type":["money"],"per":[],"cites":[],"root":43,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-2025-225"],"applies":4},{"cites":["GGZ-2025-236"],"applies":29},{"cites":["GGZ-2025-245"],"applies":31}],"first":null,"last":null},\
{"name":"voorgesteld_tarief","kind":"decision","isSoft":false,"type":["percentage"],"per":[],"cites":[],"root":46,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-2025-224"],"applies":4},{"cites":["GGZ-2025-239"],"applies":29},{"cites":["GGZ-2025-245"],"applies":31}],"first":null,"last":null},\
{"name":"plafond_passend","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-251"],"root":55,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-2025-254","GGZ-2025-257"],"applies":57},{"cites":["GGZ-2025-251"],"applies":59}],"first":null,"last":null},\
{"name":"clienten_verdelen","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-252"],"root":61,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"binnen_de_regeling","kind":"decision","isSoft":false,"type":["boolean"],"per":[2],"cites":["GGZ-2025-253"],"root":62,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"verzoek_ophoging","kind":"decision","isSoft":false,"type":["choice","Ontvankelijkheid"],"per":[2],"cites":["GGZ-2025-254","GGZ-2025-256"],"root":68,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-2025-253"],"applies":69},{"cites":["GGZ-2025-255"],"applies":71},{"cites":["GGZ-2025-254"],"applies":75},{"cites":["GGZ-2025-254","GGZ-2025-255"],"applies":79},{"cites":["GGZ-2025-254","GGZ-2025-255"],"applies":-6},{"cites":["GGZ-2025-254"],"applies":-6}],"first":null,"last":null},\
{"name":"is_praktijk","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-205"],"root":80,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"route_nieuwe_aanbieder","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":[],"root":85,"within":87,"isLoose":false,"parts":[{"cites":["GGZ-2025-189"],"applies":88},{"cites":["GGZ-2025-189"],"applies":89},{"cites":["GGZ-2025-189"],"applies":90},{"cites":["GGZ-2025-189"],"applies":91},{"cites":["GGZ-2025-189"],"applies":-6},{"cites":["GGZ-2025-189"],"applies":-6}],"first":null,"last":null},\
{"name":"ontvankelijk_verzoek","kind":"group","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-193"],"root":111,"within":123,"isLoose":false,"parts":[{"cites":["GGZ-2025-189"],"applies":124},{"cites":["GGZ-2025-190","GGZ-WEB-2025-014"],"applies":126}],"first":null,"last":null},\
{"name":"ontvankelijk_verzoek.ervaring_via_machtigingen","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-190"],"root":131,"within":133,"isLoose":false,"parts":[{"cites":["GGZ-2025-189"],"applies":124},{"cites":["GGZ-2025-190","GGZ-WEB-2025-014"],"applies":126}],"first":null,"last":null},\
{"name":"ontvankelijk_verzoek.jaar_zorg_verleend","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-191"],"root":140,"within":145,"isLoose":false,"parts":[{"cites":["GGZ-2025-189"],"applies":124},{"cites":["GGZ-2025-190","GGZ-WEB-2025-014"],"applies":126}],"first":null,"last":null},\
{"name":"ontvankelijk_verzoek.jaar_voor_verzoek_voorbij","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-191"],"root":153,"within":158,"isLoose":false,"parts":[{"cites":["GGZ-2025-189"],"applies":124},{"cites":["GGZ-2025-190","GGZ-WEB-2025-014"],"applies":126}],"first":null,"last":null},\
{"name":"ontvankelijk_verzoek.omzet_ervaringsjaar","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-192"],"root":162,"within":164,"isLoose":false,"parts":[{"cites":["GGZ-2025-189"],"applies":124},{"cites":["GGZ-2025-190","GGZ-WEB-2025-014"],"applies":126}],"first":null,"last":null},\
{"name":"ontvankelijk_verzoek.voor_dit_contractjaar","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-193"],"root":171,"within":173,"isLoose":false,"parts":[{"cites":["GGZ-2025-189"],"applies":124},{"cites":["GGZ-2025-190","GGZ-WEB-2025-014"],"applies":126}],"first":null,"last":null},\
{"name":"ontvankelijk_verzoek.verzoek_op_tijd","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-194"],"root":179,"within":181,"isLoose":false,"parts":[{"cites":["GGZ-2025-194"],"applies":-6},{"cites":["GGZ-2025-189"],"applies":124},{"cites":["GGZ-2025-190","GGZ-WEB-2025-014"],"applies":126}],"first":null,"last":null},\
{"name":"verzoek_om_overeenkomst","kind":"decision","isSoft":false,"type":["choice","Verzoekuitkomst"],"per":[],"cites":["GGZ-2025-193","GGZ-2025-196","GGZ-2025-197"],"root":256,"within":261,"isLoose":false,"parts":[{"cites":["GGZ-2025-189"],"applies":124},{"cites":["GGZ-2025-193"],"applies":278},{"cites":["GGZ-2025-196"],"applies":350},{"cites":["GGZ-2025-197"],"applies":423},{"cites":["GGZ-2025-196","GGZ-2025-197"],"applies":496}],"first":null,"last":null},\
{"name":"eerste_contractjaar","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-198"],"root":498,"within":500,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"terugwerkende_kracht","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-202"],"root":503,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"tussentijds_belet","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-203"],"root":511,"within":513,"isLoose":false,"parts":[{"cites":["GGZ-2025-203"],"applies":519},{"cites":["GGZ-2025-203"],"applies":522},{"cites":["GGZ-2025-203"],"applies":526}],"first":null,"last":null},\
{"name":"overgangsroute","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-205"],"root":529,"within":531,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"overgang","kind":"group","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-205"],"root":539,"within":541,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"overgang.melding_op_tijd","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-207"],"root":546,"within":547,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"overgang.statuut_op_tijd","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-209"],"root":552,"within":553,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"overgang.statuut_in_juiste_sectie","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-206","GGZ-2025-210"],"root":556,"within":557,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"overgang_geslaagd","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-205","GGZ-2025-209"],"root":560,"within":561,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"inhoud_melding","kind":"group","isSoft":false,"type":["boolean"],"per":[],"cites":[],"root":566,"within":567,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"inhoud_melding.aanleiding_gemeld","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-211"],"root":571,"within":572,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"inhoud_melding.gevolgen_gemeld","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-212"],"root":575,"within":576,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"indeling_volgens_statuut","kind":"decision","isSoft":false,"type":["choice","Zorgaanbiedersoort"],"per":[],"cites":[],"root":577,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-WEB-2025-010"],"applies":578},{"cites":["GGZ-2025-206","GGZ-WEB-2025-010"],"applies":532},{"cites":["GGZ-2025-206","GGZ-WEB-2025-010"],"applies":-6}],"first":null,"last":null},\
{"name":"contracttype_na_overgang","kind":"decision","isSoft":false,"type":["choice","Contracttype"],"per":[],"cites":[],"root":608,"within":609,"isLoose":false,"parts":[{"cites":["GGZ-2025-217"],"applies":611},{"cites":["GGZ-2025-233"],"applies":615},{"cites":["GGZ-2025-240"],"applies":619},{"cites":["GGZ-2025-233","GGZ-2025-240"],"applies":624},{"cites":["GGZ-2025-213"],"applies":-6}],"first":null,"last":null},\
{"name":"loket_voor_algemene_vragen","kind":"decision","isSoft":false,"type":["contact"],"per":[],"cites":[],"root":625,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-2025-272","GGZ-WEB-2025-054"],"applies":23},{"cites":["GGZ-WEB-2025-053"],"applies":80},{"cites":["GGZ-WEB-2025-054"],"applies":626},{"cites":["GGZ-2025-272"],"applies":-6}],"first":null,"last":null},\
{"name":"loket","kind":"decision","isSoft":false,"type":["contact"],"per":[3],"cites":[],"root":630,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-2025-195"],"applies":631},{"cites":["GGZ-2025-208"],"applies":632},{"cites":["GGZ-2025-266","GGZ-2025-270","GGZ-WEB-2025-050"],"applies":633},{"cites":["GGZ-2025-267","GGZ-WEB-2025-039"],"applies":634},{"cites":["GGZ-WEB-2025-039"],"applies":635},{"cites":["GGZ-2025-268","GGZ-WEB-2025-040"],"applies":636},{"cites":["GGZ-2025-270","GGZ-WEB-2025-050"],"applies":637},{"cites":["GGZ-2025-271","GGZ-WEB-2025-052"],"applies":638},{"cites":["GGZ-2025-272"],"applies":639},{"cites":["GGZ-2025-063"],"applies":640},{"cites":["GGZ-WEB-2025-051"],"applies":641},{"cites":["GGZ-2025-273"],"applies":-6},{"cites":["GGZ-WEB-2025-051"],"applies":642},{"cites":["GGZ-2025-273"],"applies":-6},{"cites":["GGZ-WEB-2025-032"],"applies":643},{"cites":["GGZ-2025-274","GGZ-WEB-2025-055"],"applies":644},{"cites":["GGZ-2025-074"],"applies":645},{"cites":["GGZ-2025-027"],"applies":646},{"cites":["GGZ-2025-093"],"applies":647},{"cites":["GGZ-2025-107"],"applies":648},{"cites":["GGZ-2025-129","GGZ-WEB-2025-047"],"applies":649},{"cites":["GGZ-WEB-2025-056"],"applies":650},{"cites":["GGZ-2025-269"],"applies":-6}],"first":null,"last":null},\
{"name":"vragen.raadplegen","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-266","GGZ-2025-267"],"root":651,"within":null,"isLoose":false,"parts":[],"first":-36,"last":-36},\
{"name":"vragen.contact_zoeken","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-269"],"root":652,"within":null,"isLoose":false,"parts":[],"first":-36,"last":-36},\
{"name":"toegang_tot_portaal","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-WEB-2025-038"],"root":654,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"postcode_invullen","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-WEB-2025-041"],"root":656,"within":null,"isLoose":false,"parts":[],"first":657,"last":657},\
{"name":"vindbaar_in_zorgzoeker","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-WEB-2025-042"],"root":661,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"beleid_gewijzigd","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-276","GGZ-2025-277"],"root":666,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"wijziging_bekendmaken","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-278"],"root":672,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-2025-276","GGZ-2025-277"],"applies":677}],"first":682,"last":682},\
{"name":"kvk_nummer","kind":"decision","isSoft":false,"type":["text"],"per":[3],"cites":[],"root":683,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-2025-279"],"applies":684},{"cites":["GGZ-2025-279"],"applies":685},{"cites":["GGZ-2025-279"],"applies":686},{"cites":["GGZ-2025-279"],"applies":687}],"first":null,"last":null},\
{"name":"sluit_overeenkomst","kind":"decision","isSoft":false,"type":["choice","Rechtspersoon"],"per":[3],"cites":["GGZ-2025-279"],"root":-3,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"passende_zorg","kind":"decision","isSoft":false,"type":["boolean"],"per":[7],"cites":["GGZ-2025-061"],"root":691,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"te_contracteren","kind":"requirement","isSoft":false,"type":["boolean"],"per":[7],"cites":["GGZ-2025-059"],"root":696,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"te_vergoeden","kind":"requirement","isSoft":false,"type":["boolean"],"per":[7],"cites":["GGZ-2025-060"],"root":696,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"wzd_buiten_contract","kind":"requirement","isSoft":false,"type":["boolean"],"per":[7],"cites":["GGZ-2025-120","GGZ-2025-121"],"root":697,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"wzd_declareren","kind":"group","isSoft":false,"type":["boolean"],"per":[7],"cites":[],"root":700,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"wzd_declareren.binnen_maximum","kind":"requirement","isSoft":false,"type":["boolean"],"per":[7],"cites":["GGZ-2025-122"],"root":702,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"wzd_declareren.volgens_nza","kind":"requirement","isSoft":false,"type":["boolean"],"per":[7],"cites":["GGZ-2025-123"],"root":703,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"vergoeding","kind":"decision","isSoft":false,"type":["money"],"per":[1],"cites":[],"root":704,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-WEB-2025-018"],"applies":705},{"cites":["GGZ-WEB-2025-019"],"applies":706}],"first":null,"last":null},\
{"name":"declareren","kind":"decision","isSoft":false,"type":["choice","Behandeling"],"per":[],"cites":[],"root":709,"within":711,"isLoose":false,"parts":[{"cites":["GGZ-2025-264"],"applies":712},{"cites":["GGZ-2025-264"],"applies":714},{"cites":["GGZ-2025-263"],"applies":717},{"cites":["GGZ-2025-263","GGZ-2025-264"],"applies":720}],"first":null,"last":null},\
{"name":"indienen_declaratie","kind":"step","isSoft":false,"type":["text"],"per":[1],"cites":["GGZ-WEB-2025-026","GGZ-WEB-2025-027"],"root":737,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-WEB-2025-028"],"applies":739},{"cites":["GGZ-WEB-2025-021","GGZ-WEB-2025-028"],"applies":741},{"cites":["GGZ-WEB-2025-026","GGZ-WEB-2025-028"],"applies":742}],"first":744,"last":749},\
{"name":"beoordelen_declaratie","kind":"step","isSoft":false,"type":["text"],"per":[1],"cites":["GGZ-WEB-2025-030"],"root":750,"within":null,"isLoose":false,"parts":[],"first":-36,"last":-36},\
{"name":"controleren_declaraties","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-WEB-2025-033"],"root":751,"within":null,"isLoose":false,"parts":[],"first":-36,"last":-36},\
{"name":"gegevens_niet_delen","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-WEB-2025-036","GGZ-WEB-2025-037"],"root":752,"within":null,"isLoose":false,"parts":[],"first":-36,"last":-36},\
{"name":"uniforme_paragraaf","kind":"requirement","isSoft":false,"type":["boolean"],"per":[1],"cites":["GGZ-2025-261"],"root":755,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"via_vecozo","kind":"decision","isSoft":false,"type":["boolean"],"per":[1],"cites":[],"root":756,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-WEB-2025-020","GGZ-WEB-2025-021"],"applies":740},{"cites":["GGZ-WEB-2025-020","GGZ-WEB-2025-021"],"applies":738}],"first":null,"last":null},\
{"name":"standaard_gevolgd","kind":"requirement","isSoft":false,"type":["boolean"],"per":[1],"cites":["GGZ-WEB-2025-022"],"root":758,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"maandelijks_declareren","kind":"decision","isSoft":false,"type":["boolean"],"per":[1],"cites":[],"root":759,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-WEB-2025-025"],"applies":760},{"cites":["GGZ-WEB-2025-025"],"applies":761}],"first":null,"last":null},\
{"name":"termijn_staat_in","kind":"decision","isSoft":false,"type":["choice","Termijnbron"],"per":[1],"cites":[],"root":764,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-WEB-2025-026"],"applies":765},{"cites":["GGZ-WEB-2025-028","GGZ-WEB-2025-029"],"applies":739},{"cites":["GGZ-WEB-2025-026"],"applies":741},{"cites":["GGZ-WEB-2025-026"],"applies":742}],"first":null,"last":null},\
{"name":"afgewezen","kind":"decision","isSoft":false,"type":["boolean"],"per":[1],"cites":["GGZ-WEB-2025-031"],"root":768,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"machtiging_nodig","kind":"decision","isSoft":false,"type":["boolean"],"per":[8],"cites":[],"root":771,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-WEB-2025-012"],"applies":774},{"cites":["GGZ-WEB-2025-012"],"applies":777},{"cites":["GGZ-WEB-2025-012"],"applies":778},{"cites":["GGZ-WEB-2025-014"],"applies":80},{"cites":["GGZ-WEB-2025-012"],"applies":626}],"first":null,"last":null},\
{"name":"aanvraag_machtiging","kind":"step","isSoft":false,"type":["text"],"per":[8],"cites":["GGZ-WEB-2025-013"],"root":786,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-WEB-2025-012"],"applies":80}],"first":789,"last":792},\
{"name":"langer_dan_365_dagen","kind":"decision","isSoft":false,"type":["boolean"],"per":[4],"cites":["GGZ-WEB-2025-016"],"root":794,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"checklist_invullen","kind":"step","isSoft":false,"type":["text"],"per":[4],"cites":["GGZ-WEB-2025-016","GGZ-WEB-2025-017"],"root":806,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-WEB-2025-016"],"applies":808}],"first":810,"last":812},\
{"name":"machtiging_verblijf","kind":"decision","isSoft":false,"type":["boolean"],"per":[4],"cites":[],"root":815,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-WEB-2025-012"],"applies":818},{"cites":["GGZ-WEB-2025-012"],"applies":821},{"cites":["GGZ-WEB-2025-012","GGZ-WEB-2025-016"],"applies":778},{"cites":["GGZ-WEB-2025-014"],"applies":80},{"cites":["GGZ-WEB-2025-012"],"applies":626}],"first":null,"last":null},\
{"name":"aanvraag_machtiging_verblijf","kind":"step","isSoft":false,"type":["text"],"per":[4],"cites":["GGZ-WEB-2025-013"],"root":829,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-WEB-2025-012"],"applies":80}],"first":832,"last":835},\
{"name":"machtiging_langdurig","kind":"decision","isSoft":false,"type":["boolean"],"per":[4],"cites":[],"root":-3,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-WEB-2025-012","GGZ-WEB-2025-016"],"applies":-5}],"first":null,"last":null},\
{"name":"valt_onder_dit_beleid","kind":"decision","isSoft":false,"type":["boolean"],"per":[3],"cites":["GGZ-2025-001"],"root":838,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"verschenen_op","kind":"decision","isSoft":false,"type":["date"],"per":[],"cites":["GGZ-WEB-2025-003"],"root":-58,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"verzekerden_van_asr","kind":"decision","isSoft":false,"type":["number"],"per":[],"cites":["GGZ-2025-017"],"root":-59,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"gezamenlijk_beleid","kind":"decision","isSoft":false,"type":["boolean"],"per":[3],"cites":[],"root":839,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-2025-003"],"applies":840},{"cites":["GGZ-2025-003"],"applies":841},{"cites":["GGZ-2025-003"],"applies":-6},{"cites":["GGZ-2025-003"],"applies":842}],"first":null,"last":null},\
{"name":"gelijkgericht_handelen","kind":"requirement","isSoft":false,"type":["boolean"],"per":[9],"cites":["GGZ-2025-031"],"root":844,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"voortrekker","kind":"decision","isSoft":false,"type":["boolean"],"per":[9],"cites":["GGZ-2025-032"],"root":-6,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"deelname_asr","kind":"decision","isSoft":false,"type":["choice","Deelname"],"per":[9],"cites":["GGZ-2025-034"],"root":846,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"innovatie_gevolgd","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-035"],"root":848,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"innovatie_aanvragen","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-036","GGZ-2025-107"],"root":850,"within":null,"isLoose":false,"parts":[],"first":851,"last":851},\
{"name":"alle_nieuwe_functies","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-040"],"root":854,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"nieuwe_functies_breed","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-041"],"root":857,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"helpt_instroom_beperken","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-067"],"root":858,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"mentale_gezondheid.mgn_vg_opleveren","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-046"],"root":862,"within":null,"isLoose":false,"parts":[],"first":-36,"last":-62},\
{"name":"mentale_gezondheid.mgn_vg_contracteren","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-045"],"root":865,"within":null,"isLoose":false,"parts":[],"first":-63,"last":-36},\
{"name":"mgn_vg_meegenomen","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-047"],"root":867,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"cruciale_ggz_opleveren","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-048","GGZ-2025-050"],"root":868,"within":null,"isLoose":false,"parts":[],"first":-36,"last":-36},\
{"name":"cruciale_ggz_meegenomen","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-050"],"root":870,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"onder_leidraad","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-126","GGZ-WEB-2025-044"],"root":872,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"consultatiefunctie.leidraad_publiceren","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-125","GGZ-WEB-2025-043"],"root":878,"within":null,"isLoose":false,"parts":[],"first":-64,"last":-65},\
{"name":"consultatiefunctie.preferente_benaderen","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-129","GGZ-WEB-2025-047"],"root":883,"within":null,"isLoose":false,"parts":[],"first":-67,"last":-68},\
{"name":"consultatiefunctie.gelijkgericht_inkopen","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-127","GGZ-WEB-2025-045"],"root":889,"within":null,"isLoose":false,"parts":[],"first":-67,"last":-68},\
{"name":"consultatiefunctie.aandeel_bijdragen","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-128","GGZ-WEB-2025-046"],"root":895,"within":null,"isLoose":false,"parts":[],"first":-67,"last":-68},\
{"name":"inkoper_consultatiefunctie","kind":"decision","isSoft":false,"type":["party"],"per":[3],"cites":[],"root":897,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-2025-127","GGZ-WEB-2025-045"],"applies":899},{"cites":["GGZ-2025-127","GGZ-WEB-2025-045"],"applies":901}],"first":null,"last":null},\
{"name":"preferente_verzekeraar_in_regio","kind":"decision","isSoft":false,"type":["party"],"per":[3],"cites":[],"root":897,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-2025-129","GGZ-WEB-2025-047"],"applies":649},{"cites":["GGZ-2025-129","GGZ-WEB-2025-047"],"applies":-6}],"first":null,"last":null},\
{"name":"aanbiedingsbrief.publicatie_beleid","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-227"],"root":909,"within":null,"isLoose":false,"parts":[],"first":910,"last":911},\
{"name":"aanbiedingsbrief.bespreken","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-220","GGZ-2025-228"],"root":921,"within":null,"isLoose":false,"parts":[],"first":911,"last":922},\
{"name":"aanbiedingsbrief.strategisch_beleid","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-221","GGZ-2025-229"],"root":935,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-2025-221"],"applies":936},{"cites":["GGZ-2025-222"],"applies":943}],"first":947,"last":951},\
{"name":"aanbiedingsbrief.versturen_brief","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-223","GGZ-2025-224","GGZ-2025-230"],"root":956,"within":null,"isLoose":false,"parts":[],"first":910,"last":957},\
{"name":"aanbiedingsbrief.overeenstemming","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-218","GGZ-2025-226","GGZ-2025-231"],"root":967,"within":null,"isLoose":false,"parts":[],"first":968,"last":969},\
{"name":"aanbiedingsbrief.publicatie_aanbod","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-232"],"root":974,"within":null,"isLoose":false,"parts":[],"first":910,"last":975},\
{"name":"in_digitaal_tijdpad","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-247"],"root":979,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"digitaal.publicatie_beleid","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-247"],"root":985,"within":null,"isLoose":false,"parts":[],"first":989,"last":993},\
{"name":"digitaal.aanbod_zonder_vragenlijst","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-237","GGZ-2025-248","GGZ-WEB-2025-011"],"root":1001,"within":null,"isLoose":false,"parts":[],"first":1004,"last":1008},\
{"name":"digitaal.aanbod_met_vragenlijst","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-244","GGZ-2025-248","GGZ-WEB-2025-011"],"root":1013,"within":null,"isLoose":false,"parts":[],"first":1016,"last":1019},\
{"name":"digitaal.ondertekenen","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-249"],"root":1027,"within":null,"isLoose":false,"parts":[],"first":989,"last":1031},\
{"name":"digitaal.publicatie_aanbod","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-250"],"root":1037,"within":null,"isLoose":false,"parts":[],"first":989,"last":1041},\
{"name":"aanbieden.overeenkomst","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-260"],"root":1049,"within":null,"isLoose":false,"parts":[],"first":1054,"last":1054},\
{"name":"nieuwe_aanbieder.verzoek","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-193","GGZ-2025-194","GGZ-2025-195"],"root":1060,"within":1062,"isLoose":false,"parts":[],"first":1065,"last":1068},\
{"name":"nieuwe_aanbieder.toetsen_verzoek","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-196","GGZ-2025-197"],"root":1075,"within":1077,"isLoose":false,"parts":[],"first":1065,"last":1065},\
{"name":"eerste_jaar.kosten_volgen","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-198"],"root":1083,"within":1085,"isLoose":false,"parts":[],"first":1087,"last":1089},\
{"name":"eerste_jaar.voorwaarden_opnieuw","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-200"],"root":1092,"within":1094,"isLoose":false,"parts":[],"first":1096,"last":1096},\
{"name":"statuut_goedgekeurd","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-209","GGZ-2025-210"],"root":1103,"within":1104,"isLoose":false,"parts":[],"first":1107,"last":1110},\
{"name":"melding_overgang","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-207","GGZ-2025-208"],"root":1116,"within":1117,"isLoose":false,"parts":[],"first":1107,"last":1120},\
{"name":"declareren_als_instelling","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-213"],"root":1131,"within":1132,"isLoose":false,"parts":[],"first":1141,"last":1150},\
{"name":"verzoek_tot_ophoging","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-255"],"root":1154,"within":null,"isLoose":false,"parts":[],"first":1155,"last":1156},\
{"name":"afspraken_verwerken","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-262"],"root":1160,"within":null,"isLoose":false,"parts":[],"first":-36,"last":-99},\
{"name":"declaraties_indienen","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-263"],"root":1162,"within":null,"isLoose":false,"parts":[],"first":-63,"last":-36},\
{"name":"themas_in_organisatie","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-024"],"root":1166,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"zorg_die_nodig_is","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-025"],"root":1169,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"middelen_voor_inzetbaarheid","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-054"],"root":1171,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"tijdige_uitstroom","kind":"requirement","isSoft":false,"type":["boolean"],"per":[8],"cites":["GGZ-2025-068"],"root":1173,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"zoekt_plek_op_tijd","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-071"],"root":1175,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"meezoeken_naar_plek","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-072"],"root":1177,"within":null,"isLoose":false,"parts":[],"first":1178,"last":1178},\
{"name":"wijst_op_bemiddeling","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-073"],"root":1180,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"verwijst_bij_oplopende_wachttijd","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-WEB-2025-048"],"root":1183,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"standaarden_gevolgd","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-078"],"root":1184,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"alleen_zorg_die_past","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-079"],"root":1185,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"kwaliteit_gemeten","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-080"],"root":1186,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"meerwaarde_vooraf_duidelijk","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-086"],"root":1188,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"inzet_toegelicht","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-087"],"root":1192,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"opbrengst_beschreven","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-088"],"root":1196,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"gezochte_projecten","kind":"group","isSoft":true,"type":["number"],"per":[10],"cites":[],"root":1202,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"gezochte_projecten.uitstoot","kind":"requirement","isSoft":false,"type":["boolean"],"per":[10],"cites":["GGZ-2025-094"],"root":1203,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"gezochte_projecten.grondstoffen","kind":"requirement","isSoft":false,"type":["boolean"],"per":[10],"cites":["GGZ-2025-095"],"root":1204,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"gezochte_projecten.verspilling","kind":"requirement","isSoft":false,"type":["boolean"],"per":[10],"cites":["GGZ-2025-096"],"root":1205,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"duurzamere_keuze","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-097"],"root":1206,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"duurzamere_keuze_tonen","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-097"],"root":1210,"within":null,"isLoose":false,"parts":[],"first":1211,"last":1212},\
{"name":"rapporteren_csrd","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-099"],"root":1214,"within":null,"isLoose":false,"parts":[],"first":-63,"last":-36},\
{"name":"innovatie_verkend","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-106"],"root":1219,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"werkt_aan_digitalisering","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-108"],"root":1224,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"actief_met_digitalisering","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-109"],"root":1224,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"digitalisering_bespreken","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-115"],"root":1225,"within":null,"isLoose":false,"parts":[],"first":-36,"last":-36},\
{"name":"uitgangspunten","kind":"group","isSoft":true,"type":["number"],"per":[],"cites":[],"root":1228,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"uitgangspunten.goede_kwaliteit","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-131"],"root":1229,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"uitgangspunten.redelijke_prijs","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-132"],"root":1230,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"richtinggevend_kader","kind":"group","isSoft":true,"type":["number"],"per":[],"cites":["GGZ-2025-136","GGZ-2025-137"],"root":1296,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"richtinggevend_kader.aanbod","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-138","GGZ-2025-139"],"root":1298,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"richtinggevend_kader.duurzame_inzetbaarheid","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-140"],"root":1299,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"richtinggevend_kader.doelmatigheid_zorg","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-141"],"root":1300,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"richtinggevend_kader.doelmatigheid_bedrijfsvoering","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-142"],"root":1301,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"richtinggevend_kader.toegankelijkheid","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-143"],"root":1302,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"richtinggevend_kader.kwaliteit","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-144"],"root":1303,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"richtinggevend_kader.duurzaamheid_ambitie","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-145"],"root":1304,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"richtinggevend_kader.duurzaamheid_tempo","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-146"],"root":1305,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"richtinggevend_kader.innovatie","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-147"],"root":1306,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"richtinggevend_kader.betrouwbaarheid","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-148"],"root":1308,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"kader_sluit_uit","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-136"],"root":-6,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"kader_geeft_recht","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-137"],"root":-6,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden","kind":"group","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-133","GGZ-2025-149"],"root":1417,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen","kind":"group","isSoft":false,"type":["boolean"],"per":[],"cites":[],"root":1450,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.kvk","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-151"],"root":1451,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.wtza","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-152"],"root":1452,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.governancecode","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-153"],"root":1454,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-2025-154"],"applies":1455}],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.bestuursverklaring","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-155"],"root":1456,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.ubo_bekend","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-156"],"root":1457,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.ubo_zonder_sanctie","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-157"],"root":1458,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.solvabel","kind":"group","isSoft":false,"type":["boolean"],"per":[],"cites":[],"root":1466,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.solvabel.niet_failliet","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-158"],"root":1468,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.solvabel.niet_in_liquidatie","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-159"],"root":1470,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.solvabel.werkzaamheden_lopen_door","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-160"],"root":1471,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.solvabel.geen_surseance","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-161"],"root":1472,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.solvabel.geen_akkoord","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-162"],"root":1473,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.solvabel.geen_vergelijkbare_toestand","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-163"],"root":1459,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.niet_in_verwijzingsregister","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-164"],"root":1475,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.geen_fraudeonderzoek","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-165"],"root":1476,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.eerlijke_inlichtingen","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-166"],"root":1477,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.volledige_inlichtingen","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-167"],"root":1478,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.belasting_betaald","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-168"],"root":1480,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.geen_verscherpt_toezicht","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-169"],"root":1481,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.bedrijfsadministratie","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-170"],"root":1482,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.gegevens_op_tijd","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-171"],"root":1483,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.vecozo","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-172"],"root":1484,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.weigert_niet_op_kenmerken","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-173"],"root":1485,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.weigert_niet_op_zorgzwaarte","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-174"],"root":1486,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.ernstige_fout","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-175"],"root":1490,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.plausibele_aanwijzingen","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-176"],"root":1418,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.continuiteit","kind":"group","isSoft":false,"type":["boolean"],"per":[],"cites":[],"root":1491,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.continuiteit.voldoende_personeel","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-177"],"root":1491,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit","kind":"group","isSoft":false,"type":["boolean"],"per":[],"cites":[],"root":1382,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.systematisch_verbeteren","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-178"],"root":1492,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.kwaliteitssysteem","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-179"],"root":1494,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.externe_audit","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-180"],"root":1495,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.ketenafspraken","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-181"],"root":1496,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.samenwerkingsafspraken","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-182"],"root":1506,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.klanttevredenheid_gemeten","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-183"],"root":1507,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.klanttevredenheid_aangeleverd","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-184"],"root":1508,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.klachtenregeling","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-185"],"root":1365,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.veiligheid","kind":"group","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-186","GGZ-2025-187","GGZ-2025-188"],"root":1509,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.veiligheid.veiligheidsregels","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-186"],"root":1511,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.veiligheid.kwaliteitscyclus","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-187"],"root":1513,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.veiligheid.veilig_klimaat","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-188"],"root":1515,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"komt_in_aanmerking","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-149"],"root":1417,"within":null,"isLoose":false,"parts":[],"first":null,"last":null}\
],\
"choices":{"Zorgaanbiedersoort":["instelling","vrijgevestigd","groep_praktijken","paaz","puc"],"Indiener":["door_zorgaanbieder","door_verzekerde"],"Kwaliteitssectie":["sectie_twee","sectie_drie"],"Afspraakonderwerp":["triage","overdracht","aanverwante_diensten","overlegorganen","juiste_zorg_juiste_plek"],"Ketenpartner":["ziekenhuizen","huisartsen","wijkverpleegkundigen","verpleeghuizen","andere_zorgverleners"],"Vraagonderwerp":["verzoek_nieuwe_aanbieder","overgang_naar_instelling","status_declaraties","status_overeenkomsten","eigen_contactgegevens","rekeningnummer","wijziging_doorgeven","proces_overeenkomst","inhoud_en_beleid","declaraties","machtigingen","retourcode","zorgbemiddeling","plek_voor_verzekerde","plannen_passende_zorg","duurzaam_initiatief","duurzaamheidsidee","innovatie","consultatiefunctie","iets_anders"],"Zorgsoort":["ggz","wijkverpleging","huisartsenzorg","andere_zorg"],"Tariefvorm":["vijf_minuten","maandtarief","geen_van_beide"],"Contracttype":["aanbiedingsbrief","digitaal_zonder_vragenlijst","digitaal_met_vragenlijst"],"Verzoekuitkomst":["niet_ontvankelijk","voldoet_niet","geen_toegevoegde_waarde","aanbod_mogelijk"],"Ontvankelijkheid":["niet_voor_nieuwe_clienten","te_vroeg","ontvankelijk","niet_tijdig"],"Behandeling":["nog_niet_in_behandeling","in_behandeling"],"Voorstelonderdeel":["omzetplafond","gemiddelde_prijs","tarief","vragenlijst"],"Rechtspersoon":["basisverzekeraar","aanvullend_verzekeraar","wlz_uitvoerder","schadeverzekeraar"],"Termijnbron":["deze_pagina","de_polis"],"Passage":["netwerken_en_gesprekken","cruciale_ggz","sectorafspraken","digitale_ambitie","consultatiefunctie","andere_passage"],"Deelname":["gelijkgericht_contracteren","naar_rato_bijdragen"],"NieuweFunctie":["consultatiefunctie","verkennend_gesprek","gezondheidsnetwerk"],"Organisatiethema":["positieve_gezondheid","digitalisering","samen_beslissen","zelfredzaamheid"],"Toelichtingspunt":["visie_op_inzet","waarde_voor_team","doelgroep_of_deel"],"Opbrengstpunt":["effecten","wanneer_goed","meetwijze"],"Projectdoel":["minder_uitstoot","minder_grondstoffen","minder_verspilling"],"Verkenningspunt":["haalbaar_binnen_zvw","zorg","dienstverlening","arbeidsmarkt","zorgkosten"],"Digitaliseringsvorm":["digitale_zorg","gegevensuitwisseling","werkprocessen","nieuwe_technieken","andere_vorm"]},\
"calendars":{}}'),
    reads: [
      (x) => x.s[0].jaaromzet?.[2023],
      (x) => x.s[0].soort,
      (x) => x.s[0].in_mutatiemodel,
      (x) => x.s[0].voorstel_bevat,
      (x) => x.s[0].voorstel_bevat,
      (x) => x.s[0].voorstel_bevat,
      (x) => x.s[0].voorstel_bevat,
      (x) => x.s[0].voorstel_bevat,
      (x) => told(x.o.plafond_bij_brief, ["asr"], x.p),
      (x) => told(x.o.plafond_zonder_vragenlijst, ["asr"], x.p),
      (x) => told(x.o.tarief_zonder_vragenlijst, ["asr"], x.p),
      (x) => x.s[2].gerealiseerd,
      (x) => x.s[2].plafond,
      (x) => undefined,
      (x) => told(saidOf(x, 2, "oordelen", "aanwijsbare_noodzaak"), ["asr"], x.p),
      (x) => undefined,
      (x) => x.s[2].ingediend_op,
      (x) => x.s[2].voor_nieuwe_clienten,
      (x) => undefined,
      (x) => x.s[0].omzetplafond?.[2025],
      (x) => told(x.o.clienten_evenwichtig_verdeeld, [], x.p),
      (x) => x.s[0].wenst_overeenkomst,
      (x) => x.s[0].overeenkomst?.[2024],
      (x) => x.s[0].eerder_overeenkomst,
      (x) => x.s[0].omzet_ervaringsjaar,
      (x) => x.g["nieuwe_aanbieder.verzoek"],
      (x) => x.s[0].ervaring_tot_en_met,
      (x) => undefined,
      (x) => undefined,
      (x) => x.s[0].ervaring_vanaf,
      (x) => undefined,
      (x) => x.s[0].ervaring_via_machtigingen,
      (x) => undefined,
      (x) => told(x.o.toegevoegde_waarde, ["asr"], x.p),
      (x) => told(x.o.veilig_klimaat_gegarandeerd, ["asr"], x.p),
      (x) => x.s[0].klinisch_verblijf,
      (x) => told(x.o.actieve_kwaliteitscyclus, ["asr"], x.p),
      (x) => told(x.o.volgt_veiligheidsregels, ["asr"], x.p),
      (x) => x.s[0].klachtenregeling_wkkgz,
      (x) => x.s[0].klanttevredenheid_aangeleverd,
      (x) => x.s[0].klanttevredenheid_uitgevraagd,
      (x) => x.s[0].afspraken_partners,
      (x) => x.s[0].afspraken_partners,
      (x) => x.s[0].afspraken_partners,
      (x) => x.s[0].afspraken_partners,
      (x) => x.s[0].afspraken_partners,
      (x) => x.s[0].afspraken_partners,
      (x) => x.s[0].afspraken_onderwerpen,
      (x) => x.s[0].afspraken_onderwerpen,
      (x) => x.s[0].afspraken_onderwerpen,
      (x) => x.s[0].afspraken_onderwerpen,
      (x) => x.s[0].afspraken_onderwerpen,
      (x) => x.s[0].afspraken_onderwerpen,
      (x) => x.s[0].regionale_ketenafspraken,
      (x) => x.s[0].externe_audit,
      (x) => x.s[0].kwaliteitssysteem_internationaal_erkend,
      (x) => x.s[0].kwaliteitssysteem_landelijk_erkend,
      (x) => told(x.o.verbetert_systematisch, ["asr"], x.p),
      (x) => told(x.o.personeel_volstaat, ["asr"], x.p),
      (x) => told(x.o.voldoende_plausibele_aanwijzingen, ["asr"], x.p),
      (x) => told(x.o.integriteit_in_twijfel, ["asr"], x.p),
      (x) => x.s[0].datum_ernstige_fout,
      (x) => x.p,
      (x) => undefined,
      (x) => undefined,
      (x) => x.s[0].weigert_op_zorgzwaarte,
      (x) => x.s[0].weigert_op_kenmerken,
      (x) => x.s[0].vecozo_certificaat,
      (x) => told(x.o.kan_gegevens_op_tijd_leveren, ["asr"], x.p),
      (x) => told(x.o.gedegen_bedrijfsadministratie, ["asr"], x.p),
      (x) => x.s[0].onder_verscherpt_toezicht,
      (x) => x.s[0].belasting_nederland_voldaan,
      (x) => x.s[0].belasting_vestigingsland_voldaan,
      (x) => x.s[0].inlichtingen_achtergehouden,
      (x) => x.s[0].valse_verklaringen,
      (x) => x.s[0].fraudeonderzoek_gaande,
      (x) => x.s[0].geregistreerd_in_evr,
      (x) => x.s[0].geregistreerd_in_ivr,
      (x) => told(x.o.vergelijkbare_insolventie, ["asr"], x.p),
      (x) => x.s[0].akkoord_met_schuldeisers,
      (x) => x.s[0].surseance_van_betaling,
      (x) => x.s[0].werkzaamheden_gestaakt,
      (x) => x.s[0].liquidatie_aangevraagd,
      (x) => x.s[0].in_liquidatie,
      (x) => x.s[0].faillissement_aangevraagd,
      (x) => x.s[0].failliet,
      (x) => x.s[0].ubo_onder_sanctieregeling,
      (x) => x.s[0].ubo_bekend_bij_asr,
      (x) => x.s[0].voldoet_aan_bestuursverklaring,
      (x) => x.s[0].governancecode_aantoonbaar_ingevoerd,
      (x) => x.s[0].governancecode_van_toepassing,
      (x) => x.s[0].toegelaten_wtza,
      (x) => x.s[0].ingeschreven_in_kvk,
      (x) => x.s[0].overeenkomst?.[2025],
      (x) => x.s[0].overeenkomst_gaat_in_op,
      (x) => x.s[0].overeenkomst_gesloten_op,
      (x) => undefined,
      (x) => told(x.o.afwijken_van_uitgangspunt, ["asr"], x.p),
      (x) => x.s[0].aantal_declaraties?.[2025],
      (x) => x.s[0].wordt_instelling,
      (x) => x.s[0].kwaliteitssectie,
      (x) => x.g.statuut_goedgekeurd,
      (x) => x.g.melding_overgang,
      (x) => x.s[0].melding_noemt_gevolgen,
      (x) => x.s[0].melding_noemt_aanleiding,
      (x) => x.s[3].betreft,
      (x) => x.g["vragen.raadplegen"],
      (x) => x.g["vragen.contact_zoeken"],
      (x) => x.s[0].ander_vecozo_certificaat,
      (x) => x.g.postcode_invullen,
      (x) => x.s[0].gecontracteerd,
      (x) => undefined,
      (x) => undefined,
      (x) => told(x.o.beleid_aanvullen, ["asr"], x.p),
      (x) => told(x.o.beleid_aanpassen, ["asr"], x.p),
      (x) => x.s[6].onvoorziene_omstandigheden,
      (x) => x.s[6].financiele_kaders_veranderen,
      (x) => x.s[6].wet_verandert,
      (x) => x.g.wijziging_bekendmaken,
      (x) => x.s[3].rechtspersoon,
      (x) => x.s[7].gaat_over_gezondheid,
      (x) => x.s[7].op_juiste_plek,
      (x) => x.s[7].samen_met_patient,
      (x) => x.s[7].waardegedreven,
      (x) => x.s[7].stand_van_wetenschap,
      (x) => x.s[7].wzd,
      (x) => x.s[7].volgens_nza_voorwaarden,
      (x) => x.s[7].gedeclareerd,
      (x) => x.s[7].nza_maximum,
      (x) => undefined,
      (x) => x.s[1].afgesproken_tarief,
      (x) => x.s[1].vergoeding_volgens_polis,
      (x) => x.s[1].hoogste_vergoeding,
      (x) => x.s[0].inkooptraject_afgerond,
      (x) => x.s[0].heeft_inkooptraject,
      (x) => x.s[1].datum_prestatie,
      (x) => undefined,
      (x) => undefined,
      (x) => saidOf(x, 1, "stappen", "indienen_declaratie"),
      (x) => undefined,
      (x) => x.s[1].indiener,
      (x) => undefined,
      (x) => saidOf(x, 1, "stappen", "beoordelen_declaratie"),
      (x) => x.g.controleren_declaraties,
      (x) => x.g.gegevens_niet_delen,
      (x) => x.s[1].volgt_uniforme_paragraaf,
      (x) => x.s[1].volgt_declaratiestandaard,
      (x) => x.s[1].in_zorgprestatiemodel,
      (x) => x.s[1].juist,
      (x) => x.s[1].volledig,
      (x) => x.s[8].verwijzing,
      (x) => x.s[8].eerste_dag,
      (x) => undefined,
      (x) => undefined,
      (x) => saidOf(x, 8, "stappen", "aanvraag_machtiging"),
      (x) => undefined,
      (x) => x.s[4].verwacht_tot_en_met,
      (x) => x.s[4].start,
      (x) => undefined,
      (x) => undefined,
      (x) => undefined,
      (x) => undefined,
      (x) => saidOf(x, 4, "stappen", "checklist_invullen"),
      (x) => undefined,
      (x) => undefined,
      (x) => x.s[4].verwijzing,
      (x) => undefined,
      (x) => undefined,
      (x) => saidOf(x, 4, "stappen", "aanvraag_machtiging_verblijf"),
      (x) => undefined,
      (x) => x.s[3].inkoopjaar,
      (x) => x.s[3].zorgsoort,
      (x) => x.s[3].passage,
      (x) => x.s[9].gelijkgericht,
      (x) => told(saidOf(x, 9, "oordelen", "plan_is_impactvol"), [], x.p),
      (x) => told(saidOf(x, 9, "oordelen", "wijze_van_deelname"), [], x.p),
      (x) => told(saidOf(x, 9, "oordelen", "plan_positief_beoordeeld"), [], x.p),
      (x) => told(x.o.innovatie_volgen, ["asr"], x.p),
      (x) => x.s[0].innovatie_buiten_iza,
      (x) => x.g.innovatie_aanvragen,
      (x) => x.s[0].nieuwe_functies,
      (x) => x.s[0].nieuwe_functies,
      (x) => x.s[0].nieuwe_functies,
      (x) => x.s[0].nieuwe_functies,
      (x) => told(x.o.breed_toegepast, [], x.p),
      (x) => told(x.o.draagt_bij_aan_invoering, [], x.p),
      (x) => x.g["mentale_gezondheid.mgn_vg_opleveren"],
      (x) => x.g["mentale_gezondheid.mgn_vg_contracteren"],
      (x) => x.g.cruciale_ggz_opleveren,
      (x) => x.s[0].consultatiefunctie_gecontracteerd_op,
      (x) => x.g["consultatiefunctie.leidraad_publiceren"],
      (x) => x.g["consultatiefunctie.preferente_benaderen"],
      (x) => x.g["consultatiefunctie.gelijkgericht_inkopen"],
      (x) => x.g["consultatiefunctie.aandeel_bijdragen"],
      (x) => x.s[0].marktleider_in_regio,
      (x) => x.g["aanbiedingsbrief.publicatie_beleid"],
      (x) => x.g["aanbiedingsbrief.bespreken"],
      (x) => x.g["aanbiedingsbrief.strategisch_beleid"],
      (x) => x.s[0].informatie_alleen_voor_asr,
      (x) => x.s[0].informatie_relevant,
      (x) => x.s[0].strategie_besproken,
      (x) => x.g["aanbiedingsbrief.versturen_brief"],
      (x) => x.g["aanbiedingsbrief.overeenstemming"],
      (x) => x.g["aanbiedingsbrief.publicatie_aanbod"],
      (x) => x.g["digitaal.publicatie_beleid"],
      (x) => x.g["digitaal.aanbod_zonder_vragenlijst"],
      (x) => x.g["digitaal.aanbod_met_vragenlijst"],
      (x) => x.g["digitaal.ondertekenen"],
      (x) => x.g["digitaal.publicatie_aanbod"],
      (x) => x.g["aanbieden.overeenkomst"],
      (x) => x.g["nieuwe_aanbieder.toetsen_verzoek"],
      (x) => x.g["eerste_jaar.kosten_volgen"],
      (x) => x.g["eerste_jaar.voorwaarden_opnieuw"],
      (x) => x.g.declareren_als_instelling,
      (x) => x.g.verzoek_tot_ophoging,
      (x) => x.g.afspraken_verwerken,
      (x) => x.g.declaraties_indienen,
      (x) => x.s[0].organisatiethemas,
      (x) => x.s[0].organisatiethemas,
      (x) => x.s[0].organisatiethemas,
      (x) => x.s[0].organisatiethemas,
      (x) => x.s[0].organisatiethemas,
      (x) => x.s[0].zorg_is_efficient,
      (x) => x.s[0].zorg_is_effectief,
      (x) => x.s[0].zorg_is_nodig,
      (x) => x.s[0].gebruikt_andere_middelen,
      (x) => x.s[0].gebruikt_middelen_van_asr,
      (x) => x.s[8].doel_helder_bij_start,
      (x) => x.s[8].hulpvraag_past,
      (x) => x.s[0].zoekt_andere_plek,
      (x) => x.s[0].wachttijd,
      (x) => x.s[6].norm_wachttijd,
      (x) => undefined,
      (x) => x.g.meezoeken_naar_plek,
      (x) => x.s[0].vindt_geen_plek_op_tijd,
      (x) => x.s[0].wijst_op_zorgbemiddeling,
      (x) => x.s[0].wachttijd_loopt_op,
      (x) => x.s[0].volgt_standaarden,
      (x) => x.s[0].zorg_past_bij_vraag,
      (x) => x.s[0].meet_kwaliteit_doorlopend,
      (x) => told(x.o.meerwaarde_is_duidelijk, [], x.p),
      (x) => x.s[0].zet_ervaringsdeskundigen_in,
      (x) => x.s[0].inzet_toegelicht_op,
      (x) => x.s[0].inzet_toegelicht_op,
      (x) => x.s[0].inzet_toegelicht_op,
      (x) => x.s[0].inzet_toegelicht_op,
      (x) => x.s[0].opbrengst_beschreven_op,
      (x) => x.s[0].opbrengst_beschreven_op,
      (x) => x.s[0].opbrengst_beschreven_op,
      (x) => x.s[0].opbrengst_beschreven_op,
      (x) => x.s[10].doelen,
      (x) => x.s[10].doelen,
      (x) => x.s[10].doelen,
      (x) => x.s[10].doelen,
      (x) => told(x.o.voldoet_aan_labelcriteria, [], x.p),
      (x) => x.g.duurzamere_keuze_tonen,
      (x) => x.g.rapporteren_csrd,
      (x) => x.s[0].innovatie_verkend_op,
      (x) => x.s[0].innovatie_verkend_op,
      (x) => x.s[0].innovatie_verkend_op,
      (x) => x.s[0].innovatie_verkend_op,
      (x) => x.s[0].innovatie_verkend_op,
      (x) => x.s[0].innovatie_verkend_op,
      (x) => x.s[0].digitalisering,
      (x) => x.s[0].digitalisering,
      (x) => x.s[0].digitalisering,
      (x) => x.s[0].digitalisering,
      (x) => x.s[0].digitalisering,
      (x) => x.s[0].digitalisering,
      (x) => x.g.digitalisering_bespreken,
      (x) => told(x.o.prijs_is_redelijk, [], x.p),
      (x) => told(x.o.zorg_is_goed, [], x.p),
      (x) => x.s[0].goede_verstandhouding,
      (x) => x.s[0].goede_ervaring,
      (x) => x.s[0].voorloper_in_transities,
      (x) => x.s[0].verduurzaamt_bovengemiddeld,
      (x) => x.s[0].toont_ambitie_duurzaamheid,
      (x) => x.s[0].werkt_structureel_aan_verbetering,
      (x) => told(x.o.redelijke_tijd_en_afstand, [], x.p),
      (x) => x.s[0].bedrijfsvoering_efficient,
      (x) => x.s[0].levert_passende_zorg,
      (x) => x.s[0].duurzaam_personeelsbeleid,
      (x) => x.s[0].zorg_nog_onvoldoende_ingekocht,
      (x) => x.s[0].sluit_aan_bij_zorgvraag,
    ],
    tests: [
      (x) => yesNo(x.s[0].eerder_overeenkomst),
      (x) => yesNo(x.s[0].overeenkomst?.[2024]),
      (x) => among(x.s[0].ervaring_vanaf, [ABSENT, VALUE]),
      (x) => among(x.s[0].ervaring_tot_en_met, [ABSENT, VALUE]),
      (x) => ordered(orderOf(dayOf(x.s[0].ervaring_tot_en_met), dayOf(x.s[0].ervaring_vanaf)), 6),
      (x) => yesNo(x.s[0].heeft_inkooptraject),
      (x) => yesNo(x.s[0].inkooptraject_afgerond),
      (x) => yesNo(x.s[0].in_mutatiemodel),
      (x) => among(x.s[0].soort, ["instelling", "vrijgevestigd", "groep_praktijken", "paaz", "puc"]),
      (x) => figures(x.s[0].jaaromzet?.[2023], 100050, false),
      (x) => figures(x.s[0].jaaromzet?.[2023], 150000, false),
      (x) => members(x.s[0].voorstel_bevat, "omzetplafond"),
      (x) => members(x.s[0].voorstel_bevat, "gemiddelde_prijs"),
      (x) => members(x.s[0].voorstel_bevat, "tarief"),
      (x) => members(x.s[0].voorstel_bevat, "vragenlijst"),
      (x) => yesNo(x.s[2].voor_nieuwe_clienten),
      (x) => days(x.s[2].ingediend_op, "2025-11-01", false),
      (x) => figures(x.s[2].plafond, 0.01, false),
      (x) => x.s[2].gerealiseerd == null || x.s[2].plafond == null ? 3 : compared(cents(x.s[2].gerealiseerd), cents(x.s[2].plafond), 7, 10, 1) || E().relation(15, ["true","false"], x),
      (x) => x.s[2].gerealiseerd == null || x.s[2].plafond == null ? 3 : compared(cents(x.s[2].gerealiseerd), cents(x.s[2].plafond), 7, 10, 6) || E().relation(13, ["true","false"], x),
      (x) => among(x.s[0].omzetplafond?.[2025], [ABSENT, VALUE]),
      (x) => E().whole(18, false, x),
      (x) => yesNo(told(saidOf(x, 2, "oordelen", "aanwijsbare_noodzaak"), ["asr"], x.p)),
      (x) => yesNo(told(x.o.clienten_evenwichtig_verdeeld, [], x.p)),
      (x) => yesNo(x.s[0].wenst_overeenkomst),
      (x) => yesNo(x.s[0].ervaring_via_machtigingen),
      (x) => ordered(orderOf(dayOf(x.s[0].ervaring_tot_en_met), addTo(yearsOn(dayOf(x.s[0].ervaring_vanaf), 1, "down"), 0, 0, -1, null)), 6),
      (x) => happens(x.g["nieuwe_aanbieder.verzoek"], ["notYet", "never", AWAITED, VALUE]),
      (x) => days(awaited(x.g["nieuwe_aanbieder.verzoek"], x.p, "2024-03-28"), "2024-01-01", false),
      (x) => days(awaited(x.g["nieuwe_aanbieder.verzoek"], x.p, "2024-03-28"), "2024-08-01", false),
      (x) => days(awaited(x.g["nieuwe_aanbieder.verzoek"], x.p, "2024-03-28"), "2025-01-01", false),
      (x) => ordered(orderOf(dayOf(x.g["nieuwe_aanbieder.verzoek"]), dayOf(x.s[0].ervaring_tot_en_met)), 4),
      (x) => ordered(orderOf(dayOf(x.g["nieuwe_aanbieder.verzoek"]), dayOf(x.s[0].ervaring_tot_en_met)), 4),
      (x) => figures(x.s[0].omzet_ervaringsjaar, 30000, false),
      (x) => yesNo(x.s[0].ingeschreven_in_kvk),
      (x) => yesNo(x.s[0].toegelaten_wtza),
      (x) => yesNo(x.s[0].governancecode_van_toepassing),
      (x) => yesNo(x.s[0].governancecode_aantoonbaar_ingevoerd),
      (x) => yesNo(x.s[0].voldoet_aan_bestuursverklaring),
      (x) => yesNo(x.s[0].ubo_bekend_bij_asr),
      (x) => yesNo(x.s[0].ubo_onder_sanctieregeling),
      (x) => yesNo(x.s[0].failliet),
      (x) => yesNo(x.s[0].faillissement_aangevraagd),
      (x) => yesNo(x.s[0].in_liquidatie),
      (x) => yesNo(x.s[0].liquidatie_aangevraagd),
      (x) => yesNo(x.s[0].werkzaamheden_gestaakt),
      (x) => yesNo(x.s[0].surseance_van_betaling),
      (x) => yesNo(x.s[0].akkoord_met_schuldeisers),
      (x) => yesNo(told(x.o.vergelijkbare_insolventie, ["asr"], x.p)),
      (x) => yesNo(x.s[0].geregistreerd_in_ivr),
      (x) => yesNo(x.s[0].geregistreerd_in_evr),
      (x) => yesNo(x.s[0].fraudeonderzoek_gaande),
      (x) => yesNo(x.s[0].valse_verklaringen),
      (x) => yesNo(x.s[0].inlichtingen_achtergehouden),
      (x) => yesNo(x.s[0].belasting_vestigingsland_voldaan),
      (x) => yesNo(x.s[0].belasting_nederland_voldaan),
      (x) => yesNo(x.s[0].onder_verscherpt_toezicht),
      (x) => yesNo(told(x.o.gedegen_bedrijfsadministratie, ["asr"], x.p)),
      (x) => yesNo(told(x.o.kan_gegevens_op_tijd_leveren, ["asr"], x.p)),
      (x) => yesNo(x.s[0].vecozo_certificaat),
      (x) => yesNo(x.s[0].weigert_op_kenmerken),
      (x) => yesNo(x.s[0].weigert_op_zorgzwaarte),
      (x) => among(x.s[0].datum_ernstige_fout, [ABSENT, VALUE]),
      (x) => ordered(orderOf(dayOf(x.s[0].datum_ernstige_fout), dayOf(x.p)), 3),
      (x) => ordered(orderOf(dayOf(x.s[0].datum_ernstige_fout), yearsOn(dayOf(x.p), -5, "down")), 4),
      (x) => yesNo(told(x.o.integriteit_in_twijfel, ["asr"], x.p)),
      (x) => yesNo(told(x.o.voldoende_plausibele_aanwijzingen, ["asr"], x.p)),
      (x) => yesNo(told(x.o.personeel_volstaat, ["asr"], x.p)),
      (x) => yesNo(told(x.o.verbetert_systematisch, ["asr"], x.p)),
      (x) => yesNo(x.s[0].kwaliteitssysteem_landelijk_erkend),
      (x) => yesNo(x.s[0].kwaliteitssysteem_internationaal_erkend),
      (x) => yesNo(x.s[0].externe_audit),
      (x) => yesNo(x.s[0].regionale_ketenafspraken),
      (x) => members(x.s[0].afspraken_onderwerpen, "triage"),
      (x) => members(x.s[0].afspraken_onderwerpen, "overdracht"),
      (x) => members(x.s[0].afspraken_onderwerpen, "aanverwante_diensten"),
      (x) => members(x.s[0].afspraken_onderwerpen, "overlegorganen"),
      (x) => members(x.s[0].afspraken_onderwerpen, "juiste_zorg_juiste_plek"),
      (x) => members(x.s[0].afspraken_partners, "ziekenhuizen"),
      (x) => members(x.s[0].afspraken_partners, "huisartsen"),
      (x) => members(x.s[0].afspraken_partners, "wijkverpleegkundigen"),
      (x) => members(x.s[0].afspraken_partners, "verpleeghuizen"),
      (x) => members(x.s[0].afspraken_partners, "andere_zorgverleners"),
      (x) => yesNo(x.s[0].klanttevredenheid_uitgevraagd),
      (x) => yesNo(x.s[0].klanttevredenheid_aangeleverd),
      (x) => yesNo(x.s[0].klachtenregeling_wkkgz),
      (x) => yesNo(told(x.o.volgt_veiligheidsregels, ["asr"], x.p)),
      (x) => yesNo(told(x.o.actieve_kwaliteitscyclus, ["asr"], x.p)),
      (x) => yesNo(x.s[0].klinisch_verblijf),
      (x) => yesNo(told(x.o.veilig_klimaat_gegarandeerd, ["asr"], x.p)),
      (x) => yesNo(told(x.o.toegevoegde_waarde, ["asr"], x.p)),
      (x) => yesNo(x.s[0].overeenkomst?.[2025]),
      (x) => among(x.s[0].overeenkomst_gesloten_op, [ABSENT, VALUE]),
      (x) => among(x.s[0].overeenkomst_gaat_in_op, [ABSENT, VALUE]),
      (x) => ordered(orderOf(dayOf(x.s[0].overeenkomst_gaat_in_op), dayOf(x.s[0].overeenkomst_gesloten_op)), 1),
      (x) => figures(x.s[0].aantal_declaraties?.[2025], 1, false),
      (x) => yesNo(told(x.o.afwijken_van_uitgangspunt, ["asr"], x.p)),
      (x) => yesNo(x.s[0].wordt_instelling),
      (x) => happens(x.g.melding_overgang, ["notYet", "never", AWAITED, VALUE]),
      (x) => days(awaited(x.g.melding_overgang, x.p, "2024-03-28"), "2024-09-01", false),
      (x) => happens(x.g.statuut_goedgekeurd, ["notYet", "never", AWAITED, VALUE]),
      (x) => days(awaited(x.g.statuut_goedgekeurd, x.p, "2024-03-28"), "2024-08-02", false),
      (x) => among(x.s[0].kwaliteitssectie, ["sectie_twee", "sectie_drie"]),
      (x) => yesNo(x.s[0].melding_noemt_aanleiding),
      (x) => yesNo(x.s[0].melding_noemt_gevolgen),
      (x) => among(x.s[3].betreft, ["verzoek_nieuwe_aanbieder", "overgang_naar_instelling", "status_declaraties", "status_overeenkomsten", "eigen_contactgegevens", "rekeningnummer", "wijziging_doorgeven", "proces_overeenkomst", "inhoud_en_beleid", "declaraties", "machtigingen", "retourcode", "zorgbemiddeling", "plek_voor_verzekerde", "plannen_passende_zorg", "duurzaam_initiatief", "duurzaamheidsidee", "innovatie", "consultatiefunctie", "iets_anders"]),
      (x) => among(x.g["vragen.raadplegen"], ["notYet", "never", VALUE]),
      (x) => among(x.g["vragen.contact_zoeken"], ["notYet", "never", VALUE]),
      (x) => yesNo(x.s[0].ander_vecozo_certificaat),
      (x) => yesNo(x.s[0].gecontracteerd),
      (x) => happens(x.g.postcode_invullen, ["notYet", "never", AWAITED, VALUE]),
      (x) => ordered(orderOf(dayOf(x.g.postcode_invullen), dayOf(x.p)), 3),
      (x) => ordered(orderOf(dayOf(x.g.postcode_invullen), dayOf(x.p)), 3),
      (x) => yesNo(x.s[6].wet_verandert),
      (x) => yesNo(x.s[6].financiele_kaders_veranderen),
      (x) => yesNo(x.s[6].onvoorziene_omstandigheden),
      (x) => yesNo(told(x.o.beleid_aanpassen, ["asr"], x.p)),
      (x) => yesNo(told(x.o.beleid_aanvullen, ["asr"], x.p)),
      (x) => among(x.g.wijziging_bekendmaken, ["notYet", "never", VALUE]),
      (x) => among(x.s[3].rechtspersoon, ["basisverzekeraar", "aanvullend_verzekeraar", "wlz_uitvoerder", "schadeverzekeraar"]),
      (x) => yesNo(x.s[7].waardegedreven),
      (x) => yesNo(x.s[7].samen_met_patient),
      (x) => yesNo(x.s[7].op_juiste_plek),
      (x) => yesNo(x.s[7].gaat_over_gezondheid),
      (x) => yesNo(x.s[7].stand_van_wetenschap),
      (x) => yesNo(x.s[7].wzd),
      (x) => x.s[7].gedeclareerd == null || x.s[7].nza_maximum == null ? 3 : compared(cents(x.s[7].gedeclareerd), 100, cents(x.s[7].nza_maximum), 100, 3) || E().relation(129, ["true","false"], x),
      (x) => yesNo(x.s[7].volgens_nza_voorwaarden),
      (x) => days(x.s[1].datum_prestatie, "2024-01-01", false),
      (x) => days(x.s[1].datum_prestatie, "2025-01-01", false),
      (x) => among(x.s[1].indiener, ["door_zorgaanbieder", "door_verzekerde"]),
      (x) => among(saidOf(x, 1, "stappen", "indienen_declaratie"), ["notYet", "never", VALUE]),
      (x) => days(awaited(saidOf(x, 1, "stappen", "indienen_declaratie"), x.p, "2024-03-28"), "2025-05-01", false),
      (x) => ordered(orderOf(dayOf(x.p), yearsOn(dayOf(x.s[1].datum_prestatie), 1, "down")), 2),
      (x) => ordered(orderOf(dayOf(x.p), yearsOn(dayOf(x.s[1].datum_prestatie), 1, "down")), 4),
      (x) => ordered(orderOf(dayOf(saidOf(x, 1, "stappen", "indienen_declaratie")), yearsOn(dayOf(x.s[1].datum_prestatie), 1, "down")), 4),
      (x) => E().relation(141, ["true","false"], x),
      (x) => among(saidOf(x, 1, "stappen", "beoordelen_declaratie"), ["notYet", "never", VALUE]),
      (x) => among(x.g.controleren_declaraties, ["notYet", "never", VALUE]),
      (x) => among(x.g.gegevens_niet_delen, ["notYet", "never", VALUE]),
      (x) => yesNo(x.s[1].volgt_uniforme_paragraaf),
      (x) => yesNo(x.s[1].volgt_declaratiestandaard),
      (x) => yesNo(x.s[1].in_zorgprestatiemodel),
      (x) => yesNo(x.s[1].volledig),
      (x) => yesNo(x.s[1].juist),
      (x) => yesNo(x.s[8].verwijzing),
      (x) => among(saidOf(x, 8, "stappen", "aanvraag_machtiging"), ["notYet", "never", VALUE]),
      (x) => ordered(orderOf(dayOf(x.p), addTo(dayOf(x.s[8].eerste_dag), 0, 0, -1, null)), 2),
      (x) => ordered(orderOf(dayOf(x.p), addTo(dayOf(x.s[8].eerste_dag), 0, 0, -1, null)), 4),
      (x) => ordered(orderOf(dayOf(saidOf(x, 8, "stappen", "aanvraag_machtiging")), addTo(dayOf(x.s[8].eerste_dag), 0, 0, -1, null)), 4),
      (x) => among(x.s[4].verwacht_tot_en_met, [ABSENT, VALUE]),
      (x) => ordered(orderOf(dayOf(x.s[4].verwacht_tot_en_met), addTo(dayOf(x.s[4].start), 0, 0, 365, null)), 6),
      (x) => among(saidOf(x, 4, "stappen", "checklist_invullen"), ["notYet", "never", VALUE]),
      (x) => E().relation(161, ["true","false"], x),
      (x) => E().relation(160, ["true","false"], x),
      (x) => E().relation(159, ["true","false"], x),
      (x) => E().relation(164, ["true","false"], x),
      (x) => E().relation(163, ["true","false"], x),
      (x) => yesNo(x.s[4].verwijzing),
      (x) => among(saidOf(x, 4, "stappen", "aanvraag_machtiging_verblijf"), ["notYet", "never", VALUE]),
      (x) => ordered(orderOf(dayOf(x.p), addTo(dayOf(x.s[4].start), 0, 0, -1, null)), 2),
      (x) => ordered(orderOf(dayOf(x.p), addTo(dayOf(x.s[4].start), 0, 0, -1, null)), 4),
      (x) => ordered(orderOf(dayOf(saidOf(x, 4, "stappen", "aanvraag_machtiging_verblijf")), addTo(dayOf(x.s[4].start), 0, 0, -1, null)), 4),
      (x) => among(x.s[3].zorgsoort, ["ggz", "wijkverpleging", "huisartsenzorg", "andere_zorg"]),
      (x) => figures(x.s[3].inkoopjaar, 2025, false),
      (x) => figures(x.s[3].inkoopjaar, 2026, false),
      (x) => among(x.s[3].passage, ["netwerken_en_gesprekken", "cruciale_ggz", "sectorafspraken", "digitale_ambitie", "consultatiefunctie", "andere_passage"]),
      (x) => yesNo(told(saidOf(x, 9, "oordelen", "plan_is_impactvol"), [], x.p)),
      (x) => yesNo(x.s[9].gelijkgericht),
      (x) => yesNo(told(saidOf(x, 9, "oordelen", "plan_positief_beoordeeld"), [], x.p)),
      (x) => among(told(saidOf(x, 9, "oordelen", "wijze_van_deelname"), [], x.p), ["gelijkgericht_contracteren", "naar_rato_bijdragen"]),
      (x) => yesNo(x.s[0].innovatie_buiten_iza),
      (x) => yesNo(told(x.o.innovatie_volgen, ["asr"], x.p)),
      (x) => among(x.g.innovatie_aanvragen, ["notYet", "never", VALUE]),
      (x) => members(x.s[0].nieuwe_functies, "consultatiefunctie"),
      (x) => members(x.s[0].nieuwe_functies, "verkennend_gesprek"),
      (x) => members(x.s[0].nieuwe_functies, "gezondheidsnetwerk"),
      (x) => yesNo(told(x.o.breed_toegepast, [], x.p)),
      (x) => yesNo(told(x.o.draagt_bij_aan_invoering, [], x.p)),
      (x) => happens(x.g["mentale_gezondheid.mgn_vg_opleveren"], ["notYet", "never", AWAITED, VALUE]),
      (x) => days(awaited(x.g["mentale_gezondheid.mgn_vg_opleveren"], x.p, "2024-03-28"), "2024-07-01", false),
      (x) => days(awaited(x.g["mentale_gezondheid.mgn_vg_opleveren"], x.p, "2024-03-28"), "2024-07-02", false),
      (x) => among(x.g["mentale_gezondheid.mgn_vg_contracteren"], ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g["mentale_gezondheid.mgn_vg_contracteren"], x.p, "2024-03-28"), "2025-01-01", false),
      (x) => happens(x.g.cruciale_ggz_opleveren, ["notYet", "never", AWAITED, VALUE]),
      (x) => days(awaited(x.g.cruciale_ggz_opleveren, x.p, "2024-03-28"), "2024-07-01", false),
      (x) => days(x.s[0].consultatiefunctie_gecontracteerd_op, "2024-03-01", false),
      (x) => days(x.s[0].consultatiefunctie_gecontracteerd_op, "2026-01-01", false),
      (x) => among(x.g["consultatiefunctie.leidraad_publiceren"], ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g["consultatiefunctie.leidraad_publiceren"], x.p, "2024-03-28"), "2024-02-01", false),
      (x) => days(awaited(x.g["consultatiefunctie.leidraad_publiceren"], x.p, "2024-03-28"), "2024-03-01", false),
      (x) => among(x.g["consultatiefunctie.preferente_benaderen"], ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g["consultatiefunctie.preferente_benaderen"], x.p, "2024-03-28"), "2024-03-01", false),
      (x) => days(awaited(x.g["consultatiefunctie.preferente_benaderen"], x.p, "2024-03-28"), "2026-01-01", false),
      (x) => among(x.g["consultatiefunctie.gelijkgericht_inkopen"], ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g["consultatiefunctie.gelijkgericht_inkopen"], x.p, "2024-03-28"), "2024-03-01", false),
      (x) => days(awaited(x.g["consultatiefunctie.gelijkgericht_inkopen"], x.p, "2024-03-28"), "2026-01-01", false),
      (x) => among(x.g["consultatiefunctie.aandeel_bijdragen"], ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g["consultatiefunctie.aandeel_bijdragen"], x.p, "2024-03-28"), "2024-03-01", false),
      (x) => days(awaited(x.g["consultatiefunctie.aandeel_bijdragen"], x.p, "2024-03-28"), "2026-01-01", false),
      (x) => among(x.s[0].marktleider_in_regio, ["asr", "zorgaanbieder", "verzekerde", "huisarts", "wijkverpleegkundige", "hbo_wijkverpleegkundige", "preferente_verzekeraar", "zorgverzekeraars", "zorgverzekeraars_nederland", "de_amersfoortse", "multizorg", "dsw", "vecozo_organisatie", "landelijk_programma", "nederlandse_ggz", "vng", "marktleider", ABSENT]),
      (x) => among(x.g["aanbiedingsbrief.publicatie_beleid"], ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g["aanbiedingsbrief.publicatie_beleid"], x.p, "2024-03-28"), "2024-04-02", false),
      (x) => among(x.g["aanbiedingsbrief.bespreken"], ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g["aanbiedingsbrief.bespreken"], x.p, "2024-03-28"), "2024-04-01", false),
      (x) => days(awaited(x.g["aanbiedingsbrief.bespreken"], x.p, "2024-03-28"), "2024-07-01", false),
      (x) => yesNo(x.s[0].strategie_besproken),
      (x) => yesNo(x.s[0].informatie_relevant),
      (x) => yesNo(x.s[0].informatie_alleen_voor_asr),
      (x) => among(x.g["aanbiedingsbrief.strategisch_beleid"], ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g["aanbiedingsbrief.strategisch_beleid"], x.p, "2024-03-28"), "2024-06-02", false),
      (x) => among(x.g["aanbiedingsbrief.versturen_brief"], ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g["aanbiedingsbrief.versturen_brief"], x.p, "2024-03-28"), "2024-09-16", false),
      (x) => among(x.g["aanbiedingsbrief.overeenstemming"], ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g["aanbiedingsbrief.overeenstemming"], x.p, "2024-03-28"), "2024-07-01", false),
      (x) => days(awaited(x.g["aanbiedingsbrief.overeenstemming"], x.p, "2024-03-28"), "2024-10-01", false),
      (x) => among(x.g["aanbiedingsbrief.publicatie_aanbod"], ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g["aanbiedingsbrief.publicatie_aanbod"], x.p, "2024-03-28"), "2024-11-13", false),
      (x) => among(x.g["digitaal.publicatie_beleid"], ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g["digitaal.publicatie_beleid"], x.p, "2024-03-28"), "2024-04-02", false),
      (x) => among(x.g["digitaal.aanbod_zonder_vragenlijst"], ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g["digitaal.aanbod_zonder_vragenlijst"], x.p, "2024-03-28"), "2024-09-02", false),
      (x) => among(x.g["digitaal.aanbod_met_vragenlijst"], ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g["digitaal.aanbod_met_vragenlijst"], x.p, "2024-03-28"), "2024-09-02", false),
      (x) => among(x.g["digitaal.ondertekenen"], ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g["digitaal.ondertekenen"], x.p, "2024-03-28"), "2024-11-02", false),
      (x) => among(x.g["digitaal.publicatie_aanbod"], ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g["digitaal.publicatie_aanbod"], x.p, "2024-03-28"), "2024-11-13", false),
      (x) => among(x.g["aanbieden.overeenkomst"], ["notYet", "never", VALUE]),
      (x) => among(x.g["nieuwe_aanbieder.toetsen_verzoek"], ["notYet", "never", VALUE]),
      (x) => among(x.g["eerste_jaar.kosten_volgen"], ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g["eerste_jaar.kosten_volgen"], x.p, "2024-03-28"), "2025-01-01", false),
      (x) => days(awaited(x.g["eerste_jaar.kosten_volgen"], x.p, "2024-03-28"), "2026-01-01", false),
      (x) => among(x.g["eerste_jaar.voorwaarden_opnieuw"], ["notYet", "never", VALUE]),
      (x) => among(x.g.declareren_als_instelling, ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g.declareren_als_instelling, x.p, "2024-03-28"), "2025-01-01", false),
      (x) => among(x.g.verzoek_tot_ophoging, ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g.verzoek_tot_ophoging, x.p, "2024-03-28"), "2025-11-01", false),
      (x) => among(x.g.afspraken_verwerken, ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g.afspraken_verwerken, x.p, "2024-03-28"), "2025-01-01", false),
      (x) => among(x.g.declaraties_indienen, ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g.declaraties_indienen, x.p, "2024-03-28"), "2025-01-01", false),
      (x) => members(x.s[0].organisatiethemas, "positieve_gezondheid"),
      (x) => members(x.s[0].organisatiethemas, "digitalisering"),
      (x) => members(x.s[0].organisatiethemas, "samen_beslissen"),
      (x) => members(x.s[0].organisatiethemas, "zelfredzaamheid"),
      (x) => yesNo(x.s[0].zorg_is_nodig),
      (x) => yesNo(x.s[0].zorg_is_effectief),
      (x) => yesNo(x.s[0].zorg_is_efficient),
      (x) => yesNo(x.s[0].gebruikt_middelen_van_asr),
      (x) => yesNo(x.s[0].gebruikt_andere_middelen),
      (x) => yesNo(x.s[8].hulpvraag_past),
      (x) => yesNo(x.s[8].doel_helder_bij_start),
      (x) => x.s[0].wachttijd == null || x.s[6].norm_wachttijd == null ? 3 : compared(count(x.s[0].wachttijd), 1, count(x.s[6].norm_wachttijd), 1, 4) || E().relation(232, ["true","false"], x),
      (x) => yesNo(x.s[0].zoekt_andere_plek),
      (x) => yesNo(x.s[0].vindt_geen_plek_op_tijd),
      (x) => among(x.g.meezoeken_naar_plek, ["notYet", "never", VALUE]),
      (x) => yesNo(x.s[0].wijst_op_zorgbemiddeling),
      (x) => yesNo(x.s[0].wachttijd_loopt_op),
      (x) => yesNo(x.s[0].volgt_standaarden),
      (x) => yesNo(x.s[0].zorg_past_bij_vraag),
      (x) => yesNo(x.s[0].meet_kwaliteit_doorlopend),
      (x) => yesNo(x.s[0].zet_ervaringsdeskundigen_in),
      (x) => yesNo(told(x.o.meerwaarde_is_duidelijk, [], x.p)),
      (x) => members(x.s[0].inzet_toegelicht_op, "visie_op_inzet"),
      (x) => members(x.s[0].inzet_toegelicht_op, "waarde_voor_team"),
      (x) => members(x.s[0].inzet_toegelicht_op, "doelgroep_of_deel"),
      (x) => members(x.s[0].opbrengst_beschreven_op, "effecten"),
      (x) => members(x.s[0].opbrengst_beschreven_op, "wanneer_goed"),
      (x) => members(x.s[0].opbrengst_beschreven_op, "meetwijze"),
      (x) => members(x.s[10].doelen, "minder_uitstoot"),
      (x) => members(x.s[10].doelen, "minder_grondstoffen"),
      (x) => members(x.s[10].doelen, "minder_verspilling"),
      (x) => yesNo(told(x.o.voldoet_aan_labelcriteria, [], x.p)),
      (x) => among(x.g.duurzamere_keuze_tonen, ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g.duurzamere_keuze_tonen, x.p, "2024-03-28"), "2023-11-01", false),
      (x) => among(x.g.rapporteren_csrd, ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g.rapporteren_csrd, x.p, "2024-03-28"), "2025-01-01", false),
      (x) => members(x.s[0].innovatie_verkend_op, "haalbaar_binnen_zvw"),
      (x) => members(x.s[0].innovatie_verkend_op, "zorg"),
      (x) => members(x.s[0].innovatie_verkend_op, "dienstverlening"),
      (x) => members(x.s[0].innovatie_verkend_op, "arbeidsmarkt"),
      (x) => members(x.s[0].innovatie_verkend_op, "zorgkosten"),
      (x) => members(x.s[0].digitalisering, "digitale_zorg"),
      (x) => members(x.s[0].digitalisering, "gegevensuitwisseling"),
      (x) => members(x.s[0].digitalisering, "werkprocessen"),
      (x) => members(x.s[0].digitalisering, "nieuwe_technieken"),
      (x) => members(x.s[0].digitalisering, "andere_vorm"),
      (x) => among(x.g.digitalisering_bespreken, ["notYet", "never", VALUE]),
      (x) => yesNo(told(x.o.zorg_is_goed, [], x.p)),
      (x) => yesNo(told(x.o.prijs_is_redelijk, [], x.p)),
      (x) => yesNo(x.s[0].sluit_aan_bij_zorgvraag),
      (x) => yesNo(x.s[0].zorg_nog_onvoldoende_ingekocht),
      (x) => yesNo(x.s[0].duurzaam_personeelsbeleid),
      (x) => yesNo(x.s[0].levert_passende_zorg),
      (x) => yesNo(x.s[0].bedrijfsvoering_efficient),
      (x) => yesNo(told(x.o.redelijke_tijd_en_afstand, [], x.p)),
      (x) => yesNo(x.s[0].werkt_structureel_aan_verbetering),
      (x) => yesNo(x.s[0].toont_ambitie_duurzaamheid),
      (x) => yesNo(x.s[0].verduurzaamt_bovengemiddeld),
      (x) => yesNo(x.s[0].voorloper_in_transities),
      (x) => yesNo(x.s[0].goede_ervaring),
      (x) => yesNo(x.s[0].goede_verstandhouding),
      (x) => days(x.p ?? {"low":"2024-03-28","high":"2026-12-31"}, "2023-11-01", false),
      (x) => days(x.p ?? {"low":"2024-03-28","high":"2026-12-31"}, "2024-02-01", false),
      (x) => days(x.p ?? {"low":"2024-03-28","high":"2026-12-31"}, "2024-02-29", false),
      (x) => days(x.p ?? {"low":"2024-03-28","high":"2026-12-31"}, "2024-03-01", false),
      (x) => days(x.p ?? {"low":"2024-03-28","high":"2026-12-31"}, "2024-04-01", false),
      (x) => days(x.p ?? {"low":"2024-03-28","high":"2026-12-31"}, "2024-04-02", false),
      (x) => days(x.p ?? {"low":"2024-03-28","high":"2026-12-31"}, "2024-06-02", false),
      (x) => days(x.p ?? {"low":"2024-03-28","high":"2026-12-31"}, "2024-06-30", false),
      (x) => days(x.p ?? {"low":"2024-03-28","high":"2026-12-31"}, "2024-07-01", false),
      (x) => days(x.p ?? {"low":"2024-03-28","high":"2026-12-31"}, "2024-07-02", false),
      (x) => days(x.p ?? {"low":"2024-03-28","high":"2026-12-31"}, "2024-08-01", false),
      (x) => days(x.p ?? {"low":"2024-03-28","high":"2026-12-31"}, "2024-08-02", false),
      (x) => days(x.p ?? {"low":"2024-03-28","high":"2026-12-31"}, "2024-09-01", false),
      (x) => days(x.p ?? {"low":"2024-03-28","high":"2026-12-31"}, "2024-09-02", false),
      (x) => days(x.p ?? {"low":"2024-03-28","high":"2026-12-31"}, "2024-09-15", false),
      (x) => days(x.p ?? {"low":"2024-03-28","high":"2026-12-31"}, "2024-09-16", false),
      (x) => days(x.p ?? {"low":"2024-03-28","high":"2026-12-31"}, "2024-09-30", false),
      (x) => days(x.p ?? {"low":"2024-03-28","high":"2026-12-31"}, "2024-10-01", false),
      (x) => days(x.p ?? {"low":"2024-03-28","high":"2026-12-31"}, "2024-11-01", false),
      (x) => days(x.p ?? {"low":"2024-03-28","high":"2026-12-31"}, "2024-11-02", false),
      (x) => days(x.p ?? {"low":"2024-03-28","high":"2026-12-31"}, "2024-11-12", false),
      (x) => days(x.p ?? {"low":"2024-03-28","high":"2026-12-31"}, "2024-11-13", false),
      (x) => days(x.p ?? {"low":"2024-03-28","high":"2026-12-31"}, "2024-12-31", false),
      (x) => days(x.p ?? {"low":"2024-03-28","high":"2026-12-31"}, "2025-01-01", false),
      (x) => days(x.p ?? {"low":"2024-03-28","high":"2026-12-31"}, "2025-05-01", false),
      (x) => days(x.p ?? {"low":"2024-03-28","high":"2026-12-31"}, "2025-11-01", false),
      (x) => days(x.p ?? {"low":"2024-03-28","high":"2026-12-31"}, "2025-12-31", false),
      (x) => days(x.p ?? {"low":"2024-03-28","high":"2026-12-31"}, "2026-01-01", false),
    ],
  };
}
