// asr.wijkverpleging 2024, revision 1: made by the compiler of Pol from the compiled policy. Do not change it by hand.
const { ABSENT, AWAITED, VALUE, addTo, among, amountAs, awaited, cents, compared, count, dayOf, days, engineOf, evenly, figureOf, figures, happened, happens, isAbsent, isListed, isNone, mayHappen, members, none, orderOf, ordered, own, plainAs, presence, product, ratios, saidOf, told, total, unsettled, yearsOn, yesNo } = /*@__PURE__*/ (()=>{function I(t){let e=/^(\d{4})-(\d{2})-(\d{2})$/.exec(t);return e===null?!1:k(Number(e[1]),Number(e[2]),Number(e[3]))}function k(t,e,n){return t<1||t>9999||e<1||e>12||n<1?!1:n<=b(t,e)}var O=[31,28,31,30,31,30,31,31,30,31,30,31],F=t=>t%4===0&&t%100!==0||t%400===0,b=(t,e)=>e===2&&F(t)?29:O[e-1]??0;function l(t,e,n){let r=(o,i)=>String(o).padStart(i,"0");return`${r(t,4)}-${r(e,2)}-${r(n,2)}`}function D(t){return{year:Number(t.slice(0,4)),month:Number(t.slice(5,7)),day:Number(t.slice(8,10))}}function q(t,e,n){let r=[],o=t;for(let a of[e.years*12,e.months]){if(a===0)continue;let s=T(o,a,n);if(s.kind!=="date")return s;r.push(...s.steps),o=s.date}if(e.days===0)return{kind:"date",date:o,steps:r};let i=E(o,e.days);return i===null?{kind:"overflow"}:{kind:"date",date:i,steps:r}}function T(t,e,n){let{year:r,month:o,day:i}=D(t),a=r*12+(o-1)+e,s=Math.floor(a/12),d=a-s*12+1;if(s<1||s>9999)return{kind:"overflow"};let y=b(s,d);if(i<=y)return{kind:"date",date:l(s,d,i),steps:[]};if(n===null)return{kind:"missingDay",year:s,month:d,day:i};let w=l(s,d,y),m=n==="down"?w:E(w,1);return m===null?{kind:"overflow"}:{kind:"date",date:m,steps:[{year:s,month:d,day:i,landedOn:m}]}}function E(t,e){return!Number.isSafeInteger(e)||Math.abs(e)>4e6?null:Y(g(t)+e)}var J=(t,e)=>g(e)-g(t),x=146097;function g(t){let{year:e,month:n,day:r}=D(t),o=n>2?e:e-1,i=Math.floor((153*(n>2?n-3:n+9)+2)/5)+r-1;return o*365+Math.floor(o/4)-Math.floor(o/100)+Math.floor(o/400)+i}function Y(t){let e=Math.floor(t/x),n=t-e*x,r=Math.floor((n-Math.floor(n/1460)+Math.floor(n/36524)-Math.floor(n/146096))/365),o=n-(365*r+Math.floor(r/4)-Math.floor(r/100)),i=Math.floor((5*o+2)/153),a=o-Math.floor((153*i+2)/5)+1,s=i<10?i+3:i-9,d=r+e*400+(s<=2?1:0);return d<1||d>9999?null:l(d,s,a)}function p(t,e,n,r=null){let[o,i]=$(t,e),a=r??i;return{first:l(n,o,1),last:l(n,a,b(n,a))}}function $(t,e){switch(t){case"month":return[e,e];case"quarter":return[e*3-2,e*3];case"year":return[1,12]}}var c=class t{s;n;d;constructor(e,n){this.s=e>0n?1n:e<0n?-1n:0n,this.n=e<0n?-e:e,this.d=n}static ratio(e,n){if(n===0n)throw new RangeError("division by zero");if(n===1n)return new t(e,1n);let r=A(e<0n?-e:e,n<0n?-n:n),o=n<0n?-r:r;return new t(e/o,n/o)}add(e){let[n,r]=[this,u(e)];return n.d===r.d?t.ratio(n.signed()+r.signed(),n.d):t.ratio(n.signed()*r.d+r.signed()*n.d,n.d*r.d)}sub(e){return this.add(u(e).neg())}mul(e){let n=u(e);return t.ratio(this.signed()*n.signed(),this.d*n.d)}div(e){let n=u(e);return t.ratio(this.signed()*n.d,this.d*n.signed())}neg(){return new t(-this.signed(),this.d)}abs(){return new t(this.n,this.d)}floor(){let e=this.signed()/this.d;return new t(this.s<0n&&e*this.d!==this.signed()?e-1n:e,1n)}ceil(){return this.neg().floor().neg()}compare(e){let n=u(e),r=this.signed()*n.d-n.signed()*this.d;return r<0n?-1:r>0n?1:0}equals(e){let n=u(e);return this.s===n.s&&this.n===n.n&&this.d===n.d}pow(e){let n=BigInt(Math.abs(e)),r=t.ratio(this.signed()**n,this.d**n);return e<0?r.inverse():r}inverse(){return t.ratio(this.s*this.d,this.n)}gcd(e){let n=u(e);return t.ratio(A(this.n*n.d,n.n*this.d),this.d*n.d)}valueOf(){let e=M(this);return e.includes("/")?Number(this.signed())/Number(this.d):Number(e)}toFraction(){return this.d===1n?String(this.signed()):`${this.signed()}/${this.d}`}toString(){return M(this)}signed(){return this.s<0n?-this.n:this.n}};function u(t){if(t instanceof c)return t;if(typeof t=="bigint")return c.ratio(t,1n);if(typeof t=="string")return S(t);if(Number.isSafeInteger(t))return c.ratio(BigInt(t),1n);let[e="",n="0"]=String(t).split("e");return S(e).mul(c.ratio(10n,1n).pow(Number(n)))}var v=/^([+-]?)(\d+)(?:\.(\d+)|\/(\d+))?$/;function S(t){let e=v.exec(t);if(e===null)throw new RangeError(`no figure: '${t}'`);let[,n="",r="",o="",i]=e,a=BigInt(`${n==="-"?"-":""}${r}${o}`);return c.ratio(a,i===void 0?10n**BigInt(o.length):BigInt(i))}function A(t,e){let[n,r]=[t,e];for(;r!==0n;)[n,r]=[r,n%r];return n}var C=(t,e)=>t.compare(e);function M(t){if(t.d===1n)return t.toFraction();let e=t.d,n=0,r=0;for(;e%2n===0n;)e/=2n,n+=1;for(;e%5n===0n;)e/=5n,r+=1;if(e!==1n)return t.toFraction();let o=Math.max(n,r),a=(t.n*10n**BigInt(o)/t.d).toString().padStart(o+1,"0"),s=a.slice(0,a.length-o);return`${t.s<0n?"-":""}${s}.${a.slice(a.length-o)}`}var H=u("1000000000000000");var R="2299-12-31";var Z=Object.freeze({}),h=t=>typeof t=="object"&&t!==null&&!Array.isArray(t),f=(t,e)=>h(t)&&Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,j=t=>t!=null&&!L(t),L=t=>Array.isArray(t)&&t.length===0,P=t=>typeof t=="object"&&t!==null&&"absent"in t&&t.absent===!0;function tt(t,e,n){if(typeof t!="object"||t===null||!("value"in t))return t;let{by:r,on:o,until:i,tot_en_met:a}=t,s=i??a;return e.length>0&&typeof r=="string"&&!e.includes(r)?void 0:o===void 0&&s===void 0?t.value:typeof n!="string"||typeof o=="string"&&n<o||typeof s=="string"&&n>s?void 0:t.value}function et(t,e,n,r){let o=f(f(t.s[e],n),r);if(o!==void 0)return o;let i=f(n==="oordelen"?t.o:t.g,r),a=t.k[e]??"";return a===""?i:f(i,a)}function _(t){return typeof t=="number"?t:typeof t=="string"&&/^-?\d+(?:\.\d+)?$/.test(t)?Number(t):Number.NaN}var nt=(t,e,n)=>t==="notYet"?{low:typeof e=="string"?e:n,high:R}:t,z=t=>h(t)&&typeof t.low=="string"&&typeof t.high=="string";function N(t){if(typeof t!="string")return z(t)?t:null;if(I(t))return{low:t,high:t};let e=/^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(t);if(e===null||t<"0001")return null;let[n,r]=[Number(e[1]),e[2]],{first:o,last:i}=r===void 0?p("year",1,n):p("month",Number(r),n);return{low:o,high:i}}function rt(t,[e,n=""]){if(t!=null){if(P(t))return{kind:"absent"};switch(e){case"boolean":return typeof t=="boolean"?{kind:e,value:t}:void 0;case"number":case"money":case"percentage":return Number.isNaN(_(t))?void 0:{kind:e,value:B(t,e)};case"date":return N(t)?.low===t?{kind:e,date:t}:void 0;case"event":return t==="never"||N(t)?.low===t?{kind:e,day:t}:void 0;case"choice":return typeof t=="string"?{kind:e,choice:n,member:t}:void 0;case"set":return Array.isArray(t)?{kind:e,choice:n,members:t}:void 0;case"party":case"contact":case"calendar":return typeof t=="string"?{kind:e,name:t}:void 0;case"text":return typeof t=="string"?{kind:e,text:t}:void 0;case"rounding":return t==="up"||t==="down"?{kind:e,direction:t}:void 0;case"range":return h(t)?{kind:e,low:u(t.low),high:u(t.high)}:void 0;default:return h(t)?{...t,kind:e}:void 0}}}var B=(t,e)=>e==="percentage"?u(t).div(100):u(t);var it=Object.freeze({undetermined:Object.freeze({status:"undetermined"}),gap:Object.freeze({status:"gap"}),conflict:Object.freeze({status:"conflict"}),error:Object.freeze({status:"error"}),notApplicable:Object.freeze({status:"notApplicable"})});const sharedPart={a:D,b:q,c:E,d:J,e:p,f:u,g:C,h:M,i:Z,j:h,k:f,l:j,m:L,n:P,o:tt,p:et,q:_,r:nt,s:N,t:rt,u:it};return(()=>{const{b:E,f:_,i:p,j:h,k:b,l:S,m:I,n:m,o:R,p:C,q:f,r:v,s:O,u:F}=sharedPart;var G=48*11111111;function w(e){return typeof e!="string"||e.length!==10?Number.NaN:e.charCodeAt(0)*1e7+e.charCodeAt(1)*1e6+e.charCodeAt(2)*1e5+e.charCodeAt(3)*1e4+e.charCodeAt(5)*1e3+e.charCodeAt(6)*100+e.charCodeAt(8)*10+e.charCodeAt(9)-G}function X(e){let n=String(e).padStart(8,"0");return`${n.slice(0,4)}-${n.slice(4,6)}-${n.slice(6)}`}var D=28;function M(e,n,r,t,o){if(Number.isNaN(e))return e;let i=e|0,a=i%100;if(t===0&&a<=D){let u=i/100|0,c=((u/100|0)+n)*12+u%100-1+r,d=c/12|0;if(d>=1&&d<=9999)return d*1e4+(c%12+1)*100+a}let s=E(X(e),{years:n,months:r,days:t},o);return s.kind==="date"?w(s.date):Number.NaN}function H(e,n,r){let t=e+n*1e4;return(e|0)%1e4===229||!(t>1e4&&t<1e8)?M(e,n,0,0,r):t}function l(e,n){let r=e*n;return r<=Number.MAX_SAFE_INTEGER&&r>=-Number.MAX_SAFE_INTEGER?r:Number.NaN}var L=(e,n)=>e<n?1:e===n?2:e>n?4:7;function J(e,n){let r=e+n;return r<=Number.MAX_SAFE_INTEGER&&r>=-Number.MAX_SAFE_INTEGER?r:Number.NaN}function g(e){let n=f(e),r=Math.round(n*100);return r/100===n&&r<=Number.MAX_SAFE_INTEGER&&r>=-Number.MAX_SAFE_INTEGER?r:Number.NaN}var y=e=>typeof e=="number"&&e>0&&!Number.isNaN(g(e))?e:void 0;function P(e){let n=y(e);if(n!==void 0)return Number.isInteger(n)?`${n}.00`:n.toFixed(2)}function U(e){let n=f(e);return Number.isSafeInteger(n)?n:Number.NaN}var W=(e,n)=>e===7?3:(e&n)!==0?1:2;function Y(e,n,r,t,o){let i=n<0!=t<0,[a,s]=[l(e,t),l(r,n)];return!(a<=s)&&!(a>s)||n===0||t===0?0:((a===s?2:a<s!==i?1:4)&o)!==0?1:2}var $=4,N=16,z=1024,B=1024;function V(e){e.prototype=Object.freeze(Object.create(null));let n=new Set,[r,t,o]=[0,N,0],i=!1,a=u=>{n.add(Object.keys(u).join()),r+=1;let c=n.size>$;!c&&r<N||(t=c?N:Math.min(2*t,z),c?o=B:s.asTheyAre=t,i=c,r=0,n.clear())},s={asTheyAre:0,take:u=>u==null?p:(o>0?o-=1:a(u),i&&K(u)?Object.assign(new e,u):u)};return s}function K(e){let n=Object.getPrototypeOf(e);return n===Object.prototype||n===null}var T="\0absent",x="\0value",A="\0awaited";function k(e,n){let r=(1<<n.length)-1;if(e==null)return r;let t=n.indexOf(m(e)?T:e);if(t>=0)return 1<<t;let o=n.indexOf(x);return o<0?r:1<<o}var q=e=>e===!0?1:e===!1?2:k(e,[!0,!1]);function Q(e,n){let r=k(e,n);if(e!=="notYet")return r;let t=n.indexOf(n.includes(A)?A:x);return t<0?r:r|1<<t}function Z(e){return e==null?3:m(e)?1:2}function j(e){return e==null?7:e==="notYet"?1:e==="never"?2:4}function ee(e){return e==null?15:e==="notYet"?5:e==="never"?2:8}function ne(e,n,r){let t=f(e);return Number.isNaN(t)?3:(r?t>n:t>=n)?2:1}function re(e,n,r){if(Number.isNaN(f(e)))return 3;let t=_(e).compare(n);return t>0||t===0&&!r?2:1}function te(e,n,r){let t=O(e);if(t===null)return 3;let o=i=>r?i>n:i>=n;return(o(t.high)?2:0)|(o(t.low)?0:1)}function oe(e,n){if(Array.isArray(e))return e.includes(n)?1:2;let r=h(e)?b(e,n):void 0;return r===!0?1:r===!1?2:3}return{ABSENT:T,AWAITED:A,VALUE:x,addTo:M,among:k,amountAs:P,awaited:v,cents:g,compared:Y,count:U,dayOf:w,days:te,evenly:V,figureOf:f,figures:ne,happened:j,happens:Q,isAbsent:m,isListed:S,isNone:I,mayHappen:ee,members:oe,none:p,orderOf:L,ordered:W,own:b,plainAs:y,presence:Z,product:l,ratios:re,saidOf:C,told:R,total:J,unsettled:F,yearsOn:H,yesNo:q,engineOf:(printed)=>{const{a:$,b:ze,c:ye,d:L,e:Je,f:R,g:M,h:q,i:F,j:I,k:O,n:Ze,t:j,u:be}=sharedPart;function se(e){switch(e.kind){case"boolean":return e.value;case"number":return ae(e.value);case"percentage":return ae(e.value.mul(100));case"money":return Jn(e.value);case"date":return e.date;case"event":return e.day;case"period":return{first:e.first,last:e.last};case"duration":return{years:e.years,months:e.months,days:e.days};case"rounding":return e.direction;case"text":return e.text;case"party":case"contact":case"calendar":return e.name;case"choice":return e.member;case"set":return e.members;case"range":return{low:ae(e.low),high:ae(e.high)};case"absent":return{absent:!0}}}function ae(e){let n=q(e),t=Number(n);return String(t)===n?t:n}function Jn(e){let n=q(e);if(n.includes("/"))return n;let[t="0",r=""]=n.split(".");return`${t}.${r.padEnd(2,"0")}`}var z=class extends Error{};function d(e,n){if(n?.kind!==e)throw new z(`expected ${e}, found ${n?.kind??"nothing"}`);return n}function f(e){if(e?.kind==="number"||e?.kind==="money"||e?.kind==="percentage")return e.value;throw new z(`expected a figure, found ${e?.kind??"nothing"}`)}function E(e){if(e?.kind==="date")return e.date;let{day:n}=d("event",e);return n==="notYet"||n==="never"?null:n}var Zn={kind:"boolean",value:!0},_n={kind:"boolean",value:!1},b=e=>e?Zn:_n,W=(e,n)=>({kind:"number",value:n(e)}),g={kind:"boolean"},N={kind:"date"},ge={kind:"period"},K={kind:"number",isInteger:!0,unit:null},_e=10n**60n;function V(e,n){return n.n>_e||n.d>_e?ke:{kind:e,value:n}}var ke={kind:"failure",reason:"overflow",details:{}},B=(e,n)=>e?.kind!=="number"||n?.kind!=="number"||e.unit===n.unit,he=(e,n)=>e!==void 0&&n!==void 0&&(e.kind==="choice"||e.kind==="set")&&(n.kind==="choice"||n.kind==="set")&&e.choice===n.choice;var ie=e=>e==="divisionByZero"||e==="outsideCalendar"?"gap":"error";function c(e){if(e===void 0)throw new Error("a value that has to be there is missing");return e}function G(e){let n=new Set([e]);for(let t of n)if(t.kind==="split")for(let r of t.children)n.add(r);return[...n]}var Ye=e=>G(e).filter(n=>n.kind==="leaf");var Yn=1e5;function He(e){let{surely:n,perhaps:t}=Un(e,Qe);if(!Ye(e).some(({outcomes:s})=>s===null))return{surely:n,perhaps:t};let[r,o]=[new Set(n),new Set(t)],a=new Set(G(e).flatMap(s=>s.kind==="split"?[s.variable]:[]));for(let s of a){if(r.has(s))continue;let i=Qn(e,s,a);i==="yes"&&r.add(s),i!=="no"&&o.add(s)}return{surely:r,perhaps:o}}function Un(e,n){let{differ:t,isCut:r}=je(n),o=Ue(e,t);return{surely:r()?Ue(e,je(n,!1).differ):o,perhaps:o}}function Ue(e,n){let t=new Set;for(let r of G(e))r.kind==="split"&&!t.has(r.variable)&&jn(r,n)&&t.add(r.variable);return t}var Qe=(e,n)=>e.key!==n.key;var jn=({children:e},n)=>e.some((t,r)=>e.some((o,a)=>a>r&&n(t,o)));function je(e=Qe,n=!0){let t=new Map,r=!1,o=(a,s)=>{if(a===s)return!1;let i=a.id<s.id?`${a.id} ${s.id}`:`${s.id} ${a.id}`,u=t.get(i);if(u!==void 0)return u;if(t.size>=Yn)return r=!0,n;let l=Gn(a,s,o,e);return t.set(i,l),l};return{differ:o,isCut:()=>r}}function Gn(e,n,t,r){if(e.kind==="leaf"&&n.kind==="leaf")return e.outcomes!==null&&n.outcomes!==null&&r(e,n);let o=Math.min(we(e),we(n)),a=e.kind==="split"&&e.variable===o?e.children.length:n.children.length;return Array.from({length:a},(s,i)=>i).some(s=>t(Oe(e,o,s),Oe(n,o,s)))}var we=e=>e.kind==="split"?e.variable:Number.POSITIVE_INFINITY,Oe=(e,n,t)=>e.kind==="split"&&e.variable===n?e.children[t]??e:e,Hn=2e5;function Qn(e,n,t){let r={left:Math.ceil(Hn/t.size)};for(let o of Xn([...t].filter(a=>a!==n))){if(et(e,n,o,r))return"yes";if(r.left<=0)return"perhaps"}return"no"}function*Xn(e){let n=[[]];for(;n.length>0;){let t=[];for(let r of n)for(let o of e.slice(e.indexOf(r.at(-1)??-1)+1))t.push([...r,o]),yield new Set([...r,o]);n=t}}function et(e,n,t,r){let o=G(e).find(i=>i.kind==="split"&&i.variable===n);if(o?.kind!=="split")return!1;let a=new Set,s=i=>{let u=i.map(m=>m.map(({id:y})=>y).join()).join(" ");if(a.has(u)||r.left<=0)return!1;r.left-=1,a.add(u);let l=Math.min(...i.flat().map(we));if(l===Number.POSITIVE_INFINITY)return nt(i);let p=(m,y)=>[...new Set(m.flatMap(w=>y===null?Ge(w,l):[Oe(w,l,y)]))];if(l===n)return s(i.map(p));if(t.has(l))return s(i.map(m=>p(m,null)));let h=Math.max(...i.flat().map(m=>Ge(m,l).length));return Array.from({length:h},(m,y)=>y).some(m=>s(i.map(y=>p(y,m))))};return s(o.children.map(()=>[e]))}var Ge=(e,n)=>e.kind==="split"&&e.variable===n?e.children:[e];function nt(e){let n=e.map(r=>new Set(r.flatMap(o=>o.kind==="leaf"&&o.outcomes!==null?[o.key]:[])));return new Set(n.flatMap(r=>[...r])).size>1&&n.some(r=>r.size===1)}var Q=["number","money","percentage"],xe=(e,n)=>({kind:"number",isInteger:e,unit:n});function tt(e){let[n,t]=e;return n?.kind!=="number"?n??{kind:"error"}:xe(n.isInteger&&t?.kind==="number"&&t.isInteger,n.unit)}var Xe=(e,n)=>({operator:e,parameters:[n,n],fits:([t,r])=>B(t,r),result:tt,apply:([t,r])=>{let[o,a]=[f(t),f(r)];return V(n,e==="add"?o.add(a):o.sub(a))}}),rt=e=>({operator:"negate",parameters:[e],result:([n])=>n??{kind:"error"},apply:([n])=>V(e,f(n).neg())}),D=(e,n,t,r)=>({operator:e,parameters:[n,t],fits:([o,a])=>!(o?.kind==="number"&&a?.kind==="number"&&o.unit!==null&&a.unit!==null),result:([o,a])=>{if(r!=="number")return{kind:r};let s=[o,a].map(u=>u?.kind==="number"?u.unit:null),i=[o,a].every(u=>u?.kind==="number"&&u.isInteger);return xe(i,s[0]??s[1]??null)},apply:([o,a])=>V(r,f(o).mul(f(a)))}),ue=(e,n,t,r)=>({operator:"divide",parameters:[e,n],fits:r,result:([o])=>t==="number"?xe(!1,o?.kind==="number"?o.unit:null):{kind:t},apply:([o,a])=>{let s=f(a);return s.n===0n?{kind:"failure",reason:"divisionByZero",details:{}}:V(t,f(o).div(s))}}),J=e=>e?.kind==="number"?e.unit:null,ot={operator:"percentOf",parameters:["range",["number","money"]],fits:([e])=>e?.kind==="range"&&e.of==="percentage",result:([,e])=>({kind:"range",of:e?.kind==="money"?"money":"number",unit:J(e)}),apply:([e,n])=>{let{low:t,high:r}=d("range",e),o=f(n);return{kind:"range",low:t.mul(o),high:r.mul(o)}}},at={operator:"makeRange",parameters:[Q,Q],fits:([e,n])=>e?.kind===n?.kind&&B(e,n),result:([e])=>({kind:"range",of:e?.kind,unit:J(e)}),apply:([e,n])=>({kind:"range",low:f(e),high:f(n)})};function st(e,n,t){let r=R(10n**BigInt(n)),o=e.mul(r);return it(o,t).div(r)}function it(e,n){switch(n){case"up":return e.ceil();case"down":return e.floor();case"halfUp":return e.add("1/2").floor();case"towardsZero":return e.s<0n?e.ceil():e.floor();case"awayFromZero":return e.s<0n?e.floor():e.ceil()}}var ut=(e,n)=>e==="percentage"?n+2:n;function en(e,n,t){let[r,o]=e,a=r?.kind,s=f(r),i=st(s,ut(a,Number(f(o).valueOf())),n);return i.equals(s)||t.note({kind:"rounded",from:q(s),to:q(i)}),V(a,i)}var nn=([e])=>e??{kind:"error"},H=(e,n)=>({operator:e,parameters:[Q,"number"],result:nn,apply:(t,r)=>en(t,n,r)}),lt={operator:"roundBy",parameters:[Q,"number","rounding"],result:nn,apply:(e,n)=>en(e,d("rounding",e[2]).direction,n)},tn={...Object.fromEntries(Q.flatMap(e=>[[`${e}.add`,Xe("add",e)],[`${e}.subtract`,Xe("subtract",e)],[`${e}.negate`,rt(e)],[`${e}.divide`,ue(e,e,"percentage",([n,t])=>B(n,t))]])),"number.multiply":D("multiply","number","number","number"),"money.multiplyNumber":D("multiply","money","number","money"),"number.multiplyMoney":D("multiply","number","money","money"),"money.multiplyPercentage":D("multiply","money","percentage","money"),"percentage.multiplyMoney":D("multiply","percentage","money","money"),"number.multiplyPercentage":D("multiply","number","percentage","number"),"percentage.multiplyNumber":D("multiply","percentage","number","number"),"percentage.multiply":D("multiply","percentage","percentage","percentage"),"percentage.ofMoney":D("percentOf","percentage","money","money"),"percentage.ofNumber":D("percentOf","percentage","number","number"),"percentage.ofPercentage":D("percentOf","percentage","percentage","percentage"),"range.percentOf":ot,"range.make":at,"money.divideNumber":ue("money","number","money",([,e])=>J(e)===null),"percentage.divideNumber":ue("percentage","number","percentage",([,e])=>J(e)===null),"number.divideNumber":ue("number","number","number",([e,n])=>J(e)!==null&&J(n)===null),roundUp:H("roundUp","up"),roundDown:H("roundDown","down"),roundHalfUp:H("roundHalfUp","halfUp"),roundTowardsZero:H("roundTowardsZero","towardsZero"),roundAwayFromZero:H("roundAwayFromZero","awayFromZero"),roundBy:lt};function dt(e,n){switch(e.kind){case"boolean":return e.value===d("boolean",n).value;case"number":case"money":case"percentage":return M(e.value,f(n))===0;case"date":return e.date===E(n);case"event":return n.kind==="date"?e.day===n.date:e.day===d("event",n).day;case"period":{let t=d("period",n);return e.first===t.first&&e.last===t.last}case"duration":{let t=d("duration",n);return e.years===t.years&&e.months===t.months&&e.days===t.days}case"rounding":return e.direction===d("rounding",n).direction;case"text":return e.text===d("text",n).text;case"party":case"contact":case"calendar":return n.kind===e.kind&&e.name===n.name;case"choice":return e.member===d("choice",n).member;case"set":{let t=new Set(d("set",n).members);return e.members.length===t.size&&e.members.every(r=>t.has(r))}case"range":{let t=d("range",n);return M(e.low,t.low)===0&&M(e.high,t.high)===0}case"absent":return n.kind==="absent"}}function X(e,n,t){if(e.kind==="choice"){let r=d("choice",n);return t.rankOf(e.choice,e.member)-t.rankOf(e.choice,r.member)}if(e.kind==="date"){let r=d("date",n).date;return e.date<r?-1:e.date>r?1:0}return M(f(e),f(n))}var Re={lessThan:e=>e<0,atMost:e=>e<=0,moreThan:e=>e>0,atLeast:e=>e>=0};var rn=(e,n,t)=>({operator:e,parameters:[n,t],fits:([r,o])=>B(r,o)&&(n!=="choice"&&n!=="set"?!0:he(r,o)),result:()=>g,apply:([r,o])=>b(dt(r,o)===(e==="equal"))}),ct=(e,n,t)=>({operator:e,parameters:[t,t],fits:([r,o])=>B(r,o)&&(t!=="choice"||he(r,o)),result:()=>g,apply:([r,o],a)=>b(Re[n](X(r,o,a)))}),mt=(e,n)=>({operator:e,parameters:["event","date"],result:()=>g,apply:([t,r])=>{let o=E(t),a=d("date",r).date;return b(o!==null&&Re[n](o<a?-1:o>a?1:0))}}),pt=(e,n,t,r)=>({operator:e,parameters:[t,"period"],result:()=>g,apply:([o,a])=>{let s=E(o),i=d("period",a)[r];return b(s!==null&&Re[n](s<i?-1:s>i?1:0))}}),ft=e=>({operator:"during",parameters:[e,"period"],result:()=>g,apply:([n,t])=>{let r=E(n),o=d("period",t);return b(r!==null&&o.first<=r&&r<=o.last)}}),yt=e=>({operator:"within",parameters:[e,e,e],fits:([n,t,r])=>B(n,t)&&B(n,r),result:()=>g,apply:([n,t,r],o)=>b(X(n,t,o)>=0&&X(n,r,o)<=0)}),bt=e=>({operator:"withinRange",parameters:[e,"range"],fits:([,n])=>n?.kind==="range"&&n.of===e,result:()=>g,apply:([n,t])=>{let{low:r,high:o}=d("range",t),a=f(n);return b(M(a,r)>=0&&M(a,o)<=0)}}),on=[["lessThan","lessThan",["number","money","percentage","date","choice"]],["atMost","atMost",["number","money","percentage","date","choice"]],["moreThan","moreThan",["number","money","percentage","date","choice"]],["atLeast","atLeast",["number","money","percentage","date","choice"]],["from","atLeast",["number","money","percentage","date","choice"]],["upTo","atMost",["number","money","percentage","date","choice"]],["before","lessThan",["date"]],["by","atMost",["date"]],["after","moreThan",["date"]]],gt=[["from","atLeast","first"],["before","lessThan","first"],["by","atMost","last"],["upTo","atMost","last"],["after","moreThan","last"]],kt=[["boolean","boolean"],["number","number"],["money","money"],["percentage","percentage"],["date","date"],["event","date"],["period","period"],["text","text"],["party","party"],["contact","contact"],["choice","choice"],["set","set"]];function*ht(){for(let[e,n]of kt)yield[`${e}.equal`,rn("equal",e,n)],yield[`${e}.notEqual`,rn("notEqual",e,n)];for(let[e,n,t]of on)for(let r of t)yield[`${r}.${e}`,ct(e,n,r)];for(let[e,n]of[...on].filter(([,,t])=>t.includes("date")))yield[`event.${e}`,mt(e,n)];for(let[e,n,t]of gt)for(let r of["date","event"])yield[`${r}.${e}Period`,pt(e,n,r,t)];for(let e of["date","event"])yield[`${e}.during`,ft(e)];for(let e of["number","money","percentage","date"])yield[`${e}.within`,yt(e)];for(let e of["number","money","percentage"])yield[`${e}.withinRange`,bt(e)]}var an=Object.fromEntries(ht());function cn(e,n,t,r){let{date:o}=d("date",e[0]),a=d("duration",e[1]),s=ze(o,{years:n*a.years,months:n*a.months,days:n*a.days},t);return wt(s,r)}function wt(e,n){switch(e.kind){case"date":for(let t of e.steps)n.note({kind:"monthRounding",...t});return{kind:"date",date:e.date};case"overflow":return ke;case"missingDay":return{kind:"failure",reason:"missingDay",details:{year:String(e.year),month:String(e.month),day:String(e.day)}}}}var sn=(e,n)=>({operator:e,parameters:["date","duration"],result:()=>N,apply:(t,r)=>cn(t,n,null,r)}),un=(e,n)=>({operator:e,parameters:["date","duration","rounding"],result:()=>N,apply:(t,r)=>cn(t,n,d("rounding",t[2]).direction,r)}),ln=(e,n)=>({operator:e,parameters:["duration","duration"],result:()=>({kind:"duration"}),apply:([t,r])=>{let[o,a]=[d("duration",t),d("duration",r)];return{kind:"duration",years:o.years+n*a.years,months:o.months+n*a.months,days:o.days+n*a.days}}}),le=(e,n)=>({operator:e,parameters:["date"],result:()=>K,apply:([t])=>W(n(d("date",t).date),R)}),mn=e=>Math.ceil(e/3),dn=(e,n)=>({operator:e,parameters:["period"],result:()=>N,apply:([t])=>({kind:"date",date:d("period",t)[n]})}),ve=(e,n)=>({operator:e,parameters:["date"],result:()=>ge,apply:([t])=>{let{year:r,month:o}=$(d("date",t).date),a=n==="month"?o:n==="quarter"?mn(o):1;return{kind:"period",...Je(n,a,r)}}}),pn={"date.add":sn("add",1),"date.subtract":sn("subtract",-1),"date.addRounded":un("add",1),"date.subtractRounded":un("subtract",-1),"duration.add":ln("add",1),"duration.subtract":ln("subtract",-1),"date.year":le("yearOf",e=>$(e).year),"date.month":le("monthOf",e=>$(e).month),"date.quarter":le("quarterOf",e=>mn($(e).month)),"date.day":le("dayOf",e=>$(e).day),"period.first":dn("firstDayOf","first"),"period.last":dn("lastDayOf","last"),"date.monthPeriod":ve("monthPeriod","month"),"date.quarterPeriod":ve("quarterPeriod","quarter"),"date.yearPeriod":ve("yearPeriod","year"),"date.daysBetween":{operator:"daysBetween",parameters:["date","date"],result:()=>K,apply:([e,n])=>W(L(d("date",e).date,d("date",n).date),R)},"period.make":{operator:"makePeriod",parameters:["date","date"],result:()=>ge,apply:([e,n])=>({kind:"period",first:d("date",e).date,last:d("date",n).date})}};var De=e=>({operator:e,parameters:e==="not"?["boolean"]:["boolean","boolean"],result:()=>g,isLogic:!0,apply:n=>{let t=n.map(r=>d("boolean",r).value);return e==="not"?b(!t[0]):b(e==="and"?t.every(Boolean):t.some(Boolean))}}),fn=e=>({operator:e,parameters:["event"],result:()=>g,apply:([n])=>b(d("event",n).day===e)}),yn=e=>({operator:e,parameters:["any"],result:()=>g,takesAbsent:!0,apply:([n])=>b(n?.kind==="absent"==(e==="absent"))}),bn={and:De("and"),or:De("or"),not:De("not"),present:yn("present"),absent:yn("absent"),"event.notYet":fn("notYet"),"event.never":fn("never"),"boolean.met":{operator:"met",parameters:["boolean"],result:()=>g,apply:([e])=>d("boolean",e)},"set.empty":{operator:"empty",parameters:["set"],result:()=>g,apply:([e])=>b(d("set",e).members.length===0)},"set.size":{operator:"sizeOf",parameters:["set"],result:()=>K,apply:([e])=>W(d("set",e).members.length,R)},"set.contains":{operator:"contains",parameters:["set","choice"],fits:([e,n])=>e?.kind==="set"&&n?.kind==="choice"&&e.choice===n.choice,result:()=>g,apply:([e,n])=>b(d("set",e).members.includes(d("choice",n).member))}};var gn=new WeakMap;function hn(e,n,t){if(!Ce(e,n))return de(n);if(t===0)return{kind:"date",date:n,passed:[]};let{worked:r}=ce(e),o=Z(e,n),a=t>0?ee(r,o)+t-1:Te(r,o)+t,s=r[a];return s===void 0?xn(e,t>0?1:-1):Rn(e,t>0?o+1:o-1,s)}function wn(e,n,t){if(!Ce(e,n))return de(n);let{worked:r}=ce(e),o=Z(e,n),a=r[t==="forward"?Te(r,o):ee(r,o)-1];return a===void 0?xn(e,t==="forward"?1:-1):Rn(e,o,a)}function On(e,n,t){for(let s of[n,t])if(!Ce(e,s))return de(s);let{worked:r}=ce(e),[o,a]=[Z(e,n),Z(e,t)];return{kind:"count",count:ee(r,a)-ee(r,o)}}var Ce=({period:e},n)=>e.from<=n&&n<=e.to,Ot=e=>Number(e.slice(0,4)),de=e=>({kind:"outside",year:Ot(e)}),xn=({period:e},n)=>{let t=n===1?e.to:e.from;return de(ye(t,n)??t)},Z=({period:e},n)=>L(e.from,n),kn=({period:e},n)=>ye(e.from,n)??e.to;function Rn(e,n,t){let{worked:r,names:o}=ce(e),a=t>=n?1:-1,s=[],i=a===1?Te(r,n):ee(r,n)-1;for(let u=n;u!==t;u+=a)r[i]===u?i+=a:s.push({date:kn(e,u),name:o.get(u)??null});return{kind:"date",date:kn(e,t),passed:s}}var xt="2024-01-01";function ce(e){let n=gn.get(e);if(n!==void 0)return n;let t=Rt(e);return gn.set(e,t),t}function Rt(e){let{period:n,daysOff:t}=e,r=new Map(t.map(({date:u,name:l})=>[Z(e,u),l])),o=new Set(e.worked.map(u=>Z(e,u))),a=L(xt,n.from),s=u=>((a+u)%7+7)%7>4,i=[];for(let u=0;u<=L(n.from,n.to);u+=1)(o.has(u)||!r.has(u)&&!s(u))&&i.push(u);return{worked:i,names:r}}var Te=(e,n)=>vn(e,t=>t>=n),ee=(e,n)=>vn(e,t=>t>n);function vn(e,n){let t=0,r=e.length;for(;t<r;){let o=t+r>>1;n(e[o]??0)?r=o:t=o+1}return t}function Be(e,n){let{name:t}=d("calendar",e),r=n.calendarOf(t);if(r===null)throw new z(`no calendar '${t}'`);return r}var Se=(e,n)=>({kind:"failure",reason:"outsideCalendar",details:{calendar:e.name,year:String(n)}}),vt=e=>e?.kind==="number"&&e.isInteger&&e.unit===null,Dn=(e,n)=>({operator:e,parameters:["date","number","calendar"],fits:([,t])=>vt(t),result:()=>N,apply:([t,r,o],a)=>{let s=Be(o,a),{date:i}=d("date",t),u=n*Number(f(r).valueOf()),l=hn(s,i,u);return l.kind==="outside"?Se(s,l.year):(a.note({kind:"workingDays",calendar:s.name,from:i,count:u,to:l.date,because:l.passed}),{kind:"date",date:l.date})}}),Cn=(e,n)=>({operator:e,parameters:["date","calendar"],result:()=>N,apply:([t,r],o)=>{let a=Be(r,o),{date:s}=d("date",t),i=wn(a,s,n);if(i.kind==="outside")return Se(a,i.year);let{date:u,passed:l}=i;return u!==s&&o.note({kind:"moved",calendar:a.name,from:s,to:u,because:l}),{kind:"date",date:u}}}),Tn={"date.addWorkingDays":Dn("addWorkingDays",1),"date.subtractWorkingDays":Dn("subtractWorkingDays",-1),"date.rollForward":Cn("rollForward","forward"),"date.rollBackward":Cn("rollBackward","backward"),"date.workingDaysBetween":{operator:"workingDaysBetween",parameters:["date","date","calendar"],result:()=>K,apply:([e,n,t],r)=>{let o=Be(t,r),a=On(o,d("date",e).date,d("date",n).date);return a.kind==="outside"?Se(o,a.year):W(a.count,R)}}};var Ie={...bn,...an,...tn,...pn,...Tn},Bn=new Map;for(let e of Object.entries(Ie)){let n=Bn.get(e[1].operator)??[];n.push(e),Bn.set(e[1].operator,n)}function v(e,n,t){switch(e.kind){case"constant":return j(e.value,e.type);case"input":{let r=t.tables.inputs[e.input];return r===void 0?void 0:r.whole!==null?t.wholeValue(r.whole,n):r.term!==null?v(r.term,n,t):j(r.read(n),r.type)}case"call":return Dt(e,n,t);case"pick":return Ct(e,n,t)}}function Dt({builtin:e,parts:n},t,r){let o=[];for(let s of n){let i=v(s,t,r);if(i===void 0||i.kind==="failure")return i;o.push(i)}let a=Ie[e];if(!(a?.takesAbsent!==!0&&o.some(({kind:s})=>s==="absent")))return a?.apply(o,r.context)}function Ct({isLow:e,items:n},t,r){let o;for(let a of n){let s=v(a,t,r);if(s===void 0||s.kind==="failure")return s;(o===void 0||Ee(s,o,e,r))&&(o=s)}return o}function Ee(e,n,t,{context:r}){let o=e.kind==="event"||e.kind==="date"?Tt(E(e)??"",E(n)??""):X(e,n,r);return t?o<0:o>0}var Tt=(e,n)=>e<n?-1:e>n?1:0;var Sn=e=>({x:null,masks:new Int32Array(e)});function Ve(e,n,{asked:t,tests:r}){t.x!==n&&(t.x=n,t.masks.fill(0));let o=t.masks[e]??0;if(o!==0)return o;let a=c(r[e])(n);return t.x===n&&(t.masks[e]=a),a}function _(e,n,t){let r=e;for(;r>=0;){let o=c(t.nodes[r]),a=Ve(c(o[0]),n,t),s=o[32-Math.clz32(a)];if((a&a-1)!==0||s===void 0)return Bt(r,n,t);r=s}return[-1-r]}function Bt(e,n,t){let r=[],o=new Set,a=[e];for(let s=a.pop();s!==void 0;s=a.pop()){if(o.has(s))continue;if(o.add(s),s<0){r.push(-1-s);continue}let i=c(t.nodes[s]),u=Ve(c(i[0]),n,t);for(let l=1;l<i.length;l+=1)u>>l-1&1&&a.push(c(i[l]))}return r}function Me(e,n,t){let{nodes:r}=t,[o,a]=[new Map,new Map],s=(l,p)=>{let h=a.get(l)??p(a.size);return a.set(l,h),h},i=l=>{let p=o.get(l);if(p!==void 0)return p;let h=l<0?s(`leaf ${l}`,m=>({kind:"leaf",id:m,leaf:-1-l})):u(l);return o.set(l,h),h},u=l=>{let[p=0,...h]=c(r[l]),m=Ve(p,n,t),y=h.map((T,zn)=>It(m,zn)?i(T):null),w=y.filter(T=>T!==null),oe=c(w[0]);if(w.every(T=>T===oe))return oe;let[qe,fe]=y;return t.isThreshold[p]===!0&&qe!=null&&fe!=null&&St(p,fe,t)===qe?fe:s(`${p}: ${y.map(T=>T?.id??"").join(" ")}`,T=>({kind:"ask",id:T,test:p,ways:y}))};return i(e)}function St(e,n,{asks:t,isThreshold:r}){let o=n;for(;o?.kind==="ask"&&r[o.test]===!0&&t[o.test]===t[e];)o=o.ways[0]??null;return o}var It=(e,n)=>(e>>n&1)===1;function me(e){let n=new Set([e]);for(let t of n)if(t.kind==="ask")for(let r of t.ways)r!==null&&n.add(r);return[...n]}function Y(e,n,t){let r={cases:[n],isOpen:!1};for(let o of e){let a=r.cases.map(s=>Et(o,s,t));r={cases:a.flatMap(({cases:s})=>s),isOpen:r.isOpen||a.some(({isOpen:s})=>s)}}return r}function Et(e,n,{subjects:t}){let{name:r,owner:o,key:a}=c(t[e]),s=o??0,i=O(n.f,r),{items:u,isOpen:l,isBeside:p}=Vt(O(n.s[s],r),i,n.k[s]===""),h=t[s]?.name??"",m=p?u.filter(w=>In(O(w,h))===n.k[s]?.split("/").at(-1)):u,y=m.filter(I);return{cases:y.map((w,oe)=>Kn(n,e,w,In(w[a])??String(oe+1))),isOpen:l||y.length<m.length}}function Vt(e,n,t){let r=e??n,o=!t&&e==null;if(r==null)return{items:[],isOpen:!0,isBeside:!1};if(Array.isArray(r))return{items:r,isOpen:!1,isBeside:o};let a=O(r,"items");return Array.isArray(a)?{items:a,isOpen:O(r,"complete")===!1,isBeside:o}:{items:[r],isOpen:!1,isBeside:o}}var In=e=>typeof e=="string"&&e!==""?e:typeof e=="number"?String(e):null;function Kn(e,n,t,r){let[o,a]=[e.s.slice(),e.k.slice()],s=e.k.findLast((i,u)=>i!==""&&u!==n)??"";return o[n]=t,a[n]=s===""?r:`${s}/${r}`,{...e,s:o,k:a}}var[x,k,A,te,U,S,C]=[1,2,4,8,16,32,64],Mt=[A,te,U];function An(e){let{tables:n}=e,t=(o,a)=>{let s=c(n.wholes[o]),{elements:i,more:u}=Ft(s,a,r);return Ne(s)?$t(s,i,u):Lt(s,i,u,r)},r={...e,wholeValue:(o,a)=>t(o,a).value,wholeKinds:(o,a)=>t(o,a).kinds};return t}function Ft(e,n,t){let{path:r,each:o}=e;if(r===null)return{elements:o.map(u=>Fe(e,u,n,t)),more:null};let a=c(o[0]),{cases:s,isOpen:i}=Y(r,n,t.tables);return{elements:s.map(u=>Fe(e,a,u,t)),more:i?Fe(e,a,Wt(r,n),t):null}}var Wt=(e,n)=>e.reduce((t,r)=>Kn(t,r,F,"?"),n),Ne=({quantifier:e})=>e==="every"||e==="some"||e==="atLeast";function Fe(e,{where:n,body:t},r,o){let a=n===null?x:En(n,r,o.tables,k),s=t===null?x:En(t,r,o.tables,Ne(e)?k:C),i=t===null||Ne(e)?void 0:Kt(t,r,o);return{counts:a,has:s,value:i}}function En(e,n,t,r){let o=0;for(let a of _(e,n,t))o|=Nt(c(t.leaves[a]),r);return o}function Nt(e,n){switch(e.kind){case"value":return typeof e.value=="boolean"?e.value?x:k:Ze(e.value)?n:C;case"term":return C;case"nowhere":return 0;case"gap":return A;case"conflict":return te;case"error":return U;case"notApplicable":return S}}function Kt(e,n,t){let r=_(e,n,t.tables),o=r.length===1?t.tables.leaves[r[0]??0]:void 0;if(o?.kind==="value")return j(o.value,o.type);if(o?.kind!=="term")return;let a=v(o.term,n,t);return a?.kind==="failure"?void 0:a}var ne=(e,n)=>Math.max(Vn(e),Vn(n)),Vn=e=>e===A||e===te||e===U?e:0,Mn=e=>[x,k,A,te,U,S,C].filter(n=>(e&n)!==0);function Fn({counts:e,has:n},t){let r=new Set;for(let o of Mn(e))for(let a of Mn(n))r.add(pe(o,a,t));return r}function pe(e,n,t){return e===k||e===S||n===S?S:e===x||n===(t?x:k)?n:ne(e,n)}var Wn=(e,n)=>({start:0,next:(t,r)=>t===e||r===e?e:ne(t,r),end:t=>t===0?n:t});function At(e){let n=Math.max(e,1)+1,t=o=>[o%n,Math.floor(o/n)%(n+1),Math.floor(o/(n*(n+1)))],r=(o,a,s)=>Math.min(o,n-1)+n*(Math.min(a,n)+(n+1)*s);return{start:0,next:(o,a)=>{let[s,i,u]=t(o);return a===x?r(s+1,i,u):a===k?o:r(s,i+1,ne(u,a))},end:o=>{let[a,s,i]=t(o);return a>=e?x:a+s<e||i===0?k:i}}}function Pt({quantifier:e,atLeast:n}){return e==="every"?Wn(k,x):e==="some"?Wn(x,k):At(n)}function $t(e,n,t){let r=Pt(e),o=e.quantifier==="every",a=new Set([r.start]);for(let i of n)a=Nn(a,Fn(i,o),r);if(t!==null)for(let i=-1;i!==a.size;)i=a.size,a=new Set([...a,...Nn(a,Fn(t,o),r)]);let s=0;for(let i of a)s|=r.end(i);return{kinds:s,value:void 0}}function Nn(e,n,{next:t}){let r=new Set;for(let o of e)for(let a of n)r.add(a===S?o:t(o,a));return r}function Lt(e,n,t,r){let o=[...n,...t===null?[]:[t]].reduce((u,{counts:l,has:p})=>u|(l|p)&(A|te|U),0);if(!(t===null&&n.every(u=>zt(u,e))))return{kinds:C|o|(qt(e)?A:0),value:void 0};let s=n.filter(({counts:u,has:l})=>pe(u,l,!1)!==S),i=Jt(s,e);return i!==0?{kinds:i,value:void 0}:Zt(e,s,r)}var qt=({quantifier:e})=>e!=="count"&&e!=="sum",We=e=>e!==0&&(e&e-1)===0;function zt({counts:e,has:n,value:t},{quantifier:r}){return We(e)?e===k||e===S?!0:r==="count"?We(n):t!==void 0||We(n)&&n!==C&&n!==x&&n!==k:!1}function Jt(e,{quantifier:n}){return e.reduce((t,{counts:r,has:o})=>ne(t,n==="count"?pe(r,o,!1):ne(r,o)),0)}function Zt({quantifier:e,type:n},t,r){if(e==="count"){let s=t.filter(({counts:i,has:u})=>pe(i,u,!1)===x).length;return{kinds:C,value:{kind:"number",value:R(s)}}}let o=t.flatMap(({value:s})=>s===void 0||s.kind==="absent"?[]:[s]);if(e==="sum")return Yt(o,n);let a;for(let s of o.filter(_t))(a===void 0||Ee(s,a,e==="lowest"||e==="earliest",r))&&(a=s);return a===void 0?{kinds:A,value:void 0}:{kinds:C,value:a}}var _t=e=>e.kind!=="event"||e.day!=="notYet"&&e.day!=="never";function Yt(e,[n]){let t=n==="money"||n==="percentage"?n:"number",r=R(0);for(let o of e){let a=V(t,r.add(f(o)));if(a.kind==="failure")return{kinds:U,value:void 0};r=f(a)}return{kinds:C,value:{kind:t,value:r}}}function Pn(e,n){let t=[...Mt,S].reduce((r,o,a)=>r|((e&o)===0?0:1<<a),0);return n?((e&C)===0?0:1)|t<<1:((e&x)===0?0:1)|((e&k)===0?0:2)|t<<2}var P=class{status;outcome;#e;#n;#t;#o;#r;#l=null;#a;constructor(n,t,r){let{root:o,within:a}=n,s=a===null?[]:Ln(a,t,r);this.#e=t,this.#n=n,this.#t=r,this.#a=a!==null&&s.length===0,this.#o=a===null||this.#a?o:a,this.#r=this.#o===a?s:Ln(o,t,r);let[i]=this.#r,u=this.#r.length===1&&i!==void 0&&i.kind!=="open";this.status=u?i.kind==="value"?"decided":i.kind:"undetermined",this.outcome=u&&i.kind==="value"&&!n.isSoft?$n(i.json,n):null}get possible(){return this.#n.isSoft?[]:this.#r.map(n=>n.kind==="value"?$n(n.json,this.#n):n.kind==="open"?{any:this.#n.type[0]}:{status:n.kind})}get needed(){return this.#u?[]:jt(this.#s,this.#i,this.#e,this.#t)}get cites(){return Ae(this.#n,this.#e,this.#t.tables)}get inexact(){if(this.#u)return!1;let{inputs:n,asks:t}=this.#t.tables,r=typeof this.#e.p!="string",o=({kind:a,mayStillHappen:s,isAskedBothWays:i,read:u})=>{if(a==="relation"||a==="whole")return!0;if(!s)return!1;let l=u(this.#e);return l==="notYet"?r:l==null&&i};return this.#a||this.#n.isLoose||this.#r.some(({kind:a})=>a==="open")||me(this.#s).some(a=>a.kind==="ask"&&o(c(n[c(t[a.test])])))||this.#i.surely.size<this.#i.perhaps.size}toJSON(){let{status:n,outcome:t,possible:r,needed:o,cites:a,inexact:s}=this;return{status:n,outcome:t,possible:r,needed:o,cites:a,inexact:s}}get#u(){return this.status!=="undetermined"}get#s(){return Me(this.#o,this.#e,this.#t.tables)}get#i(){return this.#l??=He(Gt(this.#s,this.#e,this.#t))}},$n=(e,{kind:n})=>(n==="requirement"||n==="group")&&typeof e=="boolean"?e?"met":"notMet":e;function Ln(e,n,t){let r=_(e,n,t.tables),[o]=r;if(r.length===1&&o!==void 0){let s=re(c(t.tables.leaves[o]),o,n,t);return s===null?[]:[s]}let a=new Map;for(let s of r.toSorted((i,u)=>i-u)){let i=re(c(t.tables.leaves[s]),s,n,t);i!==null&&a.set(JSON.stringify(i),i)}return[...a.values()]}function re(e,n,t,r){switch(e.kind){case"nowhere":return null;case"value":return{kind:"value",json:e.value};case"term":{let o=v(e.term,t,r);return o===void 0?{kind:"open",leaf:n}:o.kind==="failure"?{kind:ie(o.reason)}:{kind:"value",json:se(o)}}default:return{kind:e.kind}}}var Ae=(e,n,t)=>Pe(e,r=>Ut(c(e.parts[r]).applies,n,t));function Pe({cites:e,parts:n},t){let r=n.filter((o,a)=>t(a));return r.length===0?[...e]:[...new Set([...e,...r.flatMap(o=>o.cites)])]}var Ut=(e,n,t)=>_(e,n,t).some(r=>{let o=t.leaves[r];return o?.kind==="value"&&o.value===!0});function jt(e,{perhaps:n},t,r){let{tables:o}=r,a=new Map,s=(i,u)=>{for(let{needed:l,rank:p}of $e(i,u,r))a.set(l.path,{needed:l,rank:p})};for(let i of n)s(c(o.asks[i]),t);for(let i of me(e)){let u=i.kind==="leaf"?o.leaves[i.leaf]:void 0;if(u?.kind==="term")for(let l of Ke(u.term))v({kind:"input",input:l},t,r)===void 0&&s(l,t)}return[...a.values()].sort((i,u)=>i.rank-u.rank||(i.needed.path<u.needed.path?-1:1)).map(({needed:i})=>i)}function Gt(e,n,t){let{leaves:r}=t.tables,o=new Map,a=s=>{let i=o.get(s);if(i!==void 0)return i;let u=s.kind==="leaf"?{kind:"leaf",id:s.id,outcomes:r[s.leaf]?.kind==="nowhere"?null:Ht,key:JSON.stringify(re(c(r[s.leaf]),s.leaf,n,t)),open:[],rest:-1,assumed:new Map}:{kind:"split",id:s.id,variable:s.test,children:s.ways.filter(l=>l!==null).map(a)};return o.set(s,u),u};return a(e)}var Ht={pieces:[],sources:[],notApplicable:null,gap:null,conflict:null,error:null};function $e(e,n,t){let{tables:r}=t,o=c(r.inputs[e]);switch(o.kind){case"member":return o.behind.flatMap(a=>{let{needed:s,rank:i}=qn(c(r.inputs[a]),n,r);return[{needed:{...s,path:`${s.path}.${o.name}`},rank:i}]});case"relation":return o.behind.filter(a=>v({kind:"input",input:a},n,t)===void 0).flatMap(a=>$e(a,n,t));case"whole":return Qt(o.whole??0,n,t);default:return[qn(o,n,r)]}}function qn(e,n,{subjects:t}){let{kind:r,name:o,of:a,label:s,rank:i}=e,u=a===null?"":n.k[a]??"",l=a===null?"":`${t[a]?.name??""}${u===""?"":`[${u}]`}`;return{needed:{path:r==="fact"?`${l}.${o}`:r==="event"?`${o}${u===""?"":`[${u}]`}.gedaan`:`${o}${u===""||r==="referenceDate"?"":`[${u}]`}`,kind:r,label:s},rank:i}}function Qt(e,n,t){let{tables:r}=t,{path:o,each:a}=c(r.wholes[e]),{cases:s,isOpen:i}=o===null?{cases:[n],isOpen:!1}:Y(o,n,r),u=r.subjects[o?.at(-1)??-1],l=i?[{needed:{path:u?.name??"",kind:"list",label:null},rank:0}]:[],p=a.flatMap(({where:m,body:y})=>[m,y]).filter(m=>m!==null),h=s.flatMap(m=>p.flatMap(y=>me(Me(y,m,r)).flatMap(w=>w.kind==="ask"?$e(c(r.asks[w.test]),m,t):[])));return[...l,...h]}function Ke(e){switch(e.kind){case"constant":return[];case"input":return[e.input];case"call":return e.parts.flatMap(Ke);case"pick":return e.items.flatMap(Ke)}}function ho(e){let n=er(e),t=tr(n),r=(o,a={})=>or(o,a,n);return{caseOf:r,evaluate:(o,a)=>ar(r(o,a),t,a?.decisions),relation:(o,a,s)=>rr(o,a,s,t),whole:(o,a,s)=>Pn(t.wholeKinds(n.inputs[o]?.whole??0,s),a),figure:(o,a)=>nr(v({kind:"input",input:o},a,t)),settle:(o,a)=>{let{status:s,outcome:i}=new P(c(n.clauses[o]),a,t);return s==="decided"?i:be[s]},leaf:(o,a)=>{let s=re(c(n.leaves[o]),o,a,t);return s?.kind==="value"?s.json:be[s===null||s.kind==="open"?"undetermined":s.kind]},cites:(o,a)=>Ae(c(n.clauses[o]),a,n),cited:Xt(n),records:(o,a)=>Y(o,a,n).cases}}function Xt({clauses:e}){let n=e.map(()=>new Map);return(t,r)=>{let o=c(n[t]),a=o.get(r);if(a!==void 0)return a;let s=Object.freeze(Pe(c(e[t]),i=>(r>>i&1)===1));return o.set(r,s),s}}var er=({data:e,reads:n,tests:t})=>({...e,inputs:e.inputs.map((r,o)=>({...r,read:c(n[o])})),tests:t,asked:Sn(t.length)});function nr(e){if(e!==void 0)return e.kind==="failure"?null:se(e)}function tr(e){let n={rankOf:(r,o)=>e.choices[r]?.indexOf(o)??-1,calendarOf:r=>e.calendars[r]??null,note:()=>{}},t=An({tables:e,context:n});return{tables:e,context:n,wholeValue:(r,o)=>t(r,o).value,wholeKinds:(r,o)=>t(r,o).kinds}}function rr(e,n,t,r){let o=v({kind:"input",input:e},t,r);return o===void 0?(1<<n.length)-1:o.kind==="failure"?1<<n.indexOf(ie(o.reason)):1<<n.indexOf(o.kind==="boolean"?String(o.value):"value")}function or(e,{referenceDate:n,context:t},{subjects:r}){let[o,a]=[I(e)?e:F,I(t)?t:F],s=(i,u)=>O(o,i)??O(o,u);return{f:o,o:Le(O(a,"oordelen"),s("oordelen","judgements")),g:Le(O(a,"stappen"),s("stappen","steps")),p:n??s("peildatum","referenceDate"),s:r.map(({name:i,owner:u})=>u===null?Le(O(a,i),O(o,i)):F),k:r.map(()=>"")}}function Le(e,n){return I(e)?I(n)?{...e,...n}:e:I(n)?n:F}function ar(e,n,t){let{clauses:r}=n.tables,o=(s,i)=>Object.fromEntries(r.filter(u=>u.kind===s&&t?.includes(u.name)!==!1).map(u=>[u.name,sr(u,e,n,i)])),a=(s,i)=>new P(s,i,n);return{decisions:o("decision",a),requirements:o("requirement",a),groups:o("group",a),steps:o("step",(s,i)=>ir(s,i,n))}}function sr(e,n,{tables:t},r){let o=e.per.at(-1);return o===void 0?r(e,n):Object.fromEntries(Y(e.per,n,t).cases.map(a=>[a.k[o]??"",r(e,a)]))}function ir(e,n,t){let r=s=>{if(s===null)return null;let{outcome:i}=new P({...e,within:null,root:s},n,t);return typeof i=="string"?i:null},[o,a]=[r(e.first),r(e.last)];return Object.assign(new P(e,n,t),{first:o,last:a})}return ho(printed)}}})()})();

export const policy = /*@__PURE__*/ Object.freeze({"name":"asr.wijkverpleging","year":2024,"revision":1,"digest":"sha256:fe20ae3d082d6e24aaaa5b301833bab382c6099999c639a2f74ce37cfe2d35ef","compiler":"0.1.0","readings":{"melding_op_1_juli":"niet_op_tijd","grens_van_klein":"kop","samenloop_van_groepen":"nieuw_tarief_omvang","wijzigingen_in_het_portaal":"elke_wijziging","en_of_bij_innovatie":"een_volstaat","sinds_2023":"eerste_dag","wanneer_bijstellen":"waar_nodig","gedeeltelijk_ja":"per_onderdeel","clienten_van_de_maand":"met_zorg","clienten_van_het_jaar":"verschillende","centen_van_gemiddelde":"omlaag","lengte_van_het_jaar":"twaalf_maanden","meetdag_van_het_jaar":"sluiten","jaar_op_schrikkeldag":"dag_ervoor","voor_wie_toegevoegde_waarde":"alleen_nieuw","mbo_bij_kinderen":"mbo_volstaat","bekostiging_halverwege":"vanaf_die_dag","weekend":"ongeregeld","wie_systeemaanbieder":"elke_zorgaanbieder","verzonden_of_ontvangen":"ontvangen","centen_van_de_bijdrage":"omlaag","maatwerkaanbieders":"met_maandtarief","dag_van_de_businesscase":"zelfde_dag","toestemming_bij_oude_afspraken":"niet_nodig","jaar_van_de_rapportage":"per_kalenderjaar","wanneer_thuis_niet_gaat":"zodra_het_zo_is","uitzondering_onderaanneming":"voor_allebei","specialistische_verpleging_thuis":"is_complex","grond_of_noodzaak":"ook_noodzakelijk","kracht_van_overname":"na_afspraak","polissen_met_toestemming":"elke_polis","verwachting_of_voorwaarde":"voorwaarden","verwijzingsregisters":"geen_van_beide","gronden_van_zorgweigering":"elk_afzonderlijk","vijf_jaar_geleden":"telt_niet_mee","meetdag_ernstige_fout":"dag_van_beoordeling","vijf_jaar_op_schrikkeldag":"dag_ervoor","wie_declareerde":"alleen_de_zorgaanbieder","welke_omzet":"van_alle_betalers","jaar_van_de_omzet":"twee_jaar_eerder","punten_onder_zzp":"alleen_zzp","loondienst_bij_zzp":"botst_met_zzp","dienst_of_loondienst":"zoals_gedrukt","kindzorg_en_andere_zorg":"allebei","normenkader_bij_kinderen":"naast_hik","opleiding_elders":"alleen_erasmus_mc","wie_het_al_mocht":"alleen_deze_twee","door_wie_gecontracteerd":"door_asr","zonder_regionaal_initiatief":"geen_eis","protocol_overhandigen":"op_verzoek"}});

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
  const s0 = e0.asTheyAre > 0 ? (e0.asTheyAre -= 1, f.zorgaanbieder ?? none) : e0.take(f.zorgaanbieder), s6 = e6.asTheyAre > 0 ? (e6.asTheyAre -= 1, f.landelijk ?? none) : e6.take(f.landelijk), s7 = e7.asTheyAre > 0 ? (e7.asTheyAre -= 1, f.wondzorg ?? none) : e7.take(f.wondzorg);
  const s1 = none, s2 = none, s3 = none, s4 = none, s5 = none, s8 = none, s9 = none, s10 = none, s11 = none, s12 = none, s13 = none, s14 = none, s15 = none, s16 = none;
  const y = { x: undefined };
  const r5 = isListed(s0.client ?? f.client) ? E().records([5], (y.x ??= E().caseOf(f, { referenceDate: p }))) : [];
  const r3 = isListed(s0.vraagstelling ?? f.vraagstelling) ? E().records([3], (y.x ??= E().caseOf(f, { referenceDate: p }))) : [];
  const r1 = isListed(s0.declaratie ?? f.declaratie) ? E().records([1], (y.x ??= E().caseOf(f, { referenceDate: p }))) : [];
  const r14 = isListed(s0.zorgperiode ?? f.zorgperiode) ? E().records([14], (y.x ??= E().caseOf(f, { referenceDate: p }))) : [];
  const r16 = isListed(s0.verplaatsing ?? f.verplaatsing) ? E().records([16], (y.x ??= E().caseOf(f, { referenceDate: p }))) : [];
  const r9 = isListed(s0.functie ?? f.functie) ? E().records([9], (y.x ??= E().caseOf(f, { referenceDate: p }))) : [];
  const r10 = isListed(s0.zorgvraag ?? f.zorgvraag) ? E().records([10], (y.x ??= E().caseOf(f, { referenceDate: p }))) : [];
  const r8 = isListed(s0.inzet ?? f.inzet) ? E().records([8], (y.x ??= E().caseOf(f, { referenceDate: p }))) : [];
  const r15 = isListed(s0.transformatie ?? f.transformatie) ? E().records([15], (y.x ??= E().caseOf(f, { referenceDate: p }))) : [];
  return {
    "spoor": c0(p, g, s0),
    "inkoopgroep": c2(s0),
    "afspraken_voor_client": r5.length === 0 ? {} : Object.fromEntries(r5.map((x) => [x.k[5], c3(p, g, x.s[0], x.s[5])])),
    "loket": r3.length === 0 ? {} : Object.fromEntries(r3.map((x) => [x.k[3], c4(x.s[3])])),
    "adres_van_asr": c5(),
    "inkoper_casemanagement": r5.length === 0 ? {} : Object.fromEntries(r5.map((x) => [x.k[5], c10(p, x.s[5], x)])),
    "bekostiging_casemanagement": r5.length === 0 ? {} : Object.fromEntries(r5.map((x) => [x.k[5], c11(x.s[5])])),
    "ondersteuning_bij_dementie": r5.length === 0 ? {} : Object.fromEntries(r5.map((x) => [x.k[5], c12(p, x.s[5], x)])),
    "in_ketenzorg_dementie": c13(s0),
    "telezorg_declareren": c18(s0),
    "uren_tegen_integraal_tarief": r1.length === 0 ? {} : Object.fromEntries(r1.map((x) => [x.k[1], c20(x.s[1], x)])),
    "looptijd_green_deal": c21(),
    "werkgebied_carecycle": c24(s0),
    "uren_per_client_per_maand": r14.length === 0 ? {} : Object.fromEntries(r14.map((x) => [x.k[14], c35(x.s[14], x)])),
    "uren_per_client_per_jaar": r14.length === 0 ? {} : Object.fromEntries(r14.map((x) => [x.k[14], c36(x.s[14], x)])),
    "kosten_per_client_per_maand": r14.length === 0 ? {} : Object.fromEntries(r14.map((x) => [x.k[14], c37(x.s[14], x)])),
    "kosten_per_client_per_jaar": r14.length === 0 ? {} : Object.fromEntries(r14.map((x) => [x.k[14], c38(x.s[14], x)])),
    "jaarverslag_in_benchmark": c39(),
    "pgb_indicatie_ingekocht": c40(p, o, s0),
    "passende_groepen": c41(s0),
    "omzetplafond": c42(p, o, s0),
    "zelf_uitnodiging_vragen": c43(s0),
    "voorstel_voor_januari": c48(p, g, s0),
    "tarief_voor_client": r5.length === 0 ? {} : Object.fromEntries(r5.map((x) => [x.k[5], c49(p, g, x.s[0], x.s[5], x)])),
    "declaraties_behandelen_of_niet": c50(p, s0),
    "vindplaats_vergoeding": r5.length === 0 ? {} : Object.fromEntries(r5.map((x) => [x.k[5], c53(x.s[5])])),
    "is_ziekenhuisverplaatst": r16.length === 0 ? {} : Object.fromEntries(r16.map((x) => [x.k[16], c54(x.s[16])])),
    "passende_bekostiging_mogelijk": r16.length === 0 ? {} : Object.fromEntries(r16.map((x) => [x.k[16], c62(x.s[16])])),
    "declarabele_adl": r5.length === 0 ? {} : Object.fromEntries(r5.map((x) => [x.k[5], c72(x.s[5], x)])),
    "toestemming_voor_helpenden": c83(s0),
    "inkoopmethode": c85(p, s6),
    "soort_prestatie": r9.length === 0 ? {} : Object.fromEntries(r9.map((x) => [x.k[9], c89(x.s[9])])),
    "overeenstemming": r9.length === 0 ? {} : Object.fromEntries(r9.map((x) => [x.k[9], c90(x.s[9])])),
    "prestatie_voor_functie": r9.length === 0 ? {} : Object.fromEntries(r9.map((x) => [x.k[9], c91(p, g, x.s[0], x.s[9])])),
    "onplanbare_zorg": r10.length === 0 ? {} : Object.fromEntries(r10.map((x) => [x.k[10], c92(p, x.s[10], x)])),
    "aanspreekpunt_nachtzorg": c96(),
    "gelijkgericht": c97(p),
    "prestatie_infrastructuur": c98(p),
    "bijdrage_van_asr": c104(f, p, g, s0, y),
    "is_uitbesteding": r8.length === 0 ? {} : Object.fromEntries(r8.map((x) => [x.k[8], c162(x.s[8])])),
    "inzet_mag": r8.length === 0 ? {} : Object.fromEntries(r8.map((x) => [x.k[8], c163(p, x.s[8], x)])),
    "verantwoordelijk": r8.length === 0 ? {} : Object.fromEntries(r8.map((x) => [x.k[8], c164(x.s[8])])),
    "beschikbaar_uit_iza_fonds": c170(p),
    "weg_van_transformatie": r15.length === 0 ? {} : Object.fromEntries(r15.map((x) => [x.k[15], c171(p, x.s[15], x)])),
    "komt_in_aanmerking": c225(f, p, y),
    "uitvoerder_bevoegd": c243(p, o, s7),
  };
}

// spoor
function c0(p, g, s0) {
  let m = 0;
  const c1 = mayHappen(g["inkoop.aanmelden"]);
  const r1 = g["inkoop.aanmelden"], f1 = dayOf(r1), w1 = r1 === 'notYet' ? dayOf(p ?? "2023-01-01") : 0;
  const v2 = s0.overeenkomst_wijkverpleging?.[2023];
  if (v2 !== false) {
    const v0 = s0.bleek_niet_te_voldoen;
    if (v0 !== false) {
      m |= 8;
    }
    if (v0 !== true) {
      m |= 16;
    }
  }
  if (v2 !== true) {
    if ((c1 & 1) !== 0 || (c1 & 2) !== 0) {
      m |= 1;
    }
    if ((c1 & 4) !== 0 || (c1 & 8) !== 0) {
      if (!(f1 >= 20230701) && !(w1 >= 20230701)) {
        m |= 2;
      }
      if (!(f1 < 20230701)) {
        m |= 4;
      }
    }
  }
  switch (m) {
    case 1: return "niet_gemeld";
    case 2: return "regulier";
    case 4: return "zo_spoedig_mogelijk";
    case 8: return "niet_benaderd";
    case 16: return "benaderd";
    default: return unsettled.undetermined;
  }
}

// inkoopgroep
function c2(s0) {
  let m = 0;
  const r3 = s0.behandelde_verzekerden?.[2022], f3 = typeof r3 === 'number' ? r3 : figureOf(r3);
  const v2 = s0.overeenkomst_wijkverpleging?.[2023];
  if (v2 !== false) {
    const v4 = s0.tariefvorm;
    if (v4 === "vijf_minuten" || typeof v4 !== 'string') {
      if (!(f3 >= 21)) {
        m |= 4;
      }
      if (!(f3 < 21)) {
        m |= 16;
      }
    }
    if (v4 === "maandtarief" || typeof v4 !== 'string') {
      m |= 2;
    }
    if (v4 === "geen_van_beide" || typeof v4 !== 'string') {
      if (!(f3 >= 21)) {
        m |= 4;
      }
      if (!(f3 < 21)) {
        m |= 8;
      }
    }
  }
  if (v2 !== true) {
    m |= 1;
  }
  switch (m) {
    case 1: return "nieuw";
    case 2: return "maandtarief";
    case 4: return "klein";
    case 8: return unsettled.gap;
    case 16: return "vijf_minuten";
    default: return unsettled.undetermined;
  }
}

// afspraken_voor_client
function c3(p, g, s0, s5) {
  let m = 0;
  let n36 = 0;
  const c6 = mayHappen(g["inkoop.contractering"]);
  const r6 = g["inkoop.contractering"], f6 = dayOf(r6), w6 = r6 === 'notYet' ? dayOf(p ?? "2023-01-01") : 0;
  const v2 = s0.overeenkomst_wijkverpleging?.[2023];
  if (v2 !== false) {
    if ((c6 & 1) !== 0 || (c6 & 2) !== 0) {
      n36 = 1;
    }
    if ((c6 & 4) !== 0) {
      if (!(f6 >= 20240101) && !(w6 >= 20240101)) {
        m |= 2;
      }
      if (!(f6 < 20240101)) {
        n36 = 1;
      }
    }
    if ((c6 & 8) !== 0) {
      if (!(f6 >= 20240101) && !(w6 >= 20240101)) {
        m |= 2;
      }
      if (!(f6 < 20240101)) {
        const c8 = ordered(orderOf(dayOf(g["inkoop.contractering"]), dayOf(p)), 3);
        if ((c8 & 1) !== 0) {
          m |= 1;
        }
        if ((c8 & 2) !== 0) {
          n36 = 1;
        }
      }
    }
  }
  if (v2 !== true) {
    if ((c6 & 1) !== 0 || (c6 & 2) !== 0) {
      m |= 1;
    }
    if ((c6 & 4) !== 0 || (c6 & 8) !== 0) {
      if (!(f6 >= 20240101) && !(w6 >= 20240101)) {
        m |= 2;
      }
      if (!(f6 < 20240101)) {
        m |= 1;
      }
    }
  }
  if (n36 === 1) {
    const v5 = s5.bestaande_client;
    if (v5 !== false) {
      m |= 4;
    }
    if (v5 !== true) {
      m |= 1;
    }
  }
  switch (m) {
    case 1: return unsettled.gap;
    case 2: return "van_2024";
    case 4: return "van_2023";
    default: return unsettled.undetermined;
  }
}

// loket
function c4(s3) {
  let m = 0;
  const v9 = s3.gaat_over;
  if (v9 === "status_declaratie" || typeof v9 !== 'string' || v9 === "status_contract" || v9 === "ander_rekeningnummer" || v9 === "andere_wijziging") {
    m |= 1;
  }
  if (v9 === "proces_overeenkomst" || typeof v9 !== 'string') {
    m |= 2;
  }
  if (v9 === "inhoud_of_beleid" || typeof v9 !== 'string') {
    m |= 4;
  }
  if (v9 === "declaratie" || typeof v9 !== 'string') {
    m |= 8;
  }
  if (v9 === "innovatie" || typeof v9 !== 'string') {
    m |= 16;
  }
  if (v9 === "volgverzoek_nachtzorg" || typeof v9 !== 'string') {
    m |= 32;
  }
  if (v9 === "nog_iets_anders" || typeof v9 !== 'string') {
    m |= 64;
  }
  switch (m) {
    case 1: return "mijn_zorgverlener";
    case 2: return "overeenkomsten";
    case 4: return "zorginkoop";
    case 8: return "declaraties";
    case 16: return "innovatie";
    case 32: return "volgverzoeken";
    case 64: return unsettled.gap;
    default: return unsettled.undetermined;
  }
}

// adres_van_asr
function c5() {
  return "hoofdkantoor";
}

// inkoper_casemanagement
function c10(p, s5, x) {
  let m = 0;
  const v18 = told(saidOf(x, 5, "oordelen", "nadruk_op_wmo"), [], p);
  const v17 = s5.casemanagement_dementie;
  if (v17 !== false) {
    const v16 = told(saidOf(x, 5, "oordelen", "geneeskundige_context"), [], p);
    if (v16 !== false) {
      if (v18 !== false) {
        m |= 4;
      }
      if (v18 !== true) {
        m |= 8;
      }
    }
    if (v16 !== true) {
      if (v18 !== false) {
        m |= 2;
      }
      if (v18 !== true) {
        m |= 4;
      }
    }
  }
  if (v17 !== true) {
    m |= 1;
  }
  switch (m) {
    case 1: return unsettled.notApplicable;
    case 2: return "gemeente";
    case 4: return unsettled.gap;
    case 8: return "asr";
    default: return unsettled.undetermined;
  }
}

// bekostiging_casemanagement
function c11(s5) {
  let m = 0;
  const v17 = s5.casemanagement_dementie;
  if (v17 !== false) {
    m |= 1;
  }
  if (v17 !== true) {
    m |= 2;
  }
  switch (m) {
    case 1: return "in_integraal_tarief";
    case 2: return unsettled.notApplicable;
    default: return unsettled.undetermined;
  }
}

// ondersteuning_bij_dementie
function c12(p, s5, x) {
  let m = 0;
  const v20 = s5.dementie;
  if (v20 !== false) {
    const v19 = told(saidOf(x, 5, "oordelen", "specialist_is_nodig"), [], p);
    if (v19 !== false) {
      m |= 2;
    }
    if (v19 !== true) {
      m |= 4;
    }
  }
  if (v20 !== true) {
    m |= 1;
  }
  switch (m) {
    case 1: return unsettled.gap;
    case 2: return "specialist";
    case 4: return "generalist";
    default: return unsettled.undetermined;
  }
}

// in_ketenzorg_dementie
function c13(s0) {
  let m = 0;
  const v25 = s0.in_dementienetwerk;
  if (v25 !== false) {
    m |= 1;
  }
  if (v25 !== true) {
    const v24 = members(s0.domeinen_dementie, "wmo");
    if ((v24 & 1) !== 0) {
      const v23 = members(s0.domeinen_dementie, "zvw");
      if ((v23 & 1) !== 0) {
        const v22 = members(s0.domeinen_dementie, "wlz");
        if ((v22 & 1) !== 0) {
          m |= 1;
        }
        if ((v22 & 2) !== 0) {
          m |= 2;
        }
      }
      if ((v23 & 2) !== 0) {
        m |= 2;
      }
    }
    if ((v24 & 2) !== 0) {
      m |= 2;
    }
  }
  switch (m) {
    case 1: return true;
    case 2: return false;
    default: return unsettled.undetermined;
  }
}

// telezorg_declareren
function c18(s0) {
  let m = 0;
  const v4 = s0.tariefvorm;
  if (v4 === "vijf_minuten" || typeof v4 !== 'string') {
    m |= 1;
  }
  if (v4 === "maandtarief" || typeof v4 !== 'string') {
    m |= 2;
  }
  if (v4 === "geen_van_beide" || typeof v4 !== 'string') {
    m |= 4;
  }
  switch (m) {
    case 1: return "prestatie_thuiszorgtechnologie";
    case 2: return "in_maandtarief";
    case 4: return unsettled.gap;
    default: return unsettled.undetermined;
  }
}

// uren_tegen_integraal_tarief
function c20(s1, x) {
  let m = 0;
  const v36 = s1.beeldschermcommunicatie;
  if (v36 !== false) {
    m |= 1;
  }
  if (v36 !== true) {
    m |= 2;
  }
  switch (m) {
    case 1: return E().leaf(29, x);
    case 2: return unsettled.notApplicable;
    default: return E().settle(20, x);
  }
}

// looptijd_green_deal
function c21() {
  return {"first":"2022-11-04","last":"2026-12-31"};
}

// werkgebied_carecycle
function c24(s0) {
  let m = 0;
  const v44 = s0.werkt_in_brabant;
  if (v44 !== false) {
    m |= 1;
  }
  if (v44 !== true) {
    const v43 = s0.carecycle_elders;
    if (v43 === "actief" || typeof v43 !== 'string') {
      m |= 1;
    }
    if (v43 === "binnenkort" || typeof v43 !== 'string') {
      m |= 2;
    }
    if (v43 === "niet_actief" || typeof v43 !== 'string') {
      m |= 4;
    }
  }
  switch (m) {
    case 1: return "actief";
    case 2: return "binnenkort";
    case 4: return "niet_actief";
    default: return unsettled.undetermined;
  }
}

// uren_per_client_per_maand
function c35(s14, x) {
  let m = 0;
  const v62 = s14.soort;
  if (v62 === "een_maand" || typeof v62 !== 'string') {
    const r61 = s14.clienten_met_zorg, f61 = typeof r61 === 'number' ? r61 : figureOf(r61);
    if (!(f61 >= 1)) {
      m |= 2;
    }
    if (!(f61 < 1)) {
      m |= 4;
    }
  }
  if (v62 === "een_jaar" || typeof v62 !== 'string') {
    m |= 1;
  }
  switch (m) {
    case 1: return unsettled.notApplicable;
    case 2: return unsettled.gap;
    case 4: return E().leaf(35, x);
    default: return E().settle(35, x);
  }
}

// uren_per_client_per_jaar
function c36(s14, x) {
  let m = 0;
  const v62 = s14.soort;
  if (v62 === "een_maand" || typeof v62 !== 'string') {
    m |= 1;
  }
  if (v62 === "een_jaar" || typeof v62 !== 'string') {
    const r61 = s14.clienten_met_zorg, f61 = typeof r61 === 'number' ? r61 : figureOf(r61);
    if (!(f61 >= 1)) {
      m |= 2;
    }
    if (!(f61 < 1)) {
      m |= 4;
    }
  }
  switch (m) {
    case 1: return unsettled.notApplicable;
    case 2: return unsettled.gap;
    case 4: return E().leaf(35, x);
    default: return E().settle(36, x);
  }
}

// kosten_per_client_per_maand
function c37(s14, x) {
  let m = 0;
  const v62 = s14.soort;
  if (v62 === "een_maand" || typeof v62 !== 'string') {
    const r61 = s14.clienten_met_zorg, f61 = typeof r61 === 'number' ? r61 : figureOf(r61);
    if (!(f61 >= 1)) {
      m |= 2;
    }
    if (!(f61 < 1)) {
      m |= 4;
    }
  }
  if (v62 === "een_jaar" || typeof v62 !== 'string') {
    m |= 1;
  }
  switch (m) {
    case 1: return unsettled.notApplicable;
    case 2: return unsettled.gap;
    case 4: return E().leaf(36, x);
    default: return E().settle(37, x);
  }
}

// kosten_per_client_per_jaar
function c38(s14, x) {
  let m = 0;
  const v62 = s14.soort;
  if (v62 === "een_maand" || typeof v62 !== 'string') {
    m |= 1;
  }
  if (v62 === "een_jaar" || typeof v62 !== 'string') {
    const r61 = s14.clienten_met_zorg, f61 = typeof r61 === 'number' ? r61 : figureOf(r61);
    if (!(f61 >= 1)) {
      m |= 2;
    }
    if (!(f61 < 1)) {
      m |= 4;
    }
  }
  switch (m) {
    case 1: return unsettled.notApplicable;
    case 2: return unsettled.gap;
    case 4: return E().leaf(36, x);
    default: return E().settle(38, x);
  }
}

// jaarverslag_in_benchmark
function c39() {
  return true;
}

// pgb_indicatie_ingekocht
function c40(p, o, s0) {
  let m = 0;
  const v65 = s0.gecontracteerd;
  if (v65 !== false) {
    const v64 = told(o.selecteren_voor_pgb, ["asr"], p);
    if (v64 !== false) {
      m |= 2;
    }
    if (v64 !== true) {
      m |= 1;
    }
  }
  if (v65 !== true) {
    m |= 1;
  }
  switch (m) {
    case 1: return false;
    case 2: return true;
    default: return unsettled.undetermined;
  }
}

// passende_groepen
function c41(s0) {
  let m = 0;
  const v4 = s0.tariefvorm;
  const r3 = s0.behandelde_verzekerden?.[2022], f3 = typeof r3 === 'number' ? r3 : figureOf(r3);
  const v2 = s0.overeenkomst_wijkverpleging?.[2023];
  if (v2 !== false) {
    if (v4 === "vijf_minuten" || typeof v4 !== 'string') {
      if (!(f3 >= 21)) {
        m |= 32;
      }
      if (!(f3 < 21)) {
        m |= 512;
      }
    }
    if (v4 === "maandtarief" || typeof v4 !== 'string') {
      if (!(f3 >= 21)) {
        m |= 128;
      }
      if (!(f3 < 21)) {
        m |= 256;
      }
    }
    if (v4 === "geen_van_beide" || typeof v4 !== 'string') {
      if (!(f3 >= 21)) {
        m |= 32;
      }
      if (!(f3 < 21)) {
        m |= 64;
      }
    }
  }
  if (v2 !== true) {
    if (v4 === "vijf_minuten" || typeof v4 !== 'string') {
      if (!(f3 >= 21)) {
        m |= 1;
      }
      if (!(f3 < 21)) {
        m |= 16;
      }
    }
    if (v4 === "maandtarief" || typeof v4 !== 'string') {
      if (!(f3 >= 21)) {
        m |= 4;
      }
      if (!(f3 < 21)) {
        m |= 8;
      }
    }
    if (v4 === "geen_van_beide" || typeof v4 !== 'string') {
      if (!(f3 >= 21)) {
        m |= 1;
      }
      if (!(f3 < 21)) {
        m |= 2;
      }
    }
  }
  switch (m) {
    case 1: return ["nieuw","klein"];
    case 2: return ["nieuw"];
    case 4: return ["nieuw","maandtarief","klein"];
    case 8: return ["nieuw","maandtarief"];
    case 16: return ["nieuw","vijf_minuten"];
    case 32: return ["klein"];
    case 64: return [];
    case 128: return ["maandtarief","klein"];
    case 256: return ["maandtarief"];
    case 512: return ["vijf_minuten"];
    default: return unsettled.undetermined;
  }
}

// omzetplafond
function c42(p, o, s0) {
  let m = 0;
  let n176 = 0;
  const r3 = s0.behandelde_verzekerden?.[2022], f3 = typeof r3 === 'number' ? r3 : figureOf(r3);
  const v2 = s0.overeenkomst_wijkverpleging?.[2023];
  if (v2 !== false) {
    const v4 = s0.tariefvorm;
    if (v4 === "vijf_minuten" || typeof v4 !== 'string') {
      if (!(f3 >= 21)) {
        n176 = 1;
      }
      if (!(f3 < 21)) {
        const v67 = told(o.plafond_nodig_bij_vijf_minuten, ["asr"], p);
        if (v67 !== false) {
          m |= 2;
        }
        if (v67 !== true) {
          m |= 4;
        }
      }
    }
    if (v4 === "maandtarief" || typeof v4 !== 'string') {
      m |= 1;
    }
    if (v4 === "geen_van_beide" || typeof v4 !== 'string') {
      if (!(f3 >= 21)) {
        n176 = 1;
      }
      if (!(f3 < 21)) {
        m |= 1;
      }
    }
  }
  if (v2 !== true) {
    m |= 1;
  }
  if (n176 === 1) {
    const v66 = told(o.plafond_nodig_bij_klein, ["asr"], p);
    if (v66 !== false) {
      m |= 2;
    }
    if (v66 !== true) {
      m |= 4;
    }
  }
  switch (m) {
    case 1: return unsettled.gap;
    case 2: return true;
    case 4: return false;
    default: return unsettled.undetermined;
  }
}

// zelf_uitnodiging_vragen
function c43(s0) {
  let m = 0;
  const v2 = s0.overeenkomst_wijkverpleging?.[2023];
  if (v2 !== false) {
    const v0 = s0.bleek_niet_te_voldoen;
    if (v0 !== false) {
      m |= 1;
    }
    if (v0 !== true) {
      m |= 2;
    }
  }
  if (v2 !== true) {
    m |= 1;
  }
  switch (m) {
    case 1: return unsettled.notApplicable;
    case 2: return false;
    default: return unsettled.undetermined;
  }
}

// voorstel_voor_januari
function c48(p, g, s0) {
  let m = 0;
  const c1 = mayHappen(g["inkoop.aanmelden"]);
  const r1 = g["inkoop.aanmelden"], f1 = dayOf(r1), w1 = r1 === 'notYet' ? dayOf(p ?? "2023-01-01") : 0;
  const v2 = s0.overeenkomst_wijkverpleging?.[2023];
  if (v2 !== false) {
    m |= 1;
  }
  if (v2 !== true) {
    if ((c1 & 1) !== 0 || (c1 & 2) !== 0) {
      m |= 1;
    }
    if ((c1 & 4) !== 0 || (c1 & 8) !== 0) {
      if (!(f1 >= 20230701) && !(w1 >= 20230701)) {
        m |= 1;
      }
      if (!(f1 < 20230701)) {
        m |= 2;
      }
    }
  }
  switch (m) {
    case 1: return unsettled.notApplicable;
    case 2: return false;
    default: return unsettled.undetermined;
  }
}

// tarief_voor_client
function c49(p, g, s0, s5, x) {
  let m = 0;
  let n216 = 0;
  const c6 = mayHappen(g["inkoop.contractering"]);
  const r6 = g["inkoop.contractering"], f6 = dayOf(r6), w6 = r6 === 'notYet' ? dayOf(p ?? "2023-01-01") : 0;
  const v2 = s0.overeenkomst_wijkverpleging?.[2023];
  if (v2 !== false) {
    if ((c6 & 1) !== 0 || (c6 & 2) !== 0) {
      n216 = 1;
    }
    if ((c6 & 4) !== 0) {
      if (!(f6 >= 20240101) && !(w6 >= 20240101)) {
        m |= 2;
      }
      if (!(f6 < 20240101)) {
        n216 = 1;
      }
    }
    if ((c6 & 8) !== 0) {
      if (!(f6 >= 20240101) && !(w6 >= 20240101)) {
        m |= 2;
      }
      if (!(f6 < 20240101)) {
        const c8 = ordered(orderOf(dayOf(g["inkoop.contractering"]), dayOf(p)), 3);
        if ((c8 & 1) !== 0) {
          m |= 1;
        }
        if ((c8 & 2) !== 0) {
          n216 = 1;
        }
      }
    }
  }
  if (v2 !== true) {
    if ((c6 & 1) !== 0 || (c6 & 2) !== 0) {
      m |= 1;
    }
    if ((c6 & 4) !== 0 || (c6 & 8) !== 0) {
      if (!(f6 >= 20240101) && !(w6 >= 20240101)) {
        m |= 2;
      }
      if (!(f6 < 20240101)) {
        m |= 1;
      }
    }
  }
  if (n216 === 1) {
    const v5 = s5.bestaande_client;
    if (v5 !== false) {
      m |= 4;
    }
    if (v5 !== true) {
      m |= 1;
    }
  }
  switch (m) {
    case 1: return unsettled.gap;
    case 2: return amountAs(s0.tarief?.[2024]) ?? E().leaf(50, x);
    case 4: return amountAs(s0.tarief?.[2023]) ?? E().leaf(49, x);
    default: return E().settle(49, x);
  }
}

// declaraties_behandelen_of_niet
function c50(p, s0) {
  let m = 0;
  const v77 = s0.heeft_inkooptraject;
  if (v77 !== false) {
    const v76 = s0.inkooptraject_afgerond;
    if (v76 !== false) {
      const f7 = dayOf(p);
      if (!(f7 >= 20240101)) {
        m |= 4;
      }
      if (!(f7 < 20240101)) {
        m |= 8;
      }
    }
    if (v76 !== true) {
      m |= 2;
    }
  }
  if (v77 !== true) {
    m |= 1;
  }
  switch (m) {
    case 1: return unsettled.notApplicable;
    case 2: return "aangehouden";
    case 4: return "nog_te_vroeg";
    case 8: return "in_behandeling";
    default: return c50w(p, s0);
  }
}

function c50w(p, s0) {
  let m = 0;
  const v76 = s0.inkooptraject_afgerond;
  const v77 = s0.heeft_inkooptraject;
  if (v77 !== false) {
    if (v76 !== false) {
      const f7 = dayOf(p);
      if (!(f7 >= 20240101)) {
        m |= 8;
      }
      if (!(f7 < 20240101)) {
        m |= 16;
      }
    }
    if (v76 !== true) {
      m |= 4;
    }
  }
  if (v77 !== true) {
    if (v76 !== false) {
      m |= 1;
    }
    if (v76 !== true) {
      m |= 2;
    }
  }
  switch (m & -2) {
    case 2: return unsettled.notApplicable;
    case 4: return "aangehouden";
    case 8: return "nog_te_vroeg";
    case 16: return "in_behandeling";
    default: return unsettled.undetermined;
  }
}

// vindplaats_vergoeding
function c53(s5) {
  let m = 0;
  const v84 = s5.hulpmiddel_verzekerd_in;
  if (v84 === "basisverzekering" || typeof v84 !== 'string') {
    m |= 1;
  }
  if (v84 === "aanvullende_verzekering" || typeof v84 !== 'string') {
    m |= 2;
  }
  switch (m) {
    case 1: return "in_reglement";
    case 2: return "in_aanvullende_polis";
    default: return unsettled.undetermined;
  }
}

// is_ziekenhuisverplaatst
function c54(s16) {
  let m = 0;
  const v86 = s16.uit_ziekenhuis;
  if (v86 !== false) {
    const v85 = s16.specialistische_verpleging;
    if (v85 !== false) {
      m |= 2;
    }
    if (v85 !== true) {
      m |= 1;
    }
  }
  if (v86 !== true) {
    m |= 1;
  }
  switch (m) {
    case 1: return false;
    case 2: return true;
    default: return unsettled.undetermined;
  }
}

// passende_bekostiging_mogelijk
function c62(s16) {
  let m = 0;
  const v86 = s16.uit_ziekenhuis;
  if (v86 !== false) {
    const v102 = s16.asr_betrokken;
    if (v102 !== false) {
      m |= 2;
    }
    if (v102 !== true) {
      m |= 4;
    }
  }
  if (v86 !== true) {
    m |= 1;
  }
  switch (m) {
    case 1: return unsettled.notApplicable;
    case 2: return true;
    case 4: return false;
    default: return unsettled.undetermined;
  }
}

// declarabele_adl
function c72(s5, x) {
  let m = 0;
  const r115 = s5.leeftijd, f115 = typeof r115 === 'number' ? r115 : figureOf(r115);
  if (!(f115 >= 18)) {
    const v114 = s5.medische_zorgvraag;
    if (v114 !== false) {
      const v113 = s5.verwezen_door_kinderarts;
      if (v113 !== false) {
        m |= 2;
      }
      if (v113 !== true) {
        m |= 4;
      }
    }
    if (v114 !== true) {
      m |= 2;
    }
  }
  if (!(f115 < 18)) {
    m |= 1;
  }
  switch (m) {
    case 1: return unsettled.notApplicable;
    case 2: return E().leaf(57, x);
    case 4: return 0;
    default: return E().settle(72, x);
  }
}

// toestemming_voor_helpenden
function c83(s0) {
  let m = 0;
  const v138 = s0.zet_helpenden_in;
  if (v138 !== false) {
    m |= 1;
  }
  if (v138 !== true) {
    m |= 2;
  }
  switch (m) {
    case 1: return false;
    case 2: return unsettled.notApplicable;
    default: return unsettled.undetermined;
  }
}

// inkoopmethode
function c85(p, s6) {
  let m = 0;
  let c141;
  const c140 = mayHappen(s6.start_nieuwe_bekostiging);
  if ((c140 & 1) !== 0 || (c140 & 2) !== 0 || (c140 & 4) !== 0) {
    m |= 1;
  }
  if ((c140 & 8) !== 0) {
    const c142 = ordered(orderOf(dayOf(s6.start_nieuwe_bekostiging), dayOf(p)), 4);
    if ((c142 & 1) !== 0) {
      c141 ??= ordered(orderOf(dayOf(s6.start_nieuwe_bekostiging), dayOf(p)), 3);
      if ((c141 & 1) !== 0) {
        m |= 8;
      }
      if ((c141 & 2) !== 0) {
        m |= 1;
      }
    }
    if ((c142 & 2) !== 0) {
      c141 ??= ordered(orderOf(dayOf(s6.start_nieuwe_bekostiging), dayOf(p)), 3);
      if ((c141 & 1) !== 0) {
        m |= 2;
      }
      if ((c141 & 2) !== 0) {
        m |= 4;
      }
    }
  }
  switch (m) {
    case 1: return "methode_van_2023";
    case 2: return "nieuwe_bekostiging";
    case 4: return unsettled.gap;
    case 8: return unsettled.conflict;
    default: return unsettled.undetermined;
  }
}

// soort_prestatie
function c89(s9) {
  let m = 0;
  const v148 = s9.regionaal;
  if (v148 !== false) {
    const v147 = members(s9.onderhoudt, "netwerk");
    if ((v147 & 1) !== 0) {
      const v146 = members(s9.onderhoudt, "infrastructuur");
      if ((v146 & 1) !== 0) {
        const v145 = members(s9.onderhoudt, "organisatieschil");
        if ((v145 & 1) !== 0) {
          const v143 = s9.zorg_toewijsbaar;
          if (v143 !== false) {
            m |= 1;
          }
          if (v143 !== true) {
            m |= 2;
          }
        }
        if ((v145 & 2) !== 0) {
          m |= 1;
        }
      }
      if ((v146 & 2) !== 0) {
        m |= 1;
      }
    }
    if ((v147 & 2) !== 0) {
      m |= 1;
    }
  }
  if (v148 !== true) {
    m |= 1;
  }
  switch (m) {
    case 1: return "voor_clientprofiel";
    case 2: return "voor_systeemfunctie";
    default: return unsettled.undetermined;
  }
}

// overeenstemming
function c90(s9) {
  let m = 0;
  const v149 = s9.welke;
  if (v149 === "onplanbare_nachtzorg" || typeof v149 !== 'string') {
    m |= 1;
  }
  if (v149 === "herkenbare_wijkverpleging" || typeof v149 !== 'string') {
    m |= 2;
  }
  if (v149 === "nog_iets_anders" || typeof v149 !== 'string') {
    m |= 4;
  }
  switch (m) {
    case 1: return "bereikt";
    case 2: return "in_gesprek";
    case 4: return unsettled.gap;
    default: return unsettled.undetermined;
  }
}

// prestatie_voor_functie
function c91(p, g, s0, s9) {
  let m = 0;
  const c154 = mayHappen(g["nachtzorg.publicatie_volgformat"]);
  const r154 = g["nachtzorg.publicatie_volgformat"], f154 = dayOf(r154), w154 = r154 === 'notYet' ? dayOf(p ?? "2023-01-01") : 0;
  const c153 = mayHappen(g["inkoop.volgverzoek"]);
  const r153 = g["inkoop.volgverzoek"], f153 = dayOf(r153), w153 = r153 === 'notYet' ? dayOf(p ?? "2023-01-01") : 0;
  const c151 = mayHappen(g["nachtzorg.businesscase"]);
  const r151 = g["nachtzorg.businesscase"], f151 = dayOf(r151), w151 = r151 === 'notYet' ? dayOf(p ?? "2023-01-01") : 0;
  const v149 = s9.welke;
  if (v149 === "onplanbare_nachtzorg" || typeof v149 !== 'string') {
    const v158 = s0.wenst_vergoeding_nachtzorg;
    if (v158 !== false) {
      const v157 = members(s0.nachtzorg_afgesproken, "inhoud");
      if ((v157 & 1) !== 0) {
        const v156 = members(s0.nachtzorg_afgesproken, "hoogte");
        if ((v156 & 1) !== 0) {
          if ((c154 & 1) !== 0 || (c154 & 2) !== 0) {
            m |= 2;
          }
          if ((c154 & 4) !== 0 || (c154 & 8) !== 0) {
            if (!(f154 >= 20230701) && !(w154 >= 20230701)) {
              if ((c153 & 1) !== 0 || (c153 & 2) !== 0) {
                m |= 2;
              }
              if ((c153 & 4) !== 0 || (c153 & 8) !== 0) {
                if (!(f153 >= 20230701) && !(w153 >= 20230701)) {
                  const v152 = s0.volgverzoek_in_format;
                  if (v152 !== false) {
                    if ((c151 & 1) !== 0 || (c151 & 2) !== 0) {
                      m |= 2;
                    }
                    if ((c151 & 4) !== 0 || (c151 & 8) !== 0) {
                      if (!(f151 >= 20230701) && !(w151 >= 20230701)) {
                        const v150 = s0.businesscase_overeengekomen;
                        if (v150 !== false) {
                          m |= 4;
                        }
                        if (v150 !== true) {
                          m |= 2;
                        }
                      }
                      if (!(f151 < 20230701)) {
                        m |= 2;
                      }
                    }
                  }
                  if (v152 !== true) {
                    m |= 2;
                  }
                }
                if (!(f153 < 20230701)) {
                  m |= 2;
                }
              }
            }
            if (!(f154 < 20230701)) {
              m |= 2;
            }
          }
        }
        if ((v156 & 2) !== 0) {
          m |= 2;
        }
      }
      if ((v157 & 2) !== 0) {
        m |= 2;
      }
    }
    if (v158 !== true) {
      m |= 2;
    }
  }
  if (v149 === "herkenbare_wijkverpleging" || typeof v149 !== 'string' || v149 === "nog_iets_anders") {
    m |= 1;
  }
  switch (m) {
    case 1: return unsettled.notApplicable;
    case 2: return unsettled.gap;
    case 4: return "onplanbare_zorg";
    default: return unsettled.undetermined;
  }
}

// onplanbare_zorg
function c92(p, s10, x) {
  let m = 0;
  const v159 = s10.in_weekend;
  const v161 = told(saidOf(x, 10, "oordelen", "acuut"), [], p);
  if (v161 !== false) {
    const v160 = s10.dagdeel;
    if (v160 === "overdag" || typeof v160 !== 'string' || v160 === "avond") {
      if (v159 !== false) {
        m |= 2;
      }
      if (v159 !== true) {
        m |= 8;
      }
    }
    if (v160 === "nacht" || typeof v160 !== 'string') {
      if (v159 !== false) {
        m |= 2;
      }
      if (v159 !== true) {
        m |= 4;
      }
    }
  }
  if (v161 !== true) {
    m |= 1;
  }
  switch (m) {
    case 1: return "planbaar";
    case 2: return unsettled.gap;
    case 4: return "in_de_nacht";
    case 8: return "dag_of_avond";
    default: return unsettled.undetermined;
  }
}

// aanspreekpunt_nachtzorg
function c96() {
  return "preferente_verzekeraar";
}

// gelijkgericht
function c97(p) {
  let m = 0;
  const f7 = dayOf(p);
  if (!(f7 >= 20240101)) {
    m |= 1;
  }
  if (!(f7 < 20240101)) {
    m |= 2;
  }
  switch (m) {
    case 1: return false;
    case 2: return true;
    default: return unsettled.undetermined;
  }
}

// prestatie_infrastructuur
function c98(p) {
  let m = 0;
  const f7 = dayOf(p);
  if (!(f7 >= 20240101)) {
    m |= 1;
  }
  if (!(f7 < 20240101)) {
    m |= 2;
  }
  switch (m) {
    case 1: return unsettled.notApplicable;
    case 2: return "onplanbare_zorg";
    default: return unsettled.undetermined;
  }
}

// bijdrage_van_asr
function c104(f, p, g, s0, y) {
  let m = 0;
  let n480 = 0;
  const c154 = mayHappen(g["nachtzorg.publicatie_volgformat"]);
  const r154 = g["nachtzorg.publicatie_volgformat"], f154 = dayOf(r154), w154 = r154 === 'notYet' ? dayOf(p ?? "2023-01-01") : 0;
  const c153 = mayHappen(g["inkoop.volgverzoek"]);
  const r153 = g["inkoop.volgverzoek"], f153 = dayOf(r153), w153 = r153 === 'notYet' ? dayOf(p ?? "2023-01-01") : 0;
  const c151 = mayHappen(g["nachtzorg.businesscase"]);
  const r151 = g["nachtzorg.businesscase"], f151 = dayOf(r151), w151 = r151 === 'notYet' ? dayOf(p ?? "2023-01-01") : 0;
  const v150 = s0.businesscase_overeengekomen;
  const v158 = s0.wenst_vergoeding_nachtzorg;
  if (v158 !== false) {
    const v157 = members(s0.nachtzorg_afgesproken, "inhoud");
    if ((v157 & 1) !== 0) {
      const v156 = members(s0.nachtzorg_afgesproken, "hoogte");
      if ((v156 & 1) !== 0) {
        if ((c154 & 1) !== 0 || (c154 & 2) !== 0) {
          n480 = 1;
        }
        if ((c154 & 4) !== 0 || (c154 & 8) !== 0) {
          if (!(f154 >= 20230701) && !(w154 >= 20230701)) {
            if ((c153 & 1) !== 0 || (c153 & 2) !== 0) {
              m |= 1;
            }
            if ((c153 & 4) !== 0 || (c153 & 8) !== 0) {
              if (!(f153 >= 20230701) && !(w153 >= 20230701)) {
                const v152 = s0.volgverzoek_in_format;
                if (v152 !== false) {
                  if ((c151 & 1) !== 0 || (c151 & 2) !== 0) {
                    m |= 1;
                  }
                  if ((c151 & 4) !== 0 || (c151 & 8) !== 0) {
                    if (!(f151 >= 20230701) && !(w151 >= 20230701)) {
                      if (v150 !== false) {
                        const v167 = s0.preferente_is_asr;
                        if (v167 !== false) {
                          m |= 2;
                        }
                        if (v167 !== true) {
                          m |= 4;
                        }
                      }
                      if (v150 !== true) {
                        m |= 1;
                      }
                    }
                    if (!(f151 < 20230701)) {
                      m |= 1;
                    }
                  }
                }
                if (v152 !== true) {
                  m |= 1;
                }
              }
              if (!(f153 < 20230701)) {
                m |= 1;
              }
            }
          }
          if (!(f154 < 20230701)) {
            n480 = 1;
          }
        }
      }
      if ((v156 & 2) !== 0) {
        m |= 1;
      }
    }
    if ((v157 & 2) !== 0) {
      m |= 1;
    }
  }
  if (v158 !== true) {
    m |= 1;
  }
  if (n480 === 1) {
    if ((c153 & 1) !== 0 || (c153 & 2) !== 0) {
      m |= 1;
    }
    if ((c153 & 4) !== 0 || (c153 & 8) !== 0) {
      if (!(f153 >= 20230701) && !(w153 >= 20230701)) {
        if ((c151 & 1) !== 0 || (c151 & 2) !== 0) {
          m |= 1;
        }
        if ((c151 & 4) !== 0 || (c151 & 8) !== 0) {
          if (!(f151 >= 20230701) && !(w151 >= 20230701)) {
            if (v150 !== false) {
              m |= 2;
            }
            if (v150 !== true) {
              m |= 1;
            }
          }
          if (!(f151 < 20230701)) {
            m |= 1;
          }
        }
      }
      if (!(f153 < 20230701)) {
        m |= 1;
      }
    }
  }
  switch (m) {
    case 1: return unsettled.notApplicable;
    case 2: return unsettled.gap;
    case 4: return E().leaf(70, (y.x ??= E().caseOf(f, { referenceDate: p })));
    default: return E().settle(104, (y.x ??= E().caseOf(f, { referenceDate: p })));
  }
}

// is_uitbesteding
function c162(s8) {
  let m = 0;
  const v239 = s8.gecontracteerde_zorg;
  if (v239 !== false) {
    const v238 = s8.soort;
    if (v238 === "uitzendkracht" || typeof v238 !== 'string' || v238 === "personeel_van_holding") {
      m |= 1;
    }
    if (v238 === "ingehuurde_zzp" || typeof v238 !== 'string' || v238 === "andere_partij") {
      m |= 2;
    }
  }
  if (v239 !== true) {
    m |= 1;
  }
  switch (m) {
    case 1: return false;
    case 2: return true;
    default: return unsettled.undetermined;
  }
}

// inzet_mag
function c163(p, s8, x) {
  let m = 0;
  let n853 = 0, n852 = 0;
  const v239 = s8.gecontracteerde_zorg;
  if (v239 !== false) {
    const v238 = s8.soort;
    if (v238 === "uitzendkracht" || typeof v238 !== 'string' || v238 === "personeel_van_holding") {
      m |= 1;
    }
    if (v238 === "ingehuurde_zzp" || typeof v238 !== 'string' || v238 === "andere_partij") {
      const v243 = told(saidOf(x, 8, "oordelen", "complexe_zorgvraag"), [], p);
      if (v243 !== false) {
        n853 = 1;
      }
      if (v243 !== true) {
        const v242 = told(saidOf(x, 8, "oordelen", "in_belang_van_verzekerde"), [], p);
        if (v242 !== false) {
          n853 = 1;
        }
        if (v242 !== true) {
          n852 = 1;
        }
      }
    }
  }
  if (v239 !== true) {
    m |= 1;
  }
  if (n853 === 1) {
    const v241 = told(saidOf(x, 8, "oordelen", "uitbesteden_is_nodig"), [], p);
    if (v241 !== false) {
      m |= 1;
    }
    if (v241 !== true) {
      n852 = 1;
    }
  }
  if (n852 === 1) {
    const v240 = s8.specialistische_verpleging;
    if (v240 !== false) {
      m |= 1;
    }
    if (v240 !== true) {
      m |= 2;
    }
  }
  switch (m) {
    case 1: return true;
    case 2: return false;
    default: return unsettled.undetermined;
  }
}

// verantwoordelijk
function c164(s8) {
  let m = 0;
  const v239 = s8.gecontracteerde_zorg;
  if (v239 !== false) {
    const v238 = s8.soort;
    if (v238 === "uitzendkracht" || typeof v238 !== 'string' || v238 === "personeel_van_holding") {
      m |= 1;
    }
    if (v238 === "ingehuurde_zzp" || typeof v238 !== 'string' || v238 === "andere_partij") {
      m |= 2;
    }
  }
  if (v239 !== true) {
    m |= 1;
  }
  switch (m) {
    case 1: return unsettled.notApplicable;
    case 2: return "zorgaanbieder";
    default: return unsettled.undetermined;
  }
}

// beschikbaar_uit_iza_fonds
function c170(p) {
  let m = 0;
  const f7 = dayOf(p);
  if (f7 < 20230101) {
    m |= 1;
  }
  if (!(f7 < 20230101)) {
    if (!(f7 >= 20240101)) {
      m |= 2;
    }
    if (!(f7 < 20240101)) {
      m |= 1;
    }
  }
  switch (m) {
    case 1: return unsettled.gap;
    case 2: return "75000000.00";
    default: return unsettled.undetermined;
  }
}

// weg_van_transformatie
function c171(p, s15, x) {
  let m = 0;
  const v252 = told(saidOf(x, 15, "oordelen", "impactvolle_transformatie"), [], p);
  if (v252 !== false) {
    m |= 1;
  }
  if (v252 !== true) {
    const v251 = s15.noodzakelijk;
    if (v251 !== false) {
      m |= 2;
    }
    if (v251 !== true) {
      m |= 4;
    }
  }
  switch (m) {
    case 1: return "gelijkgericht";
    case 2: return "contractafspraken";
    case 4: return unsettled.gap;
    default: return unsettled.undetermined;
  }
}

// komt_in_aanmerking
function c225(f, p, y) {
  return E().settle(225, (y.x ??= E().caseOf(f, { referenceDate: p })));
}

// uitvoerder_bevoegd
function c243(p, o, s7) {
  let m = 0;
  const v334 = s7.uitvoerder;
  if (v334 === "wondconsulent" || typeof v334 !== 'string') {
    const v332 = s7.opleiding_erasmus_mc;
    if (v332 !== false) {
      m |= 2;
    }
    if (v332 !== true) {
      m |= 1;
    }
  }
  if (v334 === "verpleegkundig_specialist" || typeof v334 !== 'string') {
    const v333 = told(o.ervaren_in_wondzorg, [], p);
    if (v333 !== false) {
      m |= 2;
    }
    if (v333 !== true) {
      m |= 1;
    }
  }
  if (v334 === "iemand_anders" || typeof v334 !== 'string') {
    m |= 1;
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
  const s0 = e0.asTheyAre > 0 ? (e0.asTheyAre -= 1, f.zorgaanbieder ?? none) : e0.take(f.zorgaanbieder), s6 = e6.asTheyAre > 0 ? (e6.asTheyAre -= 1, f.landelijk ?? none) : e6.take(f.landelijk), s7 = e7.asTheyAre > 0 ? (e7.asTheyAre -= 1, f.wondzorg ?? none) : e7.take(f.wondzorg);
  const s1 = none, s2 = none, s3 = none, s4 = none, s5 = none, s8 = none, s9 = none, s10 = none, s11 = none, s12 = none, s13 = none, s14 = none, s15 = none, s16 = none;
  const y = { x: undefined };
  const r5 = isListed(s0.client ?? f.client) ? E().records([5], (y.x ??= E().caseOf(f, { referenceDate: p }))) : [];
  const r3 = isListed(s0.vraagstelling ?? f.vraagstelling) ? E().records([3], (y.x ??= E().caseOf(f, { referenceDate: p }))) : [];
  const r1 = isListed(s0.declaratie ?? f.declaratie) ? E().records([1], (y.x ??= E().caseOf(f, { referenceDate: p }))) : [];
  const r14 = isListed(s0.zorgperiode ?? f.zorgperiode) ? E().records([14], (y.x ??= E().caseOf(f, { referenceDate: p }))) : [];
  const r16 = isListed(s0.verplaatsing ?? f.verplaatsing) ? E().records([16], (y.x ??= E().caseOf(f, { referenceDate: p }))) : [];
  const r9 = isListed(s0.functie ?? f.functie) ? E().records([9], (y.x ??= E().caseOf(f, { referenceDate: p }))) : [];
  const r10 = isListed(s0.zorgvraag ?? f.zorgvraag) ? E().records([10], (y.x ??= E().caseOf(f, { referenceDate: p }))) : [];
  const r8 = isListed(s0.inzet ?? f.inzet) ? E().records([8], (y.x ??= E().caseOf(f, { referenceDate: p }))) : [];
  const r15 = isListed(s0.transformatie ?? f.transformatie) ? E().records([15], (y.x ??= E().caseOf(f, { referenceDate: p }))) : [];
  return {
    "spoor": c0n(p, g, s0),
    "inkoopgroep": c2n(s0),
    "afspraken_voor_client": r5.length === 0 ? {} : Object.fromEntries(r5.map((x) => [x.k[5], c3n(p, g, x.s[0], x.s[5])])),
    "loket": r3.length === 0 ? {} : Object.fromEntries(r3.map((x) => [x.k[3], c4n(x.s[3])])),
    "adres_van_asr": c5n(),
    "inkoper_casemanagement": r5.length === 0 ? {} : Object.fromEntries(r5.map((x) => [x.k[5], c10n(p, x.s[5], x)])),
    "bekostiging_casemanagement": r5.length === 0 ? {} : Object.fromEntries(r5.map((x) => [x.k[5], c11n()])),
    "ondersteuning_bij_dementie": r5.length === 0 ? {} : Object.fromEntries(r5.map((x) => [x.k[5], c12n(p, x.s[5], x)])),
    "in_ketenzorg_dementie": c13n(),
    "telezorg_declareren": c18n(s0),
    "uren_tegen_integraal_tarief": r1.length === 0 ? {} : Object.fromEntries(r1.map((x) => [x.k[1], c20n()])),
    "looptijd_green_deal": c21n(),
    "werkgebied_carecycle": c24n(s0),
    "uren_per_client_per_maand": r14.length === 0 ? {} : Object.fromEntries(r14.map((x) => [x.k[14], c35n()])),
    "uren_per_client_per_jaar": r14.length === 0 ? {} : Object.fromEntries(r14.map((x) => [x.k[14], c36n()])),
    "kosten_per_client_per_maand": r14.length === 0 ? {} : Object.fromEntries(r14.map((x) => [x.k[14], c37n()])),
    "kosten_per_client_per_jaar": r14.length === 0 ? {} : Object.fromEntries(r14.map((x) => [x.k[14], c38n()])),
    "jaarverslag_in_benchmark": c39n(),
    "pgb_indicatie_ingekocht": c40n(),
    "passende_groepen": c41n(s0),
    "omzetplafond": c42n(p, o, s0),
    "zelf_uitnodiging_vragen": c43n(),
    "voorstel_voor_januari": c48n(),
    "tarief_voor_client": r5.length === 0 ? {} : Object.fromEntries(r5.map((x) => [x.k[5], c49n(p, g, x.s[0], x.s[5])])),
    "declaraties_behandelen_of_niet": c50n(p, s0),
    "vindplaats_vergoeding": r5.length === 0 ? {} : Object.fromEntries(r5.map((x) => [x.k[5], c53n(x.s[5])])),
    "is_ziekenhuisverplaatst": r16.length === 0 ? {} : Object.fromEntries(r16.map((x) => [x.k[16], c54n()])),
    "passende_bekostiging_mogelijk": r16.length === 0 ? {} : Object.fromEntries(r16.map((x) => [x.k[16], c62n()])),
    "declarabele_adl": r5.length === 0 ? {} : Object.fromEntries(r5.map((x) => [x.k[5], c72n(x.s[5])])),
    "toestemming_voor_helpenden": c83n(),
    "inkoopmethode": c85n(p, s6),
    "soort_prestatie": r9.length === 0 ? {} : Object.fromEntries(r9.map((x) => [x.k[9], c89n()])),
    "overeenstemming": r9.length === 0 ? {} : Object.fromEntries(r9.map((x) => [x.k[9], c90n(x.s[9])])),
    "prestatie_voor_functie": r9.length === 0 ? {} : Object.fromEntries(r9.map((x) => [x.k[9], c91n()])),
    "onplanbare_zorg": r10.length === 0 ? {} : Object.fromEntries(r10.map((x) => [x.k[10], c92n(p, x.s[10], x)])),
    "aanspreekpunt_nachtzorg": c96n(),
    "gelijkgericht": c97n(),
    "prestatie_infrastructuur": c98n(),
    "bijdrage_van_asr": c104n(),
    "is_uitbesteding": r8.length === 0 ? {} : Object.fromEntries(r8.map((x) => [x.k[8], c162n(x.s[8])])),
    "inzet_mag": r8.length === 0 ? {} : Object.fromEntries(r8.map((x) => [x.k[8], c163n(p, x.s[8], x)])),
    "verantwoordelijk": r8.length === 0 ? {} : Object.fromEntries(r8.map((x) => [x.k[8], c164n()])),
    "beschikbaar_uit_iza_fonds": c170n(),
    "weg_van_transformatie": r15.length === 0 ? {} : Object.fromEntries(r15.map((x) => [x.k[15], c171n(p, x)])),
    "komt_in_aanmerking": c225n(p, o, s0),
    "uitvoerder_bevoegd": c243n(p, o, s7),
  };
}

// spoor
function c0n(p, g, s0) {
  return E().cited(0, (c0n0(s0) ? 1 : 0) | (c0n1(s0) ? 2 : 0) | (c0n2(p, g, s0) ? 4 : 0) | (c0n3(p, g, s0) ? 8 : 0) | (c0n4() ? 16 : 0) | (c0n5(p, g, s0) ? 32 : 0) | (c0n6(g, s0) ? 64 : 0));
}
function c0n0(s0) {
  const v2 = s0.overeenkomst_wijkverpleging?.[2023];
  if (v2 !== false) {
    const v0 = s0.bleek_niet_te_voldoen;
    if (v0 !== true) {
      return true;
    }
  }
  return false;
}
function c0n1(s0) {
  const v2 = s0.overeenkomst_wijkverpleging?.[2023];
  if (v2 !== false) {
    const v0 = s0.bleek_niet_te_voldoen;
    if (v0 !== false) {
      return true;
    }
  }
  return false;
}
function c0n2(p, g, s0) {
  const c1 = mayHappen(g["inkoop.aanmelden"]);
  const r1 = g["inkoop.aanmelden"], f1 = dayOf(r1), w1 = r1 === 'notYet' ? dayOf(p ?? "2023-01-01") : 0;
  const v2 = s0.overeenkomst_wijkverpleging?.[2023];
  if (v2 !== true) {
    if ((c1 & 4) !== 0 || (c1 & 8) !== 0) {
      if (!(f1 >= 20230701) && !(w1 >= 20230701)) {
        return true;
      }
    }
  }
  return false;
}
function c0n3(p, g, s0) {
  const c1 = mayHappen(g["inkoop.aanmelden"]);
  const r1 = g["inkoop.aanmelden"], f1 = dayOf(r1), w1 = r1 === 'notYet' ? dayOf(p ?? "2023-01-01") : 0;
  const v2 = s0.overeenkomst_wijkverpleging?.[2023];
  if (v2 !== true) {
    if ((c1 & 4) !== 0 || (c1 & 8) !== 0) {
      if (!(f1 < 20230701)) {
        if (!(f1 >= 20230702) && !(w1 >= 20230702)) {
          return true;
        }
      }
    }
  }
  return false;
}
function c0n4() {
  return false;
}
function c0n5(p, g, s0) {
  const c1 = mayHappen(g["inkoop.aanmelden"]);
  const r1 = g["inkoop.aanmelden"], f1 = dayOf(r1), w1 = r1 === 'notYet' ? dayOf(p ?? "2023-01-01") : 0;
  const v2 = s0.overeenkomst_wijkverpleging?.[2023];
  if (v2 !== true) {
    if ((c1 & 4) !== 0 || (c1 & 8) !== 0) {
      if (!(f1 < 20230702)) {
        return true;
      }
    }
  }
  return false;
}
function c0n6(g, s0) {
  const v2 = s0.overeenkomst_wijkverpleging?.[2023];
  if (v2 !== true) {
    const c1 = mayHappen(g["inkoop.aanmelden"]);
    if ((c1 & 1) !== 0 || (c1 & 2) !== 0) {
      return true;
    }
  }
  return false;
}

// inkoopgroep
function c2n(s0) {
  return E().cited(2, (c2n0(s0) ? 1 : 0) | (c2n1(s0) ? 2 : 0) | (c2n2(s0) ? 4 : 0) | (c2n3() ? 8 : 0) | (c2n4(s0) ? 16 : 0) | (c2n5() ? 32 : 0));
}
function c2n0(s0) {
  const v2 = s0.overeenkomst_wijkverpleging?.[2023];
  if (v2 !== true) {
    return true;
  }
  return false;
}
function c2n1(s0) {
  const v2 = s0.overeenkomst_wijkverpleging?.[2023];
  if (v2 !== false) {
    const v4 = s0.tariefvorm;
    if (v4 === "maandtarief" || typeof v4 !== 'string') {
      return true;
    }
  }
  return false;
}
function c2n2(s0) {
  const v2 = s0.overeenkomst_wijkverpleging?.[2023];
  if (v2 !== false) {
    const v4 = s0.tariefvorm;
    if (v4 === "vijf_minuten" || typeof v4 !== 'string' || v4 === "geen_van_beide") {
      const r3 = s0.behandelde_verzekerden?.[2022], f3 = typeof r3 === 'number' ? r3 : figureOf(r3);
      if (!(f3 >= 21)) {
        return true;
      }
    }
  }
  return false;
}
function c2n3() {
  return false;
}
function c2n4(s0) {
  const v2 = s0.overeenkomst_wijkverpleging?.[2023];
  if (v2 !== false) {
    const v4 = s0.tariefvorm;
    if (v4 === "vijf_minuten" || typeof v4 !== 'string') {
      const r3 = s0.behandelde_verzekerden?.[2022], f3 = typeof r3 === 'number' ? r3 : figureOf(r3);
      if (!(f3 < 21)) {
        return true;
      }
    }
  }
  return false;
}
function c2n5() {
  return false;
}

// afspraken_voor_client
function c3n(p, g, s0, s5) {
  return E().cited(3, (c3n0(p, g) ? 1 : 0) | (c3n1(p, g, s0, s5) ? 2 : 0) | (c3n2(p, g, s0, s5) ? 4 : 0) | (c3n3(p, g, s0) ? 8 : 0) | (c3n4(p, g, s0, s5) ? 16 : 0));
}
function c3n0(p, g) {
  const c6 = mayHappen(g["inkoop.contractering"]);
  const r6 = g["inkoop.contractering"], f6 = dayOf(r6), w6 = r6 === 'notYet' ? dayOf(p ?? "2023-01-01") : 0;
  if ((c6 & 4) !== 0 || (c6 & 8) !== 0) {
    if (!(f6 >= 20240101) && !(w6 >= 20240101)) {
      return true;
    }
  }
  return false;
}
function c3n1(p, g, s0, s5) {
  const c6 = mayHappen(g["inkoop.contractering"]);
  const r6 = g["inkoop.contractering"], f6 = dayOf(r6), w6 = r6 === 'notYet' ? dayOf(p ?? "2023-01-01") : 0;
  const v2 = s0.overeenkomst_wijkverpleging?.[2023];
  if (v2 !== false) {
    if ((c6 & 8) !== 0) {
      if (!(f6 < 20240101)) {
        const c8 = ordered(orderOf(dayOf(g["inkoop.contractering"]), dayOf(p)), 3);
        if ((c8 & 1) !== 0) {
          const v5 = s5.bestaande_client;
          if (v5 !== false) {
            return true;
          }
        }
      }
    }
  }
  return false;
}
function c3n2(p, g, s0, s5) {
  let n51 = 0;
  const c6 = mayHappen(g["inkoop.contractering"]);
  const r6 = g["inkoop.contractering"], f6 = dayOf(r6), w6 = r6 === 'notYet' ? dayOf(p ?? "2023-01-01") : 0;
  const v2 = s0.overeenkomst_wijkverpleging?.[2023];
  if (v2 !== false) {
    if ((c6 & 1) !== 0 || (c6 & 2) !== 0) {
      n51 = 1;
    }
    if ((c6 & 4) !== 0 || (c6 & 8) !== 0) {
      if (!(f6 < 20240101)) {
        n51 = 1;
      }
    }
  }
  if (n51 === 1) {
    const v5 = s5.bestaande_client;
    if (v5 !== true) {
      return true;
    }
  }
  return false;
}
function c3n3(p, g, s0) {
  const c6 = mayHappen(g["inkoop.contractering"]);
  const r6 = g["inkoop.contractering"], f6 = dayOf(r6), w6 = r6 === 'notYet' ? dayOf(p ?? "2023-01-01") : 0;
  const v2 = s0.overeenkomst_wijkverpleging?.[2023];
  if (v2 !== true) {
    if ((c6 & 1) !== 0 || (c6 & 2) !== 0) {
      return true;
    }
    if ((c6 & 4) !== 0 || (c6 & 8) !== 0) {
      if (!(f6 < 20240101)) {
        return true;
      }
    }
  }
  return false;
}
function c3n4(p, g, s0, s5) {
  let n46 = 0;
  const c6 = mayHappen(g["inkoop.contractering"]);
  const r6 = g["inkoop.contractering"], f6 = dayOf(r6), w6 = r6 === 'notYet' ? dayOf(p ?? "2023-01-01") : 0;
  const v2 = s0.overeenkomst_wijkverpleging?.[2023];
  if (v2 !== false) {
    if ((c6 & 1) !== 0 || (c6 & 2) !== 0) {
      n46 = 1;
    }
    if ((c6 & 4) !== 0) {
      if (!(f6 < 20240101)) {
        n46 = 1;
      }
    }
    if ((c6 & 8) !== 0) {
      if (!(f6 < 20240101)) {
        const c8 = ordered(orderOf(dayOf(g["inkoop.contractering"]), dayOf(p)), 3);
        if ((c8 & 2) !== 0) {
          n46 = 1;
        }
      }
    }
  }
  if (n46 === 1) {
    const v5 = s5.bestaande_client;
    if (v5 !== false) {
      return true;
    }
  }
  return false;
}

// loket
function c4n(s3) {
  return E().cited(4, (c4n0(s3) ? 1 : 0) | (c4n1(s3) ? 2 : 0) | (c4n2(s3) ? 4 : 0) | (c4n3(s3) ? 8 : 0) | (c4n4() ? 16 : 0) | (c4n5(s3) ? 32 : 0) | (c4n6(s3) ? 64 : 0) | (c4n7(s3) ? 128 : 0) | (c4n8(s3) ? 256 : 0) | (c4n9(s3) ? 512 : 0));
}
function c4n0(s3) {
  const v9 = s3.gaat_over;
  if (v9 === "status_declaratie" || typeof v9 !== 'string') {
    return true;
  }
  return false;
}
function c4n1(s3) {
  const v9 = s3.gaat_over;
  if (v9 === "status_contract" || typeof v9 !== 'string') {
    return true;
  }
  return false;
}
function c4n2(s3) {
  const v9 = s3.gaat_over;
  if (v9 === "ander_rekeningnummer" || typeof v9 !== 'string') {
    return true;
  }
  return false;
}
function c4n3(s3) {
  const v9 = s3.gaat_over;
  if (v9 === "andere_wijziging" || typeof v9 !== 'string') {
    return true;
  }
  return false;
}
function c4n4() {
  return false;
}
function c4n5(s3) {
  const v9 = s3.gaat_over;
  if (v9 === "proces_overeenkomst" || typeof v9 !== 'string') {
    return true;
  }
  return false;
}
function c4n6(s3) {
  const v9 = s3.gaat_over;
  if (v9 === "inhoud_of_beleid" || typeof v9 !== 'string') {
    return true;
  }
  return false;
}
function c4n7(s3) {
  const v9 = s3.gaat_over;
  if (v9 === "declaratie" || typeof v9 !== 'string') {
    return true;
  }
  return false;
}
function c4n8(s3) {
  const v9 = s3.gaat_over;
  if (v9 === "innovatie" || typeof v9 !== 'string') {
    return true;
  }
  return false;
}
function c4n9(s3) {
  const v9 = s3.gaat_over;
  if (v9 === "volgverzoek_nachtzorg" || typeof v9 !== 'string') {
    return true;
  }
  return false;
}

// adres_van_asr
function c5n() {
  return E().cited(5, 0);
}

// inkoper_casemanagement
function c10n(p, s5, x) {
  return E().cited(10, (c10n0(p, s5, x) ? 1 : 0) | (c10n1(p, s5, x) ? 2 : 0) | (c10n2(p, s5, x) ? 4 : 0) | (c10n3(p, s5, x) ? 8 : 0));
}
function c10n0(p, s5, x) {
  const v17 = s5.casemanagement_dementie;
  if (v17 !== false) {
    const v16 = told(saidOf(x, 5, "oordelen", "geneeskundige_context"), [], p);
    if (v16 !== false) {
      const v18 = told(saidOf(x, 5, "oordelen", "nadruk_op_wmo"), [], p);
      if (v18 !== true) {
        return true;
      }
    }
  }
  return false;
}
function c10n1(p, s5, x) {
  const v17 = s5.casemanagement_dementie;
  if (v17 !== false) {
    const v16 = told(saidOf(x, 5, "oordelen", "geneeskundige_context"), [], p);
    if (v16 !== true) {
      const v18 = told(saidOf(x, 5, "oordelen", "nadruk_op_wmo"), [], p);
      if (v18 !== false) {
        return true;
      }
    }
  }
  return false;
}
function c10n2(p, s5, x) {
  const v17 = s5.casemanagement_dementie;
  if (v17 !== false) {
    const v16 = told(saidOf(x, 5, "oordelen", "geneeskundige_context"), [], p);
    if (v16 !== false) {
      const v18 = told(saidOf(x, 5, "oordelen", "nadruk_op_wmo"), [], p);
      if (v18 !== false) {
        return true;
      }
    }
  }
  return false;
}
function c10n3(p, s5, x) {
  const v17 = s5.casemanagement_dementie;
  if (v17 !== false) {
    const v16 = told(saidOf(x, 5, "oordelen", "geneeskundige_context"), [], p);
    if (v16 !== true) {
      const v18 = told(saidOf(x, 5, "oordelen", "nadruk_op_wmo"), [], p);
      if (v18 !== true) {
        return true;
      }
    }
  }
  return false;
}

// bekostiging_casemanagement
function c11n() {
  return E().cited(11, 0);
}

// ondersteuning_bij_dementie
function c12n(p, s5, x) {
  return E().cited(12, (c12n0(p, s5, x) ? 1 : 0));
}
function c12n0(p, s5, x) {
  const v20 = s5.dementie;
  if (v20 !== false) {
    const v19 = told(saidOf(x, 5, "oordelen", "specialist_is_nodig"), [], p);
    if (v19 !== false) {
      return true;
    }
  }
  return false;
}

// in_ketenzorg_dementie
function c13n() {
  return E().cited(13, 0);
}

// telezorg_declareren
function c18n(s0) {
  return E().cited(18, (c18n0(s0) ? 1 : 0) | (c18n1(s0) ? 2 : 0) | (c18n2(s0) ? 4 : 0));
}
function c18n0(s0) {
  const v4 = s0.tariefvorm;
  if (v4 === "vijf_minuten" || typeof v4 !== 'string') {
    return true;
  }
  return false;
}
function c18n1(s0) {
  const v4 = s0.tariefvorm;
  if (v4 === "maandtarief" || typeof v4 !== 'string') {
    return true;
  }
  return false;
}
function c18n2(s0) {
  const v4 = s0.tariefvorm;
  if (v4 === "geen_van_beide" || typeof v4 !== 'string') {
    return true;
  }
  return false;
}

// uren_tegen_integraal_tarief
function c20n() {
  return E().cited(20, 0);
}

// looptijd_green_deal
function c21n() {
  return E().cited(21, 0);
}

// werkgebied_carecycle
function c24n(s0) {
  return E().cited(24, (c24n0(s0) ? 1 : 0) | (c24n1(s0) ? 2 : 0) | (c24n2(s0) ? 4 : 0) | (c24n3(s0) ? 8 : 0));
}
function c24n0(s0) {
  const v44 = s0.werkt_in_brabant;
  if (v44 !== false) {
    return true;
  }
  return false;
}
function c24n1(s0) {
  const v43 = s0.carecycle_elders;
  if (v43 === "actief" || typeof v43 !== 'string') {
    return true;
  }
  return false;
}
function c24n2(s0) {
  const v44 = s0.werkt_in_brabant;
  if (v44 !== true) {
    const v43 = s0.carecycle_elders;
    if (v43 === "binnenkort" || typeof v43 !== 'string') {
      return true;
    }
  }
  return false;
}
function c24n3(s0) {
  const v44 = s0.werkt_in_brabant;
  if (v44 !== true) {
    const v43 = s0.carecycle_elders;
    if (v43 === "niet_actief" || typeof v43 !== 'string') {
      return true;
    }
  }
  return false;
}

// uren_per_client_per_maand
function c35n() {
  return E().cited(35, 0);
}

// uren_per_client_per_jaar
function c36n() {
  return E().cited(36, 0);
}

// kosten_per_client_per_maand
function c37n() {
  return E().cited(37, 0);
}

// kosten_per_client_per_jaar
function c38n() {
  return E().cited(38, 0);
}

// jaarverslag_in_benchmark
function c39n() {
  return E().cited(39, 0);
}

// pgb_indicatie_ingekocht
function c40n() {
  return E().cited(40, 0);
}

// passende_groepen
function c41n(s0) {
  return E().cited(41, (c41n0(s0) ? 1 : 0) | (c41n1(s0) ? 2 : 0) | (c41n2(s0) ? 4 : 0) | (c41n3() ? 8 : 0) | (c41n4(s0) ? 16 : 0));
}
function c41n0(s0) {
  const v2 = s0.overeenkomst_wijkverpleging?.[2023];
  if (v2 !== true) {
    return true;
  }
  return false;
}
function c41n1(s0) {
  const v4 = s0.tariefvorm;
  if (v4 === "maandtarief" || typeof v4 !== 'string') {
    return true;
  }
  return false;
}
function c41n2(s0) {
  const r3 = s0.behandelde_verzekerden?.[2022], f3 = typeof r3 === 'number' ? r3 : figureOf(r3);
  if (!(f3 >= 21)) {
    return true;
  }
  return false;
}
function c41n3() {
  return false;
}
function c41n4(s0) {
  const v4 = s0.tariefvorm;
  if (v4 === "vijf_minuten" || typeof v4 !== 'string') {
    const r3 = s0.behandelde_verzekerden?.[2022], f3 = typeof r3 === 'number' ? r3 : figureOf(r3);
    if (!(f3 < 21)) {
      return true;
    }
  }
  return false;
}

// omzetplafond
function c42n(p, o, s0) {
  return E().cited(42, (c42n0(p, o, s0) ? 1 : 0) | (c42n1(p, o, s0) ? 2 : 0) | (c42n2(p, o, s0) ? 4 : 0) | (c42n3(p, o, s0) ? 8 : 0) | (c42n4(s0) ? 16 : 0) | (c42n5(s0) ? 32 : 0));
}
function c42n0(p, o, s0) {
  const v2 = s0.overeenkomst_wijkverpleging?.[2023];
  if (v2 !== false) {
    const v4 = s0.tariefvorm;
    if (v4 === "vijf_minuten" || typeof v4 !== 'string' || v4 === "geen_van_beide") {
      const r3 = s0.behandelde_verzekerden?.[2022], f3 = typeof r3 === 'number' ? r3 : figureOf(r3);
      if (!(f3 >= 21)) {
        const v66 = told(o.plafond_nodig_bij_klein, ["asr"], p);
        if (v66 !== false) {
          return true;
        }
      }
    }
  }
  return false;
}
function c42n1(p, o, s0) {
  const v2 = s0.overeenkomst_wijkverpleging?.[2023];
  if (v2 !== false) {
    const v4 = s0.tariefvorm;
    if (v4 === "vijf_minuten" || typeof v4 !== 'string') {
      const r3 = s0.behandelde_verzekerden?.[2022], f3 = typeof r3 === 'number' ? r3 : figureOf(r3);
      if (!(f3 < 21)) {
        const v67 = told(o.plafond_nodig_bij_vijf_minuten, ["asr"], p);
        if (v67 !== false) {
          return true;
        }
      }
    }
  }
  return false;
}
function c42n2(p, o, s0) {
  const v2 = s0.overeenkomst_wijkverpleging?.[2023];
  if (v2 !== false) {
    const v4 = s0.tariefvorm;
    if (v4 === "vijf_minuten" || typeof v4 !== 'string' || v4 === "geen_van_beide") {
      const r3 = s0.behandelde_verzekerden?.[2022], f3 = typeof r3 === 'number' ? r3 : figureOf(r3);
      if (!(f3 >= 21)) {
        const v66 = told(o.plafond_nodig_bij_klein, ["asr"], p);
        if (v66 !== true) {
          return true;
        }
      }
    }
  }
  return false;
}
function c42n3(p, o, s0) {
  const v2 = s0.overeenkomst_wijkverpleging?.[2023];
  if (v2 !== false) {
    const v4 = s0.tariefvorm;
    if (v4 === "vijf_minuten" || typeof v4 !== 'string') {
      const r3 = s0.behandelde_verzekerden?.[2022], f3 = typeof r3 === 'number' ? r3 : figureOf(r3);
      if (!(f3 < 21)) {
        const v67 = told(o.plafond_nodig_bij_vijf_minuten, ["asr"], p);
        if (v67 !== true) {
          return true;
        }
      }
    }
  }
  return false;
}
function c42n4(s0) {
  const v2 = s0.overeenkomst_wijkverpleging?.[2023];
  if (v2 !== false) {
    const v4 = s0.tariefvorm;
    if (v4 === "maandtarief" || typeof v4 !== 'string') {
      return true;
    }
  }
  return false;
}
function c42n5(s0) {
  const v2 = s0.overeenkomst_wijkverpleging?.[2023];
  if (v2 !== true) {
    return true;
  }
  return false;
}

// zelf_uitnodiging_vragen
function c43n() {
  return E().cited(43, 0);
}

// voorstel_voor_januari
function c48n() {
  return E().cited(48, 0);
}

// tarief_voor_client
function c49n(p, g, s0, s5) {
  return E().cited(49, (c49n0(p, g, s0, s5) ? 1 : 0) | (c49n1(p, g) ? 2 : 0));
}
function c49n0(p, g, s0, s5) {
  let n46 = 0;
  const c6 = mayHappen(g["inkoop.contractering"]);
  const r6 = g["inkoop.contractering"], f6 = dayOf(r6), w6 = r6 === 'notYet' ? dayOf(p ?? "2023-01-01") : 0;
  const v2 = s0.overeenkomst_wijkverpleging?.[2023];
  if (v2 !== false) {
    if ((c6 & 1) !== 0 || (c6 & 2) !== 0) {
      n46 = 1;
    }
    if ((c6 & 4) !== 0) {
      if (!(f6 < 20240101)) {
        n46 = 1;
      }
    }
    if ((c6 & 8) !== 0) {
      if (!(f6 < 20240101)) {
        const c8 = ordered(orderOf(dayOf(g["inkoop.contractering"]), dayOf(p)), 3);
        if ((c8 & 2) !== 0) {
          n46 = 1;
        }
      }
    }
  }
  if (n46 === 1) {
    const v5 = s5.bestaande_client;
    if (v5 !== false) {
      return true;
    }
  }
  return false;
}
function c49n1(p, g) {
  const c6 = mayHappen(g["inkoop.contractering"]);
  const r6 = g["inkoop.contractering"], f6 = dayOf(r6), w6 = r6 === 'notYet' ? dayOf(p ?? "2023-01-01") : 0;
  if ((c6 & 4) !== 0 || (c6 & 8) !== 0) {
    if (!(f6 >= 20240101) && !(w6 >= 20240101)) {
      return true;
    }
  }
  return false;
}

// declaraties_behandelen_of_niet
function c50n(p, s0) {
  return E().cited(50, (c50n0(s0) ? 1 : 0) | (c50n1(s0) ? 2 : 0) | (c50n2(p, s0) ? 4 : 0) | (c50n3(p, s0) ? 8 : 0));
}
function c50n0(s0) {
  const v77 = s0.heeft_inkooptraject;
  if (v77 !== true) {
    return true;
  }
  return false;
}
function c50n1(s0) {
  const v77 = s0.heeft_inkooptraject;
  if (v77 !== false) {
    const v76 = s0.inkooptraject_afgerond;
    if (v76 !== true) {
      return true;
    }
  }
  return false;
}
function c50n2(p, s0) {
  const v77 = s0.heeft_inkooptraject;
  if (v77 !== false) {
    const v76 = s0.inkooptraject_afgerond;
    if (v76 !== false) {
      const f7 = dayOf(p);
      if (!(f7 >= 20240101)) {
        return true;
      }
    }
  }
  return false;
}
function c50n3(p, s0) {
  const v77 = s0.heeft_inkooptraject;
  if (v77 !== false) {
    const v76 = s0.inkooptraject_afgerond;
    if (v76 !== false) {
      const f7 = dayOf(p);
      if (!(f7 < 20240101)) {
        return true;
      }
    }
  }
  return false;
}

// vindplaats_vergoeding
function c53n(s5) {
  return E().cited(53, (c53n0(s5) ? 1 : 0) | (c53n1(s5) ? 2 : 0));
}
function c53n0(s5) {
  const v84 = s5.hulpmiddel_verzekerd_in;
  if (v84 === "basisverzekering" || typeof v84 !== 'string') {
    return true;
  }
  return false;
}
function c53n1(s5) {
  const v84 = s5.hulpmiddel_verzekerd_in;
  if (v84 === "aanvullende_verzekering" || typeof v84 !== 'string') {
    return true;
  }
  return false;
}

// is_ziekenhuisverplaatst
function c54n() {
  return E().cited(54, 0);
}

// passende_bekostiging_mogelijk
function c62n() {
  return E().cited(62, 0);
}

// declarabele_adl
function c72n(s5) {
  return E().cited(72, (c72n0(s5) ? 1 : 0));
}
function c72n0(s5) {
  const r115 = s5.leeftijd, f115 = typeof r115 === 'number' ? r115 : figureOf(r115);
  if (!(f115 >= 18)) {
    const v114 = s5.medische_zorgvraag;
    if (v114 !== false) {
      const v113 = s5.verwezen_door_kinderarts;
      if (v113 !== true) {
        return true;
      }
    }
  }
  return false;
}

// toestemming_voor_helpenden
function c83n() {
  return E().cited(83, 0);
}

// inkoopmethode
function c85n(p, s6) {
  return E().cited(85, (c85n0(s6) ? 1 : 0) | (c85n1(p, s6) ? 2 : 0) | (c85n2(p, s6) ? 4 : 0) | (c85n3(p, s6) ? 8 : 0) | (c85n4() ? 16 : 0));
}
function c85n0(s6) {
  const c140 = mayHappen(s6.start_nieuwe_bekostiging);
  if ((c140 & 1) !== 0 || (c140 & 2) !== 0 || (c140 & 4) !== 0) {
    return true;
  }
  return false;
}
function c85n1(p, s6) {
  const c140 = mayHappen(s6.start_nieuwe_bekostiging);
  if ((c140 & 8) !== 0) {
    const c142 = ordered(orderOf(dayOf(s6.start_nieuwe_bekostiging), dayOf(p)), 4);
    if ((c142 & 1) !== 0) {
      return true;
    }
  }
  return false;
}
function c85n2(p, s6) {
  const c140 = mayHappen(s6.start_nieuwe_bekostiging);
  const r140 = s6.start_nieuwe_bekostiging, f140 = dayOf(r140), w140 = r140 === 'notYet' ? dayOf(p ?? "2023-01-01") : 0;
  if ((c140 & 8) !== 0) {
    if (!(f140 >= 20240102) && !(w140 >= 20240102)) {
      const c141 = ordered(orderOf(dayOf(s6.start_nieuwe_bekostiging), dayOf(p)), 3);
      if ((c141 & 1) !== 0) {
        return true;
      }
    }
  }
  return false;
}
function c85n3(p, s6) {
  const c140 = mayHappen(s6.start_nieuwe_bekostiging);
  const r140 = s6.start_nieuwe_bekostiging, f140 = dayOf(r140), w140 = r140 === 'notYet' ? dayOf(p ?? "2023-01-01") : 0;
  if ((c140 & 8) !== 0) {
    if (!(f140 < 20240102)) {
      const c141 = ordered(orderOf(dayOf(s6.start_nieuwe_bekostiging), dayOf(p)), 3);
      if ((c141 & 1) !== 0) {
        return true;
      }
    }
  }
  return false;
}
function c85n4() {
  return false;
}

// soort_prestatie
function c89n() {
  return E().cited(89, 0);
}

// overeenstemming
function c90n(s9) {
  return E().cited(90, (c90n0(s9) ? 1 : 0) | (c90n1(s9) ? 2 : 0) | (c90n2(s9) ? 4 : 0));
}
function c90n0(s9) {
  const v149 = s9.welke;
  if (v149 === "onplanbare_nachtzorg" || typeof v149 !== 'string') {
    return true;
  }
  return false;
}
function c90n1(s9) {
  const v149 = s9.welke;
  if (v149 === "herkenbare_wijkverpleging" || typeof v149 !== 'string') {
    return true;
  }
  return false;
}
function c90n2(s9) {
  const v149 = s9.welke;
  if (v149 === "nog_iets_anders" || typeof v149 !== 'string') {
    return true;
  }
  return false;
}

// prestatie_voor_functie
function c91n() {
  return E().cited(91, 0);
}

// onplanbare_zorg
function c92n(p, s10, x) {
  return E().cited(92, (c92n0(p, x) ? 1 : 0) | (c92n1(p, s10, x) ? 2 : 0) | (c92n2(p, s10, x) ? 4 : 0) | (c92n3(p, s10, x) ? 8 : 0) | (c92n4() ? 16 : 0) | (c92n5() ? 32 : 0));
}
function c92n0(p, x) {
  const v161 = told(saidOf(x, 10, "oordelen", "acuut"), [], p);
  if (v161 !== true) {
    return true;
  }
  return false;
}
function c92n1(p, s10, x) {
  const v161 = told(saidOf(x, 10, "oordelen", "acuut"), [], p);
  if (v161 !== false) {
    const v160 = s10.dagdeel;
    if (v160 === "overdag" || typeof v160 !== 'string' || v160 === "avond") {
      const v159 = s10.in_weekend;
      if (v159 !== true) {
        return true;
      }
    }
  }
  return false;
}
function c92n2(p, s10, x) {
  const v161 = told(saidOf(x, 10, "oordelen", "acuut"), [], p);
  if (v161 !== false) {
    const v160 = s10.dagdeel;
    if (v160 === "nacht" || typeof v160 !== 'string') {
      const v159 = s10.in_weekend;
      if (v159 !== true) {
        return true;
      }
    }
  }
  return false;
}
function c92n3(p, s10, x) {
  const v161 = told(saidOf(x, 10, "oordelen", "acuut"), [], p);
  if (v161 !== false) {
    const v159 = s10.in_weekend;
    if (v159 !== false) {
      return true;
    }
  }
  return false;
}
function c92n4() {
  return false;
}
function c92n5() {
  return false;
}

// aanspreekpunt_nachtzorg
function c96n() {
  return E().cited(96, 0);
}

// gelijkgericht
function c97n() {
  return E().cited(97, 0);
}

// prestatie_infrastructuur
function c98n() {
  return E().cited(98, 0);
}

// bijdrage_van_asr
function c104n() {
  return E().cited(104, 0);
}

// is_uitbesteding
function c162n(s8) {
  return E().cited(162, (c162n0(s8) ? 1 : 0) | (c162n1(s8) ? 2 : 0) | (c162n2(s8) ? 4 : 0) | (c162n3() ? 8 : 0));
}
function c162n0(s8) {
  const v239 = s8.gecontracteerde_zorg;
  if (v239 !== true) {
    return true;
  }
  return false;
}
function c162n1(s8) {
  const v239 = s8.gecontracteerde_zorg;
  if (v239 !== false) {
    const v238 = s8.soort;
    if (v238 === "ingehuurde_zzp" || typeof v238 !== 'string' || v238 === "andere_partij") {
      return true;
    }
  }
  return false;
}
function c162n2(s8) {
  const v239 = s8.gecontracteerde_zorg;
  if (v239 !== false) {
    const v238 = s8.soort;
    if (v238 === "uitzendkracht" || typeof v238 !== 'string' || v238 === "personeel_van_holding") {
      return true;
    }
  }
  return false;
}
function c162n3() {
  return false;
}

// inzet_mag
function c163n(p, s8, x) {
  return E().cited(163, (c163n0(p, s8, x) ? 1 : 0) | (c163n1(s8) ? 2 : 0) | (c163n2(s8) ? 4 : 0) | (c163n3(p, s8, x) ? 8 : 0));
}
function c163n0(p, s8, x) {
  let n853 = 0, n852 = 0;
  const v239 = s8.gecontracteerde_zorg;
  if (v239 !== false) {
    const v238 = s8.soort;
    if (v238 === "ingehuurde_zzp" || typeof v238 !== 'string' || v238 === "andere_partij") {
      const v243 = told(saidOf(x, 8, "oordelen", "complexe_zorgvraag"), [], p);
      if (v243 !== false) {
        n853 = 1;
      }
      if (v243 !== true) {
        const v242 = told(saidOf(x, 8, "oordelen", "in_belang_van_verzekerde"), [], p);
        if (v242 !== false) {
          n853 = 1;
        }
        if (v242 !== true) {
          n852 = 1;
        }
      }
    }
  }
  if (n853 === 1) {
    const v241 = told(saidOf(x, 8, "oordelen", "uitbesteden_is_nodig"), [], p);
    if (v241 !== false) {
      return true;
    }
    if (v241 !== true) {
      n852 = 1;
    }
  }
  if (n852 === 1) {
    const v240 = s8.specialistische_verpleging;
    if (v240 !== false) {
      return true;
    }
  }
  return false;
}
function c163n1(s8) {
  const v238 = s8.soort;
  if (v238 === "uitzendkracht" || typeof v238 !== 'string' || v238 === "personeel_van_holding") {
    return true;
  }
  return false;
}
function c163n2(s8) {
  const v239 = s8.gecontracteerde_zorg;
  if (v239 !== true) {
    const v238 = s8.soort;
    if (v238 === "ingehuurde_zzp" || typeof v238 !== 'string' || v238 === "andere_partij") {
      return true;
    }
  }
  return false;
}
function c163n3(p, s8, x) {
  let n862 = 0, n861 = 0;
  const v239 = s8.gecontracteerde_zorg;
  if (v239 !== false) {
    const v238 = s8.soort;
    if (v238 === "ingehuurde_zzp" || typeof v238 !== 'string' || v238 === "andere_partij") {
      const v243 = told(saidOf(x, 8, "oordelen", "complexe_zorgvraag"), [], p);
      if (v243 !== false) {
        n862 = 1;
      }
      if (v243 !== true) {
        const v242 = told(saidOf(x, 8, "oordelen", "in_belang_van_verzekerde"), [], p);
        if (v242 !== false) {
          n862 = 1;
        }
        if (v242 !== true) {
          n861 = 1;
        }
      }
    }
  }
  if (n862 === 1) {
    const v241 = told(saidOf(x, 8, "oordelen", "uitbesteden_is_nodig"), [], p);
    if (v241 !== true) {
      n861 = 1;
    }
  }
  if (n861 === 1) {
    const v240 = s8.specialistische_verpleging;
    if (v240 !== true) {
      return true;
    }
  }
  return false;
}

// verantwoordelijk
function c164n() {
  return E().cited(164, 0);
}

// beschikbaar_uit_iza_fonds
function c170n() {
  return E().cited(170, 0);
}

// weg_van_transformatie
function c171n(p, x) {
  return E().cited(171, (c171n0(p, x) ? 1 : 0));
}
function c171n0(p, x) {
  const v252 = told(saidOf(x, 15, "oordelen", "impactvolle_transformatie"), [], p);
  if (v252 !== false) {
    return true;
  }
  return false;
}

// komt_in_aanmerking
function c225n(p, o, s0) {
  return E().cited(225, (c225n0() ? 1 : 0) | (c225n1(p, o, s0) ? 2 : 0));
}
function c225n0() {
  return false;
}
function c225n1(p, o, s0) {
  const v70 = s0.ervaring_via_machtigingen;
  const c68 = presence(s0.ervaring_vanaf);
  let c69;
  const v2 = s0.overeenkomst_wijkverpleging?.[2023];
  if (v2 !== true) {
    const v73 = told(o.duidelijke_toegevoegde_waarde, ["asr"], p);
    if (v73 !== false) {
      const c71 = presence(s0.ervaring_tot_en_met);
      if ((c71 & 1) !== 0) {
        if (v70 !== false) {
          if ((c68 & 1) !== 0) {
            return true;
          }
          if ((c68 & 2) !== 0) {
            c69 ??= ordered(orderOf(addTo(dayOf(p), 0, 0, -1, null), addTo(yearsOn(dayOf(s0.ervaring_vanaf), 1, "down"), 0, 0, -1, null)), 6);
            if ((c69 & 2) !== 0) {
              return true;
            }
          }
        }
        if (v70 !== true) {
          return true;
        }
      }
      if ((c71 & 2) !== 0) {
        if (v70 !== false) {
          if ((c68 & 1) !== 0) {
            return true;
          }
          if ((c68 & 2) !== 0) {
            c69 ??= ordered(orderOf(addTo(dayOf(p), 0, 0, -1, null), addTo(yearsOn(dayOf(s0.ervaring_vanaf), 1, "down"), 0, 0, -1, null)), 6);
            if ((c69 & 1) !== 0) {
              const c72 = ordered(orderOf(dayOf(s0.ervaring_tot_en_met), addTo(yearsOn(dayOf(s0.ervaring_vanaf), 1, "down"), 0, 0, -1, null)), 6);
              if ((c72 & 2) !== 0) {
                return true;
              }
            }
            if ((c69 & 2) !== 0) {
              return true;
            }
          }
        }
        if (v70 !== true) {
          return true;
        }
      }
    }
    if (v73 !== true) {
      return true;
    }
  }
  return false;
}

// uitvoerder_bevoegd
function c243n(p, o, s7) {
  return E().cited(243, (c243n0(s7) ? 1 : 0) | (c243n1(s7) ? 2 : 0) | (c243n2() ? 4 : 0) | (c243n3(p, o, s7) ? 8 : 0) | (c243n4(p, o, s7) ? 16 : 0) | (c243n5(s7) ? 32 : 0) | (c243n6() ? 64 : 0));
}
function c243n0(s7) {
  const v334 = s7.uitvoerder;
  if (v334 === "wondconsulent" || typeof v334 !== 'string') {
    const v332 = s7.opleiding_erasmus_mc;
    if (v332 !== false) {
      return true;
    }
  }
  return false;
}
function c243n1(s7) {
  const v334 = s7.uitvoerder;
  if (v334 === "wondconsulent" || typeof v334 !== 'string') {
    const v332 = s7.opleiding_erasmus_mc;
    if (v332 !== true) {
      return true;
    }
  }
  return false;
}
function c243n2() {
  return false;
}
function c243n3(p, o, s7) {
  const v334 = s7.uitvoerder;
  if (v334 === "verpleegkundig_specialist" || typeof v334 !== 'string') {
    const v333 = told(o.ervaren_in_wondzorg, [], p);
    if (v333 !== false) {
      return true;
    }
  }
  return false;
}
function c243n4(p, o, s7) {
  const v334 = s7.uitvoerder;
  if (v334 === "verpleegkundig_specialist" || typeof v334 !== 'string') {
    const v333 = told(o.ervaren_in_wondzorg, [], p);
    if (v333 !== true) {
      return true;
    }
  }
  return false;
}
function c243n5(s7) {
  const v334 = s7.uitvoerder;
  if (v334 === "iemand_anders" || typeof v334 !== 'string') {
    return true;
  }
  return false;
}
function c243n6() {
  return false;
}

// zorgaanbieder: a place for each fact, so that records that lack others are read as fast.
function R0() {
  this["bleek_niet_te_voldoen"] = undefined;
  this["overeenkomst_wijkverpleging"] = undefined;
  this["behandelde_verzekerden"] = undefined;
  this["tariefvorm"] = undefined;
  this["domeinen_dementie"] = undefined;
  this["in_dementienetwerk"] = undefined;
  this["plan_voor_technologie"] = undefined;
  this["visie_op_technologie"] = undefined;
  this["committeert_aan_green_deal"] = undefined;
  this["duurzaamheid_in_strategie"] = undefined;
  this["duurzaamheid_in_plannen"] = undefined;
  this["heeft_strategie"] = undefined;
  this["carecycle_elders"] = undefined;
  this["werkt_in_brabant"] = undefined;
  this["geeft_materialen_uit"] = undefined;
  this["biedt_materialen_aan"] = undefined;
  this["haalt_materialen_op"] = undefined;
  this["verkent_ophalen"] = undefined;
  this["gecontracteerd"] = undefined;
  this["ervaring_vanaf"] = undefined;
  this["ervaring_via_machtigingen"] = undefined;
  this["ervaring_tot_en_met"] = undefined;
  this["tarief"] = undefined;
  this["inkooptraject_afgerond"] = undefined;
  this["heeft_inkooptraject"] = undefined;
  this["afspraken_disciplines"] = undefined;
  this["helpt_sporadische_aanbieders"] = undefined;
  this["specialistische_kennis"] = undefined;
  this["samenwerkingsvorm"] = undefined;
  this["hbo_kinderverpleegkundige_in_dienst"] = undefined;
  this["hbo_kinderverpleegkundige_in_loondienst"] = undefined;
  this["is_zzp"] = undefined;
  this["eindverantwoordelijke_in_loondienst"] = undefined;
  this["hbo_wijkverpleegkundige_in_loondienst"] = undefined;
  this["indicatiesteller_bij_pgb"] = undefined;
  this["indicatiesteller_in_natura"] = undefined;
  this["houdt_zich_aan_standaarden"] = undefined;
  this["informeert_begrijpelijk"] = undefined;
  this["informeert_uit_zichzelf"] = undefined;
  this["meet_kwaliteit_doorlopend"] = undefined;
  this["organiseert_volgens_kwaliteitskader"] = undefined;
  this["levert_volgens_kwaliteitskader"] = undefined;
  this["aangeleverde_indicatoren"] = undefined;
  this["personeel_gekwalificeerd"] = undefined;
  this["zet_helpenden_in"] = undefined;
  this["businesscase_overeengekomen"] = undefined;
  this["volgverzoek_in_format"] = undefined;
  this["nachtzorg_afgesproken"] = undefined;
  this["wenst_vergoeding_nachtzorg"] = undefined;
  this["kan_dag_en_avond_zelf"] = undefined;
  this["regio_heeft_afspraken_nachtzorg"] = undefined;
  this["vergoeding_nachtzorg"] = undefined;
  this["preferente_is_asr"] = undefined;
  this["totale_zorgomzet"] = undefined;
  this["besteedt_zorg_uit"] = undefined;
  this["regiefunctie_wondzorg"] = undefined;
  this["wenst_andere_thuiszorgtechnologie"] = undefined;
  this["ptz_bereikbaar"] = undefined;
  this["ptz_op_afroep"] = undefined;
  this["ptz_op_afspraak"] = undefined;
  this["gebruikt_consultatie"] = undefined;
  this["werkt_met_regionaal_team"] = undefined;
  this["netwerk_palliatief_geformaliseerd"] = undefined;
  this["in_netwerk_palliatief"] = undefined;
  this["levert_ptz"] = undefined;
  this["keuze_informatie_aangeleverd"] = undefined;
  this["keuze_informatie_actueel"] = undefined;
  this["overname_afgesproken"] = undefined;
  this["capaciteit_beschikbaar"] = undefined;
  this["gebruikt_hulpmiddelen"] = undefined;
  this["gebruikt_medische_technologie"] = undefined;
  this["klanttevredenheid_aangeleverd"] = undefined;
  this["klanttevredenheid_uitgevraagd"] = undefined;
  this["collegas_in_achterwacht"] = undefined;
  this["achterwachtregeling_op_schrift"] = undefined;
  this["klachtenregeling_wkkgz"] = undefined;
  this["kwaliteitsindicatoren_aangeleverd"] = undefined;
  this["kwaliteitsindicatoren_uitgevraagd"] = undefined;
  this["kwaliteitskaders_in_systeem"] = undefined;
  this["externe_audit"] = undefined;
  this["kwaliteitssysteem_internationaal_erkend"] = undefined;
  this["kwaliteitssysteem_landelijk_erkend"] = undefined;
  this["ketenafspraken_over"] = undefined;
  this["regionale_ketenafspraken"] = undefined;
  this["indiceert_volgens_venvn"] = undefined;
  this["achterwacht_altijd_aanspreekbaar"] = undefined;
  this["niveau_achterwacht"] = undefined;
  this["helpenden_onder_hbo_of_master"] = undefined;
  this["ingeschreven_op_eigen_naam"] = undefined;
  this["geldige_big_registratie"] = undefined;
  this["zelf_hbo_opgeleid"] = undefined;
  this["kiwa_keurmerk"] = undefined;
  this["eerder_gedeclareerd"] = undefined;
  this["datum_ernstige_fout"] = undefined;
  this["weigert_op_zorgzwaarte"] = undefined;
  this["weigert_op_kenmerken"] = undefined;
  this["vecozo_certificaat"] = undefined;
  this["onder_verscherpt_toezicht"] = undefined;
  this["fraudeonderzoek_gaande"] = undefined;
  this["geregistreerd_in_evr"] = undefined;
  this["geregistreerd_in_ivr"] = undefined;
  this["ubo_onder_sanctieregeling"] = undefined;
  this["ubo_bekend_bij_asr"] = undefined;
  this["voldoet_aan_bestuursverklaring"] = undefined;
  this["governancecode_aantoonbaar_ingevoerd"] = undefined;
  this["governancecode_van_toepassing"] = undefined;
  this["toegelaten_wtza"] = undefined;
  this["ingeschreven_in_kvk"] = undefined;
  this["levert_kindzorg"] = undefined;
  this["hbo_wijkverpleegkundige_in_dienst"] = undefined;
  this["levert_zorg_aan_volwassenen"] = undefined;
  this["indiceert_voor_pgb"] = undefined;
  this["indiceert_in_natura"] = undefined;
  this["bijscholing_in_venvn_register"] = undefined;
  this["declaratie"] = undefined;
  this["ophogingsverzoek"] = undefined;
  this["vraagstelling"] = undefined;
  this["verblijf"] = undefined;
  this["client"] = undefined;
  this["inzet"] = undefined;
  this["functie"] = undefined;
  this["zorgvraag"] = undefined;
  this["innovatievoorstel"] = undefined;
  this["zorgperiode"] = undefined;
  this["transformatie"] = undefined;
  this["verplaatsing"] = undefined;
}
const e0 = /*@__PURE__*/ evenly(R0);

// landelijk: a place for each fact, so that records that lack others are read as fast.
function R6() {
  this["start_nieuwe_bekostiging"] = undefined;
  this["marktaandeel_elv"] = undefined;
  this["bekostiging_raakt_inkoop"] = undefined;
}
const e6 = /*@__PURE__*/ evenly(R6);

// wondzorg: a place for each fact, so that records that lack others are read as fast.
function R7() {
  this["protocol_beschikbaar"] = undefined;
  this["protocol_van_aanvraag_tot_evaluatie"] = undefined;
  this["partijen"] = undefined;
  this["regionaal_initiatief_bestaat"] = undefined;
  this["partijen_gecontracteerd_door_asr"] = undefined;
  this["kerntaken"] = undefined;
  this["opleiding_erasmus_mc"] = undefined;
  this["uitvoerder"] = undefined;
  this["meerjarenbeleidsplan"] = undefined;
  this["afgesproken_met_preferente"] = undefined;
}
const e7 = /*@__PURE__*/ evenly(R7);

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
{"name":"wondzorg","owner":null,"key":"id"},\
{"name":"inzet","owner":0,"key":"nummer"},\
{"name":"functie","owner":0,"key":"nummer"},\
{"name":"zorgvraag","owner":0,"key":"nummer"},\
{"name":"innovatievoorstel","owner":0,"key":"nummer"},\
{"name":"zorgonderdeel","owner":5,"key":"nummer"},\
{"name":"zorgmoment","owner":5,"key":"nummer"},\
{"name":"zorgperiode","owner":0,"key":"nummer"},\
{"name":"transformatie","owner":0,"key":"nummer"},\
{"name":"verplaatsing","owner":0,"key":"nummer"}\
],\
"inputs":[\
{"kind":"fact","name":"bleek_niet_te_voldoen","of":0,"label":"het is gebleken dat de zorgaanbieder de contractvoorwaarden niet of niet meer vervult","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":true},\
{"kind":"event","name":"inkoop.aanmelden","of":null,"label":"zich melden voor een overeenkomst over 2024","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":true,"isAskedBothWays":true},\
{"kind":"fact","name":"overeenkomst_wijkverpleging.2023","of":0,"label":"heeft voor dat contractjaar een overeenkomst met a.s.r. over wijkverpleging","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":true},\
{"kind":"fact","name":"behandelde_verzekerden.2022","of":0,"label":"verzekerden van a.s.r. die in dat jaar zijn behandeld","rank":2,"type":["number"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"tariefvorm","of":0,"label":"tariefvorm van de wijkverpleging","rank":1,"type":["choice","Tariefvorm"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":true},\
{"kind":"fact","name":"bestaande_client","of":5,"label":"is een bestaande cli\\u00ebnt","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"inkoop.contractering","of":null,"label":"de contractering afronden","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":true,"isAskedBothWays":true},\
{"kind":"referenceDate","name":"peildatum","of":null,"label":null,"rank":13,"type":["date"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[6,7],"term":{"kind":"call","builtin":"event.by","parts":[{"kind":"input","input":6},{"kind":"input","input":7}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"gaat_over","of":3,"label":"waar de vraag over wijkverpleging over gaat","rank":11,"type":["choice","Wijkverplegingvraag"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"winst_van_innovatie","of":11,"label":"wat het voorstel verbetert","rank":111,"type":["set","Innovatiewinst"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"zorgkosten","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[10],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"arbeidsmarkt","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[10],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"dienstverlening","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[10],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"zorg","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[10],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"inpasbaar_in_zvw","of":11,"label":"het voorstel past binnen de Zorgverzekeringswet","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"geneeskundige_context","of":5,"label":"het casemanagement vindt plaats in een geneeskundige context","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"casemanagement_dementie","of":5,"label":"krijgt of vraagt casemanagement dementie","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"nadruk_op_wmo","of":5,"label":"de nadruk ligt op participatie, zelfredzaamheid, regie en dagelijkse bezigheden","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"specialist_is_nodig","of":5,"label":"een specialist is nodig","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"dementie","of":5,"label":"heeft dementie","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"domeinen_dementie","of":0,"label":"domeinen waarover de zorgaanbieder regionaal samenwerkt bij dementie","rank":11,"type":["set","Domein"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"wlz","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[21],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"zvw","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[21],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"wmo","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[21],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"in_dementienetwerk","of":0,"label":"doet mee aan een dementienetwerk","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"beleid_is_actiever","of":null,"label":"het beleid op medische technologie is actiever geworden","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"plan_voor_technologie","of":0,"label":"heeft een plan voor technologie in de eigen organisatie","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"visie_op_technologie","of":0,"label":"heeft een visie op technologie in de eigen organisatie","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"digitaal_eerst_overwogen","of":5,"label":"digitale zorg is overwogen voordat fysieke zorg werd ingezet","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"krijgt_fysieke_zorg","of":5,"label":"krijgt fysieke zorg","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"telezorg_kan_ook","of":1,"label":"de begeleiding kan ook met farmaceutische telezorg","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"begeleiding_medicatie","of":1,"label":"het gaat om begeleiding bij medicatie","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"fysiek_consult","of":1,"label":"het is een fysiek consult","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"datum_prestatie","of":1,"label":"dag van de prestatie","rank":3,"type":["date"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"extra_uren","of":1,"label":"extra uren die voor het beeldscherm zelf zijn opgevoerd","rank":2,"type":["number"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"beeldschermcommunicatie","of":1,"label":"het contact was via een beeldscherm","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"directe_zorgtijd","of":1,"label":"directe zorgtijd","rank":2,"type":["number"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"committeert_aan_green_deal","of":0,"label":"committeert zich aan Green Deal Duurzame Zorg 3.0","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"duurzaamheid_in_strategie","of":0,"label":"duurzaamheid is in de strategie verankerd","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"duurzaamheid_in_plannen","of":0,"label":"duurzaamheid zit in alle plannen en ontwikkelingen","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"kleine_zorgaanbieder_zonder_maat","of":null,"label":"is een kleine zorgaanbieder, zonder dat er een maat bij staat","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"heeft_strategie","of":0,"label":"heeft een strategie","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"carecycle_elders","of":0,"label":"of Stichting CareCycle werkt in de regio van de zorgaanbieder, buiten Brabant","rank":11,"type":["choice","Werkgebied"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"werkt_in_brabant","of":0,"label":"levert zorg in Brabant","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"geeft_materialen_uit","of":0,"label":"geeft die materialen in de eigen organisatie weer uit","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"biedt_materialen_aan","of":0,"label":"biedt die materialen aan CareCycle aan","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"haalt_materialen_op","of":0,"label":"haalt bij cli\\u00ebnten op wat aan materialen overblijft","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"verkent_ophalen","of":0,"label":"verkent hoe materialen op te halen en door te geven zijn","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"credo_wordt_gevolgd","of":null,"label":"de zorgaanbieder houdt zich aan het credo van passende zorg","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"samen_besloten_over_inzet","of":5,"label":"zorgverlener en cli\\u00ebnt hebben samen besloten welke zorg er komt","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"voortgang_gevolgd","of":5,"label":"de zorgverlener volgt hoe de zorg verloopt","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"zorg_bijgesteld","of":5,"label":"de zorg is aangepast aan hoe zij verloopt","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"bijstellen_nodig","of":5,"label":"hoe de zorg verloopt vraagt om andere zorg","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"zorg_gestopt","of":5,"label":"de zorg is gestopt","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"doelen_behaald","of":5,"label":"de doelen van de zorg zijn behaald","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"behoefte_vanuit_zelfredzaamheid","of":5,"label":"bij het vaststellen van de behoefte aan zorg was zelfredzaamheid het uitgangspunt","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"kan_het_zelf","of":5,"label":"of het zonder of met minder wijkverpleging lukt","rank":111,"type":["choice","Zelfredzaamheid"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"netwerk_kan_dit","of":12,"label":"het netwerk kan dit onderdeel opvangen","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"client_kan_dit_zelf","of":12,"label":"de cli\\u00ebnt kan dit onderdeel zelf opvangen","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"uren","of":14,"label":"uren zorg in de periode","rank":2,"type":["number"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"clienten_met_zorg","of":14,"label":"verschillende cli\\u00ebnten die in de periode zorg kregen","rank":2,"type":["number"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"soort","of":14,"label":"of het een maand of een jaar is","rank":1,"type":["choice","Periodesoort"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"kosten","of":14,"label":"kosten van de zorg in de periode","rank":2,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"power","name":"selecteren_voor_pgb","of":null,"label":"de prestatie indicatiestelling Zvw-pgb bij deze zorgaanbieder inkopen","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"gecontracteerd","of":0,"label":"levert onder een overeenkomst met a.s.r.","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"plafond_nodig_bij_klein","of":null,"label":"om doelmatig te blijven is een plafond nodig","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"plafond_nodig_bij_vijf_minuten","of":null,"label":"om doelmatig te blijven is een plafond nodig","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"ervaring_vanaf","of":0,"label":"eerste dag van het ervaringsjaar","rank":3,"type":["date"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[7,68],"term":{"kind":"call","builtin":"date.from","parts":[{"kind":"call","builtin":"date.subtract","parts":[{"kind":"input","input":7},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]},{"kind":"call","builtin":"date.subtract","parts":[{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":68},{"kind":"constant","value":{"years":1,"months":0,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"ervaring_via_machtigingen","of":0,"label":"heeft met machtigingen zorg verleend aan verzekerden van a.s.r.","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"ervaring_tot_en_met","of":0,"label":"laatste dag van het ervaringsjaar","rank":3,"type":["date"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[71,68],"term":{"kind":"call","builtin":"date.from","parts":[{"kind":"input","input":71},{"kind":"call","builtin":"date.subtract","parts":[{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":68},{"kind":"constant","value":{"years":1,"months":0,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"duidelijke_toegevoegde_waarde","of":null,"label":"de toegevoegde waarde voor verzekerden van a.s.r. is duidelijk","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"tarief.2023","of":0,"label":"tarief dat bij de afspraken van dat jaar hoort","rank":2,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"tarief.2024","of":0,"label":"tarief dat bij de afspraken van dat jaar hoort","rank":2,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"inkooptraject_afgerond","of":0,"label":"het inkooptraject is helemaal afgerond","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"heeft_inkooptraject","of":0,"label":"er is of was over het contractjaar een inkooptraject","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"afspraken_disciplines","of":0,"label":"disciplines waarmee de wijkverpleegkundige samenwerkt en afspraken heeft","rank":21,"type":["set","Discipline"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"gemeente","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[78],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"kortdurend_verblijf","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[78],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"huisarts","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[78],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"ziekenhuis","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[78],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"hulpmiddelen_bekeken","of":5,"label":"bekeken is of een hulpmiddel zorg kan schelen","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"hulpmiddel_verzekerd_in","of":5,"label":"verzekering waarin naar vergoeding van het hulpmiddel wordt gezocht","rank":11,"type":["choice","Verzekering"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"specialistische_verpleging","of":16,"label":"het gaat om specialistische verpleging","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"uit_ziekenhuis","of":16,"label":"de zorg gaat van het ziekenhuis naar huis","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"helpt_sporadische_aanbieders","of":0,"label":"werkt samen met thuiszorgaanbieders die specialistische verpleging maar af en toe nodig hebben","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"specialistische_kennis","of":0,"label":"heeft kennis van specialistische verpleging","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"samenwerkingsvorm","of":0,"label":"hoe die samenwerking is geregeld","rank":21,"type":["choice","Samenwerkingsvorm"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"afgewogen","of":5,"label":"wat bij de zorgvraag is afgewogen voordat de zorg thuis werd geleverd","rank":21,"type":["set","Afweging"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"zorgpersoneel","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[90],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"kosten","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[90],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"kwaliteit","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[90],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"eerste_lijn_kan_het","of":5,"label":"de eerste lijn is in staat de zorg uit te voeren","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"tweedelijns_zorg_thuis","of":5,"label":"een zorgaanbieder uit de tweede lijn levert de zorg thuis","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"afspraken","of":16,"label":"waarover de betrokken zorgaanbieders concreet hebben afgesproken","rank":21,"type":["set","Verplaatsingsafspraak"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"over_continuiteit","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[96],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"over_veiligheid","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[96],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"over_kwaliteit","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[96],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"businesscase_toont_kosten","of":16,"label":"de businesscase laat zien hoe de verwachte zorgkosten verschuiven","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"businesscase_samen","of":16,"label":"de betrokken zorgaanbieders hebben samen een businesscase gemaakt","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"asr_betrokken","of":16,"label":"a.s.r. is bij de verplaatsing betrokken","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"indicatie_volgens_hik","of":5,"label":"de indicatie is gesteld volgens de HIK","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"werkt_volgens_mks","of":null,"label":"de zorgaanbieder werkt volgens de uitgangspunten van het MKS","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"aandacht_veilige_omgeving","of":5,"label":"er is aandacht voor een veilige omgeving","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"gericht_op_ontwikkeling","of":5,"label":"de zorg is gericht op ontwikkeling en zelfredzaamheid van kind en gezin","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"hbo_kinderverpleegkundige_in_dienst","of":0,"label":"heeft een wijkverpleegkundige met een hbo-opleiding en een kinderaantekening in dienst, of is dat zelf","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"zorgverlener_kinderaantekening","of":5,"label":"wie de zorg levert heeft de kinderaantekening","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"niveau_zorgverlener","of":5,"label":"niveau van wie de zorg aan het kind levert","rank":21,"type":["choice","Deskundigheid"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"zorg_aan_kinderen.verwijzing_bewaren","of":5,"label":"de verwijzing in het zorgdossier bewaren","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":true,"isAskedBothWays":true},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[110,7],"term":{"kind":"call","builtin":"event.by","parts":[{"kind":"input","input":110},{"kind":"input","input":7}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[110,7],"term":{"kind":"call","builtin":"event.by","parts":[{"kind":"input","input":110},{"kind":"input","input":7}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"verwezen_door_kinderarts","of":5,"label":"er is een verwijzing van de kinderarts","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"medische_zorgvraag","of":5,"label":"heeft een medische zorgvraag","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"leeftijd","of":5,"label":"leeftijd in jaren","rank":2,"type":["number"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"hbo_kinderverpleegkundige_in_loondienst","of":0,"label":"heeft een wijkverpleegkundige met een hbo-opleiding en een kinderaantekening in loondienst","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"is_zzp","of":0,"label":"is een zzp\'er","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"eindverantwoordelijke_in_loondienst","of":0,"label":"wie voor helpenden eindverantwoordelijk is, is in loondienst","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"hbo_wijkverpleegkundige_in_loondienst","of":0,"label":"heeft een wijkverpleegkundige met een hbo-opleiding in loondienst","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"indicatiesteller_bij_pgb","of":0,"label":"wie indicaties voor een Zvw-pgb stelt","rank":11,"type":["choice","Indicatiesteller"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"indicatiesteller_in_natura","of":0,"label":"wie indicaties voor zorg in natura stelt","rank":11,"type":["choice","Indicatiesteller"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"adl_nodig","of":5,"label":"hulp bij ADL die het kind nodig heeft","rank":22,"type":["number"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"adl_van_gezin","of":5,"label":"hulp bij ADL die redelijkerwijs van het gezin te verwachten is","rank":112,"type":["number"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"houdt_zich_aan_standaarden","of":0,"label":"volgt de standaarden van het land en van de beroepsgroepen","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"zorg_past_bij_zorgvraag","of":5,"label":"de zorg past bij de (integrale) zorgvraag","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"informeert_begrijpelijk","of":0,"label":"informeert verzekerden in begrijpelijke taal","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"informeert_uit_zichzelf","of":0,"label":"informeert verzekerden uit zichzelf","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"meet_kwaliteit_doorlopend","of":0,"label":"meet de kwaliteit van de zorg doorlopend","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"organiseert_volgens_kwaliteitskader","of":0,"label":"organiseert zorg volgens het Kwaliteitskader wijkverpleging","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"levert_volgens_kwaliteitskader","of":0,"label":"levert zorg volgens het Kwaliteitskader wijkverpleging","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"aangeleverde_indicatoren","of":0,"label":"kwaliteitsindicatoren die bij het aangewezen instituut zijn aangeleverd","rank":1,"type":["set","Wijkindicator"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"prem","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[131],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"belastbaarheid_mantelzorg","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[131],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"ongeplande_opnamen","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[131],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"spoedeisende_hulp","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[131],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"personeel_gekwalificeerd","of":0,"label":"werkt met gekwalificeerd personeel","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"niveau_past_bij_client","of":5,"label":"het niveau van deskundigheid past bij de zorgvraag","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"zet_helpenden_in","of":0,"label":"laat helpenden van niveau 2 zorg verlenen","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"zorgverleners_blijven_bekwaam","of":null,"label":"de zorgverleners houden de kennis en kunde die goede zorg vraagt","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"start_nieuwe_bekostiging","of":6,"label":"de nieuwe bekostiging met cli\\u00ebntprofielen gaat in","rank":3,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":true,"isAskedBothWays":true},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[140,7],"term":{"kind":"call","builtin":"event.by","parts":[{"kind":"input","input":140},{"kind":"input","input":7}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[140,7],"term":{"kind":"call","builtin":"event.after","parts":[{"kind":"input","input":140},{"kind":"input","input":7}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"zorg_toewijsbaar","of":9,"label":"de zorg is aan \\u00e9\\u00e9n verzekerde toe te wijzen","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"onderhoudt","of":9,"label":"wat de functie om de zorg heen in stand houdt","rank":11,"type":["set","Functiedoel"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"organisatieschil","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[144],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"infrastructuur","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[144],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"netwerk","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[144],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"regionaal","of":9,"label":"is een organisatie van de regio","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"welke","of":9,"label":"welke functie het is","rank":11,"type":["choice","Systeemfunctie"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"businesscase_overeengekomen","of":0,"label":"over de businesscase is met de preferente zorgverzekeraar overeenstemming","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"nachtzorg.businesscase","of":null,"label":"de afgesproken businesscase inleveren","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":true,"isAskedBothWays":true},\
{"kind":"fact","name":"volgverzoek_in_format","of":0,"label":"het volgverzoek staat in het format van ZN","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"inkoop.volgverzoek","of":null,"label":"het volgverzoek voor onplanbare nachtzorg indienen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":true,"isAskedBothWays":true},\
{"kind":"event","name":"nachtzorg.publicatie_volgformat","of":null,"label":"het volgformat publiceren","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":true,"isAskedBothWays":true},\
{"kind":"fact","name":"nachtzorg_afgesproken","of":0,"label":"wat met de preferente zorgverzekeraar over de vergoeding van nachtzorg is afgesproken","rank":21,"type":["set","Vergoedingsafspraak"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"hoogte","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[155],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"inhoud","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[155],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"wenst_vergoeding_nachtzorg","of":0,"label":"wil een vergoeding voor de infrastructuur van onplanbare nachtzorg","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"in_weekend","of":10,"label":"de zorg is in het weekend nodig","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"dagdeel","of":10,"label":"wanneer de zorg nodig is","rank":11,"type":["choice","Dagdeel"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"acuut","of":10,"label":"de zorgvraag is acuut","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"kan_dag_en_avond_zelf","of":0,"label":"kan onplanbare zorg overdag en in de avond zelf regelen en leveren","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"regio_heeft_afspraken_nachtzorg","of":0,"label":"in de regio is afgesproken hoe onplanbare nachtzorg is georganiseerd","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"volgt_inhoudelijk_kader","of":null,"label":"de organisatie van nachtzorg volgt die kaders","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"vergoeding_nachtzorg","of":0,"label":"hoogte van de vergoeding die over nachtzorg is afgesproken","rank":22,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"marktaandeel_elv","of":6,"label":"aandeel van a.s.r. in het eerstelijnsverblijf (elv), zoals Vektis het bepaalt","rank":2,"type":["percentage"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"preferente_is_asr","of":0,"label":"a.s.r. is zelf de preferente zorgverzekeraar van de zorgaanbieder","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"totale_zorgomzet.2022","of":0,"label":"omzet uit zorg in dat jaar, wie er ook betaalde","rank":22,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"inkoop.inkoopgesprekken","of":null,"label":"inkoopgesprekken voeren","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"inkoop.voorstel","of":null,"label":"een voorstel doen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"inkoop.voorstel_maandtarief","of":null,"label":"een voorstel met een maandtarief doen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"inkoop.publicatie_aanbod","of":null,"label":"bekendmaken wie gecontracteerd is","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"nachtzorg.volgformat_op_website","of":null,"label":"het volgformat op de eigen website zetten","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"nachtzorg.overleg_preferente","of":null,"label":"inhoud en hoogte van de vergoeding afspreken","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"volgverzoek_verzonden","of":null,"label":"het volgverzoek naar a.s.r. sturen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":true,"isAskedBothWays":true},\
{"kind":"event","name":"uitnodigen.benaderen","of":null,"label":"de zorgaanbieder benaderen voor 2024","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"uitnodigen.melding_oppakken","of":null,"label":"de melding zo gauw mogelijk oppakken","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"uitnodigen.uitnodiging_klein","of":null,"label":"uitnodigen in het portaal","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"uitnodigen.uitnodiging_vijf_minuten","of":null,"label":"in beginsel uitnodigen in het portaal","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"uitnodigen.overleg_plannen","of":null,"label":"een afspraak voor overleg plannen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"overleg_nodig","of":null,"label":"overleg is nodig, strategisch of financieel","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"uitnodigen.aanbieden","of":null,"label":"de overeenkomst in het portaal aanbieden","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"uitbesteding_melden","of":null,"label":"melden welke instellingen de uitbestede zorg leveren","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":true,"isAskedBothWays":true},\
{"kind":"fact","name":"besteedt_zorg_uit","of":0,"label":"laat gecontracteerde zorg door een derde leveren","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"afspraken_verwerken","of":null,"label":"de contractafspraken in de systemen zetten","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"declaraties_indienen","of":null,"label":"declareren over 2024","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"declaraties_behandelen","of":null,"label":"declaraties over 2024 in behandeling nemen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"begin_zorg","of":5,"label":"eerste dag van de zorg","rank":13,"type":["date"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[7,188],"term":{"kind":"call","builtin":"date.moreThan","parts":[{"kind":"input","input":7},{"kind":"call","builtin":"date.subtract","parts":[{"kind":"input","input":188},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[7,188],"term":{"kind":"call","builtin":"date.equal","parts":[{"kind":"input","input":7},{"kind":"call","builtin":"date.subtract","parts":[{"kind":"input","input":188},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"toestemming_vragen","of":5,"label":"toestemming vragen voor zorg zonder overeenkomst","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[191,188],"term":{"kind":"call","builtin":"event.moreThan","parts":[{"kind":"input","input":191},{"kind":"call","builtin":"date.subtract","parts":[{"kind":"input","input":188},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"uitkomstenrapportage","of":null,"label":"de uitkomsten van complexe wondzorg rapporteren","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":true,"isAskedBothWays":true},\
{"kind":"fact","name":"regiefunctie_wondzorg","of":0,"label":"vervult de regiefunctie complexe wondzorg","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"indicatoren_aanleveren","of":null,"label":"drie kwaliteitsindicatoren aanleveren","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"nieuws_over_bekostiging","of":null,"label":"zorgaanbieders laten weten wanneer de nieuwe bekostiging begint","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"bekostiging_raakt_inkoop","of":6,"label":"er is meer bekend over het begin van de nieuwe bekostiging, en dat raakt de inkoop","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"wijziging_publiceren","of":null,"label":"een wijziging tijdig op de website melden","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"power","name":"beleid_wijzigen","of":null,"label":"het beleid of de procedure wijzigen, aanvullen of verduidelijken","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"vermelding_zorgzoeker","of":null,"label":"de zzp\'er met de eigen naam in de Zorgzoeker zetten","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"andere_plek.zoeken_in_keten","of":5,"label":"in de keten een plaats zoeken die op tijd is","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"kan_geholpen_worden","of":5,"label":"de zorgaanbieder kan de cli\\u00ebnt zelf helpen","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"andere_plek.meezoeken","of":5,"label":"meezoeken naar een andere zorgaanbieder","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"plek_in_keten","of":5,"label":"in de keten is op tijd een plaats gevonden","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"thuiszorgtechnologie.aanvraag_met_formulier","of":null,"label":"een aanvraag doen met het formulier","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"wenst_andere_thuiszorgtechnologie","of":0,"label":"wil een vergoeding voor thuiszorgtechnologie die nog niet geregeld is","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"thuiszorgtechnologie.eerdere_aanvraag","of":null,"label":"een aanvraag bij een andere verzekeraar doorsturen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"gesprek_uitvoeringsplan","of":null,"label":"de initiatieven met de meeste invloed uit het plan van Actiz bespreken","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"is_grote_zorgaanbieder","of":null,"label":"is een grote aanbieder van wijkverpleging","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"benchmark","of":null,"label":"zorgaanbieders met elkaar vergelijken","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"regie_ketenzorg","of":null,"label":"de regie voeren over ketenzorg dementie","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"indiceren.eigen_mogelijkheden","of":5,"label":"nagaan wat hulpmiddelen, techniek, woning en netwerk kunnen opvangen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"ptz.vaststellen","of":5,"label":"vaststellen of het PTZ is","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"ptz.vastleggen","of":5,"label":"de vaststelling in zorgplan of dossier noteren","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"palliatief_terminaal","of":5,"label":"de zorg is palliatief terminaal","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"ptz.zorgplan","of":5,"label":"indicatie en zorgplan maken","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"ptz.gewenste_zorg","of":5,"label":"met verzekerde en naasten bespreken welke zorg zij wensen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"ptz.rol_van_netwerk","of":5,"label":"bespreken wat mantelzorg, netwerk en vrijwilligers kunnen doen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"ptz.andere_plaatsen","of":5,"label":"uitleggen dat overlijden ook in hospice of eerstelijnsverblijf kan","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"ptz.grens_van_thuis","of":5,"label":"laten weten wanneer thuisblijven niet meer verantwoord is","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"thuis_niet_verantwoord","of":5,"label":"thuisblijven is niet meer verantwoord","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"vraag_stellen.kijken_in_portaal","of":3,"label":"in Mijn Zorgverlener kijken","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"vraag_stellen.contact_opnemen","of":3,"label":"met een overgebleven vraag contact opnemen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"beantwoord_in_portaal","of":3,"label":"het antwoord staat in Mijn Zorgverlener","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"ptz_bereikbaar","of":0,"label":"uren per dag waarop de zorgaanbieder voor PTZ bereikbaar is","rank":12,"type":["number"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"ptz_op_afroep","of":0,"label":"kan PTZ op elk moment van de dag op afroep leveren","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"ptz_op_afspraak","of":0,"label":"kan PTZ op elk moment van de dag op afspraak leveren","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"gebruikt_consultatie","of":0,"label":"gebruikt subregionale consultatievoorzieningen (TOPZ)","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"werkt_met_regionaal_team","of":0,"label":"werkt samen met het regionale team","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"neemt_actief_deel","of":null,"label":"de zorgaanbieder neemt actief deel aan het netwerk palliatieve zorg","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"netwerk_palliatief_geformaliseerd","of":0,"label":"dat netwerk is geformaliseerd","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"in_netwerk_palliatief","of":0,"label":"is aangesloten bij een netwerk palliatieve zorg","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"levert_ptz","of":0,"label":"levert palliatief terminale zorg (PTZ)","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"moment_is_geneeskundig","of":13,"label":"het moment heeft een geneeskundige context","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"alleen_aanwezig","of":13,"label":"de zorgverlener is er alleen aanwezig","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"client_rust_of_slaapt","of":13,"label":"de cli\\u00ebnt rust of slaapt","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"plaats","of":13,"label":"waar het is","rank":21,"type":["choice","Zorgplaats"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"soort","of":8,"label":"wie er wordt ingezet","rank":11,"type":["choice","Ingezette"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"gecontracteerde_zorg","of":8,"label":"het gaat om zorg waarvoor a.s.r. de zorgaanbieder heeft gecontracteerd","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"specialistische_verpleging","of":8,"label":"het gaat om specialistische verpleging thuis","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"uitbesteden_is_nodig","of":8,"label":"uitbesteden is nodig","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"in_belang_van_verzekerde","of":8,"label":"uitbesteden is in het belang van de verzekerde","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"complexe_zorgvraag","of":8,"label":"de zorgvraag is complex","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"samen_besloten_of_zorg_past","of":5,"label":"zorgaanbieder en pati\\u00ebnt hebben samen besloten of de zorg de juiste keuze is en past","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"keuze_informatie_aangeleverd","of":0,"label":"heeft de keuze-informatie aan ZorgkaartNederland geleverd","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"keuze_informatie_actueel","of":0,"label":"wat op ZorgkaartNederland staat is actueel","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"overname_afgesproken","of":0,"label":"heeft met a.s.r. afgesproken zorg van aanbieders zonder overeenkomst over te nemen","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"zorg_overgenomen","of":5,"label":"de zorgaanbieder heeft de zorg van die aanbieder overgenomen","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"zorg_zonder_overeenkomst","of":5,"label":"krijgt nu zorg van een aanbieder zonder overeenkomst","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"capaciteit_beschikbaar","of":0,"label":"heeft plaats voor meer cli\\u00ebnten","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"noodzakelijk","of":15,"label":"de verandering is noodzakelijk","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"impactvolle_transformatie","of":15,"label":"de transformatie is impactvol","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"gebruikt_hulpmiddelen","of":0,"label":"gebruikt hulpmiddelen die de werkdruk verlichten","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"gebruikt_medische_technologie","of":0,"label":"gebruikt medische technologie die de werkdruk verlicht","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[183,7],"term":{"kind":"call","builtin":"event.by","parts":[{"kind":"input","input":183},{"kind":"input","input":7}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"whole","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[],"term":null,"whole":0,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"klanttevredenheid_aangeleverd","of":0,"label":"levert de klanttevredenheid aan bij het aangewezen instituut","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"klanttevredenheid_uitgevraagd","of":0,"label":"meet de klanttevredenheid op de landelijk afgesproken manier","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"collegas_in_achterwacht","of":0,"label":"aantal collega\'s in de afspraak over een achterwacht","rank":22,"type":["number"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"achterwachtregeling_op_schrift","of":0,"label":"heeft de afspraak over een achterwacht op schrift","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"klachtenregeling_wkkgz","of":0,"label":"heeft een eigen klachtenregeling volgens de Wkkgz","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"kwaliteitsindicatoren_aangeleverd","of":0,"label":"levert die indicatoren aan bij het aangewezen instituut","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"kwaliteitsindicatoren_uitgevraagd","of":0,"label":"vraagt de indicatoren bij het Kwaliteitskader wijkverpleging uit","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"kwaliteitskaders_in_systeem","of":0,"label":"de landelijke kwaliteitskaders voor wijkverpleging zitten in het kwaliteitssysteem","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"externe_audit","of":0,"label":"laat het kwaliteitssysteem door een externe auditor toetsen","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"kwaliteitssysteem_internationaal_erkend","of":0,"label":"werkt met een internationaal erkend kwaliteitssysteem","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"kwaliteitssysteem_landelijk_erkend","of":0,"label":"werkt met een landelijk erkend kwaliteitssysteem","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"verbetert_systematisch","of":null,"label":"de kwaliteit wordt stelselmatig verbeterd","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"ketenafspraken_over","of":0,"label":"waar de regionale ketenafspraken over gaan","rank":21,"type":["set","Ketenonderwerp"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"bevoegdheden","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[269],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"verantwoordelijkheden","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[269],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"wie_wat_doet","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[269],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"regionale_ketenafspraken","of":0,"label":"heeft regionale ketenafspraken","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"indiceert_volgens_venvn","of":0,"label":"indiceert volgens het normenkader van V&VN","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"kan_evalueren","of":null,"label":"evaluaties kunnen worden uitgevoerd","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"kan_tijdig_indiceren","of":null,"label":"indicaties komen op tijd, voor wie zorg krijgt en voor wie zorg gaat krijgen","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"achterwacht_altijd_aanspreekbaar","of":0,"label":"de achterwacht van helpenden is altijd lijfelijk te bereiken en aan te spreken","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"niveau_achterwacht","of":0,"label":"niveau van de achterwacht of begeleider van helpenden","rank":12,"type":["number"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"helpenden_onder_hbo_of_master","of":0,"label":"een verpleegkundige met hbo of master is eindverantwoordelijk voor wat helpenden doen","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"niveau_past_bij_zorgvraag","of":null,"label":"de zorgvraag bepaalt welk deskundigheidsniveau er komt","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"personeel_volstaat","of":null,"label":"er is genoeg personeel met de juiste opleiding","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"ingeschreven_op_eigen_naam","of":0,"label":"schrijft zich bij a.s.r. in met de eigen naam, niet met die van een bedrijf","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"geldige_big_registratie","of":0,"label":"is zelf geldig geregistreerd in het BIG-register","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"zelf_hbo_opgeleid","of":0,"label":"is zelf wijkverpleegkundige, ten minste met een hbo-opleiding","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"kiwa_keurmerk","of":0,"label":"heeft het keurmerk van KIWA voor zzp\'ers in de zorg","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"wijkverpleging_is_kernactiviteit","of":null,"label":"wat de zorgaanbieder vooral doet valt onder de aanspraak wijkverpleging","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"eerder_gedeclareerd","of":0,"label":"heeft zelf al eens wijkverpleging bij a.s.r. gedeclareerd","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"voldoende_plausibele_aanwijzingen","of":null,"label":"plausibele aanwijzingen zijn er genoeg: ondoelmatig, onrechtmatig, frauduleus of anders niet-integer handelen raakt de kwaliteit","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"integriteit_in_twijfel","of":null,"label":"de fout is ernstig, en aan de integriteit kan daardoor worden getwijfeld","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"datum_ernstige_fout","of":0,"label":"dag van de ernstige beroepsfout, bij meer de laatste die aan de integriteit doet twijfelen","rank":33,"type":["date"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[290,7],"term":{"kind":"call","builtin":"date.after","parts":[{"kind":"input","input":290},{"kind":"call","builtin":"date.subtractRounded","parts":[{"kind":"input","input":7},{"kind":"constant","value":{"years":5,"months":0,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[290,7],"term":{"kind":"call","builtin":"date.upTo","parts":[{"kind":"input","input":290},{"kind":"input","input":7}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"weigert_op_zorgzwaarte","of":0,"label":"weigert zorg vanwege de zwaarte ervan","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"weigert_op_kenmerken","of":0,"label":"weigert zorg vanwege kenmerken van verzekerden","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"vecozo_certificaat","of":0,"label":"heeft een Vecozo-certificaat om te contracteren","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"gedegen_bedrijfsadministratie","of":null,"label":"de administratie is gedegen en levert gevraagde gegevens op tijd","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"onder_verscherpt_toezicht","of":0,"label":"staat onder verscherpt toezicht van de inspectie","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"fraudeonderzoek_gaande","of":0,"label":"er loopt onderzoek naar een vermoeden van fraude","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"geregistreerd_in_evr","of":0,"label":"staat als niet-integer in het Externe Verwijzingsregister","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"geregistreerd_in_ivr","of":0,"label":"staat als niet-integer in het Interne Verwijzingsregister","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"ubo_onder_sanctieregeling","of":0,"label":"de UBO valt onder een wettelijke sanctieregeling","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"ubo_bekend_bij_asr","of":0,"label":"a.s.r. kent de uiteindelijk belanghebbende (UBO)","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"voldoet_aan_bestuursverklaring","of":0,"label":"voldoet aan de bestuursverklaring","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"governancecode_aantoonbaar_ingevoerd","of":0,"label":"heeft de governancecode ingevoerd en kan dat laten zien","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"governancecode_van_toepassing","of":0,"label":"valt binnen de werkingssfeer van de governancecode","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"toegelaten_wtza","of":0,"label":"is toegelaten volgens de Wtza","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"ingeschreven_in_kvk","of":0,"label":"staat ingeschreven bij de Kamer van Koophandel","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[183,7],"term":{"kind":"call","builtin":"event.by","parts":[{"kind":"input","input":183},{"kind":"input","input":7}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"levert_kindzorg","of":0,"label":"levert zorg aan kinderen","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"hbo_wijkverpleegkundige_in_dienst","of":0,"label":"heeft een wijkverpleegkundige met een hbo-opleiding in dienst, of is dat zelf","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"levert_zorg_aan_volwassenen","of":0,"label":"levert zorg aan volwassenen","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"indiceert_voor_pgb","of":0,"label":"indiceert voor een Zvw-pgb","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"indiceert_in_natura","of":0,"label":"indiceert voor zorg in natura","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"bijscholing_in_venvn_register","of":0,"label":"zorgverleners houden hun bijscholing bij in het kwaliteitsregister van V&VN","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"protocol_beschikbaar","of":7,"label":"het protocol kan worden overhandigd als iemand erom vraagt","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"protocol_van_aanvraag_tot_evaluatie","of":7,"label":"er is een protocol dat van aanvraag tot en met evaluatie loopt, en daarnaar wordt gewerkt","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"partijen","of":7,"label":"partijen waarmee multidisciplinair wordt samengewerkt, met afspraken over complexe wondzorg","rank":21,"type":["set","Wondpartij"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"apotheek","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[317],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"medische_speciaalzaak","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[317],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"hulpmiddelenleverancier","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[317],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"regionaal_initiatief_bestaat","of":7,"label":"in de regio bestaat een initiatief voor wondzorg","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"regionaal_initiatief","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[317],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"ziekenhuis_met_wec","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[317],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"wijkverpleging","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[317],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"paramedicus","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[317],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"huisarts","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[317],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"partijen_gecontracteerd_door_asr","of":7,"label":"a.s.r. heeft elk van deze partijen gecontracteerd","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"kerntaken","of":7,"label":"kerntaken van de uitvoerder","rank":21,"type":["set","Wondkerntaak"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"behandeling_coordineren","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[328],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"kennis_overdragen","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[328],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"evidence_based_wondzorg","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[328],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"opleiding_erasmus_mc","of":7,"label":"de uitvoerder heeft bij het Erasmus MC in Rotterdam de opleiding voor deze functie gevolgd","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"ervaren_in_wondzorg","of":null,"label":"de verpleegkundig specialist heeft ervaring met complexe wondzorg","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"uitvoerder","of":7,"label":"wie de regiefunctie uitvoert","rank":11,"type":["choice","Wonduitvoerder"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"werkt_volgens_wondrichtlijnen","of":null,"label":"er wordt volgens de geldende richtlijnen gewerkt","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"meerjarenbeleidsplan","of":7,"label":"er is een beleidsplan voor meer jaren","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"afgesproken_met_preferente","of":7,"label":"met de preferente zorgverzekeraar is een vergoeding van de regiefunctie afgesproken","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false}\
],\
"asks":[42,39,77,76,117,121,120,119,116,118,2,1,1,1,0,4,3,170,170,170,171,171,171,6,6,6,6,8,5,9,15,14,13,12,11,17,16,18,20,19,25,24,23,22,26,28,27,30,29,34,33,32,31,36,35,38,41,40,44,43,47,46,45,48,49,50,51,53,55,52,54,56,57,59,58,62,61,65,64,66,67,73,71,70,68,69,72,82,81,80,79,83,84,86,85,88,87,89,93,92,91,95,94,99,98,97,101,100,102,115,114,113,110,111,112,109,108,107,106,105,104,103,124,125,127,126,128,130,129,132,133,135,134,136,137,138,139,140,140,142,141,148,147,146,145,143,149,158,157,156,154,154,153,153,175,152,174,151,151,150,161,160,159,162,163,164,167,168,169,169,169,172,172,173,176,177,178,179,181,180,182,184,183,185,185,186,186,187,191,190,189,192,194,193,193,193,195,195,197,196,199,198,200,202,201,204,203,206,205,207,209,208,210,211,212,213,215,214,216,217,218,219,221,220,222,224,223,233,232,231,230,229,228,227,226,225,237,236,235,234,239,238,243,242,241,240,244,245,246,247,250,249,248,252,251,254,253,307,306,305,304,303,302,301,300,299,298,297,296,295,294,293,290,292,291,289,288,287,286,285,284,283,282,281,280,279,278,278,277,311,310,309,276,275,274,313,312,314,273,272,271,270,268,267,266,265,264,263,262,261,260,259,258,257,256,255,308,337,336,335,334,332,333,331,330,329,327,326,325,324,323,322,320,319,318,321,316,315,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7],\
"isThreshold":[false,false,false,false,false,false,false,false,false,false,false,false,true,true,false,false,true,false,true,true,false,true,true,false,true,true,true,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,true,false,false,false,false,true,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,true,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,true,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,true,false,false,false,false,false,false,false,false,false,false,false,false,true,false,true,false,false,false,false,true,false,false,false,false,false,false,false,false,true,false,true,true,false,true,false,false,false,false,false,false,false,false,false,false,false,true,false,true,false,false,false,false,false,false,false,true,true,false,true,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,true,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,true,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,true,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,true,true,true,true,true,true,true,true,true,true,true,true,true,true,true,true],\
"nodes":[[14,-1,-2],[12,-4,-5],[11,-3,-3,1,1],[10,0,2],[14,-6,-7],[10,4,-6],[14,-7,-6],[10,6,-6],[12,-7,-6],[11,-6,-6,8,8],[10,-6,9],[13,-7,-6],[12,-6,11],[11,-6,-6,12,12],[10,-6,13],[13,-6,-7],[11,-6,-6,15,15],[10,-6,16],[11,-7,-7,-6,-6],[10,-6,18],[10,4,9],[16,-8,-9],[16,-8,-11],[15,21,-10,22],[10,23,-12],[10,-6,-7],[15,-6,-7,-6],[10,26,-6],[16,-7,-6],[15,28,-6,28],[10,29,-6],[16,-6,-7],[15,31,-6,-6],[10,32,-6],[15,-6,-6,31],[10,34,-6],[28,-13,-11],[26,-14,36],[27,-11,36],[26,-14,38],[23,36,36,37,39],[26,-14,-11],[23,-11,-11,41,41],[10,40,42],[26,-7,-6],[23,-6,-6,44,44],[28,-7,-6],[27,46,-6],[26,-6,47],[23,-6,-6,-6,48],[10,49,-6],[28,-6,-7],[26,-6,51],[23,51,51,52,52],[10,53,-6],[26,-6,-7],[23,-7,-7,55,55],[10,-6,56],[26,-6,46],[27,-6,46],[26,-6,59],[23,46,46,58,60],[10,61,-6],[29,-15,-15,-15,-15,-16,-17,-18,-19,-20,-11],[29,-7,-6,-6,-6,-6,-6,-6,-6,-6,-6],[29,-6,-7,-6,-6,-6,-6,-6,-6,-6,-6],[29,-6,-6,-7,-6,-6,-6,-6,-6,-6,-6],[29,-6,-6,-6,-7,-6,-6,-6,-6,-6,-6],[29,-6,-6,-6,-6,-7,-6,-6,-6,-6,-6],[29,-6,-6,-6,-6,-6,-7,-6,-6,-6,-6],[29,-6,-6,-6,-6,-6,-6,-7,-6,-6,-6],[29,-6,-6,-6,-6,-6,-6,-6,-7,-6,-6],[29,-6,-6,-6,-6,-6,-6,-6,-6,-7,-6],[34,-7,-6],[33,-7,73],[32,-7,74],[31,-7,75],[30,76,-6],[30,-7,-6],[36,-7,-6],[35,79,-22],[37,-11,-23],[37,-24,-11],[36,81,82],[35,83,-22],[37,-6,-7],[36,85,-6],[35,86,-6],[37,-7,-6],[36,-6,88],[35,89,-6],[36,88,-6],[35,91,-6],[36,-6,85],[35,93,-6],[35,-25,-22],[39,-26,-27],[38,96,-11],[39,-7,-6],[38,98,-6],[39,-6,-7],[38,100,-6],[43,-7,-6],[42,102,-6],[41,103,-6],[40,-7,104],[44,-7,-6],[46,-7,-6],[45,107,-6],[48,-7,-6],[47,109,-22],[52,-6,-7],[51,111,-7],[50,112,-7],[49,-7,113],[15,-28,-29,-11],[15,-7,-6,-6],[15,-6,-6,-7],[54,-7,-6],[53,118,-22],[53,-30,-22],[55,-7,-6],[1,-7,-6],[57,-7,-6],[56,123,-7],[56,123,-6],[1,124,125],[0,122,126],[1,-32,125],[0,122,128],[56,-7,-6],[0,-6,130],[59,-33,-34,-35],[58,-33,132],[58,-7,-6],[59,-7,-6,-6],[59,-6,-7,-6],[58,-6,136],[59,-6,-6,-7],[58,-6,138],[62,-7,-6],[61,-7,140],[60,141,-6],[59,142,-22,-22],[58,142,143],[63,-7,-6],[59,145,145,-22],[58,145,146],[64,-7,-6],[65,-7,-6],[66,-7,-6],[69,-7,-6],[67,151,-22],[70,-7,-6],[68,153,-22],[71,-7,-6],[72,-6,-7,-7],[74,-6,-7],[73,-6,157],[76,-11,-36],[75,159,-22],[75,-22,159],[76,-11,-37],[75,162,-22],[75,-22,162],[78,-7,-6],[77,165,-6],[16,-38,-39],[16,-40,-41],[16,-38,-42],[15,167,168,169],[16,-43,-44],[16,-45,-46],[16,-43,-47],[15,171,172,173],[10,170,174],[79,-7,-6],[80,-7,-6],[16,176,177],[16,176,-11],[15,178,-11,179],[10,180,-11],[16,176,-6],[15,182,-6,182],[10,183,-6],[16,-6,177],[15,185,-6,-6],[10,186,-6],[79,-6,-7],[16,188,-6],[15,189,-6,189],[10,190,-6],[80,-6,-7],[16,-6,192],[15,193,-6,-6],[10,194,-6],[14,-22,-6],[10,196,-22],[85,-7,-6],[84,-6,198],[83,199,-6],[86,-7,-6],[85,201,-6],[84,-6,202],[83,203,-6],[82,200,204],[81,205,-6],[10,-22,206],[81,-7,-6],[10,-22,208],[10,-22,205],[10,-7,-6],[82,-48,-49],[12,-22,-6],[11,-22,-22,213,213],[10,-22,214],[28,-50,-11],[26,-51,216],[27,-11,216],[26,-51,218],[23,216,216,217,219],[26,-51,-11],[23,-11,-11,221,221],[10,220,222],[351,-52,-53],[3,224,-54],[2,225,-22],[3,-32,-22],[2,225,227],[2,-6,-7],[3,-6,-7],[2,230,-6],[351,-7,-6],[3,232,-6],[2,233,-6],[351,-6,-7],[3,235,-6],[2,236,-6],[90,-7,-6],[89,238,-6],[88,239,-6],[87,240,-6],[91,-7,-6],[92,-55,-56],[92,-7,-6],[92,-6,-7],[94,-7,-6],[93,246,-6],[96,-7,-6],[95,248,-22],[97,-7,-7,-6],[96,250,-22],[95,251,-22],[100,-7,-6],[99,253,-6],[98,254,-6],[102,-6,-7],[101,256,-7],[105,-7,-6],[104,258,-6],[103,259,-6],[93,260,-22],[107,-7,-6],[106,262,-6],[93,263,-22],[108,-7,-6],[93,265,-22],[121,-57,-6],[120,267,-6],[119,268,-6],[118,269,-6],[121,-7,-6],[120,271,-6],[119,272,-6],[118,273,-6],[117,270,274],[116,275,-6],[115,-6,-6,276,276,276],[113,277,-6],[114,277,-6],[112,-6,-6,278,279],[111,280,-6],[121,-11,-6],[120,282,-6],[119,283,-6],[118,284,-6],[117,270,285],[116,286,-6],[115,-6,-6,287,287,287],[113,288,-6],[114,288,-6],[112,-6,-6,289,290],[111,291,288],[110,281,292],[109,293,-22],[117,270,-6],[116,295,-6],[115,-6,-6,296,296,296],[113,297,-6],[114,297,-6],[112,-6,-6,298,299],[111,300,-6],[111,300,297],[110,301,302],[109,303,-22],[8,294,304],[116,274,-6],[115,-6,-6,306,306,306],[113,307,-6],[114,307,-6],[112,-6,-6,308,309],[111,310,-6],[116,285,-6],[115,-6,-6,312,312,312],[113,313,-6],[114,313,-6],[112,-6,-6,314,315],[111,316,313],[110,311,317],[109,318,-22],[109,-6,-22],[8,319,320],[4,305,321],[9,-32,304],[8,-32,323],[7,-32,324],[6,-32,325,325],[5,-32,326,326],[4,327,321],[109,-6,-7],[111,-7,-6],[110,330,-11],[109,331,-22],[110,-6,-7],[109,333,-6],[113,-7,-6],[114,-7,-6],[112,-6,-6,335,336],[111,337,-22],[109,338,-22],[116,-7,-6],[115,-6,-6,340,340,340],[109,341,-22],[117,-57,-7],[109,343,-22],[117,-57,-6],[109,345,-22],[8,344,346],[109,-7,-22],[8,348,320],[4,347,349],[9,-32,346],[8,-32,351],[7,-32,352],[6,-32,353,353],[5,-32,354,354],[4,355,349],[117,-7,-6],[109,357,-6],[4,358,-6],[118,-7,-6],[109,360,-22],[119,-7,-6],[109,362,-22],[120,-7,-6],[109,364,-22],[109,271,-22],[111,-58,-59],[110,367,-58],[109,368,-22],[111,-6,-7],[110,370,-6],[109,371,-6],[122,-7,-6],[123,-7,-6],[125,-7,-6],[124,375,-6],[126,-7,-6],[128,-7,-6],[127,378,-6],[129,-7,-6],[130,-7,-6],[132,-7,-6],[131,382,-6],[133,-7,-6],[134,-7,-6],[135,-6,-22],[136,-7,-6],[140,-57,-60],[140,-61,-11],[139,388,389],[137,-60,-60,-60,390],[137,-7,-7,-7,-6],[139,-7,-6],[137,-6,-6,-6,393],[140,-7,-6],[138,395,-6],[137,-6,-6,-6,396],[138,-6,395],[137,-6,-6,-6,398],[145,-6,-7],[144,400,-6],[143,401,-6],[142,402,-6],[141,403,-6],[144,-7,-6],[143,405,-6],[142,406,-6],[141,407,-6],[145,-62,-63],[144,409,-62],[143,410,-62],[142,411,-62],[141,412,-62],[146,-64,-65,-11],[146,-7,-6,-6],[146,-6,-7,-6],[146,-6,-6,-7],[159,-66,-11],[158,418,-11],[157,-11,-11,419,419],[155,420,-11],[153,421,-11],[152,-11,-11,422,422],[151,423,-11],[150,-11,-11,424,424],[149,425,-11],[148,426,-11],[147,427,-11],[146,428,-22,-22],[162,-11,-67],[162,-11,-68],[161,430,430,431],[160,432,-69],[160,-6,-7],[162,-6,-7],[161,435,435,-6],[160,436,-6],[161,-6,-6,435],[160,438,-6],[162,-7,-6],[160,440,-6],[163,-7,-6],[164,-7,-6],[165,-7,-6],[351,-22,-66],[159,-11,-6],[158,446,-6],[157,-6,-6,447,447],[153,448,-6],[152,-6,-6,449,449],[159,-7,-6],[158,451,-6],[157,-6,-6,452,452],[155,453,-6],[153,454,-6],[152,-6,-6,455,455],[151,456,450],[150,450,450,457,457],[149,458,-6],[148,459,-6],[147,460,-22],[149,-7,-6],[148,462,-6],[147,463,-22],[153,-7,-6],[152,-6,-6,465,465],[147,466,-22],[155,-7,-6],[151,468,-11],[150,-11,-11,469,469],[147,470,-22],[151,-6,-7],[150,-7,-7,472,472],[147,473,-6],[147,453,-22],[159,-11,-22],[158,476,-22],[157,-22,-22,477,477],[153,478,-22],[152,-22,-22,479,479],[166,-11,-71],[159,481,-22],[158,482,-22],[157,-22,-22,483,483],[155,484,-22],[153,485,-22],[152,-22,-22,486,486],[151,487,480],[150,480,480,488,488],[149,489,-22],[148,490,-22],[147,491,-22],[349,-75,-76],[348,-74,493],[341,-73,494],[170,-78,-79],[169,-77,496],[168,495,495,497],[15,-22,498,-22],[15,-22,-80,-22],[15,-22,-81,-22],[341,-73,-76],[153,-78,-79],[152,502,502,502,503],[341,-75,-76],[340,-74,505],[152,506,506,506,503],[150,504,504,504,507],[147,508,-22],[147,-82,-22],[147,-83,-22],[341,-74,-84],[12,-78,-79],[11,512,512,512,513],[10,-22,514],[10,-22,-82],[10,-22,-83],[345,-75,-76],[344,-74,518],[342,-73,519],[19,-78,-79],[18,-77,521],[17,520,520,522],[15,523,-22,523],[14,-22,524],[12,524,-22],[11,-22,-22,526,526],[10,525,527],[15,-85,-22,-85],[14,-22,529],[12,529,-22],[11,-22,-22,531,531],[10,530,532],[15,-86,-22,-86],[14,-22,534],[12,534,-22],[11,-22,-22,536,536],[10,535,537],[343,-73,519],[22,-78,-79],[21,-77,540],[20,539,539,541],[15,-22,542,-22],[14,-22,543],[12,543,-22],[11,-22,-22,545,545],[10,544,546],[15,-22,-87,-22],[14,-22,548],[12,548,-22],[11,-22,-22,550,550],[10,549,551],[15,-22,-86,-22],[14,-22,553],[12,553,-22],[11,-22,-22,555,555],[10,554,556],[349,-73,-76],[25,-78,-79],[24,-77,559],[23,558,558,558,560],[345,-73,494],[23,562,562,562,560],[17,561,561,563],[20,561,561,563],[15,564,565,564],[14,-22,566],[12,566,-22],[11,-22,-22,568,568],[10,567,569],[14,-22,-88],[12,-88,-22],[11,-22,-22,572,572],[10,571,573],[14,-22,-81],[12,-81,-22],[11,-22,-22,576,576],[10,575,577],[347,-75,-76],[346,-74,579],[172,-78,-79],[171,580,580,581],[150,-74,-74,-74,-78],[147,583,-22],[173,-73,-73,-78],[173,-74,-74,-78],[150,585,585,585,586],[147,587,-22],[156,-74,-74,-78],[147,589,-22],[158,-78,-79],[157,502,502,502,591],[157,506,506,506,591],[156,592,592,593],[147,594,-22],[154,-74,-74,-74,-78],[147,596,-22],[174,-74,-74,-78],[14,-22,598],[10,599,-22],[10,6,-7],[14,-22,-82],[10,602,-22],[341,-73,-74],[175,604,604,-78],[12,-22,605],[175,-74,-74,-78],[12,-22,607],[11,-22,-22,606,608],[10,-22,609],[12,-22,-82],[11,-22,-22,611,611],[10,-22,612],[176,-74,-74,-78],[16,614,-22],[16,614,-11],[15,615,-22,616],[14,-22,617],[10,618,-22],[16,-82,-22],[16,-82,-11],[15,620,-22,621],[14,-22,622],[10,623,-22],[177,-74,-74,-78],[16,-22,625],[16,-22,-11],[15,626,-22,627],[14,-22,628],[10,629,-22],[16,-22,-82],[15,631,-22,627],[14,-22,632],[10,633,-22],[179,-74,-74,-78],[178,635,-22],[16,-22,636],[15,637,-22,627],[14,-22,638],[10,639,-22],[178,-82,-22],[16,-22,641],[15,642,-22,627],[14,-22,643],[10,644,-22],[180,-74,-74,-78],[14,-22,646],[11,-22,-22,646,646],[10,647,648],[11,-22,-22,-82,-82],[10,602,650],[182,-74,-74,-74,-78],[181,652,-22],[181,-82,-22],[351,-75,-90],[350,-74,655],[184,-78,-79],[183,656,656,657],[351,-73,-74],[186,-77,-78],[185,659,659,660],[187,-73,-73,-78],[187,-74,-74,-78],[185,662,662,663],[3,664,-22],[2,665,227],[3,-82,-22],[190,-76,-75],[190,-76,-74],[189,668,669],[191,-79,-78],[188,670,670,671],[77,-22,672],[28,-22,673],[26,673,674],[77,-22,-11],[28,676,673],[27,677,674],[26,673,678],[23,674,674,675,679],[10,680,673],[77,-6,-7],[28,682,-6],[26,-6,683],[27,-6,683],[26,-6,685],[23,683,683,684,686],[10,687,-6],[77,-22,-82],[28,-22,689],[26,689,690],[28,676,689],[27,692,690],[26,689,693],[23,690,690,691,694],[10,695,689],[77,-22,-93],[28,-22,697],[26,697,698],[28,676,697],[27,700,698],[26,697,701],[23,698,698,699,702],[10,703,697],[28,-11,-6],[27,705,46],[26,-6,706],[23,46,46,58,707],[10,708,-6],[353,-75,-76],[352,-74,710],[351,-73,711],[195,-78,-79],[194,-77,713],[193,712,712,712,714],[192,715,-22],[192,-92,-22],[192,-94,-22],[338,-73,-74],[197,-77,-78],[196,719,719,720],[199,-74,-74,-78],[198,722,-22],[198,-82,-22],[201,-74,-74,-78],[200,725,-22],[200,-82,-22],[202,-74,-74,-78],[4,728,-22],[9,-32,728],[8,-32,730],[7,-32,731],[6,-32,732,732],[5,-32,733,733],[4,734,-22],[4,-82,-22],[204,-74,-74,-78],[203,-22,737],[203,-22,-82],[206,-73,-73,-78],[205,-22,740],[206,-74,-74,-78],[205,-22,742],[204,741,741,743],[203,-22,744],[205,-22,-82],[203,-22,746],[208,-74,-74,-78],[207,748,-22],[207,-11,-22],[15,749,750,749],[207,-7,-6],[15,-6,752,-6],[207,-82,-22],[15,754,750,754],[209,-74,-74,-78],[207,756,-22],[15,757,750,757],[211,-74,-74,-78],[210,759,-22],[210,-82,-22],[212,-74,-74,-78],[213,-74,-74,-78],[43,763,-22],[42,764,-22],[41,765,-22],[40,763,766],[43,-82,-22],[42,768,-22],[41,769,-22],[40,-82,770],[214,-74,-74,-78],[112,-74,-74,-74,-78],[111,773,-22],[109,774,-22],[109,370,-7],[111,-82,-22],[109,777,-22],[215,-74,-74,-78],[217,-73,-73,-78],[216,780,-22],[217,-74,-74,-78],[216,782,-22],[215,781,781,783],[216,-82,-22],[218,-73,-73,-78],[216,786,-22],[218,-74,-74,-78],[216,788,-22],[215,787,787,789],[219,-73,-73,-78],[216,791,-22],[219,-74,-74,-78],[216,793,-22],[215,792,792,794],[220,-73,-73,-78],[216,796,-22],[220,-74,-74,-78],[216,798,-22],[215,797,797,799],[221,-73,-73,-78],[216,801,-22],[221,-74,-74,-78],[216,803,-22],[215,802,802,804],[223,-73,-73,-78],[222,806,-22],[216,807,-22],[223,-74,-74,-78],[222,809,-22],[216,810,-22],[215,808,808,811],[222,-82,-22],[216,813,-22],[224,-74,-74,-78],[226,-74,-74,-78],[225,-22,816],[225,-22,-82],[235,-6,-7],[234,819,-6],[233,820,-6],[232,821,-6],[231,821,822],[230,823,-6],[229,824,-6],[228,825,-6],[227,826,-22],[229,-7,-6],[228,828,-6],[227,829,-22],[230,-7,-6],[227,831,-22],[232,-7,-6],[231,-7,833],[227,834,-22],[227,821,-22],[234,-7,-6],[233,837,-6],[239,-7,-6],[238,839,-7],[237,840,-7],[236,841,-22,841],[216,842,-22],[236,-22,841,-22],[216,844,-22],[216,841,-22],[241,-6,-6,-7,-7],[240,847,-6],[240,-6,-7],[241,-7,-7,-6,-6],[240,850,-6],[245,-7,-6],[244,-7,852],[243,853,852],[242,853,854],[241,-7,-7,855,855],[240,856,-7],[241,-6,-6,855,855],[240,858,-6],[240,-6,847],[245,-6,-7],[244,-6,861],[243,862,861],[242,862,863],[241,-6,-6,864,864],[240,865,-6],[241,-22,-22,-96,-96],[240,867,-22],[246,-7,-6],[247,-7,-6],[248,-7,-6],[249,-7,-6],[77,872,-22],[252,-7,-6],[251,874,-22],[250,875,-22],[249,876,-22],[77,877,-22],[351,-97,-11],[339,-11,879],[254,-99,-11],[253,-98,881],[253,-7,-6],[254,-7,-6],[253,-6,884],[256,-7,-6],[255,886,-6],[315,-7,-6],[315,-11,-6],[315,-57,-6],[315,-100,-6],[314,888,-6,889,890,891,888],[313,892,-6],[312,893,-6],[311,-6,894],[310,895,-6],[309,896,-6],[308,897,-6],[307,898,-6],[306,899,-6],[305,900,-6],[304,901,-6],[303,901,902],[302,903,-6],[301,904,-6],[300,905,-6],[299,906,-6],[298,907,-6],[294,908,-6],[293,909,-6],[292,910,-6],[288,911,-6],[287,-6,912],[286,-6,913],[285,914,-6],[284,915,-6],[283,916,-6],[282,917,-6],[281,918,-6],[280,919,-6],[279,920,-6],[278,921,-6],[277,922,-6],[276,-6,923],[275,-6,924],[274,925,924],[273,926,924],[272,924,927],[271,-6,928],[270,-6,929],[269,930,-6],[268,931,-6],[267,-6,932],[266,-6,933],[265,-6,934],[264,-6,935],[263,-6,936],[262,937,-6],[261,938,-6],[260,939,-6],[259,940,939],[258,941,-6],[257,942,-6],[316,-7,-6],[316,-11,-6],[316,-57,-6],[316,-100,-6],[314,944,-6,945,946,947,944],[313,948,-6],[312,949,-6],[311,-6,950],[310,951,-6],[309,952,-6],[308,953,-6],[307,954,-6],[306,955,-6],[305,956,-6],[304,957,-6],[303,957,958],[302,959,-6],[301,960,-6],[300,961,-6],[299,962,-6],[298,963,-6],[294,964,-6],[293,965,-6],[292,966,-6],[288,967,-6],[287,-6,968],[286,-6,969],[285,970,-6],[284,971,-6],[283,972,-6],[282,973,-6],[281,974,-6],[280,975,-6],[279,976,-6],[278,977,-6],[277,978,-6],[276,-6,979],[275,-6,980],[274,981,980],[273,982,980],[272,980,983],[271,-6,984],[270,-6,985],[269,986,-6],[268,987,-6],[267,-6,988],[266,-6,989],[265,-6,990],[264,-6,991],[263,-6,992],[262,993,-6],[261,994,-6],[260,995,-6],[259,996,995],[258,997,-6],[257,998,-6],[182,-6,-6,943,999],[314,-7,-6,-11,-57,-100,-7],[313,1001,-6],[312,1002,-6],[311,-6,1003],[310,1004,-6],[309,1005,-6],[308,1006,-6],[307,1007,-6],[306,1008,-6],[305,1009,-6],[304,1010,-6],[303,1010,1011],[302,1012,-6],[301,1013,-6],[300,1014,-6],[299,1015,-6],[298,1016,-6],[294,1017,-6],[293,1018,-6],[292,1019,-6],[288,1020,-6],[287,-6,1021],[286,-6,1022],[285,1023,-6],[284,1024,-6],[283,1025,-6],[282,1026,-6],[281,1027,-6],[280,1028,-6],[279,1029,-6],[278,1030,-6],[277,1031,-6],[276,-6,1032],[275,-6,1033],[274,1034,1033],[273,1035,1033],[272,1033,1036],[271,-6,1037],[270,-6,1038],[269,1039,-6],[268,1040,-6],[267,-6,1041],[266,-6,1042],[265,-6,1043],[264,-6,1044],[263,-6,1045],[262,1046,-6],[261,1047,-6],[260,1048,-6],[259,1049,1048],[258,1050,-6],[257,1051,-6],[181,1000,1052],[167,-6,1053],[284,911,-6],[283,1055,-6],[282,1056,-6],[281,1057,-6],[280,1058,-6],[279,1059,-6],[278,1060,-6],[277,1061,-6],[276,-6,1062],[275,-6,1063],[274,1064,1063],[273,1065,1063],[272,1063,1066],[271,-6,1067],[270,-6,1068],[269,1069,-6],[268,1070,-6],[267,-6,1071],[266,-6,1072],[265,-6,1073],[264,-6,1074],[263,-6,1075],[262,1076,-6],[261,1077,-6],[260,1078,-6],[259,1079,1078],[258,1080,-6],[257,1081,-6],[284,967,-6],[283,1083,-6],[282,1084,-6],[281,1085,-6],[280,1086,-6],[279,1087,-6],[278,1088,-6],[277,1089,-6],[276,-6,1090],[275,-6,1091],[274,1092,1091],[273,1093,1091],[272,1091,1094],[271,-6,1095],[270,-6,1096],[269,1097,-6],[268,1098,-6],[267,-6,1099],[266,-6,1100],[265,-6,1101],[264,-6,1102],[263,-6,1103],[262,1104,-6],[261,1105,-6],[260,1106,-6],[259,1107,1106],[258,1108,-6],[257,1109,-6],[182,-6,-6,1082,1110],[284,1020,-6],[283,1112,-6],[282,1113,-6],[281,1114,-6],[280,1115,-6],[279,1116,-6],[278,1117,-6],[277,1118,-6],[276,-6,1119],[275,-6,1120],[274,1121,1120],[273,1122,1120],[272,1120,1123],[271,-6,1124],[270,-6,1125],[269,1126,-6],[268,1127,-6],[267,-6,1128],[266,-6,1129],[265,-6,1130],[264,-6,1131],[263,-6,1132],[262,1133,-6],[261,1134,-6],[260,1135,-6],[259,1136,1135],[258,1137,-6],[257,1138,-6],[181,1111,1139],[167,-6,1140],[135,1054,1141],[314,890,-6,890,890,891,890],[313,1143,-6],[312,1144,-6],[311,-6,1145],[310,1146,-6],[309,1147,-6],[308,1148,-6],[307,1149,-6],[306,1150,-6],[305,1151,-6],[304,1152,-6],[303,1152,1153],[302,1154,-6],[301,1155,-6],[300,1156,-6],[299,1157,-6],[298,1158,-6],[294,1159,-6],[293,1160,-6],[292,1161,-6],[288,1162,-6],[287,-6,1163],[286,-6,1164],[285,1165,-6],[284,1166,-6],[283,1167,-6],[282,1168,-6],[281,1169,-6],[280,1170,-6],[279,1171,-6],[278,1172,-6],[277,1173,-6],[276,-6,1174],[275,-6,1175],[274,1176,1175],[273,1177,1175],[272,1175,1178],[271,-6,1179],[270,-6,1180],[269,1181,-6],[268,1182,-6],[267,-6,1183],[266,-6,1184],[265,-6,1185],[264,-6,1186],[263,-6,1187],[262,1188,-6],[261,1189,-6],[260,1190,-6],[259,1191,1190],[258,1192,-6],[257,1193,-6],[314,946,-6,946,946,947,946],[313,1195,-6],[312,1196,-6],[311,-6,1197],[310,1198,-6],[309,1199,-6],[308,1200,-6],[307,1201,-6],[306,1202,-6],[305,1203,-6],[304,1204,-6],[303,1204,1205],[302,1206,-6],[301,1207,-6],[300,1208,-6],[299,1209,-6],[298,1210,-6],[294,1211,-6],[293,1212,-6],[292,1213,-6],[288,1214,-6],[287,-6,1215],[286,-6,1216],[285,1217,-6],[284,1218,-6],[283,1219,-6],[282,1220,-6],[281,1221,-6],[280,1222,-6],[279,1223,-6],[278,1224,-6],[277,1225,-6],[276,-6,1226],[275,-6,1227],[274,1228,1227],[273,1229,1227],[272,1227,1230],[271,-6,1231],[270,-6,1232],[269,1233,-6],[268,1234,-6],[267,-6,1235],[266,-6,1236],[265,-6,1237],[264,-6,1238],[263,-6,1239],[262,1240,-6],[261,1241,-6],[260,1242,-6],[259,1243,1242],[258,1244,-6],[257,1245,-6],[182,-6,-6,1194,1246],[314,-57,-6,-57,-57,-100,-57],[313,1248,-6],[312,1249,-6],[311,-6,1250],[310,1251,-6],[309,1252,-6],[308,1253,-6],[307,1254,-6],[306,1255,-6],[305,1256,-6],[304,1257,-6],[303,1257,1258],[302,1259,-6],[301,1260,-6],[300,1261,-6],[299,1262,-6],[298,1263,-6],[294,1264,-6],[293,1265,-6],[292,1266,-6],[288,1267,-6],[287,-6,1268],[286,-6,1269],[285,1270,-6],[284,1271,-6],[283,1272,-6],[282,1273,-6],[281,1274,-6],[280,1275,-6],[279,1276,-6],[278,1277,-6],[277,1278,-6],[276,-6,1279],[275,-6,1280],[274,1281,1280],[273,1282,1280],[272,1280,1283],[271,-6,1284],[270,-6,1285],[269,1286,-6],[268,1287,-6],[267,-6,1288],[266,-6,1289],[265,-6,1290],[264,-6,1291],[263,-6,1292],[262,1293,-6],[261,1294,-6],[260,1295,-6],[259,1296,1295],[258,1297,-6],[257,1298,-6],[181,1247,1299],[167,-6,1300],[135,1301,1141],[9,1142,1302],[291,-6,911],[288,1304,-6],[287,-6,1305],[286,-6,1306],[285,1307,-6],[284,1308,-6],[283,1309,-6],[282,1310,-6],[281,1311,-6],[280,1312,-6],[279,1313,-6],[278,1314,-6],[277,1315,-6],[276,-6,1316],[275,-6,1317],[274,1318,1317],[273,1319,1317],[272,1317,1320],[271,-6,1321],[270,-6,1322],[269,1323,-6],[268,1324,-6],[267,-6,1325],[266,-6,1326],[265,-6,1327],[264,-6,1328],[263,-6,1329],[262,1330,-6],[261,1331,-6],[260,1332,-6],[259,1333,1332],[258,1334,-6],[257,1335,-6],[291,-6,967],[288,1337,-6],[287,-6,1338],[286,-6,1339],[285,1340,-6],[284,1341,-6],[283,1342,-6],[282,1343,-6],[281,1344,-6],[280,1345,-6],[279,1346,-6],[278,1347,-6],[277,1348,-6],[276,-6,1349],[275,-6,1350],[274,1351,1350],[273,1352,1350],[272,1350,1353],[271,-6,1354],[270,-6,1355],[269,1356,-6],[268,1357,-6],[267,-6,1358],[266,-6,1359],[265,-6,1360],[264,-6,1361],[263,-6,1362],[262,1363,-6],[261,1364,-6],[260,1365,-6],[259,1366,1365],[258,1367,-6],[257,1368,-6],[182,-6,-6,1336,1369],[291,-6,1020],[288,1371,-6],[287,-6,1372],[286,-6,1373],[285,1374,-6],[284,1375,-6],[283,1376,-6],[282,1377,-6],[281,1378,-6],[280,1379,-6],[279,1380,-6],[278,1381,-6],[277,1382,-6],[276,-6,1383],[275,-6,1384],[274,1385,1384],[273,1386,1384],[272,1384,1387],[271,-6,1388],[270,-6,1389],[269,1390,-6],[268,1391,-6],[267,-6,1392],[266,-6,1393],[265,-6,1394],[264,-6,1395],[263,-6,1396],[262,1397,-6],[261,1398,-6],[260,1399,-6],[259,1400,1399],[258,1401,-6],[257,1402,-6],[181,1370,1403],[167,-6,1404],[284,1304,-6],[283,1406,-6],[282,1407,-6],[281,1408,-6],[280,1409,-6],[279,1410,-6],[278,1411,-6],[277,1412,-6],[276,-6,1413],[275,-6,1414],[274,1415,1414],[273,1416,1414],[272,1414,1417],[271,-6,1418],[270,-6,1419],[269,1420,-6],[268,1421,-6],[267,-6,1422],[266,-6,1423],[265,-6,1424],[264,-6,1425],[263,-6,1426],[262,1427,-6],[261,1428,-6],[260,1429,-6],[259,1430,1429],[258,1431,-6],[257,1432,-6],[284,1337,-6],[283,1434,-6],[282,1435,-6],[281,1436,-6],[280,1437,-6],[279,1438,-6],[278,1439,-6],[277,1440,-6],[276,-6,1441],[275,-6,1442],[274,1443,1442],[273,1444,1442],[272,1442,1445],[271,-6,1446],[270,-6,1447],[269,1448,-6],[268,1449,-6],[267,-6,1450],[266,-6,1451],[265,-6,1452],[264,-6,1453],[263,-6,1454],[262,1455,-6],[261,1456,-6],[260,1457,-6],[259,1458,1457],[258,1459,-6],[257,1460,-6],[182,-6,-6,1433,1461],[284,1371,-6],[283,1463,-6],[282,1464,-6],[281,1465,-6],[280,1466,-6],[279,1467,-6],[278,1468,-6],[277,1469,-6],[276,-6,1470],[275,-6,1471],[274,1472,1471],[273,1473,1471],[272,1471,1474],[271,-6,1475],[270,-6,1476],[269,1477,-6],[268,1478,-6],[267,-6,1479],[266,-6,1480],[265,-6,1481],[264,-6,1482],[263,-6,1483],[262,1484,-6],[261,1485,-6],[260,1486,-6],[259,1487,1486],[258,1488,-6],[257,1489,-6],[181,1462,1490],[167,-6,1491],[135,1405,1492],[117,1142,1493],[291,-6,1162],[288,1495,-6],[287,-6,1496],[286,-6,1497],[285,1498,-6],[284,1499,-6],[283,1500,-6],[282,1501,-6],[281,1502,-6],[280,1503,-6],[279,1504,-6],[278,1505,-6],[277,1506,-6],[276,-6,1507],[275,-6,1508],[274,1509,1508],[273,1510,1508],[272,1508,1511],[271,-6,1512],[270,-6,1513],[269,1514,-6],[268,1515,-6],[267,-6,1516],[266,-6,1517],[265,-6,1518],[264,-6,1519],[263,-6,1520],[262,1521,-6],[261,1522,-6],[260,1523,-6],[259,1524,1523],[258,1525,-6],[257,1526,-6],[291,-6,1214],[288,1528,-6],[287,-6,1529],[286,-6,1530],[285,1531,-6],[284,1532,-6],[283,1533,-6],[282,1534,-6],[281,1535,-6],[280,1536,-6],[279,1537,-6],[278,1538,-6],[277,1539,-6],[276,-6,1540],[275,-6,1541],[274,1542,1541],[273,1543,1541],[272,1541,1544],[271,-6,1545],[270,-6,1546],[269,1547,-6],[268,1548,-6],[267,-6,1549],[266,-6,1550],[265,-6,1551],[264,-6,1552],[263,-6,1553],[262,1554,-6],[261,1555,-6],[260,1556,-6],[259,1557,1556],[258,1558,-6],[257,1559,-6],[182,-6,-6,1527,1560],[291,-6,1267],[288,1562,-6],[287,-6,1563],[286,-6,1564],[285,1565,-6],[284,1566,-6],[283,1567,-6],[282,1568,-6],[281,1569,-6],[280,1570,-6],[279,1571,-6],[278,1572,-6],[277,1573,-6],[276,-6,1574],[275,-6,1575],[274,1576,1575],[273,1577,1575],[272,1575,1578],[271,-6,1579],[270,-6,1580],[269,1581,-6],[268,1582,-6],[267,-6,1583],[266,-6,1584],[265,-6,1585],[264,-6,1586],[263,-6,1587],[262,1588,-6],[261,1589,-6],[260,1590,-6],[259,1591,1590],[258,1592,-6],[257,1593,-6],[181,1561,1594],[167,-6,1595],[135,1596,1492],[117,1302,1597],[9,1494,1598],[8,1303,1599],[290,911,-6],[289,1601,911],[288,1602,-6],[287,-6,1603],[286,-6,1604],[285,1605,-6],[284,1606,-6],[283,1607,-6],[282,1608,-6],[281,1609,-6],[280,1610,-6],[279,1611,-6],[278,1612,-6],[277,1613,-6],[276,-6,1614],[275,-6,1615],[274,1616,1615],[273,1617,1615],[272,1615,1618],[271,-6,1619],[270,-6,1620],[269,1621,-6],[268,1622,-6],[267,-6,1623],[266,-6,1624],[265,-6,1625],[264,-6,1626],[263,-6,1627],[262,1628,-6],[261,1629,-6],[260,1630,-6],[259,1631,1630],[258,1632,-6],[257,1633,-6],[290,967,-6],[289,1635,967],[288,1636,-6],[287,-6,1637],[286,-6,1638],[285,1639,-6],[284,1640,-6],[283,1641,-6],[282,1642,-6],[281,1643,-6],[280,1644,-6],[279,1645,-6],[278,1646,-6],[277,1647,-6],[276,-6,1648],[275,-6,1649],[274,1650,1649],[273,1651,1649],[272,1649,1652],[271,-6,1653],[270,-6,1654],[269,1655,-6],[268,1656,-6],[267,-6,1657],[266,-6,1658],[265,-6,1659],[264,-6,1660],[263,-6,1661],[262,1662,-6],[261,1663,-6],[260,1664,-6],[259,1665,1664],[258,1666,-6],[257,1667,-6],[182,-6,-6,1634,1668],[290,1020,-6],[289,1670,1020],[288,1671,-6],[287,-6,1672],[286,-6,1673],[285,1674,-6],[284,1675,-6],[283,1676,-6],[282,1677,-6],[281,1678,-6],[280,1679,-6],[279,1680,-6],[278,1681,-6],[277,1682,-6],[276,-6,1683],[275,-6,1684],[274,1685,1684],[273,1686,1684],[272,1684,1687],[271,-6,1688],[270,-6,1689],[269,1690,-6],[268,1691,-6],[267,-6,1692],[266,-6,1693],[265,-6,1694],[264,-6,1695],[263,-6,1696],[262,1697,-6],[261,1698,-6],[260,1699,-6],[259,1700,1699],[258,1701,-6],[257,1702,-6],[181,1669,1703],[167,-6,1704],[284,1602,-6],[283,1706,-6],[282,1707,-6],[281,1708,-6],[280,1709,-6],[279,1710,-6],[278,1711,-6],[277,1712,-6],[276,-6,1713],[275,-6,1714],[274,1715,1714],[273,1716,1714],[272,1714,1717],[271,-6,1718],[270,-6,1719],[269,1720,-6],[268,1721,-6],[267,-6,1722],[266,-6,1723],[265,-6,1724],[264,-6,1725],[263,-6,1726],[262,1727,-6],[261,1728,-6],[260,1729,-6],[259,1730,1729],[258,1731,-6],[257,1732,-6],[284,1636,-6],[283,1734,-6],[282,1735,-6],[281,1736,-6],[280,1737,-6],[279,1738,-6],[278,1739,-6],[277,1740,-6],[276,-6,1741],[275,-6,1742],[274,1743,1742],[273,1744,1742],[272,1742,1745],[271,-6,1746],[270,-6,1747],[269,1748,-6],[268,1749,-6],[267,-6,1750],[266,-6,1751],[265,-6,1752],[264,-6,1753],[263,-6,1754],[262,1755,-6],[261,1756,-6],[260,1757,-6],[259,1758,1757],[258,1759,-6],[257,1760,-6],[182,-6,-6,1733,1761],[284,1671,-6],[283,1763,-6],[282,1764,-6],[281,1765,-6],[280,1766,-6],[279,1767,-6],[278,1768,-6],[277,1769,-6],[276,-6,1770],[275,-6,1771],[274,1772,1771],[273,1773,1771],[272,1771,1774],[271,-6,1775],[270,-6,1776],[269,1777,-6],[268,1778,-6],[267,-6,1779],[266,-6,1780],[265,-6,1781],[264,-6,1782],[263,-6,1783],[262,1784,-6],[261,1785,-6],[260,1786,-6],[259,1787,1786],[258,1788,-6],[257,1789,-6],[181,1762,1790],[167,-6,1791],[135,1705,1792],[290,1162,-6],[289,1794,1162],[288,1795,-6],[287,-6,1796],[286,-6,1797],[285,1798,-6],[284,1799,-6],[283,1800,-6],[282,1801,-6],[281,1802,-6],[280,1803,-6],[279,1804,-6],[278,1805,-6],[277,1806,-6],[276,-6,1807],[275,-6,1808],[274,1809,1808],[273,1810,1808],[272,1808,1811],[271,-6,1812],[270,-6,1813],[269,1814,-6],[268,1815,-6],[267,-6,1816],[266,-6,1817],[265,-6,1818],[264,-6,1819],[263,-6,1820],[262,1821,-6],[261,1822,-6],[260,1823,-6],[259,1824,1823],[258,1825,-6],[257,1826,-6],[290,1214,-6],[289,1828,1214],[288,1829,-6],[287,-6,1830],[286,-6,1831],[285,1832,-6],[284,1833,-6],[283,1834,-6],[282,1835,-6],[281,1836,-6],[280,1837,-6],[279,1838,-6],[278,1839,-6],[277,1840,-6],[276,-6,1841],[275,-6,1842],[274,1843,1842],[273,1844,1842],[272,1842,1845],[271,-6,1846],[270,-6,1847],[269,1848,-6],[268,1849,-6],[267,-6,1850],[266,-6,1851],[265,-6,1852],[264,-6,1853],[263,-6,1854],[262,1855,-6],[261,1856,-6],[260,1857,-6],[259,1858,1857],[258,1859,-6],[257,1860,-6],[182,-6,-6,1827,1861],[290,1267,-6],[289,1863,1267],[288,1864,-6],[287,-6,1865],[286,-6,1866],[285,1867,-6],[284,1868,-6],[283,1869,-6],[282,1870,-6],[281,1871,-6],[280,1872,-6],[279,1873,-6],[278,1874,-6],[277,1875,-6],[276,-6,1876],[275,-6,1877],[274,1878,1877],[273,1879,1877],[272,1877,1880],[271,-6,1881],[270,-6,1882],[269,1883,-6],[268,1884,-6],[267,-6,1885],[266,-6,1886],[265,-6,1887],[264,-6,1888],[263,-6,1889],[262,1890,-6],[261,1891,-6],[260,1892,-6],[259,1893,1892],[258,1894,-6],[257,1895,-6],[181,1862,1896],[167,-6,1897],[135,1898,1792],[9,1793,1899],[290,1304,-6],[289,1901,1304],[288,1902,-6],[287,-6,1903],[286,-6,1904],[285,1905,-6],[284,1906,-6],[283,1907,-6],[282,1908,-6],[281,1909,-6],[280,1910,-6],[279,1911,-6],[278,1912,-6],[277,1913,-6],[276,-6,1914],[275,-6,1915],[274,1916,1915],[273,1917,1915],[272,1915,1918],[271,-6,1919],[270,-6,1920],[269,1921,-6],[268,1922,-6],[267,-6,1923],[266,-6,1924],[265,-6,1925],[264,-6,1926],[263,-6,1927],[262,1928,-6],[261,1929,-6],[260,1930,-6],[259,1931,1930],[258,1932,-6],[257,1933,-6],[290,1337,-6],[289,1935,1337],[288,1936,-6],[287,-6,1937],[286,-6,1938],[285,1939,-6],[284,1940,-6],[283,1941,-6],[282,1942,-6],[281,1943,-6],[280,1944,-6],[279,1945,-6],[278,1946,-6],[277,1947,-6],[276,-6,1948],[275,-6,1949],[274,1950,1949],[273,1951,1949],[272,1949,1952],[271,-6,1953],[270,-6,1954],[269,1955,-6],[268,1956,-6],[267,-6,1957],[266,-6,1958],[265,-6,1959],[264,-6,1960],[263,-6,1961],[262,1962,-6],[261,1963,-6],[260,1964,-6],[259,1965,1964],[258,1966,-6],[257,1967,-6],[182,-6,-6,1934,1968],[290,1371,-6],[289,1970,1371],[288,1971,-6],[287,-6,1972],[286,-6,1973],[285,1974,-6],[284,1975,-6],[283,1976,-6],[282,1977,-6],[281,1978,-6],[280,1979,-6],[279,1980,-6],[278,1981,-6],[277,1982,-6],[276,-6,1983],[275,-6,1984],[274,1985,1984],[273,1986,1984],[272,1984,1987],[271,-6,1988],[270,-6,1989],[269,1990,-6],[268,1991,-6],[267,-6,1992],[266,-6,1993],[265,-6,1994],[264,-6,1995],[263,-6,1996],[262,1997,-6],[261,1998,-6],[260,1999,-6],[259,2000,1999],[258,2001,-6],[257,2002,-6],[181,1969,2003],[167,-6,2004],[284,1902,-6],[283,2006,-6],[282,2007,-6],[281,2008,-6],[280,2009,-6],[279,2010,-6],[278,2011,-6],[277,2012,-6],[276,-6,2013],[275,-6,2014],[274,2015,2014],[273,2016,2014],[272,2014,2017],[271,-6,2018],[270,-6,2019],[269,2020,-6],[268,2021,-6],[267,-6,2022],[266,-6,2023],[265,-6,2024],[264,-6,2025],[263,-6,2026],[262,2027,-6],[261,2028,-6],[260,2029,-6],[259,2030,2029],[258,2031,-6],[257,2032,-6],[284,1936,-6],[283,2034,-6],[282,2035,-6],[281,2036,-6],[280,2037,-6],[279,2038,-6],[278,2039,-6],[277,2040,-6],[276,-6,2041],[275,-6,2042],[274,2043,2042],[273,2044,2042],[272,2042,2045],[271,-6,2046],[270,-6,2047],[269,2048,-6],[268,2049,-6],[267,-6,2050],[266,-6,2051],[265,-6,2052],[264,-6,2053],[263,-6,2054],[262,2055,-6],[261,2056,-6],[260,2057,-6],[259,2058,2057],[258,2059,-6],[257,2060,-6],[182,-6,-6,2033,2061],[284,1971,-6],[283,2063,-6],[282,2064,-6],[281,2065,-6],[280,2066,-6],[279,2067,-6],[278,2068,-6],[277,2069,-6],[276,-6,2070],[275,-6,2071],[274,2072,2071],[273,2073,2071],[272,2071,2074],[271,-6,2075],[270,-6,2076],[269,2077,-6],[268,2078,-6],[267,-6,2079],[266,-6,2080],[265,-6,2081],[264,-6,2082],[263,-6,2083],[262,2084,-6],[261,2085,-6],[260,2086,-6],[259,2087,2086],[258,2088,-6],[257,2089,-6],[181,2062,2090],[167,-6,2091],[135,2005,2092],[117,1793,2093],[290,1495,-6],[289,2095,1495],[288,2096,-6],[287,-6,2097],[286,-6,2098],[285,2099,-6],[284,2100,-6],[283,2101,-6],[282,2102,-6],[281,2103,-6],[280,2104,-6],[279,2105,-6],[278,2106,-6],[277,2107,-6],[276,-6,2108],[275,-6,2109],[274,2110,2109],[273,2111,2109],[272,2109,2112],[271,-6,2113],[270,-6,2114],[269,2115,-6],[268,2116,-6],[267,-6,2117],[266,-6,2118],[265,-6,2119],[264,-6,2120],[263,-6,2121],[262,2122,-6],[261,2123,-6],[260,2124,-6],[259,2125,2124],[258,2126,-6],[257,2127,-6],[290,1528,-6],[289,2129,1528],[288,2130,-6],[287,-6,2131],[286,-6,2132],[285,2133,-6],[284,2134,-6],[283,2135,-6],[282,2136,-6],[281,2137,-6],[280,2138,-6],[279,2139,-6],[278,2140,-6],[277,2141,-6],[276,-6,2142],[275,-6,2143],[274,2144,2143],[273,2145,2143],[272,2143,2146],[271,-6,2147],[270,-6,2148],[269,2149,-6],[268,2150,-6],[267,-6,2151],[266,-6,2152],[265,-6,2153],[264,-6,2154],[263,-6,2155],[262,2156,-6],[261,2157,-6],[260,2158,-6],[259,2159,2158],[258,2160,-6],[257,2161,-6],[182,-6,-6,2128,2162],[290,1562,-6],[289,2164,1562],[288,2165,-6],[287,-6,2166],[286,-6,2167],[285,2168,-6],[284,2169,-6],[283,2170,-6],[282,2171,-6],[281,2172,-6],[280,2173,-6],[279,2174,-6],[278,2175,-6],[277,2176,-6],[276,-6,2177],[275,-6,2178],[274,2179,2178],[273,2180,2178],[272,2178,2181],[271,-6,2182],[270,-6,2183],[269,2184,-6],[268,2185,-6],[267,-6,2186],[266,-6,2187],[265,-6,2188],[264,-6,2189],[263,-6,2190],[262,2191,-6],[261,2192,-6],[260,2193,-6],[259,2194,2193],[258,2195,-6],[257,2196,-6],[181,2163,2197],[167,-6,2198],[135,2199,2092],[117,1899,2200],[9,2094,2201],[8,1900,2202],[7,1600,2203],[296,1159,908],[294,2205,-6],[293,2206,-6],[292,2207,-6],[288,2208,-6],[287,-6,2209],[286,-6,2210],[285,2211,-6],[284,2212,-6],[283,2213,-6],[282,2214,-6],[281,2215,-6],[280,2216,-6],[279,2217,-6],[278,2218,-6],[277,2219,-6],[276,-6,2220],[275,-6,2221],[274,2222,2221],[273,2223,2221],[272,2221,2224],[271,-6,2225],[270,-6,2226],[269,2227,-6],[268,2228,-6],[267,-6,2229],[266,-6,2230],[265,-6,2231],[264,-6,2232],[263,-6,2233],[262,2234,-6],[261,2235,-6],[260,2236,-6],[259,2237,2236],[258,2238,-6],[257,2239,-6],[296,1211,964],[294,2241,-6],[293,2242,-6],[292,2243,-6],[288,2244,-6],[287,-6,2245],[286,-6,2246],[285,2247,-6],[284,2248,-6],[283,2249,-6],[282,2250,-6],[281,2251,-6],[280,2252,-6],[279,2253,-6],[278,2254,-6],[277,2255,-6],[276,-6,2256],[275,-6,2257],[274,2258,2257],[273,2259,2257],[272,2257,2260],[271,-6,2261],[270,-6,2262],[269,2263,-6],[268,2264,-6],[267,-6,2265],[266,-6,2266],[265,-6,2267],[264,-6,2268],[263,-6,2269],[262,2270,-6],[261,2271,-6],[260,2272,-6],[259,2273,2272],[258,2274,-6],[257,2275,-6],[182,-6,-6,2240,2276],[296,1264,1017],[294,2278,-6],[293,2279,-6],[292,2280,-6],[288,2281,-6],[287,-6,2282],[286,-6,2283],[285,2284,-6],[284,2285,-6],[283,2286,-6],[282,2287,-6],[281,2288,-6],[280,2289,-6],[279,2290,-6],[278,2291,-6],[277,2292,-6],[276,-6,2293],[275,-6,2294],[274,2295,2294],[273,2296,2294],[272,2294,2297],[271,-6,2298],[270,-6,2299],[269,2300,-6],[268,2301,-6],[267,-6,2302],[266,-6,2303],[265,-6,2304],[264,-6,2305],[263,-6,2306],[262,2307,-6],[261,2308,-6],[260,2309,-6],[259,2310,2309],[258,2311,-6],[257,2312,-6],[181,2277,2313],[167,-6,2314],[284,2208,-6],[283,2316,-6],[282,2317,-6],[281,2318,-6],[280,2319,-6],[279,2320,-6],[278,2321,-6],[277,2322,-6],[276,-6,2323],[275,-6,2324],[274,2325,2324],[273,2326,2324],[272,2324,2327],[271,-6,2328],[270,-6,2329],[269,2330,-6],[268,2331,-6],[267,-6,2332],[266,-6,2333],[265,-6,2334],[264,-6,2335],[263,-6,2336],[262,2337,-6],[261,2338,-6],[260,2339,-6],[259,2340,2339],[258,2341,-6],[257,2342,-6],[284,2244,-6],[283,2344,-6],[282,2345,-6],[281,2346,-6],[280,2347,-6],[279,2348,-6],[278,2349,-6],[277,2350,-6],[276,-6,2351],[275,-6,2352],[274,2353,2352],[273,2354,2352],[272,2352,2355],[271,-6,2356],[270,-6,2357],[269,2358,-6],[268,2359,-6],[267,-6,2360],[266,-6,2361],[265,-6,2362],[264,-6,2363],[263,-6,2364],[262,2365,-6],[261,2366,-6],[260,2367,-6],[259,2368,2367],[258,2369,-6],[257,2370,-6],[182,-6,-6,2343,2371],[284,2281,-6],[283,2373,-6],[282,2374,-6],[281,2375,-6],[280,2376,-6],[279,2377,-6],[278,2378,-6],[277,2379,-6],[276,-6,2380],[275,-6,2381],[274,2382,2381],[273,2383,2381],[272,2381,2384],[271,-6,2385],[270,-6,2386],[269,2387,-6],[268,2388,-6],[267,-6,2389],[266,-6,2390],[265,-6,2391],[264,-6,2392],[263,-6,2393],[262,2394,-6],[261,2395,-6],[260,2396,-6],[259,2397,2396],[258,2398,-6],[257,2399,-6],[181,2372,2400],[167,-6,2401],[135,2315,2402],[135,1301,2402],[9,2403,2404],[291,-6,2208],[288,2406,-6],[287,-6,2407],[286,-6,2408],[285,2409,-6],[284,2410,-6],[283,2411,-6],[282,2412,-6],[281,2413,-6],[280,2414,-6],[279,2415,-6],[278,2416,-6],[277,2417,-6],[276,-6,2418],[275,-6,2419],[274,2420,2419],[273,2421,2419],[272,2419,2422],[271,-6,2423],[270,-6,2424],[269,2425,-6],[268,2426,-6],[267,-6,2427],[266,-6,2428],[265,-6,2429],[264,-6,2430],[263,-6,2431],[262,2432,-6],[261,2433,-6],[260,2434,-6],[259,2435,2434],[258,2436,-6],[257,2437,-6],[291,-6,2244],[288,2439,-6],[287,-6,2440],[286,-6,2441],[285,2442,-6],[284,2443,-6],[283,2444,-6],[282,2445,-6],[281,2446,-6],[280,2447,-6],[279,2448,-6],[278,2449,-6],[277,2450,-6],[276,-6,2451],[275,-6,2452],[274,2453,2452],[273,2454,2452],[272,2452,2455],[271,-6,2456],[270,-6,2457],[269,2458,-6],[268,2459,-6],[267,-6,2460],[266,-6,2461],[265,-6,2462],[264,-6,2463],[263,-6,2464],[262,2465,-6],[261,2466,-6],[260,2467,-6],[259,2468,2467],[258,2469,-6],[257,2470,-6],[182,-6,-6,2438,2471],[291,-6,2281],[288,2473,-6],[287,-6,2474],[286,-6,2475],[285,2476,-6],[284,2477,-6],[283,2478,-6],[282,2479,-6],[281,2480,-6],[280,2481,-6],[279,2482,-6],[278,2483,-6],[277,2484,-6],[276,-6,2485],[275,-6,2486],[274,2487,2486],[273,2488,2486],[272,2486,2489],[271,-6,2490],[270,-6,2491],[269,2492,-6],[268,2493,-6],[267,-6,2494],[266,-6,2495],[265,-6,2496],[264,-6,2497],[263,-6,2498],[262,2499,-6],[261,2500,-6],[260,2501,-6],[259,2502,2501],[258,2503,-6],[257,2504,-6],[181,2472,2505],[167,-6,2506],[284,2406,-6],[283,2508,-6],[282,2509,-6],[281,2510,-6],[280,2511,-6],[279,2512,-6],[278,2513,-6],[277,2514,-6],[276,-6,2515],[275,-6,2516],[274,2517,2516],[273,2518,2516],[272,2516,2519],[271,-6,2520],[270,-6,2521],[269,2522,-6],[268,2523,-6],[267,-6,2524],[266,-6,2525],[265,-6,2526],[264,-6,2527],[263,-6,2528],[262,2529,-6],[261,2530,-6],[260,2531,-6],[259,2532,2531],[258,2533,-6],[257,2534,-6],[284,2439,-6],[283,2536,-6],[282,2537,-6],[281,2538,-6],[280,2539,-6],[279,2540,-6],[278,2541,-6],[277,2542,-6],[276,-6,2543],[275,-6,2544],[274,2545,2544],[273,2546,2544],[272,2544,2547],[271,-6,2548],[270,-6,2549],[269,2550,-6],[268,2551,-6],[267,-6,2552],[266,-6,2553],[265,-6,2554],[264,-6,2555],[263,-6,2556],[262,2557,-6],[261,2558,-6],[260,2559,-6],[259,2560,2559],[258,2561,-6],[257,2562,-6],[182,-6,-6,2535,2563],[284,2473,-6],[283,2565,-6],[282,2566,-6],[281,2567,-6],[280,2568,-6],[279,2569,-6],[278,2570,-6],[277,2571,-6],[276,-6,2572],[275,-6,2573],[274,2574,2573],[273,2575,2573],[272,2573,2576],[271,-6,2577],[270,-6,2578],[269,2579,-6],[268,2580,-6],[267,-6,2581],[266,-6,2582],[265,-6,2583],[264,-6,2584],[263,-6,2585],[262,2586,-6],[261,2587,-6],[260,2588,-6],[259,2589,2588],[258,2590,-6],[257,2591,-6],[181,2564,2592],[167,-6,2593],[135,2507,2594],[117,2403,2595],[135,1596,2594],[117,2404,2597],[9,2596,2598],[8,2405,2599],[290,2208,-6],[289,2601,2208],[288,2602,-6],[287,-6,2603],[286,-6,2604],[285,2605,-6],[284,2606,-6],[283,2607,-6],[282,2608,-6],[281,2609,-6],[280,2610,-6],[279,2611,-6],[278,2612,-6],[277,2613,-6],[276,-6,2614],[275,-6,2615],[274,2616,2615],[273,2617,2615],[272,2615,2618],[271,-6,2619],[270,-6,2620],[269,2621,-6],[268,2622,-6],[267,-6,2623],[266,-6,2624],[265,-6,2625],[264,-6,2626],[263,-6,2627],[262,2628,-6],[261,2629,-6],[260,2630,-6],[259,2631,2630],[258,2632,-6],[257,2633,-6],[290,2244,-6],[289,2635,2244],[288,2636,-6],[287,-6,2637],[286,-6,2638],[285,2639,-6],[284,2640,-6],[283,2641,-6],[282,2642,-6],[281,2643,-6],[280,2644,-6],[279,2645,-6],[278,2646,-6],[277,2647,-6],[276,-6,2648],[275,-6,2649],[274,2650,2649],[273,2651,2649],[272,2649,2652],[271,-6,2653],[270,-6,2654],[269,2655,-6],[268,2656,-6],[267,-6,2657],[266,-6,2658],[265,-6,2659],[264,-6,2660],[263,-6,2661],[262,2662,-6],[261,2663,-6],[260,2664,-6],[259,2665,2664],[258,2666,-6],[257,2667,-6],[182,-6,-6,2634,2668],[290,2281,-6],[289,2670,2281],[288,2671,-6],[287,-6,2672],[286,-6,2673],[285,2674,-6],[284,2675,-6],[283,2676,-6],[282,2677,-6],[281,2678,-6],[280,2679,-6],[279,2680,-6],[278,2681,-6],[277,2682,-6],[276,-6,2683],[275,-6,2684],[274,2685,2684],[273,2686,2684],[272,2684,2687],[271,-6,2688],[270,-6,2689],[269,2690,-6],[268,2691,-6],[267,-6,2692],[266,-6,2693],[265,-6,2694],[264,-6,2695],[263,-6,2696],[262,2697,-6],[261,2698,-6],[260,2699,-6],[259,2700,2699],[258,2701,-6],[257,2702,-6],[181,2669,2703],[167,-6,2704],[284,2602,-6],[283,2706,-6],[282,2707,-6],[281,2708,-6],[280,2709,-6],[279,2710,-6],[278,2711,-6],[277,2712,-6],[276,-6,2713],[275,-6,2714],[274,2715,2714],[273,2716,2714],[272,2714,2717],[271,-6,2718],[270,-6,2719],[269,2720,-6],[268,2721,-6],[267,-6,2722],[266,-6,2723],[265,-6,2724],[264,-6,2725],[263,-6,2726],[262,2727,-6],[261,2728,-6],[260,2729,-6],[259,2730,2729],[258,2731,-6],[257,2732,-6],[284,2636,-6],[283,2734,-6],[282,2735,-6],[281,2736,-6],[280,2737,-6],[279,2738,-6],[278,2739,-6],[277,2740,-6],[276,-6,2741],[275,-6,2742],[274,2743,2742],[273,2744,2742],[272,2742,2745],[271,-6,2746],[270,-6,2747],[269,2748,-6],[268,2749,-6],[267,-6,2750],[266,-6,2751],[265,-6,2752],[264,-6,2753],[263,-6,2754],[262,2755,-6],[261,2756,-6],[260,2757,-6],[259,2758,2757],[258,2759,-6],[257,2760,-6],[182,-6,-6,2733,2761],[284,2671,-6],[283,2763,-6],[282,2764,-6],[281,2765,-6],[280,2766,-6],[279,2767,-6],[278,2768,-6],[277,2769,-6],[276,-6,2770],[275,-6,2771],[274,2772,2771],[273,2773,2771],[272,2771,2774],[271,-6,2775],[270,-6,2776],[269,2777,-6],[268,2778,-6],[267,-6,2779],[266,-6,2780],[265,-6,2781],[264,-6,2782],[263,-6,2783],[262,2784,-6],[261,2785,-6],[260,2786,-6],[259,2787,2786],[258,2788,-6],[257,2789,-6],[181,2762,2790],[167,-6,2791],[135,2705,2792],[135,1898,2792],[9,2793,2794],[290,2406,-6],[289,2796,2406],[288,2797,-6],[287,-6,2798],[286,-6,2799],[285,2800,-6],[284,2801,-6],[283,2802,-6],[282,2803,-6],[281,2804,-6],[280,2805,-6],[279,2806,-6],[278,2807,-6],[277,2808,-6],[276,-6,2809],[275,-6,2810],[274,2811,2810],[273,2812,2810],[272,2810,2813],[271,-6,2814],[270,-6,2815],[269,2816,-6],[268,2817,-6],[267,-6,2818],[266,-6,2819],[265,-6,2820],[264,-6,2821],[263,-6,2822],[262,2823,-6],[261,2824,-6],[260,2825,-6],[259,2826,2825],[258,2827,-6],[257,2828,-6],[290,2439,-6],[289,2830,2439],[288,2831,-6],[287,-6,2832],[286,-6,2833],[285,2834,-6],[284,2835,-6],[283,2836,-6],[282,2837,-6],[281,2838,-6],[280,2839,-6],[279,2840,-6],[278,2841,-6],[277,2842,-6],[276,-6,2843],[275,-6,2844],[274,2845,2844],[273,2846,2844],[272,2844,2847],[271,-6,2848],[270,-6,2849],[269,2850,-6],[268,2851,-6],[267,-6,2852],[266,-6,2853],[265,-6,2854],[264,-6,2855],[263,-6,2856],[262,2857,-6],[261,2858,-6],[260,2859,-6],[259,2860,2859],[258,2861,-6],[257,2862,-6],[182,-6,-6,2829,2863],[290,2473,-6],[289,2865,2473],[288,2866,-6],[287,-6,2867],[286,-6,2868],[285,2869,-6],[284,2870,-6],[283,2871,-6],[282,2872,-6],[281,2873,-6],[280,2874,-6],[279,2875,-6],[278,2876,-6],[277,2877,-6],[276,-6,2878],[275,-6,2879],[274,2880,2879],[273,2881,2879],[272,2879,2882],[271,-6,2883],[270,-6,2884],[269,2885,-6],[268,2886,-6],[267,-6,2887],[266,-6,2888],[265,-6,2889],[264,-6,2890],[263,-6,2891],[262,2892,-6],[261,2893,-6],[260,2894,-6],[259,2895,2894],[258,2896,-6],[257,2897,-6],[181,2864,2898],[167,-6,2899],[284,2797,-6],[283,2901,-6],[282,2902,-6],[281,2903,-6],[280,2904,-6],[279,2905,-6],[278,2906,-6],[277,2907,-6],[276,-6,2908],[275,-6,2909],[274,2910,2909],[273,2911,2909],[272,2909,2912],[271,-6,2913],[270,-6,2914],[269,2915,-6],[268,2916,-6],[267,-6,2917],[266,-6,2918],[265,-6,2919],[264,-6,2920],[263,-6,2921],[262,2922,-6],[261,2923,-6],[260,2924,-6],[259,2925,2924],[258,2926,-6],[257,2927,-6],[284,2831,-6],[283,2929,-6],[282,2930,-6],[281,2931,-6],[280,2932,-6],[279,2933,-6],[278,2934,-6],[277,2935,-6],[276,-6,2936],[275,-6,2937],[274,2938,2937],[273,2939,2937],[272,2937,2940],[271,-6,2941],[270,-6,2942],[269,2943,-6],[268,2944,-6],[267,-6,2945],[266,-6,2946],[265,-6,2947],[264,-6,2948],[263,-6,2949],[262,2950,-6],[261,2951,-6],[260,2952,-6],[259,2953,2952],[258,2954,-6],[257,2955,-6],[182,-6,-6,2928,2956],[284,2866,-6],[283,2958,-6],[282,2959,-6],[281,2960,-6],[280,2961,-6],[279,2962,-6],[278,2963,-6],[277,2964,-6],[276,-6,2965],[275,-6,2966],[274,2967,2966],[273,2968,2966],[272,2966,2969],[271,-6,2970],[270,-6,2971],[269,2972,-6],[268,2973,-6],[267,-6,2974],[266,-6,2975],[265,-6,2976],[264,-6,2977],[263,-6,2978],[262,2979,-6],[261,2980,-6],[260,2981,-6],[259,2982,2981],[258,2983,-6],[257,2984,-6],[181,2957,2985],[167,-6,2986],[135,2900,2987],[117,2793,2988],[135,2199,2987],[117,2794,2990],[9,2989,2991],[8,2795,2992],[7,2600,2993],[296,-6,908],[294,2995,-6],[293,2996,-6],[292,2997,-6],[288,2998,-6],[287,-6,2999],[286,-6,3000],[285,3001,-6],[284,3002,-6],[283,3003,-6],[282,3004,-6],[281,3005,-6],[280,3006,-6],[279,3007,-6],[278,3008,-6],[277,3009,-6],[276,-6,3010],[275,-6,3011],[274,3012,3011],[273,3013,3011],[272,3011,3014],[271,-6,3015],[270,-6,3016],[269,3017,-6],[268,3018,-6],[267,-6,3019],[266,-6,3020],[265,-6,3021],[264,-6,3022],[263,-6,3023],[262,3024,-6],[261,3025,-6],[260,3026,-6],[259,3027,3026],[258,3028,-6],[257,3029,-6],[296,-6,964],[294,3031,-6],[293,3032,-6],[292,3033,-6],[288,3034,-6],[287,-6,3035],[286,-6,3036],[285,3037,-6],[284,3038,-6],[283,3039,-6],[282,3040,-6],[281,3041,-6],[280,3042,-6],[279,3043,-6],[278,3044,-6],[277,3045,-6],[276,-6,3046],[275,-6,3047],[274,3048,3047],[273,3049,3047],[272,3047,3050],[271,-6,3051],[270,-6,3052],[269,3053,-6],[268,3054,-6],[267,-6,3055],[266,-6,3056],[265,-6,3057],[264,-6,3058],[263,-6,3059],[262,3060,-6],[261,3061,-6],[260,3062,-6],[259,3063,3062],[258,3064,-6],[257,3065,-6],[182,-6,-6,3030,3066],[296,-6,1017],[294,3068,-6],[293,3069,-6],[292,3070,-6],[288,3071,-6],[287,-6,3072],[286,-6,3073],[285,3074,-6],[284,3075,-6],[283,3076,-6],[282,3077,-6],[281,3078,-6],[280,3079,-6],[279,3080,-6],[278,3081,-6],[277,3082,-6],[276,-6,3083],[275,-6,3084],[274,3085,3084],[273,3086,3084],[272,3084,3087],[271,-6,3088],[270,-6,3089],[269,3090,-6],[268,3091,-6],[267,-6,3092],[266,-6,3093],[265,-6,3094],[264,-6,3095],[263,-6,3096],[262,3097,-6],[261,3098,-6],[260,3099,-6],[259,3100,3099],[258,3101,-6],[257,3102,-6],[181,3067,3103],[167,-6,3104],[284,2998,-6],[283,3106,-6],[282,3107,-6],[281,3108,-6],[280,3109,-6],[279,3110,-6],[278,3111,-6],[277,3112,-6],[276,-6,3113],[275,-6,3114],[274,3115,3114],[273,3116,3114],[272,3114,3117],[271,-6,3118],[270,-6,3119],[269,3120,-6],[268,3121,-6],[267,-6,3122],[266,-6,3123],[265,-6,3124],[264,-6,3125],[263,-6,3126],[262,3127,-6],[261,3128,-6],[260,3129,-6],[259,3130,3129],[258,3131,-6],[257,3132,-6],[284,3034,-6],[283,3134,-6],[282,3135,-6],[281,3136,-6],[280,3137,-6],[279,3138,-6],[278,3139,-6],[277,3140,-6],[276,-6,3141],[275,-6,3142],[274,3143,3142],[273,3144,3142],[272,3142,3145],[271,-6,3146],[270,-6,3147],[269,3148,-6],[268,3149,-6],[267,-6,3150],[266,-6,3151],[265,-6,3152],[264,-6,3153],[263,-6,3154],[262,3155,-6],[261,3156,-6],[260,3157,-6],[259,3158,3157],[258,3159,-6],[257,3160,-6],[182,-6,-6,3133,3161],[284,3071,-6],[283,3163,-6],[282,3164,-6],[281,3165,-6],[280,3166,-6],[279,3167,-6],[278,3168,-6],[277,3169,-6],[276,-6,3170],[275,-6,3171],[274,3172,3171],[273,3173,3171],[272,3171,3174],[271,-6,3175],[270,-6,3176],[269,3177,-6],[268,3178,-6],[267,-6,3179],[266,-6,3180],[265,-6,3181],[264,-6,3182],[263,-6,3183],[262,3184,-6],[261,3185,-6],[260,3186,-6],[259,3187,3186],[258,3188,-6],[257,3189,-6],[181,3162,3190],[167,-6,3191],[135,3105,3192],[296,-6,1159],[294,3194,-6],[293,3195,-6],[292,3196,-6],[288,3197,-6],[287,-6,3198],[286,-6,3199],[285,3200,-6],[284,3201,-6],[283,3202,-6],[282,3203,-6],[281,3204,-6],[280,3205,-6],[279,3206,-6],[278,3207,-6],[277,3208,-6],[276,-6,3209],[275,-6,3210],[274,3211,3210],[273,3212,3210],[272,3210,3213],[271,-6,3214],[270,-6,3215],[269,3216,-6],[268,3217,-6],[267,-6,3218],[266,-6,3219],[265,-6,3220],[264,-6,3221],[263,-6,3222],[262,3223,-6],[261,3224,-6],[260,3225,-6],[259,3226,3225],[258,3227,-6],[257,3228,-6],[296,-6,1211],[294,3230,-6],[293,3231,-6],[292,3232,-6],[288,3233,-6],[287,-6,3234],[286,-6,3235],[285,3236,-6],[284,3237,-6],[283,3238,-6],[282,3239,-6],[281,3240,-6],[280,3241,-6],[279,3242,-6],[278,3243,-6],[277,3244,-6],[276,-6,3245],[275,-6,3246],[274,3247,3246],[273,3248,3246],[272,3246,3249],[271,-6,3250],[270,-6,3251],[269,3252,-6],[268,3253,-6],[267,-6,3254],[266,-6,3255],[265,-6,3256],[264,-6,3257],[263,-6,3258],[262,3259,-6],[261,3260,-6],[260,3261,-6],[259,3262,3261],[258,3263,-6],[257,3264,-6],[182,-6,-6,3229,3265],[296,-6,1264],[294,3267,-6],[293,3268,-6],[292,3269,-6],[288,3270,-6],[287,-6,3271],[286,-6,3272],[285,3273,-6],[284,3274,-6],[283,3275,-6],[282,3276,-6],[281,3277,-6],[280,3278,-6],[279,3279,-6],[278,3280,-6],[277,3281,-6],[276,-6,3282],[275,-6,3283],[274,3284,3283],[273,3285,3283],[272,3283,3286],[271,-6,3287],[270,-6,3288],[269,3289,-6],[268,3290,-6],[267,-6,3291],[266,-6,3292],[265,-6,3293],[264,-6,3294],[263,-6,3295],[262,3296,-6],[261,3297,-6],[260,3298,-6],[259,3299,3298],[258,3300,-6],[257,3301,-6],[181,3266,3302],[167,-6,3303],[135,3304,3192],[9,3193,3305],[291,-6,2998],[288,3307,-6],[287,-6,3308],[286,-6,3309],[285,3310,-6],[284,3311,-6],[283,3312,-6],[282,3313,-6],[281,3314,-6],[280,3315,-6],[279,3316,-6],[278,3317,-6],[277,3318,-6],[276,-6,3319],[275,-6,3320],[274,3321,3320],[273,3322,3320],[272,3320,3323],[271,-6,3324],[270,-6,3325],[269,3326,-6],[268,3327,-6],[267,-6,3328],[266,-6,3329],[265,-6,3330],[264,-6,3331],[263,-6,3332],[262,3333,-6],[261,3334,-6],[260,3335,-6],[259,3336,3335],[258,3337,-6],[257,3338,-6],[291,-6,3034],[288,3340,-6],[287,-6,3341],[286,-6,3342],[285,3343,-6],[284,3344,-6],[283,3345,-6],[282,3346,-6],[281,3347,-6],[280,3348,-6],[279,3349,-6],[278,3350,-6],[277,3351,-6],[276,-6,3352],[275,-6,3353],[274,3354,3353],[273,3355,3353],[272,3353,3356],[271,-6,3357],[270,-6,3358],[269,3359,-6],[268,3360,-6],[267,-6,3361],[266,-6,3362],[265,-6,3363],[264,-6,3364],[263,-6,3365],[262,3366,-6],[261,3367,-6],[260,3368,-6],[259,3369,3368],[258,3370,-6],[257,3371,-6],[182,-6,-6,3339,3372],[291,-6,3071],[288,3374,-6],[287,-6,3375],[286,-6,3376],[285,3377,-6],[284,3378,-6],[283,3379,-6],[282,3380,-6],[281,3381,-6],[280,3382,-6],[279,3383,-6],[278,3384,-6],[277,3385,-6],[276,-6,3386],[275,-6,3387],[274,3388,3387],[273,3389,3387],[272,3387,3390],[271,-6,3391],[270,-6,3392],[269,3393,-6],[268,3394,-6],[267,-6,3395],[266,-6,3396],[265,-6,3397],[264,-6,3398],[263,-6,3399],[262,3400,-6],[261,3401,-6],[260,3402,-6],[259,3403,3402],[258,3404,-6],[257,3405,-6],[181,3373,3406],[167,-6,3407],[284,3307,-6],[283,3409,-6],[282,3410,-6],[281,3411,-6],[280,3412,-6],[279,3413,-6],[278,3414,-6],[277,3415,-6],[276,-6,3416],[275,-6,3417],[274,3418,3417],[273,3419,3417],[272,3417,3420],[271,-6,3421],[270,-6,3422],[269,3423,-6],[268,3424,-6],[267,-6,3425],[266,-6,3426],[265,-6,3427],[264,-6,3428],[263,-6,3429],[262,3430,-6],[261,3431,-6],[260,3432,-6],[259,3433,3432],[258,3434,-6],[257,3435,-6],[284,3340,-6],[283,3437,-6],[282,3438,-6],[281,3439,-6],[280,3440,-6],[279,3441,-6],[278,3442,-6],[277,3443,-6],[276,-6,3444],[275,-6,3445],[274,3446,3445],[273,3447,3445],[272,3445,3448],[271,-6,3449],[270,-6,3450],[269,3451,-6],[268,3452,-6],[267,-6,3453],[266,-6,3454],[265,-6,3455],[264,-6,3456],[263,-6,3457],[262,3458,-6],[261,3459,-6],[260,3460,-6],[259,3461,3460],[258,3462,-6],[257,3463,-6],[182,-6,-6,3436,3464],[284,3374,-6],[283,3466,-6],[282,3467,-6],[281,3468,-6],[280,3469,-6],[279,3470,-6],[278,3471,-6],[277,3472,-6],[276,-6,3473],[275,-6,3474],[274,3475,3474],[273,3476,3474],[272,3474,3477],[271,-6,3478],[270,-6,3479],[269,3480,-6],[268,3481,-6],[267,-6,3482],[266,-6,3483],[265,-6,3484],[264,-6,3485],[263,-6,3486],[262,3487,-6],[261,3488,-6],[260,3489,-6],[259,3490,3489],[258,3491,-6],[257,3492,-6],[181,3465,3493],[167,-6,3494],[135,3408,3495],[117,3193,3496],[291,-6,3197],[288,3498,-6],[287,-6,3499],[286,-6,3500],[285,3501,-6],[284,3502,-6],[283,3503,-6],[282,3504,-6],[281,3505,-6],[280,3506,-6],[279,3507,-6],[278,3508,-6],[277,3509,-6],[276,-6,3510],[275,-6,3511],[274,3512,3511],[273,3513,3511],[272,3511,3514],[271,-6,3515],[270,-6,3516],[269,3517,-6],[268,3518,-6],[267,-6,3519],[266,-6,3520],[265,-6,3521],[264,-6,3522],[263,-6,3523],[262,3524,-6],[261,3525,-6],[260,3526,-6],[259,3527,3526],[258,3528,-6],[257,3529,-6],[291,-6,3233],[288,3531,-6],[287,-6,3532],[286,-6,3533],[285,3534,-6],[284,3535,-6],[283,3536,-6],[282,3537,-6],[281,3538,-6],[280,3539,-6],[279,3540,-6],[278,3541,-6],[277,3542,-6],[276,-6,3543],[275,-6,3544],[274,3545,3544],[273,3546,3544],[272,3544,3547],[271,-6,3548],[270,-6,3549],[269,3550,-6],[268,3551,-6],[267,-6,3552],[266,-6,3553],[265,-6,3554],[264,-6,3555],[263,-6,3556],[262,3557,-6],[261,3558,-6],[260,3559,-6],[259,3560,3559],[258,3561,-6],[257,3562,-6],[182,-6,-6,3530,3563],[291,-6,3270],[288,3565,-6],[287,-6,3566],[286,-6,3567],[285,3568,-6],[284,3569,-6],[283,3570,-6],[282,3571,-6],[281,3572,-6],[280,3573,-6],[279,3574,-6],[278,3575,-6],[277,3576,-6],[276,-6,3577],[275,-6,3578],[274,3579,3578],[273,3580,3578],[272,3578,3581],[271,-6,3582],[270,-6,3583],[269,3584,-6],[268,3585,-6],[267,-6,3586],[266,-6,3587],[265,-6,3588],[264,-6,3589],[263,-6,3590],[262,3591,-6],[261,3592,-6],[260,3593,-6],[259,3594,3593],[258,3595,-6],[257,3596,-6],[181,3564,3597],[167,-6,3598],[135,3599,3495],[117,3305,3600],[9,3497,3601],[8,3306,3602],[290,2998,-6],[289,3604,2998],[288,3605,-6],[287,-6,3606],[286,-6,3607],[285,3608,-6],[284,3609,-6],[283,3610,-6],[282,3611,-6],[281,3612,-6],[280,3613,-6],[279,3614,-6],[278,3615,-6],[277,3616,-6],[276,-6,3617],[275,-6,3618],[274,3619,3618],[273,3620,3618],[272,3618,3621],[271,-6,3622],[270,-6,3623],[269,3624,-6],[268,3625,-6],[267,-6,3626],[266,-6,3627],[265,-6,3628],[264,-6,3629],[263,-6,3630],[262,3631,-6],[261,3632,-6],[260,3633,-6],[259,3634,3633],[258,3635,-6],[257,3636,-6],[290,3034,-6],[289,3638,3034],[288,3639,-6],[287,-6,3640],[286,-6,3641],[285,3642,-6],[284,3643,-6],[283,3644,-6],[282,3645,-6],[281,3646,-6],[280,3647,-6],[279,3648,-6],[278,3649,-6],[277,3650,-6],[276,-6,3651],[275,-6,3652],[274,3653,3652],[273,3654,3652],[272,3652,3655],[271,-6,3656],[270,-6,3657],[269,3658,-6],[268,3659,-6],[267,-6,3660],[266,-6,3661],[265,-6,3662],[264,-6,3663],[263,-6,3664],[262,3665,-6],[261,3666,-6],[260,3667,-6],[259,3668,3667],[258,3669,-6],[257,3670,-6],[182,-6,-6,3637,3671],[290,3071,-6],[289,3673,3071],[288,3674,-6],[287,-6,3675],[286,-6,3676],[285,3677,-6],[284,3678,-6],[283,3679,-6],[282,3680,-6],[281,3681,-6],[280,3682,-6],[279,3683,-6],[278,3684,-6],[277,3685,-6],[276,-6,3686],[275,-6,3687],[274,3688,3687],[273,3689,3687],[272,3687,3690],[271,-6,3691],[270,-6,3692],[269,3693,-6],[268,3694,-6],[267,-6,3695],[266,-6,3696],[265,-6,3697],[264,-6,3698],[263,-6,3699],[262,3700,-6],[261,3701,-6],[260,3702,-6],[259,3703,3702],[258,3704,-6],[257,3705,-6],[181,3672,3706],[167,-6,3707],[284,3605,-6],[283,3709,-6],[282,3710,-6],[281,3711,-6],[280,3712,-6],[279,3713,-6],[278,3714,-6],[277,3715,-6],[276,-6,3716],[275,-6,3717],[274,3718,3717],[273,3719,3717],[272,3717,3720],[271,-6,3721],[270,-6,3722],[269,3723,-6],[268,3724,-6],[267,-6,3725],[266,-6,3726],[265,-6,3727],[264,-6,3728],[263,-6,3729],[262,3730,-6],[261,3731,-6],[260,3732,-6],[259,3733,3732],[258,3734,-6],[257,3735,-6],[284,3639,-6],[283,3737,-6],[282,3738,-6],[281,3739,-6],[280,3740,-6],[279,3741,-6],[278,3742,-6],[277,3743,-6],[276,-6,3744],[275,-6,3745],[274,3746,3745],[273,3747,3745],[272,3745,3748],[271,-6,3749],[270,-6,3750],[269,3751,-6],[268,3752,-6],[267,-6,3753],[266,-6,3754],[265,-6,3755],[264,-6,3756],[263,-6,3757],[262,3758,-6],[261,3759,-6],[260,3760,-6],[259,3761,3760],[258,3762,-6],[257,3763,-6],[182,-6,-6,3736,3764],[284,3674,-6],[283,3766,-6],[282,3767,-6],[281,3768,-6],[280,3769,-6],[279,3770,-6],[278,3771,-6],[277,3772,-6],[276,-6,3773],[275,-6,3774],[274,3775,3774],[273,3776,3774],[272,3774,3777],[271,-6,3778],[270,-6,3779],[269,3780,-6],[268,3781,-6],[267,-6,3782],[266,-6,3783],[265,-6,3784],[264,-6,3785],[263,-6,3786],[262,3787,-6],[261,3788,-6],[260,3789,-6],[259,3790,3789],[258,3791,-6],[257,3792,-6],[181,3765,3793],[167,-6,3794],[135,3708,3795],[290,3197,-6],[289,3797,3197],[288,3798,-6],[287,-6,3799],[286,-6,3800],[285,3801,-6],[284,3802,-6],[283,3803,-6],[282,3804,-6],[281,3805,-6],[280,3806,-6],[279,3807,-6],[278,3808,-6],[277,3809,-6],[276,-6,3810],[275,-6,3811],[274,3812,3811],[273,3813,3811],[272,3811,3814],[271,-6,3815],[270,-6,3816],[269,3817,-6],[268,3818,-6],[267,-6,3819],[266,-6,3820],[265,-6,3821],[264,-6,3822],[263,-6,3823],[262,3824,-6],[261,3825,-6],[260,3826,-6],[259,3827,3826],[258,3828,-6],[257,3829,-6],[290,3233,-6],[289,3831,3233],[288,3832,-6],[287,-6,3833],[286,-6,3834],[285,3835,-6],[284,3836,-6],[283,3837,-6],[282,3838,-6],[281,3839,-6],[280,3840,-6],[279,3841,-6],[278,3842,-6],[277,3843,-6],[276,-6,3844],[275,-6,3845],[274,3846,3845],[273,3847,3845],[272,3845,3848],[271,-6,3849],[270,-6,3850],[269,3851,-6],[268,3852,-6],[267,-6,3853],[266,-6,3854],[265,-6,3855],[264,-6,3856],[263,-6,3857],[262,3858,-6],[261,3859,-6],[260,3860,-6],[259,3861,3860],[258,3862,-6],[257,3863,-6],[182,-6,-6,3830,3864],[290,3270,-6],[289,3866,3270],[288,3867,-6],[287,-6,3868],[286,-6,3869],[285,3870,-6],[284,3871,-6],[283,3872,-6],[282,3873,-6],[281,3874,-6],[280,3875,-6],[279,3876,-6],[278,3877,-6],[277,3878,-6],[276,-6,3879],[275,-6,3880],[274,3881,3880],[273,3882,3880],[272,3880,3883],[271,-6,3884],[270,-6,3885],[269,3886,-6],[268,3887,-6],[267,-6,3888],[266,-6,3889],[265,-6,3890],[264,-6,3891],[263,-6,3892],[262,3893,-6],[261,3894,-6],[260,3895,-6],[259,3896,3895],[258,3897,-6],[257,3898,-6],[181,3865,3899],[167,-6,3900],[135,3901,3795],[9,3796,3902],[290,3307,-6],[289,3904,3307],[288,3905,-6],[287,-6,3906],[286,-6,3907],[285,3908,-6],[284,3909,-6],[283,3910,-6],[282,3911,-6],[281,3912,-6],[280,3913,-6],[279,3914,-6],[278,3915,-6],[277,3916,-6],[276,-6,3917],[275,-6,3918],[274,3919,3918],[273,3920,3918],[272,3918,3921],[271,-6,3922],[270,-6,3923],[269,3924,-6],[268,3925,-6],[267,-6,3926],[266,-6,3927],[265,-6,3928],[264,-6,3929],[263,-6,3930],[262,3931,-6],[261,3932,-6],[260,3933,-6],[259,3934,3933],[258,3935,-6],[257,3936,-6],[290,3340,-6],[289,3938,3340],[288,3939,-6],[287,-6,3940],[286,-6,3941],[285,3942,-6],[284,3943,-6],[283,3944,-6],[282,3945,-6],[281,3946,-6],[280,3947,-6],[279,3948,-6],[278,3949,-6],[277,3950,-6],[276,-6,3951],[275,-6,3952],[274,3953,3952],[273,3954,3952],[272,3952,3955],[271,-6,3956],[270,-6,3957],[269,3958,-6],[268,3959,-6],[267,-6,3960],[266,-6,3961],[265,-6,3962],[264,-6,3963],[263,-6,3964],[262,3965,-6],[261,3966,-6],[260,3967,-6],[259,3968,3967],[258,3969,-6],[257,3970,-6],[182,-6,-6,3937,3971],[290,3374,-6],[289,3973,3374],[288,3974,-6],[287,-6,3975],[286,-6,3976],[285,3977,-6],[284,3978,-6],[283,3979,-6],[282,3980,-6],[281,3981,-6],[280,3982,-6],[279,3983,-6],[278,3984,-6],[277,3985,-6],[276,-6,3986],[275,-6,3987],[274,3988,3987],[273,3989,3987],[272,3987,3990],[271,-6,3991],[270,-6,3992],[269,3993,-6],[268,3994,-6],[267,-6,3995],[266,-6,3996],[265,-6,3997],[264,-6,3998],[263,-6,3999],[262,4000,-6],[261,4001,-6],[260,4002,-6],[259,4003,4002],[258,4004,-6],[257,4005,-6],[181,3972,4006],[167,-6,4007],[284,3905,-6],[283,4009,-6],[282,4010,-6],[281,4011,-6],[280,4012,-6],[279,4013,-6],[278,4014,-6],[277,4015,-6],[276,-6,4016],[275,-6,4017],[274,4018,4017],[273,4019,4017],[272,4017,4020],[271,-6,4021],[270,-6,4022],[269,4023,-6],[268,4024,-6],[267,-6,4025],[266,-6,4026],[265,-6,4027],[264,-6,4028],[263,-6,4029],[262,4030,-6],[261,4031,-6],[260,4032,-6],[259,4033,4032],[258,4034,-6],[257,4035,-6],[284,3939,-6],[283,4037,-6],[282,4038,-6],[281,4039,-6],[280,4040,-6],[279,4041,-6],[278,4042,-6],[277,4043,-6],[276,-6,4044],[275,-6,4045],[274,4046,4045],[273,4047,4045],[272,4045,4048],[271,-6,4049],[270,-6,4050],[269,4051,-6],[268,4052,-6],[267,-6,4053],[266,-6,4054],[265,-6,4055],[264,-6,4056],[263,-6,4057],[262,4058,-6],[261,4059,-6],[260,4060,-6],[259,4061,4060],[258,4062,-6],[257,4063,-6],[182,-6,-6,4036,4064],[284,3974,-6],[283,4066,-6],[282,4067,-6],[281,4068,-6],[280,4069,-6],[279,4070,-6],[278,4071,-6],[277,4072,-6],[276,-6,4073],[275,-6,4074],[274,4075,4074],[273,4076,4074],[272,4074,4077],[271,-6,4078],[270,-6,4079],[269,4080,-6],[268,4081,-6],[267,-6,4082],[266,-6,4083],[265,-6,4084],[264,-6,4085],[263,-6,4086],[262,4087,-6],[261,4088,-6],[260,4089,-6],[259,4090,4089],[258,4091,-6],[257,4092,-6],[181,4065,4093],[167,-6,4094],[135,4008,4095],[117,3796,4096],[290,3498,-6],[289,4098,3498],[288,4099,-6],[287,-6,4100],[286,-6,4101],[285,4102,-6],[284,4103,-6],[283,4104,-6],[282,4105,-6],[281,4106,-6],[280,4107,-6],[279,4108,-6],[278,4109,-6],[277,4110,-6],[276,-6,4111],[275,-6,4112],[274,4113,4112],[273,4114,4112],[272,4112,4115],[271,-6,4116],[270,-6,4117],[269,4118,-6],[268,4119,-6],[267,-6,4120],[266,-6,4121],[265,-6,4122],[264,-6,4123],[263,-6,4124],[262,4125,-6],[261,4126,-6],[260,4127,-6],[259,4128,4127],[258,4129,-6],[257,4130,-6],[290,3531,-6],[289,4132,3531],[288,4133,-6],[287,-6,4134],[286,-6,4135],[285,4136,-6],[284,4137,-6],[283,4138,-6],[282,4139,-6],[281,4140,-6],[280,4141,-6],[279,4142,-6],[278,4143,-6],[277,4144,-6],[276,-6,4145],[275,-6,4146],[274,4147,4146],[273,4148,4146],[272,4146,4149],[271,-6,4150],[270,-6,4151],[269,4152,-6],[268,4153,-6],[267,-6,4154],[266,-6,4155],[265,-6,4156],[264,-6,4157],[263,-6,4158],[262,4159,-6],[261,4160,-6],[260,4161,-6],[259,4162,4161],[258,4163,-6],[257,4164,-6],[182,-6,-6,4131,4165],[290,3565,-6],[289,4167,3565],[288,4168,-6],[287,-6,4169],[286,-6,4170],[285,4171,-6],[284,4172,-6],[283,4173,-6],[282,4174,-6],[281,4175,-6],[280,4176,-6],[279,4177,-6],[278,4178,-6],[277,4179,-6],[276,-6,4180],[275,-6,4181],[274,4182,4181],[273,4183,4181],[272,4181,4184],[271,-6,4185],[270,-6,4186],[269,4187,-6],[268,4188,-6],[267,-6,4189],[266,-6,4190],[265,-6,4191],[264,-6,4192],[263,-6,4193],[262,4194,-6],[261,4195,-6],[260,4196,-6],[259,4197,4196],[258,4198,-6],[257,4199,-6],[181,4166,4200],[167,-6,4201],[135,4202,4095],[117,3902,4203],[9,4097,4204],[8,3903,4205],[7,3603,4206],[6,2204,2994,4207],[295,1159,908],[294,4209,-6],[293,4210,-6],[292,4211,-6],[288,4212,-6],[287,-6,4213],[286,-6,4214],[285,4215,-6],[284,4216,-6],[283,4217,-6],[282,4218,-6],[281,4219,-6],[280,4220,-6],[279,4221,-6],[278,4222,-6],[277,4223,-6],[276,-6,4224],[275,-6,4225],[274,4226,4225],[273,4227,4225],[272,4225,4228],[271,-6,4229],[270,-6,4230],[269,4231,-6],[268,4232,-6],[267,-6,4233],[266,-6,4234],[265,-6,4235],[264,-6,4236],[263,-6,4237],[262,4238,-6],[261,4239,-6],[260,4240,-6],[259,4241,4240],[258,4242,-6],[257,4243,-6],[295,1211,964],[294,4245,-6],[293,4246,-6],[292,4247,-6],[288,4248,-6],[287,-6,4249],[286,-6,4250],[285,4251,-6],[284,4252,-6],[283,4253,-6],[282,4254,-6],[281,4255,-6],[280,4256,-6],[279,4257,-6],[278,4258,-6],[277,4259,-6],[276,-6,4260],[275,-6,4261],[274,4262,4261],[273,4263,4261],[272,4261,4264],[271,-6,4265],[270,-6,4266],[269,4267,-6],[268,4268,-6],[267,-6,4269],[266,-6,4270],[265,-6,4271],[264,-6,4272],[263,-6,4273],[262,4274,-6],[261,4275,-6],[260,4276,-6],[259,4277,4276],[258,4278,-6],[257,4279,-6],[182,-6,-6,4244,4280],[295,1264,1017],[294,4282,-6],[293,4283,-6],[292,4284,-6],[288,4285,-6],[287,-6,4286],[286,-6,4287],[285,4288,-6],[284,4289,-6],[283,4290,-6],[282,4291,-6],[281,4292,-6],[280,4293,-6],[279,4294,-6],[278,4295,-6],[277,4296,-6],[276,-6,4297],[275,-6,4298],[274,4299,4298],[273,4300,4298],[272,4298,4301],[271,-6,4302],[270,-6,4303],[269,4304,-6],[268,4305,-6],[267,-6,4306],[266,-6,4307],[265,-6,4308],[264,-6,4309],[263,-6,4310],[262,4311,-6],[261,4312,-6],[260,4313,-6],[259,4314,4313],[258,4315,-6],[257,4316,-6],[181,4281,4317],[167,-6,4318],[284,4212,-6],[283,4320,-6],[282,4321,-6],[281,4322,-6],[280,4323,-6],[279,4324,-6],[278,4325,-6],[277,4326,-6],[276,-6,4327],[275,-6,4328],[274,4329,4328],[273,4330,4328],[272,4328,4331],[271,-6,4332],[270,-6,4333],[269,4334,-6],[268,4335,-6],[267,-6,4336],[266,-6,4337],[265,-6,4338],[264,-6,4339],[263,-6,4340],[262,4341,-6],[261,4342,-6],[260,4343,-6],[259,4344,4343],[258,4345,-6],[257,4346,-6],[284,4248,-6],[283,4348,-6],[282,4349,-6],[281,4350,-6],[280,4351,-6],[279,4352,-6],[278,4353,-6],[277,4354,-6],[276,-6,4355],[275,-6,4356],[274,4357,4356],[273,4358,4356],[272,4356,4359],[271,-6,4360],[270,-6,4361],[269,4362,-6],[268,4363,-6],[267,-6,4364],[266,-6,4365],[265,-6,4366],[264,-6,4367],[263,-6,4368],[262,4369,-6],[261,4370,-6],[260,4371,-6],[259,4372,4371],[258,4373,-6],[257,4374,-6],[182,-6,-6,4347,4375],[284,4285,-6],[283,4377,-6],[282,4378,-6],[281,4379,-6],[280,4380,-6],[279,4381,-6],[278,4382,-6],[277,4383,-6],[276,-6,4384],[275,-6,4385],[274,4386,4385],[273,4387,4385],[272,4385,4388],[271,-6,4389],[270,-6,4390],[269,4391,-6],[268,4392,-6],[267,-6,4393],[266,-6,4394],[265,-6,4395],[264,-6,4396],[263,-6,4397],[262,4398,-6],[261,4399,-6],[260,4400,-6],[259,4401,4400],[258,4402,-6],[257,4403,-6],[181,4376,4404],[167,-6,4405],[135,4319,4406],[135,1301,4406],[9,4407,4408],[291,-6,4212],[288,4410,-6],[287,-6,4411],[286,-6,4412],[285,4413,-6],[284,4414,-6],[283,4415,-6],[282,4416,-6],[281,4417,-6],[280,4418,-6],[279,4419,-6],[278,4420,-6],[277,4421,-6],[276,-6,4422],[275,-6,4423],[274,4424,4423],[273,4425,4423],[272,4423,4426],[271,-6,4427],[270,-6,4428],[269,4429,-6],[268,4430,-6],[267,-6,4431],[266,-6,4432],[265,-6,4433],[264,-6,4434],[263,-6,4435],[262,4436,-6],[261,4437,-6],[260,4438,-6],[259,4439,4438],[258,4440,-6],[257,4441,-6],[291,-6,4248],[288,4443,-6],[287,-6,4444],[286,-6,4445],[285,4446,-6],[284,4447,-6],[283,4448,-6],[282,4449,-6],[281,4450,-6],[280,4451,-6],[279,4452,-6],[278,4453,-6],[277,4454,-6],[276,-6,4455],[275,-6,4456],[274,4457,4456],[273,4458,4456],[272,4456,4459],[271,-6,4460],[270,-6,4461],[269,4462,-6],[268,4463,-6],[267,-6,4464],[266,-6,4465],[265,-6,4466],[264,-6,4467],[263,-6,4468],[262,4469,-6],[261,4470,-6],[260,4471,-6],[259,4472,4471],[258,4473,-6],[257,4474,-6],[182,-6,-6,4442,4475],[291,-6,4285],[288,4477,-6],[287,-6,4478],[286,-6,4479],[285,4480,-6],[284,4481,-6],[283,4482,-6],[282,4483,-6],[281,4484,-6],[280,4485,-6],[279,4486,-6],[278,4487,-6],[277,4488,-6],[276,-6,4489],[275,-6,4490],[274,4491,4490],[273,4492,4490],[272,4490,4493],[271,-6,4494],[270,-6,4495],[269,4496,-6],[268,4497,-6],[267,-6,4498],[266,-6,4499],[265,-6,4500],[264,-6,4501],[263,-6,4502],[262,4503,-6],[261,4504,-6],[260,4505,-6],[259,4506,4505],[258,4507,-6],[257,4508,-6],[181,4476,4509],[167,-6,4510],[284,4410,-6],[283,4512,-6],[282,4513,-6],[281,4514,-6],[280,4515,-6],[279,4516,-6],[278,4517,-6],[277,4518,-6],[276,-6,4519],[275,-6,4520],[274,4521,4520],[273,4522,4520],[272,4520,4523],[271,-6,4524],[270,-6,4525],[269,4526,-6],[268,4527,-6],[267,-6,4528],[266,-6,4529],[265,-6,4530],[264,-6,4531],[263,-6,4532],[262,4533,-6],[261,4534,-6],[260,4535,-6],[259,4536,4535],[258,4537,-6],[257,4538,-6],[284,4443,-6],[283,4540,-6],[282,4541,-6],[281,4542,-6],[280,4543,-6],[279,4544,-6],[278,4545,-6],[277,4546,-6],[276,-6,4547],[275,-6,4548],[274,4549,4548],[273,4550,4548],[272,4548,4551],[271,-6,4552],[270,-6,4553],[269,4554,-6],[268,4555,-6],[267,-6,4556],[266,-6,4557],[265,-6,4558],[264,-6,4559],[263,-6,4560],[262,4561,-6],[261,4562,-6],[260,4563,-6],[259,4564,4563],[258,4565,-6],[257,4566,-6],[182,-6,-6,4539,4567],[284,4477,-6],[283,4569,-6],[282,4570,-6],[281,4571,-6],[280,4572,-6],[279,4573,-6],[278,4574,-6],[277,4575,-6],[276,-6,4576],[275,-6,4577],[274,4578,4577],[273,4579,4577],[272,4577,4580],[271,-6,4581],[270,-6,4582],[269,4583,-6],[268,4584,-6],[267,-6,4585],[266,-6,4586],[265,-6,4587],[264,-6,4588],[263,-6,4589],[262,4590,-6],[261,4591,-6],[260,4592,-6],[259,4593,4592],[258,4594,-6],[257,4595,-6],[181,4568,4596],[167,-6,4597],[135,4511,4598],[117,4407,4599],[135,1596,4598],[117,4408,4601],[9,4600,4602],[8,4409,4603],[290,4212,-6],[289,4605,4212],[288,4606,-6],[287,-6,4607],[286,-6,4608],[285,4609,-6],[284,4610,-6],[283,4611,-6],[282,4612,-6],[281,4613,-6],[280,4614,-6],[279,4615,-6],[278,4616,-6],[277,4617,-6],[276,-6,4618],[275,-6,4619],[274,4620,4619],[273,4621,4619],[272,4619,4622],[271,-6,4623],[270,-6,4624],[269,4625,-6],[268,4626,-6],[267,-6,4627],[266,-6,4628],[265,-6,4629],[264,-6,4630],[263,-6,4631],[262,4632,-6],[261,4633,-6],[260,4634,-6],[259,4635,4634],[258,4636,-6],[257,4637,-6],[290,4248,-6],[289,4639,4248],[288,4640,-6],[287,-6,4641],[286,-6,4642],[285,4643,-6],[284,4644,-6],[283,4645,-6],[282,4646,-6],[281,4647,-6],[280,4648,-6],[279,4649,-6],[278,4650,-6],[277,4651,-6],[276,-6,4652],[275,-6,4653],[274,4654,4653],[273,4655,4653],[272,4653,4656],[271,-6,4657],[270,-6,4658],[269,4659,-6],[268,4660,-6],[267,-6,4661],[266,-6,4662],[265,-6,4663],[264,-6,4664],[263,-6,4665],[262,4666,-6],[261,4667,-6],[260,4668,-6],[259,4669,4668],[258,4670,-6],[257,4671,-6],[182,-6,-6,4638,4672],[290,4285,-6],[289,4674,4285],[288,4675,-6],[287,-6,4676],[286,-6,4677],[285,4678,-6],[284,4679,-6],[283,4680,-6],[282,4681,-6],[281,4682,-6],[280,4683,-6],[279,4684,-6],[278,4685,-6],[277,4686,-6],[276,-6,4687],[275,-6,4688],[274,4689,4688],[273,4690,4688],[272,4688,4691],[271,-6,4692],[270,-6,4693],[269,4694,-6],[268,4695,-6],[267,-6,4696],[266,-6,4697],[265,-6,4698],[264,-6,4699],[263,-6,4700],[262,4701,-6],[261,4702,-6],[260,4703,-6],[259,4704,4703],[258,4705,-6],[257,4706,-6],[181,4673,4707],[167,-6,4708],[284,4606,-6],[283,4710,-6],[282,4711,-6],[281,4712,-6],[280,4713,-6],[279,4714,-6],[278,4715,-6],[277,4716,-6],[276,-6,4717],[275,-6,4718],[274,4719,4718],[273,4720,4718],[272,4718,4721],[271,-6,4722],[270,-6,4723],[269,4724,-6],[268,4725,-6],[267,-6,4726],[266,-6,4727],[265,-6,4728],[264,-6,4729],[263,-6,4730],[262,4731,-6],[261,4732,-6],[260,4733,-6],[259,4734,4733],[258,4735,-6],[257,4736,-6],[284,4640,-6],[283,4738,-6],[282,4739,-6],[281,4740,-6],[280,4741,-6],[279,4742,-6],[278,4743,-6],[277,4744,-6],[276,-6,4745],[275,-6,4746],[274,4747,4746],[273,4748,4746],[272,4746,4749],[271,-6,4750],[270,-6,4751],[269,4752,-6],[268,4753,-6],[267,-6,4754],[266,-6,4755],[265,-6,4756],[264,-6,4757],[263,-6,4758],[262,4759,-6],[261,4760,-6],[260,4761,-6],[259,4762,4761],[258,4763,-6],[257,4764,-6],[182,-6,-6,4737,4765],[284,4675,-6],[283,4767,-6],[282,4768,-6],[281,4769,-6],[280,4770,-6],[279,4771,-6],[278,4772,-6],[277,4773,-6],[276,-6,4774],[275,-6,4775],[274,4776,4775],[273,4777,4775],[272,4775,4778],[271,-6,4779],[270,-6,4780],[269,4781,-6],[268,4782,-6],[267,-6,4783],[266,-6,4784],[265,-6,4785],[264,-6,4786],[263,-6,4787],[262,4788,-6],[261,4789,-6],[260,4790,-6],[259,4791,4790],[258,4792,-6],[257,4793,-6],[181,4766,4794],[167,-6,4795],[135,4709,4796],[135,1898,4796],[9,4797,4798],[290,4410,-6],[289,4800,4410],[288,4801,-6],[287,-6,4802],[286,-6,4803],[285,4804,-6],[284,4805,-6],[283,4806,-6],[282,4807,-6],[281,4808,-6],[280,4809,-6],[279,4810,-6],[278,4811,-6],[277,4812,-6],[276,-6,4813],[275,-6,4814],[274,4815,4814],[273,4816,4814],[272,4814,4817],[271,-6,4818],[270,-6,4819],[269,4820,-6],[268,4821,-6],[267,-6,4822],[266,-6,4823],[265,-6,4824],[264,-6,4825],[263,-6,4826],[262,4827,-6],[261,4828,-6],[260,4829,-6],[259,4830,4829],[258,4831,-6],[257,4832,-6],[290,4443,-6],[289,4834,4443],[288,4835,-6],[287,-6,4836],[286,-6,4837],[285,4838,-6],[284,4839,-6],[283,4840,-6],[282,4841,-6],[281,4842,-6],[280,4843,-6],[279,4844,-6],[278,4845,-6],[277,4846,-6],[276,-6,4847],[275,-6,4848],[274,4849,4848],[273,4850,4848],[272,4848,4851],[271,-6,4852],[270,-6,4853],[269,4854,-6],[268,4855,-6],[267,-6,4856],[266,-6,4857],[265,-6,4858],[264,-6,4859],[263,-6,4860],[262,4861,-6],[261,4862,-6],[260,4863,-6],[259,4864,4863],[258,4865,-6],[257,4866,-6],[182,-6,-6,4833,4867],[290,4477,-6],[289,4869,4477],[288,4870,-6],[287,-6,4871],[286,-6,4872],[285,4873,-6],[284,4874,-6],[283,4875,-6],[282,4876,-6],[281,4877,-6],[280,4878,-6],[279,4879,-6],[278,4880,-6],[277,4881,-6],[276,-6,4882],[275,-6,4883],[274,4884,4883],[273,4885,4883],[272,4883,4886],[271,-6,4887],[270,-6,4888],[269,4889,-6],[268,4890,-6],[267,-6,4891],[266,-6,4892],[265,-6,4893],[264,-6,4894],[263,-6,4895],[262,4896,-6],[261,4897,-6],[260,4898,-6],[259,4899,4898],[258,4900,-6],[257,4901,-6],[181,4868,4902],[167,-6,4903],[284,4801,-6],[283,4905,-6],[282,4906,-6],[281,4907,-6],[280,4908,-6],[279,4909,-6],[278,4910,-6],[277,4911,-6],[276,-6,4912],[275,-6,4913],[274,4914,4913],[273,4915,4913],[272,4913,4916],[271,-6,4917],[270,-6,4918],[269,4919,-6],[268,4920,-6],[267,-6,4921],[266,-6,4922],[265,-6,4923],[264,-6,4924],[263,-6,4925],[262,4926,-6],[261,4927,-6],[260,4928,-6],[259,4929,4928],[258,4930,-6],[257,4931,-6],[284,4835,-6],[283,4933,-6],[282,4934,-6],[281,4935,-6],[280,4936,-6],[279,4937,-6],[278,4938,-6],[277,4939,-6],[276,-6,4940],[275,-6,4941],[274,4942,4941],[273,4943,4941],[272,4941,4944],[271,-6,4945],[270,-6,4946],[269,4947,-6],[268,4948,-6],[267,-6,4949],[266,-6,4950],[265,-6,4951],[264,-6,4952],[263,-6,4953],[262,4954,-6],[261,4955,-6],[260,4956,-6],[259,4957,4956],[258,4958,-6],[257,4959,-6],[182,-6,-6,4932,4960],[284,4870,-6],[283,4962,-6],[282,4963,-6],[281,4964,-6],[280,4965,-6],[279,4966,-6],[278,4967,-6],[277,4968,-6],[276,-6,4969],[275,-6,4970],[274,4971,4970],[273,4972,4970],[272,4970,4973],[271,-6,4974],[270,-6,4975],[269,4976,-6],[268,4977,-6],[267,-6,4978],[266,-6,4979],[265,-6,4980],[264,-6,4981],[263,-6,4982],[262,4983,-6],[261,4984,-6],[260,4985,-6],[259,4986,4985],[258,4987,-6],[257,4988,-6],[181,4961,4989],[167,-6,4990],[135,4904,4991],[117,4797,4992],[135,2199,4991],[117,4798,4994],[9,4993,4995],[8,4799,4996],[7,4604,4997],[295,1159,2205],[294,4999,-6],[293,5000,-6],[292,5001,-6],[288,5002,-6],[287,-6,5003],[286,-6,5004],[285,5005,-6],[284,5006,-6],[283,5007,-6],[282,5008,-6],[281,5009,-6],[280,5010,-6],[279,5011,-6],[278,5012,-6],[277,5013,-6],[276,-6,5014],[275,-6,5015],[274,5016,5015],[273,5017,5015],[272,5015,5018],[271,-6,5019],[270,-6,5020],[269,5021,-6],[268,5022,-6],[267,-6,5023],[266,-6,5024],[265,-6,5025],[264,-6,5026],[263,-6,5027],[262,5028,-6],[261,5029,-6],[260,5030,-6],[259,5031,5030],[258,5032,-6],[257,5033,-6],[295,1211,2241],[294,5035,-6],[293,5036,-6],[292,5037,-6],[288,5038,-6],[287,-6,5039],[286,-6,5040],[285,5041,-6],[284,5042,-6],[283,5043,-6],[282,5044,-6],[281,5045,-6],[280,5046,-6],[279,5047,-6],[278,5048,-6],[277,5049,-6],[276,-6,5050],[275,-6,5051],[274,5052,5051],[273,5053,5051],[272,5051,5054],[271,-6,5055],[270,-6,5056],[269,5057,-6],[268,5058,-6],[267,-6,5059],[266,-6,5060],[265,-6,5061],[264,-6,5062],[263,-6,5063],[262,5064,-6],[261,5065,-6],[260,5066,-6],[259,5067,5066],[258,5068,-6],[257,5069,-6],[182,-6,-6,5034,5070],[295,1264,2278],[294,5072,-6],[293,5073,-6],[292,5074,-6],[288,5075,-6],[287,-6,5076],[286,-6,5077],[285,5078,-6],[284,5079,-6],[283,5080,-6],[282,5081,-6],[281,5082,-6],[280,5083,-6],[279,5084,-6],[278,5085,-6],[277,5086,-6],[276,-6,5087],[275,-6,5088],[274,5089,5088],[273,5090,5088],[272,5088,5091],[271,-6,5092],[270,-6,5093],[269,5094,-6],[268,5095,-6],[267,-6,5096],[266,-6,5097],[265,-6,5098],[264,-6,5099],[263,-6,5100],[262,5101,-6],[261,5102,-6],[260,5103,-6],[259,5104,5103],[258,5105,-6],[257,5106,-6],[181,5071,5107],[167,-6,5108],[284,5002,-6],[283,5110,-6],[282,5111,-6],[281,5112,-6],[280,5113,-6],[279,5114,-6],[278,5115,-6],[277,5116,-6],[276,-6,5117],[275,-6,5118],[274,5119,5118],[273,5120,5118],[272,5118,5121],[271,-6,5122],[270,-6,5123],[269,5124,-6],[268,5125,-6],[267,-6,5126],[266,-6,5127],[265,-6,5128],[264,-6,5129],[263,-6,5130],[262,5131,-6],[261,5132,-6],[260,5133,-6],[259,5134,5133],[258,5135,-6],[257,5136,-6],[284,5038,-6],[283,5138,-6],[282,5139,-6],[281,5140,-6],[280,5141,-6],[279,5142,-6],[278,5143,-6],[277,5144,-6],[276,-6,5145],[275,-6,5146],[274,5147,5146],[273,5148,5146],[272,5146,5149],[271,-6,5150],[270,-6,5151],[269,5152,-6],[268,5153,-6],[267,-6,5154],[266,-6,5155],[265,-6,5156],[264,-6,5157],[263,-6,5158],[262,5159,-6],[261,5160,-6],[260,5161,-6],[259,5162,5161],[258,5163,-6],[257,5164,-6],[182,-6,-6,5137,5165],[284,5075,-6],[283,5167,-6],[282,5168,-6],[281,5169,-6],[280,5170,-6],[279,5171,-6],[278,5172,-6],[277,5173,-6],[276,-6,5174],[275,-6,5175],[274,5176,5175],[273,5177,5175],[272,5175,5178],[271,-6,5179],[270,-6,5180],[269,5181,-6],[268,5182,-6],[267,-6,5183],[266,-6,5184],[265,-6,5185],[264,-6,5186],[263,-6,5187],[262,5188,-6],[261,5189,-6],[260,5190,-6],[259,5191,5190],[258,5192,-6],[257,5193,-6],[181,5166,5194],[167,-6,5195],[135,5109,5196],[135,1301,5196],[9,5197,5198],[291,-6,5002],[288,5200,-6],[287,-6,5201],[286,-6,5202],[285,5203,-6],[284,5204,-6],[283,5205,-6],[282,5206,-6],[281,5207,-6],[280,5208,-6],[279,5209,-6],[278,5210,-6],[277,5211,-6],[276,-6,5212],[275,-6,5213],[274,5214,5213],[273,5215,5213],[272,5213,5216],[271,-6,5217],[270,-6,5218],[269,5219,-6],[268,5220,-6],[267,-6,5221],[266,-6,5222],[265,-6,5223],[264,-6,5224],[263,-6,5225],[262,5226,-6],[261,5227,-6],[260,5228,-6],[259,5229,5228],[258,5230,-6],[257,5231,-6],[291,-6,5038],[288,5233,-6],[287,-6,5234],[286,-6,5235],[285,5236,-6],[284,5237,-6],[283,5238,-6],[282,5239,-6],[281,5240,-6],[280,5241,-6],[279,5242,-6],[278,5243,-6],[277,5244,-6],[276,-6,5245],[275,-6,5246],[274,5247,5246],[273,5248,5246],[272,5246,5249],[271,-6,5250],[270,-6,5251],[269,5252,-6],[268,5253,-6],[267,-6,5254],[266,-6,5255],[265,-6,5256],[264,-6,5257],[263,-6,5258],[262,5259,-6],[261,5260,-6],[260,5261,-6],[259,5262,5261],[258,5263,-6],[257,5264,-6],[182,-6,-6,5232,5265],[291,-6,5075],[288,5267,-6],[287,-6,5268],[286,-6,5269],[285,5270,-6],[284,5271,-6],[283,5272,-6],[282,5273,-6],[281,5274,-6],[280,5275,-6],[279,5276,-6],[278,5277,-6],[277,5278,-6],[276,-6,5279],[275,-6,5280],[274,5281,5280],[273,5282,5280],[272,5280,5283],[271,-6,5284],[270,-6,5285],[269,5286,-6],[268,5287,-6],[267,-6,5288],[266,-6,5289],[265,-6,5290],[264,-6,5291],[263,-6,5292],[262,5293,-6],[261,5294,-6],[260,5295,-6],[259,5296,5295],[258,5297,-6],[257,5298,-6],[181,5266,5299],[167,-6,5300],[284,5200,-6],[283,5302,-6],[282,5303,-6],[281,5304,-6],[280,5305,-6],[279,5306,-6],[278,5307,-6],[277,5308,-6],[276,-6,5309],[275,-6,5310],[274,5311,5310],[273,5312,5310],[272,5310,5313],[271,-6,5314],[270,-6,5315],[269,5316,-6],[268,5317,-6],[267,-6,5318],[266,-6,5319],[265,-6,5320],[264,-6,5321],[263,-6,5322],[262,5323,-6],[261,5324,-6],[260,5325,-6],[259,5326,5325],[258,5327,-6],[257,5328,-6],[284,5233,-6],[283,5330,-6],[282,5331,-6],[281,5332,-6],[280,5333,-6],[279,5334,-6],[278,5335,-6],[277,5336,-6],[276,-6,5337],[275,-6,5338],[274,5339,5338],[273,5340,5338],[272,5338,5341],[271,-6,5342],[270,-6,5343],[269,5344,-6],[268,5345,-6],[267,-6,5346],[266,-6,5347],[265,-6,5348],[264,-6,5349],[263,-6,5350],[262,5351,-6],[261,5352,-6],[260,5353,-6],[259,5354,5353],[258,5355,-6],[257,5356,-6],[182,-6,-6,5329,5357],[284,5267,-6],[283,5359,-6],[282,5360,-6],[281,5361,-6],[280,5362,-6],[279,5363,-6],[278,5364,-6],[277,5365,-6],[276,-6,5366],[275,-6,5367],[274,5368,5367],[273,5369,5367],[272,5367,5370],[271,-6,5371],[270,-6,5372],[269,5373,-6],[268,5374,-6],[267,-6,5375],[266,-6,5376],[265,-6,5377],[264,-6,5378],[263,-6,5379],[262,5380,-6],[261,5381,-6],[260,5382,-6],[259,5383,5382],[258,5384,-6],[257,5385,-6],[181,5358,5386],[167,-6,5387],[135,5301,5388],[117,5197,5389],[135,1596,5388],[117,5198,5391],[9,5390,5392],[8,5199,5393],[290,5002,-6],[289,5395,5002],[288,5396,-6],[287,-6,5397],[286,-6,5398],[285,5399,-6],[284,5400,-6],[283,5401,-6],[282,5402,-6],[281,5403,-6],[280,5404,-6],[279,5405,-6],[278,5406,-6],[277,5407,-6],[276,-6,5408],[275,-6,5409],[274,5410,5409],[273,5411,5409],[272,5409,5412],[271,-6,5413],[270,-6,5414],[269,5415,-6],[268,5416,-6],[267,-6,5417],[266,-6,5418],[265,-6,5419],[264,-6,5420],[263,-6,5421],[262,5422,-6],[261,5423,-6],[260,5424,-6],[259,5425,5424],[258,5426,-6],[257,5427,-6],[290,5038,-6],[289,5429,5038],[288,5430,-6],[287,-6,5431],[286,-6,5432],[285,5433,-6],[284,5434,-6],[283,5435,-6],[282,5436,-6],[281,5437,-6],[280,5438,-6],[279,5439,-6],[278,5440,-6],[277,5441,-6],[276,-6,5442],[275,-6,5443],[274,5444,5443],[273,5445,5443],[272,5443,5446],[271,-6,5447],[270,-6,5448],[269,5449,-6],[268,5450,-6],[267,-6,5451],[266,-6,5452],[265,-6,5453],[264,-6,5454],[263,-6,5455],[262,5456,-6],[261,5457,-6],[260,5458,-6],[259,5459,5458],[258,5460,-6],[257,5461,-6],[182,-6,-6,5428,5462],[290,5075,-6],[289,5464,5075],[288,5465,-6],[287,-6,5466],[286,-6,5467],[285,5468,-6],[284,5469,-6],[283,5470,-6],[282,5471,-6],[281,5472,-6],[280,5473,-6],[279,5474,-6],[278,5475,-6],[277,5476,-6],[276,-6,5477],[275,-6,5478],[274,5479,5478],[273,5480,5478],[272,5478,5481],[271,-6,5482],[270,-6,5483],[269,5484,-6],[268,5485,-6],[267,-6,5486],[266,-6,5487],[265,-6,5488],[264,-6,5489],[263,-6,5490],[262,5491,-6],[261,5492,-6],[260,5493,-6],[259,5494,5493],[258,5495,-6],[257,5496,-6],[181,5463,5497],[167,-6,5498],[284,5396,-6],[283,5500,-6],[282,5501,-6],[281,5502,-6],[280,5503,-6],[279,5504,-6],[278,5505,-6],[277,5506,-6],[276,-6,5507],[275,-6,5508],[274,5509,5508],[273,5510,5508],[272,5508,5511],[271,-6,5512],[270,-6,5513],[269,5514,-6],[268,5515,-6],[267,-6,5516],[266,-6,5517],[265,-6,5518],[264,-6,5519],[263,-6,5520],[262,5521,-6],[261,5522,-6],[260,5523,-6],[259,5524,5523],[258,5525,-6],[257,5526,-6],[284,5430,-6],[283,5528,-6],[282,5529,-6],[281,5530,-6],[280,5531,-6],[279,5532,-6],[278,5533,-6],[277,5534,-6],[276,-6,5535],[275,-6,5536],[274,5537,5536],[273,5538,5536],[272,5536,5539],[271,-6,5540],[270,-6,5541],[269,5542,-6],[268,5543,-6],[267,-6,5544],[266,-6,5545],[265,-6,5546],[264,-6,5547],[263,-6,5548],[262,5549,-6],[261,5550,-6],[260,5551,-6],[259,5552,5551],[258,5553,-6],[257,5554,-6],[182,-6,-6,5527,5555],[284,5465,-6],[283,5557,-6],[282,5558,-6],[281,5559,-6],[280,5560,-6],[279,5561,-6],[278,5562,-6],[277,5563,-6],[276,-6,5564],[275,-6,5565],[274,5566,5565],[273,5567,5565],[272,5565,5568],[271,-6,5569],[270,-6,5570],[269,5571,-6],[268,5572,-6],[267,-6,5573],[266,-6,5574],[265,-6,5575],[264,-6,5576],[263,-6,5577],[262,5578,-6],[261,5579,-6],[260,5580,-6],[259,5581,5580],[258,5582,-6],[257,5583,-6],[181,5556,5584],[167,-6,5585],[135,5499,5586],[135,1898,5586],[9,5587,5588],[290,5200,-6],[289,5590,5200],[288,5591,-6],[287,-6,5592],[286,-6,5593],[285,5594,-6],[284,5595,-6],[283,5596,-6],[282,5597,-6],[281,5598,-6],[280,5599,-6],[279,5600,-6],[278,5601,-6],[277,5602,-6],[276,-6,5603],[275,-6,5604],[274,5605,5604],[273,5606,5604],[272,5604,5607],[271,-6,5608],[270,-6,5609],[269,5610,-6],[268,5611,-6],[267,-6,5612],[266,-6,5613],[265,-6,5614],[264,-6,5615],[263,-6,5616],[262,5617,-6],[261,5618,-6],[260,5619,-6],[259,5620,5619],[258,5621,-6],[257,5622,-6],[290,5233,-6],[289,5624,5233],[288,5625,-6],[287,-6,5626],[286,-6,5627],[285,5628,-6],[284,5629,-6],[283,5630,-6],[282,5631,-6],[281,5632,-6],[280,5633,-6],[279,5634,-6],[278,5635,-6],[277,5636,-6],[276,-6,5637],[275,-6,5638],[274,5639,5638],[273,5640,5638],[272,5638,5641],[271,-6,5642],[270,-6,5643],[269,5644,-6],[268,5645,-6],[267,-6,5646],[266,-6,5647],[265,-6,5648],[264,-6,5649],[263,-6,5650],[262,5651,-6],[261,5652,-6],[260,5653,-6],[259,5654,5653],[258,5655,-6],[257,5656,-6],[182,-6,-6,5623,5657],[290,5267,-6],[289,5659,5267],[288,5660,-6],[287,-6,5661],[286,-6,5662],[285,5663,-6],[284,5664,-6],[283,5665,-6],[282,5666,-6],[281,5667,-6],[280,5668,-6],[279,5669,-6],[278,5670,-6],[277,5671,-6],[276,-6,5672],[275,-6,5673],[274,5674,5673],[273,5675,5673],[272,5673,5676],[271,-6,5677],[270,-6,5678],[269,5679,-6],[268,5680,-6],[267,-6,5681],[266,-6,5682],[265,-6,5683],[264,-6,5684],[263,-6,5685],[262,5686,-6],[261,5687,-6],[260,5688,-6],[259,5689,5688],[258,5690,-6],[257,5691,-6],[181,5658,5692],[167,-6,5693],[284,5591,-6],[283,5695,-6],[282,5696,-6],[281,5697,-6],[280,5698,-6],[279,5699,-6],[278,5700,-6],[277,5701,-6],[276,-6,5702],[275,-6,5703],[274,5704,5703],[273,5705,5703],[272,5703,5706],[271,-6,5707],[270,-6,5708],[269,5709,-6],[268,5710,-6],[267,-6,5711],[266,-6,5712],[265,-6,5713],[264,-6,5714],[263,-6,5715],[262,5716,-6],[261,5717,-6],[260,5718,-6],[259,5719,5718],[258,5720,-6],[257,5721,-6],[284,5625,-6],[283,5723,-6],[282,5724,-6],[281,5725,-6],[280,5726,-6],[279,5727,-6],[278,5728,-6],[277,5729,-6],[276,-6,5730],[275,-6,5731],[274,5732,5731],[273,5733,5731],[272,5731,5734],[271,-6,5735],[270,-6,5736],[269,5737,-6],[268,5738,-6],[267,-6,5739],[266,-6,5740],[265,-6,5741],[264,-6,5742],[263,-6,5743],[262,5744,-6],[261,5745,-6],[260,5746,-6],[259,5747,5746],[258,5748,-6],[257,5749,-6],[182,-6,-6,5722,5750],[284,5660,-6],[283,5752,-6],[282,5753,-6],[281,5754,-6],[280,5755,-6],[279,5756,-6],[278,5757,-6],[277,5758,-6],[276,-6,5759],[275,-6,5760],[274,5761,5760],[273,5762,5760],[272,5760,5763],[271,-6,5764],[270,-6,5765],[269,5766,-6],[268,5767,-6],[267,-6,5768],[266,-6,5769],[265,-6,5770],[264,-6,5771],[263,-6,5772],[262,5773,-6],[261,5774,-6],[260,5775,-6],[259,5776,5775],[258,5777,-6],[257,5778,-6],[181,5751,5779],[167,-6,5780],[135,5694,5781],[117,5587,5782],[135,2199,5781],[117,5588,5784],[9,5783,5785],[8,5589,5786],[7,5394,5787],[295,3194,2995],[294,5789,-6],[293,5790,-6],[292,5791,-6],[288,5792,-6],[287,-6,5793],[286,-6,5794],[285,5795,-6],[284,5796,-6],[283,5797,-6],[282,5798,-6],[281,5799,-6],[280,5800,-6],[279,5801,-6],[278,5802,-6],[277,5803,-6],[276,-6,5804],[275,-6,5805],[274,5806,5805],[273,5807,5805],[272,5805,5808],[271,-6,5809],[270,-6,5810],[269,5811,-6],[268,5812,-6],[267,-6,5813],[266,-6,5814],[265,-6,5815],[264,-6,5816],[263,-6,5817],[262,5818,-6],[261,5819,-6],[260,5820,-6],[259,5821,5820],[258,5822,-6],[257,5823,-6],[295,3230,3031],[294,5825,-6],[293,5826,-6],[292,5827,-6],[288,5828,-6],[287,-6,5829],[286,-6,5830],[285,5831,-6],[284,5832,-6],[283,5833,-6],[282,5834,-6],[281,5835,-6],[280,5836,-6],[279,5837,-6],[278,5838,-6],[277,5839,-6],[276,-6,5840],[275,-6,5841],[274,5842,5841],[273,5843,5841],[272,5841,5844],[271,-6,5845],[270,-6,5846],[269,5847,-6],[268,5848,-6],[267,-6,5849],[266,-6,5850],[265,-6,5851],[264,-6,5852],[263,-6,5853],[262,5854,-6],[261,5855,-6],[260,5856,-6],[259,5857,5856],[258,5858,-6],[257,5859,-6],[182,-6,-6,5824,5860],[295,3267,3068],[294,5862,-6],[293,5863,-6],[292,5864,-6],[288,5865,-6],[287,-6,5866],[286,-6,5867],[285,5868,-6],[284,5869,-6],[283,5870,-6],[282,5871,-6],[281,5872,-6],[280,5873,-6],[279,5874,-6],[278,5875,-6],[277,5876,-6],[276,-6,5877],[275,-6,5878],[274,5879,5878],[273,5880,5878],[272,5878,5881],[271,-6,5882],[270,-6,5883],[269,5884,-6],[268,5885,-6],[267,-6,5886],[266,-6,5887],[265,-6,5888],[264,-6,5889],[263,-6,5890],[262,5891,-6],[261,5892,-6],[260,5893,-6],[259,5894,5893],[258,5895,-6],[257,5896,-6],[181,5861,5897],[167,-6,5898],[284,5792,-6],[283,5900,-6],[282,5901,-6],[281,5902,-6],[280,5903,-6],[279,5904,-6],[278,5905,-6],[277,5906,-6],[276,-6,5907],[275,-6,5908],[274,5909,5908],[273,5910,5908],[272,5908,5911],[271,-6,5912],[270,-6,5913],[269,5914,-6],[268,5915,-6],[267,-6,5916],[266,-6,5917],[265,-6,5918],[264,-6,5919],[263,-6,5920],[262,5921,-6],[261,5922,-6],[260,5923,-6],[259,5924,5923],[258,5925,-6],[257,5926,-6],[284,5828,-6],[283,5928,-6],[282,5929,-6],[281,5930,-6],[280,5931,-6],[279,5932,-6],[278,5933,-6],[277,5934,-6],[276,-6,5935],[275,-6,5936],[274,5937,5936],[273,5938,5936],[272,5936,5939],[271,-6,5940],[270,-6,5941],[269,5942,-6],[268,5943,-6],[267,-6,5944],[266,-6,5945],[265,-6,5946],[264,-6,5947],[263,-6,5948],[262,5949,-6],[261,5950,-6],[260,5951,-6],[259,5952,5951],[258,5953,-6],[257,5954,-6],[182,-6,-6,5927,5955],[284,5865,-6],[283,5957,-6],[282,5958,-6],[281,5959,-6],[280,5960,-6],[279,5961,-6],[278,5962,-6],[277,5963,-6],[276,-6,5964],[275,-6,5965],[274,5966,5965],[273,5967,5965],[272,5965,5968],[271,-6,5969],[270,-6,5970],[269,5971,-6],[268,5972,-6],[267,-6,5973],[266,-6,5974],[265,-6,5975],[264,-6,5976],[263,-6,5977],[262,5978,-6],[261,5979,-6],[260,5980,-6],[259,5981,5980],[258,5982,-6],[257,5983,-6],[181,5956,5984],[167,-6,5985],[135,5899,5986],[135,3304,5986],[9,5987,5988],[291,-6,5792],[288,5990,-6],[287,-6,5991],[286,-6,5992],[285,5993,-6],[284,5994,-6],[283,5995,-6],[282,5996,-6],[281,5997,-6],[280,5998,-6],[279,5999,-6],[278,6000,-6],[277,6001,-6],[276,-6,6002],[275,-6,6003],[274,6004,6003],[273,6005,6003],[272,6003,6006],[271,-6,6007],[270,-6,6008],[269,6009,-6],[268,6010,-6],[267,-6,6011],[266,-6,6012],[265,-6,6013],[264,-6,6014],[263,-6,6015],[262,6016,-6],[261,6017,-6],[260,6018,-6],[259,6019,6018],[258,6020,-6],[257,6021,-6],[291,-6,5828],[288,6023,-6],[287,-6,6024],[286,-6,6025],[285,6026,-6],[284,6027,-6],[283,6028,-6],[282,6029,-6],[281,6030,-6],[280,6031,-6],[279,6032,-6],[278,6033,-6],[277,6034,-6],[276,-6,6035],[275,-6,6036],[274,6037,6036],[273,6038,6036],[272,6036,6039],[271,-6,6040],[270,-6,6041],[269,6042,-6],[268,6043,-6],[267,-6,6044],[266,-6,6045],[265,-6,6046],[264,-6,6047],[263,-6,6048],[262,6049,-6],[261,6050,-6],[260,6051,-6],[259,6052,6051],[258,6053,-6],[257,6054,-6],[182,-6,-6,6022,6055],[291,-6,5865],[288,6057,-6],[287,-6,6058],[286,-6,6059],[285,6060,-6],[284,6061,-6],[283,6062,-6],[282,6063,-6],[281,6064,-6],[280,6065,-6],[279,6066,-6],[278,6067,-6],[277,6068,-6],[276,-6,6069],[275,-6,6070],[274,6071,6070],[273,6072,6070],[272,6070,6073],[271,-6,6074],[270,-6,6075],[269,6076,-6],[268,6077,-6],[267,-6,6078],[266,-6,6079],[265,-6,6080],[264,-6,6081],[263,-6,6082],[262,6083,-6],[261,6084,-6],[260,6085,-6],[259,6086,6085],[258,6087,-6],[257,6088,-6],[181,6056,6089],[167,-6,6090],[284,5990,-6],[283,6092,-6],[282,6093,-6],[281,6094,-6],[280,6095,-6],[279,6096,-6],[278,6097,-6],[277,6098,-6],[276,-6,6099],[275,-6,6100],[274,6101,6100],[273,6102,6100],[272,6100,6103],[271,-6,6104],[270,-6,6105],[269,6106,-6],[268,6107,-6],[267,-6,6108],[266,-6,6109],[265,-6,6110],[264,-6,6111],[263,-6,6112],[262,6113,-6],[261,6114,-6],[260,6115,-6],[259,6116,6115],[258,6117,-6],[257,6118,-6],[284,6023,-6],[283,6120,-6],[282,6121,-6],[281,6122,-6],[280,6123,-6],[279,6124,-6],[278,6125,-6],[277,6126,-6],[276,-6,6127],[275,-6,6128],[274,6129,6128],[273,6130,6128],[272,6128,6131],[271,-6,6132],[270,-6,6133],[269,6134,-6],[268,6135,-6],[267,-6,6136],[266,-6,6137],[265,-6,6138],[264,-6,6139],[263,-6,6140],[262,6141,-6],[261,6142,-6],[260,6143,-6],[259,6144,6143],[258,6145,-6],[257,6146,-6],[182,-6,-6,6119,6147],[284,6057,-6],[283,6149,-6],[282,6150,-6],[281,6151,-6],[280,6152,-6],[279,6153,-6],[278,6154,-6],[277,6155,-6],[276,-6,6156],[275,-6,6157],[274,6158,6157],[273,6159,6157],[272,6157,6160],[271,-6,6161],[270,-6,6162],[269,6163,-6],[268,6164,-6],[267,-6,6165],[266,-6,6166],[265,-6,6167],[264,-6,6168],[263,-6,6169],[262,6170,-6],[261,6171,-6],[260,6172,-6],[259,6173,6172],[258,6174,-6],[257,6175,-6],[181,6148,6176],[167,-6,6177],[135,6091,6178],[117,5987,6179],[135,3599,6178],[117,5988,6181],[9,6180,6182],[8,5989,6183],[290,5792,-6],[289,6185,5792],[288,6186,-6],[287,-6,6187],[286,-6,6188],[285,6189,-6],[284,6190,-6],[283,6191,-6],[282,6192,-6],[281,6193,-6],[280,6194,-6],[279,6195,-6],[278,6196,-6],[277,6197,-6],[276,-6,6198],[275,-6,6199],[274,6200,6199],[273,6201,6199],[272,6199,6202],[271,-6,6203],[270,-6,6204],[269,6205,-6],[268,6206,-6],[267,-6,6207],[266,-6,6208],[265,-6,6209],[264,-6,6210],[263,-6,6211],[262,6212,-6],[261,6213,-6],[260,6214,-6],[259,6215,6214],[258,6216,-6],[257,6217,-6],[290,5828,-6],[289,6219,5828],[288,6220,-6],[287,-6,6221],[286,-6,6222],[285,6223,-6],[284,6224,-6],[283,6225,-6],[282,6226,-6],[281,6227,-6],[280,6228,-6],[279,6229,-6],[278,6230,-6],[277,6231,-6],[276,-6,6232],[275,-6,6233],[274,6234,6233],[273,6235,6233],[272,6233,6236],[271,-6,6237],[270,-6,6238],[269,6239,-6],[268,6240,-6],[267,-6,6241],[266,-6,6242],[265,-6,6243],[264,-6,6244],[263,-6,6245],[262,6246,-6],[261,6247,-6],[260,6248,-6],[259,6249,6248],[258,6250,-6],[257,6251,-6],[182,-6,-6,6218,6252],[290,5865,-6],[289,6254,5865],[288,6255,-6],[287,-6,6256],[286,-6,6257],[285,6258,-6],[284,6259,-6],[283,6260,-6],[282,6261,-6],[281,6262,-6],[280,6263,-6],[279,6264,-6],[278,6265,-6],[277,6266,-6],[276,-6,6267],[275,-6,6268],[274,6269,6268],[273,6270,6268],[272,6268,6271],[271,-6,6272],[270,-6,6273],[269,6274,-6],[268,6275,-6],[267,-6,6276],[266,-6,6277],[265,-6,6278],[264,-6,6279],[263,-6,6280],[262,6281,-6],[261,6282,-6],[260,6283,-6],[259,6284,6283],[258,6285,-6],[257,6286,-6],[181,6253,6287],[167,-6,6288],[284,6186,-6],[283,6290,-6],[282,6291,-6],[281,6292,-6],[280,6293,-6],[279,6294,-6],[278,6295,-6],[277,6296,-6],[276,-6,6297],[275,-6,6298],[274,6299,6298],[273,6300,6298],[272,6298,6301],[271,-6,6302],[270,-6,6303],[269,6304,-6],[268,6305,-6],[267,-6,6306],[266,-6,6307],[265,-6,6308],[264,-6,6309],[263,-6,6310],[262,6311,-6],[261,6312,-6],[260,6313,-6],[259,6314,6313],[258,6315,-6],[257,6316,-6],[284,6220,-6],[283,6318,-6],[282,6319,-6],[281,6320,-6],[280,6321,-6],[279,6322,-6],[278,6323,-6],[277,6324,-6],[276,-6,6325],[275,-6,6326],[274,6327,6326],[273,6328,6326],[272,6326,6329],[271,-6,6330],[270,-6,6331],[269,6332,-6],[268,6333,-6],[267,-6,6334],[266,-6,6335],[265,-6,6336],[264,-6,6337],[263,-6,6338],[262,6339,-6],[261,6340,-6],[260,6341,-6],[259,6342,6341],[258,6343,-6],[257,6344,-6],[182,-6,-6,6317,6345],[284,6255,-6],[283,6347,-6],[282,6348,-6],[281,6349,-6],[280,6350,-6],[279,6351,-6],[278,6352,-6],[277,6353,-6],[276,-6,6354],[275,-6,6355],[274,6356,6355],[273,6357,6355],[272,6355,6358],[271,-6,6359],[270,-6,6360],[269,6361,-6],[268,6362,-6],[267,-6,6363],[266,-6,6364],[265,-6,6365],[264,-6,6366],[263,-6,6367],[262,6368,-6],[261,6369,-6],[260,6370,-6],[259,6371,6370],[258,6372,-6],[257,6373,-6],[181,6346,6374],[167,-6,6375],[135,6289,6376],[135,3901,6376],[9,6377,6378],[290,5990,-6],[289,6380,5990],[288,6381,-6],[287,-6,6382],[286,-6,6383],[285,6384,-6],[284,6385,-6],[283,6386,-6],[282,6387,-6],[281,6388,-6],[280,6389,-6],[279,6390,-6],[278,6391,-6],[277,6392,-6],[276,-6,6393],[275,-6,6394],[274,6395,6394],[273,6396,6394],[272,6394,6397],[271,-6,6398],[270,-6,6399],[269,6400,-6],[268,6401,-6],[267,-6,6402],[266,-6,6403],[265,-6,6404],[264,-6,6405],[263,-6,6406],[262,6407,-6],[261,6408,-6],[260,6409,-6],[259,6410,6409],[258,6411,-6],[257,6412,-6],[290,6023,-6],[289,6414,6023],[288,6415,-6],[287,-6,6416],[286,-6,6417],[285,6418,-6],[284,6419,-6],[283,6420,-6],[282,6421,-6],[281,6422,-6],[280,6423,-6],[279,6424,-6],[278,6425,-6],[277,6426,-6],[276,-6,6427],[275,-6,6428],[274,6429,6428],[273,6430,6428],[272,6428,6431],[271,-6,6432],[270,-6,6433],[269,6434,-6],[268,6435,-6],[267,-6,6436],[266,-6,6437],[265,-6,6438],[264,-6,6439],[263,-6,6440],[262,6441,-6],[261,6442,-6],[260,6443,-6],[259,6444,6443],[258,6445,-6],[257,6446,-6],[182,-6,-6,6413,6447],[290,6057,-6],[289,6449,6057],[288,6450,-6],[287,-6,6451],[286,-6,6452],[285,6453,-6],[284,6454,-6],[283,6455,-6],[282,6456,-6],[281,6457,-6],[280,6458,-6],[279,6459,-6],[278,6460,-6],[277,6461,-6],[276,-6,6462],[275,-6,6463],[274,6464,6463],[273,6465,6463],[272,6463,6466],[271,-6,6467],[270,-6,6468],[269,6469,-6],[268,6470,-6],[267,-6,6471],[266,-6,6472],[265,-6,6473],[264,-6,6474],[263,-6,6475],[262,6476,-6],[261,6477,-6],[260,6478,-6],[259,6479,6478],[258,6480,-6],[257,6481,-6],[181,6448,6482],[167,-6,6483],[284,6381,-6],[283,6485,-6],[282,6486,-6],[281,6487,-6],[280,6488,-6],[279,6489,-6],[278,6490,-6],[277,6491,-6],[276,-6,6492],[275,-6,6493],[274,6494,6493],[273,6495,6493],[272,6493,6496],[271,-6,6497],[270,-6,6498],[269,6499,-6],[268,6500,-6],[267,-6,6501],[266,-6,6502],[265,-6,6503],[264,-6,6504],[263,-6,6505],[262,6506,-6],[261,6507,-6],[260,6508,-6],[259,6509,6508],[258,6510,-6],[257,6511,-6],[284,6415,-6],[283,6513,-6],[282,6514,-6],[281,6515,-6],[280,6516,-6],[279,6517,-6],[278,6518,-6],[277,6519,-6],[276,-6,6520],[275,-6,6521],[274,6522,6521],[273,6523,6521],[272,6521,6524],[271,-6,6525],[270,-6,6526],[269,6527,-6],[268,6528,-6],[267,-6,6529],[266,-6,6530],[265,-6,6531],[264,-6,6532],[263,-6,6533],[262,6534,-6],[261,6535,-6],[260,6536,-6],[259,6537,6536],[258,6538,-6],[257,6539,-6],[182,-6,-6,6512,6540],[284,6450,-6],[283,6542,-6],[282,6543,-6],[281,6544,-6],[280,6545,-6],[279,6546,-6],[278,6547,-6],[277,6548,-6],[276,-6,6549],[275,-6,6550],[274,6551,6550],[273,6552,6550],[272,6550,6553],[271,-6,6554],[270,-6,6555],[269,6556,-6],[268,6557,-6],[267,-6,6558],[266,-6,6559],[265,-6,6560],[264,-6,6561],[263,-6,6562],[262,6563,-6],[261,6564,-6],[260,6565,-6],[259,6566,6565],[258,6567,-6],[257,6568,-6],[181,6541,6569],[167,-6,6570],[135,6484,6571],[117,6377,6572],[135,4202,6571],[117,6378,6574],[9,6573,6575],[8,6379,6576],[7,6184,6577],[6,4998,5788,6578],[295,-6,908],[294,6580,-6],[293,6581,-6],[292,6582,-6],[288,6583,-6],[287,-6,6584],[286,-6,6585],[285,6586,-6],[284,6587,-6],[283,6588,-6],[282,6589,-6],[281,6590,-6],[280,6591,-6],[279,6592,-6],[278,6593,-6],[277,6594,-6],[276,-6,6595],[275,-6,6596],[274,6597,6596],[273,6598,6596],[272,6596,6599],[271,-6,6600],[270,-6,6601],[269,6602,-6],[268,6603,-6],[267,-6,6604],[266,-6,6605],[265,-6,6606],[264,-6,6607],[263,-6,6608],[262,6609,-6],[261,6610,-6],[260,6611,-6],[259,6612,6611],[258,6613,-6],[257,6614,-6],[295,-6,964],[294,6616,-6],[293,6617,-6],[292,6618,-6],[288,6619,-6],[287,-6,6620],[286,-6,6621],[285,6622,-6],[284,6623,-6],[283,6624,-6],[282,6625,-6],[281,6626,-6],[280,6627,-6],[279,6628,-6],[278,6629,-6],[277,6630,-6],[276,-6,6631],[275,-6,6632],[274,6633,6632],[273,6634,6632],[272,6632,6635],[271,-6,6636],[270,-6,6637],[269,6638,-6],[268,6639,-6],[267,-6,6640],[266,-6,6641],[265,-6,6642],[264,-6,6643],[263,-6,6644],[262,6645,-6],[261,6646,-6],[260,6647,-6],[259,6648,6647],[258,6649,-6],[257,6650,-6],[182,-6,-6,6615,6651],[295,-6,1017],[294,6653,-6],[293,6654,-6],[292,6655,-6],[288,6656,-6],[287,-6,6657],[286,-6,6658],[285,6659,-6],[284,6660,-6],[283,6661,-6],[282,6662,-6],[281,6663,-6],[280,6664,-6],[279,6665,-6],[278,6666,-6],[277,6667,-6],[276,-6,6668],[275,-6,6669],[274,6670,6669],[273,6671,6669],[272,6669,6672],[271,-6,6673],[270,-6,6674],[269,6675,-6],[268,6676,-6],[267,-6,6677],[266,-6,6678],[265,-6,6679],[264,-6,6680],[263,-6,6681],[262,6682,-6],[261,6683,-6],[260,6684,-6],[259,6685,6684],[258,6686,-6],[257,6687,-6],[181,6652,6688],[167,-6,6689],[284,6583,-6],[283,6691,-6],[282,6692,-6],[281,6693,-6],[280,6694,-6],[279,6695,-6],[278,6696,-6],[277,6697,-6],[276,-6,6698],[275,-6,6699],[274,6700,6699],[273,6701,6699],[272,6699,6702],[271,-6,6703],[270,-6,6704],[269,6705,-6],[268,6706,-6],[267,-6,6707],[266,-6,6708],[265,-6,6709],[264,-6,6710],[263,-6,6711],[262,6712,-6],[261,6713,-6],[260,6714,-6],[259,6715,6714],[258,6716,-6],[257,6717,-6],[284,6619,-6],[283,6719,-6],[282,6720,-6],[281,6721,-6],[280,6722,-6],[279,6723,-6],[278,6724,-6],[277,6725,-6],[276,-6,6726],[275,-6,6727],[274,6728,6727],[273,6729,6727],[272,6727,6730],[271,-6,6731],[270,-6,6732],[269,6733,-6],[268,6734,-6],[267,-6,6735],[266,-6,6736],[265,-6,6737],[264,-6,6738],[263,-6,6739],[262,6740,-6],[261,6741,-6],[260,6742,-6],[259,6743,6742],[258,6744,-6],[257,6745,-6],[182,-6,-6,6718,6746],[284,6656,-6],[283,6748,-6],[282,6749,-6],[281,6750,-6],[280,6751,-6],[279,6752,-6],[278,6753,-6],[277,6754,-6],[276,-6,6755],[275,-6,6756],[274,6757,6756],[273,6758,6756],[272,6756,6759],[271,-6,6760],[270,-6,6761],[269,6762,-6],[268,6763,-6],[267,-6,6764],[266,-6,6765],[265,-6,6766],[264,-6,6767],[263,-6,6768],[262,6769,-6],[261,6770,-6],[260,6771,-6],[259,6772,6771],[258,6773,-6],[257,6774,-6],[181,6747,6775],[167,-6,6776],[135,6690,6777],[295,-6,1159],[294,6779,-6],[293,6780,-6],[292,6781,-6],[288,6782,-6],[287,-6,6783],[286,-6,6784],[285,6785,-6],[284,6786,-6],[283,6787,-6],[282,6788,-6],[281,6789,-6],[280,6790,-6],[279,6791,-6],[278,6792,-6],[277,6793,-6],[276,-6,6794],[275,-6,6795],[274,6796,6795],[273,6797,6795],[272,6795,6798],[271,-6,6799],[270,-6,6800],[269,6801,-6],[268,6802,-6],[267,-6,6803],[266,-6,6804],[265,-6,6805],[264,-6,6806],[263,-6,6807],[262,6808,-6],[261,6809,-6],[260,6810,-6],[259,6811,6810],[258,6812,-6],[257,6813,-6],[295,-6,1211],[294,6815,-6],[293,6816,-6],[292,6817,-6],[288,6818,-6],[287,-6,6819],[286,-6,6820],[285,6821,-6],[284,6822,-6],[283,6823,-6],[282,6824,-6],[281,6825,-6],[280,6826,-6],[279,6827,-6],[278,6828,-6],[277,6829,-6],[276,-6,6830],[275,-6,6831],[274,6832,6831],[273,6833,6831],[272,6831,6834],[271,-6,6835],[270,-6,6836],[269,6837,-6],[268,6838,-6],[267,-6,6839],[266,-6,6840],[265,-6,6841],[264,-6,6842],[263,-6,6843],[262,6844,-6],[261,6845,-6],[260,6846,-6],[259,6847,6846],[258,6848,-6],[257,6849,-6],[182,-6,-6,6814,6850],[295,-6,1264],[294,6852,-6],[293,6853,-6],[292,6854,-6],[288,6855,-6],[287,-6,6856],[286,-6,6857],[285,6858,-6],[284,6859,-6],[283,6860,-6],[282,6861,-6],[281,6862,-6],[280,6863,-6],[279,6864,-6],[278,6865,-6],[277,6866,-6],[276,-6,6867],[275,-6,6868],[274,6869,6868],[273,6870,6868],[272,6868,6871],[271,-6,6872],[270,-6,6873],[269,6874,-6],[268,6875,-6],[267,-6,6876],[266,-6,6877],[265,-6,6878],[264,-6,6879],[263,-6,6880],[262,6881,-6],[261,6882,-6],[260,6883,-6],[259,6884,6883],[258,6885,-6],[257,6886,-6],[181,6851,6887],[167,-6,6888],[135,6889,6777],[9,6778,6890],[291,-6,6583],[288,6892,-6],[287,-6,6893],[286,-6,6894],[285,6895,-6],[284,6896,-6],[283,6897,-6],[282,6898,-6],[281,6899,-6],[280,6900,-6],[279,6901,-6],[278,6902,-6],[277,6903,-6],[276,-6,6904],[275,-6,6905],[274,6906,6905],[273,6907,6905],[272,6905,6908],[271,-6,6909],[270,-6,6910],[269,6911,-6],[268,6912,-6],[267,-6,6913],[266,-6,6914],[265,-6,6915],[264,-6,6916],[263,-6,6917],[262,6918,-6],[261,6919,-6],[260,6920,-6],[259,6921,6920],[258,6922,-6],[257,6923,-6],[291,-6,6619],[288,6925,-6],[287,-6,6926],[286,-6,6927],[285,6928,-6],[284,6929,-6],[283,6930,-6],[282,6931,-6],[281,6932,-6],[280,6933,-6],[279,6934,-6],[278,6935,-6],[277,6936,-6],[276,-6,6937],[275,-6,6938],[274,6939,6938],[273,6940,6938],[272,6938,6941],[271,-6,6942],[270,-6,6943],[269,6944,-6],[268,6945,-6],[267,-6,6946],[266,-6,6947],[265,-6,6948],[264,-6,6949],[263,-6,6950],[262,6951,-6],[261,6952,-6],[260,6953,-6],[259,6954,6953],[258,6955,-6],[257,6956,-6],[182,-6,-6,6924,6957],[291,-6,6656],[288,6959,-6],[287,-6,6960],[286,-6,6961],[285,6962,-6],[284,6963,-6],[283,6964,-6],[282,6965,-6],[281,6966,-6],[280,6967,-6],[279,6968,-6],[278,6969,-6],[277,6970,-6],[276,-6,6971],[275,-6,6972],[274,6973,6972],[273,6974,6972],[272,6972,6975],[271,-6,6976],[270,-6,6977],[269,6978,-6],[268,6979,-6],[267,-6,6980],[266,-6,6981],[265,-6,6982],[264,-6,6983],[263,-6,6984],[262,6985,-6],[261,6986,-6],[260,6987,-6],[259,6988,6987],[258,6989,-6],[257,6990,-6],[181,6958,6991],[167,-6,6992],[284,6892,-6],[283,6994,-6],[282,6995,-6],[281,6996,-6],[280,6997,-6],[279,6998,-6],[278,6999,-6],[277,7000,-6],[276,-6,7001],[275,-6,7002],[274,7003,7002],[273,7004,7002],[272,7002,7005],[271,-6,7006],[270,-6,7007],[269,7008,-6],[268,7009,-6],[267,-6,7010],[266,-6,7011],[265,-6,7012],[264,-6,7013],[263,-6,7014],[262,7015,-6],[261,7016,-6],[260,7017,-6],[259,7018,7017],[258,7019,-6],[257,7020,-6],[284,6925,-6],[283,7022,-6],[282,7023,-6],[281,7024,-6],[280,7025,-6],[279,7026,-6],[278,7027,-6],[277,7028,-6],[276,-6,7029],[275,-6,7030],[274,7031,7030],[273,7032,7030],[272,7030,7033],[271,-6,7034],[270,-6,7035],[269,7036,-6],[268,7037,-6],[267,-6,7038],[266,-6,7039],[265,-6,7040],[264,-6,7041],[263,-6,7042],[262,7043,-6],[261,7044,-6],[260,7045,-6],[259,7046,7045],[258,7047,-6],[257,7048,-6],[182,-6,-6,7021,7049],[284,6959,-6],[283,7051,-6],[282,7052,-6],[281,7053,-6],[280,7054,-6],[279,7055,-6],[278,7056,-6],[277,7057,-6],[276,-6,7058],[275,-6,7059],[274,7060,7059],[273,7061,7059],[272,7059,7062],[271,-6,7063],[270,-6,7064],[269,7065,-6],[268,7066,-6],[267,-6,7067],[266,-6,7068],[265,-6,7069],[264,-6,7070],[263,-6,7071],[262,7072,-6],[261,7073,-6],[260,7074,-6],[259,7075,7074],[258,7076,-6],[257,7077,-6],[181,7050,7078],[167,-6,7079],[135,6993,7080],[117,6778,7081],[291,-6,6782],[288,7083,-6],[287,-6,7084],[286,-6,7085],[285,7086,-6],[284,7087,-6],[283,7088,-6],[282,7089,-6],[281,7090,-6],[280,7091,-6],[279,7092,-6],[278,7093,-6],[277,7094,-6],[276,-6,7095],[275,-6,7096],[274,7097,7096],[273,7098,7096],[272,7096,7099],[271,-6,7100],[270,-6,7101],[269,7102,-6],[268,7103,-6],[267,-6,7104],[266,-6,7105],[265,-6,7106],[264,-6,7107],[263,-6,7108],[262,7109,-6],[261,7110,-6],[260,7111,-6],[259,7112,7111],[258,7113,-6],[257,7114,-6],[291,-6,6818],[288,7116,-6],[287,-6,7117],[286,-6,7118],[285,7119,-6],[284,7120,-6],[283,7121,-6],[282,7122,-6],[281,7123,-6],[280,7124,-6],[279,7125,-6],[278,7126,-6],[277,7127,-6],[276,-6,7128],[275,-6,7129],[274,7130,7129],[273,7131,7129],[272,7129,7132],[271,-6,7133],[270,-6,7134],[269,7135,-6],[268,7136,-6],[267,-6,7137],[266,-6,7138],[265,-6,7139],[264,-6,7140],[263,-6,7141],[262,7142,-6],[261,7143,-6],[260,7144,-6],[259,7145,7144],[258,7146,-6],[257,7147,-6],[182,-6,-6,7115,7148],[291,-6,6855],[288,7150,-6],[287,-6,7151],[286,-6,7152],[285,7153,-6],[284,7154,-6],[283,7155,-6],[282,7156,-6],[281,7157,-6],[280,7158,-6],[279,7159,-6],[278,7160,-6],[277,7161,-6],[276,-6,7162],[275,-6,7163],[274,7164,7163],[273,7165,7163],[272,7163,7166],[271,-6,7167],[270,-6,7168],[269,7169,-6],[268,7170,-6],[267,-6,7171],[266,-6,7172],[265,-6,7173],[264,-6,7174],[263,-6,7175],[262,7176,-6],[261,7177,-6],[260,7178,-6],[259,7179,7178],[258,7180,-6],[257,7181,-6],[181,7149,7182],[167,-6,7183],[135,7184,7080],[117,6890,7185],[9,7082,7186],[8,6891,7187],[290,6583,-6],[289,7189,6583],[288,7190,-6],[287,-6,7191],[286,-6,7192],[285,7193,-6],[284,7194,-6],[283,7195,-6],[282,7196,-6],[281,7197,-6],[280,7198,-6],[279,7199,-6],[278,7200,-6],[277,7201,-6],[276,-6,7202],[275,-6,7203],[274,7204,7203],[273,7205,7203],[272,7203,7206],[271,-6,7207],[270,-6,7208],[269,7209,-6],[268,7210,-6],[267,-6,7211],[266,-6,7212],[265,-6,7213],[264,-6,7214],[263,-6,7215],[262,7216,-6],[261,7217,-6],[260,7218,-6],[259,7219,7218],[258,7220,-6],[257,7221,-6],[290,6619,-6],[289,7223,6619],[288,7224,-6],[287,-6,7225],[286,-6,7226],[285,7227,-6],[284,7228,-6],[283,7229,-6],[282,7230,-6],[281,7231,-6],[280,7232,-6],[279,7233,-6],[278,7234,-6],[277,7235,-6],[276,-6,7236],[275,-6,7237],[274,7238,7237],[273,7239,7237],[272,7237,7240],[271,-6,7241],[270,-6,7242],[269,7243,-6],[268,7244,-6],[267,-6,7245],[266,-6,7246],[265,-6,7247],[264,-6,7248],[263,-6,7249],[262,7250,-6],[261,7251,-6],[260,7252,-6],[259,7253,7252],[258,7254,-6],[257,7255,-6],[182,-6,-6,7222,7256],[290,6656,-6],[289,7258,6656],[288,7259,-6],[287,-6,7260],[286,-6,7261],[285,7262,-6],[284,7263,-6],[283,7264,-6],[282,7265,-6],[281,7266,-6],[280,7267,-6],[279,7268,-6],[278,7269,-6],[277,7270,-6],[276,-6,7271],[275,-6,7272],[274,7273,7272],[273,7274,7272],[272,7272,7275],[271,-6,7276],[270,-6,7277],[269,7278,-6],[268,7279,-6],[267,-6,7280],[266,-6,7281],[265,-6,7282],[264,-6,7283],[263,-6,7284],[262,7285,-6],[261,7286,-6],[260,7287,-6],[259,7288,7287],[258,7289,-6],[257,7290,-6],[181,7257,7291],[167,-6,7292],[284,7190,-6],[283,7294,-6],[282,7295,-6],[281,7296,-6],[280,7297,-6],[279,7298,-6],[278,7299,-6],[277,7300,-6],[276,-6,7301],[275,-6,7302],[274,7303,7302],[273,7304,7302],[272,7302,7305],[271,-6,7306],[270,-6,7307],[269,7308,-6],[268,7309,-6],[267,-6,7310],[266,-6,7311],[265,-6,7312],[264,-6,7313],[263,-6,7314],[262,7315,-6],[261,7316,-6],[260,7317,-6],[259,7318,7317],[258,7319,-6],[257,7320,-6],[284,7224,-6],[283,7322,-6],[282,7323,-6],[281,7324,-6],[280,7325,-6],[279,7326,-6],[278,7327,-6],[277,7328,-6],[276,-6,7329],[275,-6,7330],[274,7331,7330],[273,7332,7330],[272,7330,7333],[271,-6,7334],[270,-6,7335],[269,7336,-6],[268,7337,-6],[267,-6,7338],[266,-6,7339],[265,-6,7340],[264,-6,7341],[263,-6,7342],[262,7343,-6],[261,7344,-6],[260,7345,-6],[259,7346,7345],[258,7347,-6],[257,7348,-6],[182,-6,-6,7321,7349],[284,7259,-6],[283,7351,-6],[282,7352,-6],[281,7353,-6],[280,7354,-6],[279,7355,-6],[278,7356,-6],[277,7357,-6],[276,-6,7358],[275,-6,7359],[274,7360,7359],[273,7361,7359],[272,7359,7362],[271,-6,7363],[270,-6,7364],[269,7365,-6],[268,7366,-6],[267,-6,7367],[266,-6,7368],[265,-6,7369],[264,-6,7370],[263,-6,7371],[262,7372,-6],[261,7373,-6],[260,7374,-6],[259,7375,7374],[258,7376,-6],[257,7377,-6],[181,7350,7378],[167,-6,7379],[135,7293,7380],[290,6782,-6],[289,7382,6782],[288,7383,-6],[287,-6,7384],[286,-6,7385],[285,7386,-6],[284,7387,-6],[283,7388,-6],[282,7389,-6],[281,7390,-6],[280,7391,-6],[279,7392,-6],[278,7393,-6],[277,7394,-6],[276,-6,7395],[275,-6,7396],[274,7397,7396],[273,7398,7396],[272,7396,7399],[271,-6,7400],[270,-6,7401],[269,7402,-6],[268,7403,-6],[267,-6,7404],[266,-6,7405],[265,-6,7406],[264,-6,7407],[263,-6,7408],[262,7409,-6],[261,7410,-6],[260,7411,-6],[259,7412,7411],[258,7413,-6],[257,7414,-6],[290,6818,-6],[289,7416,6818],[288,7417,-6],[287,-6,7418],[286,-6,7419],[285,7420,-6],[284,7421,-6],[283,7422,-6],[282,7423,-6],[281,7424,-6],[280,7425,-6],[279,7426,-6],[278,7427,-6],[277,7428,-6],[276,-6,7429],[275,-6,7430],[274,7431,7430],[273,7432,7430],[272,7430,7433],[271,-6,7434],[270,-6,7435],[269,7436,-6],[268,7437,-6],[267,-6,7438],[266,-6,7439],[265,-6,7440],[264,-6,7441],[263,-6,7442],[262,7443,-6],[261,7444,-6],[260,7445,-6],[259,7446,7445],[258,7447,-6],[257,7448,-6],[182,-6,-6,7415,7449],[290,6855,-6],[289,7451,6855],[288,7452,-6],[287,-6,7453],[286,-6,7454],[285,7455,-6],[284,7456,-6],[283,7457,-6],[282,7458,-6],[281,7459,-6],[280,7460,-6],[279,7461,-6],[278,7462,-6],[277,7463,-6],[276,-6,7464],[275,-6,7465],[274,7466,7465],[273,7467,7465],[272,7465,7468],[271,-6,7469],[270,-6,7470],[269,7471,-6],[268,7472,-6],[267,-6,7473],[266,-6,7474],[265,-6,7475],[264,-6,7476],[263,-6,7477],[262,7478,-6],[261,7479,-6],[260,7480,-6],[259,7481,7480],[258,7482,-6],[257,7483,-6],[181,7450,7484],[167,-6,7485],[135,7486,7380],[9,7381,7487],[290,6892,-6],[289,7489,6892],[288,7490,-6],[287,-6,7491],[286,-6,7492],[285,7493,-6],[284,7494,-6],[283,7495,-6],[282,7496,-6],[281,7497,-6],[280,7498,-6],[279,7499,-6],[278,7500,-6],[277,7501,-6],[276,-6,7502],[275,-6,7503],[274,7504,7503],[273,7505,7503],[272,7503,7506],[271,-6,7507],[270,-6,7508],[269,7509,-6],[268,7510,-6],[267,-6,7511],[266,-6,7512],[265,-6,7513],[264,-6,7514],[263,-6,7515],[262,7516,-6],[261,7517,-6],[260,7518,-6],[259,7519,7518],[258,7520,-6],[257,7521,-6],[290,6925,-6],[289,7523,6925],[288,7524,-6],[287,-6,7525],[286,-6,7526],[285,7527,-6],[284,7528,-6],[283,7529,-6],[282,7530,-6],[281,7531,-6],[280,7532,-6],[279,7533,-6],[278,7534,-6],[277,7535,-6],[276,-6,7536],[275,-6,7537],[274,7538,7537],[273,7539,7537],[272,7537,7540],[271,-6,7541],[270,-6,7542],[269,7543,-6],[268,7544,-6],[267,-6,7545],[266,-6,7546],[265,-6,7547],[264,-6,7548],[263,-6,7549],[262,7550,-6],[261,7551,-6],[260,7552,-6],[259,7553,7552],[258,7554,-6],[257,7555,-6],[182,-6,-6,7522,7556],[290,6959,-6],[289,7558,6959],[288,7559,-6],[287,-6,7560],[286,-6,7561],[285,7562,-6],[284,7563,-6],[283,7564,-6],[282,7565,-6],[281,7566,-6],[280,7567,-6],[279,7568,-6],[278,7569,-6],[277,7570,-6],[276,-6,7571],[275,-6,7572],[274,7573,7572],[273,7574,7572],[272,7572,7575],[271,-6,7576],[270,-6,7577],[269,7578,-6],[268,7579,-6],[267,-6,7580],[266,-6,7581],[265,-6,7582],[264,-6,7583],[263,-6,7584],[262,7585,-6],[261,7586,-6],[260,7587,-6],[259,7588,7587],[258,7589,-6],[257,7590,-6],[181,7557,7591],[167,-6,7592],[284,7490,-6],[283,7594,-6],[282,7595,-6],[281,7596,-6],[280,7597,-6],[279,7598,-6],[278,7599,-6],[277,7600,-6],[276,-6,7601],[275,-6,7602],[274,7603,7602],[273,7604,7602],[272,7602,7605],[271,-6,7606],[270,-6,7607],[269,7608,-6],[268,7609,-6],[267,-6,7610],[266,-6,7611],[265,-6,7612],[264,-6,7613],[263,-6,7614],[262,7615,-6],[261,7616,-6],[260,7617,-6],[259,7618,7617],[258,7619,-6],[257,7620,-6],[284,7524,-6],[283,7622,-6],[282,7623,-6],[281,7624,-6],[280,7625,-6],[279,7626,-6],[278,7627,-6],[277,7628,-6],[276,-6,7629],[275,-6,7630],[274,7631,7630],[273,7632,7630],[272,7630,7633],[271,-6,7634],[270,-6,7635],[269,7636,-6],[268,7637,-6],[267,-6,7638],[266,-6,7639],[265,-6,7640],[264,-6,7641],[263,-6,7642],[262,7643,-6],[261,7644,-6],[260,7645,-6],[259,7646,7645],[258,7647,-6],[257,7648,-6],[182,-6,-6,7621,7649],[284,7559,-6],[283,7651,-6],[282,7652,-6],[281,7653,-6],[280,7654,-6],[279,7655,-6],[278,7656,-6],[277,7657,-6],[276,-6,7658],[275,-6,7659],[274,7660,7659],[273,7661,7659],[272,7659,7662],[271,-6,7663],[270,-6,7664],[269,7665,-6],[268,7666,-6],[267,-6,7667],[266,-6,7668],[265,-6,7669],[264,-6,7670],[263,-6,7671],[262,7672,-6],[261,7673,-6],[260,7674,-6],[259,7675,7674],[258,7676,-6],[257,7677,-6],[181,7650,7678],[167,-6,7679],[135,7593,7680],[117,7381,7681],[290,7083,-6],[289,7683,7083],[288,7684,-6],[287,-6,7685],[286,-6,7686],[285,7687,-6],[284,7688,-6],[283,7689,-6],[282,7690,-6],[281,7691,-6],[280,7692,-6],[279,7693,-6],[278,7694,-6],[277,7695,-6],[276,-6,7696],[275,-6,7697],[274,7698,7697],[273,7699,7697],[272,7697,7700],[271,-6,7701],[270,-6,7702],[269,7703,-6],[268,7704,-6],[267,-6,7705],[266,-6,7706],[265,-6,7707],[264,-6,7708],[263,-6,7709],[262,7710,-6],[261,7711,-6],[260,7712,-6],[259,7713,7712],[258,7714,-6],[257,7715,-6],[290,7116,-6],[289,7717,7116],[288,7718,-6],[287,-6,7719],[286,-6,7720],[285,7721,-6],[284,7722,-6],[283,7723,-6],[282,7724,-6],[281,7725,-6],[280,7726,-6],[279,7727,-6],[278,7728,-6],[277,7729,-6],[276,-6,7730],[275,-6,7731],[274,7732,7731],[273,7733,7731],[272,7731,7734],[271,-6,7735],[270,-6,7736],[269,7737,-6],[268,7738,-6],[267,-6,7739],[266,-6,7740],[265,-6,7741],[264,-6,7742],[263,-6,7743],[262,7744,-6],[261,7745,-6],[260,7746,-6],[259,7747,7746],[258,7748,-6],[257,7749,-6],[182,-6,-6,7716,7750],[290,7150,-6],[289,7752,7150],[288,7753,-6],[287,-6,7754],[286,-6,7755],[285,7756,-6],[284,7757,-6],[283,7758,-6],[282,7759,-6],[281,7760,-6],[280,7761,-6],[279,7762,-6],[278,7763,-6],[277,7764,-6],[276,-6,7765],[275,-6,7766],[274,7767,7766],[273,7768,7766],[272,7766,7769],[271,-6,7770],[270,-6,7771],[269,7772,-6],[268,7773,-6],[267,-6,7774],[266,-6,7775],[265,-6,7776],[264,-6,7777],[263,-6,7778],[262,7779,-6],[261,7780,-6],[260,7781,-6],[259,7782,7781],[258,7783,-6],[257,7784,-6],[181,7751,7785],[167,-6,7786],[135,7787,7680],[117,7487,7788],[9,7682,7789],[8,7488,7790],[7,7188,7791],[295,-6,2205],[294,7793,-6],[293,7794,-6],[292,7795,-6],[288,7796,-6],[287,-6,7797],[286,-6,7798],[285,7799,-6],[284,7800,-6],[283,7801,-6],[282,7802,-6],[281,7803,-6],[280,7804,-6],[279,7805,-6],[278,7806,-6],[277,7807,-6],[276,-6,7808],[275,-6,7809],[274,7810,7809],[273,7811,7809],[272,7809,7812],[271,-6,7813],[270,-6,7814],[269,7815,-6],[268,7816,-6],[267,-6,7817],[266,-6,7818],[265,-6,7819],[264,-6,7820],[263,-6,7821],[262,7822,-6],[261,7823,-6],[260,7824,-6],[259,7825,7824],[258,7826,-6],[257,7827,-6],[295,-6,2241],[294,7829,-6],[293,7830,-6],[292,7831,-6],[288,7832,-6],[287,-6,7833],[286,-6,7834],[285,7835,-6],[284,7836,-6],[283,7837,-6],[282,7838,-6],[281,7839,-6],[280,7840,-6],[279,7841,-6],[278,7842,-6],[277,7843,-6],[276,-6,7844],[275,-6,7845],[274,7846,7845],[273,7847,7845],[272,7845,7848],[271,-6,7849],[270,-6,7850],[269,7851,-6],[268,7852,-6],[267,-6,7853],[266,-6,7854],[265,-6,7855],[264,-6,7856],[263,-6,7857],[262,7858,-6],[261,7859,-6],[260,7860,-6],[259,7861,7860],[258,7862,-6],[257,7863,-6],[182,-6,-6,7828,7864],[295,-6,2278],[294,7866,-6],[293,7867,-6],[292,7868,-6],[288,7869,-6],[287,-6,7870],[286,-6,7871],[285,7872,-6],[284,7873,-6],[283,7874,-6],[282,7875,-6],[281,7876,-6],[280,7877,-6],[279,7878,-6],[278,7879,-6],[277,7880,-6],[276,-6,7881],[275,-6,7882],[274,7883,7882],[273,7884,7882],[272,7882,7885],[271,-6,7886],[270,-6,7887],[269,7888,-6],[268,7889,-6],[267,-6,7890],[266,-6,7891],[265,-6,7892],[264,-6,7893],[263,-6,7894],[262,7895,-6],[261,7896,-6],[260,7897,-6],[259,7898,7897],[258,7899,-6],[257,7900,-6],[181,7865,7901],[167,-6,7902],[284,7796,-6],[283,7904,-6],[282,7905,-6],[281,7906,-6],[280,7907,-6],[279,7908,-6],[278,7909,-6],[277,7910,-6],[276,-6,7911],[275,-6,7912],[274,7913,7912],[273,7914,7912],[272,7912,7915],[271,-6,7916],[270,-6,7917],[269,7918,-6],[268,7919,-6],[267,-6,7920],[266,-6,7921],[265,-6,7922],[264,-6,7923],[263,-6,7924],[262,7925,-6],[261,7926,-6],[260,7927,-6],[259,7928,7927],[258,7929,-6],[257,7930,-6],[284,7832,-6],[283,7932,-6],[282,7933,-6],[281,7934,-6],[280,7935,-6],[279,7936,-6],[278,7937,-6],[277,7938,-6],[276,-6,7939],[275,-6,7940],[274,7941,7940],[273,7942,7940],[272,7940,7943],[271,-6,7944],[270,-6,7945],[269,7946,-6],[268,7947,-6],[267,-6,7948],[266,-6,7949],[265,-6,7950],[264,-6,7951],[263,-6,7952],[262,7953,-6],[261,7954,-6],[260,7955,-6],[259,7956,7955],[258,7957,-6],[257,7958,-6],[182,-6,-6,7931,7959],[284,7869,-6],[283,7961,-6],[282,7962,-6],[281,7963,-6],[280,7964,-6],[279,7965,-6],[278,7966,-6],[277,7967,-6],[276,-6,7968],[275,-6,7969],[274,7970,7969],[273,7971,7969],[272,7969,7972],[271,-6,7973],[270,-6,7974],[269,7975,-6],[268,7976,-6],[267,-6,7977],[266,-6,7978],[265,-6,7979],[264,-6,7980],[263,-6,7981],[262,7982,-6],[261,7983,-6],[260,7984,-6],[259,7985,7984],[258,7986,-6],[257,7987,-6],[181,7960,7988],[167,-6,7989],[135,7903,7990],[135,6889,7990],[9,7991,7992],[291,-6,7796],[288,7994,-6],[287,-6,7995],[286,-6,7996],[285,7997,-6],[284,7998,-6],[283,7999,-6],[282,8000,-6],[281,8001,-6],[280,8002,-6],[279,8003,-6],[278,8004,-6],[277,8005,-6],[276,-6,8006],[275,-6,8007],[274,8008,8007],[273,8009,8007],[272,8007,8010],[271,-6,8011],[270,-6,8012],[269,8013,-6],[268,8014,-6],[267,-6,8015],[266,-6,8016],[265,-6,8017],[264,-6,8018],[263,-6,8019],[262,8020,-6],[261,8021,-6],[260,8022,-6],[259,8023,8022],[258,8024,-6],[257,8025,-6],[291,-6,7832],[288,8027,-6],[287,-6,8028],[286,-6,8029],[285,8030,-6],[284,8031,-6],[283,8032,-6],[282,8033,-6],[281,8034,-6],[280,8035,-6],[279,8036,-6],[278,8037,-6],[277,8038,-6],[276,-6,8039],[275,-6,8040],[274,8041,8040],[273,8042,8040],[272,8040,8043],[271,-6,8044],[270,-6,8045],[269,8046,-6],[268,8047,-6],[267,-6,8048],[266,-6,8049],[265,-6,8050],[264,-6,8051],[263,-6,8052],[262,8053,-6],[261,8054,-6],[260,8055,-6],[259,8056,8055],[258,8057,-6],[257,8058,-6],[182,-6,-6,8026,8059],[291,-6,7869],[288,8061,-6],[287,-6,8062],[286,-6,8063],[285,8064,-6],[284,8065,-6],[283,8066,-6],[282,8067,-6],[281,8068,-6],[280,8069,-6],[279,8070,-6],[278,8071,-6],[277,8072,-6],[276,-6,8073],[275,-6,8074],[274,8075,8074],[273,8076,8074],[272,8074,8077],[271,-6,8078],[270,-6,8079],[269,8080,-6],[268,8081,-6],[267,-6,8082],[266,-6,8083],[265,-6,8084],[264,-6,8085],[263,-6,8086],[262,8087,-6],[261,8088,-6],[260,8089,-6],[259,8090,8089],[258,8091,-6],[257,8092,-6],[181,8060,8093],[167,-6,8094],[284,7994,-6],[283,8096,-6],[282,8097,-6],[281,8098,-6],[280,8099,-6],[279,8100,-6],[278,8101,-6],[277,8102,-6],[276,-6,8103],[275,-6,8104],[274,8105,8104],[273,8106,8104],[272,8104,8107],[271,-6,8108],[270,-6,8109],[269,8110,-6],[268,8111,-6],[267,-6,8112],[266,-6,8113],[265,-6,8114],[264,-6,8115],[263,-6,8116],[262,8117,-6],[261,8118,-6],[260,8119,-6],[259,8120,8119],[258,8121,-6],[257,8122,-6],[284,8027,-6],[283,8124,-6],[282,8125,-6],[281,8126,-6],[280,8127,-6],[279,8128,-6],[278,8129,-6],[277,8130,-6],[276,-6,8131],[275,-6,8132],[274,8133,8132],[273,8134,8132],[272,8132,8135],[271,-6,8136],[270,-6,8137],[269,8138,-6],[268,8139,-6],[267,-6,8140],[266,-6,8141],[265,-6,8142],[264,-6,8143],[263,-6,8144],[262,8145,-6],[261,8146,-6],[260,8147,-6],[259,8148,8147],[258,8149,-6],[257,8150,-6],[182,-6,-6,8123,8151],[284,8061,-6],[283,8153,-6],[282,8154,-6],[281,8155,-6],[280,8156,-6],[279,8157,-6],[278,8158,-6],[277,8159,-6],[276,-6,8160],[275,-6,8161],[274,8162,8161],[273,8163,8161],[272,8161,8164],[271,-6,8165],[270,-6,8166],[269,8167,-6],[268,8168,-6],[267,-6,8169],[266,-6,8170],[265,-6,8171],[264,-6,8172],[263,-6,8173],[262,8174,-6],[261,8175,-6],[260,8176,-6],[259,8177,8176],[258,8178,-6],[257,8179,-6],[181,8152,8180],[167,-6,8181],[135,8095,8182],[117,7991,8183],[135,7184,8182],[117,7992,8185],[9,8184,8186],[8,7993,8187],[290,7796,-6],[289,8189,7796],[288,8190,-6],[287,-6,8191],[286,-6,8192],[285,8193,-6],[284,8194,-6],[283,8195,-6],[282,8196,-6],[281,8197,-6],[280,8198,-6],[279,8199,-6],[278,8200,-6],[277,8201,-6],[276,-6,8202],[275,-6,8203],[274,8204,8203],[273,8205,8203],[272,8203,8206],[271,-6,8207],[270,-6,8208],[269,8209,-6],[268,8210,-6],[267,-6,8211],[266,-6,8212],[265,-6,8213],[264,-6,8214],[263,-6,8215],[262,8216,-6],[261,8217,-6],[260,8218,-6],[259,8219,8218],[258,8220,-6],[257,8221,-6],[290,7832,-6],[289,8223,7832],[288,8224,-6],[287,-6,8225],[286,-6,8226],[285,8227,-6],[284,8228,-6],[283,8229,-6],[282,8230,-6],[281,8231,-6],[280,8232,-6],[279,8233,-6],[278,8234,-6],[277,8235,-6],[276,-6,8236],[275,-6,8237],[274,8238,8237],[273,8239,8237],[272,8237,8240],[271,-6,8241],[270,-6,8242],[269,8243,-6],[268,8244,-6],[267,-6,8245],[266,-6,8246],[265,-6,8247],[264,-6,8248],[263,-6,8249],[262,8250,-6],[261,8251,-6],[260,8252,-6],[259,8253,8252],[258,8254,-6],[257,8255,-6],[182,-6,-6,8222,8256],[290,7869,-6],[289,8258,7869],[288,8259,-6],[287,-6,8260],[286,-6,8261],[285,8262,-6],[284,8263,-6],[283,8264,-6],[282,8265,-6],[281,8266,-6],[280,8267,-6],[279,8268,-6],[278,8269,-6],[277,8270,-6],[276,-6,8271],[275,-6,8272],[274,8273,8272],[273,8274,8272],[272,8272,8275],[271,-6,8276],[270,-6,8277],[269,8278,-6],[268,8279,-6],[267,-6,8280],[266,-6,8281],[265,-6,8282],[264,-6,8283],[263,-6,8284],[262,8285,-6],[261,8286,-6],[260,8287,-6],[259,8288,8287],[258,8289,-6],[257,8290,-6],[181,8257,8291],[167,-6,8292],[284,8190,-6],[283,8294,-6],[282,8295,-6],[281,8296,-6],[280,8297,-6],[279,8298,-6],[278,8299,-6],[277,8300,-6],[276,-6,8301],[275,-6,8302],[274,8303,8302],[273,8304,8302],[272,8302,8305],[271,-6,8306],[270,-6,8307],[269,8308,-6],[268,8309,-6],[267,-6,8310],[266,-6,8311],[265,-6,8312],[264,-6,8313],[263,-6,8314],[262,8315,-6],[261,8316,-6],[260,8317,-6],[259,8318,8317],[258,8319,-6],[257,8320,-6],[284,8224,-6],[283,8322,-6],[282,8323,-6],[281,8324,-6],[280,8325,-6],[279,8326,-6],[278,8327,-6],[277,8328,-6],[276,-6,8329],[275,-6,8330],[274,8331,8330],[273,8332,8330],[272,8330,8333],[271,-6,8334],[270,-6,8335],[269,8336,-6],[268,8337,-6],[267,-6,8338],[266,-6,8339],[265,-6,8340],[264,-6,8341],[263,-6,8342],[262,8343,-6],[261,8344,-6],[260,8345,-6],[259,8346,8345],[258,8347,-6],[257,8348,-6],[182,-6,-6,8321,8349],[284,8259,-6],[283,8351,-6],[282,8352,-6],[281,8353,-6],[280,8354,-6],[279,8355,-6],[278,8356,-6],[277,8357,-6],[276,-6,8358],[275,-6,8359],[274,8360,8359],[273,8361,8359],[272,8359,8362],[271,-6,8363],[270,-6,8364],[269,8365,-6],[268,8366,-6],[267,-6,8367],[266,-6,8368],[265,-6,8369],[264,-6,8370],[263,-6,8371],[262,8372,-6],[261,8373,-6],[260,8374,-6],[259,8375,8374],[258,8376,-6],[257,8377,-6],[181,8350,8378],[167,-6,8379],[135,8293,8380],[135,7486,8380],[9,8381,8382],[290,7994,-6],[289,8384,7994],[288,8385,-6],[287,-6,8386],[286,-6,8387],[285,8388,-6],[284,8389,-6],[283,8390,-6],[282,8391,-6],[281,8392,-6],[280,8393,-6],[279,8394,-6],[278,8395,-6],[277,8396,-6],[276,-6,8397],[275,-6,8398],[274,8399,8398],[273,8400,8398],[272,8398,8401],[271,-6,8402],[270,-6,8403],[269,8404,-6],[268,8405,-6],[267,-6,8406],[266,-6,8407],[265,-6,8408],[264,-6,8409],[263,-6,8410],[262,8411,-6],[261,8412,-6],[260,8413,-6],[259,8414,8413],[258,8415,-6],[257,8416,-6],[290,8027,-6],[289,8418,8027],[288,8419,-6],[287,-6,8420],[286,-6,8421],[285,8422,-6],[284,8423,-6],[283,8424,-6],[282,8425,-6],[281,8426,-6],[280,8427,-6],[279,8428,-6],[278,8429,-6],[277,8430,-6],[276,-6,8431],[275,-6,8432],[274,8433,8432],[273,8434,8432],[272,8432,8435],[271,-6,8436],[270,-6,8437],[269,8438,-6],[268,8439,-6],[267,-6,8440],[266,-6,8441],[265,-6,8442],[264,-6,8443],[263,-6,8444],[262,8445,-6],[261,8446,-6],[260,8447,-6],[259,8448,8447],[258,8449,-6],[257,8450,-6],[182,-6,-6,8417,8451],[290,8061,-6],[289,8453,8061],[288,8454,-6],[287,-6,8455],[286,-6,8456],[285,8457,-6],[284,8458,-6],[283,8459,-6],[282,8460,-6],[281,8461,-6],[280,8462,-6],[279,8463,-6],[278,8464,-6],[277,8465,-6],[276,-6,8466],[275,-6,8467],[274,8468,8467],[273,8469,8467],[272,8467,8470],[271,-6,8471],[270,-6,8472],[269,8473,-6],[268,8474,-6],[267,-6,8475],[266,-6,8476],[265,-6,8477],[264,-6,8478],[263,-6,8479],[262,8480,-6],[261,8481,-6],[260,8482,-6],[259,8483,8482],[258,8484,-6],[257,8485,-6],[181,8452,8486],[167,-6,8487],[284,8385,-6],[283,8489,-6],[282,8490,-6],[281,8491,-6],[280,8492,-6],[279,8493,-6],[278,8494,-6],[277,8495,-6],[276,-6,8496],[275,-6,8497],[274,8498,8497],[273,8499,8497],[272,8497,8500],[271,-6,8501],[270,-6,8502],[269,8503,-6],[268,8504,-6],[267,-6,8505],[266,-6,8506],[265,-6,8507],[264,-6,8508],[263,-6,8509],[262,8510,-6],[261,8511,-6],[260,8512,-6],[259,8513,8512],[258,8514,-6],[257,8515,-6],[284,8419,-6],[283,8517,-6],[282,8518,-6],[281,8519,-6],[280,8520,-6],[279,8521,-6],[278,8522,-6],[277,8523,-6],[276,-6,8524],[275,-6,8525],[274,8526,8525],[273,8527,8525],[272,8525,8528],[271,-6,8529],[270,-6,8530],[269,8531,-6],[268,8532,-6],[267,-6,8533],[266,-6,8534],[265,-6,8535],[264,-6,8536],[263,-6,8537],[262,8538,-6],[261,8539,-6],[260,8540,-6],[259,8541,8540],[258,8542,-6],[257,8543,-6],[182,-6,-6,8516,8544],[284,8454,-6],[283,8546,-6],[282,8547,-6],[281,8548,-6],[280,8549,-6],[279,8550,-6],[278,8551,-6],[277,8552,-6],[276,-6,8553],[275,-6,8554],[274,8555,8554],[273,8556,8554],[272,8554,8557],[271,-6,8558],[270,-6,8559],[269,8560,-6],[268,8561,-6],[267,-6,8562],[266,-6,8563],[265,-6,8564],[264,-6,8565],[263,-6,8566],[262,8567,-6],[261,8568,-6],[260,8569,-6],[259,8570,8569],[258,8571,-6],[257,8572,-6],[181,8545,8573],[167,-6,8574],[135,8488,8575],[117,8381,8576],[135,7787,8575],[117,8382,8578],[9,8577,8579],[8,8383,8580],[7,8188,8581],[295,-6,2995],[294,8583,-6],[293,8584,-6],[292,8585,-6],[288,8586,-6],[287,-6,8587],[286,-6,8588],[285,8589,-6],[284,8590,-6],[283,8591,-6],[282,8592,-6],[281,8593,-6],[280,8594,-6],[279,8595,-6],[278,8596,-6],[277,8597,-6],[276,-6,8598],[275,-6,8599],[274,8600,8599],[273,8601,8599],[272,8599,8602],[271,-6,8603],[270,-6,8604],[269,8605,-6],[268,8606,-6],[267,-6,8607],[266,-6,8608],[265,-6,8609],[264,-6,8610],[263,-6,8611],[262,8612,-6],[261,8613,-6],[260,8614,-6],[259,8615,8614],[258,8616,-6],[257,8617,-6],[295,-6,3031],[294,8619,-6],[293,8620,-6],[292,8621,-6],[288,8622,-6],[287,-6,8623],[286,-6,8624],[285,8625,-6],[284,8626,-6],[283,8627,-6],[282,8628,-6],[281,8629,-6],[280,8630,-6],[279,8631,-6],[278,8632,-6],[277,8633,-6],[276,-6,8634],[275,-6,8635],[274,8636,8635],[273,8637,8635],[272,8635,8638],[271,-6,8639],[270,-6,8640],[269,8641,-6],[268,8642,-6],[267,-6,8643],[266,-6,8644],[265,-6,8645],[264,-6,8646],[263,-6,8647],[262,8648,-6],[261,8649,-6],[260,8650,-6],[259,8651,8650],[258,8652,-6],[257,8653,-6],[182,-6,-6,8618,8654],[295,-6,3068],[294,8656,-6],[293,8657,-6],[292,8658,-6],[288,8659,-6],[287,-6,8660],[286,-6,8661],[285,8662,-6],[284,8663,-6],[283,8664,-6],[282,8665,-6],[281,8666,-6],[280,8667,-6],[279,8668,-6],[278,8669,-6],[277,8670,-6],[276,-6,8671],[275,-6,8672],[274,8673,8672],[273,8674,8672],[272,8672,8675],[271,-6,8676],[270,-6,8677],[269,8678,-6],[268,8679,-6],[267,-6,8680],[266,-6,8681],[265,-6,8682],[264,-6,8683],[263,-6,8684],[262,8685,-6],[261,8686,-6],[260,8687,-6],[259,8688,8687],[258,8689,-6],[257,8690,-6],[181,8655,8691],[167,-6,8692],[284,8586,-6],[283,8694,-6],[282,8695,-6],[281,8696,-6],[280,8697,-6],[279,8698,-6],[278,8699,-6],[277,8700,-6],[276,-6,8701],[275,-6,8702],[274,8703,8702],[273,8704,8702],[272,8702,8705],[271,-6,8706],[270,-6,8707],[269,8708,-6],[268,8709,-6],[267,-6,8710],[266,-6,8711],[265,-6,8712],[264,-6,8713],[263,-6,8714],[262,8715,-6],[261,8716,-6],[260,8717,-6],[259,8718,8717],[258,8719,-6],[257,8720,-6],[284,8622,-6],[283,8722,-6],[282,8723,-6],[281,8724,-6],[280,8725,-6],[279,8726,-6],[278,8727,-6],[277,8728,-6],[276,-6,8729],[275,-6,8730],[274,8731,8730],[273,8732,8730],[272,8730,8733],[271,-6,8734],[270,-6,8735],[269,8736,-6],[268,8737,-6],[267,-6,8738],[266,-6,8739],[265,-6,8740],[264,-6,8741],[263,-6,8742],[262,8743,-6],[261,8744,-6],[260,8745,-6],[259,8746,8745],[258,8747,-6],[257,8748,-6],[182,-6,-6,8721,8749],[284,8659,-6],[283,8751,-6],[282,8752,-6],[281,8753,-6],[280,8754,-6],[279,8755,-6],[278,8756,-6],[277,8757,-6],[276,-6,8758],[275,-6,8759],[274,8760,8759],[273,8761,8759],[272,8759,8762],[271,-6,8763],[270,-6,8764],[269,8765,-6],[268,8766,-6],[267,-6,8767],[266,-6,8768],[265,-6,8769],[264,-6,8770],[263,-6,8771],[262,8772,-6],[261,8773,-6],[260,8774,-6],[259,8775,8774],[258,8776,-6],[257,8777,-6],[181,8750,8778],[167,-6,8779],[135,8693,8780],[295,-6,3194],[294,8782,-6],[293,8783,-6],[292,8784,-6],[288,8785,-6],[287,-6,8786],[286,-6,8787],[285,8788,-6],[284,8789,-6],[283,8790,-6],[282,8791,-6],[281,8792,-6],[280,8793,-6],[279,8794,-6],[278,8795,-6],[277,8796,-6],[276,-6,8797],[275,-6,8798],[274,8799,8798],[273,8800,8798],[272,8798,8801],[271,-6,8802],[270,-6,8803],[269,8804,-6],[268,8805,-6],[267,-6,8806],[266,-6,8807],[265,-6,8808],[264,-6,8809],[263,-6,8810],[262,8811,-6],[261,8812,-6],[260,8813,-6],[259,8814,8813],[258,8815,-6],[257,8816,-6],[295,-6,3230],[294,8818,-6],[293,8819,-6],[292,8820,-6],[288,8821,-6],[287,-6,8822],[286,-6,8823],[285,8824,-6],[284,8825,-6],[283,8826,-6],[282,8827,-6],[281,8828,-6],[280,8829,-6],[279,8830,-6],[278,8831,-6],[277,8832,-6],[276,-6,8833],[275,-6,8834],[274,8835,8834],[273,8836,8834],[272,8834,8837],[271,-6,8838],[270,-6,8839],[269,8840,-6],[268,8841,-6],[267,-6,8842],[266,-6,8843],[265,-6,8844],[264,-6,8845],[263,-6,8846],[262,8847,-6],[261,8848,-6],[260,8849,-6],[259,8850,8849],[258,8851,-6],[257,8852,-6],[182,-6,-6,8817,8853],[295,-6,3267],[294,8855,-6],[293,8856,-6],[292,8857,-6],[288,8858,-6],[287,-6,8859],[286,-6,8860],[285,8861,-6],[284,8862,-6],[283,8863,-6],[282,8864,-6],[281,8865,-6],[280,8866,-6],[279,8867,-6],[278,8868,-6],[277,8869,-6],[276,-6,8870],[275,-6,8871],[274,8872,8871],[273,8873,8871],[272,8871,8874],[271,-6,8875],[270,-6,8876],[269,8877,-6],[268,8878,-6],[267,-6,8879],[266,-6,8880],[265,-6,8881],[264,-6,8882],[263,-6,8883],[262,8884,-6],[261,8885,-6],[260,8886,-6],[259,8887,8886],[258,8888,-6],[257,8889,-6],[181,8854,8890],[167,-6,8891],[135,8892,8780],[9,8781,8893],[291,-6,8586],[288,8895,-6],[287,-6,8896],[286,-6,8897],[285,8898,-6],[284,8899,-6],[283,8900,-6],[282,8901,-6],[281,8902,-6],[280,8903,-6],[279,8904,-6],[278,8905,-6],[277,8906,-6],[276,-6,8907],[275,-6,8908],[274,8909,8908],[273,8910,8908],[272,8908,8911],[271,-6,8912],[270,-6,8913],[269,8914,-6],[268,8915,-6],[267,-6,8916],[266,-6,8917],[265,-6,8918],[264,-6,8919],[263,-6,8920],[262,8921,-6],[261,8922,-6],[260,8923,-6],[259,8924,8923],[258,8925,-6],[257,8926,-6],[291,-6,8622],[288,8928,-6],[287,-6,8929],[286,-6,8930],[285,8931,-6],[284,8932,-6],[283,8933,-6],[282,8934,-6],[281,8935,-6],[280,8936,-6],[279,8937,-6],[278,8938,-6],[277,8939,-6],[276,-6,8940],[275,-6,8941],[274,8942,8941],[273,8943,8941],[272,8941,8944],[271,-6,8945],[270,-6,8946],[269,8947,-6],[268,8948,-6],[267,-6,8949],[266,-6,8950],[265,-6,8951],[264,-6,8952],[263,-6,8953],[262,8954,-6],[261,8955,-6],[260,8956,-6],[259,8957,8956],[258,8958,-6],[257,8959,-6],[182,-6,-6,8927,8960],[291,-6,8659],[288,8962,-6],[287,-6,8963],[286,-6,8964],[285,8965,-6],[284,8966,-6],[283,8967,-6],[282,8968,-6],[281,8969,-6],[280,8970,-6],[279,8971,-6],[278,8972,-6],[277,8973,-6],[276,-6,8974],[275,-6,8975],[274,8976,8975],[273,8977,8975],[272,8975,8978],[271,-6,8979],[270,-6,8980],[269,8981,-6],[268,8982,-6],[267,-6,8983],[266,-6,8984],[265,-6,8985],[264,-6,8986],[263,-6,8987],[262,8988,-6],[261,8989,-6],[260,8990,-6],[259,8991,8990],[258,8992,-6],[257,8993,-6],[181,8961,8994],[167,-6,8995],[284,8895,-6],[283,8997,-6],[282,8998,-6],[281,8999,-6],[280,9000,-6],[279,9001,-6],[278,9002,-6],[277,9003,-6],[276,-6,9004],[275,-6,9005],[274,9006,9005],[273,9007,9005],[272,9005,9008],[271,-6,9009],[270,-6,9010],[269,9011,-6],[268,9012,-6],[267,-6,9013],[266,-6,9014],[265,-6,9015],[264,-6,9016],[263,-6,9017],[262,9018,-6],[261,9019,-6],[260,9020,-6],[259,9021,9020],[258,9022,-6],[257,9023,-6],[284,8928,-6],[283,9025,-6],[282,9026,-6],[281,9027,-6],[280,9028,-6],[279,9029,-6],[278,9030,-6],[277,9031,-6],[276,-6,9032],[275,-6,9033],[274,9034,9033],[273,9035,9033],[272,9033,9036],[271,-6,9037],[270,-6,9038],[269,9039,-6],[268,9040,-6],[267,-6,9041],[266,-6,9042],[265,-6,9043],[264,-6,9044],[263,-6,9045],[262,9046,-6],[261,9047,-6],[260,9048,-6],[259,9049,9048],[258,9050,-6],[257,9051,-6],[182,-6,-6,9024,9052],[284,8962,-6],[283,9054,-6],[282,9055,-6],[281,9056,-6],[280,9057,-6],[279,9058,-6],[278,9059,-6],[277,9060,-6],[276,-6,9061],[275,-6,9062],[274,9063,9062],[273,9064,9062],[272,9062,9065],[271,-6,9066],[270,-6,9067],[269,9068,-6],[268,9069,-6],[267,-6,9070],[266,-6,9071],[265,-6,9072],[264,-6,9073],[263,-6,9074],[262,9075,-6],[261,9076,-6],[260,9077,-6],[259,9078,9077],[258,9079,-6],[257,9080,-6],[181,9053,9081],[167,-6,9082],[135,8996,9083],[117,8781,9084],[291,-6,8785],[288,9086,-6],[287,-6,9087],[286,-6,9088],[285,9089,-6],[284,9090,-6],[283,9091,-6],[282,9092,-6],[281,9093,-6],[280,9094,-6],[279,9095,-6],[278,9096,-6],[277,9097,-6],[276,-6,9098],[275,-6,9099],[274,9100,9099],[273,9101,9099],[272,9099,9102],[271,-6,9103],[270,-6,9104],[269,9105,-6],[268,9106,-6],[267,-6,9107],[266,-6,9108],[265,-6,9109],[264,-6,9110],[263,-6,9111],[262,9112,-6],[261,9113,-6],[260,9114,-6],[259,9115,9114],[258,9116,-6],[257,9117,-6],[291,-6,8821],[288,9119,-6],[287,-6,9120],[286,-6,9121],[285,9122,-6],[284,9123,-6],[283,9124,-6],[282,9125,-6],[281,9126,-6],[280,9127,-6],[279,9128,-6],[278,9129,-6],[277,9130,-6],[276,-6,9131],[275,-6,9132],[274,9133,9132],[273,9134,9132],[272,9132,9135],[271,-6,9136],[270,-6,9137],[269,9138,-6],[268,9139,-6],[267,-6,9140],[266,-6,9141],[265,-6,9142],[264,-6,9143],[263,-6,9144],[262,9145,-6],[261,9146,-6],[260,9147,-6],[259,9148,9147],[258,9149,-6],[257,9150,-6],[182,-6,-6,9118,9151],[291,-6,8858],[288,9153,-6],[287,-6,9154],[286,-6,9155],[285,9156,-6],[284,9157,-6],[283,9158,-6],[282,9159,-6],[281,9160,-6],[280,9161,-6],[279,9162,-6],[278,9163,-6],[277,9164,-6],[276,-6,9165],[275,-6,9166],[274,9167,9166],[273,9168,9166],[272,9166,9169],[271,-6,9170],[270,-6,9171],[269,9172,-6],[268,9173,-6],[267,-6,9174],[266,-6,9175],[265,-6,9176],[264,-6,9177],[263,-6,9178],[262,9179,-6],[261,9180,-6],[260,9181,-6],[259,9182,9181],[258,9183,-6],[257,9184,-6],[181,9152,9185],[167,-6,9186],[135,9187,9083],[117,8893,9188],[9,9085,9189],[8,8894,9190],[290,8586,-6],[289,9192,8586],[288,9193,-6],[287,-6,9194],[286,-6,9195],[285,9196,-6],[284,9197,-6],[283,9198,-6],[282,9199,-6],[281,9200,-6],[280,9201,-6],[279,9202,-6],[278,9203,-6],[277,9204,-6],[276,-6,9205],[275,-6,9206],[274,9207,9206],[273,9208,9206],[272,9206,9209],[271,-6,9210],[270,-6,9211],[269,9212,-6],[268,9213,-6],[267,-6,9214],[266,-6,9215],[265,-6,9216],[264,-6,9217],[263,-6,9218],[262,9219,-6],[261,9220,-6],[260,9221,-6],[259,9222,9221],[258,9223,-6],[257,9224,-6],[290,8622,-6],[289,9226,8622],[288,9227,-6],[287,-6,9228],[286,-6,9229],[285,9230,-6],[284,9231,-6],[283,9232,-6],[282,9233,-6],[281,9234,-6],[280,9235,-6],[279,9236,-6],[278,9237,-6],[277,9238,-6],[276,-6,9239],[275,-6,9240],[274,9241,9240],[273,9242,9240],[272,9240,9243],[271,-6,9244],[270,-6,9245],[269,9246,-6],[268,9247,-6],[267,-6,9248],[266,-6,9249],[265,-6,9250],[264,-6,9251],[263,-6,9252],[262,9253,-6],[261,9254,-6],[260,9255,-6],[259,9256,9255],[258,9257,-6],[257,9258,-6],[182,-6,-6,9225,9259],[290,8659,-6],[289,9261,8659],[288,9262,-6],[287,-6,9263],[286,-6,9264],[285,9265,-6],[284,9266,-6],[283,9267,-6],[282,9268,-6],[281,9269,-6],[280,9270,-6],[279,9271,-6],[278,9272,-6],[277,9273,-6],[276,-6,9274],[275,-6,9275],[274,9276,9275],[273,9277,9275],[272,9275,9278],[271,-6,9279],[270,-6,9280],[269,9281,-6],[268,9282,-6],[267,-6,9283],[266,-6,9284],[265,-6,9285],[264,-6,9286],[263,-6,9287],[262,9288,-6],[261,9289,-6],[260,9290,-6],[259,9291,9290],[258,9292,-6],[257,9293,-6],[181,9260,9294],[167,-6,9295],[284,9193,-6],[283,9297,-6],[282,9298,-6],[281,9299,-6],[280,9300,-6],[279,9301,-6],[278,9302,-6],[277,9303,-6],[276,-6,9304],[275,-6,9305],[274,9306,9305],[273,9307,9305],[272,9305,9308],[271,-6,9309],[270,-6,9310],[269,9311,-6],[268,9312,-6],[267,-6,9313],[266,-6,9314],[265,-6,9315],[264,-6,9316],[263,-6,9317],[262,9318,-6],[261,9319,-6],[260,9320,-6],[259,9321,9320],[258,9322,-6],[257,9323,-6],[284,9227,-6],[283,9325,-6],[282,9326,-6],[281,9327,-6],[280,9328,-6],[279,9329,-6],[278,9330,-6],[277,9331,-6],[276,-6,9332],[275,-6,9333],[274,9334,9333],[273,9335,9333],[272,9333,9336],[271,-6,9337],[270,-6,9338],[269,9339,-6],[268,9340,-6],[267,-6,9341],[266,-6,9342],[265,-6,9343],[264,-6,9344],[263,-6,9345],[262,9346,-6],[261,9347,-6],[260,9348,-6],[259,9349,9348],[258,9350,-6],[257,9351,-6],[182,-6,-6,9324,9352],[284,9262,-6],[283,9354,-6],[282,9355,-6],[281,9356,-6],[280,9357,-6],[279,9358,-6],[278,9359,-6],[277,9360,-6],[276,-6,9361],[275,-6,9362],[274,9363,9362],[273,9364,9362],[272,9362,9365],[271,-6,9366],[270,-6,9367],[269,9368,-6],[268,9369,-6],[267,-6,9370],[266,-6,9371],[265,-6,9372],[264,-6,9373],[263,-6,9374],[262,9375,-6],[261,9376,-6],[260,9377,-6],[259,9378,9377],[258,9379,-6],[257,9380,-6],[181,9353,9381],[167,-6,9382],[135,9296,9383],[290,8785,-6],[289,9385,8785],[288,9386,-6],[287,-6,9387],[286,-6,9388],[285,9389,-6],[284,9390,-6],[283,9391,-6],[282,9392,-6],[281,9393,-6],[280,9394,-6],[279,9395,-6],[278,9396,-6],[277,9397,-6],[276,-6,9398],[275,-6,9399],[274,9400,9399],[273,9401,9399],[272,9399,9402],[271,-6,9403],[270,-6,9404],[269,9405,-6],[268,9406,-6],[267,-6,9407],[266,-6,9408],[265,-6,9409],[264,-6,9410],[263,-6,9411],[262,9412,-6],[261,9413,-6],[260,9414,-6],[259,9415,9414],[258,9416,-6],[257,9417,-6],[290,8821,-6],[289,9419,8821],[288,9420,-6],[287,-6,9421],[286,-6,9422],[285,9423,-6],[284,9424,-6],[283,9425,-6],[282,9426,-6],[281,9427,-6],[280,9428,-6],[279,9429,-6],[278,9430,-6],[277,9431,-6],[276,-6,9432],[275,-6,9433],[274,9434,9433],[273,9435,9433],[272,9433,9436],[271,-6,9437],[270,-6,9438],[269,9439,-6],[268,9440,-6],[267,-6,9441],[266,-6,9442],[265,-6,9443],[264,-6,9444],[263,-6,9445],[262,9446,-6],[261,9447,-6],[260,9448,-6],[259,9449,9448],[258,9450,-6],[257,9451,-6],[182,-6,-6,9418,9452],[290,8858,-6],[289,9454,8858],[288,9455,-6],[287,-6,9456],[286,-6,9457],[285,9458,-6],[284,9459,-6],[283,9460,-6],[282,9461,-6],[281,9462,-6],[280,9463,-6],[279,9464,-6],[278,9465,-6],[277,9466,-6],[276,-6,9467],[275,-6,9468],[274,9469,9468],[273,9470,9468],[272,9468,9471],[271,-6,9472],[270,-6,9473],[269,9474,-6],[268,9475,-6],[267,-6,9476],[266,-6,9477],[265,-6,9478],[264,-6,9479],[263,-6,9480],[262,9481,-6],[261,9482,-6],[260,9483,-6],[259,9484,9483],[258,9485,-6],[257,9486,-6],[181,9453,9487],[167,-6,9488],[135,9489,9383],[9,9384,9490],[290,8895,-6],[289,9492,8895],[288,9493,-6],[287,-6,9494],[286,-6,9495],[285,9496,-6],[284,9497,-6],[283,9498,-6],[282,9499,-6],[281,9500,-6],[280,9501,-6],[279,9502,-6],[278,9503,-6],[277,9504,-6],[276,-6,9505],[275,-6,9506],[274,9507,9506],[273,9508,9506],[272,9506,9509],[271,-6,9510],[270,-6,9511],[269,9512,-6],[268,9513,-6],[267,-6,9514],[266,-6,9515],[265,-6,9516],[264,-6,9517],[263,-6,9518],[262,9519,-6],[261,9520,-6],[260,9521,-6],[259,9522,9521],[258,9523,-6],[257,9524,-6],[290,8928,-6],[289,9526,8928],[288,9527,-6],[287,-6,9528],[286,-6,9529],[285,9530,-6],[284,9531,-6],[283,9532,-6],[282,9533,-6],[281,9534,-6],[280,9535,-6],[279,9536,-6],[278,9537,-6],[277,9538,-6],[276,-6,9539],[275,-6,9540],[274,9541,9540],[273,9542,9540],[272,9540,9543],[271,-6,9544],[270,-6,9545],[269,9546,-6],[268,9547,-6],[267,-6,9548],[266,-6,9549],[265,-6,9550],[264,-6,9551],[263,-6,9552],[262,9553,-6],[261,9554,-6],[260,9555,-6],[259,9556,9555],[258,9557,-6],[257,9558,-6],[182,-6,-6,9525,9559],[290,8962,-6],[289,9561,8962],[288,9562,-6],[287,-6,9563],[286,-6,9564],[285,9565,-6],[284,9566,-6],[283,9567,-6],[282,9568,-6],[281,9569,-6],[280,9570,-6],[279,9571,-6],[278,9572,-6],[277,9573,-6],[276,-6,9574],[275,-6,9575],[274,9576,9575],[273,9577,9575],[272,9575,9578],[271,-6,9579],[270,-6,9580],[269,9581,-6],[268,9582,-6],[267,-6,9583],[266,-6,9584],[265,-6,9585],[264,-6,9586],[263,-6,9587],[262,9588,-6],[261,9589,-6],[260,9590,-6],[259,9591,9590],[258,9592,-6],[257,9593,-6],[181,9560,9594],[167,-6,9595],[284,9493,-6],[283,9597,-6],[282,9598,-6],[281,9599,-6],[280,9600,-6],[279,9601,-6],[278,9602,-6],[277,9603,-6],[276,-6,9604],[275,-6,9605],[274,9606,9605],[273,9607,9605],[272,9605,9608],[271,-6,9609],[270,-6,9610],[269,9611,-6],[268,9612,-6],[267,-6,9613],[266,-6,9614],[265,-6,9615],[264,-6,9616],[263,-6,9617],[262,9618,-6],[261,9619,-6],[260,9620,-6],[259,9621,9620],[258,9622,-6],[257,9623,-6],[284,9527,-6],[283,9625,-6],[282,9626,-6],[281,9627,-6],[280,9628,-6],[279,9629,-6],[278,9630,-6],[277,9631,-6],[276,-6,9632],[275,-6,9633],[274,9634,9633],[273,9635,9633],[272,9633,9636],[271,-6,9637],[270,-6,9638],[269,9639,-6],[268,9640,-6],[267,-6,9641],[266,-6,9642],[265,-6,9643],[264,-6,9644],[263,-6,9645],[262,9646,-6],[261,9647,-6],[260,9648,-6],[259,9649,9648],[258,9650,-6],[257,9651,-6],[182,-6,-6,9624,9652],[284,9562,-6],[283,9654,-6],[282,9655,-6],[281,9656,-6],[280,9657,-6],[279,9658,-6],[278,9659,-6],[277,9660,-6],[276,-6,9661],[275,-6,9662],[274,9663,9662],[273,9664,9662],[272,9662,9665],[271,-6,9666],[270,-6,9667],[269,9668,-6],[268,9669,-6],[267,-6,9670],[266,-6,9671],[265,-6,9672],[264,-6,9673],[263,-6,9674],[262,9675,-6],[261,9676,-6],[260,9677,-6],[259,9678,9677],[258,9679,-6],[257,9680,-6],[181,9653,9681],[167,-6,9682],[135,9596,9683],[117,9384,9684],[290,9086,-6],[289,9686,9086],[288,9687,-6],[287,-6,9688],[286,-6,9689],[285,9690,-6],[284,9691,-6],[283,9692,-6],[282,9693,-6],[281,9694,-6],[280,9695,-6],[279,9696,-6],[278,9697,-6],[277,9698,-6],[276,-6,9699],[275,-6,9700],[274,9701,9700],[273,9702,9700],[272,9700,9703],[271,-6,9704],[270,-6,9705],[269,9706,-6],[268,9707,-6],[267,-6,9708],[266,-6,9709],[265,-6,9710],[264,-6,9711],[263,-6,9712],[262,9713,-6],[261,9714,-6],[260,9715,-6],[259,9716,9715],[258,9717,-6],[257,9718,-6],[290,9119,-6],[289,9720,9119],[288,9721,-6],[287,-6,9722],[286,-6,9723],[285,9724,-6],[284,9725,-6],[283,9726,-6],[282,9727,-6],[281,9728,-6],[280,9729,-6],[279,9730,-6],[278,9731,-6],[277,9732,-6],[276,-6,9733],[275,-6,9734],[274,9735,9734],[273,9736,9734],[272,9734,9737],[271,-6,9738],[270,-6,9739],[269,9740,-6],[268,9741,-6],[267,-6,9742],[266,-6,9743],[265,-6,9744],[264,-6,9745],[263,-6,9746],[262,9747,-6],[261,9748,-6],[260,9749,-6],[259,9750,9749],[258,9751,-6],[257,9752,-6],[182,-6,-6,9719,9753],[290,9153,-6],[289,9755,9153],[288,9756,-6],[287,-6,9757],[286,-6,9758],[285,9759,-6],[284,9760,-6],[283,9761,-6],[282,9762,-6],[281,9763,-6],[280,9764,-6],[279,9765,-6],[278,9766,-6],[277,9767,-6],[276,-6,9768],[275,-6,9769],[274,9770,9769],[273,9771,9769],[272,9769,9772],[271,-6,9773],[270,-6,9774],[269,9775,-6],[268,9776,-6],[267,-6,9777],[266,-6,9778],[265,-6,9779],[264,-6,9780],[263,-6,9781],[262,9782,-6],[261,9783,-6],[260,9784,-6],[259,9785,9784],[258,9786,-6],[257,9787,-6],[181,9754,9788],[167,-6,9789],[135,9790,9683],[117,9490,9791],[9,9685,9792],[8,9491,9793],[7,9191,9794],[6,7792,8582,9795],[5,4208,6579,9796],[309,894,-6],[308,9798,-6],[307,9799,-6],[306,9800,-6],[305,9801,-6],[304,9802,-6],[303,9802,9803],[302,9804,-6],[301,9805,-6],[300,9806,-6],[299,9807,-6],[298,9808,-6],[294,9809,-6],[293,9810,-6],[292,9811,-6],[288,9812,-6],[287,-6,9813],[286,-6,9814],[285,9815,-6],[284,9816,-6],[283,9817,-6],[278,9818,-6],[277,9819,-6],[276,-6,9820],[275,-6,9821],[274,9822,9821],[273,9823,9821],[272,9821,9824],[271,-6,9825],[270,-6,9826],[269,9827,-6],[268,9828,-6],[267,-6,9829],[266,-6,9830],[265,-6,9831],[264,-6,9832],[263,-6,9833],[262,9834,-6],[261,9835,-6],[260,9836,-6],[259,9837,9836],[258,9838,-6],[257,9839,-6],[309,950,-6],[308,9841,-6],[307,9842,-6],[306,9843,-6],[305,9844,-6],[304,9845,-6],[303,9845,9846],[302,9847,-6],[301,9848,-6],[300,9849,-6],[299,9850,-6],[298,9851,-6],[294,9852,-6],[293,9853,-6],[292,9854,-6],[288,9855,-6],[287,-6,9856],[286,-6,9857],[285,9858,-6],[284,9859,-6],[283,9860,-6],[278,9861,-6],[277,9862,-6],[276,-6,9863],[275,-6,9864],[274,9865,9864],[273,9866,9864],[272,9864,9867],[271,-6,9868],[270,-6,9869],[269,9870,-6],[268,9871,-6],[267,-6,9872],[266,-6,9873],[265,-6,9874],[264,-6,9875],[263,-6,9876],[262,9877,-6],[261,9878,-6],[260,9879,-6],[259,9880,9879],[258,9881,-6],[257,9882,-6],[182,-6,-6,9840,9883],[309,1003,-6],[308,9885,-6],[307,9886,-6],[306,9887,-6],[305,9888,-6],[304,9889,-6],[303,9889,9890],[302,9891,-6],[301,9892,-6],[300,9893,-6],[299,9894,-6],[298,9895,-6],[294,9896,-6],[293,9897,-6],[292,9898,-6],[288,9899,-6],[287,-6,9900],[286,-6,9901],[285,9902,-6],[284,9903,-6],[283,9904,-6],[278,9905,-6],[277,9906,-6],[276,-6,9907],[275,-6,9908],[274,9909,9908],[273,9910,9908],[272,9908,9911],[271,-6,9912],[270,-6,9913],[269,9914,-6],[268,9915,-6],[267,-6,9916],[266,-6,9917],[265,-6,9918],[264,-6,9919],[263,-6,9920],[262,9921,-6],[261,9922,-6],[260,9923,-6],[259,9924,9923],[258,9925,-6],[257,9926,-6],[181,9884,9927],[167,-6,9928],[284,9812,-6],[283,9930,-6],[278,9931,-6],[277,9932,-6],[276,-6,9933],[275,-6,9934],[274,9935,9934],[273,9936,9934],[272,9934,9937],[271,-6,9938],[270,-6,9939],[269,9940,-6],[268,9941,-6],[267,-6,9942],[266,-6,9943],[265,-6,9944],[264,-6,9945],[263,-6,9946],[262,9947,-6],[261,9948,-6],[260,9949,-6],[259,9950,9949],[258,9951,-6],[257,9952,-6],[284,9855,-6],[283,9954,-6],[278,9955,-6],[277,9956,-6],[276,-6,9957],[275,-6,9958],[274,9959,9958],[273,9960,9958],[272,9958,9961],[271,-6,9962],[270,-6,9963],[269,9964,-6],[268,9965,-6],[267,-6,9966],[266,-6,9967],[265,-6,9968],[264,-6,9969],[263,-6,9970],[262,9971,-6],[261,9972,-6],[260,9973,-6],[259,9974,9973],[258,9975,-6],[257,9976,-6],[182,-6,-6,9953,9977],[284,9899,-6],[283,9979,-6],[278,9980,-6],[277,9981,-6],[276,-6,9982],[275,-6,9983],[274,9984,9983],[273,9985,9983],[272,9983,9986],[271,-6,9987],[270,-6,9988],[269,9989,-6],[268,9990,-6],[267,-6,9991],[266,-6,9992],[265,-6,9993],[264,-6,9994],[263,-6,9995],[262,9996,-6],[261,9997,-6],[260,9998,-6],[259,9999,9998],[258,10000,-6],[257,10001,-6],[181,9978,10002],[167,-6,10003],[135,9929,10004],[135,-6,10004],[9,10005,10006],[291,-6,9812],[288,10008,-6],[287,-6,10009],[286,-6,10010],[285,10011,-6],[284,10012,-6],[283,10013,-6],[278,10014,-6],[277,10015,-6],[276,-6,10016],[275,-6,10017],[274,10018,10017],[273,10019,10017],[272,10017,10020],[271,-6,10021],[270,-6,10022],[269,10023,-6],[268,10024,-6],[267,-6,10025],[266,-6,10026],[265,-6,10027],[264,-6,10028],[263,-6,10029],[262,10030,-6],[261,10031,-6],[260,10032,-6],[259,10033,10032],[258,10034,-6],[257,10035,-6],[291,-6,9855],[288,10037,-6],[287,-6,10038],[286,-6,10039],[285,10040,-6],[284,10041,-6],[283,10042,-6],[278,10043,-6],[277,10044,-6],[276,-6,10045],[275,-6,10046],[274,10047,10046],[273,10048,10046],[272,10046,10049],[271,-6,10050],[270,-6,10051],[269,10052,-6],[268,10053,-6],[267,-6,10054],[266,-6,10055],[265,-6,10056],[264,-6,10057],[263,-6,10058],[262,10059,-6],[261,10060,-6],[260,10061,-6],[259,10062,10061],[258,10063,-6],[257,10064,-6],[182,-6,-6,10036,10065],[291,-6,9899],[288,10067,-6],[287,-6,10068],[286,-6,10069],[285,10070,-6],[284,10071,-6],[283,10072,-6],[278,10073,-6],[277,10074,-6],[276,-6,10075],[275,-6,10076],[274,10077,10076],[273,10078,10076],[272,10076,10079],[271,-6,10080],[270,-6,10081],[269,10082,-6],[268,10083,-6],[267,-6,10084],[266,-6,10085],[265,-6,10086],[264,-6,10087],[263,-6,10088],[262,10089,-6],[261,10090,-6],[260,10091,-6],[259,10092,10091],[258,10093,-6],[257,10094,-6],[181,10066,10095],[167,-6,10096],[284,10008,-6],[283,10098,-6],[278,10099,-6],[277,10100,-6],[276,-6,10101],[275,-6,10102],[274,10103,10102],[273,10104,10102],[272,10102,10105],[271,-6,10106],[270,-6,10107],[269,10108,-6],[268,10109,-6],[267,-6,10110],[266,-6,10111],[265,-6,10112],[264,-6,10113],[263,-6,10114],[262,10115,-6],[261,10116,-6],[260,10117,-6],[259,10118,10117],[258,10119,-6],[257,10120,-6],[284,10037,-6],[283,10122,-6],[278,10123,-6],[277,10124,-6],[276,-6,10125],[275,-6,10126],[274,10127,10126],[273,10128,10126],[272,10126,10129],[271,-6,10130],[270,-6,10131],[269,10132,-6],[268,10133,-6],[267,-6,10134],[266,-6,10135],[265,-6,10136],[264,-6,10137],[263,-6,10138],[262,10139,-6],[261,10140,-6],[260,10141,-6],[259,10142,10141],[258,10143,-6],[257,10144,-6],[182,-6,-6,10121,10145],[284,10067,-6],[283,10147,-6],[278,10148,-6],[277,10149,-6],[276,-6,10150],[275,-6,10151],[274,10152,10151],[273,10153,10151],[272,10151,10154],[271,-6,10155],[270,-6,10156],[269,10157,-6],[268,10158,-6],[267,-6,10159],[266,-6,10160],[265,-6,10161],[264,-6,10162],[263,-6,10163],[262,10164,-6],[261,10165,-6],[260,10166,-6],[259,10167,10166],[258,10168,-6],[257,10169,-6],[181,10146,10170],[167,-6,10171],[135,10097,10172],[117,10005,10173],[135,-6,10172],[117,10006,10175],[9,10174,10176],[8,10007,10177],[290,9812,-6],[289,10179,9812],[288,10180,-6],[287,-6,10181],[286,-6,10182],[285,10183,-6],[284,10184,-6],[283,10185,-6],[278,10186,-6],[277,10187,-6],[276,-6,10188],[275,-6,10189],[274,10190,10189],[273,10191,10189],[272,10189,10192],[271,-6,10193],[270,-6,10194],[269,10195,-6],[268,10196,-6],[267,-6,10197],[266,-6,10198],[265,-6,10199],[264,-6,10200],[263,-6,10201],[262,10202,-6],[261,10203,-6],[260,10204,-6],[259,10205,10204],[258,10206,-6],[257,10207,-6],[290,9855,-6],[289,10209,9855],[288,10210,-6],[287,-6,10211],[286,-6,10212],[285,10213,-6],[284,10214,-6],[283,10215,-6],[278,10216,-6],[277,10217,-6],[276,-6,10218],[275,-6,10219],[274,10220,10219],[273,10221,10219],[272,10219,10222],[271,-6,10223],[270,-6,10224],[269,10225,-6],[268,10226,-6],[267,-6,10227],[266,-6,10228],[265,-6,10229],[264,-6,10230],[263,-6,10231],[262,10232,-6],[261,10233,-6],[260,10234,-6],[259,10235,10234],[258,10236,-6],[257,10237,-6],[182,-6,-6,10208,10238],[290,9899,-6],[289,10240,9899],[288,10241,-6],[287,-6,10242],[286,-6,10243],[285,10244,-6],[284,10245,-6],[283,10246,-6],[278,10247,-6],[277,10248,-6],[276,-6,10249],[275,-6,10250],[274,10251,10250],[273,10252,10250],[272,10250,10253],[271,-6,10254],[270,-6,10255],[269,10256,-6],[268,10257,-6],[267,-6,10258],[266,-6,10259],[265,-6,10260],[264,-6,10261],[263,-6,10262],[262,10263,-6],[261,10264,-6],[260,10265,-6],[259,10266,10265],[258,10267,-6],[257,10268,-6],[181,10239,10269],[167,-6,10270],[284,10180,-6],[283,10272,-6],[278,10273,-6],[277,10274,-6],[276,-6,10275],[275,-6,10276],[274,10277,10276],[273,10278,10276],[272,10276,10279],[271,-6,10280],[270,-6,10281],[269,10282,-6],[268,10283,-6],[267,-6,10284],[266,-6,10285],[265,-6,10286],[264,-6,10287],[263,-6,10288],[262,10289,-6],[261,10290,-6],[260,10291,-6],[259,10292,10291],[258,10293,-6],[257,10294,-6],[284,10210,-6],[283,10296,-6],[278,10297,-6],[277,10298,-6],[276,-6,10299],[275,-6,10300],[274,10301,10300],[273,10302,10300],[272,10300,10303],[271,-6,10304],[270,-6,10305],[269,10306,-6],[268,10307,-6],[267,-6,10308],[266,-6,10309],[265,-6,10310],[264,-6,10311],[263,-6,10312],[262,10313,-6],[261,10314,-6],[260,10315,-6],[259,10316,10315],[258,10317,-6],[257,10318,-6],[182,-6,-6,10295,10319],[284,10241,-6],[283,10321,-6],[278,10322,-6],[277,10323,-6],[276,-6,10324],[275,-6,10325],[274,10326,10325],[273,10327,10325],[272,10325,10328],[271,-6,10329],[270,-6,10330],[269,10331,-6],[268,10332,-6],[267,-6,10333],[266,-6,10334],[265,-6,10335],[264,-6,10336],[263,-6,10337],[262,10338,-6],[261,10339,-6],[260,10340,-6],[259,10341,10340],[258,10342,-6],[257,10343,-6],[181,10320,10344],[167,-6,10345],[135,10271,10346],[135,-6,10346],[9,10347,10348],[290,10008,-6],[289,10350,10008],[288,10351,-6],[287,-6,10352],[286,-6,10353],[285,10354,-6],[284,10355,-6],[283,10356,-6],[278,10357,-6],[277,10358,-6],[276,-6,10359],[275,-6,10360],[274,10361,10360],[273,10362,10360],[272,10360,10363],[271,-6,10364],[270,-6,10365],[269,10366,-6],[268,10367,-6],[267,-6,10368],[266,-6,10369],[265,-6,10370],[264,-6,10371],[263,-6,10372],[262,10373,-6],[261,10374,-6],[260,10375,-6],[259,10376,10375],[258,10377,-6],[257,10378,-6],[290,10037,-6],[289,10380,10037],[288,10381,-6],[287,-6,10382],[286,-6,10383],[285,10384,-6],[284,10385,-6],[283,10386,-6],[278,10387,-6],[277,10388,-6],[276,-6,10389],[275,-6,10390],[274,10391,10390],[273,10392,10390],[272,10390,10393],[271,-6,10394],[270,-6,10395],[269,10396,-6],[268,10397,-6],[267,-6,10398],[266,-6,10399],[265,-6,10400],[264,-6,10401],[263,-6,10402],[262,10403,-6],[261,10404,-6],[260,10405,-6],[259,10406,10405],[258,10407,-6],[257,10408,-6],[182,-6,-6,10379,10409],[290,10067,-6],[289,10411,10067],[288,10412,-6],[287,-6,10413],[286,-6,10414],[285,10415,-6],[284,10416,-6],[283,10417,-6],[278,10418,-6],[277,10419,-6],[276,-6,10420],[275,-6,10421],[274,10422,10421],[273,10423,10421],[272,10421,10424],[271,-6,10425],[270,-6,10426],[269,10427,-6],[268,10428,-6],[267,-6,10429],[266,-6,10430],[265,-6,10431],[264,-6,10432],[263,-6,10433],[262,10434,-6],[261,10435,-6],[260,10436,-6],[259,10437,10436],[258,10438,-6],[257,10439,-6],[181,10410,10440],[167,-6,10441],[284,10351,-6],[283,10443,-6],[278,10444,-6],[277,10445,-6],[276,-6,10446],[275,-6,10447],[274,10448,10447],[273,10449,10447],[272,10447,10450],[271,-6,10451],[270,-6,10452],[269,10453,-6],[268,10454,-6],[267,-6,10455],[266,-6,10456],[265,-6,10457],[264,-6,10458],[263,-6,10459],[262,10460,-6],[261,10461,-6],[260,10462,-6],[259,10463,10462],[258,10464,-6],[257,10465,-6],[284,10381,-6],[283,10467,-6],[278,10468,-6],[277,10469,-6],[276,-6,10470],[275,-6,10471],[274,10472,10471],[273,10473,10471],[272,10471,10474],[271,-6,10475],[270,-6,10476],[269,10477,-6],[268,10478,-6],[267,-6,10479],[266,-6,10480],[265,-6,10481],[264,-6,10482],[263,-6,10483],[262,10484,-6],[261,10485,-6],[260,10486,-6],[259,10487,10486],[258,10488,-6],[257,10489,-6],[182,-6,-6,10466,10490],[284,10412,-6],[283,10492,-6],[278,10493,-6],[277,10494,-6],[276,-6,10495],[275,-6,10496],[274,10497,10496],[273,10498,10496],[272,10496,10499],[271,-6,10500],[270,-6,10501],[269,10502,-6],[268,10503,-6],[267,-6,10504],[266,-6,10505],[265,-6,10506],[264,-6,10507],[263,-6,10508],[262,10509,-6],[261,10510,-6],[260,10511,-6],[259,10512,10511],[258,10513,-6],[257,10514,-6],[181,10491,10515],[167,-6,10516],[135,10442,10517],[117,10347,10518],[135,-6,10517],[117,10348,10520],[9,10519,10521],[8,10349,10522],[7,10178,10523],[296,-6,9809],[294,10525,-6],[293,10526,-6],[292,10527,-6],[288,10528,-6],[287,-6,10529],[286,-6,10530],[285,10531,-6],[284,10532,-6],[283,10533,-6],[278,10534,-6],[277,10535,-6],[276,-6,10536],[275,-6,10537],[274,10538,10537],[273,10539,10537],[272,10537,10540],[271,-6,10541],[270,-6,10542],[269,10543,-6],[268,10544,-6],[267,-6,10545],[266,-6,10546],[265,-6,10547],[264,-6,10548],[263,-6,10549],[262,10550,-6],[261,10551,-6],[260,10552,-6],[259,10553,10552],[258,10554,-6],[257,10555,-6],[296,-6,9852],[294,10557,-6],[293,10558,-6],[292,10559,-6],[288,10560,-6],[287,-6,10561],[286,-6,10562],[285,10563,-6],[284,10564,-6],[283,10565,-6],[278,10566,-6],[277,10567,-6],[276,-6,10568],[275,-6,10569],[274,10570,10569],[273,10571,10569],[272,10569,10572],[271,-6,10573],[270,-6,10574],[269,10575,-6],[268,10576,-6],[267,-6,10577],[266,-6,10578],[265,-6,10579],[264,-6,10580],[263,-6,10581],[262,10582,-6],[261,10583,-6],[260,10584,-6],[259,10585,10584],[258,10586,-6],[257,10587,-6],[182,-6,-6,10556,10588],[296,-6,9896],[294,10590,-6],[293,10591,-6],[292,10592,-6],[288,10593,-6],[287,-6,10594],[286,-6,10595],[285,10596,-6],[284,10597,-6],[283,10598,-6],[278,10599,-6],[277,10600,-6],[276,-6,10601],[275,-6,10602],[274,10603,10602],[273,10604,10602],[272,10602,10605],[271,-6,10606],[270,-6,10607],[269,10608,-6],[268,10609,-6],[267,-6,10610],[266,-6,10611],[265,-6,10612],[264,-6,10613],[263,-6,10614],[262,10615,-6],[261,10616,-6],[260,10617,-6],[259,10618,10617],[258,10619,-6],[257,10620,-6],[181,10589,10621],[167,-6,10622],[284,10528,-6],[283,10624,-6],[278,10625,-6],[277,10626,-6],[276,-6,10627],[275,-6,10628],[274,10629,10628],[273,10630,10628],[272,10628,10631],[271,-6,10632],[270,-6,10633],[269,10634,-6],[268,10635,-6],[267,-6,10636],[266,-6,10637],[265,-6,10638],[264,-6,10639],[263,-6,10640],[262,10641,-6],[261,10642,-6],[260,10643,-6],[259,10644,10643],[258,10645,-6],[257,10646,-6],[284,10560,-6],[283,10648,-6],[278,10649,-6],[277,10650,-6],[276,-6,10651],[275,-6,10652],[274,10653,10652],[273,10654,10652],[272,10652,10655],[271,-6,10656],[270,-6,10657],[269,10658,-6],[268,10659,-6],[267,-6,10660],[266,-6,10661],[265,-6,10662],[264,-6,10663],[263,-6,10664],[262,10665,-6],[261,10666,-6],[260,10667,-6],[259,10668,10667],[258,10669,-6],[257,10670,-6],[182,-6,-6,10647,10671],[284,10593,-6],[283,10673,-6],[278,10674,-6],[277,10675,-6],[276,-6,10676],[275,-6,10677],[274,10678,10677],[273,10679,10677],[272,10677,10680],[271,-6,10681],[270,-6,10682],[269,10683,-6],[268,10684,-6],[267,-6,10685],[266,-6,10686],[265,-6,10687],[264,-6,10688],[263,-6,10689],[262,10690,-6],[261,10691,-6],[260,10692,-6],[259,10693,10692],[258,10694,-6],[257,10695,-6],[181,10672,10696],[167,-6,10697],[135,10623,10698],[135,-6,10698],[9,10699,10700],[291,-6,10528],[288,10702,-6],[287,-6,10703],[286,-6,10704],[285,10705,-6],[284,10706,-6],[283,10707,-6],[278,10708,-6],[277,10709,-6],[276,-6,10710],[275,-6,10711],[274,10712,10711],[273,10713,10711],[272,10711,10714],[271,-6,10715],[270,-6,10716],[269,10717,-6],[268,10718,-6],[267,-6,10719],[266,-6,10720],[265,-6,10721],[264,-6,10722],[263,-6,10723],[262,10724,-6],[261,10725,-6],[260,10726,-6],[259,10727,10726],[258,10728,-6],[257,10729,-6],[291,-6,10560],[288,10731,-6],[287,-6,10732],[286,-6,10733],[285,10734,-6],[284,10735,-6],[283,10736,-6],[278,10737,-6],[277,10738,-6],[276,-6,10739],[275,-6,10740],[274,10741,10740],[273,10742,10740],[272,10740,10743],[271,-6,10744],[270,-6,10745],[269,10746,-6],[268,10747,-6],[267,-6,10748],[266,-6,10749],[265,-6,10750],[264,-6,10751],[263,-6,10752],[262,10753,-6],[261,10754,-6],[260,10755,-6],[259,10756,10755],[258,10757,-6],[257,10758,-6],[182,-6,-6,10730,10759],[291,-6,10593],[288,10761,-6],[287,-6,10762],[286,-6,10763],[285,10764,-6],[284,10765,-6],[283,10766,-6],[278,10767,-6],[277,10768,-6],[276,-6,10769],[275,-6,10770],[274,10771,10770],[273,10772,10770],[272,10770,10773],[271,-6,10774],[270,-6,10775],[269,10776,-6],[268,10777,-6],[267,-6,10778],[266,-6,10779],[265,-6,10780],[264,-6,10781],[263,-6,10782],[262,10783,-6],[261,10784,-6],[260,10785,-6],[259,10786,10785],[258,10787,-6],[257,10788,-6],[181,10760,10789],[167,-6,10790],[284,10702,-6],[283,10792,-6],[278,10793,-6],[277,10794,-6],[276,-6,10795],[275,-6,10796],[274,10797,10796],[273,10798,10796],[272,10796,10799],[271,-6,10800],[270,-6,10801],[269,10802,-6],[268,10803,-6],[267,-6,10804],[266,-6,10805],[265,-6,10806],[264,-6,10807],[263,-6,10808],[262,10809,-6],[261,10810,-6],[260,10811,-6],[259,10812,10811],[258,10813,-6],[257,10814,-6],[284,10731,-6],[283,10816,-6],[278,10817,-6],[277,10818,-6],[276,-6,10819],[275,-6,10820],[274,10821,10820],[273,10822,10820],[272,10820,10823],[271,-6,10824],[270,-6,10825],[269,10826,-6],[268,10827,-6],[267,-6,10828],[266,-6,10829],[265,-6,10830],[264,-6,10831],[263,-6,10832],[262,10833,-6],[261,10834,-6],[260,10835,-6],[259,10836,10835],[258,10837,-6],[257,10838,-6],[182,-6,-6,10815,10839],[284,10761,-6],[283,10841,-6],[278,10842,-6],[277,10843,-6],[276,-6,10844],[275,-6,10845],[274,10846,10845],[273,10847,10845],[272,10845,10848],[271,-6,10849],[270,-6,10850],[269,10851,-6],[268,10852,-6],[267,-6,10853],[266,-6,10854],[265,-6,10855],[264,-6,10856],[263,-6,10857],[262,10858,-6],[261,10859,-6],[260,10860,-6],[259,10861,10860],[258,10862,-6],[257,10863,-6],[181,10840,10864],[167,-6,10865],[135,10791,10866],[117,10699,10867],[135,-6,10866],[117,10700,10869],[9,10868,10870],[8,10701,10871],[290,10528,-6],[289,10873,10528],[288,10874,-6],[287,-6,10875],[286,-6,10876],[285,10877,-6],[284,10878,-6],[283,10879,-6],[278,10880,-6],[277,10881,-6],[276,-6,10882],[275,-6,10883],[274,10884,10883],[273,10885,10883],[272,10883,10886],[271,-6,10887],[270,-6,10888],[269,10889,-6],[268,10890,-6],[267,-6,10891],[266,-6,10892],[265,-6,10893],[264,-6,10894],[263,-6,10895],[262,10896,-6],[261,10897,-6],[260,10898,-6],[259,10899,10898],[258,10900,-6],[257,10901,-6],[290,10560,-6],[289,10903,10560],[288,10904,-6],[287,-6,10905],[286,-6,10906],[285,10907,-6],[284,10908,-6],[283,10909,-6],[278,10910,-6],[277,10911,-6],[276,-6,10912],[275,-6,10913],[274,10914,10913],[273,10915,10913],[272,10913,10916],[271,-6,10917],[270,-6,10918],[269,10919,-6],[268,10920,-6],[267,-6,10921],[266,-6,10922],[265,-6,10923],[264,-6,10924],[263,-6,10925],[262,10926,-6],[261,10927,-6],[260,10928,-6],[259,10929,10928],[258,10930,-6],[257,10931,-6],[182,-6,-6,10902,10932],[290,10593,-6],[289,10934,10593],[288,10935,-6],[287,-6,10936],[286,-6,10937],[285,10938,-6],[284,10939,-6],[283,10940,-6],[278,10941,-6],[277,10942,-6],[276,-6,10943],[275,-6,10944],[274,10945,10944],[273,10946,10944],[272,10944,10947],[271,-6,10948],[270,-6,10949],[269,10950,-6],[268,10951,-6],[267,-6,10952],[266,-6,10953],[265,-6,10954],[264,-6,10955],[263,-6,10956],[262,10957,-6],[261,10958,-6],[260,10959,-6],[259,10960,10959],[258,10961,-6],[257,10962,-6],[181,10933,10963],[167,-6,10964],[284,10874,-6],[283,10966,-6],[278,10967,-6],[277,10968,-6],[276,-6,10969],[275,-6,10970],[274,10971,10970],[273,10972,10970],[272,10970,10973],[271,-6,10974],[270,-6,10975],[269,10976,-6],[268,10977,-6],[267,-6,10978],[266,-6,10979],[265,-6,10980],[264,-6,10981],[263,-6,10982],[262,10983,-6],[261,10984,-6],[260,10985,-6],[259,10986,10985],[258,10987,-6],[257,10988,-6],[284,10904,-6],[283,10990,-6],[278,10991,-6],[277,10992,-6],[276,-6,10993],[275,-6,10994],[274,10995,10994],[273,10996,10994],[272,10994,10997],[271,-6,10998],[270,-6,10999],[269,11000,-6],[268,11001,-6],[267,-6,11002],[266,-6,11003],[265,-6,11004],[264,-6,11005],[263,-6,11006],[262,11007,-6],[261,11008,-6],[260,11009,-6],[259,11010,11009],[258,11011,-6],[257,11012,-6],[182,-6,-6,10989,11013],[284,10935,-6],[283,11015,-6],[278,11016,-6],[277,11017,-6],[276,-6,11018],[275,-6,11019],[274,11020,11019],[273,11021,11019],[272,11019,11022],[271,-6,11023],[270,-6,11024],[269,11025,-6],[268,11026,-6],[267,-6,11027],[266,-6,11028],[265,-6,11029],[264,-6,11030],[263,-6,11031],[262,11032,-6],[261,11033,-6],[260,11034,-6],[259,11035,11034],[258,11036,-6],[257,11037,-6],[181,11014,11038],[167,-6,11039],[135,10965,11040],[135,-6,11040],[9,11041,11042],[290,10702,-6],[289,11044,10702],[288,11045,-6],[287,-6,11046],[286,-6,11047],[285,11048,-6],[284,11049,-6],[283,11050,-6],[278,11051,-6],[277,11052,-6],[276,-6,11053],[275,-6,11054],[274,11055,11054],[273,11056,11054],[272,11054,11057],[271,-6,11058],[270,-6,11059],[269,11060,-6],[268,11061,-6],[267,-6,11062],[266,-6,11063],[265,-6,11064],[264,-6,11065],[263,-6,11066],[262,11067,-6],[261,11068,-6],[260,11069,-6],[259,11070,11069],[258,11071,-6],[257,11072,-6],[290,10731,-6],[289,11074,10731],[288,11075,-6],[287,-6,11076],[286,-6,11077],[285,11078,-6],[284,11079,-6],[283,11080,-6],[278,11081,-6],[277,11082,-6],[276,-6,11083],[275,-6,11084],[274,11085,11084],[273,11086,11084],[272,11084,11087],[271,-6,11088],[270,-6,11089],[269,11090,-6],[268,11091,-6],[267,-6,11092],[266,-6,11093],[265,-6,11094],[264,-6,11095],[263,-6,11096],[262,11097,-6],[261,11098,-6],[260,11099,-6],[259,11100,11099],[258,11101,-6],[257,11102,-6],[182,-6,-6,11073,11103],[290,10761,-6],[289,11105,10761],[288,11106,-6],[287,-6,11107],[286,-6,11108],[285,11109,-6],[284,11110,-6],[283,11111,-6],[278,11112,-6],[277,11113,-6],[276,-6,11114],[275,-6,11115],[274,11116,11115],[273,11117,11115],[272,11115,11118],[271,-6,11119],[270,-6,11120],[269,11121,-6],[268,11122,-6],[267,-6,11123],[266,-6,11124],[265,-6,11125],[264,-6,11126],[263,-6,11127],[262,11128,-6],[261,11129,-6],[260,11130,-6],[259,11131,11130],[258,11132,-6],[257,11133,-6],[181,11104,11134],[167,-6,11135],[284,11045,-6],[283,11137,-6],[278,11138,-6],[277,11139,-6],[276,-6,11140],[275,-6,11141],[274,11142,11141],[273,11143,11141],[272,11141,11144],[271,-6,11145],[270,-6,11146],[269,11147,-6],[268,11148,-6],[267,-6,11149],[266,-6,11150],[265,-6,11151],[264,-6,11152],[263,-6,11153],[262,11154,-6],[261,11155,-6],[260,11156,-6],[259,11157,11156],[258,11158,-6],[257,11159,-6],[284,11075,-6],[283,11161,-6],[278,11162,-6],[277,11163,-6],[276,-6,11164],[275,-6,11165],[274,11166,11165],[273,11167,11165],[272,11165,11168],[271,-6,11169],[270,-6,11170],[269,11171,-6],[268,11172,-6],[267,-6,11173],[266,-6,11174],[265,-6,11175],[264,-6,11176],[263,-6,11177],[262,11178,-6],[261,11179,-6],[260,11180,-6],[259,11181,11180],[258,11182,-6],[257,11183,-6],[182,-6,-6,11160,11184],[284,11106,-6],[283,11186,-6],[278,11187,-6],[277,11188,-6],[276,-6,11189],[275,-6,11190],[274,11191,11190],[273,11192,11190],[272,11190,11193],[271,-6,11194],[270,-6,11195],[269,11196,-6],[268,11197,-6],[267,-6,11198],[266,-6,11199],[265,-6,11200],[264,-6,11201],[263,-6,11202],[262,11203,-6],[261,11204,-6],[260,11205,-6],[259,11206,11205],[258,11207,-6],[257,11208,-6],[181,11185,11209],[167,-6,11210],[135,11136,11211],[117,11041,11212],[135,-6,11211],[117,11042,11214],[9,11213,11215],[8,11043,11216],[7,10872,11217],[6,10524,11218,11218],[295,-6,9809],[294,11220,-6],[293,11221,-6],[292,11222,-6],[288,11223,-6],[287,-6,11224],[286,-6,11225],[285,11226,-6],[284,11227,-6],[283,11228,-6],[278,11229,-6],[277,11230,-6],[276,-6,11231],[275,-6,11232],[274,11233,11232],[273,11234,11232],[272,11232,11235],[271,-6,11236],[270,-6,11237],[269,11238,-6],[268,11239,-6],[267,-6,11240],[266,-6,11241],[265,-6,11242],[264,-6,11243],[263,-6,11244],[262,11245,-6],[261,11246,-6],[260,11247,-6],[259,11248,11247],[258,11249,-6],[257,11250,-6],[295,-6,9852],[294,11252,-6],[293,11253,-6],[292,11254,-6],[288,11255,-6],[287,-6,11256],[286,-6,11257],[285,11258,-6],[284,11259,-6],[283,11260,-6],[278,11261,-6],[277,11262,-6],[276,-6,11263],[275,-6,11264],[274,11265,11264],[273,11266,11264],[272,11264,11267],[271,-6,11268],[270,-6,11269],[269,11270,-6],[268,11271,-6],[267,-6,11272],[266,-6,11273],[265,-6,11274],[264,-6,11275],[263,-6,11276],[262,11277,-6],[261,11278,-6],[260,11279,-6],[259,11280,11279],[258,11281,-6],[257,11282,-6],[182,-6,-6,11251,11283],[295,-6,9896],[294,11285,-6],[293,11286,-6],[292,11287,-6],[288,11288,-6],[287,-6,11289],[286,-6,11290],[285,11291,-6],[284,11292,-6],[283,11293,-6],[278,11294,-6],[277,11295,-6],[276,-6,11296],[275,-6,11297],[274,11298,11297],[273,11299,11297],[272,11297,11300],[271,-6,11301],[270,-6,11302],[269,11303,-6],[268,11304,-6],[267,-6,11305],[266,-6,11306],[265,-6,11307],[264,-6,11308],[263,-6,11309],[262,11310,-6],[261,11311,-6],[260,11312,-6],[259,11313,11312],[258,11314,-6],[257,11315,-6],[181,11284,11316],[167,-6,11317],[284,11223,-6],[283,11319,-6],[278,11320,-6],[277,11321,-6],[276,-6,11322],[275,-6,11323],[274,11324,11323],[273,11325,11323],[272,11323,11326],[271,-6,11327],[270,-6,11328],[269,11329,-6],[268,11330,-6],[267,-6,11331],[266,-6,11332],[265,-6,11333],[264,-6,11334],[263,-6,11335],[262,11336,-6],[261,11337,-6],[260,11338,-6],[259,11339,11338],[258,11340,-6],[257,11341,-6],[284,11255,-6],[283,11343,-6],[278,11344,-6],[277,11345,-6],[276,-6,11346],[275,-6,11347],[274,11348,11347],[273,11349,11347],[272,11347,11350],[271,-6,11351],[270,-6,11352],[269,11353,-6],[268,11354,-6],[267,-6,11355],[266,-6,11356],[265,-6,11357],[264,-6,11358],[263,-6,11359],[262,11360,-6],[261,11361,-6],[260,11362,-6],[259,11363,11362],[258,11364,-6],[257,11365,-6],[182,-6,-6,11342,11366],[284,11288,-6],[283,11368,-6],[278,11369,-6],[277,11370,-6],[276,-6,11371],[275,-6,11372],[274,11373,11372],[273,11374,11372],[272,11372,11375],[271,-6,11376],[270,-6,11377],[269,11378,-6],[268,11379,-6],[267,-6,11380],[266,-6,11381],[265,-6,11382],[264,-6,11383],[263,-6,11384],[262,11385,-6],[261,11386,-6],[260,11387,-6],[259,11388,11387],[258,11389,-6],[257,11390,-6],[181,11367,11391],[167,-6,11392],[135,11318,11393],[135,-6,11393],[9,11394,11395],[291,-6,11223],[288,11397,-6],[287,-6,11398],[286,-6,11399],[285,11400,-6],[284,11401,-6],[283,11402,-6],[278,11403,-6],[277,11404,-6],[276,-6,11405],[275,-6,11406],[274,11407,11406],[273,11408,11406],[272,11406,11409],[271,-6,11410],[270,-6,11411],[269,11412,-6],[268,11413,-6],[267,-6,11414],[266,-6,11415],[265,-6,11416],[264,-6,11417],[263,-6,11418],[262,11419,-6],[261,11420,-6],[260,11421,-6],[259,11422,11421],[258,11423,-6],[257,11424,-6],[291,-6,11255],[288,11426,-6],[287,-6,11427],[286,-6,11428],[285,11429,-6],[284,11430,-6],[283,11431,-6],[278,11432,-6],[277,11433,-6],[276,-6,11434],[275,-6,11435],[274,11436,11435],[273,11437,11435],[272,11435,11438],[271,-6,11439],[270,-6,11440],[269,11441,-6],[268,11442,-6],[267,-6,11443],[266,-6,11444],[265,-6,11445],[264,-6,11446],[263,-6,11447],[262,11448,-6],[261,11449,-6],[260,11450,-6],[259,11451,11450],[258,11452,-6],[257,11453,-6],[182,-6,-6,11425,11454],[291,-6,11288],[288,11456,-6],[287,-6,11457],[286,-6,11458],[285,11459,-6],[284,11460,-6],[283,11461,-6],[278,11462,-6],[277,11463,-6],[276,-6,11464],[275,-6,11465],[274,11466,11465],[273,11467,11465],[272,11465,11468],[271,-6,11469],[270,-6,11470],[269,11471,-6],[268,11472,-6],[267,-6,11473],[266,-6,11474],[265,-6,11475],[264,-6,11476],[263,-6,11477],[262,11478,-6],[261,11479,-6],[260,11480,-6],[259,11481,11480],[258,11482,-6],[257,11483,-6],[181,11455,11484],[167,-6,11485],[284,11397,-6],[283,11487,-6],[278,11488,-6],[277,11489,-6],[276,-6,11490],[275,-6,11491],[274,11492,11491],[273,11493,11491],[272,11491,11494],[271,-6,11495],[270,-6,11496],[269,11497,-6],[268,11498,-6],[267,-6,11499],[266,-6,11500],[265,-6,11501],[264,-6,11502],[263,-6,11503],[262,11504,-6],[261,11505,-6],[260,11506,-6],[259,11507,11506],[258,11508,-6],[257,11509,-6],[284,11426,-6],[283,11511,-6],[278,11512,-6],[277,11513,-6],[276,-6,11514],[275,-6,11515],[274,11516,11515],[273,11517,11515],[272,11515,11518],[271,-6,11519],[270,-6,11520],[269,11521,-6],[268,11522,-6],[267,-6,11523],[266,-6,11524],[265,-6,11525],[264,-6,11526],[263,-6,11527],[262,11528,-6],[261,11529,-6],[260,11530,-6],[259,11531,11530],[258,11532,-6],[257,11533,-6],[182,-6,-6,11510,11534],[284,11456,-6],[283,11536,-6],[278,11537,-6],[277,11538,-6],[276,-6,11539],[275,-6,11540],[274,11541,11540],[273,11542,11540],[272,11540,11543],[271,-6,11544],[270,-6,11545],[269,11546,-6],[268,11547,-6],[267,-6,11548],[266,-6,11549],[265,-6,11550],[264,-6,11551],[263,-6,11552],[262,11553,-6],[261,11554,-6],[260,11555,-6],[259,11556,11555],[258,11557,-6],[257,11558,-6],[181,11535,11559],[167,-6,11560],[135,11486,11561],[117,11394,11562],[135,-6,11561],[117,11395,11564],[9,11563,11565],[8,11396,11566],[290,11223,-6],[289,11568,11223],[288,11569,-6],[287,-6,11570],[286,-6,11571],[285,11572,-6],[284,11573,-6],[283,11574,-6],[278,11575,-6],[277,11576,-6],[276,-6,11577],[275,-6,11578],[274,11579,11578],[273,11580,11578],[272,11578,11581],[271,-6,11582],[270,-6,11583],[269,11584,-6],[268,11585,-6],[267,-6,11586],[266,-6,11587],[265,-6,11588],[264,-6,11589],[263,-6,11590],[262,11591,-6],[261,11592,-6],[260,11593,-6],[259,11594,11593],[258,11595,-6],[257,11596,-6],[290,11255,-6],[289,11598,11255],[288,11599,-6],[287,-6,11600],[286,-6,11601],[285,11602,-6],[284,11603,-6],[283,11604,-6],[278,11605,-6],[277,11606,-6],[276,-6,11607],[275,-6,11608],[274,11609,11608],[273,11610,11608],[272,11608,11611],[271,-6,11612],[270,-6,11613],[269,11614,-6],[268,11615,-6],[267,-6,11616],[266,-6,11617],[265,-6,11618],[264,-6,11619],[263,-6,11620],[262,11621,-6],[261,11622,-6],[260,11623,-6],[259,11624,11623],[258,11625,-6],[257,11626,-6],[182,-6,-6,11597,11627],[290,11288,-6],[289,11629,11288],[288,11630,-6],[287,-6,11631],[286,-6,11632],[285,11633,-6],[284,11634,-6],[283,11635,-6],[278,11636,-6],[277,11637,-6],[276,-6,11638],[275,-6,11639],[274,11640,11639],[273,11641,11639],[272,11639,11642],[271,-6,11643],[270,-6,11644],[269,11645,-6],[268,11646,-6],[267,-6,11647],[266,-6,11648],[265,-6,11649],[264,-6,11650],[263,-6,11651],[262,11652,-6],[261,11653,-6],[260,11654,-6],[259,11655,11654],[258,11656,-6],[257,11657,-6],[181,11628,11658],[167,-6,11659],[284,11569,-6],[283,11661,-6],[278,11662,-6],[277,11663,-6],[276,-6,11664],[275,-6,11665],[274,11666,11665],[273,11667,11665],[272,11665,11668],[271,-6,11669],[270,-6,11670],[269,11671,-6],[268,11672,-6],[267,-6,11673],[266,-6,11674],[265,-6,11675],[264,-6,11676],[263,-6,11677],[262,11678,-6],[261,11679,-6],[260,11680,-6],[259,11681,11680],[258,11682,-6],[257,11683,-6],[284,11599,-6],[283,11685,-6],[278,11686,-6],[277,11687,-6],[276,-6,11688],[275,-6,11689],[274,11690,11689],[273,11691,11689],[272,11689,11692],[271,-6,11693],[270,-6,11694],[269,11695,-6],[268,11696,-6],[267,-6,11697],[266,-6,11698],[265,-6,11699],[264,-6,11700],[263,-6,11701],[262,11702,-6],[261,11703,-6],[260,11704,-6],[259,11705,11704],[258,11706,-6],[257,11707,-6],[182,-6,-6,11684,11708],[284,11630,-6],[283,11710,-6],[278,11711,-6],[277,11712,-6],[276,-6,11713],[275,-6,11714],[274,11715,11714],[273,11716,11714],[272,11714,11717],[271,-6,11718],[270,-6,11719],[269,11720,-6],[268,11721,-6],[267,-6,11722],[266,-6,11723],[265,-6,11724],[264,-6,11725],[263,-6,11726],[262,11727,-6],[261,11728,-6],[260,11729,-6],[259,11730,11729],[258,11731,-6],[257,11732,-6],[181,11709,11733],[167,-6,11734],[135,11660,11735],[135,-6,11735],[9,11736,11737],[290,11397,-6],[289,11739,11397],[288,11740,-6],[287,-6,11741],[286,-6,11742],[285,11743,-6],[284,11744,-6],[283,11745,-6],[278,11746,-6],[277,11747,-6],[276,-6,11748],[275,-6,11749],[274,11750,11749],[273,11751,11749],[272,11749,11752],[271,-6,11753],[270,-6,11754],[269,11755,-6],[268,11756,-6],[267,-6,11757],[266,-6,11758],[265,-6,11759],[264,-6,11760],[263,-6,11761],[262,11762,-6],[261,11763,-6],[260,11764,-6],[259,11765,11764],[258,11766,-6],[257,11767,-6],[290,11426,-6],[289,11769,11426],[288,11770,-6],[287,-6,11771],[286,-6,11772],[285,11773,-6],[284,11774,-6],[283,11775,-6],[278,11776,-6],[277,11777,-6],[276,-6,11778],[275,-6,11779],[274,11780,11779],[273,11781,11779],[272,11779,11782],[271,-6,11783],[270,-6,11784],[269,11785,-6],[268,11786,-6],[267,-6,11787],[266,-6,11788],[265,-6,11789],[264,-6,11790],[263,-6,11791],[262,11792,-6],[261,11793,-6],[260,11794,-6],[259,11795,11794],[258,11796,-6],[257,11797,-6],[182,-6,-6,11768,11798],[290,11456,-6],[289,11800,11456],[288,11801,-6],[287,-6,11802],[286,-6,11803],[285,11804,-6],[284,11805,-6],[283,11806,-6],[278,11807,-6],[277,11808,-6],[276,-6,11809],[275,-6,11810],[274,11811,11810],[273,11812,11810],[272,11810,11813],[271,-6,11814],[270,-6,11815],[269,11816,-6],[268,11817,-6],[267,-6,11818],[266,-6,11819],[265,-6,11820],[264,-6,11821],[263,-6,11822],[262,11823,-6],[261,11824,-6],[260,11825,-6],[259,11826,11825],[258,11827,-6],[257,11828,-6],[181,11799,11829],[167,-6,11830],[284,11740,-6],[283,11832,-6],[278,11833,-6],[277,11834,-6],[276,-6,11835],[275,-6,11836],[274,11837,11836],[273,11838,11836],[272,11836,11839],[271,-6,11840],[270,-6,11841],[269,11842,-6],[268,11843,-6],[267,-6,11844],[266,-6,11845],[265,-6,11846],[264,-6,11847],[263,-6,11848],[262,11849,-6],[261,11850,-6],[260,11851,-6],[259,11852,11851],[258,11853,-6],[257,11854,-6],[284,11770,-6],[283,11856,-6],[278,11857,-6],[277,11858,-6],[276,-6,11859],[275,-6,11860],[274,11861,11860],[273,11862,11860],[272,11860,11863],[271,-6,11864],[270,-6,11865],[269,11866,-6],[268,11867,-6],[267,-6,11868],[266,-6,11869],[265,-6,11870],[264,-6,11871],[263,-6,11872],[262,11873,-6],[261,11874,-6],[260,11875,-6],[259,11876,11875],[258,11877,-6],[257,11878,-6],[182,-6,-6,11855,11879],[284,11801,-6],[283,11881,-6],[278,11882,-6],[277,11883,-6],[276,-6,11884],[275,-6,11885],[274,11886,11885],[273,11887,11885],[272,11885,11888],[271,-6,11889],[270,-6,11890],[269,11891,-6],[268,11892,-6],[267,-6,11893],[266,-6,11894],[265,-6,11895],[264,-6,11896],[263,-6,11897],[262,11898,-6],[261,11899,-6],[260,11900,-6],[259,11901,11900],[258,11902,-6],[257,11903,-6],[181,11880,11904],[167,-6,11905],[135,11831,11906],[117,11736,11907],[135,-6,11906],[117,11737,11909],[9,11908,11910],[8,11738,11911],[7,11567,11912],[295,-6,10525],[294,11914,-6],[293,11915,-6],[292,11916,-6],[288,11917,-6],[287,-6,11918],[286,-6,11919],[285,11920,-6],[284,11921,-6],[283,11922,-6],[278,11923,-6],[277,11924,-6],[276,-6,11925],[275,-6,11926],[274,11927,11926],[273,11928,11926],[272,11926,11929],[271,-6,11930],[270,-6,11931],[269,11932,-6],[268,11933,-6],[267,-6,11934],[266,-6,11935],[265,-6,11936],[264,-6,11937],[263,-6,11938],[262,11939,-6],[261,11940,-6],[260,11941,-6],[259,11942,11941],[258,11943,-6],[257,11944,-6],[295,-6,10557],[294,11946,-6],[293,11947,-6],[292,11948,-6],[288,11949,-6],[287,-6,11950],[286,-6,11951],[285,11952,-6],[284,11953,-6],[283,11954,-6],[278,11955,-6],[277,11956,-6],[276,-6,11957],[275,-6,11958],[274,11959,11958],[273,11960,11958],[272,11958,11961],[271,-6,11962],[270,-6,11963],[269,11964,-6],[268,11965,-6],[267,-6,11966],[266,-6,11967],[265,-6,11968],[264,-6,11969],[263,-6,11970],[262,11971,-6],[261,11972,-6],[260,11973,-6],[259,11974,11973],[258,11975,-6],[257,11976,-6],[182,-6,-6,11945,11977],[295,-6,10590],[294,11979,-6],[293,11980,-6],[292,11981,-6],[288,11982,-6],[287,-6,11983],[286,-6,11984],[285,11985,-6],[284,11986,-6],[283,11987,-6],[278,11988,-6],[277,11989,-6],[276,-6,11990],[275,-6,11991],[274,11992,11991],[273,11993,11991],[272,11991,11994],[271,-6,11995],[270,-6,11996],[269,11997,-6],[268,11998,-6],[267,-6,11999],[266,-6,12000],[265,-6,12001],[264,-6,12002],[263,-6,12003],[262,12004,-6],[261,12005,-6],[260,12006,-6],[259,12007,12006],[258,12008,-6],[257,12009,-6],[181,11978,12010],[167,-6,12011],[284,11917,-6],[283,12013,-6],[278,12014,-6],[277,12015,-6],[276,-6,12016],[275,-6,12017],[274,12018,12017],[273,12019,12017],[272,12017,12020],[271,-6,12021],[270,-6,12022],[269,12023,-6],[268,12024,-6],[267,-6,12025],[266,-6,12026],[265,-6,12027],[264,-6,12028],[263,-6,12029],[262,12030,-6],[261,12031,-6],[260,12032,-6],[259,12033,12032],[258,12034,-6],[257,12035,-6],[284,11949,-6],[283,12037,-6],[278,12038,-6],[277,12039,-6],[276,-6,12040],[275,-6,12041],[274,12042,12041],[273,12043,12041],[272,12041,12044],[271,-6,12045],[270,-6,12046],[269,12047,-6],[268,12048,-6],[267,-6,12049],[266,-6,12050],[265,-6,12051],[264,-6,12052],[263,-6,12053],[262,12054,-6],[261,12055,-6],[260,12056,-6],[259,12057,12056],[258,12058,-6],[257,12059,-6],[182,-6,-6,12036,12060],[284,11982,-6],[283,12062,-6],[278,12063,-6],[277,12064,-6],[276,-6,12065],[275,-6,12066],[274,12067,12066],[273,12068,12066],[272,12066,12069],[271,-6,12070],[270,-6,12071],[269,12072,-6],[268,12073,-6],[267,-6,12074],[266,-6,12075],[265,-6,12076],[264,-6,12077],[263,-6,12078],[262,12079,-6],[261,12080,-6],[260,12081,-6],[259,12082,12081],[258,12083,-6],[257,12084,-6],[181,12061,12085],[167,-6,12086],[135,12012,12087],[135,-6,12087],[9,12088,12089],[291,-6,11917],[288,12091,-6],[287,-6,12092],[286,-6,12093],[285,12094,-6],[284,12095,-6],[283,12096,-6],[278,12097,-6],[277,12098,-6],[276,-6,12099],[275,-6,12100],[274,12101,12100],[273,12102,12100],[272,12100,12103],[271,-6,12104],[270,-6,12105],[269,12106,-6],[268,12107,-6],[267,-6,12108],[266,-6,12109],[265,-6,12110],[264,-6,12111],[263,-6,12112],[262,12113,-6],[261,12114,-6],[260,12115,-6],[259,12116,12115],[258,12117,-6],[257,12118,-6],[291,-6,11949],[288,12120,-6],[287,-6,12121],[286,-6,12122],[285,12123,-6],[284,12124,-6],[283,12125,-6],[278,12126,-6],[277,12127,-6],[276,-6,12128],[275,-6,12129],[274,12130,12129],[273,12131,12129],[272,12129,12132],[271,-6,12133],[270,-6,12134],[269,12135,-6],[268,12136,-6],[267,-6,12137],[266,-6,12138],[265,-6,12139],[264,-6,12140],[263,-6,12141],[262,12142,-6],[261,12143,-6],[260,12144,-6],[259,12145,12144],[258,12146,-6],[257,12147,-6],[182,-6,-6,12119,12148],[291,-6,11982],[288,12150,-6],[287,-6,12151],[286,-6,12152],[285,12153,-6],[284,12154,-6],[283,12155,-6],[278,12156,-6],[277,12157,-6],[276,-6,12158],[275,-6,12159],[274,12160,12159],[273,12161,12159],[272,12159,12162],[271,-6,12163],[270,-6,12164],[269,12165,-6],[268,12166,-6],[267,-6,12167],[266,-6,12168],[265,-6,12169],[264,-6,12170],[263,-6,12171],[262,12172,-6],[261,12173,-6],[260,12174,-6],[259,12175,12174],[258,12176,-6],[257,12177,-6],[181,12149,12178],[167,-6,12179],[284,12091,-6],[283,12181,-6],[278,12182,-6],[277,12183,-6],[276,-6,12184],[275,-6,12185],[274,12186,12185],[273,12187,12185],[272,12185,12188],[271,-6,12189],[270,-6,12190],[269,12191,-6],[268,12192,-6],[267,-6,12193],[266,-6,12194],[265,-6,12195],[264,-6,12196],[263,-6,12197],[262,12198,-6],[261,12199,-6],[260,12200,-6],[259,12201,12200],[258,12202,-6],[257,12203,-6],[284,12120,-6],[283,12205,-6],[278,12206,-6],[277,12207,-6],[276,-6,12208],[275,-6,12209],[274,12210,12209],[273,12211,12209],[272,12209,12212],[271,-6,12213],[270,-6,12214],[269,12215,-6],[268,12216,-6],[267,-6,12217],[266,-6,12218],[265,-6,12219],[264,-6,12220],[263,-6,12221],[262,12222,-6],[261,12223,-6],[260,12224,-6],[259,12225,12224],[258,12226,-6],[257,12227,-6],[182,-6,-6,12204,12228],[284,12150,-6],[283,12230,-6],[278,12231,-6],[277,12232,-6],[276,-6,12233],[275,-6,12234],[274,12235,12234],[273,12236,12234],[272,12234,12237],[271,-6,12238],[270,-6,12239],[269,12240,-6],[268,12241,-6],[267,-6,12242],[266,-6,12243],[265,-6,12244],[264,-6,12245],[263,-6,12246],[262,12247,-6],[261,12248,-6],[260,12249,-6],[259,12250,12249],[258,12251,-6],[257,12252,-6],[181,12229,12253],[167,-6,12254],[135,12180,12255],[117,12088,12256],[135,-6,12255],[117,12089,12258],[9,12257,12259],[8,12090,12260],[290,11917,-6],[289,12262,11917],[288,12263,-6],[287,-6,12264],[286,-6,12265],[285,12266,-6],[284,12267,-6],[283,12268,-6],[278,12269,-6],[277,12270,-6],[276,-6,12271],[275,-6,12272],[274,12273,12272],[273,12274,12272],[272,12272,12275],[271,-6,12276],[270,-6,12277],[269,12278,-6],[268,12279,-6],[267,-6,12280],[266,-6,12281],[265,-6,12282],[264,-6,12283],[263,-6,12284],[262,12285,-6],[261,12286,-6],[260,12287,-6],[259,12288,12287],[258,12289,-6],[257,12290,-6],[290,11949,-6],[289,12292,11949],[288,12293,-6],[287,-6,12294],[286,-6,12295],[285,12296,-6],[284,12297,-6],[283,12298,-6],[278,12299,-6],[277,12300,-6],[276,-6,12301],[275,-6,12302],[274,12303,12302],[273,12304,12302],[272,12302,12305],[271,-6,12306],[270,-6,12307],[269,12308,-6],[268,12309,-6],[267,-6,12310],[266,-6,12311],[265,-6,12312],[264,-6,12313],[263,-6,12314],[262,12315,-6],[261,12316,-6],[260,12317,-6],[259,12318,12317],[258,12319,-6],[257,12320,-6],[182,-6,-6,12291,12321],[290,11982,-6],[289,12323,11982],[288,12324,-6],[287,-6,12325],[286,-6,12326],[285,12327,-6],[284,12328,-6],[283,12329,-6],[278,12330,-6],[277,12331,-6],[276,-6,12332],[275,-6,12333],[274,12334,12333],[273,12335,12333],[272,12333,12336],[271,-6,12337],[270,-6,12338],[269,12339,-6],[268,12340,-6],[267,-6,12341],[266,-6,12342],[265,-6,12343],[264,-6,12344],[263,-6,12345],[262,12346,-6],[261,12347,-6],[260,12348,-6],[259,12349,12348],[258,12350,-6],[257,12351,-6],[181,12322,12352],[167,-6,12353],[284,12263,-6],[283,12355,-6],[278,12356,-6],[277,12357,-6],[276,-6,12358],[275,-6,12359],[274,12360,12359],[273,12361,12359],[272,12359,12362],[271,-6,12363],[270,-6,12364],[269,12365,-6],[268,12366,-6],[267,-6,12367],[266,-6,12368],[265,-6,12369],[264,-6,12370],[263,-6,12371],[262,12372,-6],[261,12373,-6],[260,12374,-6],[259,12375,12374],[258,12376,-6],[257,12377,-6],[284,12293,-6],[283,12379,-6],[278,12380,-6],[277,12381,-6],[276,-6,12382],[275,-6,12383],[274,12384,12383],[273,12385,12383],[272,12383,12386],[271,-6,12387],[270,-6,12388],[269,12389,-6],[268,12390,-6],[267,-6,12391],[266,-6,12392],[265,-6,12393],[264,-6,12394],[263,-6,12395],[262,12396,-6],[261,12397,-6],[260,12398,-6],[259,12399,12398],[258,12400,-6],[257,12401,-6],[182,-6,-6,12378,12402],[284,12324,-6],[283,12404,-6],[278,12405,-6],[277,12406,-6],[276,-6,12407],[275,-6,12408],[274,12409,12408],[273,12410,12408],[272,12408,12411],[271,-6,12412],[270,-6,12413],[269,12414,-6],[268,12415,-6],[267,-6,12416],[266,-6,12417],[265,-6,12418],[264,-6,12419],[263,-6,12420],[262,12421,-6],[261,12422,-6],[260,12423,-6],[259,12424,12423],[258,12425,-6],[257,12426,-6],[181,12403,12427],[167,-6,12428],[135,12354,12429],[135,-6,12429],[9,12430,12431],[290,12091,-6],[289,12433,12091],[288,12434,-6],[287,-6,12435],[286,-6,12436],[285,12437,-6],[284,12438,-6],[283,12439,-6],[278,12440,-6],[277,12441,-6],[276,-6,12442],[275,-6,12443],[274,12444,12443],[273,12445,12443],[272,12443,12446],[271,-6,12447],[270,-6,12448],[269,12449,-6],[268,12450,-6],[267,-6,12451],[266,-6,12452],[265,-6,12453],[264,-6,12454],[263,-6,12455],[262,12456,-6],[261,12457,-6],[260,12458,-6],[259,12459,12458],[258,12460,-6],[257,12461,-6],[290,12120,-6],[289,12463,12120],[288,12464,-6],[287,-6,12465],[286,-6,12466],[285,12467,-6],[284,12468,-6],[283,12469,-6],[278,12470,-6],[277,12471,-6],[276,-6,12472],[275,-6,12473],[274,12474,12473],[273,12475,12473],[272,12473,12476],[271,-6,12477],[270,-6,12478],[269,12479,-6],[268,12480,-6],[267,-6,12481],[266,-6,12482],[265,-6,12483],[264,-6,12484],[263,-6,12485],[262,12486,-6],[261,12487,-6],[260,12488,-6],[259,12489,12488],[258,12490,-6],[257,12491,-6],[182,-6,-6,12462,12492],[290,12150,-6],[289,12494,12150],[288,12495,-6],[287,-6,12496],[286,-6,12497],[285,12498,-6],[284,12499,-6],[283,12500,-6],[278,12501,-6],[277,12502,-6],[276,-6,12503],[275,-6,12504],[274,12505,12504],[273,12506,12504],[272,12504,12507],[271,-6,12508],[270,-6,12509],[269,12510,-6],[268,12511,-6],[267,-6,12512],[266,-6,12513],[265,-6,12514],[264,-6,12515],[263,-6,12516],[262,12517,-6],[261,12518,-6],[260,12519,-6],[259,12520,12519],[258,12521,-6],[257,12522,-6],[181,12493,12523],[167,-6,12524],[284,12434,-6],[283,12526,-6],[278,12527,-6],[277,12528,-6],[276,-6,12529],[275,-6,12530],[274,12531,12530],[273,12532,12530],[272,12530,12533],[271,-6,12534],[270,-6,12535],[269,12536,-6],[268,12537,-6],[267,-6,12538],[266,-6,12539],[265,-6,12540],[264,-6,12541],[263,-6,12542],[262,12543,-6],[261,12544,-6],[260,12545,-6],[259,12546,12545],[258,12547,-6],[257,12548,-6],[284,12464,-6],[283,12550,-6],[278,12551,-6],[277,12552,-6],[276,-6,12553],[275,-6,12554],[274,12555,12554],[273,12556,12554],[272,12554,12557],[271,-6,12558],[270,-6,12559],[269,12560,-6],[268,12561,-6],[267,-6,12562],[266,-6,12563],[265,-6,12564],[264,-6,12565],[263,-6,12566],[262,12567,-6],[261,12568,-6],[260,12569,-6],[259,12570,12569],[258,12571,-6],[257,12572,-6],[182,-6,-6,12549,12573],[284,12495,-6],[283,12575,-6],[278,12576,-6],[277,12577,-6],[276,-6,12578],[275,-6,12579],[274,12580,12579],[273,12581,12579],[272,12579,12582],[271,-6,12583],[270,-6,12584],[269,12585,-6],[268,12586,-6],[267,-6,12587],[266,-6,12588],[265,-6,12589],[264,-6,12590],[263,-6,12591],[262,12592,-6],[261,12593,-6],[260,12594,-6],[259,12595,12594],[258,12596,-6],[257,12597,-6],[181,12574,12598],[167,-6,12599],[135,12525,12600],[117,12430,12601],[135,-6,12600],[117,12431,12603],[9,12602,12604],[8,12432,12605],[7,12261,12606],[6,11913,12607,12607],[5,11219,12608,12608],[4,9797,12609],[9,-32,5785],[8,-32,12611],[7,-32,12612],[9,-32,6575],[8,-32,12614],[7,-32,12615],[6,-32,12613,12616],[9,-32,8579],[8,-32,12618],[7,-32,12619],[9,-32,9792],[8,-32,12621],[7,-32,12622],[6,-32,12620,12623],[5,-32,12617,12624],[4,12625,12609],[278,-7,-6],[277,12627,-6],[276,-6,12628],[275,-6,12629],[274,12630,12629],[273,12631,12629],[272,12629,12632],[271,-6,12633],[270,-6,12634],[269,12635,-6],[268,12636,-6],[267,-6,12637],[266,-6,12638],[265,-6,12639],[264,-6,12640],[263,-6,12641],[262,12642,-6],[261,12643,-6],[260,12644,-6],[259,12645,12644],[258,12646,-6],[257,12647,-6],[167,-6,12648],[257,-7,-6],[258,-7,-6],[260,-7,-6],[259,12652,-22],[259,-6,-7],[261,-7,-6],[262,-7,-6],[263,-6,-7],[264,-6,-7],[265,-6,-7],[266,-6,-7],[267,-6,-7],[268,-7,-6],[269,-7,-6],[271,-6,-7],[270,-6,12664],[275,-6,-7],[274,12666,-7],[273,12667,-7],[272,-7,12668],[276,-6,-7],[277,-7,-6],[167,-6,-7],[282,-7,-6],[281,12673,-6],[280,12674,-6],[279,12675,-6],[4,12676,-22],[9,-32,12676],[8,-32,12678],[7,-32,12679],[6,-32,12680,12680],[5,-32,12681,12681],[4,12682,-22],[279,-7,-6],[4,12684,-22],[9,-32,12684],[8,-32,12686],[7,-32,12687],[6,-32,12688,12688],[5,-32,12689,12689],[4,12690,-22],[280,-7,-6],[4,12692,-22],[9,-32,12692],[8,-32,12694],[7,-32,12695],[6,-32,12696,12696],[5,-32,12697,12697],[4,12698,-22],[281,-7,-6],[4,12700,-22],[9,-32,12700],[8,-32,12702],[7,-32,12703],[6,-32,12704,12704],[5,-32,12705,12705],[4,12706,-22],[4,12673,-22],[9,-32,12673],[8,-32,12709],[7,-32,12710],[6,-32,12711,12711],[5,-32,12712,12712],[4,12713,-22],[313,-7,-6],[312,12715,-6],[311,-6,12716],[310,12717,-6],[309,12718,-6],[308,12719,-6],[307,12720,-6],[306,12721,-6],[305,12722,-6],[304,12723,-6],[303,12723,12724],[302,12725,-6],[301,12726,-6],[300,12727,-6],[299,12728,-6],[298,12729,-6],[294,12730,-6],[293,12731,-6],[292,12732,-6],[288,12733,-6],[287,-6,12734],[286,-6,12735],[285,12736,-6],[284,12737,-6],[283,12738,-6],[284,12733,-6],[283,12740,-6],[135,12739,12741],[313,-57,-6],[312,12743,-6],[311,-6,12744],[310,12745,-6],[309,12746,-6],[308,12747,-6],[307,12748,-6],[306,12749,-6],[305,12750,-6],[304,12751,-6],[303,12751,12752],[302,12753,-6],[301,12754,-6],[300,12755,-6],[299,12756,-6],[298,12757,-6],[294,12758,-6],[293,12759,-6],[292,12760,-6],[288,12761,-6],[287,-6,12762],[286,-6,12763],[285,12764,-6],[284,12765,-6],[283,12766,-6],[135,12767,12741],[9,12742,12768],[291,-6,12733],[288,12770,-6],[287,-6,12771],[286,-6,12772],[285,12773,-6],[284,12774,-6],[283,12775,-6],[284,12770,-6],[283,12777,-6],[135,12776,12778],[117,12742,12779],[291,-6,12761],[288,12781,-6],[287,-6,12782],[286,-6,12783],[285,12784,-6],[284,12785,-6],[283,12786,-6],[135,12787,12778],[117,12768,12788],[9,12780,12789],[8,12769,12790],[290,12733,-6],[289,12792,12733],[288,12793,-6],[287,-6,12794],[286,-6,12795],[285,12796,-6],[284,12797,-6],[283,12798,-6],[284,12793,-6],[283,12800,-6],[135,12799,12801],[290,12761,-6],[289,12803,12761],[288,12804,-6],[287,-6,12805],[286,-6,12806],[285,12807,-6],[284,12808,-6],[283,12809,-6],[135,12810,12801],[9,12802,12811],[290,12770,-6],[289,12813,12770],[288,12814,-6],[287,-6,12815],[286,-6,12816],[285,12817,-6],[284,12818,-6],[283,12819,-6],[284,12814,-6],[283,12821,-6],[135,12820,12822],[117,12802,12823],[290,12781,-6],[289,12825,12781],[288,12826,-6],[287,-6,12827],[286,-6,12828],[285,12829,-6],[284,12830,-6],[283,12831,-6],[135,12832,12822],[117,12811,12833],[9,12824,12834],[8,12812,12835],[7,12791,12836],[296,12758,12730],[294,12838,-6],[293,12839,-6],[292,12840,-6],[288,12841,-6],[287,-6,12842],[286,-6,12843],[285,12844,-6],[284,12845,-6],[283,12846,-6],[284,12841,-6],[283,12848,-6],[135,12847,12849],[135,12767,12849],[9,12850,12851],[291,-6,12841],[288,12853,-6],[287,-6,12854],[286,-6,12855],[285,12856,-6],[284,12857,-6],[283,12858,-6],[284,12853,-6],[283,12860,-6],[135,12859,12861],[117,12850,12862],[135,12787,12861],[117,12851,12864],[9,12863,12865],[8,12852,12866],[290,12841,-6],[289,12868,12841],[288,12869,-6],[287,-6,12870],[286,-6,12871],[285,12872,-6],[284,12873,-6],[283,12874,-6],[284,12869,-6],[283,12876,-6],[135,12875,12877],[135,12810,12877],[9,12878,12879],[290,12853,-6],[289,12881,12853],[288,12882,-6],[287,-6,12883],[286,-6,12884],[285,12885,-6],[284,12886,-6],[283,12887,-6],[284,12882,-6],[283,12889,-6],[135,12888,12890],[117,12878,12891],[135,12832,12890],[117,12879,12893],[9,12892,12894],[8,12880,12895],[7,12867,12896],[296,-6,12730],[294,12898,-6],[293,12899,-6],[292,12900,-6],[288,12901,-6],[287,-6,12902],[286,-6,12903],[285,12904,-6],[284,12905,-6],[283,12906,-6],[284,12901,-6],[283,12908,-6],[135,12907,12909],[296,-6,12758],[294,12911,-6],[293,12912,-6],[292,12913,-6],[288,12914,-6],[287,-6,12915],[286,-6,12916],[285,12917,-6],[284,12918,-6],[283,12919,-6],[135,12920,12909],[9,12910,12921],[291,-6,12901],[288,12923,-6],[287,-6,12924],[286,-6,12925],[285,12926,-6],[284,12927,-6],[283,12928,-6],[284,12923,-6],[283,12930,-6],[135,12929,12931],[117,12910,12932],[291,-6,12914],[288,12934,-6],[287,-6,12935],[286,-6,12936],[285,12937,-6],[284,12938,-6],[283,12939,-6],[135,12940,12931],[117,12921,12941],[9,12933,12942],[8,12922,12943],[290,12901,-6],[289,12945,12901],[288,12946,-6],[287,-6,12947],[286,-6,12948],[285,12949,-6],[284,12950,-6],[283,12951,-6],[284,12946,-6],[283,12953,-6],[135,12952,12954],[290,12914,-6],[289,12956,12914],[288,12957,-6],[287,-6,12958],[286,-6,12959],[285,12960,-6],[284,12961,-6],[283,12962,-6],[135,12963,12954],[9,12955,12964],[290,12923,-6],[289,12966,12923],[288,12967,-6],[287,-6,12968],[286,-6,12969],[285,12970,-6],[284,12971,-6],[283,12972,-6],[284,12967,-6],[283,12974,-6],[135,12973,12975],[117,12955,12976],[290,12934,-6],[289,12978,12934],[288,12979,-6],[287,-6,12980],[286,-6,12981],[285,12982,-6],[284,12983,-6],[283,12984,-6],[135,12985,12975],[117,12964,12986],[9,12977,12987],[8,12965,12988],[7,12944,12989],[6,12837,12897,12990],[295,12758,12730],[294,12992,-6],[293,12993,-6],[292,12994,-6],[288,12995,-6],[287,-6,12996],[286,-6,12997],[285,12998,-6],[284,12999,-6],[283,13000,-6],[284,12995,-6],[283,13002,-6],[135,13001,13003],[135,12767,13003],[9,13004,13005],[291,-6,12995],[288,13007,-6],[287,-6,13008],[286,-6,13009],[285,13010,-6],[284,13011,-6],[283,13012,-6],[284,13007,-6],[283,13014,-6],[135,13013,13015],[117,13004,13016],[135,12787,13015],[117,13005,13018],[9,13017,13019],[8,13006,13020],[290,12995,-6],[289,13022,12995],[288,13023,-6],[287,-6,13024],[286,-6,13025],[285,13026,-6],[284,13027,-6],[283,13028,-6],[284,13023,-6],[283,13030,-6],[135,13029,13031],[135,12810,13031],[9,13032,13033],[290,13007,-6],[289,13035,13007],[288,13036,-6],[287,-6,13037],[286,-6,13038],[285,13039,-6],[284,13040,-6],[283,13041,-6],[284,13036,-6],[283,13043,-6],[135,13042,13044],[117,13032,13045],[135,12832,13044],[117,13033,13047],[9,13046,13048],[8,13034,13049],[7,13021,13050],[295,12758,12838],[294,13052,-6],[293,13053,-6],[292,13054,-6],[288,13055,-6],[287,-6,13056],[286,-6,13057],[285,13058,-6],[284,13059,-6],[283,13060,-6],[284,13055,-6],[283,13062,-6],[135,13061,13063],[135,12767,13063],[9,13064,13065],[291,-6,13055],[288,13067,-6],[287,-6,13068],[286,-6,13069],[285,13070,-6],[284,13071,-6],[283,13072,-6],[284,13067,-6],[283,13074,-6],[135,13073,13075],[117,13064,13076],[135,12787,13075],[117,13065,13078],[9,13077,13079],[8,13066,13080],[290,13055,-6],[289,13082,13055],[288,13083,-6],[287,-6,13084],[286,-6,13085],[285,13086,-6],[284,13087,-6],[283,13088,-6],[284,13083,-6],[283,13090,-6],[135,13089,13091],[135,12810,13091],[9,13092,13093],[290,13067,-6],[289,13095,13067],[288,13096,-6],[287,-6,13097],[286,-6,13098],[285,13099,-6],[284,13100,-6],[283,13101,-6],[284,13096,-6],[283,13103,-6],[135,13102,13104],[117,13092,13105],[135,12832,13104],[117,13093,13107],[9,13106,13108],[8,13094,13109],[7,13081,13110],[295,12911,12898],[294,13112,-6],[293,13113,-6],[292,13114,-6],[288,13115,-6],[287,-6,13116],[286,-6,13117],[285,13118,-6],[284,13119,-6],[283,13120,-6],[284,13115,-6],[283,13122,-6],[135,13121,13123],[135,12920,13123],[9,13124,13125],[291,-6,13115],[288,13127,-6],[287,-6,13128],[286,-6,13129],[285,13130,-6],[284,13131,-6],[283,13132,-6],[284,13127,-6],[283,13134,-6],[135,13133,13135],[117,13124,13136],[135,12940,13135],[117,13125,13138],[9,13137,13139],[8,13126,13140],[290,13115,-6],[289,13142,13115],[288,13143,-6],[287,-6,13144],[286,-6,13145],[285,13146,-6],[284,13147,-6],[283,13148,-6],[284,13143,-6],[283,13150,-6],[135,13149,13151],[135,12963,13151],[9,13152,13153],[290,13127,-6],[289,13155,13127],[288,13156,-6],[287,-6,13157],[286,-6,13158],[285,13159,-6],[284,13160,-6],[283,13161,-6],[284,13156,-6],[283,13163,-6],[135,13162,13164],[117,13152,13165],[135,12985,13164],[117,13153,13167],[9,13166,13168],[8,13154,13169],[7,13141,13170],[6,13051,13111,13171],[295,-6,12730],[294,13173,-6],[293,13174,-6],[292,13175,-6],[288,13176,-6],[287,-6,13177],[286,-6,13178],[285,13179,-6],[284,13180,-6],[283,13181,-6],[284,13176,-6],[283,13183,-6],[135,13182,13184],[295,-6,12758],[294,13186,-6],[293,13187,-6],[292,13188,-6],[288,13189,-6],[287,-6,13190],[286,-6,13191],[285,13192,-6],[284,13193,-6],[283,13194,-6],[135,13195,13184],[9,13185,13196],[291,-6,13176],[288,13198,-6],[287,-6,13199],[286,-6,13200],[285,13201,-6],[284,13202,-6],[283,13203,-6],[284,13198,-6],[283,13205,-6],[135,13204,13206],[117,13185,13207],[291,-6,13189],[288,13209,-6],[287,-6,13210],[286,-6,13211],[285,13212,-6],[284,13213,-6],[283,13214,-6],[135,13215,13206],[117,13196,13216],[9,13208,13217],[8,13197,13218],[290,13176,-6],[289,13220,13176],[288,13221,-6],[287,-6,13222],[286,-6,13223],[285,13224,-6],[284,13225,-6],[283,13226,-6],[284,13221,-6],[283,13228,-6],[135,13227,13229],[290,13189,-6],[289,13231,13189],[288,13232,-6],[287,-6,13233],[286,-6,13234],[285,13235,-6],[284,13236,-6],[283,13237,-6],[135,13238,13229],[9,13230,13239],[290,13198,-6],[289,13241,13198],[288,13242,-6],[287,-6,13243],[286,-6,13244],[285,13245,-6],[284,13246,-6],[283,13247,-6],[284,13242,-6],[283,13249,-6],[135,13248,13250],[117,13230,13251],[290,13209,-6],[289,13253,13209],[288,13254,-6],[287,-6,13255],[286,-6,13256],[285,13257,-6],[284,13258,-6],[283,13259,-6],[135,13260,13250],[117,13239,13261],[9,13252,13262],[8,13240,13263],[7,13219,13264],[295,-6,12838],[294,13266,-6],[293,13267,-6],[292,13268,-6],[288,13269,-6],[287,-6,13270],[286,-6,13271],[285,13272,-6],[284,13273,-6],[283,13274,-6],[284,13269,-6],[283,13276,-6],[135,13275,13277],[135,13195,13277],[9,13278,13279],[291,-6,13269],[288,13281,-6],[287,-6,13282],[286,-6,13283],[285,13284,-6],[284,13285,-6],[283,13286,-6],[284,13281,-6],[283,13288,-6],[135,13287,13289],[117,13278,13290],[135,13215,13289],[117,13279,13292],[9,13291,13293],[8,13280,13294],[290,13269,-6],[289,13296,13269],[288,13297,-6],[287,-6,13298],[286,-6,13299],[285,13300,-6],[284,13301,-6],[283,13302,-6],[284,13297,-6],[283,13304,-6],[135,13303,13305],[135,13238,13305],[9,13306,13307],[290,13281,-6],[289,13309,13281],[288,13310,-6],[287,-6,13311],[286,-6,13312],[285,13313,-6],[284,13314,-6],[283,13315,-6],[284,13310,-6],[283,13317,-6],[135,13316,13318],[117,13306,13319],[135,13260,13318],[117,13307,13321],[9,13320,13322],[8,13308,13323],[7,13295,13324],[295,-6,12898],[294,13326,-6],[293,13327,-6],[292,13328,-6],[288,13329,-6],[287,-6,13330],[286,-6,13331],[285,13332,-6],[284,13333,-6],[283,13334,-6],[284,13329,-6],[283,13336,-6],[135,13335,13337],[295,-6,12911],[294,13339,-6],[293,13340,-6],[292,13341,-6],[288,13342,-6],[287,-6,13343],[286,-6,13344],[285,13345,-6],[284,13346,-6],[283,13347,-6],[135,13348,13337],[9,13338,13349],[291,-6,13329],[288,13351,-6],[287,-6,13352],[286,-6,13353],[285,13354,-6],[284,13355,-6],[283,13356,-6],[284,13351,-6],[283,13358,-6],[135,13357,13359],[117,13338,13360],[291,-6,13342],[288,13362,-6],[287,-6,13363],[286,-6,13364],[285,13365,-6],[284,13366,-6],[283,13367,-6],[135,13368,13359],[117,13349,13369],[9,13361,13370],[8,13350,13371],[290,13329,-6],[289,13373,13329],[288,13374,-6],[287,-6,13375],[286,-6,13376],[285,13377,-6],[284,13378,-6],[283,13379,-6],[284,13374,-6],[283,13381,-6],[135,13380,13382],[290,13342,-6],[289,13384,13342],[288,13385,-6],[287,-6,13386],[286,-6,13387],[285,13388,-6],[284,13389,-6],[283,13390,-6],[135,13391,13382],[9,13383,13392],[290,13351,-6],[289,13394,13351],[288,13395,-6],[287,-6,13396],[286,-6,13397],[285,13398,-6],[284,13399,-6],[283,13400,-6],[284,13395,-6],[283,13402,-6],[135,13401,13403],[117,13383,13404],[290,13362,-6],[289,13406,13362],[288,13407,-6],[287,-6,13408],[286,-6,13409],[285,13410,-6],[284,13411,-6],[283,13412,-6],[135,13413,13403],[117,13392,13414],[9,13405,13415],[8,13393,13416],[7,13372,13417],[6,13265,13325,13418],[5,12991,13172,13419],[309,12716,-6],[308,13421,-6],[307,13422,-6],[306,13423,-6],[305,13424,-6],[304,13425,-6],[303,13425,13426],[302,13427,-6],[301,13428,-6],[300,13429,-6],[299,13430,-6],[298,13431,-6],[294,13432,-6],[293,13433,-6],[292,13434,-6],[288,13435,-6],[287,-6,13436],[286,-6,13437],[285,13438,-6],[284,13439,-6],[283,13440,-6],[284,13435,-6],[283,13442,-6],[135,13441,13443],[135,-6,13443],[9,13444,13445],[291,-6,13435],[288,13447,-6],[287,-6,13448],[286,-6,13449],[285,13450,-6],[284,13451,-6],[283,13452,-6],[284,13447,-6],[283,13454,-6],[135,13453,13455],[117,13444,13456],[135,-6,13455],[117,13445,13458],[9,13457,13459],[8,13446,13460],[290,13435,-6],[289,13462,13435],[288,13463,-6],[287,-6,13464],[286,-6,13465],[285,13466,-6],[284,13467,-6],[283,13468,-6],[284,13463,-6],[283,13470,-6],[135,13469,13471],[135,-6,13471],[9,13472,13473],[290,13447,-6],[289,13475,13447],[288,13476,-6],[287,-6,13477],[286,-6,13478],[285,13479,-6],[284,13480,-6],[283,13481,-6],[284,13476,-6],[283,13483,-6],[135,13482,13484],[117,13472,13485],[135,-6,13484],[117,13473,13487],[9,13486,13488],[8,13474,13489],[7,13461,13490],[296,-6,13432],[294,13492,-6],[293,13493,-6],[292,13494,-6],[288,13495,-6],[287,-6,13496],[286,-6,13497],[285,13498,-6],[284,13499,-6],[283,13500,-6],[284,13495,-6],[283,13502,-6],[135,13501,13503],[135,-6,13503],[9,13504,13505],[291,-6,13495],[288,13507,-6],[287,-6,13508],[286,-6,13509],[285,13510,-6],[284,13511,-6],[283,13512,-6],[284,13507,-6],[283,13514,-6],[135,13513,13515],[117,13504,13516],[135,-6,13515],[117,13505,13518],[9,13517,13519],[8,13506,13520],[290,13495,-6],[289,13522,13495],[288,13523,-6],[287,-6,13524],[286,-6,13525],[285,13526,-6],[284,13527,-6],[283,13528,-6],[284,13523,-6],[283,13530,-6],[135,13529,13531],[135,-6,13531],[9,13532,13533],[290,13507,-6],[289,13535,13507],[288,13536,-6],[287,-6,13537],[286,-6,13538],[285,13539,-6],[284,13540,-6],[283,13541,-6],[284,13536,-6],[283,13543,-6],[135,13542,13544],[117,13532,13545],[135,-6,13544],[117,13533,13547],[9,13546,13548],[8,13534,13549],[7,13521,13550],[6,13491,13551,13551],[295,-6,13432],[294,13553,-6],[293,13554,-6],[292,13555,-6],[288,13556,-6],[287,-6,13557],[286,-6,13558],[285,13559,-6],[284,13560,-6],[283,13561,-6],[284,13556,-6],[283,13563,-6],[135,13562,13564],[135,-6,13564],[9,13565,13566],[291,-6,13556],[288,13568,-6],[287,-6,13569],[286,-6,13570],[285,13571,-6],[284,13572,-6],[283,13573,-6],[284,13568,-6],[283,13575,-6],[135,13574,13576],[117,13565,13577],[135,-6,13576],[117,13566,13579],[9,13578,13580],[8,13567,13581],[290,13556,-6],[289,13583,13556],[288,13584,-6],[287,-6,13585],[286,-6,13586],[285,13587,-6],[284,13588,-6],[283,13589,-6],[284,13584,-6],[283,13591,-6],[135,13590,13592],[135,-6,13592],[9,13593,13594],[290,13568,-6],[289,13596,13568],[288,13597,-6],[287,-6,13598],[286,-6,13599],[285,13600,-6],[284,13601,-6],[283,13602,-6],[284,13597,-6],[283,13604,-6],[135,13603,13605],[117,13593,13606],[135,-6,13605],[117,13594,13608],[9,13607,13609],[8,13595,13610],[7,13582,13611],[295,-6,13492],[294,13613,-6],[293,13614,-6],[292,13615,-6],[288,13616,-6],[287,-6,13617],[286,-6,13618],[285,13619,-6],[284,13620,-6],[283,13621,-6],[284,13616,-6],[283,13623,-6],[135,13622,13624],[135,-6,13624],[9,13625,13626],[291,-6,13616],[288,13628,-6],[287,-6,13629],[286,-6,13630],[285,13631,-6],[284,13632,-6],[283,13633,-6],[284,13628,-6],[283,13635,-6],[135,13634,13636],[117,13625,13637],[135,-6,13636],[117,13626,13639],[9,13638,13640],[8,13627,13641],[290,13616,-6],[289,13643,13616],[288,13644,-6],[287,-6,13645],[286,-6,13646],[285,13647,-6],[284,13648,-6],[283,13649,-6],[284,13644,-6],[283,13651,-6],[135,13650,13652],[135,-6,13652],[9,13653,13654],[290,13628,-6],[289,13656,13628],[288,13657,-6],[287,-6,13658],[286,-6,13659],[285,13660,-6],[284,13661,-6],[283,13662,-6],[284,13657,-6],[283,13664,-6],[135,13663,13665],[117,13653,13666],[135,-6,13665],[117,13654,13668],[9,13667,13669],[8,13655,13670],[7,13642,13671],[6,13612,13672,13672],[5,13552,13673,13673],[4,13420,13674],[9,-32,13108],[8,-32,13676],[7,-32,13677],[9,-32,13168],[8,-32,13679],[7,-32,13680],[6,-32,13678,13681],[9,-32,13322],[8,-32,13683],[7,-32,13684],[9,-32,13415],[8,-32,13686],[7,-32,13687],[6,-32,13685,13688],[5,-32,13682,13689],[4,13690,13674],[283,-7,-6],[284,-7,-6],[285,-7,-6],[135,13694,-22],[285,-57,-6],[135,13696,-22],[9,13695,13697],[9,13695,386],[4,13698,13699],[9,-32,13697],[8,-32,13701],[7,-32,13702],[6,-32,13703,13703],[5,-32,13704,13704],[4,13705,13699],[135,13694,-6],[9,-6,13707],[4,13708,-6],[288,-7,-6],[287,-6,13710],[286,-6,13711],[135,13712,-22],[289,-7,-22],[290,-7,-6],[289,13715,-22],[7,13714,13716],[9,-32,13716],[8,-32,13718],[7,-32,13719],[6,-32,13720,13720],[5,-32,13721,13721],[4,13722,13717],[291,-7,-22],[291,-6,-22],[117,13724,13725],[8,13724,13726],[9,-32,13726],[8,-32,13728],[7,-32,13729],[6,-32,13730,13730],[5,-32,13731,13731],[4,13732,13727],[292,-7,-6],[293,-7,-6],[294,-7,-6],[295,-7,-22],[295,-57,-22],[295,-6,-22],[5,13737,13738,13739],[5,13737,13739,13739],[4,13740,13741],[9,-32,13738],[8,-32,13743],[7,-32,13744],[6,-32,13745,13745],[9,-32,13739],[8,-32,13747],[7,-32,13748],[6,-32,13749,13749],[5,-32,13746,13750],[4,13751,13741],[295,-7,-6],[5,-6,13753,-6],[4,13754,-6],[296,-7,-22],[296,-57,-22],[296,-6,-22],[6,13756,13757,13758],[6,13756,13758,13758],[4,13759,13760],[9,-32,13757],[8,-32,13762],[7,-32,13763],[9,-32,13758],[8,-32,13765],[7,-32,13766],[6,-32,13764,13767],[5,-32,13768,13768],[4,13769,13760],[296,-7,-6],[6,-6,13771,-6],[4,13772,-6],[297,-7,-6],[301,-7,-6],[300,13775,-6],[299,13776,-6],[298,13777,-6],[302,-7,-6],[304,-7,-6],[303,-7,13780],[305,-7,-6],[306,-7,-6],[307,-7,-6],[308,-7,-6],[309,-7,-6],[311,-6,-7],[310,13787,-6],[4,13788,-22],[9,-32,13788],[8,-32,13790],[7,-32,13791],[6,-32,13792,13792],[5,-32,13793,13793],[4,13794,-22],[312,-7,-6],[182,-6,-6,892,948],[314,-7,-6,-11,-57,-100,-22],[181,13797,13798],[182,-6,-6,888,944],[181,13800,-22],[85,1142,-6],[84,-6,13802],[83,13803,-6],[86,1142,-6],[85,13805,-6],[84,-6,13806],[83,13807,-6],[82,13804,13808],[81,13809,-6],[10,1142,13810],[85,1302,-6],[84,-6,13812],[83,13813,-6],[86,1302,-6],[85,13815,-6],[84,-6,13816],[83,13817,-6],[82,13814,13818],[81,13819,-6],[10,1302,13820],[9,13811,13821],[85,1494,-6],[84,-6,13823],[83,13824,-6],[86,1494,-6],[85,13826,-6],[84,-6,13827],[83,13828,-6],[82,13825,13829],[81,13830,-6],[10,1494,13831],[85,1598,-6],[84,-6,13833],[83,13834,-6],[86,1598,-6],[85,13836,-6],[84,-6,13837],[83,13838,-6],[82,13835,13839],[81,13840,-6],[10,1598,13841],[9,13832,13842],[8,13822,13843],[85,1793,-6],[84,-6,13845],[83,13846,-6],[86,1793,-6],[85,13848,-6],[84,-6,13849],[83,13850,-6],[82,13847,13851],[81,13852,-6],[10,1793,13853],[85,1899,-6],[84,-6,13855],[83,13856,-6],[86,1899,-6],[85,13858,-6],[84,-6,13859],[83,13860,-6],[82,13857,13861],[81,13862,-6],[10,1899,13863],[9,13854,13864],[85,2094,-6],[84,-6,13866],[83,13867,-6],[86,2094,-6],[85,13869,-6],[84,-6,13870],[83,13871,-6],[82,13868,13872],[81,13873,-6],[10,2094,13874],[85,2201,-6],[84,-6,13876],[83,13877,-6],[86,2201,-6],[85,13879,-6],[84,-6,13880],[83,13881,-6],[82,13878,13882],[81,13883,-6],[10,2201,13884],[9,13875,13885],[8,13865,13886],[7,13844,13887],[85,2403,-6],[84,-6,13889],[83,13890,-6],[86,2403,-6],[85,13892,-6],[84,-6,13893],[83,13894,-6],[82,13891,13895],[81,13896,-6],[10,2403,13897],[85,2404,-6],[84,-6,13899],[83,13900,-6],[86,2404,-6],[85,13902,-6],[84,-6,13903],[83,13904,-6],[82,13901,13905],[81,13906,-6],[10,2404,13907],[9,13898,13908],[85,2596,-6],[84,-6,13910],[83,13911,-6],[86,2596,-6],[85,13913,-6],[84,-6,13914],[83,13915,-6],[82,13912,13916],[81,13917,-6],[10,2596,13918],[85,2598,-6],[84,-6,13920],[83,13921,-6],[86,2598,-6],[85,13923,-6],[84,-6,13924],[83,13925,-6],[82,13922,13926],[81,13927,-6],[10,2598,13928],[9,13919,13929],[8,13909,13930],[85,2793,-6],[84,-6,13932],[83,13933,-6],[86,2793,-6],[85,13935,-6],[84,-6,13936],[83,13937,-6],[82,13934,13938],[81,13939,-6],[10,2793,13940],[85,2794,-6],[84,-6,13942],[83,13943,-6],[86,2794,-6],[85,13945,-6],[84,-6,13946],[83,13947,-6],[82,13944,13948],[81,13949,-6],[10,2794,13950],[9,13941,13951],[85,2989,-6],[84,-6,13953],[83,13954,-6],[86,2989,-6],[85,13956,-6],[84,-6,13957],[83,13958,-6],[82,13955,13959],[81,13960,-6],[10,2989,13961],[85,2991,-6],[84,-6,13963],[83,13964,-6],[86,2991,-6],[85,13966,-6],[84,-6,13967],[83,13968,-6],[82,13965,13969],[81,13970,-6],[10,2991,13971],[9,13962,13972],[8,13952,13973],[7,13931,13974],[85,3193,-6],[84,-6,13976],[83,13977,-6],[86,3193,-6],[85,13979,-6],[84,-6,13980],[83,13981,-6],[82,13978,13982],[81,13983,-6],[10,3193,13984],[85,3305,-6],[84,-6,13986],[83,13987,-6],[86,3305,-6],[85,13989,-6],[84,-6,13990],[83,13991,-6],[82,13988,13992],[81,13993,-6],[10,3305,13994],[9,13985,13995],[85,3497,-6],[84,-6,13997],[83,13998,-6],[86,3497,-6],[85,14000,-6],[84,-6,14001],[83,14002,-6],[82,13999,14003],[81,14004,-6],[10,3497,14005],[85,3601,-6],[84,-6,14007],[83,14008,-6],[86,3601,-6],[85,14010,-6],[84,-6,14011],[83,14012,-6],[82,14009,14013],[81,14014,-6],[10,3601,14015],[9,14006,14016],[8,13996,14017],[85,3796,-6],[84,-6,14019],[83,14020,-6],[86,3796,-6],[85,14022,-6],[84,-6,14023],[83,14024,-6],[82,14021,14025],[81,14026,-6],[10,3796,14027],[85,3902,-6],[84,-6,14029],[83,14030,-6],[86,3902,-6],[85,14032,-6],[84,-6,14033],[83,14034,-6],[82,14031,14035],[81,14036,-6],[10,3902,14037],[9,14028,14038],[85,4097,-6],[84,-6,14040],[83,14041,-6],[86,4097,-6],[85,14043,-6],[84,-6,14044],[83,14045,-6],[82,14042,14046],[81,14047,-6],[10,4097,14048],[85,4204,-6],[84,-6,14050],[83,14051,-6],[86,4204,-6],[85,14053,-6],[84,-6,14054],[83,14055,-6],[82,14052,14056],[81,14057,-6],[10,4204,14058],[9,14049,14059],[8,14039,14060],[7,14018,14061],[6,13888,13975,14062],[85,4407,-6],[84,-6,14064],[83,14065,-6],[86,4407,-6],[85,14067,-6],[84,-6,14068],[83,14069,-6],[82,14066,14070],[81,14071,-6],[10,4407,14072],[85,4408,-6],[84,-6,14074],[83,14075,-6],[86,4408,-6],[85,14077,-6],[84,-6,14078],[83,14079,-6],[82,14076,14080],[81,14081,-6],[10,4408,14082],[9,14073,14083],[85,4600,-6],[84,-6,14085],[83,14086,-6],[86,4600,-6],[85,14088,-6],[84,-6,14089],[83,14090,-6],[82,14087,14091],[81,14092,-6],[10,4600,14093],[85,4602,-6],[84,-6,14095],[83,14096,-6],[86,4602,-6],[85,14098,-6],[84,-6,14099],[83,14100,-6],[82,14097,14101],[81,14102,-6],[10,4602,14103],[9,14094,14104],[8,14084,14105],[85,4797,-6],[84,-6,14107],[83,14108,-6],[86,4797,-6],[85,14110,-6],[84,-6,14111],[83,14112,-6],[82,14109,14113],[81,14114,-6],[10,4797,14115],[85,4798,-6],[84,-6,14117],[83,14118,-6],[86,4798,-6],[85,14120,-6],[84,-6,14121],[83,14122,-6],[82,14119,14123],[81,14124,-6],[10,4798,14125],[9,14116,14126],[85,4993,-6],[84,-6,14128],[83,14129,-6],[86,4993,-6],[85,14131,-6],[84,-6,14132],[83,14133,-6],[82,14130,14134],[81,14135,-6],[10,4993,14136],[85,4995,-6],[84,-6,14138],[83,14139,-6],[86,4995,-6],[85,14141,-6],[84,-6,14142],[83,14143,-6],[82,14140,14144],[81,14145,-6],[10,4995,14146],[9,14137,14147],[8,14127,14148],[7,14106,14149],[85,5197,-6],[84,-6,14151],[83,14152,-6],[86,5197,-6],[85,14154,-6],[84,-6,14155],[83,14156,-6],[82,14153,14157],[81,14158,-6],[10,5197,14159],[85,5198,-6],[84,-6,14161],[83,14162,-6],[86,5198,-6],[85,14164,-6],[84,-6,14165],[83,14166,-6],[82,14163,14167],[81,14168,-6],[10,5198,14169],[9,14160,14170],[85,5390,-6],[84,-6,14172],[83,14173,-6],[86,5390,-6],[85,14175,-6],[84,-6,14176],[83,14177,-6],[82,14174,14178],[81,14179,-6],[10,5390,14180],[85,5392,-6],[84,-6,14182],[83,14183,-6],[86,5392,-6],[85,14185,-6],[84,-6,14186],[83,14187,-6],[82,14184,14188],[81,14189,-6],[10,5392,14190],[9,14181,14191],[8,14171,14192],[85,5587,-6],[84,-6,14194],[83,14195,-6],[86,5587,-6],[85,14197,-6],[84,-6,14198],[83,14199,-6],[82,14196,14200],[81,14201,-6],[10,5587,14202],[85,5588,-6],[84,-6,14204],[83,14205,-6],[86,5588,-6],[85,14207,-6],[84,-6,14208],[83,14209,-6],[82,14206,14210],[81,14211,-6],[10,5588,14212],[9,14203,14213],[85,5783,-6],[84,-6,14215],[83,14216,-6],[86,5783,-6],[85,14218,-6],[84,-6,14219],[83,14220,-6],[82,14217,14221],[81,14222,-6],[10,5783,14223],[85,5785,-6],[84,-6,14225],[83,14226,-6],[86,5785,-6],[85,14228,-6],[84,-6,14229],[83,14230,-6],[82,14227,14231],[81,14232,-6],[10,5785,14233],[9,14224,14234],[8,14214,14235],[7,14193,14236],[85,5987,-6],[84,-6,14238],[83,14239,-6],[86,5987,-6],[85,14241,-6],[84,-6,14242],[83,14243,-6],[82,14240,14244],[81,14245,-6],[10,5987,14246],[85,5988,-6],[84,-6,14248],[83,14249,-6],[86,5988,-6],[85,14251,-6],[84,-6,14252],[83,14253,-6],[82,14250,14254],[81,14255,-6],[10,5988,14256],[9,14247,14257],[85,6180,-6],[84,-6,14259],[83,14260,-6],[86,6180,-6],[85,14262,-6],[84,-6,14263],[83,14264,-6],[82,14261,14265],[81,14266,-6],[10,6180,14267],[85,6182,-6],[84,-6,14269],[83,14270,-6],[86,6182,-6],[85,14272,-6],[84,-6,14273],[83,14274,-6],[82,14271,14275],[81,14276,-6],[10,6182,14277],[9,14268,14278],[8,14258,14279],[85,6377,-6],[84,-6,14281],[83,14282,-6],[86,6377,-6],[85,14284,-6],[84,-6,14285],[83,14286,-6],[82,14283,14287],[81,14288,-6],[10,6377,14289],[85,6378,-6],[84,-6,14291],[83,14292,-6],[86,6378,-6],[85,14294,-6],[84,-6,14295],[83,14296,-6],[82,14293,14297],[81,14298,-6],[10,6378,14299],[9,14290,14300],[85,6573,-6],[84,-6,14302],[83,14303,-6],[86,6573,-6],[85,14305,-6],[84,-6,14306],[83,14307,-6],[82,14304,14308],[81,14309,-6],[10,6573,14310],[85,6575,-6],[84,-6,14312],[83,14313,-6],[86,6575,-6],[85,14315,-6],[84,-6,14316],[83,14317,-6],[82,14314,14318],[81,14319,-6],[10,6575,14320],[9,14311,14321],[8,14301,14322],[7,14280,14323],[6,14150,14237,14324],[85,6778,-6],[84,-6,14326],[83,14327,-6],[86,6778,-6],[85,14329,-6],[84,-6,14330],[83,14331,-6],[82,14328,14332],[81,14333,-6],[10,6778,14334],[85,6890,-6],[84,-6,14336],[83,14337,-6],[86,6890,-6],[85,14339,-6],[84,-6,14340],[83,14341,-6],[82,14338,14342],[81,14343,-6],[10,6890,14344],[9,14335,14345],[85,7082,-6],[84,-6,14347],[83,14348,-6],[86,7082,-6],[85,14350,-6],[84,-6,14351],[83,14352,-6],[82,14349,14353],[81,14354,-6],[10,7082,14355],[85,7186,-6],[84,-6,14357],[83,14358,-6],[86,7186,-6],[85,14360,-6],[84,-6,14361],[83,14362,-6],[82,14359,14363],[81,14364,-6],[10,7186,14365],[9,14356,14366],[8,14346,14367],[85,7381,-6],[84,-6,14369],[83,14370,-6],[86,7381,-6],[85,14372,-6],[84,-6,14373],[83,14374,-6],[82,14371,14375],[81,14376,-6],[10,7381,14377],[85,7487,-6],[84,-6,14379],[83,14380,-6],[86,7487,-6],[85,14382,-6],[84,-6,14383],[83,14384,-6],[82,14381,14385],[81,14386,-6],[10,7487,14387],[9,14378,14388],[85,7682,-6],[84,-6,14390],[83,14391,-6],[86,7682,-6],[85,14393,-6],[84,-6,14394],[83,14395,-6],[82,14392,14396],[81,14397,-6],[10,7682,14398],[85,7789,-6],[84,-6,14400],[83,14401,-6],[86,7789,-6],[85,14403,-6],[84,-6,14404],[83,14405,-6],[82,14402,14406],[81,14407,-6],[10,7789,14408],[9,14399,14409],[8,14389,14410],[7,14368,14411],[85,7991,-6],[84,-6,14413],[83,14414,-6],[86,7991,-6],[85,14416,-6],[84,-6,14417],[83,14418,-6],[82,14415,14419],[81,14420,-6],[10,7991,14421],[85,7992,-6],[84,-6,14423],[83,14424,-6],[86,7992,-6],[85,14426,-6],[84,-6,14427],[83,14428,-6],[82,14425,14429],[81,14430,-6],[10,7992,14431],[9,14422,14432],[85,8184,-6],[84,-6,14434],[83,14435,-6],[86,8184,-6],[85,14437,-6],[84,-6,14438],[83,14439,-6],[82,14436,14440],[81,14441,-6],[10,8184,14442],[85,8186,-6],[84,-6,14444],[83,14445,-6],[86,8186,-6],[85,14447,-6],[84,-6,14448],[83,14449,-6],[82,14446,14450],[81,14451,-6],[10,8186,14452],[9,14443,14453],[8,14433,14454],[85,8381,-6],[84,-6,14456],[83,14457,-6],[86,8381,-6],[85,14459,-6],[84,-6,14460],[83,14461,-6],[82,14458,14462],[81,14463,-6],[10,8381,14464],[85,8382,-6],[84,-6,14466],[83,14467,-6],[86,8382,-6],[85,14469,-6],[84,-6,14470],[83,14471,-6],[82,14468,14472],[81,14473,-6],[10,8382,14474],[9,14465,14475],[85,8577,-6],[84,-6,14477],[83,14478,-6],[86,8577,-6],[85,14480,-6],[84,-6,14481],[83,14482,-6],[82,14479,14483],[81,14484,-6],[10,8577,14485],[85,8579,-6],[84,-6,14487],[83,14488,-6],[86,8579,-6],[85,14490,-6],[84,-6,14491],[83,14492,-6],[82,14489,14493],[81,14494,-6],[10,8579,14495],[9,14486,14496],[8,14476,14497],[7,14455,14498],[85,8781,-6],[84,-6,14500],[83,14501,-6],[86,8781,-6],[85,14503,-6],[84,-6,14504],[83,14505,-6],[82,14502,14506],[81,14507,-6],[10,8781,14508],[85,8893,-6],[84,-6,14510],[83,14511,-6],[86,8893,-6],[85,14513,-6],[84,-6,14514],[83,14515,-6],[82,14512,14516],[81,14517,-6],[10,8893,14518],[9,14509,14519],[85,9085,-6],[84,-6,14521],[83,14522,-6],[86,9085,-6],[85,14524,-6],[84,-6,14525],[83,14526,-6],[82,14523,14527],[81,14528,-6],[10,9085,14529],[85,9189,-6],[84,-6,14531],[83,14532,-6],[86,9189,-6],[85,14534,-6],[84,-6,14535],[83,14536,-6],[82,14533,14537],[81,14538,-6],[10,9189,14539],[9,14530,14540],[8,14520,14541],[85,9384,-6],[84,-6,14543],[83,14544,-6],[86,9384,-6],[85,14546,-6],[84,-6,14547],[83,14548,-6],[82,14545,14549],[81,14550,-6],[10,9384,14551],[85,9490,-6],[84,-6,14553],[83,14554,-6],[86,9490,-6],[85,14556,-6],[84,-6,14557],[83,14558,-6],[82,14555,14559],[81,14560,-6],[10,9490,14561],[9,14552,14562],[85,9685,-6],[84,-6,14564],[83,14565,-6],[86,9685,-6],[85,14567,-6],[84,-6,14568],[83,14569,-6],[82,14566,14570],[81,14571,-6],[10,9685,14572],[85,9792,-6],[84,-6,14574],[83,14575,-6],[86,9792,-6],[85,14577,-6],[84,-6,14578],[83,14579,-6],[82,14576,14580],[81,14581,-6],[10,9792,14582],[9,14573,14583],[8,14563,14584],[7,14542,14585],[6,14412,14499,14586],[5,14063,14325,14587],[85,10005,-6],[84,-6,14589],[83,14590,-6],[86,10005,-6],[85,14592,-6],[84,-6,14593],[83,14594,-6],[82,14591,14595],[81,14596,-6],[10,10005,14597],[85,10006,-6],[84,-6,14599],[83,14600,-6],[86,10006,-6],[85,14602,-6],[84,-6,14603],[83,14604,-6],[82,14601,14605],[81,14606,-6],[10,10006,14607],[9,14598,14608],[85,10174,-6],[84,-6,14610],[83,14611,-6],[86,10174,-6],[85,14613,-6],[84,-6,14614],[83,14615,-6],[82,14612,14616],[81,14617,-6],[10,10174,14618],[85,10176,-6],[84,-6,14620],[83,14621,-6],[86,10176,-6],[85,14623,-6],[84,-6,14624],[83,14625,-6],[82,14622,14626],[81,14627,-6],[10,10176,14628],[9,14619,14629],[8,14609,14630],[85,10347,-6],[84,-6,14632],[83,14633,-6],[86,10347,-6],[85,14635,-6],[84,-6,14636],[83,14637,-6],[82,14634,14638],[81,14639,-6],[10,10347,14640],[85,10348,-6],[84,-6,14642],[83,14643,-6],[86,10348,-6],[85,14645,-6],[84,-6,14646],[83,14647,-6],[82,14644,14648],[81,14649,-6],[10,10348,14650],[9,14641,14651],[85,10519,-6],[84,-6,14653],[83,14654,-6],[86,10519,-6],[85,14656,-6],[84,-6,14657],[83,14658,-6],[82,14655,14659],[81,14660,-6],[10,10519,14661],[85,10521,-6],[84,-6,14663],[83,14664,-6],[86,10521,-6],[85,14666,-6],[84,-6,14667],[83,14668,-6],[82,14665,14669],[81,14670,-6],[10,10521,14671],[9,14662,14672],[8,14652,14673],[7,14631,14674],[85,10699,-6],[84,-6,14676],[83,14677,-6],[86,10699,-6],[85,14679,-6],[84,-6,14680],[83,14681,-6],[82,14678,14682],[81,14683,-6],[10,10699,14684],[85,10700,-6],[84,-6,14686],[83,14687,-6],[86,10700,-6],[85,14689,-6],[84,-6,14690],[83,14691,-6],[82,14688,14692],[81,14693,-6],[10,10700,14694],[9,14685,14695],[85,10868,-6],[84,-6,14697],[83,14698,-6],[86,10868,-6],[85,14700,-6],[84,-6,14701],[83,14702,-6],[82,14699,14703],[81,14704,-6],[10,10868,14705],[85,10870,-6],[84,-6,14707],[83,14708,-6],[86,10870,-6],[85,14710,-6],[84,-6,14711],[83,14712,-6],[82,14709,14713],[81,14714,-6],[10,10870,14715],[9,14706,14716],[8,14696,14717],[85,11041,-6],[84,-6,14719],[83,14720,-6],[86,11041,-6],[85,14722,-6],[84,-6,14723],[83,14724,-6],[82,14721,14725],[81,14726,-6],[10,11041,14727],[85,11042,-6],[84,-6,14729],[83,14730,-6],[86,11042,-6],[85,14732,-6],[84,-6,14733],[83,14734,-6],[82,14731,14735],[81,14736,-6],[10,11042,14737],[9,14728,14738],[85,11213,-6],[84,-6,14740],[83,14741,-6],[86,11213,-6],[85,14743,-6],[84,-6,14744],[83,14745,-6],[82,14742,14746],[81,14747,-6],[10,11213,14748],[85,11215,-6],[84,-6,14750],[83,14751,-6],[86,11215,-6],[85,14753,-6],[84,-6,14754],[83,14755,-6],[82,14752,14756],[81,14757,-6],[10,11215,14758],[9,14749,14759],[8,14739,14760],[7,14718,14761],[6,14675,14762,14762],[85,11394,-6],[84,-6,14764],[83,14765,-6],[86,11394,-6],[85,14767,-6],[84,-6,14768],[83,14769,-6],[82,14766,14770],[81,14771,-6],[10,11394,14772],[85,11395,-6],[84,-6,14774],[83,14775,-6],[86,11395,-6],[85,14777,-6],[84,-6,14778],[83,14779,-6],[82,14776,14780],[81,14781,-6],[10,11395,14782],[9,14773,14783],[85,11563,-6],[84,-6,14785],[83,14786,-6],[86,11563,-6],[85,14788,-6],[84,-6,14789],[83,14790,-6],[82,14787,14791],[81,14792,-6],[10,11563,14793],[85,11565,-6],[84,-6,14795],[83,14796,-6],[86,11565,-6],[85,14798,-6],[84,-6,14799],[83,14800,-6],[82,14797,14801],[81,14802,-6],[10,11565,14803],[9,14794,14804],[8,14784,14805],[85,11736,-6],[84,-6,14807],[83,14808,-6],[86,11736,-6],[85,14810,-6],[84,-6,14811],[83,14812,-6],[82,14809,14813],[81,14814,-6],[10,11736,14815],[85,11737,-6],[84,-6,14817],[83,14818,-6],[86,11737,-6],[85,14820,-6],[84,-6,14821],[83,14822,-6],[82,14819,14823],[81,14824,-6],[10,11737,14825],[9,14816,14826],[85,11908,-6],[84,-6,14828],[83,14829,-6],[86,11908,-6],[85,14831,-6],[84,-6,14832],[83,14833,-6],[82,14830,14834],[81,14835,-6],[10,11908,14836],[85,11910,-6],[84,-6,14838],[83,14839,-6],[86,11910,-6],[85,14841,-6],[84,-6,14842],[83,14843,-6],[82,14840,14844],[81,14845,-6],[10,11910,14846],[9,14837,14847],[8,14827,14848],[7,14806,14849],[85,12088,-6],[84,-6,14851],[83,14852,-6],[86,12088,-6],[85,14854,-6],[84,-6,14855],[83,14856,-6],[82,14853,14857],[81,14858,-6],[10,12088,14859],[85,12089,-6],[84,-6,14861],[83,14862,-6],[86,12089,-6],[85,14864,-6],[84,-6,14865],[83,14866,-6],[82,14863,14867],[81,14868,-6],[10,12089,14869],[9,14860,14870],[85,12257,-6],[84,-6,14872],[83,14873,-6],[86,12257,-6],[85,14875,-6],[84,-6,14876],[83,14877,-6],[82,14874,14878],[81,14879,-6],[10,12257,14880],[85,12259,-6],[84,-6,14882],[83,14883,-6],[86,12259,-6],[85,14885,-6],[84,-6,14886],[83,14887,-6],[82,14884,14888],[81,14889,-6],[10,12259,14890],[9,14881,14891],[8,14871,14892],[85,12430,-6],[84,-6,14894],[83,14895,-6],[86,12430,-6],[85,14897,-6],[84,-6,14898],[83,14899,-6],[82,14896,14900],[81,14901,-6],[10,12430,14902],[85,12431,-6],[84,-6,14904],[83,14905,-6],[86,12431,-6],[85,14907,-6],[84,-6,14908],[83,14909,-6],[82,14906,14910],[81,14911,-6],[10,12431,14912],[9,14903,14913],[85,12602,-6],[84,-6,14915],[83,14916,-6],[86,12602,-6],[85,14918,-6],[84,-6,14919],[83,14920,-6],[82,14917,14921],[81,14922,-6],[10,12602,14923],[85,12604,-6],[84,-6,14925],[83,14926,-6],[86,12604,-6],[85,14928,-6],[84,-6,14929],[83,14930,-6],[82,14927,14931],[81,14932,-6],[10,12604,14933],[9,14924,14934],[8,14914,14935],[7,14893,14936],[6,14850,14937,14937],[5,14763,14938,14938],[4,14588,14939],[9,-32,14234],[8,-32,14941],[7,-32,14942],[9,-32,14321],[8,-32,14944],[7,-32,14945],[6,-32,14943,14946],[9,-32,14496],[8,-32,14948],[7,-32,14949],[9,-32,14583],[8,-32,14951],[7,-32,14952],[6,-32,14950,14953],[5,-32,14947,14954],[4,14955,14939],[85,-6,-7],[84,-7,14957],[83,14958,-7],[86,-6,-7],[85,14960,-7],[84,-7,14961],[83,14962,-7],[82,14959,14963],[81,14964,-7],[10,-6,14965],[353,-7,-6],[337,14967,-6],[336,14968,-6],[334,14969,-6],[333,14969,14970],[332,14971,-6],[335,-6,14969],[334,14973,-6],[333,14973,14974],[332,14975,-6],[331,14972,14976],[330,14977,-6],[329,14978,-6],[328,14979,-6],[327,14980,-6],[326,14981,-6],[325,14982,-6],[324,14983,-6],[323,14984,-6],[321,14985,-6],[322,14985,-6],[320,14986,14987,-6],[319,14988,-6],[318,14989,-6],[317,14990,-6],[337,-7,-6],[336,14992,-6],[334,14993,-6],[333,14993,14994],[332,14995,-6],[335,-6,14993],[334,14997,-6],[333,14997,14998],[332,14999,-6],[331,14996,15000],[330,15001,-6],[329,15002,-6],[328,15003,-6],[327,15004,-6],[326,15005,-6],[325,15006,-6],[324,15007,-6],[323,15008,-6],[321,15009,-6],[322,15009,-6],[320,15010,15011,-6],[319,15012,-6],[318,15013,-6],[317,15014,-6],[195,15015,14991],[194,14991,15016],[193,14991,14991,15017,15017],[192,15018,-22],[317,-7,-6],[192,15020,-22],[318,-7,-6],[192,15022,-22],[319,-7,-6],[192,15024,-22],[192,-11,-22],[321,-7,-6],[322,-7,-6],[320,15027,15028,-6],[192,15029,-22],[325,-7,-6],[324,15031,-6],[323,15032,-6],[192,15033,-22],[334,-7,-6],[333,-7,15035],[332,15036,-6],[335,-6,-7],[334,15038,-6],[333,15038,15039],[332,15040,-6],[331,15037,15041],[330,15042,-6],[329,15043,-6],[328,15044,-6],[327,15045,-6],[326,15046,-6],[192,15047,-22],[326,-7,-6],[192,15049,-22],[329,-7,-6],[328,15051,-6],[327,15052,-6],[192,15053,-22],[330,-7,-6],[192,15055,-22],[335,-7,-22],[335,-6,-22],[331,15057,15058],[192,15059,-22],[332,-7,-6],[192,15061,-22],[192,15036,-22],[336,-7,-6],[192,15064,-22],[192,14992,-22],[195,-7,14967],[194,14967,15067],[193,14967,14967,15068,15068],[192,15069,-22],[320,15027,-6,-6],[321,-6,-7],[320,15072,-6,-6],[320,-6,15028,-6],[322,-6,-7],[320,-6,15075,-6],[320,-6,-6,-7]],\
"leaves":[\
{"kind":"value","value":"niet_benaderd","type":["choice","Inkoopspoor"]},\
{"kind":"value","value":"benaderd","type":["choice","Inkoopspoor"]},\
{"kind":"value","value":"niet_gemeld","type":["choice","Inkoopspoor"]},\
{"kind":"value","value":"regulier","type":["choice","Inkoopspoor"]},\
{"kind":"value","value":"zo_spoedig_mogelijk","type":["choice","Inkoopspoor"]},\
{"kind":"value","value":false,"type":["boolean"]},\
{"kind":"value","value":true,"type":["boolean"]},\
{"kind":"value","value":"klein","type":["choice","Inkoopgroep"]},\
{"kind":"value","value":"vijf_minuten","type":["choice","Tariefvorm"]},\
{"kind":"value","value":"maandtarief","type":["choice","Tariefvorm"]},\
{"kind":"gap"},\
{"kind":"value","value":"nieuw","type":["choice","Inkoopgroep"]},\
{"kind":"value","value":"van_2023","type":["choice","Afspraken"]},\
{"kind":"value","value":"van_2024","type":["choice","Afspraken"]},\
{"kind":"value","value":"mijn_zorgverlener","type":["contact"]},\
{"kind":"value","value":"overeenkomsten","type":["contact"]},\
{"kind":"value","value":"zorginkoop","type":["contact"]},\
{"kind":"value","value":"declaraties","type":["contact"]},\
{"kind":"value","value":"innovatie","type":["contact"]},\
{"kind":"value","value":"volgverzoeken","type":["contact"]},\
{"kind":"value","value":"hoofdkantoor","type":["contact"]},\
{"kind":"notApplicable"},\
{"kind":"value","value":"asr","type":["party"]},\
{"kind":"value","value":"gemeente","type":["party"]},\
{"kind":"value","value":"in_integraal_tarief","type":["choice","Bekostiging"]},\
{"kind":"value","value":"specialist","type":["choice","Ondersteuner"]},\
{"kind":"value","value":"generalist","type":["choice","Ondersteuner"]},\
{"kind":"value","value":"prestatie_thuiszorgtechnologie","type":["choice","Telezorgdeclaratie"]},\
{"kind":"value","value":"in_maandtarief","type":["choice","Telezorgdeclaratie"]},\
{"kind":"term","term":{"kind":"input","input":37}},\
{"kind":"value","value":{"first":"2022-11-04","last":"2026-12-31"},"type":["period"]},\
{"kind":"nowhere"},\
{"kind":"value","value":"actief","type":["choice","Werkgebied"]},\
{"kind":"value","value":"binnenkort","type":["choice","Werkgebied"]},\
{"kind":"value","value":"niet_actief","type":["choice","Werkgebied"]},\
{"kind":"term","term":{"kind":"call","builtin":"number.divideNumber","parts":[{"kind":"input","input":60},{"kind":"input","input":61}]}},\
{"kind":"term","term":{"kind":"call","builtin":"roundBy","parts":[{"kind":"call","builtin":"money.divideNumber","parts":[{"kind":"input","input":63},{"kind":"input","input":61}]},{"kind":"constant","value":2,"type":["number"]},{"kind":"constant","value":"down","type":["rounding"]}]}},\
{"kind":"value","value":["klein"],"type":["set","Inkoopgroep"]},\
{"kind":"value","value":["vijf_minuten"],"type":["set","Inkoopgroep"]},\
{"kind":"value","value":["maandtarief","klein"],"type":["set","Inkoopgroep"]},\
{"kind":"value","value":["maandtarief"],"type":["set","Inkoopgroep"]},\
{"kind":"value","value":[],"type":["set","Inkoopgroep"]},\
{"kind":"value","value":["nieuw","klein"],"type":["set","Inkoopgroep"]},\
{"kind":"value","value":["nieuw","vijf_minuten"],"type":["set","Inkoopgroep"]},\
{"kind":"value","value":["nieuw","maandtarief","klein"],"type":["set","Inkoopgroep"]},\
{"kind":"value","value":["nieuw","maandtarief"],"type":["set","Inkoopgroep"]},\
{"kind":"value","value":["nieuw"],"type":["set","Inkoopgroep"]},\
{"kind":"term","term":{"kind":"call","builtin":"date.subtract","parts":[{"kind":"input","input":7},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]}},\
{"kind":"term","term":{"kind":"pick","isLow":true,"items":[{"kind":"input","input":71},{"kind":"call","builtin":"date.subtract","parts":[{"kind":"input","input":7},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]}]}},\
{"kind":"term","term":{"kind":"input","input":74}},\
{"kind":"term","term":{"kind":"input","input":75}},\
{"kind":"value","value":"nog_te_vroeg","type":["choice","Behandeling"]},\
{"kind":"value","value":"in_behandeling","type":["choice","Behandeling"]},\
{"kind":"value","value":"aangehouden","type":["choice","Behandeling"]},\
{"kind":"value","value":"in_reglement","type":["choice","Vindplaats"]},\
{"kind":"value","value":"in_aanvullende_polis","type":["choice","Vindplaats"]},\
{"kind":"conflict"},\
{"kind":"term","term":{"kind":"pick","isLow":false,"items":[{"kind":"constant","value":0,"type":["number"]},{"kind":"call","builtin":"number.subtract","parts":[{"kind":"input","input":122},{"kind":"input","input":123}]}]}},\
{"kind":"value","value":0,"type":["number"]},\
{"kind":"value","value":"methode_van_2023","type":["choice","Inkoopmethode"]},\
{"kind":"value","value":"nieuwe_bekostiging","type":["choice","Inkoopmethode"]},\
{"kind":"value","value":"voor_clientprofiel","type":["choice","Prestatiesoort"]},\
{"kind":"value","value":"voor_systeemfunctie","type":["choice","Prestatiesoort"]},\
{"kind":"value","value":"bereikt","type":["choice","Overeenstemming"]},\
{"kind":"value","value":"in_gesprek","type":["choice","Overeenstemming"]},\
{"kind":"value","value":"onplanbare_zorg","type":["choice","Prestatie"]},\
{"kind":"value","value":"dag_of_avond","type":["choice","Onplanbaar"]},\
{"kind":"value","value":"in_de_nacht","type":["choice","Onplanbaar"]},\
{"kind":"value","value":"planbaar","type":["choice","Onplanbaar"]},\
{"kind":"value","value":"preferente_verzekeraar","type":["party"]},\
{"kind":"term","term":{"kind":"call","builtin":"roundBy","parts":[{"kind":"call","builtin":"money.multiplyPercentage","parts":[{"kind":"input","input":165},{"kind":"input","input":166}]},{"kind":"constant","value":2,"type":["number"]},{"kind":"constant","value":"down","type":["rounding"]}]}},\
{"kind":"term","term":{"kind":"input","input":168}},\
{"kind":"value","value":"upcoming","type":["text"]},\
{"kind":"value","value":"open","type":["text"]},\
{"kind":"value","value":"due","type":["text"]},\
{"kind":"value","value":"late","type":["text"]},\
{"kind":"value","value":"doneEarly","type":["text"]},\
{"kind":"value","value":"done","type":["text"]},\
{"kind":"value","value":"doneLate","type":["text"]},\
{"kind":"value","value":"2023-07-01","type":["date"]},\
{"kind":"value","value":"2023-11-30","type":["date"]},\
{"kind":"value","value":{"absent":true},"type":["absent"]},\
{"kind":"value","value":"2023-06-30","type":["date"]},\
{"kind":"value","value":"lapsed","type":["text"]},\
{"kind":"value","value":"2023-09-01","type":["date"]},\
{"kind":"value","value":"2023-10-31","type":["date"]},\
{"kind":"value","value":"2023-10-01","type":["date"]},\
{"kind":"value","value":"2023-11-01","type":["date"]},\
{"kind":"value","value":"2023-11-12","type":["date"]},\
{"kind":"value","value":"missed","type":["text"]},\
{"kind":"value","value":"2023-12-31","type":["date"]},\
{"kind":"value","value":"2024-01-01","type":["date"]},\
{"kind":"term","term":{"kind":"call","builtin":"date.subtract","parts":[{"kind":"input","input":188},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]}},\
{"kind":"value","value":"2024-12-31","type":["date"]},\
{"kind":"value","value":"2021-01-01","type":["date"]},\
{"kind":"value","value":"zorgaanbieder","type":["party"]},\
{"kind":"value","value":"75000000.00","type":["money"]},\
{"kind":"value","value":"gelijkgericht","type":["choice","Transformatieweg"]},\
{"kind":"value","value":"contractafspraken","type":["choice","Transformatieweg"]},\
{"kind":"error"}\
],\
"wholes":[\
{"quantifier":"every","atLeast":1,"path":[8],"type":["boolean"],"each":[{"where":null,"body":857}]}\
],\
"clauses":[\
{"name":"spoor","kind":"decision","isSoft":false,"type":["choice","Inkoopspoor"],"per":[],"cites":[],"root":3,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-304"],"applies":5},{"cites":["WV-2024-305"],"applies":7},{"cites":["WV-2024-320","WV-2024-326"],"applies":10},{"cites":["WV-2024-327","WV-2024-335"],"applies":14},{"cites":["WV-2024-326","WV-2024-327"],"applies":-6},{"cites":["WV-2024-327"],"applies":17},{"cites":["WV-2024-320"],"applies":19}],"first":null,"last":null},\
{"name":"in_inkoopproces","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-304","WV-2024-326"],"root":20,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"inkoopgroep","kind":"decision","isSoft":false,"type":["choice","Inkoopgroep"],"per":[],"cites":["WV-2024-307"],"root":24,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-320"],"applies":25},{"cites":["WV-2024-318"],"applies":27},{"cites":["WV-2024-308"],"applies":30},{"cites":["WV-2024-309"],"applies":-6},{"cites":["WV-2024-313"],"applies":33},{"cites":["WV-2024-309","WV-2024-313"],"applies":-6},{"cites":["WV-2024-307"],"applies":35}],"first":null,"last":null},\
{"name":"afspraken_voor_client","kind":"decision","isSoft":false,"type":["choice","Afspraken"],"per":[5],"cites":[],"root":43,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-341"],"applies":45},{"cites":["WV-2024-341"],"applies":50},{"cites":["WV-2024-341"],"applies":54},{"cites":["WV-2024-341"],"applies":57},{"cites":["WV-2024-341","WV-2024-342"],"applies":62}],"first":null,"last":null},\
{"name":"loket","kind":"decision","isSoft":false,"type":["contact"],"per":[3],"cites":[],"root":63,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-347"],"applies":64},{"cites":["WV-2024-348"],"applies":65},{"cites":["WV-2024-349"],"applies":66},{"cites":["WV-2024-352"],"applies":67},{"cites":["WV-2024-352"],"applies":-6},{"cites":["WV-2024-353"],"applies":68},{"cites":["WV-2024-354"],"applies":69},{"cites":["WV-2024-355"],"applies":70},{"cites":["WV-2024-221"],"applies":71},{"cites":["WV-2024-299"],"applies":72}],"first":null,"last":null},\
{"name":"adres_van_asr","kind":"decision","isSoft":false,"type":["contact"],"per":[],"cites":["WV-2024-361"],"root":-21,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"innovatietoets","kind":"group","isSoft":false,"type":["boolean"],"per":[11],"cites":[],"root":77,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"innovatietoets.past_in_de_wet","kind":"requirement","isSoft":false,"type":["boolean"],"per":[11],"cites":["WV-2024-219"],"root":78,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"innovatietoets.levert_winst_op","kind":"requirement","isSoft":false,"type":["boolean"],"per":[11],"cites":["WV-2024-220"],"root":76,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"casemanagement_is_geneeskundig","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-166"],"root":80,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"inkoper_casemanagement","kind":"decision","isSoft":false,"type":["party"],"per":[5],"cites":[],"root":84,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-166"],"applies":87},{"cites":["WV-2024-167"],"applies":90},{"cites":["WV-2024-166","WV-2024-167"],"applies":92},{"cites":["WV-2024-166","WV-2024-167"],"applies":94}],"first":null,"last":null},\
{"name":"bekostiging_casemanagement","kind":"decision","isSoft":false,"type":["choice","Bekostiging"],"per":[5],"cites":["WV-2024-170"],"root":95,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"ondersteuning_bij_dementie","kind":"decision","isSoft":false,"type":["choice","Ondersteuner"],"per":[5],"cites":["WV-2024-014","WV-2024-168"],"root":97,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-015","WV-2024-169"],"applies":99},{"cites":["WV-2024-014","WV-2024-168"],"applies":101}],"first":null,"last":null},\
{"name":"in_ketenzorg_dementie","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-171"],"root":105,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"actiever_beleid","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-120"],"root":106,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"visie_en_plan","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-121"],"root":108,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"digitaal_eerst","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-122"],"root":110,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"fysiek_waar_telezorg_kan","kind":"requirement","isSoft":false,"type":["boolean"],"per":[1],"cites":["WV-2024-123"],"root":114,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"telezorg_declareren","kind":"decision","isSoft":false,"type":["choice","Telezorgdeclaratie"],"per":[],"cites":[],"root":115,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-124"],"applies":116},{"cites":["WV-2024-125"],"applies":26},{"cites":["WV-2024-124","WV-2024-125"],"applies":117}],"first":null,"last":null},\
{"name":"extra_uren_voor_beeldscherm","kind":"requirement","isSoft":false,"type":["boolean"],"per":[1],"cites":["WV-2024-128"],"root":119,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"uren_tegen_integraal_tarief","kind":"decision","isSoft":false,"type":["number"],"per":[1],"cites":["WV-2024-129"],"root":120,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"looptijd_green_deal","kind":"decision","isSoft":false,"type":["period"],"per":[],"cites":["WV-2024-006"],"root":-31,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"green_deal_volgen","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-005","WV-2024-135"],"root":121,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"duurzaam_in_strategie","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-007","WV-2024-136"],"root":127,"within":129,"isLoose":false,"parts":[{"cites":["WV-2024-137"],"applies":131}],"first":null,"last":null},\
{"name":"werkgebied_carecycle","kind":"decision","isSoft":false,"type":["choice","Werkgebied"],"per":[],"cites":[],"root":133,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-144"],"applies":134},{"cites":["WV-2024-008"],"applies":135},{"cites":["WV-2024-146"],"applies":137},{"cites":["WV-2024-008","WV-2024-146"],"applies":139}],"first":null,"last":null},\
{"name":"materialen_ophalen","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-008"],"root":144,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"ophalen_verkennen","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-146"],"root":147,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"credo_volgen","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-148"],"root":148,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"samen_over_inzet","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-150"],"root":149,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"voortgang_volgen","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-151"],"root":150,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"bijstellen","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-151"],"root":152,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"stoppen_bij_doel","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-152"],"root":154,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"uitgaan_van_zelfredzaamheid","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-153"],"root":155,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"professionele_zorg_in_beeld","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-155"],"root":156,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"op_eigen_kracht","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5,12],"cites":["WV-2024-156"],"root":158,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"uren_per_client_per_maand","kind":"decision","isSoft":false,"type":["number"],"per":[14],"cites":["WV-2024-158"],"root":160,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"uren_per_client_per_jaar","kind":"decision","isSoft":false,"type":["number"],"per":[14],"cites":["WV-2024-159"],"root":161,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"kosten_per_client_per_maand","kind":"decision","isSoft":false,"type":["money"],"per":[14],"cites":["WV-2024-160"],"root":163,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"kosten_per_client_per_jaar","kind":"decision","isSoft":false,"type":["money"],"per":[14],"cites":["WV-2024-161"],"root":164,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"jaarverslag_in_benchmark","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-013","WV-2024-162"],"root":-7,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"pgb_indicatie_ingekocht","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-302"],"root":166,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"passende_groepen","kind":"decision","isSoft":false,"type":["set","Inkoopgroep"],"per":[],"cites":[],"root":175,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-320"],"applies":25},{"cites":["WV-2024-318"],"applies":26},{"cites":["WV-2024-308"],"applies":28},{"cites":["WV-2024-309"],"applies":-6},{"cites":["WV-2024-313"],"applies":32}],"first":null,"last":null},\
{"name":"omzetplafond","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":[],"root":181,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-312"],"applies":184},{"cites":["WV-2024-317"],"applies":187},{"cites":["WV-2024-311"],"applies":191},{"cites":["WV-2024-316"],"applies":195},{"cites":["WV-2024-318"],"applies":27},{"cites":["WV-2024-320"],"applies":25}],"first":null,"last":null},\
{"name":"zelf_uitnodiging_vragen","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-306"],"root":197,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"overeenkomst_mogelijk","kind":"group","isSoft":false,"type":["boolean"],"per":[],"cites":[],"root":207,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"overeenkomst_mogelijk.toegevoegde_waarde","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-324"],"root":209,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"overeenkomst_mogelijk.eerst_een_jaar_zonder","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-025","WV-2024-325"],"root":210,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-320"],"applies":211}],"first":null,"last":null},\
{"name":"laatste_dag_meegedraaid","kind":"decision","isSoft":false,"type":["date"],"per":[],"cites":["WV-2024-325"],"root":212,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"voorstel_voor_januari","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-328"],"root":215,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"tarief_voor_client","kind":"decision","isSoft":false,"type":["money"],"per":[5],"cites":[],"root":223,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-342"],"applies":62},{"cites":["WV-2024-341"],"applies":45}],"first":null,"last":null},\
{"name":"declaraties_behandelen_of_niet","kind":"decision","isSoft":false,"type":["choice","Behandeling"],"per":[],"cites":[],"root":226,"within":228,"isLoose":false,"parts":[{"cites":["WV-2024-345"],"applies":229},{"cites":["WV-2024-345"],"applies":231},{"cites":["WV-2024-344"],"applies":234},{"cites":["WV-2024-344","WV-2024-345"],"applies":237}],"first":null,"last":null},\
{"name":"afspraken_in_de_keten","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-075"],"root":241,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"hulpmiddelen_bekijken","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-080"],"root":242,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"vindplaats_vergoeding","kind":"decision","isSoft":false,"type":["choice","Vindplaats"],"per":[5],"cites":[],"root":243,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-082"],"applies":244},{"cites":["WV-2024-082"],"applies":245}],"first":null,"last":null},\
{"name":"is_ziekenhuisverplaatst","kind":"decision","isSoft":false,"type":["boolean"],"per":[16],"cites":["WV-2024-083"],"root":247,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"kennis_delen","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-085"],"root":249,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"vorm_van_kennis_delen","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-086"],"root":252,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"afwegen_per_zorgvraag","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-088"],"root":255,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"tweede_lijn_thuis","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-089"],"root":257,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"afspraken_bij_verplaatsing","kind":"requirement","isSoft":false,"type":["boolean"],"per":[16],"cites":["WV-2024-090"],"root":261,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"gezamenlijke_businesscase","kind":"requirement","isSoft":false,"type":["boolean"],"per":[16],"cites":["WV-2024-091"],"root":264,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"asr_betrekken","kind":"requirement","isSoft":false,"type":["boolean"],"per":[16],"cites":["WV-2024-092"],"root":266,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"passende_bekostiging_mogelijk","kind":"decision","isSoft":false,"type":["boolean"],"per":[16],"cites":["WV-2024-093"],"root":266,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"kindzorg","kind":"group","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-191"],"root":322,"within":328,"isLoose":false,"parts":[{"cites":["WV-2024-190"],"applies":329}],"first":null,"last":null},\
{"name":"kindzorg.verwijzing_kinderarts","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-192"],"root":332,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-192"],"applies":334},{"cites":["WV-2024-190"],"applies":329}],"first":null,"last":null},\
{"name":"kindzorg.verwijzing_in_dossier","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-193"],"root":339,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-190"],"applies":329}],"first":null,"last":null},\
{"name":"kindzorg.zorgverlener_van_kind","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-194"],"root":342,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-190"],"applies":329}],"first":null,"last":null},\
{"name":"kindzorg.hbo_met_kinderaantekening","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-195"],"root":350,"within":356,"isLoose":false,"parts":[{"cites":["WV-2024-195","WV-2024-244"],"applies":359},{"cites":["WV-2024-190"],"applies":329}],"first":null,"last":null},\
{"name":"kindzorg.ontwikkeling_en_zelfredzaamheid","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-196"],"root":361,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-190"],"applies":329}],"first":null,"last":null},\
{"name":"kindzorg.veilige_omgeving","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-197"],"root":363,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-190"],"applies":329}],"first":null,"last":null},\
{"name":"kindzorg.volgens_mks","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-199"],"root":365,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-190"],"applies":329}],"first":null,"last":null},\
{"name":"kindzorg.volgens_hik","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-200"],"root":366,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-190"],"applies":329}],"first":null,"last":null},\
{"name":"declarabele_adl","kind":"decision","isSoft":false,"type":["number"],"per":[5],"cites":["WV-2024-198"],"root":369,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-192"],"applies":372}],"first":null,"last":null},\
{"name":"standaarden_volgen","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-095"],"root":373,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"alleen_zorg_die_past","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-096"],"root":374,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"verzekerden_informeren","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-097"],"root":376,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"kwaliteit_meten","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-098"],"root":377,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"volgens_kwaliteitskader","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-100"],"root":379,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"prem_aanleveren","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-103"],"root":380,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"belastbaarheid_aanleveren","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-104"],"root":381,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"spoed_aanleveren","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-105"],"root":383,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"gekwalificeerd_personeel","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-107"],"root":384,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"passend_niveau","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-012","WV-2024-108"],"root":385,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"toestemming_voor_helpenden","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-011"],"root":386,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"bekwaam_blijven","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-111"],"root":387,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"inkoopmethode","kind":"decision","isSoft":false,"type":["choice","Inkoopmethode"],"per":[],"cites":[],"root":391,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-018","WV-2024-278"],"applies":392},{"cites":["WV-2024-019","WV-2024-279"],"applies":394},{"cites":["WV-2024-019","WV-2024-279"],"applies":397},{"cites":["WV-2024-019","WV-2024-279"],"applies":399},{"cites":["WV-2024-019","WV-2024-279"],"applies":-6}],"first":null,"last":null},\
{"name":"is_systeemfunctie","kind":"group","isSoft":false,"type":["boolean"],"per":[9],"cites":[],"root":404,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"is_systeemfunctie.in_stand_houden","kind":"requirement","isSoft":false,"type":["boolean"],"per":[9],"cites":["WV-2024-282"],"root":408,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"is_systeemfunctie.toewijsbaar","kind":"requirement","isSoft":false,"type":["boolean"],"per":[9],"cites":["WV-2024-283"],"root":400,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"soort_prestatie","kind":"decision","isSoft":false,"type":["choice","Prestatiesoort"],"per":[9],"cites":["WV-2024-281"],"root":413,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"overeenstemming","kind":"decision","isSoft":false,"type":["choice","Overeenstemming"],"per":[9],"cites":[],"root":414,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-285"],"applies":415},{"cites":["WV-2024-284"],"applies":416},{"cites":["WV-2024-281"],"applies":417}],"first":null,"last":null},\
{"name":"prestatie_voor_functie","kind":"decision","isSoft":false,"type":["choice","Prestatie"],"per":[9],"cites":["WV-2024-286"],"root":429,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"onplanbare_zorg","kind":"decision","isSoft":false,"type":["choice","Onplanbaar"],"per":[10],"cites":[],"root":433,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-287"],"applies":434},{"cites":["WV-2024-288"],"applies":437},{"cites":["WV-2024-288"],"applies":439},{"cites":["WV-2024-288"],"applies":441},{"cites":["WV-2024-288"],"applies":-6},{"cites":["WV-2024-288"],"applies":-6}],"first":null,"last":null},\
{"name":"zelf_regelen","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-289"],"root":442,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"regio_spreekt_af","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-290"],"root":443,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"inhoudelijk_kader","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-291"],"root":444,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"aanspreekpunt_nachtzorg","kind":"decision","isSoft":false,"type":["party"],"per":[],"cites":["WV-2024-292"],"root":-70,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"gelijkgericht","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-021","WV-2024-293"],"root":235,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"prestatie_infrastructuur","kind":"decision","isSoft":false,"type":["choice","Prestatie"],"per":[],"cites":["WV-2024-294"],"root":445,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"vergoeding_nachtzorg","kind":"group","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-297"],"root":461,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"vergoeding_nachtzorg.afspraken_met_preferente","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-295"],"root":464,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"vergoeding_nachtzorg.volgverzoek_op_tijd","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-022","WV-2024-297"],"root":467,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"vergoeding_nachtzorg.volgformat","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-298"],"root":471,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-023","WV-2024-298"],"applies":474}],"first":null,"last":null},\
{"name":"vergoeding_nachtzorg.businesscase","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-301"],"root":475,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"bijdrage_van_asr","kind":"decision","isSoft":false,"type":["money"],"per":[],"cites":["WV-2024-296"],"root":492,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"omzet_die_telt","kind":"decision","isSoft":false,"type":["money"],"per":[],"cites":["WV-2024-241"],"root":-72,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"inkoop.inkoopgesprekken","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-319","WV-2024-333"],"root":499,"within":null,"isLoose":false,"parts":[],"first":500,"last":501},\
{"name":"inkoop.volgverzoek","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-022","WV-2024-297","WV-2024-334"],"root":509,"within":null,"isLoose":false,"parts":[],"first":510,"last":511},\
{"name":"inkoop.aanmelden","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-326","WV-2024-335"],"root":515,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-320"],"applies":211}],"first":516,"last":517},\
{"name":"inkoop.voorstel","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-336"],"root":528,"within":null,"isLoose":false,"parts":[],"first":533,"last":538},\
{"name":"inkoop.voorstel_maandtarief","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-337"],"root":547,"within":null,"isLoose":false,"parts":[],"first":552,"last":557},\
{"name":"inkoop.contractering","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-338","WV-2024-340"],"root":570,"within":null,"isLoose":false,"parts":[],"first":574,"last":578},\
{"name":"inkoop.publicatie_aanbod","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-339"],"root":582,"within":null,"isLoose":false,"parts":[],"first":-82,"last":-89},\
{"name":"nachtzorg.publicatie_volgformat","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-023","WV-2024-298"],"root":584,"within":null,"isLoose":false,"parts":[],"first":510,"last":510},\
{"name":"nachtzorg.volgformat_op_website","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-300"],"root":588,"within":null,"isLoose":false,"parts":[],"first":510,"last":510},\
{"name":"nachtzorg.overleg_preferente","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-292","WV-2024-295"],"root":590,"within":null,"isLoose":false,"parts":[],"first":510,"last":510},\
{"name":"nachtzorg.businesscase","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-301"],"root":595,"within":null,"isLoose":false,"parts":[],"first":510,"last":511},\
{"name":"volgverzoek_verzonden","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-299"],"root":597,"within":null,"isLoose":false,"parts":[],"first":510,"last":510},\
{"name":"uitnodigen.benaderen","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-304"],"root":600,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-304","WV-2024-305"],"applies":601}],"first":603,"last":603},\
{"name":"uitnodigen.melding_oppakken","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-327"],"root":610,"within":null,"isLoose":false,"parts":[],"first":613,"last":613},\
{"name":"uitnodigen.uitnodiging_klein","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-310"],"root":619,"within":null,"isLoose":false,"parts":[],"first":624,"last":624},\
{"name":"uitnodigen.uitnodiging_vijf_minuten","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-314"],"root":630,"within":null,"isLoose":false,"parts":[],"first":634,"last":634},\
{"name":"uitnodigen.overleg_plannen","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-315"],"root":640,"within":null,"isLoose":false,"parts":[],"first":645,"last":645},\
{"name":"uitnodigen.aanbieden","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-329","WV-2024-330"],"root":649,"within":null,"isLoose":false,"parts":[],"first":651,"last":651},\
{"name":"uitbesteding_melden","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-277"],"root":653,"within":null,"isLoose":false,"parts":[],"first":654,"last":654},\
{"name":"afspraken_verwerken","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-343"],"root":658,"within":null,"isLoose":false,"parts":[],"first":-82,"last":-91},\
{"name":"declaraties_indienen","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-344"],"root":661,"within":null,"isLoose":false,"parts":[],"first":-92,"last":-82},\
{"name":"declaraties_behandelen","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-345"],"root":665,"within":666,"isLoose":false,"parts":[],"first":667,"last":667},\
{"name":"toestemming_vragen","kind":"step","isSoft":false,"type":["text"],"per":[5],"cites":["WV-2024-050","WV-2024-051"],"root":681,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-341"],"applies":688},{"cites":["WV-2024-027","WV-2024-050"],"applies":-6},{"cites":["WV-2024-050","WV-2024-341"],"applies":-6}],"first":696,"last":704},\
{"name":"oude_afspraken_lopen_door","kind":"decision","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-341"],"root":709,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"uitkomstenrapportage","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-217"],"root":716,"within":null,"isLoose":false,"parts":[],"first":717,"last":718},\
{"name":"indicatoren_aanleveren","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-102"],"root":721,"within":null,"isLoose":false,"parts":[],"first":-95,"last":-82},\
{"name":"nieuws_over_bekostiging","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-020","WV-2024-280"],"root":723,"within":null,"isLoose":false,"parts":[],"first":724,"last":724},\
{"name":"wijziging_publiceren","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-360"],"root":726,"within":null,"isLoose":false,"parts":[],"first":727,"last":727},\
{"name":"vermelding_zorgzoeker","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-247"],"root":729,"within":735,"isLoose":false,"parts":[],"first":736,"last":736},\
{"name":"andere_plek.zoeken_in_keten","kind":"step","isSoft":false,"type":["text"],"per":[5],"cites":["WV-2024-071"],"root":738,"within":null,"isLoose":false,"parts":[],"first":739,"last":739},\
{"name":"andere_plek.meezoeken","kind":"step","isSoft":false,"type":["text"],"per":[5],"cites":["WV-2024-072"],"root":745,"within":null,"isLoose":false,"parts":[],"first":747,"last":747},\
{"name":"thuiszorgtechnologie.aanvraag_met_formulier","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-126"],"root":751,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-125","WV-2024-126"],"applies":753}],"first":755,"last":755},\
{"name":"thuiszorgtechnologie.eerdere_aanvraag","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-127"],"root":758,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-125","WV-2024-127"],"applies":753}],"first":755,"last":755},\
{"name":"gesprek_uitvoeringsplan","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-138"],"root":760,"within":null,"isLoose":false,"parts":[],"first":761,"last":761},\
{"name":"benchmark","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-157"],"root":762,"within":null,"isLoose":false,"parts":[],"first":-82,"last":-82},\
{"name":"regie_ketenzorg","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-172"],"root":767,"within":null,"isLoose":false,"parts":[],"first":771,"last":771},\
{"name":"indiceren.eigen_mogelijkheden","kind":"step","isSoft":false,"type":["text"],"per":[5],"cites":["WV-2024-154"],"root":772,"within":null,"isLoose":false,"parts":[],"first":-82,"last":-82},\
{"name":"zorg_aan_kinderen.verwijzing_bewaren","kind":"step","isSoft":false,"type":["text"],"per":[5],"cites":["WV-2024-193"],"root":775,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-190","WV-2024-192"],"applies":776}],"first":778,"last":778},\
{"name":"ptz.vaststellen","kind":"step","isSoft":false,"type":["text"],"per":[5],"cites":["WV-2024-175"],"root":779,"within":null,"isLoose":false,"parts":[],"first":-82,"last":-82},\
{"name":"ptz.vastleggen","kind":"step","isSoft":false,"type":["text"],"per":[5],"cites":["WV-2024-176"],"root":784,"within":null,"isLoose":false,"parts":[],"first":785,"last":785},\
{"name":"ptz.zorgplan","kind":"step","isSoft":false,"type":["text"],"per":[5],"cites":["WV-2024-177"],"root":790,"within":null,"isLoose":false,"parts":[],"first":785,"last":785},\
{"name":"ptz.gewenste_zorg","kind":"step","isSoft":false,"type":["text"],"per":[5],"cites":["WV-2024-178"],"root":795,"within":null,"isLoose":false,"parts":[],"first":785,"last":785},\
{"name":"ptz.rol_van_netwerk","kind":"step","isSoft":false,"type":["text"],"per":[5],"cites":["WV-2024-179"],"root":800,"within":null,"isLoose":false,"parts":[],"first":785,"last":785},\
{"name":"ptz.andere_plaatsen","kind":"step","isSoft":false,"type":["text"],"per":[5],"cites":["WV-2024-180"],"root":805,"within":null,"isLoose":false,"parts":[],"first":785,"last":785},\
{"name":"ptz.grens_van_thuis","kind":"step","isSoft":false,"type":["text"],"per":[5],"cites":["WV-2024-181"],"root":812,"within":null,"isLoose":false,"parts":[],"first":814,"last":814},\
{"name":"vraag_stellen.kijken_in_portaal","kind":"step","isSoft":false,"type":["text"],"per":[3],"cites":["WV-2024-350"],"root":815,"within":null,"isLoose":false,"parts":[],"first":-82,"last":-82},\
{"name":"vraag_stellen.contact_opnemen","kind":"step","isSoft":false,"type":["text"],"per":[3],"cites":["WV-2024-350"],"root":817,"within":null,"isLoose":false,"parts":[],"first":818,"last":818},\
{"name":"ptz_voorwaarden","kind":"group","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-174"],"root":827,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"ptz_voorwaarden.netwerk_palliatief","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-182"],"root":830,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"ptz_voorwaarden.actief_in_netwerk","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-183"],"root":832,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"ptz_voorwaarden.team_of_consultatie","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-184"],"root":835,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"ptz_voorwaarden.hele_etmaal_bereikbaar","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-185"],"root":836,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"ptz_op_elk_moment","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-186"],"root":838,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"rust_niet_in_indicatie","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5,13],"cites":["WV-2024-187"],"root":843,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"rust_in_hospice","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5,13],"cites":["WV-2024-189"],"root":845,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"rust_niet_te_declareren","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5,13],"cites":["WV-2024-188"],"root":846,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"is_uitbesteding","kind":"decision","isSoft":false,"type":["boolean"],"per":[8],"cites":[],"root":848,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-271"],"applies":849},{"cites":["WV-2024-271"],"applies":848},{"cites":["WV-2024-272"],"applies":851},{"cites":["WV-2024-272"],"applies":-6}],"first":null,"last":null},\
{"name":"inzet_mag","kind":"decision","isSoft":false,"type":["boolean"],"per":[8],"cites":[],"root":857,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-275"],"applies":859},{"cites":["WV-2024-273"],"applies":850},{"cites":["WV-2024-271"],"applies":860},{"cites":["WV-2024-274"],"applies":866}],"first":null,"last":null},\
{"name":"verantwoordelijk","kind":"decision","isSoft":false,"type":["party"],"per":[8],"cites":["WV-2024-276"],"root":868,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"samen_beslissen","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-034"],"root":869,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"keuze_informatie_aanleveren","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-048"],"root":870,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"keuze_informatie_actueel","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-049"],"root":871,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"overname_afspreken","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-010","WV-2024-053"],"root":873,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"zorg_overnemen","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-010","WV-2024-053"],"root":878,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"beschikbaar_uit_iza_fonds","kind":"decision","isSoft":false,"type":["money"],"per":[],"cites":["WV-2024-055"],"root":880,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"weg_van_transformatie","kind":"decision","isSoft":false,"type":["choice","Transformatieweg"],"per":[15],"cites":["WV-2024-060"],"root":882,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-061"],"applies":883},{"cites":["WV-2024-060"],"applies":885}],"first":null,"last":null},\
{"name":"techniek_tegen_werkdruk","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-070"],"root":887,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden","kind":"group","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-222"],"root":12610,"within":12626,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen","kind":"group","isSoft":false,"type":["boolean"],"per":[],"cites":[],"root":12649,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.kvk","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-223"],"root":12650,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.wtza","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-224"],"root":12651,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.governancecode","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-225"],"root":12653,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-226"],"applies":12654}],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.bestuursverklaring","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-227"],"root":12655,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.ubo_bekend","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-228"],"root":12656,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.ubo_onder_sanctie","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-229"],"root":12657,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.intern_geregistreerd","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-230"],"root":12658,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.extern_geregistreerd","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-231"],"root":12659,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.fraudeonderzoek","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-232"],"root":12660,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.verscherpt_toezicht","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-233"],"root":12661,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.bedrijfsadministratie","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-234"],"root":12662,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.vecozo","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-235"],"root":12663,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.weigert_geen_zorg","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-236"],"root":12665,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.ernstige_fout","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-237"],"root":12669,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.plausibele_aanwijzingen","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-238"],"root":12670,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.bekend_bij_asr","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-239"],"root":12671,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.kernactiviteit","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-240"],"root":12627,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.genoeg_omzet","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-241"],"root":12672,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.zzp","kind":"group","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-242"],"root":12677,"within":12683,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.zzp.kiwa","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-243"],"root":12685,"within":12691,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.zzp.hbo_opgeleid","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-244"],"root":12693,"within":12699,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.zzp.big","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-245"],"root":12701,"within":12707,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.zzp.op_eigen_naam","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-246"],"root":12708,"within":12714,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit","kind":"group","isSoft":false,"type":["boolean"],"per":[],"cites":[],"root":13675,"within":13691,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.genoeg_personeel","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-248"],"root":13692,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.niveau_bij_de_zorgvraag","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-249"],"root":13693,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.helpende_onder_verantwoordelijkheid","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-109","WV-2024-250"],"root":13700,"within":13706,"isLoose":false,"parts":[{"cites":["WV-2024-244","WV-2024-250"],"applies":13709}],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.achterwacht_van_helpende","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-110","WV-2024-251"],"root":13713,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.wijkverpleegkundige","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-252"],"root":13717,"within":13723,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.kinderverpleegkundige","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-253"],"root":13727,"within":13733,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.tijdig_indiceren","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-254"],"root":13734,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.evalueren","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-255"],"root":13735,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.normenkader","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-256"],"root":13736,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.indicatie_in_natura","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-257"],"root":13742,"within":13752,"isLoose":false,"parts":[{"cites":["WV-2024-244","WV-2024-257"],"applies":13755}],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.indicatie_bij_pgb","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-258"],"root":13761,"within":13770,"isLoose":false,"parts":[{"cites":["WV-2024-244","WV-2024-258"],"applies":13773}],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.bijscholing_in_register","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-112","WV-2024-259"],"root":13774,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.ketenafspraken","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-260"],"root":13778,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.systematisch_verbeteren","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-261"],"root":13779,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.kwaliteitssysteem","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-262"],"root":13781,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.externe_audit","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-263"],"root":13782,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.kwaliteitskaders","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-264"],"root":13783,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.indicatoren_uitgevraagd","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-265"],"root":13784,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.indicatoren_aangeleverd","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-266"],"root":13785,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.klachtenregeling","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-267"],"root":13786,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.achterwacht_van_zzp","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-268"],"root":13789,"within":13795,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.klanttevredenheid_gemeten","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-269"],"root":13796,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.klanttevredenheid_aangeleverd","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-270"],"root":12715,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.onderlinge_dienstverlening","kind":"group","isSoft":false,"type":["boolean"],"per":[],"cites":[],"root":13799,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.onderlinge_dienstverlening.goede_uitbesteding","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-274"],"root":13798,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.onderlinge_dienstverlening.uitbesteding_gemeld","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-277"],"root":13801,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"komt_in_aanmerking","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-222"],"root":14940,"within":14956,"isLoose":false,"parts":[{"cites":["WV-2024-222","WV-2024-237","WV-2024-238","WV-2024-024"],"applies":-6},{"cites":["WV-2024-025","WV-2024-324","WV-2024-325"],"applies":14966}],"first":null,"last":null},\
{"name":"vergoeding_regiefunctie","kind":"group","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-201"],"root":15019,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"vergoeding_regiefunctie.preferente_verzekeraar_vergoedt","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-202"],"root":15021,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"vergoeding_regiefunctie.meerjarenbeleidsplan","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-203"],"root":15023,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"vergoeding_regiefunctie.geldende_richtlijnen","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-204"],"root":15025,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"vergoeding_regiefunctie.leidende_richtlijnen","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-205"],"root":15026,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"vergoeding_regiefunctie.uitvoerder","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-206","WV-2024-207"],"root":15030,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"vergoeding_regiefunctie.kerntaken","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-208"],"root":15034,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"vergoeding_regiefunctie.samenwerking","kind":"group","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-209"],"root":15048,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"vergoeding_regiefunctie.samenwerking.gecontracteerde_partijen","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-209"],"root":15050,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"vergoeding_regiefunctie.samenwerking.eerste_lijn","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-210"],"root":15054,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"vergoeding_regiefunctie.samenwerking.ziekenhuis","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-211"],"root":15056,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"vergoeding_regiefunctie.samenwerking.regionaal_initiatief","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-212"],"root":15060,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"vergoeding_regiefunctie.samenwerking.leverancier","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-213"],"root":15062,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"vergoeding_regiefunctie.samenwerking.winkel_of_apotheek","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-214"],"root":15063,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"vergoeding_regiefunctie.protocol","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-215"],"root":15065,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"vergoeding_regiefunctie.protocol_te_overhandigen","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-216"],"root":15066,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"vergoeding_regiefunctie.uitkomsten_gerapporteerd","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-217"],"root":15070,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"uitvoerder_bevoegd","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":[],"root":15029,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-206"],"applies":15071},{"cites":["WV-2024-206"],"applies":15073},{"cites":["WV-2024-206"],"applies":-6},{"cites":["WV-2024-207"],"applies":15074},{"cites":["WV-2024-207"],"applies":15076},{"cites":["WV-2024-206","WV-2024-207"],"applies":15077},{"cites":["WV-2024-016","WV-2024-017"],"applies":-6}],"first":null,"last":null}\
],\
"choices":{"Zorgaanbiedersoort":["instelling","vrijgevestigd","groep_praktijken","paaz","puc"],"Indiener":["door_zorgaanbieder","door_verzekerde"],"Kwaliteitssectie":["sectie_twee","sectie_drie"],"Afspraakonderwerp":["triage","overdracht","aanverwante_diensten","overlegorganen","juiste_zorg_juiste_plek"],"Ketenpartner":["ziekenhuizen","huisartsen","wijkverpleegkundigen","verpleeghuizen","andere_zorgverleners"],"Vraagonderwerp":["verzoek_nieuwe_aanbieder","overgang_naar_instelling","status_declaraties","status_overeenkomsten","eigen_contactgegevens","rekeningnummer","wijziging_doorgeven","proces_overeenkomst","inhoud_en_beleid","declaraties","machtigingen","retourcode","zorgbemiddeling","plek_voor_verzekerde","plannen_passende_zorg","duurzaam_initiatief","duurzaamheidsidee","innovatie","consultatiefunctie","iets_anders"],"Zorgsoort":["ggz","wijkverpleging","huisartsenzorg","andere_zorg"],"Tariefvorm":["vijf_minuten","maandtarief","geen_van_beide"],"Wonduitvoerder":["wondconsulent","verpleegkundig_specialist","iemand_anders"],"Wondkerntaak":["evidence_based_wondzorg","kennis_overdragen","behandeling_coordineren"],"Wondpartij":["huisarts","paramedicus","wijkverpleging","ziekenhuis_met_wec","regionaal_initiatief","hulpmiddelenleverancier","medische_speciaalzaak","apotheek"],"Indicatiesteller":["hbo_in_loondienst","hbo_zonder_loondienst","anders_opgeleid"],"Ketenonderwerp":["wie_wat_doet","verantwoordelijkheden","bevoegdheden"],"Ingezette":["uitzendkracht","personeel_van_holding","ingehuurde_zzp","andere_partij"],"Functiedoel":["netwerk","infrastructuur","organisatieschil"],"Systeemfunctie":["onplanbare_nachtzorg","herkenbare_wijkverpleging","nog_iets_anders"],"Dagdeel":["overdag","avond","nacht"],"Vergoedingsafspraak":["inhoud","hoogte"],"Innovatiewinst":["zorg","dienstverlening","arbeidsmarkt","zorgkosten"],"Wijkverplegingvraag":["status_declaratie","status_contract","ander_rekeningnummer","andere_wijziging","proces_overeenkomst","inhoud_of_beleid","declaratie","innovatie","volgverzoek_nachtzorg","nog_iets_anders"],"Deskundigheid":["helpende","verzorgende","mbo_verpleegkundige","hbo_verpleegkundige","master_verpleegkundige"],"Discipline":["ziekenhuis","huisarts","kortdurend_verblijf","gemeente","andere_discipline"],"Samenwerkingsvorm":["levert_zelf","onderlinge_dienstverlening","andere_vorm"],"Afweging":["kwaliteit","kosten","zorgpersoneel"],"Verplaatsingsafspraak":["over_kwaliteit","over_veiligheid","over_continuiteit"],"Verzekering":["basisverzekering","aanvullende_verzekering"],"Polis":["restitutiepolis","combinatiepolis","naturapolis"],"Wijkindicator":["prem","belastbaarheid_mantelzorg","spoedeisende_hulp","ongeplande_opnamen"],"Werkgebied":["actief","binnenkort","niet_actief"],"Periodesoort":["een_maand","een_jaar"],"Zorgplaats":["thuis","hospice","andere_plaats"],"Domein":["wmo","zvw","wlz"],"Inkoopspoor":["benaderd","niet_benaderd","regulier","zo_spoedig_mogelijk","niet_gemeld"],"Inkoopgroep":["klein","vijf_minuten","maandtarief","nieuw"],"Afspraken":["van_2023","van_2024"],"Bekostiging":["in_integraal_tarief"],"Ondersteuner":["generalist","specialist"],"Telezorgdeclaratie":["prestatie_thuiszorgtechnologie","in_maandtarief"],"Zelfredzaamheid":["zonder_zorg","met_minder","echt_nee"],"Behandeling":["in_behandeling","aangehouden","nog_te_vroeg"],"Vindplaats":["in_reglement","in_aanvullende_polis"],"Inkoopmethode":["methode_van_2023","nieuwe_bekostiging"],"Prestatiesoort":["voor_clientprofiel","voor_systeemfunctie"],"Overeenstemming":["bereikt","in_gesprek"],"Prestatie":["onplanbare_zorg"],"Onplanbaar":["planbaar","dag_of_avond","in_de_nacht"],"Transformatieweg":["contractafspraken","gelijkgericht"]},\
"calendars":{}}'),
    reads: [
      (x) => x.s[0].bleek_niet_te_voldoen,
      (x) => x.g["inkoop.aanmelden"],
      (x) => x.s[0].overeenkomst_wijkverpleging?.[2023],
      (x) => x.s[0].behandelde_verzekerden?.[2022],
      (x) => x.s[0].tariefvorm,
      (x) => x.s[5].bestaande_client,
      (x) => x.g["inkoop.contractering"],
      (x) => x.p,
      (x) => undefined,
      (x) => x.s[3].gaat_over,
      (x) => told(saidOf(x, 11, "oordelen", "winst_van_innovatie"), ["asr"], x.p),
      (x) => told(saidOf(x, 11, "oordelen", "winst_van_innovatie"), ["asr"], x.p),
      (x) => told(saidOf(x, 11, "oordelen", "winst_van_innovatie"), ["asr"], x.p),
      (x) => told(saidOf(x, 11, "oordelen", "winst_van_innovatie"), ["asr"], x.p),
      (x) => told(saidOf(x, 11, "oordelen", "winst_van_innovatie"), ["asr"], x.p),
      (x) => told(saidOf(x, 11, "oordelen", "inpasbaar_in_zvw"), ["asr"], x.p),
      (x) => told(saidOf(x, 5, "oordelen", "geneeskundige_context"), [], x.p),
      (x) => x.s[5].casemanagement_dementie,
      (x) => told(saidOf(x, 5, "oordelen", "nadruk_op_wmo"), [], x.p),
      (x) => told(saidOf(x, 5, "oordelen", "specialist_is_nodig"), [], x.p),
      (x) => x.s[5].dementie,
      (x) => x.s[0].domeinen_dementie,
      (x) => x.s[0].domeinen_dementie,
      (x) => x.s[0].domeinen_dementie,
      (x) => x.s[0].domeinen_dementie,
      (x) => x.s[0].in_dementienetwerk,
      (x) => told(x.o.beleid_is_actiever, [], x.p),
      (x) => x.s[0].plan_voor_technologie,
      (x) => x.s[0].visie_op_technologie,
      (x) => x.s[5].digitaal_eerst_overwogen,
      (x) => x.s[5].krijgt_fysieke_zorg,
      (x) => told(saidOf(x, 1, "oordelen", "telezorg_kan_ook"), [], x.p),
      (x) => x.s[1].begeleiding_medicatie,
      (x) => x.s[1].fysiek_consult,
      (x) => x.s[1].datum_prestatie,
      (x) => x.s[1].extra_uren,
      (x) => x.s[1].beeldschermcommunicatie,
      (x) => x.s[1].directe_zorgtijd,
      (x) => x.s[0].committeert_aan_green_deal,
      (x) => x.s[0].duurzaamheid_in_strategie,
      (x) => x.s[0].duurzaamheid_in_plannen,
      (x) => told(x.o.kleine_zorgaanbieder_zonder_maat, [], x.p),
      (x) => x.s[0].heeft_strategie,
      (x) => x.s[0].carecycle_elders,
      (x) => x.s[0].werkt_in_brabant,
      (x) => x.s[0].geeft_materialen_uit,
      (x) => x.s[0].biedt_materialen_aan,
      (x) => x.s[0].haalt_materialen_op,
      (x) => x.s[0].verkent_ophalen,
      (x) => told(x.o.credo_wordt_gevolgd, [], x.p),
      (x) => x.s[5].samen_besloten_over_inzet,
      (x) => x.s[5].voortgang_gevolgd,
      (x) => x.s[5].zorg_bijgesteld,
      (x) => told(saidOf(x, 5, "oordelen", "bijstellen_nodig"), [], x.p),
      (x) => x.s[5].zorg_gestopt,
      (x) => x.s[5].doelen_behaald,
      (x) => x.s[5].behoefte_vanuit_zelfredzaamheid,
      (x) => told(saidOf(x, 5, "oordelen", "kan_het_zelf"), ["wijkverpleegkundige"], x.p),
      (x) => told(saidOf(x, 12, "oordelen", "netwerk_kan_dit"), ["wijkverpleegkundige"], x.p),
      (x) => told(saidOf(x, 12, "oordelen", "client_kan_dit_zelf"), ["wijkverpleegkundige"], x.p),
      (x) => x.s[14].uren,
      (x) => x.s[14].clienten_met_zorg,
      (x) => x.s[14].soort,
      (x) => x.s[14].kosten,
      (x) => told(x.o.selecteren_voor_pgb, ["asr"], x.p),
      (x) => x.s[0].gecontracteerd,
      (x) => told(x.o.plafond_nodig_bij_klein, ["asr"], x.p),
      (x) => told(x.o.plafond_nodig_bij_vijf_minuten, ["asr"], x.p),
      (x) => x.s[0].ervaring_vanaf,
      (x) => undefined,
      (x) => x.s[0].ervaring_via_machtigingen,
      (x) => x.s[0].ervaring_tot_en_met,
      (x) => undefined,
      (x) => told(x.o.duidelijke_toegevoegde_waarde, ["asr"], x.p),
      (x) => x.s[0].tarief?.[2023],
      (x) => x.s[0].tarief?.[2024],
      (x) => x.s[0].inkooptraject_afgerond,
      (x) => x.s[0].heeft_inkooptraject,
      (x) => x.s[0].afspraken_disciplines,
      (x) => x.s[0].afspraken_disciplines,
      (x) => x.s[0].afspraken_disciplines,
      (x) => x.s[0].afspraken_disciplines,
      (x) => x.s[0].afspraken_disciplines,
      (x) => x.s[5].hulpmiddelen_bekeken,
      (x) => x.s[5].hulpmiddel_verzekerd_in,
      (x) => x.s[16].specialistische_verpleging,
      (x) => x.s[16].uit_ziekenhuis,
      (x) => x.s[0].helpt_sporadische_aanbieders,
      (x) => x.s[0].specialistische_kennis,
      (x) => x.s[0].samenwerkingsvorm,
      (x) => x.s[5].afgewogen,
      (x) => x.s[5].afgewogen,
      (x) => x.s[5].afgewogen,
      (x) => x.s[5].afgewogen,
      (x) => told(saidOf(x, 5, "oordelen", "eerste_lijn_kan_het"), [], x.p),
      (x) => x.s[5].tweedelijns_zorg_thuis,
      (x) => x.s[16].afspraken,
      (x) => x.s[16].afspraken,
      (x) => x.s[16].afspraken,
      (x) => x.s[16].afspraken,
      (x) => x.s[16].businesscase_toont_kosten,
      (x) => x.s[16].businesscase_samen,
      (x) => x.s[16].asr_betrokken,
      (x) => x.s[5].indicatie_volgens_hik,
      (x) => told(x.o.werkt_volgens_mks, [], x.p),
      (x) => x.s[5].aandacht_veilige_omgeving,
      (x) => told(saidOf(x, 5, "oordelen", "gericht_op_ontwikkeling"), [], x.p),
      (x) => x.s[0].hbo_kinderverpleegkundige_in_dienst,
      (x) => x.s[5].zorgverlener_kinderaantekening,
      (x) => x.s[5].niveau_zorgverlener,
      (x) => saidOf(x, 5, "stappen", "zorg_aan_kinderen.verwijzing_bewaren"),
      (x) => undefined,
      (x) => undefined,
      (x) => x.s[5].verwezen_door_kinderarts,
      (x) => x.s[5].medische_zorgvraag,
      (x) => x.s[5].leeftijd,
      (x) => x.s[0].hbo_kinderverpleegkundige_in_loondienst,
      (x) => x.s[0].is_zzp,
      (x) => x.s[0].eindverantwoordelijke_in_loondienst,
      (x) => x.s[0].hbo_wijkverpleegkundige_in_loondienst,
      (x) => x.s[0].indicatiesteller_bij_pgb,
      (x) => x.s[0].indicatiesteller_in_natura,
      (x) => x.s[5].adl_nodig,
      (x) => told(saidOf(x, 5, "oordelen", "adl_van_gezin"), [], x.p),
      (x) => x.s[0].houdt_zich_aan_standaarden,
      (x) => told(saidOf(x, 5, "oordelen", "zorg_past_bij_zorgvraag"), [], x.p),
      (x) => x.s[0].informeert_begrijpelijk,
      (x) => x.s[0].informeert_uit_zichzelf,
      (x) => x.s[0].meet_kwaliteit_doorlopend,
      (x) => x.s[0].organiseert_volgens_kwaliteitskader,
      (x) => x.s[0].levert_volgens_kwaliteitskader,
      (x) => x.s[0].aangeleverde_indicatoren,
      (x) => x.s[0].aangeleverde_indicatoren,
      (x) => x.s[0].aangeleverde_indicatoren,
      (x) => x.s[0].aangeleverde_indicatoren,
      (x) => x.s[0].aangeleverde_indicatoren,
      (x) => x.s[0].personeel_gekwalificeerd,
      (x) => told(saidOf(x, 5, "oordelen", "niveau_past_bij_client"), ["zorgaanbieder"], x.p),
      (x) => x.s[0].zet_helpenden_in,
      (x) => told(x.o.zorgverleners_blijven_bekwaam, [], x.p),
      (x) => x.s[6].start_nieuwe_bekostiging,
      (x) => undefined,
      (x) => undefined,
      (x) => x.s[9].zorg_toewijsbaar,
      (x) => x.s[9].onderhoudt,
      (x) => x.s[9].onderhoudt,
      (x) => x.s[9].onderhoudt,
      (x) => x.s[9].onderhoudt,
      (x) => x.s[9].regionaal,
      (x) => x.s[9].welke,
      (x) => x.s[0].businesscase_overeengekomen,
      (x) => x.g["nachtzorg.businesscase"],
      (x) => x.s[0].volgverzoek_in_format,
      (x) => x.g["inkoop.volgverzoek"],
      (x) => x.g["nachtzorg.publicatie_volgformat"],
      (x) => x.s[0].nachtzorg_afgesproken,
      (x) => x.s[0].nachtzorg_afgesproken,
      (x) => x.s[0].nachtzorg_afgesproken,
      (x) => x.s[0].wenst_vergoeding_nachtzorg,
      (x) => x.s[10].in_weekend,
      (x) => x.s[10].dagdeel,
      (x) => told(saidOf(x, 10, "oordelen", "acuut"), [], x.p),
      (x) => x.s[0].kan_dag_en_avond_zelf,
      (x) => x.s[0].regio_heeft_afspraken_nachtzorg,
      (x) => told(x.o.volgt_inhoudelijk_kader, [], x.p),
      (x) => x.s[0].vergoeding_nachtzorg,
      (x) => x.s[6].marktaandeel_elv,
      (x) => x.s[0].preferente_is_asr,
      (x) => x.s[0].totale_zorgomzet?.[2022],
      (x) => x.g["inkoop.inkoopgesprekken"],
      (x) => x.g["inkoop.voorstel"],
      (x) => x.g["inkoop.voorstel_maandtarief"],
      (x) => x.g["inkoop.publicatie_aanbod"],
      (x) => x.g["nachtzorg.volgformat_op_website"],
      (x) => x.g["nachtzorg.overleg_preferente"],
      (x) => x.g.volgverzoek_verzonden,
      (x) => x.g["uitnodigen.benaderen"],
      (x) => x.g["uitnodigen.melding_oppakken"],
      (x) => x.g["uitnodigen.uitnodiging_klein"],
      (x) => x.g["uitnodigen.uitnodiging_vijf_minuten"],
      (x) => x.g["uitnodigen.overleg_plannen"],
      (x) => told(x.o.overleg_nodig, ["asr"], x.p),
      (x) => x.g["uitnodigen.aanbieden"],
      (x) => x.g.uitbesteding_melden,
      (x) => x.s[0].besteedt_zorg_uit,
      (x) => x.g.afspraken_verwerken,
      (x) => x.g.declaraties_indienen,
      (x) => x.g.declaraties_behandelen,
      (x) => x.s[5].begin_zorg,
      (x) => undefined,
      (x) => undefined,
      (x) => saidOf(x, 5, "stappen", "toestemming_vragen"),
      (x) => undefined,
      (x) => x.g.uitkomstenrapportage,
      (x) => x.s[0].regiefunctie_wondzorg,
      (x) => x.g.indicatoren_aanleveren,
      (x) => x.g.nieuws_over_bekostiging,
      (x) => x.s[6].bekostiging_raakt_inkoop,
      (x) => x.g.wijziging_publiceren,
      (x) => told(x.o.beleid_wijzigen, ["asr"], x.p),
      (x) => x.g.vermelding_zorgzoeker,
      (x) => saidOf(x, 5, "stappen", "andere_plek.zoeken_in_keten"),
      (x) => x.s[5].kan_geholpen_worden,
      (x) => saidOf(x, 5, "stappen", "andere_plek.meezoeken"),
      (x) => x.s[5].plek_in_keten,
      (x) => x.g["thuiszorgtechnologie.aanvraag_met_formulier"],
      (x) => x.s[0].wenst_andere_thuiszorgtechnologie,
      (x) => x.g["thuiszorgtechnologie.eerdere_aanvraag"],
      (x) => x.g.gesprek_uitvoeringsplan,
      (x) => told(x.o.is_grote_zorgaanbieder, [], x.p),
      (x) => x.g.benchmark,
      (x) => x.g.regie_ketenzorg,
      (x) => saidOf(x, 5, "stappen", "indiceren.eigen_mogelijkheden"),
      (x) => saidOf(x, 5, "stappen", "ptz.vaststellen"),
      (x) => saidOf(x, 5, "stappen", "ptz.vastleggen"),
      (x) => told(saidOf(x, 5, "oordelen", "palliatief_terminaal"), ["huisarts"], x.p),
      (x) => saidOf(x, 5, "stappen", "ptz.zorgplan"),
      (x) => saidOf(x, 5, "stappen", "ptz.gewenste_zorg"),
      (x) => saidOf(x, 5, "stappen", "ptz.rol_van_netwerk"),
      (x) => saidOf(x, 5, "stappen", "ptz.andere_plaatsen"),
      (x) => saidOf(x, 5, "stappen", "ptz.grens_van_thuis"),
      (x) => told(saidOf(x, 5, "oordelen", "thuis_niet_verantwoord"), ["hbo_wijkverpleegkundige"], x.p),
      (x) => saidOf(x, 3, "stappen", "vraag_stellen.kijken_in_portaal"),
      (x) => saidOf(x, 3, "stappen", "vraag_stellen.contact_opnemen"),
      (x) => x.s[3].beantwoord_in_portaal,
      (x) => x.s[0].ptz_bereikbaar,
      (x) => x.s[0].ptz_op_afroep,
      (x) => x.s[0].ptz_op_afspraak,
      (x) => x.s[0].gebruikt_consultatie,
      (x) => x.s[0].werkt_met_regionaal_team,
      (x) => told(x.o.neemt_actief_deel, [], x.p),
      (x) => x.s[0].netwerk_palliatief_geformaliseerd,
      (x) => x.s[0].in_netwerk_palliatief,
      (x) => x.s[0].levert_ptz,
      (x) => told(saidOf(x, 13, "oordelen", "moment_is_geneeskundig"), [], x.p),
      (x) => x.s[13].alleen_aanwezig,
      (x) => x.s[13].client_rust_of_slaapt,
      (x) => x.s[13].plaats,
      (x) => x.s[8].soort,
      (x) => x.s[8].gecontracteerde_zorg,
      (x) => x.s[8].specialistische_verpleging,
      (x) => told(saidOf(x, 8, "oordelen", "uitbesteden_is_nodig"), [], x.p),
      (x) => told(saidOf(x, 8, "oordelen", "in_belang_van_verzekerde"), [], x.p),
      (x) => told(saidOf(x, 8, "oordelen", "complexe_zorgvraag"), [], x.p),
      (x) => x.s[5].samen_besloten_of_zorg_past,
      (x) => x.s[0].keuze_informatie_aangeleverd,
      (x) => x.s[0].keuze_informatie_actueel,
      (x) => x.s[0].overname_afgesproken,
      (x) => x.s[5].zorg_overgenomen,
      (x) => x.s[5].zorg_zonder_overeenkomst,
      (x) => x.s[0].capaciteit_beschikbaar,
      (x) => x.s[15].noodzakelijk,
      (x) => told(saidOf(x, 15, "oordelen", "impactvolle_transformatie"), [], x.p),
      (x) => x.s[0].gebruikt_hulpmiddelen,
      (x) => x.s[0].gebruikt_medische_technologie,
      (x) => undefined,
      (x) => undefined,
      (x) => x.s[0].klanttevredenheid_aangeleverd,
      (x) => x.s[0].klanttevredenheid_uitgevraagd,
      (x) => x.s[0].collegas_in_achterwacht,
      (x) => x.s[0].achterwachtregeling_op_schrift,
      (x) => x.s[0].klachtenregeling_wkkgz,
      (x) => x.s[0].kwaliteitsindicatoren_aangeleverd,
      (x) => x.s[0].kwaliteitsindicatoren_uitgevraagd,
      (x) => x.s[0].kwaliteitskaders_in_systeem,
      (x) => x.s[0].externe_audit,
      (x) => x.s[0].kwaliteitssysteem_internationaal_erkend,
      (x) => x.s[0].kwaliteitssysteem_landelijk_erkend,
      (x) => told(x.o.verbetert_systematisch, [], x.p),
      (x) => x.s[0].ketenafspraken_over,
      (x) => x.s[0].ketenafspraken_over,
      (x) => x.s[0].ketenafspraken_over,
      (x) => x.s[0].ketenafspraken_over,
      (x) => x.s[0].regionale_ketenafspraken,
      (x) => x.s[0].indiceert_volgens_venvn,
      (x) => told(x.o.kan_evalueren, [], x.p),
      (x) => told(x.o.kan_tijdig_indiceren, [], x.p),
      (x) => x.s[0].achterwacht_altijd_aanspreekbaar,
      (x) => x.s[0].niveau_achterwacht,
      (x) => x.s[0].helpenden_onder_hbo_of_master,
      (x) => told(x.o.niveau_past_bij_zorgvraag, [], x.p),
      (x) => told(x.o.personeel_volstaat, [], x.p),
      (x) => x.s[0].ingeschreven_op_eigen_naam,
      (x) => x.s[0].geldige_big_registratie,
      (x) => x.s[0].zelf_hbo_opgeleid,
      (x) => x.s[0].kiwa_keurmerk,
      (x) => told(x.o.wijkverpleging_is_kernactiviteit, [], x.p),
      (x) => x.s[0].eerder_gedeclareerd,
      (x) => told(x.o.voldoende_plausibele_aanwijzingen, ["asr"], x.p),
      (x) => told(x.o.integriteit_in_twijfel, [], x.p),
      (x) => x.s[0].datum_ernstige_fout,
      (x) => undefined,
      (x) => undefined,
      (x) => x.s[0].weigert_op_zorgzwaarte,
      (x) => x.s[0].weigert_op_kenmerken,
      (x) => x.s[0].vecozo_certificaat,
      (x) => told(x.o.gedegen_bedrijfsadministratie, [], x.p),
      (x) => x.s[0].onder_verscherpt_toezicht,
      (x) => x.s[0].fraudeonderzoek_gaande,
      (x) => x.s[0].geregistreerd_in_evr,
      (x) => x.s[0].geregistreerd_in_ivr,
      (x) => x.s[0].ubo_onder_sanctieregeling,
      (x) => x.s[0].ubo_bekend_bij_asr,
      (x) => x.s[0].voldoet_aan_bestuursverklaring,
      (x) => x.s[0].governancecode_aantoonbaar_ingevoerd,
      (x) => x.s[0].governancecode_van_toepassing,
      (x) => x.s[0].toegelaten_wtza,
      (x) => x.s[0].ingeschreven_in_kvk,
      (x) => undefined,
      (x) => x.s[0].levert_kindzorg,
      (x) => x.s[0].hbo_wijkverpleegkundige_in_dienst,
      (x) => x.s[0].levert_zorg_aan_volwassenen,
      (x) => x.s[0].indiceert_voor_pgb,
      (x) => x.s[0].indiceert_in_natura,
      (x) => x.s[0].bijscholing_in_venvn_register,
      (x) => x.s[7].protocol_beschikbaar,
      (x) => x.s[7].protocol_van_aanvraag_tot_evaluatie,
      (x) => x.s[7].partijen,
      (x) => x.s[7].partijen,
      (x) => x.s[7].partijen,
      (x) => x.s[7].partijen,
      (x) => x.s[7].regionaal_initiatief_bestaat,
      (x) => x.s[7].partijen,
      (x) => x.s[7].partijen,
      (x) => x.s[7].partijen,
      (x) => x.s[7].partijen,
      (x) => x.s[7].partijen,
      (x) => x.s[7].partijen_gecontracteerd_door_asr,
      (x) => x.s[7].kerntaken,
      (x) => x.s[7].kerntaken,
      (x) => x.s[7].kerntaken,
      (x) => x.s[7].kerntaken,
      (x) => x.s[7].opleiding_erasmus_mc,
      (x) => told(x.o.ervaren_in_wondzorg, [], x.p),
      (x) => x.s[7].uitvoerder,
      (x) => told(x.o.werkt_volgens_wondrichtlijnen, [], x.p),
      (x) => x.s[7].meerjarenbeleidsplan,
      (x) => x.s[7].afgesproken_met_preferente,
    ],
    tests: [
      (x) => yesNo(x.s[0].heeft_strategie),
      (x) => yesNo(x.s[0].duurzaamheid_in_strategie),
      (x) => yesNo(x.s[0].heeft_inkooptraject),
      (x) => yesNo(x.s[0].inkooptraject_afgerond),
      (x) => yesNo(x.s[0].is_zzp),
      (x) => among(x.s[0].indicatiesteller_in_natura, ["hbo_in_loondienst", "hbo_zonder_loondienst", "anders_opgeleid"]),
      (x) => among(x.s[0].indicatiesteller_bij_pgb, ["hbo_in_loondienst", "hbo_zonder_loondienst", "anders_opgeleid"]),
      (x) => yesNo(x.s[0].hbo_wijkverpleegkundige_in_loondienst),
      (x) => yesNo(x.s[0].hbo_kinderverpleegkundige_in_loondienst),
      (x) => yesNo(x.s[0].eindverantwoordelijke_in_loondienst),
      (x) => yesNo(x.s[0].overeenkomst_wijkverpleging?.[2023]),
      (x) => happens(x.g["inkoop.aanmelden"], ["notYet", "never", AWAITED, VALUE]),
      (x) => days(awaited(x.g["inkoop.aanmelden"], x.p, "2023-01-01"), "2023-07-01", false),
      (x) => days(awaited(x.g["inkoop.aanmelden"], x.p, "2023-01-01"), "2023-07-02", false),
      (x) => yesNo(x.s[0].bleek_niet_te_voldoen),
      (x) => among(x.s[0].tariefvorm, ["vijf_minuten", "maandtarief", "geen_van_beide"]),
      (x) => figures(x.s[0].behandelde_verzekerden?.[2022], 21, false),
      (x) => among(x.g["inkoop.voorstel"], ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g["inkoop.voorstel"], x.p, "2023-01-01"), "2023-09-01", false),
      (x) => days(awaited(x.g["inkoop.voorstel"], x.p, "2023-01-01"), "2023-11-01", false),
      (x) => among(x.g["inkoop.voorstel_maandtarief"], ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g["inkoop.voorstel_maandtarief"], x.p, "2023-01-01"), "2023-10-01", false),
      (x) => days(awaited(x.g["inkoop.voorstel_maandtarief"], x.p, "2023-01-01"), "2023-11-01", false),
      (x) => happens(x.g["inkoop.contractering"], ["notYet", "never", AWAITED, VALUE]),
      (x) => days(awaited(x.g["inkoop.contractering"], x.p, "2023-01-01"), "2023-11-01", false),
      (x) => days(awaited(x.g["inkoop.contractering"], x.p, "2023-01-01"), "2023-12-01", false),
      (x) => days(awaited(x.g["inkoop.contractering"], x.p, "2023-01-01"), "2024-01-01", false),
      (x) => ordered(orderOf(dayOf(x.g["inkoop.contractering"]), dayOf(x.p)), 3),
      (x) => yesNo(x.s[5].bestaande_client),
      (x) => among(x.s[3].gaat_over, ["status_declaratie", "status_contract", "ander_rekeningnummer", "andere_wijziging", "proces_overeenkomst", "inhoud_of_beleid", "declaratie", "innovatie", "volgverzoek_nachtzorg", "nog_iets_anders"]),
      (x) => yesNo(told(saidOf(x, 11, "oordelen", "inpasbaar_in_zvw"), ["asr"], x.p)),
      (x) => members(told(saidOf(x, 11, "oordelen", "winst_van_innovatie"), ["asr"], x.p), "zorg"),
      (x) => members(told(saidOf(x, 11, "oordelen", "winst_van_innovatie"), ["asr"], x.p), "dienstverlening"),
      (x) => members(told(saidOf(x, 11, "oordelen", "winst_van_innovatie"), ["asr"], x.p), "arbeidsmarkt"),
      (x) => members(told(saidOf(x, 11, "oordelen", "winst_van_innovatie"), ["asr"], x.p), "zorgkosten"),
      (x) => yesNo(x.s[5].casemanagement_dementie),
      (x) => yesNo(told(saidOf(x, 5, "oordelen", "geneeskundige_context"), [], x.p)),
      (x) => yesNo(told(saidOf(x, 5, "oordelen", "nadruk_op_wmo"), [], x.p)),
      (x) => yesNo(x.s[5].dementie),
      (x) => yesNo(told(saidOf(x, 5, "oordelen", "specialist_is_nodig"), [], x.p)),
      (x) => yesNo(x.s[0].in_dementienetwerk),
      (x) => members(x.s[0].domeinen_dementie, "wmo"),
      (x) => members(x.s[0].domeinen_dementie, "zvw"),
      (x) => members(x.s[0].domeinen_dementie, "wlz"),
      (x) => yesNo(told(x.o.beleid_is_actiever, [], x.p)),
      (x) => yesNo(x.s[0].visie_op_technologie),
      (x) => yesNo(x.s[0].plan_voor_technologie),
      (x) => yesNo(x.s[5].krijgt_fysieke_zorg),
      (x) => yesNo(x.s[5].digitaal_eerst_overwogen),
      (x) => days(x.s[1].datum_prestatie, "2023-01-01", false),
      (x) => yesNo(x.s[1].fysiek_consult),
      (x) => yesNo(x.s[1].begeleiding_medicatie),
      (x) => yesNo(told(saidOf(x, 1, "oordelen", "telezorg_kan_ook"), [], x.p)),
      (x) => yesNo(x.s[1].beeldschermcommunicatie),
      (x) => figures(x.s[1].extra_uren, 0, true),
      (x) => yesNo(x.s[0].committeert_aan_green_deal),
      (x) => yesNo(told(x.o.kleine_zorgaanbieder_zonder_maat, [], x.p)),
      (x) => yesNo(x.s[0].duurzaamheid_in_plannen),
      (x) => yesNo(x.s[0].werkt_in_brabant),
      (x) => among(x.s[0].carecycle_elders, ["actief", "binnenkort", "niet_actief"]),
      (x) => yesNo(x.s[0].haalt_materialen_op),
      (x) => yesNo(x.s[0].biedt_materialen_aan),
      (x) => yesNo(x.s[0].geeft_materialen_uit),
      (x) => yesNo(x.s[0].verkent_ophalen),
      (x) => yesNo(told(x.o.credo_wordt_gevolgd, [], x.p)),
      (x) => yesNo(x.s[5].samen_besloten_over_inzet),
      (x) => yesNo(x.s[5].voortgang_gevolgd),
      (x) => yesNo(told(saidOf(x, 5, "oordelen", "bijstellen_nodig"), [], x.p)),
      (x) => yesNo(x.s[5].doelen_behaald),
      (x) => yesNo(x.s[5].zorg_bijgesteld),
      (x) => yesNo(x.s[5].zorg_gestopt),
      (x) => yesNo(x.s[5].behoefte_vanuit_zelfredzaamheid),
      (x) => among(told(saidOf(x, 5, "oordelen", "kan_het_zelf"), ["wijkverpleegkundige"], x.p), ["zonder_zorg", "met_minder", "echt_nee"]),
      (x) => yesNo(told(saidOf(x, 12, "oordelen", "client_kan_dit_zelf"), ["wijkverpleegkundige"], x.p)),
      (x) => yesNo(told(saidOf(x, 12, "oordelen", "netwerk_kan_dit"), ["wijkverpleegkundige"], x.p)),
      (x) => among(x.s[14].soort, ["een_maand", "een_jaar"]),
      (x) => figures(x.s[14].clienten_met_zorg, 1, false),
      (x) => yesNo(x.s[0].gecontracteerd),
      (x) => yesNo(told(x.o.selecteren_voor_pgb, ["asr"], x.p)),
      (x) => yesNo(told(x.o.plafond_nodig_bij_klein, ["asr"], x.p)),
      (x) => yesNo(told(x.o.plafond_nodig_bij_vijf_minuten, ["asr"], x.p)),
      (x) => yesNo(told(x.o.duidelijke_toegevoegde_waarde, ["asr"], x.p)),
      (x) => among(x.s[0].ervaring_tot_en_met, [ABSENT, VALUE]),
      (x) => yesNo(x.s[0].ervaring_via_machtigingen),
      (x) => among(x.s[0].ervaring_vanaf, [ABSENT, VALUE]),
      (x) => ordered(orderOf(addTo(dayOf(x.p), 0, 0, -1, null), addTo(yearsOn(dayOf(x.s[0].ervaring_vanaf), 1, "down"), 0, 0, -1, null)), 6),
      (x) => ordered(orderOf(dayOf(x.s[0].ervaring_tot_en_met), addTo(yearsOn(dayOf(x.s[0].ervaring_vanaf), 1, "down"), 0, 0, -1, null)), 6),
      (x) => members(x.s[0].afspraken_disciplines, "ziekenhuis"),
      (x) => members(x.s[0].afspraken_disciplines, "huisarts"),
      (x) => members(x.s[0].afspraken_disciplines, "kortdurend_verblijf"),
      (x) => members(x.s[0].afspraken_disciplines, "gemeente"),
      (x) => yesNo(x.s[5].hulpmiddelen_bekeken),
      (x) => among(x.s[5].hulpmiddel_verzekerd_in, ["basisverzekering", "aanvullende_verzekering"]),
      (x) => yesNo(x.s[16].uit_ziekenhuis),
      (x) => yesNo(x.s[16].specialistische_verpleging),
      (x) => yesNo(x.s[0].specialistische_kennis),
      (x) => yesNo(x.s[0].helpt_sporadische_aanbieders),
      (x) => among(x.s[0].samenwerkingsvorm, ["levert_zelf", "onderlinge_dienstverlening", "andere_vorm"]),
      (x) => members(x.s[5].afgewogen, "kwaliteit"),
      (x) => members(x.s[5].afgewogen, "kosten"),
      (x) => members(x.s[5].afgewogen, "zorgpersoneel"),
      (x) => yesNo(x.s[5].tweedelijns_zorg_thuis),
      (x) => yesNo(told(saidOf(x, 5, "oordelen", "eerste_lijn_kan_het"), [], x.p)),
      (x) => members(x.s[16].afspraken, "over_kwaliteit"),
      (x) => members(x.s[16].afspraken, "over_veiligheid"),
      (x) => members(x.s[16].afspraken, "over_continuiteit"),
      (x) => yesNo(x.s[16].businesscase_samen),
      (x) => yesNo(x.s[16].businesscase_toont_kosten),
      (x) => yesNo(x.s[16].asr_betrokken),
      (x) => figures(x.s[5].leeftijd, 18, false),
      (x) => yesNo(x.s[5].medische_zorgvraag),
      (x) => yesNo(x.s[5].verwezen_door_kinderarts),
      (x) => happens(saidOf(x, 5, "stappen", "zorg_aan_kinderen.verwijzing_bewaren"), ["notYet", "never", AWAITED, VALUE]),
      (x) => ordered(orderOf(dayOf(saidOf(x, 5, "stappen", "zorg_aan_kinderen.verwijzing_bewaren")), dayOf(x.p)), 3),
      (x) => ordered(orderOf(dayOf(saidOf(x, 5, "stappen", "zorg_aan_kinderen.verwijzing_bewaren")), dayOf(x.p)), 3),
      (x) => among(x.s[5].niveau_zorgverlener, ["helpende", "verzorgende", "mbo_verpleegkundige", "hbo_verpleegkundige", "master_verpleegkundige"]),
      (x) => yesNo(x.s[5].zorgverlener_kinderaantekening),
      (x) => yesNo(x.s[0].hbo_kinderverpleegkundige_in_dienst),
      (x) => yesNo(told(saidOf(x, 5, "oordelen", "gericht_op_ontwikkeling"), [], x.p)),
      (x) => yesNo(x.s[5].aandacht_veilige_omgeving),
      (x) => yesNo(told(x.o.werkt_volgens_mks, [], x.p)),
      (x) => yesNo(x.s[5].indicatie_volgens_hik),
      (x) => yesNo(x.s[0].houdt_zich_aan_standaarden),
      (x) => yesNo(told(saidOf(x, 5, "oordelen", "zorg_past_bij_zorgvraag"), [], x.p)),
      (x) => yesNo(x.s[0].informeert_uit_zichzelf),
      (x) => yesNo(x.s[0].informeert_begrijpelijk),
      (x) => yesNo(x.s[0].meet_kwaliteit_doorlopend),
      (x) => yesNo(x.s[0].levert_volgens_kwaliteitskader),
      (x) => yesNo(x.s[0].organiseert_volgens_kwaliteitskader),
      (x) => members(x.s[0].aangeleverde_indicatoren, "prem"),
      (x) => members(x.s[0].aangeleverde_indicatoren, "belastbaarheid_mantelzorg"),
      (x) => members(x.s[0].aangeleverde_indicatoren, "spoedeisende_hulp"),
      (x) => members(x.s[0].aangeleverde_indicatoren, "ongeplande_opnamen"),
      (x) => yesNo(x.s[0].personeel_gekwalificeerd),
      (x) => yesNo(told(saidOf(x, 5, "oordelen", "niveau_past_bij_client"), ["zorgaanbieder"], x.p)),
      (x) => yesNo(x.s[0].zet_helpenden_in),
      (x) => yesNo(told(x.o.zorgverleners_blijven_bekwaam, [], x.p)),
      (x) => happens(x.s[6].start_nieuwe_bekostiging, ["notYet", "never", AWAITED, VALUE]),
      (x) => days(awaited(x.s[6].start_nieuwe_bekostiging, x.p, "2023-01-01"), "2024-01-02", false),
      (x) => ordered(orderOf(dayOf(x.s[6].start_nieuwe_bekostiging), dayOf(x.p)), 4),
      (x) => ordered(orderOf(dayOf(x.s[6].start_nieuwe_bekostiging), dayOf(x.p)), 3),
      (x) => yesNo(x.s[9].regionaal),
      (x) => members(x.s[9].onderhoudt, "netwerk"),
      (x) => members(x.s[9].onderhoudt, "infrastructuur"),
      (x) => members(x.s[9].onderhoudt, "organisatieschil"),
      (x) => yesNo(x.s[9].zorg_toewijsbaar),
      (x) => among(x.s[9].welke, ["onplanbare_nachtzorg", "herkenbare_wijkverpleging", "nog_iets_anders"]),
      (x) => yesNo(x.s[0].wenst_vergoeding_nachtzorg),
      (x) => members(x.s[0].nachtzorg_afgesproken, "inhoud"),
      (x) => members(x.s[0].nachtzorg_afgesproken, "hoogte"),
      (x) => happens(x.g["nachtzorg.publicatie_volgformat"], ["notYet", "never", AWAITED, VALUE]),
      (x) => days(awaited(x.g["nachtzorg.publicatie_volgformat"], x.p, "2023-01-01"), "2023-07-01", false),
      (x) => happens(x.g["inkoop.volgverzoek"], ["notYet", "never", AWAITED, VALUE]),
      (x) => days(awaited(x.g["inkoop.volgverzoek"], x.p, "2023-01-01"), "2023-07-01", false),
      (x) => happens(x.g.volgverzoek_verzonden, ["notYet", "never", AWAITED, VALUE]),
      (x) => yesNo(x.s[0].volgverzoek_in_format),
      (x) => among(x.g["nachtzorg.overleg_preferente"], ["notYet", "never", VALUE]),
      (x) => happens(x.g["nachtzorg.businesscase"], ["notYet", "never", AWAITED, VALUE]),
      (x) => days(awaited(x.g["nachtzorg.businesscase"], x.p, "2023-01-01"), "2023-07-01", false),
      (x) => yesNo(x.s[0].businesscase_overeengekomen),
      (x) => yesNo(told(saidOf(x, 10, "oordelen", "acuut"), [], x.p)),
      (x) => among(x.s[10].dagdeel, ["overdag", "avond", "nacht"]),
      (x) => yesNo(x.s[10].in_weekend),
      (x) => yesNo(x.s[0].kan_dag_en_avond_zelf),
      (x) => yesNo(x.s[0].regio_heeft_afspraken_nachtzorg),
      (x) => yesNo(told(x.o.volgt_inhoudelijk_kader, [], x.p)),
      (x) => yesNo(x.s[0].preferente_is_asr),
      (x) => figures(x.s[0].totale_zorgomzet?.[2022], 100000, false),
      (x) => among(x.g["inkoop.inkoopgesprekken"], ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g["inkoop.inkoopgesprekken"], x.p, "2023-01-01"), "2023-07-01", false),
      (x) => days(awaited(x.g["inkoop.inkoopgesprekken"], x.p, "2023-01-01"), "2023-12-01", false),
      (x) => among(x.g["inkoop.publicatie_aanbod"], ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g["inkoop.publicatie_aanbod"], x.p, "2023-01-01"), "2023-11-13", false),
      (x) => among(x.g["nachtzorg.volgformat_op_website"], ["notYet", "never", VALUE]),
      (x) => among(x.g["uitnodigen.benaderen"], ["notYet", "never", VALUE]),
      (x) => among(x.g["uitnodigen.melding_oppakken"], ["notYet", "never", VALUE]),
      (x) => among(x.g["uitnodigen.uitnodiging_klein"], ["notYet", "never", VALUE]),
      (x) => among(x.g["uitnodigen.uitnodiging_vijf_minuten"], ["notYet", "never", VALUE]),
      (x) => yesNo(told(x.o.overleg_nodig, ["asr"], x.p)),
      (x) => among(x.g["uitnodigen.overleg_plannen"], ["notYet", "never", VALUE]),
      (x) => among(x.g["uitnodigen.aanbieden"], ["notYet", "never", VALUE]),
      (x) => yesNo(x.s[0].besteedt_zorg_uit),
      (x) => happens(x.g.uitbesteding_melden, ["notYet", "never", AWAITED, VALUE]),
      (x) => among(x.g.afspraken_verwerken, ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g.afspraken_verwerken, x.p, "2023-01-01"), "2024-01-01", false),
      (x) => among(x.g.declaraties_indienen, ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g.declaraties_indienen, x.p, "2023-01-01"), "2024-01-01", false),
      (x) => among(x.g.declaraties_behandelen, ["notYet", "never", VALUE]),
      (x) => among(saidOf(x, 5, "stappen", "toestemming_vragen"), ["notYet", "never", VALUE]),
      (x) => ordered(orderOf(dayOf(x.p), addTo(dayOf(x.s[5].begin_zorg), 0, 0, -1, null)), 2),
      (x) => ordered(orderOf(dayOf(x.p), addTo(dayOf(x.s[5].begin_zorg), 0, 0, -1, null)), 4),
      (x) => ordered(orderOf(dayOf(saidOf(x, 5, "stappen", "toestemming_vragen")), addTo(dayOf(x.s[5].begin_zorg), 0, 0, -1, null)), 4),
      (x) => yesNo(x.s[0].regiefunctie_wondzorg),
      (x) => happens(x.g.uitkomstenrapportage, ["notYet", "never", AWAITED, VALUE]),
      (x) => days(awaited(x.g.uitkomstenrapportage, x.p, "2023-01-01"), "2024-01-01", false),
      (x) => days(awaited(x.g.uitkomstenrapportage, x.p, "2023-01-01"), "2025-01-01", false),
      (x) => among(x.g.indicatoren_aanleveren, ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g.indicatoren_aanleveren, x.p, "2023-01-01"), "2021-01-01", false),
      (x) => yesNo(x.s[6].bekostiging_raakt_inkoop),
      (x) => among(x.g.nieuws_over_bekostiging, ["notYet", "never", VALUE]),
      (x) => yesNo(told(x.o.beleid_wijzigen, ["asr"], x.p)),
      (x) => among(x.g.wijziging_publiceren, ["notYet", "never", VALUE]),
      (x) => among(x.g.vermelding_zorgzoeker, ["notYet", "never", VALUE]),
      (x) => yesNo(x.s[5].kan_geholpen_worden),
      (x) => among(saidOf(x, 5, "stappen", "andere_plek.zoeken_in_keten"), ["notYet", "never", VALUE]),
      (x) => yesNo(x.s[5].plek_in_keten),
      (x) => among(saidOf(x, 5, "stappen", "andere_plek.meezoeken"), ["notYet", "never", VALUE]),
      (x) => yesNo(x.s[0].wenst_andere_thuiszorgtechnologie),
      (x) => among(x.g["thuiszorgtechnologie.aanvraag_met_formulier"], ["notYet", "never", VALUE]),
      (x) => among(x.g["thuiszorgtechnologie.eerdere_aanvraag"], ["notYet", "never", VALUE]),
      (x) => yesNo(told(x.o.is_grote_zorgaanbieder, [], x.p)),
      (x) => among(x.g.gesprek_uitvoeringsplan, ["notYet", "never", VALUE]),
      (x) => among(x.g.benchmark, ["notYet", "never", VALUE]),
      (x) => among(x.g.regie_ketenzorg, ["notYet", "never", VALUE]),
      (x) => among(saidOf(x, 5, "stappen", "indiceren.eigen_mogelijkheden"), ["notYet", "never", VALUE]),
      (x) => among(saidOf(x, 5, "stappen", "ptz.vaststellen"), ["notYet", "never", VALUE]),
      (x) => yesNo(told(saidOf(x, 5, "oordelen", "palliatief_terminaal"), ["huisarts"], x.p)),
      (x) => among(saidOf(x, 5, "stappen", "ptz.vastleggen"), ["notYet", "never", VALUE]),
      (x) => among(saidOf(x, 5, "stappen", "ptz.zorgplan"), ["notYet", "never", VALUE]),
      (x) => among(saidOf(x, 5, "stappen", "ptz.gewenste_zorg"), ["notYet", "never", VALUE]),
      (x) => among(saidOf(x, 5, "stappen", "ptz.rol_van_netwerk"), ["notYet", "never", VALUE]),
      (x) => among(saidOf(x, 5, "stappen", "ptz.andere_plaatsen"), ["notYet", "never", VALUE]),
      (x) => yesNo(told(saidOf(x, 5, "oordelen", "thuis_niet_verantwoord"), ["hbo_wijkverpleegkundige"], x.p)),
      (x) => among(saidOf(x, 5, "stappen", "ptz.grens_van_thuis"), ["notYet", "never", VALUE]),
      (x) => among(saidOf(x, 3, "stappen", "vraag_stellen.kijken_in_portaal"), ["notYet", "never", VALUE]),
      (x) => yesNo(x.s[3].beantwoord_in_portaal),
      (x) => among(saidOf(x, 3, "stappen", "vraag_stellen.contact_opnemen"), ["notYet", "never", VALUE]),
      (x) => yesNo(x.s[0].levert_ptz),
      (x) => yesNo(x.s[0].in_netwerk_palliatief),
      (x) => yesNo(x.s[0].netwerk_palliatief_geformaliseerd),
      (x) => yesNo(told(x.o.neemt_actief_deel, [], x.p)),
      (x) => yesNo(x.s[0].werkt_met_regionaal_team),
      (x) => yesNo(x.s[0].gebruikt_consultatie),
      (x) => yesNo(x.s[0].ptz_op_afspraak),
      (x) => yesNo(x.s[0].ptz_op_afroep),
      (x) => figures(x.s[0].ptz_bereikbaar, 24, false),
      (x) => among(x.s[13].plaats, ["thuis", "hospice", "andere_plaats"]),
      (x) => yesNo(x.s[13].client_rust_of_slaapt),
      (x) => yesNo(x.s[13].alleen_aanwezig),
      (x) => yesNo(told(saidOf(x, 13, "oordelen", "moment_is_geneeskundig"), [], x.p)),
      (x) => yesNo(x.s[8].gecontracteerde_zorg),
      (x) => among(x.s[8].soort, ["uitzendkracht", "personeel_van_holding", "ingehuurde_zzp", "andere_partij"]),
      (x) => yesNo(told(saidOf(x, 8, "oordelen", "complexe_zorgvraag"), [], x.p)),
      (x) => yesNo(told(saidOf(x, 8, "oordelen", "in_belang_van_verzekerde"), [], x.p)),
      (x) => yesNo(told(saidOf(x, 8, "oordelen", "uitbesteden_is_nodig"), [], x.p)),
      (x) => yesNo(x.s[8].specialistische_verpleging),
      (x) => yesNo(x.s[5].samen_besloten_of_zorg_past),
      (x) => yesNo(x.s[0].keuze_informatie_aangeleverd),
      (x) => yesNo(x.s[0].keuze_informatie_actueel),
      (x) => yesNo(x.s[0].overname_afgesproken),
      (x) => yesNo(x.s[0].capaciteit_beschikbaar),
      (x) => yesNo(x.s[5].zorg_zonder_overeenkomst),
      (x) => yesNo(x.s[5].zorg_overgenomen),
      (x) => yesNo(told(saidOf(x, 15, "oordelen", "impactvolle_transformatie"), [], x.p)),
      (x) => yesNo(x.s[15].noodzakelijk),
      (x) => yesNo(x.s[0].gebruikt_medische_technologie),
      (x) => yesNo(x.s[0].gebruikt_hulpmiddelen),
      (x) => yesNo(x.s[0].ingeschreven_in_kvk),
      (x) => yesNo(x.s[0].toegelaten_wtza),
      (x) => yesNo(x.s[0].governancecode_van_toepassing),
      (x) => yesNo(x.s[0].governancecode_aantoonbaar_ingevoerd),
      (x) => yesNo(x.s[0].voldoet_aan_bestuursverklaring),
      (x) => yesNo(x.s[0].ubo_bekend_bij_asr),
      (x) => yesNo(x.s[0].ubo_onder_sanctieregeling),
      (x) => yesNo(x.s[0].geregistreerd_in_ivr),
      (x) => yesNo(x.s[0].geregistreerd_in_evr),
      (x) => yesNo(x.s[0].fraudeonderzoek_gaande),
      (x) => yesNo(x.s[0].onder_verscherpt_toezicht),
      (x) => yesNo(told(x.o.gedegen_bedrijfsadministratie, [], x.p)),
      (x) => yesNo(x.s[0].vecozo_certificaat),
      (x) => yesNo(x.s[0].weigert_op_kenmerken),
      (x) => yesNo(x.s[0].weigert_op_zorgzwaarte),
      (x) => among(x.s[0].datum_ernstige_fout, [ABSENT, VALUE]),
      (x) => ordered(orderOf(dayOf(x.s[0].datum_ernstige_fout), dayOf(x.p)), 3),
      (x) => ordered(orderOf(dayOf(x.s[0].datum_ernstige_fout), yearsOn(dayOf(x.p), -5, "down")), 4),
      (x) => yesNo(told(x.o.integriteit_in_twijfel, [], x.p)),
      (x) => yesNo(told(x.o.voldoende_plausibele_aanwijzingen, ["asr"], x.p)),
      (x) => yesNo(x.s[0].eerder_gedeclareerd),
      (x) => yesNo(told(x.o.wijkverpleging_is_kernactiviteit, [], x.p)),
      (x) => yesNo(x.s[0].kiwa_keurmerk),
      (x) => yesNo(x.s[0].zelf_hbo_opgeleid),
      (x) => yesNo(x.s[0].geldige_big_registratie),
      (x) => yesNo(x.s[0].ingeschreven_op_eigen_naam),
      (x) => yesNo(told(x.o.personeel_volstaat, [], x.p)),
      (x) => yesNo(told(x.o.niveau_past_bij_zorgvraag, [], x.p)),
      (x) => yesNo(x.s[0].helpenden_onder_hbo_of_master),
      (x) => among(x.s[0].niveau_achterwacht, [ABSENT, VALUE]),
      (x) => figures(x.s[0].niveau_achterwacht, 4, false),
      (x) => yesNo(x.s[0].achterwacht_altijd_aanspreekbaar),
      (x) => yesNo(x.s[0].levert_zorg_aan_volwassenen),
      (x) => yesNo(x.s[0].hbo_wijkverpleegkundige_in_dienst),
      (x) => yesNo(x.s[0].levert_kindzorg),
      (x) => yesNo(told(x.o.kan_tijdig_indiceren, [], x.p)),
      (x) => yesNo(told(x.o.kan_evalueren, [], x.p)),
      (x) => yesNo(x.s[0].indiceert_volgens_venvn),
      (x) => yesNo(x.s[0].indiceert_in_natura),
      (x) => yesNo(x.s[0].indiceert_voor_pgb),
      (x) => yesNo(x.s[0].bijscholing_in_venvn_register),
      (x) => yesNo(x.s[0].regionale_ketenafspraken),
      (x) => members(x.s[0].ketenafspraken_over, "wie_wat_doet"),
      (x) => members(x.s[0].ketenafspraken_over, "verantwoordelijkheden"),
      (x) => members(x.s[0].ketenafspraken_over, "bevoegdheden"),
      (x) => yesNo(told(x.o.verbetert_systematisch, [], x.p)),
      (x) => yesNo(x.s[0].kwaliteitssysteem_landelijk_erkend),
      (x) => yesNo(x.s[0].kwaliteitssysteem_internationaal_erkend),
      (x) => yesNo(x.s[0].externe_audit),
      (x) => yesNo(x.s[0].kwaliteitskaders_in_systeem),
      (x) => yesNo(x.s[0].kwaliteitsindicatoren_uitgevraagd),
      (x) => yesNo(x.s[0].kwaliteitsindicatoren_aangeleverd),
      (x) => yesNo(x.s[0].klachtenregeling_wkkgz),
      (x) => yesNo(x.s[0].achterwachtregeling_op_schrift),
      (x) => figures(x.s[0].collegas_in_achterwacht, 2, false),
      (x) => yesNo(x.s[0].klanttevredenheid_uitgevraagd),
      (x) => yesNo(x.s[0].klanttevredenheid_aangeleverd),
      (x) => E().whole(256, false, x),
      (x) => ordered(orderOf(dayOf(x.g.uitbesteding_melden), dayOf(x.p)), 3),
      (x) => ordered(orderOf(dayOf(x.g.uitbesteding_melden), dayOf(x.p)), 3),
      (x) => yesNo(x.s[7].afgesproken_met_preferente),
      (x) => yesNo(x.s[7].meerjarenbeleidsplan),
      (x) => yesNo(told(x.o.werkt_volgens_wondrichtlijnen, [], x.p)),
      (x) => among(x.s[7].uitvoerder, ["wondconsulent", "verpleegkundig_specialist", "iemand_anders"]),
      (x) => yesNo(x.s[7].opleiding_erasmus_mc),
      (x) => yesNo(told(x.o.ervaren_in_wondzorg, [], x.p)),
      (x) => members(x.s[7].kerntaken, "evidence_based_wondzorg"),
      (x) => members(x.s[7].kerntaken, "kennis_overdragen"),
      (x) => members(x.s[7].kerntaken, "behandeling_coordineren"),
      (x) => yesNo(x.s[7].partijen_gecontracteerd_door_asr),
      (x) => members(x.s[7].partijen, "huisarts"),
      (x) => members(x.s[7].partijen, "paramedicus"),
      (x) => members(x.s[7].partijen, "wijkverpleging"),
      (x) => members(x.s[7].partijen, "ziekenhuis_met_wec"),
      (x) => members(x.s[7].partijen, "regionaal_initiatief"),
      (x) => members(x.s[7].partijen, "hulpmiddelenleverancier"),
      (x) => members(x.s[7].partijen, "medische_speciaalzaak"),
      (x) => members(x.s[7].partijen, "apotheek"),
      (x) => yesNo(x.s[7].regionaal_initiatief_bestaat),
      (x) => yesNo(x.s[7].protocol_van_aanvraag_tot_evaluatie),
      (x) => yesNo(x.s[7].protocol_beschikbaar),
      (x) => days(x.p ?? {"low":"2023-01-01","high":"2025-12-31"}, "2021-01-01", false),
      (x) => days(x.p ?? {"low":"2023-01-01","high":"2025-12-31"}, "2023-01-01", false),
      (x) => days(x.p ?? {"low":"2023-01-01","high":"2025-12-31"}, "2023-06-30", false),
      (x) => days(x.p ?? {"low":"2023-01-01","high":"2025-12-31"}, "2023-07-01", false),
      (x) => days(x.p ?? {"low":"2023-01-01","high":"2025-12-31"}, "2023-09-01", false),
      (x) => days(x.p ?? {"low":"2023-01-01","high":"2025-12-31"}, "2023-10-01", false),
      (x) => days(x.p ?? {"low":"2023-01-01","high":"2025-12-31"}, "2023-10-31", false),
      (x) => days(x.p ?? {"low":"2023-01-01","high":"2025-12-31"}, "2023-11-01", false),
      (x) => days(x.p ?? {"low":"2023-01-01","high":"2025-12-31"}, "2023-11-12", false),
      (x) => days(x.p ?? {"low":"2023-01-01","high":"2025-12-31"}, "2023-11-13", false),
      (x) => days(x.p ?? {"low":"2023-01-01","high":"2025-12-31"}, "2023-11-30", false),
      (x) => days(x.p ?? {"low":"2023-01-01","high":"2025-12-31"}, "2023-12-01", false),
      (x) => days(x.p ?? {"low":"2023-01-01","high":"2025-12-31"}, "2023-12-31", false),
      (x) => days(x.p ?? {"low":"2023-01-01","high":"2025-12-31"}, "2024-01-01", false),
      (x) => days(x.p ?? {"low":"2023-01-01","high":"2025-12-31"}, "2024-12-31", false),
      (x) => days(x.p ?? {"low":"2023-01-01","high":"2025-12-31"}, "2025-01-01", false),
    ],
  };
}
