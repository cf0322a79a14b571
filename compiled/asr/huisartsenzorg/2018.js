// asr.huisartsenzorg 2018, revision 1: made by the compiler of Pol from the compiled policy. Do not change it by hand.
const { ABSENT, AWAITED, VALUE, addTo, among, amountAs, awaited, cents, compared, count, dayOf, days, engineOf, evenly, figureOf, figures, happened, happens, isAbsent, isListed, isNone, mayHappen, members, none, orderOf, ordered, own, plainAs, presence, product, ratios, saidOf, told, total, unsettled, yearsOn, yesNo } = /*@__PURE__*/ (()=>{function I(t){let e=/^(\d{4})-(\d{2})-(\d{2})$/.exec(t);return e===null?!1:k(Number(e[1]),Number(e[2]),Number(e[3]))}function k(t,e,n){return t<1||t>9999||e<1||e>12||n<1?!1:n<=b(t,e)}var O=[31,28,31,30,31,30,31,31,30,31,30,31],F=t=>t%4===0&&t%100!==0||t%400===0,b=(t,e)=>e===2&&F(t)?29:O[e-1]??0;function l(t,e,n){let r=(o,i)=>String(o).padStart(i,"0");return`${r(t,4)}-${r(e,2)}-${r(n,2)}`}function D(t){return{year:Number(t.slice(0,4)),month:Number(t.slice(5,7)),day:Number(t.slice(8,10))}}function q(t,e,n){let r=[],o=t;for(let a of[e.years*12,e.months]){if(a===0)continue;let s=T(o,a,n);if(s.kind!=="date")return s;r.push(...s.steps),o=s.date}if(e.days===0)return{kind:"date",date:o,steps:r};let i=E(o,e.days);return i===null?{kind:"overflow"}:{kind:"date",date:i,steps:r}}function T(t,e,n){let{year:r,month:o,day:i}=D(t),a=r*12+(o-1)+e,s=Math.floor(a/12),d=a-s*12+1;if(s<1||s>9999)return{kind:"overflow"};let y=b(s,d);if(i<=y)return{kind:"date",date:l(s,d,i),steps:[]};if(n===null)return{kind:"missingDay",year:s,month:d,day:i};let w=l(s,d,y),m=n==="down"?w:E(w,1);return m===null?{kind:"overflow"}:{kind:"date",date:m,steps:[{year:s,month:d,day:i,landedOn:m}]}}function E(t,e){return!Number.isSafeInteger(e)||Math.abs(e)>4e6?null:Y(g(t)+e)}var J=(t,e)=>g(e)-g(t),x=146097;function g(t){let{year:e,month:n,day:r}=D(t),o=n>2?e:e-1,i=Math.floor((153*(n>2?n-3:n+9)+2)/5)+r-1;return o*365+Math.floor(o/4)-Math.floor(o/100)+Math.floor(o/400)+i}function Y(t){let e=Math.floor(t/x),n=t-e*x,r=Math.floor((n-Math.floor(n/1460)+Math.floor(n/36524)-Math.floor(n/146096))/365),o=n-(365*r+Math.floor(r/4)-Math.floor(r/100)),i=Math.floor((5*o+2)/153),a=o-Math.floor((153*i+2)/5)+1,s=i<10?i+3:i-9,d=r+e*400+(s<=2?1:0);return d<1||d>9999?null:l(d,s,a)}function p(t,e,n,r=null){let[o,i]=$(t,e),a=r??i;return{first:l(n,o,1),last:l(n,a,b(n,a))}}function $(t,e){switch(t){case"month":return[e,e];case"quarter":return[e*3-2,e*3];case"year":return[1,12]}}var c=class t{s;n;d;constructor(e,n){this.s=e>0n?1n:e<0n?-1n:0n,this.n=e<0n?-e:e,this.d=n}static ratio(e,n){if(n===0n)throw new RangeError("division by zero");if(n===1n)return new t(e,1n);let r=A(e<0n?-e:e,n<0n?-n:n),o=n<0n?-r:r;return new t(e/o,n/o)}add(e){let[n,r]=[this,u(e)];return n.d===r.d?t.ratio(n.signed()+r.signed(),n.d):t.ratio(n.signed()*r.d+r.signed()*n.d,n.d*r.d)}sub(e){return this.add(u(e).neg())}mul(e){let n=u(e);return t.ratio(this.signed()*n.signed(),this.d*n.d)}div(e){let n=u(e);return t.ratio(this.signed()*n.d,this.d*n.signed())}neg(){return new t(-this.signed(),this.d)}abs(){return new t(this.n,this.d)}floor(){let e=this.signed()/this.d;return new t(this.s<0n&&e*this.d!==this.signed()?e-1n:e,1n)}ceil(){return this.neg().floor().neg()}compare(e){let n=u(e),r=this.signed()*n.d-n.signed()*this.d;return r<0n?-1:r>0n?1:0}equals(e){let n=u(e);return this.s===n.s&&this.n===n.n&&this.d===n.d}pow(e){let n=BigInt(Math.abs(e)),r=t.ratio(this.signed()**n,this.d**n);return e<0?r.inverse():r}inverse(){return t.ratio(this.s*this.d,this.n)}gcd(e){let n=u(e);return t.ratio(A(this.n*n.d,n.n*this.d),this.d*n.d)}valueOf(){let e=M(this);return e.includes("/")?Number(this.signed())/Number(this.d):Number(e)}toFraction(){return this.d===1n?String(this.signed()):`${this.signed()}/${this.d}`}toString(){return M(this)}signed(){return this.s<0n?-this.n:this.n}};function u(t){if(t instanceof c)return t;if(typeof t=="bigint")return c.ratio(t,1n);if(typeof t=="string")return S(t);if(Number.isSafeInteger(t))return c.ratio(BigInt(t),1n);let[e="",n="0"]=String(t).split("e");return S(e).mul(c.ratio(10n,1n).pow(Number(n)))}var v=/^([+-]?)(\d+)(?:\.(\d+)|\/(\d+))?$/;function S(t){let e=v.exec(t);if(e===null)throw new RangeError(`no figure: '${t}'`);let[,n="",r="",o="",i]=e,a=BigInt(`${n==="-"?"-":""}${r}${o}`);return c.ratio(a,i===void 0?10n**BigInt(o.length):BigInt(i))}function A(t,e){let[n,r]=[t,e];for(;r!==0n;)[n,r]=[r,n%r];return n}var C=(t,e)=>t.compare(e);function M(t){if(t.d===1n)return t.toFraction();let e=t.d,n=0,r=0;for(;e%2n===0n;)e/=2n,n+=1;for(;e%5n===0n;)e/=5n,r+=1;if(e!==1n)return t.toFraction();let o=Math.max(n,r),a=(t.n*10n**BigInt(o)/t.d).toString().padStart(o+1,"0"),s=a.slice(0,a.length-o);return`${t.s<0n?"-":""}${s}.${a.slice(a.length-o)}`}var H=u("1000000000000000");var R="2299-12-31";var Z=Object.freeze({}),h=t=>typeof t=="object"&&t!==null&&!Array.isArray(t),f=(t,e)=>h(t)&&Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,j=t=>t!=null&&!L(t),L=t=>Array.isArray(t)&&t.length===0,P=t=>typeof t=="object"&&t!==null&&"absent"in t&&t.absent===!0;function tt(t,e,n){if(typeof t!="object"||t===null||!("value"in t))return t;let{by:r,on:o,until:i,tot_en_met:a}=t,s=i??a;return e.length>0&&typeof r=="string"&&!e.includes(r)?void 0:o===void 0&&s===void 0?t.value:typeof n!="string"||typeof o=="string"&&n<o||typeof s=="string"&&n>s?void 0:t.value}function et(t,e,n,r){let o=f(f(t.s[e],n),r);if(o!==void 0)return o;let i=f(n==="oordelen"?t.o:t.g,r),a=t.k[e]??"";return a===""?i:f(i,a)}function _(t){return typeof t=="number"?t:typeof t=="string"&&/^-?\d+(?:\.\d+)?$/.test(t)?Number(t):Number.NaN}var nt=(t,e,n)=>t==="notYet"?{low:typeof e=="string"?e:n,high:R}:t,z=t=>h(t)&&typeof t.low=="string"&&typeof t.high=="string";function N(t){if(typeof t!="string")return z(t)?t:null;if(I(t))return{low:t,high:t};let e=/^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(t);if(e===null||t<"0001")return null;let[n,r]=[Number(e[1]),e[2]],{first:o,last:i}=r===void 0?p("year",1,n):p("month",Number(r),n);return{low:o,high:i}}function rt(t,[e,n=""]){if(t!=null){if(P(t))return{kind:"absent"};switch(e){case"boolean":return typeof t=="boolean"?{kind:e,value:t}:void 0;case"number":case"money":case"percentage":return Number.isNaN(_(t))?void 0:{kind:e,value:B(t,e)};case"date":return N(t)?.low===t?{kind:e,date:t}:void 0;case"event":return t==="never"||N(t)?.low===t?{kind:e,day:t}:void 0;case"choice":return typeof t=="string"?{kind:e,choice:n,member:t}:void 0;case"set":return Array.isArray(t)?{kind:e,choice:n,members:t}:void 0;case"party":case"contact":case"calendar":return typeof t=="string"?{kind:e,name:t}:void 0;case"text":return typeof t=="string"?{kind:e,text:t}:void 0;case"rounding":return t==="up"||t==="down"?{kind:e,direction:t}:void 0;case"range":return h(t)?{kind:e,low:u(t.low),high:u(t.high)}:void 0;default:return h(t)?{...t,kind:e}:void 0}}}var B=(t,e)=>e==="percentage"?u(t).div(100):u(t);var it=Object.freeze({undetermined:Object.freeze({status:"undetermined"}),gap:Object.freeze({status:"gap"}),conflict:Object.freeze({status:"conflict"}),error:Object.freeze({status:"error"}),notApplicable:Object.freeze({status:"notApplicable"})});const sharedPart={a:D,b:q,c:E,d:J,e:p,f:u,g:C,h:M,i:Z,j:h,k:f,l:j,m:L,n:P,o:tt,p:et,q:_,r:nt,s:N,t:rt,u:it};return(()=>{const{b:E,f:_,i:p,j:h,k:b,l:S,m:I,n:m,o:R,p:C,q:f,r:v,s:O,u:F}=sharedPart;var G=48*11111111;function w(e){return typeof e!="string"||e.length!==10?Number.NaN:e.charCodeAt(0)*1e7+e.charCodeAt(1)*1e6+e.charCodeAt(2)*1e5+e.charCodeAt(3)*1e4+e.charCodeAt(5)*1e3+e.charCodeAt(6)*100+e.charCodeAt(8)*10+e.charCodeAt(9)-G}function X(e){let n=String(e).padStart(8,"0");return`${n.slice(0,4)}-${n.slice(4,6)}-${n.slice(6)}`}var D=28;function M(e,n,r,t,o){if(Number.isNaN(e))return e;let i=e|0,a=i%100;if(t===0&&a<=D){let u=i/100|0,c=((u/100|0)+n)*12+u%100-1+r,d=c/12|0;if(d>=1&&d<=9999)return d*1e4+(c%12+1)*100+a}let s=E(X(e),{years:n,months:r,days:t},o);return s.kind==="date"?w(s.date):Number.NaN}function H(e,n,r){let t=e+n*1e4;return(e|0)%1e4===229||!(t>1e4&&t<1e8)?M(e,n,0,0,r):t}function l(e,n){let r=e*n;return r<=Number.MAX_SAFE_INTEGER&&r>=-Number.MAX_SAFE_INTEGER?r:Number.NaN}var L=(e,n)=>e<n?1:e===n?2:e>n?4:7;function J(e,n){let r=e+n;return r<=Number.MAX_SAFE_INTEGER&&r>=-Number.MAX_SAFE_INTEGER?r:Number.NaN}function g(e){let n=f(e),r=Math.round(n*100);return r/100===n&&r<=Number.MAX_SAFE_INTEGER&&r>=-Number.MAX_SAFE_INTEGER?r:Number.NaN}var y=e=>typeof e=="number"&&e>0&&!Number.isNaN(g(e))?e:void 0;function P(e){let n=y(e);if(n!==void 0)return Number.isInteger(n)?`${n}.00`:n.toFixed(2)}function U(e){let n=f(e);return Number.isSafeInteger(n)?n:Number.NaN}var W=(e,n)=>e===7?3:(e&n)!==0?1:2;function Y(e,n,r,t,o){let i=n<0!=t<0,[a,s]=[l(e,t),l(r,n)];return!(a<=s)&&!(a>s)||n===0||t===0?0:((a===s?2:a<s!==i?1:4)&o)!==0?1:2}var $=4,N=16,z=1024,B=1024;function V(e){e.prototype=Object.freeze(Object.create(null));let n=new Set,[r,t,o]=[0,N,0],i=!1,a=u=>{n.add(Object.keys(u).join()),r+=1;let c=n.size>$;!c&&r<N||(t=c?N:Math.min(2*t,z),c?o=B:s.asTheyAre=t,i=c,r=0,n.clear())},s={asTheyAre:0,take:u=>u==null?p:(o>0?o-=1:a(u),i&&K(u)?Object.assign(new e,u):u)};return s}function K(e){let n=Object.getPrototypeOf(e);return n===Object.prototype||n===null}var T="\0absent",x="\0value",A="\0awaited";function k(e,n){let r=(1<<n.length)-1;if(e==null)return r;let t=n.indexOf(m(e)?T:e);if(t>=0)return 1<<t;let o=n.indexOf(x);return o<0?r:1<<o}var q=e=>e===!0?1:e===!1?2:k(e,[!0,!1]);function Q(e,n){let r=k(e,n);if(e!=="notYet")return r;let t=n.indexOf(n.includes(A)?A:x);return t<0?r:r|1<<t}function Z(e){return e==null?3:m(e)?1:2}function j(e){return e==null?7:e==="notYet"?1:e==="never"?2:4}function ee(e){return e==null?15:e==="notYet"?5:e==="never"?2:8}function ne(e,n,r){let t=f(e);return Number.isNaN(t)?3:(r?t>n:t>=n)?2:1}function re(e,n,r){if(Number.isNaN(f(e)))return 3;let t=_(e).compare(n);return t>0||t===0&&!r?2:1}function te(e,n,r){let t=O(e);if(t===null)return 3;let o=i=>r?i>n:i>=n;return(o(t.high)?2:0)|(o(t.low)?0:1)}function oe(e,n){if(Array.isArray(e))return e.includes(n)?1:2;let r=h(e)?b(e,n):void 0;return r===!0?1:r===!1?2:3}return{ABSENT:T,AWAITED:A,VALUE:x,addTo:M,among:k,amountAs:P,awaited:v,cents:g,compared:Y,count:U,dayOf:w,days:te,evenly:V,figureOf:f,figures:ne,happened:j,happens:Q,isAbsent:m,isListed:S,isNone:I,mayHappen:ee,members:oe,none:p,orderOf:L,ordered:W,own:b,plainAs:y,presence:Z,product:l,ratios:re,saidOf:C,told:R,total:J,unsettled:F,yearsOn:H,yesNo:q,engineOf:(printed)=>{const{a:$,b:ze,c:ye,d:L,e:Je,f:R,g:M,h:q,i:F,j:I,k:O,n:Ze,t:j,u:be}=sharedPart;function se(e){switch(e.kind){case"boolean":return e.value;case"number":return ae(e.value);case"percentage":return ae(e.value.mul(100));case"money":return Jn(e.value);case"date":return e.date;case"event":return e.day;case"period":return{first:e.first,last:e.last};case"duration":return{years:e.years,months:e.months,days:e.days};case"rounding":return e.direction;case"text":return e.text;case"party":case"contact":case"calendar":return e.name;case"choice":return e.member;case"set":return e.members;case"range":return{low:ae(e.low),high:ae(e.high)};case"absent":return{absent:!0}}}function ae(e){let n=q(e),t=Number(n);return String(t)===n?t:n}function Jn(e){let n=q(e);if(n.includes("/"))return n;let[t="0",r=""]=n.split(".");return`${t}.${r.padEnd(2,"0")}`}var z=class extends Error{};function d(e,n){if(n?.kind!==e)throw new z(`expected ${e}, found ${n?.kind??"nothing"}`);return n}function f(e){if(e?.kind==="number"||e?.kind==="money"||e?.kind==="percentage")return e.value;throw new z(`expected a figure, found ${e?.kind??"nothing"}`)}function E(e){if(e?.kind==="date")return e.date;let{day:n}=d("event",e);return n==="notYet"||n==="never"?null:n}var Zn={kind:"boolean",value:!0},_n={kind:"boolean",value:!1},b=e=>e?Zn:_n,W=(e,n)=>({kind:"number",value:n(e)}),g={kind:"boolean"},N={kind:"date"},ge={kind:"period"},K={kind:"number",isInteger:!0,unit:null},_e=10n**60n;function V(e,n){return n.n>_e||n.d>_e?ke:{kind:e,value:n}}var ke={kind:"failure",reason:"overflow",details:{}},B=(e,n)=>e?.kind!=="number"||n?.kind!=="number"||e.unit===n.unit,he=(e,n)=>e!==void 0&&n!==void 0&&(e.kind==="choice"||e.kind==="set")&&(n.kind==="choice"||n.kind==="set")&&e.choice===n.choice;var ie=e=>e==="divisionByZero"||e==="outsideCalendar"?"gap":"error";function c(e){if(e===void 0)throw new Error("a value that has to be there is missing");return e}function G(e){let n=new Set([e]);for(let t of n)if(t.kind==="split")for(let r of t.children)n.add(r);return[...n]}var Ye=e=>G(e).filter(n=>n.kind==="leaf");var Yn=1e5;function He(e){let{surely:n,perhaps:t}=Un(e,Qe);if(!Ye(e).some(({outcomes:s})=>s===null))return{surely:n,perhaps:t};let[r,o]=[new Set(n),new Set(t)],a=new Set(G(e).flatMap(s=>s.kind==="split"?[s.variable]:[]));for(let s of a){if(r.has(s))continue;let i=Qn(e,s,a);i==="yes"&&r.add(s),i!=="no"&&o.add(s)}return{surely:r,perhaps:o}}function Un(e,n){let{differ:t,isCut:r}=je(n),o=Ue(e,t);return{surely:r()?Ue(e,je(n,!1).differ):o,perhaps:o}}function Ue(e,n){let t=new Set;for(let r of G(e))r.kind==="split"&&!t.has(r.variable)&&jn(r,n)&&t.add(r.variable);return t}var Qe=(e,n)=>e.key!==n.key;var jn=({children:e},n)=>e.some((t,r)=>e.some((o,a)=>a>r&&n(t,o)));function je(e=Qe,n=!0){let t=new Map,r=!1,o=(a,s)=>{if(a===s)return!1;let i=a.id<s.id?`${a.id} ${s.id}`:`${s.id} ${a.id}`,u=t.get(i);if(u!==void 0)return u;if(t.size>=Yn)return r=!0,n;let l=Gn(a,s,o,e);return t.set(i,l),l};return{differ:o,isCut:()=>r}}function Gn(e,n,t,r){if(e.kind==="leaf"&&n.kind==="leaf")return e.outcomes!==null&&n.outcomes!==null&&r(e,n);let o=Math.min(we(e),we(n)),a=e.kind==="split"&&e.variable===o?e.children.length:n.children.length;return Array.from({length:a},(s,i)=>i).some(s=>t(Oe(e,o,s),Oe(n,o,s)))}var we=e=>e.kind==="split"?e.variable:Number.POSITIVE_INFINITY,Oe=(e,n,t)=>e.kind==="split"&&e.variable===n?e.children[t]??e:e,Hn=2e5;function Qn(e,n,t){let r={left:Math.ceil(Hn/t.size)};for(let o of Xn([...t].filter(a=>a!==n))){if(et(e,n,o,r))return"yes";if(r.left<=0)return"perhaps"}return"no"}function*Xn(e){let n=[[]];for(;n.length>0;){let t=[];for(let r of n)for(let o of e.slice(e.indexOf(r.at(-1)??-1)+1))t.push([...r,o]),yield new Set([...r,o]);n=t}}function et(e,n,t,r){let o=G(e).find(i=>i.kind==="split"&&i.variable===n);if(o?.kind!=="split")return!1;let a=new Set,s=i=>{let u=i.map(m=>m.map(({id:y})=>y).join()).join(" ");if(a.has(u)||r.left<=0)return!1;r.left-=1,a.add(u);let l=Math.min(...i.flat().map(we));if(l===Number.POSITIVE_INFINITY)return nt(i);let p=(m,y)=>[...new Set(m.flatMap(w=>y===null?Ge(w,l):[Oe(w,l,y)]))];if(l===n)return s(i.map(p));if(t.has(l))return s(i.map(m=>p(m,null)));let h=Math.max(...i.flat().map(m=>Ge(m,l).length));return Array.from({length:h},(m,y)=>y).some(m=>s(i.map(y=>p(y,m))))};return s(o.children.map(()=>[e]))}var Ge=(e,n)=>e.kind==="split"&&e.variable===n?e.children:[e];function nt(e){let n=e.map(r=>new Set(r.flatMap(o=>o.kind==="leaf"&&o.outcomes!==null?[o.key]:[])));return new Set(n.flatMap(r=>[...r])).size>1&&n.some(r=>r.size===1)}var Q=["number","money","percentage"],xe=(e,n)=>({kind:"number",isInteger:e,unit:n});function tt(e){let[n,t]=e;return n?.kind!=="number"?n??{kind:"error"}:xe(n.isInteger&&t?.kind==="number"&&t.isInteger,n.unit)}var Xe=(e,n)=>({operator:e,parameters:[n,n],fits:([t,r])=>B(t,r),result:tt,apply:([t,r])=>{let[o,a]=[f(t),f(r)];return V(n,e==="add"?o.add(a):o.sub(a))}}),rt=e=>({operator:"negate",parameters:[e],result:([n])=>n??{kind:"error"},apply:([n])=>V(e,f(n).neg())}),D=(e,n,t,r)=>({operator:e,parameters:[n,t],fits:([o,a])=>!(o?.kind==="number"&&a?.kind==="number"&&o.unit!==null&&a.unit!==null),result:([o,a])=>{if(r!=="number")return{kind:r};let s=[o,a].map(u=>u?.kind==="number"?u.unit:null),i=[o,a].every(u=>u?.kind==="number"&&u.isInteger);return xe(i,s[0]??s[1]??null)},apply:([o,a])=>V(r,f(o).mul(f(a)))}),ue=(e,n,t,r)=>({operator:"divide",parameters:[e,n],fits:r,result:([o])=>t==="number"?xe(!1,o?.kind==="number"?o.unit:null):{kind:t},apply:([o,a])=>{let s=f(a);return s.n===0n?{kind:"failure",reason:"divisionByZero",details:{}}:V(t,f(o).div(s))}}),J=e=>e?.kind==="number"?e.unit:null,ot={operator:"percentOf",parameters:["range",["number","money"]],fits:([e])=>e?.kind==="range"&&e.of==="percentage",result:([,e])=>({kind:"range",of:e?.kind==="money"?"money":"number",unit:J(e)}),apply:([e,n])=>{let{low:t,high:r}=d("range",e),o=f(n);return{kind:"range",low:t.mul(o),high:r.mul(o)}}},at={operator:"makeRange",parameters:[Q,Q],fits:([e,n])=>e?.kind===n?.kind&&B(e,n),result:([e])=>({kind:"range",of:e?.kind,unit:J(e)}),apply:([e,n])=>({kind:"range",low:f(e),high:f(n)})};function st(e,n,t){let r=R(10n**BigInt(n)),o=e.mul(r);return it(o,t).div(r)}function it(e,n){switch(n){case"up":return e.ceil();case"down":return e.floor();case"halfUp":return e.add("1/2").floor();case"towardsZero":return e.s<0n?e.ceil():e.floor();case"awayFromZero":return e.s<0n?e.floor():e.ceil()}}var ut=(e,n)=>e==="percentage"?n+2:n;function en(e,n,t){let[r,o]=e,a=r?.kind,s=f(r),i=st(s,ut(a,Number(f(o).valueOf())),n);return i.equals(s)||t.note({kind:"rounded",from:q(s),to:q(i)}),V(a,i)}var nn=([e])=>e??{kind:"error"},H=(e,n)=>({operator:e,parameters:[Q,"number"],result:nn,apply:(t,r)=>en(t,n,r)}),lt={operator:"roundBy",parameters:[Q,"number","rounding"],result:nn,apply:(e,n)=>en(e,d("rounding",e[2]).direction,n)},tn={...Object.fromEntries(Q.flatMap(e=>[[`${e}.add`,Xe("add",e)],[`${e}.subtract`,Xe("subtract",e)],[`${e}.negate`,rt(e)],[`${e}.divide`,ue(e,e,"percentage",([n,t])=>B(n,t))]])),"number.multiply":D("multiply","number","number","number"),"money.multiplyNumber":D("multiply","money","number","money"),"number.multiplyMoney":D("multiply","number","money","money"),"money.multiplyPercentage":D("multiply","money","percentage","money"),"percentage.multiplyMoney":D("multiply","percentage","money","money"),"number.multiplyPercentage":D("multiply","number","percentage","number"),"percentage.multiplyNumber":D("multiply","percentage","number","number"),"percentage.multiply":D("multiply","percentage","percentage","percentage"),"percentage.ofMoney":D("percentOf","percentage","money","money"),"percentage.ofNumber":D("percentOf","percentage","number","number"),"percentage.ofPercentage":D("percentOf","percentage","percentage","percentage"),"range.percentOf":ot,"range.make":at,"money.divideNumber":ue("money","number","money",([,e])=>J(e)===null),"percentage.divideNumber":ue("percentage","number","percentage",([,e])=>J(e)===null),"number.divideNumber":ue("number","number","number",([e,n])=>J(e)!==null&&J(n)===null),roundUp:H("roundUp","up"),roundDown:H("roundDown","down"),roundHalfUp:H("roundHalfUp","halfUp"),roundTowardsZero:H("roundTowardsZero","towardsZero"),roundAwayFromZero:H("roundAwayFromZero","awayFromZero"),roundBy:lt};function dt(e,n){switch(e.kind){case"boolean":return e.value===d("boolean",n).value;case"number":case"money":case"percentage":return M(e.value,f(n))===0;case"date":return e.date===E(n);case"event":return n.kind==="date"?e.day===n.date:e.day===d("event",n).day;case"period":{let t=d("period",n);return e.first===t.first&&e.last===t.last}case"duration":{let t=d("duration",n);return e.years===t.years&&e.months===t.months&&e.days===t.days}case"rounding":return e.direction===d("rounding",n).direction;case"text":return e.text===d("text",n).text;case"party":case"contact":case"calendar":return n.kind===e.kind&&e.name===n.name;case"choice":return e.member===d("choice",n).member;case"set":{let t=new Set(d("set",n).members);return e.members.length===t.size&&e.members.every(r=>t.has(r))}case"range":{let t=d("range",n);return M(e.low,t.low)===0&&M(e.high,t.high)===0}case"absent":return n.kind==="absent"}}function X(e,n,t){if(e.kind==="choice"){let r=d("choice",n);return t.rankOf(e.choice,e.member)-t.rankOf(e.choice,r.member)}if(e.kind==="date"){let r=d("date",n).date;return e.date<r?-1:e.date>r?1:0}return M(f(e),f(n))}var Re={lessThan:e=>e<0,atMost:e=>e<=0,moreThan:e=>e>0,atLeast:e=>e>=0};var rn=(e,n,t)=>({operator:e,parameters:[n,t],fits:([r,o])=>B(r,o)&&(n!=="choice"&&n!=="set"?!0:he(r,o)),result:()=>g,apply:([r,o])=>b(dt(r,o)===(e==="equal"))}),ct=(e,n,t)=>({operator:e,parameters:[t,t],fits:([r,o])=>B(r,o)&&(t!=="choice"||he(r,o)),result:()=>g,apply:([r,o],a)=>b(Re[n](X(r,o,a)))}),mt=(e,n)=>({operator:e,parameters:["event","date"],result:()=>g,apply:([t,r])=>{let o=E(t),a=d("date",r).date;return b(o!==null&&Re[n](o<a?-1:o>a?1:0))}}),pt=(e,n,t,r)=>({operator:e,parameters:[t,"period"],result:()=>g,apply:([o,a])=>{let s=E(o),i=d("period",a)[r];return b(s!==null&&Re[n](s<i?-1:s>i?1:0))}}),ft=e=>({operator:"during",parameters:[e,"period"],result:()=>g,apply:([n,t])=>{let r=E(n),o=d("period",t);return b(r!==null&&o.first<=r&&r<=o.last)}}),yt=e=>({operator:"within",parameters:[e,e,e],fits:([n,t,r])=>B(n,t)&&B(n,r),result:()=>g,apply:([n,t,r],o)=>b(X(n,t,o)>=0&&X(n,r,o)<=0)}),bt=e=>({operator:"withinRange",parameters:[e,"range"],fits:([,n])=>n?.kind==="range"&&n.of===e,result:()=>g,apply:([n,t])=>{let{low:r,high:o}=d("range",t),a=f(n);return b(M(a,r)>=0&&M(a,o)<=0)}}),on=[["lessThan","lessThan",["number","money","percentage","date","choice"]],["atMost","atMost",["number","money","percentage","date","choice"]],["moreThan","moreThan",["number","money","percentage","date","choice"]],["atLeast","atLeast",["number","money","percentage","date","choice"]],["from","atLeast",["number","money","percentage","date","choice"]],["upTo","atMost",["number","money","percentage","date","choice"]],["before","lessThan",["date"]],["by","atMost",["date"]],["after","moreThan",["date"]]],gt=[["from","atLeast","first"],["before","lessThan","first"],["by","atMost","last"],["upTo","atMost","last"],["after","moreThan","last"]],kt=[["boolean","boolean"],["number","number"],["money","money"],["percentage","percentage"],["date","date"],["event","date"],["period","period"],["text","text"],["party","party"],["contact","contact"],["choice","choice"],["set","set"]];function*ht(){for(let[e,n]of kt)yield[`${e}.equal`,rn("equal",e,n)],yield[`${e}.notEqual`,rn("notEqual",e,n)];for(let[e,n,t]of on)for(let r of t)yield[`${r}.${e}`,ct(e,n,r)];for(let[e,n]of[...on].filter(([,,t])=>t.includes("date")))yield[`event.${e}`,mt(e,n)];for(let[e,n,t]of gt)for(let r of["date","event"])yield[`${r}.${e}Period`,pt(e,n,r,t)];for(let e of["date","event"])yield[`${e}.during`,ft(e)];for(let e of["number","money","percentage","date"])yield[`${e}.within`,yt(e)];for(let e of["number","money","percentage"])yield[`${e}.withinRange`,bt(e)]}var an=Object.fromEntries(ht());function cn(e,n,t,r){let{date:o}=d("date",e[0]),a=d("duration",e[1]),s=ze(o,{years:n*a.years,months:n*a.months,days:n*a.days},t);return wt(s,r)}function wt(e,n){switch(e.kind){case"date":for(let t of e.steps)n.note({kind:"monthRounding",...t});return{kind:"date",date:e.date};case"overflow":return ke;case"missingDay":return{kind:"failure",reason:"missingDay",details:{year:String(e.year),month:String(e.month),day:String(e.day)}}}}var sn=(e,n)=>({operator:e,parameters:["date","duration"],result:()=>N,apply:(t,r)=>cn(t,n,null,r)}),un=(e,n)=>({operator:e,parameters:["date","duration","rounding"],result:()=>N,apply:(t,r)=>cn(t,n,d("rounding",t[2]).direction,r)}),ln=(e,n)=>({operator:e,parameters:["duration","duration"],result:()=>({kind:"duration"}),apply:([t,r])=>{let[o,a]=[d("duration",t),d("duration",r)];return{kind:"duration",years:o.years+n*a.years,months:o.months+n*a.months,days:o.days+n*a.days}}}),le=(e,n)=>({operator:e,parameters:["date"],result:()=>K,apply:([t])=>W(n(d("date",t).date),R)}),mn=e=>Math.ceil(e/3),dn=(e,n)=>({operator:e,parameters:["period"],result:()=>N,apply:([t])=>({kind:"date",date:d("period",t)[n]})}),ve=(e,n)=>({operator:e,parameters:["date"],result:()=>ge,apply:([t])=>{let{year:r,month:o}=$(d("date",t).date),a=n==="month"?o:n==="quarter"?mn(o):1;return{kind:"period",...Je(n,a,r)}}}),pn={"date.add":sn("add",1),"date.subtract":sn("subtract",-1),"date.addRounded":un("add",1),"date.subtractRounded":un("subtract",-1),"duration.add":ln("add",1),"duration.subtract":ln("subtract",-1),"date.year":le("yearOf",e=>$(e).year),"date.month":le("monthOf",e=>$(e).month),"date.quarter":le("quarterOf",e=>mn($(e).month)),"date.day":le("dayOf",e=>$(e).day),"period.first":dn("firstDayOf","first"),"period.last":dn("lastDayOf","last"),"date.monthPeriod":ve("monthPeriod","month"),"date.quarterPeriod":ve("quarterPeriod","quarter"),"date.yearPeriod":ve("yearPeriod","year"),"date.daysBetween":{operator:"daysBetween",parameters:["date","date"],result:()=>K,apply:([e,n])=>W(L(d("date",e).date,d("date",n).date),R)},"period.make":{operator:"makePeriod",parameters:["date","date"],result:()=>ge,apply:([e,n])=>({kind:"period",first:d("date",e).date,last:d("date",n).date})}};var De=e=>({operator:e,parameters:e==="not"?["boolean"]:["boolean","boolean"],result:()=>g,isLogic:!0,apply:n=>{let t=n.map(r=>d("boolean",r).value);return e==="not"?b(!t[0]):b(e==="and"?t.every(Boolean):t.some(Boolean))}}),fn=e=>({operator:e,parameters:["event"],result:()=>g,apply:([n])=>b(d("event",n).day===e)}),yn=e=>({operator:e,parameters:["any"],result:()=>g,takesAbsent:!0,apply:([n])=>b(n?.kind==="absent"==(e==="absent"))}),bn={and:De("and"),or:De("or"),not:De("not"),present:yn("present"),absent:yn("absent"),"event.notYet":fn("notYet"),"event.never":fn("never"),"boolean.met":{operator:"met",parameters:["boolean"],result:()=>g,apply:([e])=>d("boolean",e)},"set.empty":{operator:"empty",parameters:["set"],result:()=>g,apply:([e])=>b(d("set",e).members.length===0)},"set.size":{operator:"sizeOf",parameters:["set"],result:()=>K,apply:([e])=>W(d("set",e).members.length,R)},"set.contains":{operator:"contains",parameters:["set","choice"],fits:([e,n])=>e?.kind==="set"&&n?.kind==="choice"&&e.choice===n.choice,result:()=>g,apply:([e,n])=>b(d("set",e).members.includes(d("choice",n).member))}};var gn=new WeakMap;function hn(e,n,t){if(!Ce(e,n))return de(n);if(t===0)return{kind:"date",date:n,passed:[]};let{worked:r}=ce(e),o=Z(e,n),a=t>0?ee(r,o)+t-1:Te(r,o)+t,s=r[a];return s===void 0?xn(e,t>0?1:-1):Rn(e,t>0?o+1:o-1,s)}function wn(e,n,t){if(!Ce(e,n))return de(n);let{worked:r}=ce(e),o=Z(e,n),a=r[t==="forward"?Te(r,o):ee(r,o)-1];return a===void 0?xn(e,t==="forward"?1:-1):Rn(e,o,a)}function On(e,n,t){for(let s of[n,t])if(!Ce(e,s))return de(s);let{worked:r}=ce(e),[o,a]=[Z(e,n),Z(e,t)];return{kind:"count",count:ee(r,a)-ee(r,o)}}var Ce=({period:e},n)=>e.from<=n&&n<=e.to,Ot=e=>Number(e.slice(0,4)),de=e=>({kind:"outside",year:Ot(e)}),xn=({period:e},n)=>{let t=n===1?e.to:e.from;return de(ye(t,n)??t)},Z=({period:e},n)=>L(e.from,n),kn=({period:e},n)=>ye(e.from,n)??e.to;function Rn(e,n,t){let{worked:r,names:o}=ce(e),a=t>=n?1:-1,s=[],i=a===1?Te(r,n):ee(r,n)-1;for(let u=n;u!==t;u+=a)r[i]===u?i+=a:s.push({date:kn(e,u),name:o.get(u)??null});return{kind:"date",date:kn(e,t),passed:s}}var xt="2024-01-01";function ce(e){let n=gn.get(e);if(n!==void 0)return n;let t=Rt(e);return gn.set(e,t),t}function Rt(e){let{period:n,daysOff:t}=e,r=new Map(t.map(({date:u,name:l})=>[Z(e,u),l])),o=new Set(e.worked.map(u=>Z(e,u))),a=L(xt,n.from),s=u=>((a+u)%7+7)%7>4,i=[];for(let u=0;u<=L(n.from,n.to);u+=1)(o.has(u)||!r.has(u)&&!s(u))&&i.push(u);return{worked:i,names:r}}var Te=(e,n)=>vn(e,t=>t>=n),ee=(e,n)=>vn(e,t=>t>n);function vn(e,n){let t=0,r=e.length;for(;t<r;){let o=t+r>>1;n(e[o]??0)?r=o:t=o+1}return t}function Be(e,n){let{name:t}=d("calendar",e),r=n.calendarOf(t);if(r===null)throw new z(`no calendar '${t}'`);return r}var Se=(e,n)=>({kind:"failure",reason:"outsideCalendar",details:{calendar:e.name,year:String(n)}}),vt=e=>e?.kind==="number"&&e.isInteger&&e.unit===null,Dn=(e,n)=>({operator:e,parameters:["date","number","calendar"],fits:([,t])=>vt(t),result:()=>N,apply:([t,r,o],a)=>{let s=Be(o,a),{date:i}=d("date",t),u=n*Number(f(r).valueOf()),l=hn(s,i,u);return l.kind==="outside"?Se(s,l.year):(a.note({kind:"workingDays",calendar:s.name,from:i,count:u,to:l.date,because:l.passed}),{kind:"date",date:l.date})}}),Cn=(e,n)=>({operator:e,parameters:["date","calendar"],result:()=>N,apply:([t,r],o)=>{let a=Be(r,o),{date:s}=d("date",t),i=wn(a,s,n);if(i.kind==="outside")return Se(a,i.year);let{date:u,passed:l}=i;return u!==s&&o.note({kind:"moved",calendar:a.name,from:s,to:u,because:l}),{kind:"date",date:u}}}),Tn={"date.addWorkingDays":Dn("addWorkingDays",1),"date.subtractWorkingDays":Dn("subtractWorkingDays",-1),"date.rollForward":Cn("rollForward","forward"),"date.rollBackward":Cn("rollBackward","backward"),"date.workingDaysBetween":{operator:"workingDaysBetween",parameters:["date","date","calendar"],result:()=>K,apply:([e,n,t],r)=>{let o=Be(t,r),a=On(o,d("date",e).date,d("date",n).date);return a.kind==="outside"?Se(o,a.year):W(a.count,R)}}};var Ie={...bn,...an,...tn,...pn,...Tn},Bn=new Map;for(let e of Object.entries(Ie)){let n=Bn.get(e[1].operator)??[];n.push(e),Bn.set(e[1].operator,n)}function v(e,n,t){switch(e.kind){case"constant":return j(e.value,e.type);case"input":{let r=t.tables.inputs[e.input];return r===void 0?void 0:r.whole!==null?t.wholeValue(r.whole,n):r.term!==null?v(r.term,n,t):j(r.read(n),r.type)}case"call":return Dt(e,n,t);case"pick":return Ct(e,n,t)}}function Dt({builtin:e,parts:n},t,r){let o=[];for(let s of n){let i=v(s,t,r);if(i===void 0||i.kind==="failure")return i;o.push(i)}let a=Ie[e];if(!(a?.takesAbsent!==!0&&o.some(({kind:s})=>s==="absent")))return a?.apply(o,r.context)}function Ct({isLow:e,items:n},t,r){let o;for(let a of n){let s=v(a,t,r);if(s===void 0||s.kind==="failure")return s;(o===void 0||Ee(s,o,e,r))&&(o=s)}return o}function Ee(e,n,t,{context:r}){let o=e.kind==="event"||e.kind==="date"?Tt(E(e)??"",E(n)??""):X(e,n,r);return t?o<0:o>0}var Tt=(e,n)=>e<n?-1:e>n?1:0;var Sn=e=>({x:null,masks:new Int32Array(e)});function Ve(e,n,{asked:t,tests:r}){t.x!==n&&(t.x=n,t.masks.fill(0));let o=t.masks[e]??0;if(o!==0)return o;let a=c(r[e])(n);return t.x===n&&(t.masks[e]=a),a}function _(e,n,t){let r=e;for(;r>=0;){let o=c(t.nodes[r]),a=Ve(c(o[0]),n,t),s=o[32-Math.clz32(a)];if((a&a-1)!==0||s===void 0)return Bt(r,n,t);r=s}return[-1-r]}function Bt(e,n,t){let r=[],o=new Set,a=[e];for(let s=a.pop();s!==void 0;s=a.pop()){if(o.has(s))continue;if(o.add(s),s<0){r.push(-1-s);continue}let i=c(t.nodes[s]),u=Ve(c(i[0]),n,t);for(let l=1;l<i.length;l+=1)u>>l-1&1&&a.push(c(i[l]))}return r}function Me(e,n,t){let{nodes:r}=t,[o,a]=[new Map,new Map],s=(l,p)=>{let h=a.get(l)??p(a.size);return a.set(l,h),h},i=l=>{let p=o.get(l);if(p!==void 0)return p;let h=l<0?s(`leaf ${l}`,m=>({kind:"leaf",id:m,leaf:-1-l})):u(l);return o.set(l,h),h},u=l=>{let[p=0,...h]=c(r[l]),m=Ve(p,n,t),y=h.map((T,zn)=>It(m,zn)?i(T):null),w=y.filter(T=>T!==null),oe=c(w[0]);if(w.every(T=>T===oe))return oe;let[qe,fe]=y;return t.isThreshold[p]===!0&&qe!=null&&fe!=null&&St(p,fe,t)===qe?fe:s(`${p}: ${y.map(T=>T?.id??"").join(" ")}`,T=>({kind:"ask",id:T,test:p,ways:y}))};return i(e)}function St(e,n,{asks:t,isThreshold:r}){let o=n;for(;o?.kind==="ask"&&r[o.test]===!0&&t[o.test]===t[e];)o=o.ways[0]??null;return o}var It=(e,n)=>(e>>n&1)===1;function me(e){let n=new Set([e]);for(let t of n)if(t.kind==="ask")for(let r of t.ways)r!==null&&n.add(r);return[...n]}function Y(e,n,t){let r={cases:[n],isOpen:!1};for(let o of e){let a=r.cases.map(s=>Et(o,s,t));r={cases:a.flatMap(({cases:s})=>s),isOpen:r.isOpen||a.some(({isOpen:s})=>s)}}return r}function Et(e,n,{subjects:t}){let{name:r,owner:o,key:a}=c(t[e]),s=o??0,i=O(n.f,r),{items:u,isOpen:l,isBeside:p}=Vt(O(n.s[s],r),i,n.k[s]===""),h=t[s]?.name??"",m=p?u.filter(w=>In(O(w,h))===n.k[s]?.split("/").at(-1)):u,y=m.filter(I);return{cases:y.map((w,oe)=>Kn(n,e,w,In(w[a])??String(oe+1))),isOpen:l||y.length<m.length}}function Vt(e,n,t){let r=e??n,o=!t&&e==null;if(r==null)return{items:[],isOpen:!0,isBeside:!1};if(Array.isArray(r))return{items:r,isOpen:!1,isBeside:o};let a=O(r,"items");return Array.isArray(a)?{items:a,isOpen:O(r,"complete")===!1,isBeside:o}:{items:[r],isOpen:!1,isBeside:o}}var In=e=>typeof e=="string"&&e!==""?e:typeof e=="number"?String(e):null;function Kn(e,n,t,r){let[o,a]=[e.s.slice(),e.k.slice()],s=e.k.findLast((i,u)=>i!==""&&u!==n)??"";return o[n]=t,a[n]=s===""?r:`${s}/${r}`,{...e,s:o,k:a}}var[x,k,A,te,U,S,C]=[1,2,4,8,16,32,64],Mt=[A,te,U];function An(e){let{tables:n}=e,t=(o,a)=>{let s=c(n.wholes[o]),{elements:i,more:u}=Ft(s,a,r);return Ne(s)?$t(s,i,u):Lt(s,i,u,r)},r={...e,wholeValue:(o,a)=>t(o,a).value,wholeKinds:(o,a)=>t(o,a).kinds};return t}function Ft(e,n,t){let{path:r,each:o}=e;if(r===null)return{elements:o.map(u=>Fe(e,u,n,t)),more:null};let a=c(o[0]),{cases:s,isOpen:i}=Y(r,n,t.tables);return{elements:s.map(u=>Fe(e,a,u,t)),more:i?Fe(e,a,Wt(r,n),t):null}}var Wt=(e,n)=>e.reduce((t,r)=>Kn(t,r,F,"?"),n),Ne=({quantifier:e})=>e==="every"||e==="some"||e==="atLeast";function Fe(e,{where:n,body:t},r,o){let a=n===null?x:En(n,r,o.tables,k),s=t===null?x:En(t,r,o.tables,Ne(e)?k:C),i=t===null||Ne(e)?void 0:Kt(t,r,o);return{counts:a,has:s,value:i}}function En(e,n,t,r){let o=0;for(let a of _(e,n,t))o|=Nt(c(t.leaves[a]),r);return o}function Nt(e,n){switch(e.kind){case"value":return typeof e.value=="boolean"?e.value?x:k:Ze(e.value)?n:C;case"term":return C;case"nowhere":return 0;case"gap":return A;case"conflict":return te;case"error":return U;case"notApplicable":return S}}function Kt(e,n,t){let r=_(e,n,t.tables),o=r.length===1?t.tables.leaves[r[0]??0]:void 0;if(o?.kind==="value")return j(o.value,o.type);if(o?.kind!=="term")return;let a=v(o.term,n,t);return a?.kind==="failure"?void 0:a}var ne=(e,n)=>Math.max(Vn(e),Vn(n)),Vn=e=>e===A||e===te||e===U?e:0,Mn=e=>[x,k,A,te,U,S,C].filter(n=>(e&n)!==0);function Fn({counts:e,has:n},t){let r=new Set;for(let o of Mn(e))for(let a of Mn(n))r.add(pe(o,a,t));return r}function pe(e,n,t){return e===k||e===S||n===S?S:e===x||n===(t?x:k)?n:ne(e,n)}var Wn=(e,n)=>({start:0,next:(t,r)=>t===e||r===e?e:ne(t,r),end:t=>t===0?n:t});function At(e){let n=Math.max(e,1)+1,t=o=>[o%n,Math.floor(o/n)%(n+1),Math.floor(o/(n*(n+1)))],r=(o,a,s)=>Math.min(o,n-1)+n*(Math.min(a,n)+(n+1)*s);return{start:0,next:(o,a)=>{let[s,i,u]=t(o);return a===x?r(s+1,i,u):a===k?o:r(s,i+1,ne(u,a))},end:o=>{let[a,s,i]=t(o);return a>=e?x:a+s<e||i===0?k:i}}}function Pt({quantifier:e,atLeast:n}){return e==="every"?Wn(k,x):e==="some"?Wn(x,k):At(n)}function $t(e,n,t){let r=Pt(e),o=e.quantifier==="every",a=new Set([r.start]);for(let i of n)a=Nn(a,Fn(i,o),r);if(t!==null)for(let i=-1;i!==a.size;)i=a.size,a=new Set([...a,...Nn(a,Fn(t,o),r)]);let s=0;for(let i of a)s|=r.end(i);return{kinds:s,value:void 0}}function Nn(e,n,{next:t}){let r=new Set;for(let o of e)for(let a of n)r.add(a===S?o:t(o,a));return r}function Lt(e,n,t,r){let o=[...n,...t===null?[]:[t]].reduce((u,{counts:l,has:p})=>u|(l|p)&(A|te|U),0);if(!(t===null&&n.every(u=>zt(u,e))))return{kinds:C|o|(qt(e)?A:0),value:void 0};let s=n.filter(({counts:u,has:l})=>pe(u,l,!1)!==S),i=Jt(s,e);return i!==0?{kinds:i,value:void 0}:Zt(e,s,r)}var qt=({quantifier:e})=>e!=="count"&&e!=="sum",We=e=>e!==0&&(e&e-1)===0;function zt({counts:e,has:n,value:t},{quantifier:r}){return We(e)?e===k||e===S?!0:r==="count"?We(n):t!==void 0||We(n)&&n!==C&&n!==x&&n!==k:!1}function Jt(e,{quantifier:n}){return e.reduce((t,{counts:r,has:o})=>ne(t,n==="count"?pe(r,o,!1):ne(r,o)),0)}function Zt({quantifier:e,type:n},t,r){if(e==="count"){let s=t.filter(({counts:i,has:u})=>pe(i,u,!1)===x).length;return{kinds:C,value:{kind:"number",value:R(s)}}}let o=t.flatMap(({value:s})=>s===void 0||s.kind==="absent"?[]:[s]);if(e==="sum")return Yt(o,n);let a;for(let s of o.filter(_t))(a===void 0||Ee(s,a,e==="lowest"||e==="earliest",r))&&(a=s);return a===void 0?{kinds:A,value:void 0}:{kinds:C,value:a}}var _t=e=>e.kind!=="event"||e.day!=="notYet"&&e.day!=="never";function Yt(e,[n]){let t=n==="money"||n==="percentage"?n:"number",r=R(0);for(let o of e){let a=V(t,r.add(f(o)));if(a.kind==="failure")return{kinds:U,value:void 0};r=f(a)}return{kinds:C,value:{kind:t,value:r}}}function Pn(e,n){let t=[...Mt,S].reduce((r,o,a)=>r|((e&o)===0?0:1<<a),0);return n?((e&C)===0?0:1)|t<<1:((e&x)===0?0:1)|((e&k)===0?0:2)|t<<2}var P=class{status;outcome;#e;#n;#t;#o;#r;#l=null;#a;constructor(n,t,r){let{root:o,within:a}=n,s=a===null?[]:Ln(a,t,r);this.#e=t,this.#n=n,this.#t=r,this.#a=a!==null&&s.length===0,this.#o=a===null||this.#a?o:a,this.#r=this.#o===a?s:Ln(o,t,r);let[i]=this.#r,u=this.#r.length===1&&i!==void 0&&i.kind!=="open";this.status=u?i.kind==="value"?"decided":i.kind:"undetermined",this.outcome=u&&i.kind==="value"&&!n.isSoft?$n(i.json,n):null}get possible(){return this.#n.isSoft?[]:this.#r.map(n=>n.kind==="value"?$n(n.json,this.#n):n.kind==="open"?{any:this.#n.type[0]}:{status:n.kind})}get needed(){return this.#u?[]:jt(this.#s,this.#i,this.#e,this.#t)}get cites(){return Ae(this.#n,this.#e,this.#t.tables)}get inexact(){if(this.#u)return!1;let{inputs:n,asks:t}=this.#t.tables,r=typeof this.#e.p!="string",o=({kind:a,mayStillHappen:s,isAskedBothWays:i,read:u})=>{if(a==="relation"||a==="whole")return!0;if(!s)return!1;let l=u(this.#e);return l==="notYet"?r:l==null&&i};return this.#a||this.#n.isLoose||this.#r.some(({kind:a})=>a==="open")||me(this.#s).some(a=>a.kind==="ask"&&o(c(n[c(t[a.test])])))||this.#i.surely.size<this.#i.perhaps.size}toJSON(){let{status:n,outcome:t,possible:r,needed:o,cites:a,inexact:s}=this;return{status:n,outcome:t,possible:r,needed:o,cites:a,inexact:s}}get#u(){return this.status!=="undetermined"}get#s(){return Me(this.#o,this.#e,this.#t.tables)}get#i(){return this.#l??=He(Gt(this.#s,this.#e,this.#t))}},$n=(e,{kind:n})=>(n==="requirement"||n==="group")&&typeof e=="boolean"?e?"met":"notMet":e;function Ln(e,n,t){let r=_(e,n,t.tables),[o]=r;if(r.length===1&&o!==void 0){let s=re(c(t.tables.leaves[o]),o,n,t);return s===null?[]:[s]}let a=new Map;for(let s of r.toSorted((i,u)=>i-u)){let i=re(c(t.tables.leaves[s]),s,n,t);i!==null&&a.set(JSON.stringify(i),i)}return[...a.values()]}function re(e,n,t,r){switch(e.kind){case"nowhere":return null;case"value":return{kind:"value",json:e.value};case"term":{let o=v(e.term,t,r);return o===void 0?{kind:"open",leaf:n}:o.kind==="failure"?{kind:ie(o.reason)}:{kind:"value",json:se(o)}}default:return{kind:e.kind}}}var Ae=(e,n,t)=>Pe(e,r=>Ut(c(e.parts[r]).applies,n,t));function Pe({cites:e,parts:n},t){let r=n.filter((o,a)=>t(a));return r.length===0?[...e]:[...new Set([...e,...r.flatMap(o=>o.cites)])]}var Ut=(e,n,t)=>_(e,n,t).some(r=>{let o=t.leaves[r];return o?.kind==="value"&&o.value===!0});function jt(e,{perhaps:n},t,r){let{tables:o}=r,a=new Map,s=(i,u)=>{for(let{needed:l,rank:p}of $e(i,u,r))a.set(l.path,{needed:l,rank:p})};for(let i of n)s(c(o.asks[i]),t);for(let i of me(e)){let u=i.kind==="leaf"?o.leaves[i.leaf]:void 0;if(u?.kind==="term")for(let l of Ke(u.term))v({kind:"input",input:l},t,r)===void 0&&s(l,t)}return[...a.values()].sort((i,u)=>i.rank-u.rank||(i.needed.path<u.needed.path?-1:1)).map(({needed:i})=>i)}function Gt(e,n,t){let{leaves:r}=t.tables,o=new Map,a=s=>{let i=o.get(s);if(i!==void 0)return i;let u=s.kind==="leaf"?{kind:"leaf",id:s.id,outcomes:r[s.leaf]?.kind==="nowhere"?null:Ht,key:JSON.stringify(re(c(r[s.leaf]),s.leaf,n,t)),open:[],rest:-1,assumed:new Map}:{kind:"split",id:s.id,variable:s.test,children:s.ways.filter(l=>l!==null).map(a)};return o.set(s,u),u};return a(e)}var Ht={pieces:[],sources:[],notApplicable:null,gap:null,conflict:null,error:null};function $e(e,n,t){let{tables:r}=t,o=c(r.inputs[e]);switch(o.kind){case"member":return o.behind.flatMap(a=>{let{needed:s,rank:i}=qn(c(r.inputs[a]),n,r);return[{needed:{...s,path:`${s.path}.${o.name}`},rank:i}]});case"relation":return o.behind.filter(a=>v({kind:"input",input:a},n,t)===void 0).flatMap(a=>$e(a,n,t));case"whole":return Qt(o.whole??0,n,t);default:return[qn(o,n,r)]}}function qn(e,n,{subjects:t}){let{kind:r,name:o,of:a,label:s,rank:i}=e,u=a===null?"":n.k[a]??"",l=a===null?"":`${t[a]?.name??""}${u===""?"":`[${u}]`}`;return{needed:{path:r==="fact"?`${l}.${o}`:r==="event"?`${o}${u===""?"":`[${u}]`}.gedaan`:`${o}${u===""||r==="referenceDate"?"":`[${u}]`}`,kind:r,label:s},rank:i}}function Qt(e,n,t){let{tables:r}=t,{path:o,each:a}=c(r.wholes[e]),{cases:s,isOpen:i}=o===null?{cases:[n],isOpen:!1}:Y(o,n,r),u=r.subjects[o?.at(-1)??-1],l=i?[{needed:{path:u?.name??"",kind:"list",label:null},rank:0}]:[],p=a.flatMap(({where:m,body:y})=>[m,y]).filter(m=>m!==null),h=s.flatMap(m=>p.flatMap(y=>me(Me(y,m,r)).flatMap(w=>w.kind==="ask"?$e(c(r.asks[w.test]),m,t):[])));return[...l,...h]}function Ke(e){switch(e.kind){case"constant":return[];case"input":return[e.input];case"call":return e.parts.flatMap(Ke);case"pick":return e.items.flatMap(Ke)}}function ho(e){let n=er(e),t=tr(n),r=(o,a={})=>or(o,a,n);return{caseOf:r,evaluate:(o,a)=>ar(r(o,a),t,a?.decisions),relation:(o,a,s)=>rr(o,a,s,t),whole:(o,a,s)=>Pn(t.wholeKinds(n.inputs[o]?.whole??0,s),a),figure:(o,a)=>nr(v({kind:"input",input:o},a,t)),settle:(o,a)=>{let{status:s,outcome:i}=new P(c(n.clauses[o]),a,t);return s==="decided"?i:be[s]},leaf:(o,a)=>{let s=re(c(n.leaves[o]),o,a,t);return s?.kind==="value"?s.json:be[s===null||s.kind==="open"?"undetermined":s.kind]},cites:(o,a)=>Ae(c(n.clauses[o]),a,n),cited:Xt(n),records:(o,a)=>Y(o,a,n).cases}}function Xt({clauses:e}){let n=e.map(()=>new Map);return(t,r)=>{let o=c(n[t]),a=o.get(r);if(a!==void 0)return a;let s=Object.freeze(Pe(c(e[t]),i=>(r>>i&1)===1));return o.set(r,s),s}}var er=({data:e,reads:n,tests:t})=>({...e,inputs:e.inputs.map((r,o)=>({...r,read:c(n[o])})),tests:t,asked:Sn(t.length)});function nr(e){if(e!==void 0)return e.kind==="failure"?null:se(e)}function tr(e){let n={rankOf:(r,o)=>e.choices[r]?.indexOf(o)??-1,calendarOf:r=>e.calendars[r]??null,note:()=>{}},t=An({tables:e,context:n});return{tables:e,context:n,wholeValue:(r,o)=>t(r,o).value,wholeKinds:(r,o)=>t(r,o).kinds}}function rr(e,n,t,r){let o=v({kind:"input",input:e},t,r);return o===void 0?(1<<n.length)-1:o.kind==="failure"?1<<n.indexOf(ie(o.reason)):1<<n.indexOf(o.kind==="boolean"?String(o.value):"value")}function or(e,{referenceDate:n,context:t},{subjects:r}){let[o,a]=[I(e)?e:F,I(t)?t:F],s=(i,u)=>O(o,i)??O(o,u);return{f:o,o:Le(O(a,"oordelen"),s("oordelen","judgements")),g:Le(O(a,"stappen"),s("stappen","steps")),p:n??s("peildatum","referenceDate"),s:r.map(({name:i,owner:u})=>u===null?Le(O(a,i),O(o,i)):F),k:r.map(()=>"")}}function Le(e,n){return I(e)?I(n)?{...e,...n}:e:I(n)?n:F}function ar(e,n,t){let{clauses:r}=n.tables,o=(s,i)=>Object.fromEntries(r.filter(u=>u.kind===s&&t?.includes(u.name)!==!1).map(u=>[u.name,sr(u,e,n,i)])),a=(s,i)=>new P(s,i,n);return{decisions:o("decision",a),requirements:o("requirement",a),groups:o("group",a),steps:o("step",(s,i)=>ir(s,i,n))}}function sr(e,n,{tables:t},r){let o=e.per.at(-1);return o===void 0?r(e,n):Object.fromEntries(Y(e.per,n,t).cases.map(a=>[a.k[o]??"",r(e,a)]))}function ir(e,n,t){let r=s=>{if(s===null)return null;let{outcome:i}=new P({...e,within:null,root:s},n,t);return typeof i=="string"?i:null},[o,a]=[r(e.first),r(e.last)];return Object.assign(new P(e,n,t),{first:o,last:a})}return ho(printed)}}})()})();

export const policy = /*@__PURE__*/ Object.freeze({"name":"asr.huisartsenzorg","year":2018,"revision":1,"digest":"sha256:66ddd8391d35d163418a517062679009b6c7ccecd183dd3e3ab00139ce0fae5c","compiler":"0.1.0","readings":{"voetzorg_buiten_uitbesteding":"alleen_uitbesteed","aanspreekvorm_u":"de_verzekerde","voorwaarden_stoppen_voor_wie":"alleen_organisaties","wie_gecontracteerd_is":"gevolgd","ha304_voor_wie":"wie_gecontracteerd_is","jaar_van_het_loket":"inkoopjaar","contractering_voor_2017":"alleen_2017","eerste_en_tweede_segment":"op_volgorde","afspraken_van_een_zorggroep":"ook_de_zorggroep","gevolg_impliciet":"wel_gevolgd","signatuur_en_populatie":"een_volstaat","overleg_bij_elke_verwijzing":"elke_verwijzing","bereikbaar_via_huisartsenpost":"telt_mee"}});

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
  const s0 = e0.asTheyAre > 0 ? (e0.asTheyAre -= 1, f.zorgaanbieder ?? none) : e0.take(f.zorgaanbieder), s6 = f.landelijk ?? none;
  const s1 = none, s2 = none, s3 = none, s4 = none, s5 = none, s7 = none, s8 = none, s9 = none;
  const y = { x: undefined };
  const r3 = isListed(s0.vraagstelling ?? f.vraagstelling) ? E().records([3], (y.x ??= E().caseOf(f, { referenceDate: p }))) : [];
  const r9 = isListed(s0.voetzorgnota ?? f.voetzorgnota) ? E().records([9], (y.x ??= E().caseOf(f, { referenceDate: p }))) : [];
  const r1 = isListed(s0.declaratie ?? f.declaratie) ? E().records([1], (y.x ??= E().caseOf(f, { referenceDate: p }))) : [];
  const r7 = isListed(s0.volgafspraak ?? f.volgafspraak) ? E().records([7], (y.x ??= E().caseOf(f, { referenceDate: p }))) : [];
  const r8 = isListed(s0.ziekenhuis ?? f.ziekenhuis) ? E().records([8], (y.x ??= E().caseOf(f, { referenceDate: p }))) : [];
  return {
    "inkooppartner": r3.length === 0 ? {} : Object.fromEntries(r3.map((x) => [x.k[3], c0(x.s[3])])),
    "nota_voetzorg": r9.length === 0 ? {} : Object.fromEntries(r9.map((x) => [x.k[9], c1(p, x.s[9], x)])),
    "levert_stoppen_met_roken": c4(p, o, s0),
    "stoppen_rechtstreeks_declareren": c5(p, o, s0),
    "vergoeding": r1.length === 0 ? {} : Object.fromEntries(r1.map((x) => [x.k[1], c7(f, p, x.s[0], x.s[1], x)])),
    "via_vecozo": c8(),
    "met_ha304": c9(f, p, s0, y),
    "uitbetaling": r1.length === 0 ? {} : Object.fromEntries(r1.map((x) => [x.k[1], c10(x.s[1])])),
    "loket_huisartsenzorg": r3.length === 0 ? {} : Object.fromEntries(r3.map((x) => [x.k[3], c13(x.s[3])])),
    "segment_van_de_zorg": r7.length === 0 ? {} : Object.fromEntries(r7.map((x) => [x.k[7], c31(x.s[7])])),
    "sluit_zelf": r7.length === 0 ? {} : Object.fromEntries(r7.map((x) => [x.k[7], c32(x.s[7])])),
    "beschikbaar_gesteld": r7.length === 0 ? {} : Object.fromEntries(r7.map((x) => [x.k[7], c35(p, x.s[0], x.s[7], x)])),
    "gevolgd": r7.length === 0 ? {} : Object.fromEntries(r7.map((x) => [x.k[7], c37(p, x.s[0], x.s[7], x)])),
    "contracteergraad_bij_ziekenhuis": r8.length === 0 ? {} : Object.fromEntries(r8.map((x) => [x.k[8], c55(f, x.s[0], x.s[8], x)])),
  };
}

// inkooppartner
function c0(s3) {
  let m = 0;
  const r0 = s3.inkoopjaar, f0 = typeof r0 === 'number' ? r0 : figureOf(r0);
  if (!(f0 >= 2018)) {
    m |= 1;
  }
  if (!(f0 < 2018)) {
    if (!(f0 >= 2019)) {
      m |= 2;
    }
    if (!(f0 < 2019)) {
      m |= 4;
    }
  }
  switch (m) {
    case 1: return "multizorg";
    case 2: return "dsw";
    case 4: return unsettled.gap;
    default: return unsettled.undetermined;
  }
}

// nota_voetzorg
function c1(p, s9, x) {
  let m = 0;
  const v1 = s9.bestemming;
  const v3 = told(saidOf(x, 9, "oordelen", "deel_uitbesteden"), ["podotherapeut"], p);
  if (v3 !== false) {
    const v2 = s9.declarant;
    if (v2 === "podotherapeut" || typeof v2 !== 'string') {
      if (v1 === "zorgverzekeraar" || typeof v1 !== 'string' || v1 === "verzekerde") {
        m |= 16;
      }
      if (v1 === "podotherapeut" || typeof v1 !== 'string') {
        m |= 32;
      }
    }
    if (v2 === "pedicure" || typeof v2 !== 'string') {
      if (v1 === "zorgverzekeraar" || typeof v1 !== 'string') {
        m |= 2;
      }
      if (v1 === "verzekerde" || typeof v1 !== 'string') {
        m |= 4;
      }
      if (v1 === "podotherapeut" || typeof v1 !== 'string') {
        m |= 8;
      }
    }
  }
  if (v3 !== true) {
    m |= 1;
  }
  switch (m) {
    case 1: return unsettled.notApplicable;
    case 2: return "niet_toegestaan";
    case 4: return "niet_vergoed";
    case 8: return "toegestaan";
    case 16: return "een_van_twee";
    case 32: return unsettled.gap;
    default: return unsettled.undetermined;
  }
}

// levert_stoppen_met_roken
function c4(p, o, s0) {
  let m = 0;
  const v7 = s0.zorgberoep;
  if (v7 === "huisarts" || typeof v7 !== 'string' || v7 === "medisch_specialist" || v7 === "verloskundige" || v7 === "gz_psycholoog") {
    m |= 1;
  }
  if (v7 === "organisatie" || typeof v7 !== 'string') {
    const v6 = told(o.voldoet_aan_voorwaarden_stoppen, [], p);
    if (v6 !== false) {
      m |= 1;
    }
    if (v6 !== true) {
      m |= 2;
    }
  }
  if (v7 === "ander_beroep" || typeof v7 !== 'string') {
    m |= 2;
  }
  switch (m) {
    case 1: return true;
    case 2: return false;
    default: return unsettled.undetermined;
  }
}

// stoppen_rechtstreeks_declareren
function c5(p, o, s0) {
  let m = 0;
  const v7 = s0.zorgberoep;
  if (v7 === "huisarts" || typeof v7 !== 'string' || v7 === "medisch_specialist" || v7 === "verloskundige" || v7 === "gz_psycholoog") {
    m |= 1;
  }
  if (v7 === "organisatie" || typeof v7 !== 'string') {
    const v6 = told(o.voldoet_aan_voorwaarden_stoppen, [], p);
    if (v6 !== false) {
      m |= 1;
    }
    if (v6 !== true) {
      m |= 2;
    }
  }
  if (v7 === "ander_beroep" || typeof v7 !== 'string') {
    m |= 2;
  }
  switch (m) {
    case 1: return true;
    case 2: return unsettled.gap;
    default: return unsettled.undetermined;
  }
}

// vergoeding
function c7(f, p, s0, s1, x) {
  let m = 0;
  const c22 = isNone(s0.volgafspraak ?? f.volgafspraak) ? 2 : E().whole(22, false, x);
  if ((c22 & 1) !== 0) {
    const v24 = told(saidOf(x, 1, "oordelen", "afwijken_van_doorgegeven_tarief"), ["asr"], p);
    if (v24 !== false) {
      m |= 2;
    }
    if (v24 !== true) {
      m |= 16;
    }
  }
  if ((c22 & 2) !== 0) {
    m |= 1;
  }
  if ((c22 & 4) !== 0 || (c22 & 32) !== 0) {
    m |= 2;
  }
  if ((c22 & 8) !== 0) {
    m |= 4;
  }
  if ((c22 & 16) !== 0) {
    m |= 8;
  }
  switch (m) {
    case 1: return E().leaf(16, x);
    case 2: return unsettled.gap;
    case 4: return unsettled.conflict;
    case 8: return unsettled.error;
    case 16: return amountAs(s1.tarief_van_preferente) ?? E().leaf(15, x);
    default: return E().settle(7, x);
  }
}

// via_vecozo
function c8() {
  return true;
}

// met_ha304
function c9(f, p, s0, y) {
  let m = 0;
  const c22 = isNone(s0.volgafspraak ?? f.volgafspraak) ? 2 : E().whole(22, false, (y.x ??= E().caseOf(f, { referenceDate: p })));
  if ((c22 & 1) !== 0) {
    m |= 1;
  }
  if ((c22 & 2) !== 0 || (c22 & 4) !== 0 || (c22 & 32) !== 0) {
    m |= 2;
  }
  if ((c22 & 8) !== 0) {
    m |= 4;
  }
  if ((c22 & 16) !== 0) {
    m |= 8;
  }
  switch (m) {
    case 1: return true;
    case 2: return unsettled.gap;
    case 4: return unsettled.conflict;
    case 8: return unsettled.error;
    default: return unsettled.undetermined;
  }
}

// uitbetaling
function c10(s1) {
  let m = 0;
  const v28 = s1.informatie_op_tijd;
  if (v28 !== false) {
    const v27 = s1.informatie_juist;
    if (v27 !== false) {
      m |= 2;
    }
    if (v27 !== true) {
      m |= 1;
    }
  }
  if (v28 !== true) {
    m |= 1;
  }
  switch (m) {
    case 1: return "mogelijk_vertraagd";
    case 2: return "snel";
    default: return unsettled.undetermined;
  }
}

// loket_huisartsenzorg
function c13(s3) {
  let m = 0;
  let n91 = 0;
  const r0 = s3.inkoopjaar, f0 = typeof r0 === 'number' ? r0 : figureOf(r0);
  const v29 = s3.over_huisartsenzorg;
  if (!(f0 >= 2017)) {
    n91 = 1;
  }
  if (!(f0 < 2017)) {
    if (!(f0 >= 2018)) {
      if (v29 === "over_declaraties" || typeof v29 !== 'string') {
        m |= 16;
      }
      if (v29 === "over_contractering" || typeof v29 !== 'string') {
        m |= 32;
      }
      if (v29 === "over_inhoud" || typeof v29 !== 'string') {
        m |= 64;
      }
      if (v29 === "over_controle" || typeof v29 !== 'string') {
        m |= 128;
      }
      if (v29 === "over_volgovereenkomst" || typeof v29 !== 'string') {
        m |= 2;
      }
      if (v29 === "over_voetzorg" || typeof v29 !== 'string') {
        m |= 8;
      }
    }
    if (!(f0 < 2018)) {
      if (!(f0 >= 2019)) {
        if (v29 === "over_declaraties" || typeof v29 !== 'string') {
          m |= 1;
        }
        if (v29 === "over_contractering" || typeof v29 !== 'string' || v29 === "over_inhoud" || v29 === "over_controle") {
          m |= 2;
        }
        if (v29 === "over_volgovereenkomst" || typeof v29 !== 'string') {
          m |= 4;
        }
        if (v29 === "over_voetzorg" || typeof v29 !== 'string') {
          m |= 8;
        }
      }
      if (!(f0 < 2019)) {
        n91 = 1;
      }
    }
  }
  if (n91 === 1) {
    if (v29 === "over_declaraties" || typeof v29 !== 'string' || v29 === "over_contractering" || v29 === "over_inhoud" || v29 === "over_controle" || v29 === "over_volgovereenkomst") {
      m |= 2;
    }
    if (v29 === "over_voetzorg" || typeof v29 !== 'string') {
      m |= 8;
    }
  }
  switch (m) {
    case 1: return "declaraties_2018";
    case 2: return unsettled.gap;
    case 4: return "volgovereenkomst_2018";
    case 8: return "pagina_voetzorg";
    case 16: return "declaraties_2017";
    case 32: return "multizorg_contractering";
    case 64: return "multizorg_inhoud";
    case 128: return "controle_2017";
    default: return unsettled.undetermined;
  }
}

// segment_van_de_zorg
function c31(s7) {
  let m = 0;
  const v50 = s7.zorgsoort;
  if (v50 === "basishuisartsenzorg" || typeof v50 !== 'string') {
    m |= 1;
  }
  if (v50 === "multidisciplinaire_zorg" || typeof v50 !== 'string') {
    m |= 2;
  }
  if (v50 === "substitutie" || typeof v50 !== 'string' || v50 === "innovatie" || v50 === "zorgvernieuwing") {
    m |= 4;
  }
  if (v50 === "andere_zorg" || typeof v50 !== 'string') {
    m |= 8;
  }
  switch (m) {
    case 1: return "segment_1";
    case 2: return "segment_2";
    case 4: return "segment_3";
    case 8: return unsettled.gap;
    default: return unsettled.undetermined;
  }
}

// sluit_zelf
function c32(s7) {
  let m = 0;
  const v50 = s7.zorgsoort;
  if (v50 === "basishuisartsenzorg" || typeof v50 !== 'string' || v50 === "multidisciplinaire_zorg" || v50 === "substitutie" || v50 === "innovatie" || v50 === "zorgvernieuwing") {
    m |= 1;
  }
  if (v50 === "andere_zorg" || typeof v50 !== 'string') {
    m |= 2;
  }
  switch (m) {
    case 1: return false;
    case 2: return unsettled.notApplicable;
    default: return unsettled.undetermined;
  }
}

// beschikbaar_gesteld
function c35(p, s0, s7, x) {
  let m = 0;
  let n360 = 0, n358 = 0;
  const r14 = s0.aantal_preferente_verzekeraars, f14 = typeof r14 === 'number' ? r14 : figureOf(r14);
  const c10 = mayHappen(saidOf(x, 7, "stappen", "volgen.definitief"));
  let c12;
  const v9 = s7.asr_is_preferent;
  if (!(f14 >= 1)) {
    m |= 1;
  }
  if (!(f14 < 1)) {
    if (!(f14 >= 2)) {
      n360 = 1;
    }
    if (!(f14 < 2)) {
      const c13 = among(s7.te_laten_volgen, [true, false, ABSENT]);
      if ((c13 & 1) !== 0) {
        n360 = 1;
      }
      if ((c13 & 2) !== 0) {
        n358 = 1;
      }
      if ((c13 & 4) !== 0) {
        if ((c10 & 1) !== 0 || (c10 & 2) !== 0 || (c10 & 4) !== 0) {
          n358 = 1;
        }
        if ((c10 & 8) !== 0) {
          c12 ??= ordered(orderOf(dayOf(saidOf(x, 7, "stappen", "volgen.definitief")), dayOf(p)), 3);
          if ((c12 & 1) !== 0) {
            m |= 1;
          }
          if ((c12 & 2) !== 0) {
            n358 = 1;
          }
        }
      }
    }
  }
  if (n360 === 1) {
    if ((c10 & 1) !== 0 || (c10 & 2) !== 0 || (c10 & 4) !== 0) {
      n358 = 1;
    }
    if ((c10 & 8) !== 0) {
      c12 ??= ordered(orderOf(dayOf(saidOf(x, 7, "stappen", "volgen.definitief")), dayOf(p)), 3);
      if ((c12 & 1) !== 0) {
        if (v9 !== false) {
          m |= 1;
        }
        if (v9 !== true) {
          m |= 4;
        }
      }
      if ((c12 & 2) !== 0) {
        n358 = 1;
      }
    }
  }
  if (n358 === 1) {
    if (v9 !== false) {
      m |= 1;
    }
    if (v9 !== true) {
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

// gevolgd
function c37(p, s0, s7, x) {
  let m = 0;
  let n70 = 0, n60 = 0, n51 = 0, n49 = 0, n46 = 0;
  const r14 = s0.aantal_preferente_verzekeraars, f14 = typeof r14 === 'number' ? r14 : figureOf(r14);
  const c13 = among(s7.te_laten_volgen, [true, false, ABSENT]);
  const c10 = mayHappen(saidOf(x, 7, "stappen", "volgen.definitief"));
  let c12;
  const v9 = s7.asr_is_preferent;
  const v17 = told(saidOf(x, 7, "oordelen", "afwijken_van_volgen"), ["asr"], p);
  const v21 = s7.segment;
  if (v21 === "segment_1" || typeof v21 !== 'string') {
    if (!(f14 >= 1)) {
      m |= 1;
    }
    if (!(f14 < 1)) {
      if (!(f14 >= 2)) {
        n49 = 1;
      }
      if (!(f14 < 2)) {
        if ((c13 & 1) !== 0) {
          n49 = 1;
        }
        if ((c13 & 2) !== 0) {
          n46 = 1;
        }
        if ((c13 & 4) !== 0) {
          n51 = 1;
        }
      }
    }
  }
  if (v21 === "segment_2" || typeof v21 !== 'string') {
    if (!(f14 >= 1)) {
      m |= 1;
    }
    if (!(f14 < 1)) {
      if (!(f14 >= 2)) {
        n60 = 1;
      }
      if (!(f14 < 2)) {
        if ((c13 & 1) !== 0) {
          n60 = 1;
        }
        if ((c13 & 2) !== 0) {
          n46 = 1;
        }
        if ((c13 & 4) !== 0) {
          n51 = 1;
        }
      }
    }
  }
  if (v21 === "segment_3" || typeof v21 !== 'string') {
    if (!(f14 >= 1)) {
      m |= 1;
    }
    if (!(f14 < 1)) {
      if (!(f14 >= 2)) {
        n70 = 1;
      }
      if (!(f14 < 2)) {
        if ((c13 & 1) !== 0) {
          n70 = 1;
        }
        if ((c13 & 2) !== 0) {
          n46 = 1;
        }
        if ((c13 & 4) !== 0) {
          n51 = 1;
        }
      }
    }
  }
  if (n70 === 1) {
    if ((c10 & 1) !== 0 || (c10 & 2) !== 0 || (c10 & 4) !== 0) {
      n46 = 1;
    }
    if ((c10 & 8) !== 0) {
      c12 ??= ordered(orderOf(dayOf(saidOf(x, 7, "stappen", "volgen.definitief")), dayOf(p)), 3);
      if ((c12 & 1) !== 0) {
        if (v9 !== false) {
          m |= 1;
        }
        if (v9 !== true) {
          if (v17 !== false) {
            m |= 2;
          }
          if (v17 !== true) {
            const v20 = s7.inzichtelijk;
            if (v20 !== false) {
              const v19 = told(saidOf(x, 7, "oordelen", "past_bij_signatuur"), ["asr"], p);
              if (v19 !== false) {
                const v18 = told(saidOf(x, 7, "oordelen", "past_bij_populatie"), ["asr"], p);
                if (v18 !== false) {
                  m |= 4;
                }
                if (v18 !== true) {
                  m |= 2;
                }
              }
              if (v19 !== true) {
                m |= 2;
              }
            }
            if (v20 !== true) {
              m |= 1;
            }
          }
        }
      }
      if ((c12 & 2) !== 0) {
        n46 = 1;
      }
    }
  }
  if (n60 === 1) {
    if ((c10 & 1) !== 0 || (c10 & 2) !== 0 || (c10 & 4) !== 0) {
      n46 = 1;
    }
    if ((c10 & 8) !== 0) {
      c12 ??= ordered(orderOf(dayOf(saidOf(x, 7, "stappen", "volgen.definitief")), dayOf(p)), 3);
      if ((c12 & 1) !== 0) {
        if (v9 !== false) {
          m |= 1;
        }
        if (v9 !== true) {
          if (v17 !== false) {
            m |= 2;
          }
          if (v17 !== true) {
            const v16 = s7.tarief_binnen_kader;
            if (v16 !== false) {
              const v15 = s7.wijkt_verder_af;
              if (v15 !== false) {
                m |= 1;
              }
              if (v15 !== true) {
                m |= 4;
              }
            }
            if (v16 !== true) {
              m |= 1;
            }
          }
        }
      }
      if ((c12 & 2) !== 0) {
        n46 = 1;
      }
    }
  }
  if (n51 === 1) {
    if ((c10 & 1) !== 0 || (c10 & 2) !== 0 || (c10 & 4) !== 0) {
      n46 = 1;
    }
    if ((c10 & 8) !== 0) {
      c12 ??= ordered(orderOf(dayOf(saidOf(x, 7, "stappen", "volgen.definitief")), dayOf(p)), 3);
      if ((c12 & 1) !== 0) {
        m |= 1;
      }
      if ((c12 & 2) !== 0) {
        n46 = 1;
      }
    }
  }
  if (n49 === 1) {
    if ((c10 & 1) !== 0 || (c10 & 2) !== 0 || (c10 & 4) !== 0) {
      n46 = 1;
    }
    if ((c10 & 8) !== 0) {
      c12 ??= ordered(orderOf(dayOf(saidOf(x, 7, "stappen", "volgen.definitief")), dayOf(p)), 3);
      if ((c12 & 1) !== 0) {
        if (v9 !== false) {
          m |= 1;
        }
        if (v9 !== true) {
          m |= 4;
        }
      }
      if ((c12 & 2) !== 0) {
        n46 = 1;
      }
    }
  }
  if (n46 === 1) {
    if (v9 !== false) {
      m |= 1;
    }
    if (v9 !== true) {
      m |= 8;
    }
  }
  switch (m) {
    case 1: return unsettled.gap;
    case 2: return false;
    case 4: return true;
    case 8: return unsettled.notApplicable;
    default: return unsettled.undetermined;
  }
}

// contracteergraad_bij_ziekenhuis
function c55(f, s0, s8, x) {
  let m = 0;
  const r63 = s8.zorgverleners_in_gebied, f63 = typeof r63 === 'number' ? r63 : figureOf(r63);
  if (!(f63 >= 1)) {
    m |= 1;
  }
  if (!(f63 < 1)) {
    m |= 2;
  }
  switch (m) {
    case 1: return unsettled.gap;
    case 2: return E().leaf(44, x);
    default: return c55w(f, s0, s8, x);
  }
}

function c55w(f, s0, s8, x) {
  let m = 0;
  const c77 = isNone(s0.ziekenhuis ?? f.ziekenhuis) ? 1 : E().whole(77, false, x);
  if ((c77 & 1) !== 0 || (c77 & 4) !== 0 || (c77 & 8) !== 0 || (c77 & 16) !== 0 || (c77 & 32) !== 0) {
    const r63 = s8.zorgverleners_in_gebied, f63 = typeof r63 === 'number' ? r63 : figureOf(r63);
    if (!(f63 >= 1)) {
      m |= 2;
    }
    if (!(f63 < 1)) {
      m |= 4;
    }
  }
  if ((c77 & 2) !== 0) {
    m |= 1;
  }
  switch (m & -2) {
    case 2: return unsettled.gap;
    case 4: return E().leaf(44, x);
    default: return E().settle(55, x);
  }
}

/** The norms of the decisions: those of the rules and exceptions that apply, or may apply. */
export function cites(facts, referenceDate) {
  const f = facts ?? none, p = referenceDate ?? f.peildatum, o = f.oordelen ?? none, g = f.stappen ?? none;
  const s0 = e0.asTheyAre > 0 ? (e0.asTheyAre -= 1, f.zorgaanbieder ?? none) : e0.take(f.zorgaanbieder), s6 = f.landelijk ?? none;
  const s1 = none, s2 = none, s3 = none, s4 = none, s5 = none, s7 = none, s8 = none, s9 = none;
  const y = { x: undefined };
  const r3 = isListed(s0.vraagstelling ?? f.vraagstelling) ? E().records([3], (y.x ??= E().caseOf(f, { referenceDate: p }))) : [];
  const r9 = isListed(s0.voetzorgnota ?? f.voetzorgnota) ? E().records([9], (y.x ??= E().caseOf(f, { referenceDate: p }))) : [];
  const r1 = isListed(s0.declaratie ?? f.declaratie) ? E().records([1], (y.x ??= E().caseOf(f, { referenceDate: p }))) : [];
  const r7 = isListed(s0.volgafspraak ?? f.volgafspraak) ? E().records([7], (y.x ??= E().caseOf(f, { referenceDate: p }))) : [];
  const r8 = isListed(s0.ziekenhuis ?? f.ziekenhuis) ? E().records([8], (y.x ??= E().caseOf(f, { referenceDate: p }))) : [];
  return {
    "inkooppartner": r3.length === 0 ? {} : Object.fromEntries(r3.map((x) => [x.k[3], c0n(x.s[3])])),
    "nota_voetzorg": r9.length === 0 ? {} : Object.fromEntries(r9.map((x) => [x.k[9], c1n(p, x.s[9], x)])),
    "levert_stoppen_met_roken": c4n(p, o, s0),
    "stoppen_rechtstreeks_declareren": c5n(p, o, s0),
    "vergoeding": r1.length === 0 ? {} : Object.fromEntries(r1.map((x) => [x.k[1], c7n(f, p, x.s[0], x)])),
    "via_vecozo": c8n(),
    "met_ha304": c9n(f, p, s0, y),
    "uitbetaling": r1.length === 0 ? {} : Object.fromEntries(r1.map((x) => [x.k[1], c10n(x.s[1])])),
    "loket_huisartsenzorg": r3.length === 0 ? {} : Object.fromEntries(r3.map((x) => [x.k[3], c13n(x.s[3])])),
    "segment_van_de_zorg": r7.length === 0 ? {} : Object.fromEntries(r7.map((x) => [x.k[7], c31n(x.s[7])])),
    "sluit_zelf": r7.length === 0 ? {} : Object.fromEntries(r7.map((x) => [x.k[7], c32n(x.s[7])])),
    "beschikbaar_gesteld": r7.length === 0 ? {} : Object.fromEntries(r7.map((x) => [x.k[7], c35n(p, x.s[0], x.s[7], x)])),
    "gevolgd": r7.length === 0 ? {} : Object.fromEntries(r7.map((x) => [x.k[7], c37n(p, x.s[0], x.s[7], x)])),
    "contracteergraad_bij_ziekenhuis": r8.length === 0 ? {} : Object.fromEntries(r8.map((x) => [x.k[8], c55n()])),
  };
}

// inkooppartner
function c0n(s3) {
  return E().cited(0, (c0n0(s3) ? 1 : 0) | (c0n1(s3) ? 2 : 0) | (c0n2(s3) ? 4 : 0));
}
function c0n0(s3) {
  const r0 = s3.inkoopjaar, f0 = typeof r0 === 'number' ? r0 : figureOf(r0);
  if (!(f0 >= 2018)) {
    return true;
  }
  return false;
}
function c0n1(s3) {
  const r0 = s3.inkoopjaar, f0 = typeof r0 === 'number' ? r0 : figureOf(r0);
  if (!(f0 < 2018)) {
    if (!(f0 >= 2019)) {
      return true;
    }
  }
  return false;
}
function c0n2(s3) {
  const r0 = s3.inkoopjaar, f0 = typeof r0 === 'number' ? r0 : figureOf(r0);
  if (!(f0 < 2019)) {
    return true;
  }
  return false;
}

// nota_voetzorg
function c1n(p, s9, x) {
  return E().cited(1, (c1n0(p, s9, x) ? 1 : 0) | (c1n1(p, s9, x) ? 2 : 0) | (c1n2(p, s9, x) ? 4 : 0) | (c1n3() ? 8 : 0) | (c1n4(p, s9, x) ? 16 : 0) | (c1n5(p, s9, x) ? 32 : 0) | (c1n6(p, s9, x) ? 64 : 0));
}
function c1n0(p, s9, x) {
  const v3 = told(saidOf(x, 9, "oordelen", "deel_uitbesteden"), ["podotherapeut"], p);
  if (v3 !== false) {
    const v2 = s9.declarant;
    if (v2 === "pedicure" || typeof v2 !== 'string') {
      const v1 = s9.bestemming;
      if (v1 === "zorgverzekeraar" || typeof v1 !== 'string') {
        return true;
      }
    }
  }
  return false;
}
function c1n1(p, s9, x) {
  const v3 = told(saidOf(x, 9, "oordelen", "deel_uitbesteden"), ["podotherapeut"], p);
  if (v3 !== false) {
    const v2 = s9.declarant;
    if (v2 === "podotherapeut" || typeof v2 !== 'string') {
      const v1 = s9.bestemming;
      if (v1 === "zorgverzekeraar" || typeof v1 !== 'string') {
        return true;
      }
    }
  }
  return false;
}
function c1n2(p, s9, x) {
  const v3 = told(saidOf(x, 9, "oordelen", "deel_uitbesteden"), ["podotherapeut"], p);
  if (v3 !== false) {
    const v2 = s9.declarant;
    if (v2 === "podotherapeut" || typeof v2 !== 'string') {
      const v1 = s9.bestemming;
      if (v1 === "verzekerde" || typeof v1 !== 'string') {
        return true;
      }
    }
  }
  return false;
}
function c1n3() {
  return false;
}
function c1n4(p, s9, x) {
  const v3 = told(saidOf(x, 9, "oordelen", "deel_uitbesteden"), ["podotherapeut"], p);
  if (v3 !== false) {
    const v2 = s9.declarant;
    if (v2 === "pedicure" || typeof v2 !== 'string') {
      const v1 = s9.bestemming;
      if (v1 === "podotherapeut" || typeof v1 !== 'string') {
        return true;
      }
    }
  }
  return false;
}
function c1n5(p, s9, x) {
  const v3 = told(saidOf(x, 9, "oordelen", "deel_uitbesteden"), ["podotherapeut"], p);
  if (v3 !== false) {
    const v2 = s9.declarant;
    if (v2 === "pedicure" || typeof v2 !== 'string') {
      const v1 = s9.bestemming;
      if (v1 === "verzekerde" || typeof v1 !== 'string') {
        return true;
      }
    }
  }
  return false;
}
function c1n6(p, s9, x) {
  const v3 = told(saidOf(x, 9, "oordelen", "deel_uitbesteden"), ["podotherapeut"], p);
  if (v3 !== false) {
    const v2 = s9.declarant;
    if (v2 === "podotherapeut" || typeof v2 !== 'string') {
      const v1 = s9.bestemming;
      if (v1 === "podotherapeut" || typeof v1 !== 'string') {
        return true;
      }
    }
  }
  return false;
}

// levert_stoppen_met_roken
function c4n(p, o, s0) {
  return E().cited(4, (c4n0(s0) ? 1 : 0) | (c4n1() ? 2 : 0) | (c4n2() ? 4 : 0) | (c4n3(p, o, s0) ? 8 : 0) | (c4n4(p, o, s0) ? 16 : 0) | (c4n5(s0) ? 32 : 0));
}
function c4n0(s0) {
  const v7 = s0.zorgberoep;
  if (v7 === "huisarts" || typeof v7 !== 'string' || v7 === "medisch_specialist" || v7 === "verloskundige" || v7 === "gz_psycholoog") {
    return true;
  }
  return false;
}
function c4n1() {
  return false;
}
function c4n2() {
  return false;
}
function c4n3(p, o, s0) {
  const v7 = s0.zorgberoep;
  if (v7 === "organisatie" || typeof v7 !== 'string') {
    const v6 = told(o.voldoet_aan_voorwaarden_stoppen, [], p);
    if (v6 !== false) {
      return true;
    }
  }
  return false;
}
function c4n4(p, o, s0) {
  const v7 = s0.zorgberoep;
  if (v7 === "organisatie" || typeof v7 !== 'string') {
    const v6 = told(o.voldoet_aan_voorwaarden_stoppen, [], p);
    if (v6 !== true) {
      return true;
    }
  }
  return false;
}
function c4n5(s0) {
  const v7 = s0.zorgberoep;
  if (v7 === "ander_beroep" || typeof v7 !== 'string') {
    return true;
  }
  return false;
}

// stoppen_rechtstreeks_declareren
function c5n(p, o, s0) {
  return E().cited(5, (c5n0(p, o, s0) ? 1 : 0) | (c5n1(p, o, s0) ? 2 : 0) | (c5n2(p, o, s0) ? 4 : 0));
}
function c5n0(p, o, s0) {
  let n39 = 0;
  const v7 = s0.zorgberoep;
  if (v7 === "huisarts" || typeof v7 !== 'string' || v7 === "medisch_specialist" || v7 === "verloskundige" || v7 === "gz_psycholoog") {
    n39 = 1;
  }
  if (v7 === "organisatie" || typeof v7 !== 'string') {
    const v6 = told(o.voldoet_aan_voorwaarden_stoppen, [], p);
    if (v6 !== false) {
      n39 = 1;
    }
  }
  if (n39 === 1) {
    const v8 = s0.gecontracteerd;
    if (v8 !== false) {
      return true;
    }
  }
  return false;
}
function c5n1(p, o, s0) {
  let n42 = 0;
  const v7 = s0.zorgberoep;
  if (v7 === "huisarts" || typeof v7 !== 'string' || v7 === "medisch_specialist" || v7 === "verloskundige" || v7 === "gz_psycholoog") {
    n42 = 1;
  }
  if (v7 === "organisatie" || typeof v7 !== 'string') {
    const v6 = told(o.voldoet_aan_voorwaarden_stoppen, [], p);
    if (v6 !== false) {
      n42 = 1;
    }
  }
  if (n42 === 1) {
    const v8 = s0.gecontracteerd;
    if (v8 !== true) {
      return true;
    }
  }
  return false;
}
function c5n2(p, o, s0) {
  const v7 = s0.zorgberoep;
  if (v7 === "organisatie" || typeof v7 !== 'string') {
    const v6 = told(o.voldoet_aan_voorwaarden_stoppen, [], p);
    if (v6 !== true) {
      return true;
    }
  }
  if (v7 === "ander_beroep" || typeof v7 !== 'string') {
    return true;
  }
  return false;
}

// vergoeding
function c7n(f, p, s0, x) {
  return E().cited(7, (c7n0(f, p, s0, x) ? 1 : 0) | (c7n1(f, p, s0, x) ? 2 : 0) | (c7n2(f, s0, x) ? 4 : 0));
}
function c7n0(f, p, s0, x) {
  const c22 = isNone(s0.volgafspraak ?? f.volgafspraak) ? 2 : E().whole(22, false, x);
  if ((c22 & 1) !== 0 || (c22 & 32) !== 0) {
    const v24 = told(saidOf(x, 1, "oordelen", "afwijken_van_doorgegeven_tarief"), ["asr"], p);
    if (v24 !== false) {
      return true;
    }
  }
  return false;
}
function c7n1(f, p, s0, x) {
  const c22 = isNone(s0.volgafspraak ?? f.volgafspraak) ? 2 : E().whole(22, false, x);
  if ((c22 & 1) !== 0) {
    const v24 = told(saidOf(x, 1, "oordelen", "afwijken_van_doorgegeven_tarief"), ["asr"], p);
    if (v24 !== true) {
      return true;
    }
  }
  return false;
}
function c7n2(f, s0, x) {
  const c22 = isNone(s0.volgafspraak ?? f.volgafspraak) ? 2 : E().whole(22, false, x);
  if ((c22 & 2) !== 0) {
    return true;
  }
  return false;
}

// via_vecozo
function c8n() {
  return E().cited(8, 0);
}

// met_ha304
function c9n(f, p, s0, y) {
  return E().cited(9, (c9n0() ? 1 : 0) | (c9n1(f, p, s0, y) ? 2 : 0) | (c9n2(f, p, s0, y) ? 4 : 0));
}
function c9n0() {
  return false;
}
function c9n1(f, p, s0, y) {
  const c22 = isNone(s0.volgafspraak ?? f.volgafspraak) ? 2 : E().whole(22, false, (y.x ??= E().caseOf(f, { referenceDate: p })));
  if ((c22 & 1) !== 0) {
    return true;
  }
  return false;
}
function c9n2(f, p, s0, y) {
  const c22 = isNone(s0.volgafspraak ?? f.volgafspraak) ? 2 : E().whole(22, false, (y.x ??= E().caseOf(f, { referenceDate: p })));
  if ((c22 & 2) !== 0 || (c22 & 32) !== 0) {
    return true;
  }
  return false;
}

// uitbetaling
function c10n(s1) {
  return E().cited(10, (c10n0(s1) ? 1 : 0));
}
function c10n0(s1) {
  const v28 = s1.informatie_op_tijd;
  if (v28 !== false) {
    const v27 = s1.informatie_juist;
    if (v27 !== true) {
      return true;
    }
  }
  if (v28 !== true) {
    return true;
  }
  return false;
}

// loket_huisartsenzorg
function c13n(s3) {
  return E().cited(13, (c13n0(s3) ? 1 : 0) | (c13n1(s3) ? 2 : 0) | (c13n2(s3) ? 4 : 0) | (c13n3(s3) ? 8 : 0) | (c13n4(s3) ? 16 : 0) | (c13n5(s3) ? 32 : 0) | (c13n6(s3) ? 64 : 0) | (c13n7(s3) ? 128 : 0) | (c13n8(s3) ? 256 : 0) | (c13n9() ? 512 : 0) | (c13n10(s3) ? 1024 : 0) | (c13n11(s3) ? 2048 : 0) | (c13n12(s3) ? 4096 : 0));
}
function c13n0(s3) {
  const v29 = s3.over_huisartsenzorg;
  if (v29 === "over_voetzorg" || typeof v29 !== 'string') {
    return true;
  }
  return false;
}
function c13n1(s3) {
  const r0 = s3.inkoopjaar, f0 = typeof r0 === 'number' ? r0 : figureOf(r0);
  if (!(f0 < 2017)) {
    if (!(f0 >= 2018)) {
      const v29 = s3.over_huisartsenzorg;
      if (v29 === "over_contractering" || typeof v29 !== 'string') {
        return true;
      }
    }
  }
  return false;
}
function c13n2(s3) {
  const r0 = s3.inkoopjaar, f0 = typeof r0 === 'number' ? r0 : figureOf(r0);
  if (!(f0 < 2017)) {
    if (!(f0 >= 2018)) {
      const v29 = s3.over_huisartsenzorg;
      if (v29 === "over_declaraties" || typeof v29 !== 'string') {
        return true;
      }
    }
  }
  return false;
}
function c13n3(s3) {
  const r0 = s3.inkoopjaar, f0 = typeof r0 === 'number' ? r0 : figureOf(r0);
  if (!(f0 < 2017)) {
    if (!(f0 >= 2018)) {
      const v29 = s3.over_huisartsenzorg;
      if (v29 === "over_inhoud" || typeof v29 !== 'string') {
        return true;
      }
    }
  }
  return false;
}
function c13n4(s3) {
  const r0 = s3.inkoopjaar, f0 = typeof r0 === 'number' ? r0 : figureOf(r0);
  if (!(f0 < 2017)) {
    if (!(f0 >= 2018)) {
      const v29 = s3.over_huisartsenzorg;
      if (v29 === "over_controle" || typeof v29 !== 'string') {
        return true;
      }
    }
  }
  return false;
}
function c13n5(s3) {
  const r0 = s3.inkoopjaar, f0 = typeof r0 === 'number' ? r0 : figureOf(r0);
  if (!(f0 < 2017)) {
    if (!(f0 >= 2018)) {
      const v29 = s3.over_huisartsenzorg;
      if (v29 === "over_volgovereenkomst" || typeof v29 !== 'string') {
        return true;
      }
    }
  }
  return false;
}
function c13n6(s3) {
  const r0 = s3.inkoopjaar, f0 = typeof r0 === 'number' ? r0 : figureOf(r0);
  if (!(f0 < 2018)) {
    if (!(f0 >= 2019)) {
      const v29 = s3.over_huisartsenzorg;
      if (v29 === "over_volgovereenkomst" || typeof v29 !== 'string') {
        return true;
      }
    }
  }
  return false;
}
function c13n7(s3) {
  const r0 = s3.inkoopjaar, f0 = typeof r0 === 'number' ? r0 : figureOf(r0);
  if (!(f0 < 2018)) {
    if (!(f0 >= 2019)) {
      const v29 = s3.over_huisartsenzorg;
      if (v29 === "over_declaraties" || typeof v29 !== 'string') {
        return true;
      }
    }
  }
  return false;
}
function c13n8(s3) {
  const r0 = s3.inkoopjaar, f0 = typeof r0 === 'number' ? r0 : figureOf(r0);
  if (!(f0 < 2018)) {
    if (!(f0 >= 2019)) {
      const v29 = s3.over_huisartsenzorg;
      if (v29 === "over_contractering" || typeof v29 !== 'string' || v29 === "over_inhoud" || v29 === "over_controle") {
        return true;
      }
    }
  }
  return false;
}
function c13n9() {
  return false;
}
function c13n10(s3) {
  const r0 = s3.inkoopjaar, f0 = typeof r0 === 'number' ? r0 : figureOf(r0);
  if (!(f0 >= 2017)) {
    const v29 = s3.over_huisartsenzorg;
    if (v29 === "over_contractering" || typeof v29 !== 'string') {
      return true;
    }
  }
  return false;
}
function c13n11(s3) {
  const r0 = s3.inkoopjaar, f0 = typeof r0 === 'number' ? r0 : figureOf(r0);
  if (!(f0 < 2019)) {
    const v29 = s3.over_huisartsenzorg;
    if (v29 === "over_declaraties" || typeof v29 !== 'string' || v29 === "over_contractering" || v29 === "over_inhoud" || v29 === "over_controle" || v29 === "over_volgovereenkomst") {
      return true;
    }
  }
  return false;
}
function c13n12(s3) {
  const r0 = s3.inkoopjaar, f0 = typeof r0 === 'number' ? r0 : figureOf(r0);
  if (!(f0 >= 2017)) {
    const v29 = s3.over_huisartsenzorg;
    if (v29 === "over_declaraties" || typeof v29 !== 'string' || v29 === "over_inhoud" || v29 === "over_controle" || v29 === "over_volgovereenkomst") {
      return true;
    }
  }
  return false;
}

// segment_van_de_zorg
function c31n(s7) {
  return E().cited(31, (c31n0(s7) ? 1 : 0) | (c31n1(s7) ? 2 : 0) | (c31n2() ? 4 : 0) | (c31n3(s7) ? 8 : 0) | (c31n4(s7) ? 16 : 0) | (c31n5(s7) ? 32 : 0) | (c31n6(s7) ? 64 : 0));
}
function c31n0(s7) {
  const v50 = s7.zorgsoort;
  if (v50 === "basishuisartsenzorg" || typeof v50 !== 'string') {
    return true;
  }
  return false;
}
function c31n1(s7) {
  const v50 = s7.zorgsoort;
  if (v50 === "multidisciplinaire_zorg" || typeof v50 !== 'string') {
    return true;
  }
  return false;
}
function c31n2() {
  return false;
}
function c31n3(s7) {
  const v50 = s7.zorgsoort;
  if (v50 === "substitutie" || typeof v50 !== 'string') {
    return true;
  }
  return false;
}
function c31n4(s7) {
  const v50 = s7.zorgsoort;
  if (v50 === "innovatie" || typeof v50 !== 'string') {
    return true;
  }
  return false;
}
function c31n5(s7) {
  const v50 = s7.zorgsoort;
  if (v50 === "zorgvernieuwing" || typeof v50 !== 'string') {
    return true;
  }
  return false;
}
function c31n6(s7) {
  const v50 = s7.zorgsoort;
  if (v50 === "andere_zorg" || typeof v50 !== 'string') {
    return true;
  }
  return false;
}

// sluit_zelf
function c32n(s7) {
  return E().cited(32, (c32n0(s7) ? 1 : 0));
}
function c32n0(s7) {
  const v50 = s7.zorgsoort;
  if (v50 === "andere_zorg" || typeof v50 !== 'string') {
    return true;
  }
  return false;
}

// beschikbaar_gesteld
function c35n(p, s0, s7, x) {
  return E().cited(35, (c35n0(s7) ? 1 : 0) | (c35n1(s0, s7) ? 2 : 0) | (c35n2() ? 4 : 0) | (c35n3(p, s0, s7, x) ? 8 : 0) | (c35n4(p, s0, s7, x) ? 16 : 0) | (c35n5(p, s0, s7, x) ? 32 : 0) | (c35n6(p, s0, s7, x) ? 64 : 0) | (c35n7(p, s0, s7, x) ? 128 : 0));
}
function c35n0(s7) {
  const v9 = s7.asr_is_preferent;
  if (v9 !== false) {
    return true;
  }
  return false;
}
function c35n1(s0, s7) {
  const r14 = s0.aantal_preferente_verzekeraars, f14 = typeof r14 === 'number' ? r14 : figureOf(r14);
  if (!(f14 >= 1)) {
    const v9 = s7.asr_is_preferent;
    if (v9 !== true) {
      return true;
    }
  }
  return false;
}
function c35n2() {
  return false;
}
function c35n3(p, s0, s7, x) {
  let n192 = 0;
  const r14 = s0.aantal_preferente_verzekeraars, f14 = typeof r14 === 'number' ? r14 : figureOf(r14);
  if (!(f14 < 1)) {
    const c10 = mayHappen(saidOf(x, 7, "stappen", "volgen.definitief"));
    if ((c10 & 1) !== 0 || (c10 & 2) !== 0 || (c10 & 4) !== 0) {
      n192 = 1;
    }
    if ((c10 & 8) !== 0) {
      const c12 = ordered(orderOf(dayOf(saidOf(x, 7, "stappen", "volgen.definitief")), dayOf(p)), 3);
      if ((c12 & 2) !== 0) {
        n192 = 1;
      }
    }
  }
  if (n192 === 1) {
    const v9 = s7.asr_is_preferent;
    if (v9 !== true) {
      return true;
    }
  }
  return false;
}
function c35n4(p, s0, s7, x) {
  const r14 = s0.aantal_preferente_verzekeraars, f14 = typeof r14 === 'number' ? r14 : figureOf(r14);
  if (!(f14 < 1)) {
    if (!(f14 >= 2)) {
      const c10 = mayHappen(saidOf(x, 7, "stappen", "volgen.definitief"));
      if ((c10 & 8) !== 0) {
        const c12 = ordered(orderOf(dayOf(saidOf(x, 7, "stappen", "volgen.definitief")), dayOf(p)), 3);
        if ((c12 & 1) !== 0) {
          const v9 = s7.asr_is_preferent;
          if (v9 !== true) {
            return true;
          }
        }
      }
    }
  }
  return false;
}
function c35n5(p, s0, s7, x) {
  const r14 = s0.aantal_preferente_verzekeraars, f14 = typeof r14 === 'number' ? r14 : figureOf(r14);
  if (!(f14 < 2)) {
    const c13 = among(s7.te_laten_volgen, [true, false, ABSENT]);
    if ((c13 & 1) !== 0) {
      const c10 = mayHappen(saidOf(x, 7, "stappen", "volgen.definitief"));
      if ((c10 & 8) !== 0) {
        const c12 = ordered(orderOf(dayOf(saidOf(x, 7, "stappen", "volgen.definitief")), dayOf(p)), 3);
        if ((c12 & 1) !== 0) {
          const v9 = s7.asr_is_preferent;
          if (v9 !== true) {
            return true;
          }
        }
      }
    }
  }
  return false;
}
function c35n6(p, s0, s7, x) {
  const r14 = s0.aantal_preferente_verzekeraars, f14 = typeof r14 === 'number' ? r14 : figureOf(r14);
  if (!(f14 < 2)) {
    const c13 = among(s7.te_laten_volgen, [true, false, ABSENT]);
    if ((c13 & 2) !== 0) {
      const c10 = mayHappen(saidOf(x, 7, "stappen", "volgen.definitief"));
      if ((c10 & 8) !== 0) {
        const c12 = ordered(orderOf(dayOf(saidOf(x, 7, "stappen", "volgen.definitief")), dayOf(p)), 3);
        if ((c12 & 1) !== 0) {
          const v9 = s7.asr_is_preferent;
          if (v9 !== true) {
            return true;
          }
        }
      }
    }
  }
  return false;
}
function c35n7(p, s0, s7, x) {
  const r14 = s0.aantal_preferente_verzekeraars, f14 = typeof r14 === 'number' ? r14 : figureOf(r14);
  if (!(f14 < 2)) {
    const c13 = among(s7.te_laten_volgen, [true, false, ABSENT]);
    if ((c13 & 4) !== 0) {
      const c10 = mayHappen(saidOf(x, 7, "stappen", "volgen.definitief"));
      if ((c10 & 8) !== 0) {
        const c12 = ordered(orderOf(dayOf(saidOf(x, 7, "stappen", "volgen.definitief")), dayOf(p)), 3);
        if ((c12 & 1) !== 0) {
          const v9 = s7.asr_is_preferent;
          if (v9 !== true) {
            return true;
          }
        }
      }
    }
  }
  return false;
}

// gevolgd
function c37n(p, s0, s7, x) {
  return E().cited(37, (c37n0(p, s0, s7, x) ? 1 : 0) | (c37n2(p, s0, s7, x) ? 4 : 0) | (c37n3(p, s0, s7, x) ? 8 : 0) | (c37n4(p, s0, s7, x) ? 16 : 0) | (c37n5(p, s0, s7, x) ? 32 : 0) | (c37n6(p, s0, s7, x) ? 64 : 0) | (c37n7(p, s0, s7, x) ? 128 : 0) | (c37n8(p, s0, s7, x) ? 256 : 0) | (c37n9(p, s0, s7, x) ? 512 : 0));
}
function c37n0(p, s0, s7, x) {
  let n194 = 0, n192 = 0;
  const r14 = s0.aantal_preferente_verzekeraars, f14 = typeof r14 === 'number' ? r14 : figureOf(r14);
  if (!(f14 < 1)) {
    if (!(f14 >= 2)) {
      n194 = 1;
    }
    if (!(f14 < 2)) {
      const c13 = among(s7.te_laten_volgen, [true, false, ABSENT]);
      if ((c13 & 1) !== 0 || (c13 & 4) !== 0) {
        n194 = 1;
      }
      if ((c13 & 2) !== 0) {
        n192 = 1;
      }
    }
  }
  if (n194 === 1) {
    const c10 = mayHappen(saidOf(x, 7, "stappen", "volgen.definitief"));
    if ((c10 & 1) !== 0 || (c10 & 2) !== 0 || (c10 & 4) !== 0) {
      n192 = 1;
    }
    if ((c10 & 8) !== 0) {
      const c12 = ordered(orderOf(dayOf(saidOf(x, 7, "stappen", "volgen.definitief")), dayOf(p)), 3);
      if ((c12 & 2) !== 0) {
        n192 = 1;
      }
    }
  }
  if (n192 === 1) {
    const v9 = s7.asr_is_preferent;
    if (v9 !== true) {
      return true;
    }
  }
  return false;
}
function c37n2(p, s0, s7, x) {
  let n370 = 0;
  const r14 = s0.aantal_preferente_verzekeraars, f14 = typeof r14 === 'number' ? r14 : figureOf(r14);
  const v21 = s7.segment;
  if (v21 === "segment_1" || typeof v21 !== 'string') {
    if (!(f14 < 1)) {
      if (!(f14 >= 2)) {
        n370 = 1;
      }
      if (!(f14 < 2)) {
        const c13 = among(s7.te_laten_volgen, [true, false, ABSENT]);
        if ((c13 & 1) !== 0) {
          n370 = 1;
        }
      }
    }
  }
  if (n370 === 1) {
    const c10 = mayHappen(saidOf(x, 7, "stappen", "volgen.definitief"));
    if ((c10 & 8) !== 0) {
      const c12 = ordered(orderOf(dayOf(saidOf(x, 7, "stappen", "volgen.definitief")), dayOf(p)), 3);
      if ((c12 & 1) !== 0) {
        const v9 = s7.asr_is_preferent;
        if (v9 !== true) {
          return true;
        }
      }
    }
  }
  return false;
}
function c37n3(p, s0, s7, x) {
  let n395 = 0;
  const r14 = s0.aantal_preferente_verzekeraars, f14 = typeof r14 === 'number' ? r14 : figureOf(r14);
  const v21 = s7.segment;
  if (v21 === "segment_2" || typeof v21 !== 'string') {
    if (!(f14 < 1)) {
      if (!(f14 >= 2)) {
        n395 = 1;
      }
      if (!(f14 < 2)) {
        const c13 = among(s7.te_laten_volgen, [true, false, ABSENT]);
        if ((c13 & 1) !== 0) {
          n395 = 1;
        }
      }
    }
  }
  if (n395 === 1) {
    const c10 = mayHappen(saidOf(x, 7, "stappen", "volgen.definitief"));
    if ((c10 & 8) !== 0) {
      const c12 = ordered(orderOf(dayOf(saidOf(x, 7, "stappen", "volgen.definitief")), dayOf(p)), 3);
      if ((c12 & 1) !== 0) {
        const v9 = s7.asr_is_preferent;
        if (v9 !== true) {
          const v17 = told(saidOf(x, 7, "oordelen", "afwijken_van_volgen"), ["asr"], p);
          if (v17 !== true) {
            const v16 = s7.tarief_binnen_kader;
            if (v16 !== false) {
              const v15 = s7.wijkt_verder_af;
              if (v15 !== true) {
                return true;
              }
            }
          }
        }
      }
    }
  }
  return false;
}
function c37n4(p, s0, s7, x) {
  let n404 = 0;
  const r14 = s0.aantal_preferente_verzekeraars, f14 = typeof r14 === 'number' ? r14 : figureOf(r14);
  const v21 = s7.segment;
  if (v21 === "segment_2" || typeof v21 !== 'string') {
    if (!(f14 < 1)) {
      if (!(f14 >= 2)) {
        n404 = 1;
      }
      if (!(f14 < 2)) {
        const c13 = among(s7.te_laten_volgen, [true, false, ABSENT]);
        if ((c13 & 1) !== 0) {
          n404 = 1;
        }
      }
    }
  }
  if (n404 === 1) {
    const c10 = mayHappen(saidOf(x, 7, "stappen", "volgen.definitief"));
    if ((c10 & 8) !== 0) {
      const c12 = ordered(orderOf(dayOf(saidOf(x, 7, "stappen", "volgen.definitief")), dayOf(p)), 3);
      if ((c12 & 1) !== 0) {
        const v9 = s7.asr_is_preferent;
        if (v9 !== true) {
          const v17 = told(saidOf(x, 7, "oordelen", "afwijken_van_volgen"), ["asr"], p);
          if (v17 !== true) {
            const v16 = s7.tarief_binnen_kader;
            if (v16 !== true) {
              return true;
            }
          }
        }
      }
    }
  }
  return false;
}
function c37n5(p, s0, s7, x) {
  let n414 = 0;
  const r14 = s0.aantal_preferente_verzekeraars, f14 = typeof r14 === 'number' ? r14 : figureOf(r14);
  const v21 = s7.segment;
  if (v21 === "segment_2" || typeof v21 !== 'string') {
    if (!(f14 < 1)) {
      if (!(f14 >= 2)) {
        n414 = 1;
      }
      if (!(f14 < 2)) {
        const c13 = among(s7.te_laten_volgen, [true, false, ABSENT]);
        if ((c13 & 1) !== 0) {
          n414 = 1;
        }
      }
    }
  }
  if (n414 === 1) {
    const c10 = mayHappen(saidOf(x, 7, "stappen", "volgen.definitief"));
    if ((c10 & 8) !== 0) {
      const c12 = ordered(orderOf(dayOf(saidOf(x, 7, "stappen", "volgen.definitief")), dayOf(p)), 3);
      if ((c12 & 1) !== 0) {
        const v9 = s7.asr_is_preferent;
        if (v9 !== true) {
          const v17 = told(saidOf(x, 7, "oordelen", "afwijken_van_volgen"), ["asr"], p);
          if (v17 !== true) {
            const v16 = s7.tarief_binnen_kader;
            if (v16 !== false) {
              const v15 = s7.wijkt_verder_af;
              if (v15 !== false) {
                return true;
              }
            }
          }
        }
      }
    }
  }
  return false;
}
function c37n6(p, s0, s7, x) {
  let n422 = 0;
  const r14 = s0.aantal_preferente_verzekeraars, f14 = typeof r14 === 'number' ? r14 : figureOf(r14);
  const v21 = s7.segment;
  if (v21 === "segment_3" || typeof v21 !== 'string') {
    if (!(f14 < 1)) {
      if (!(f14 >= 2)) {
        n422 = 1;
      }
      if (!(f14 < 2)) {
        const c13 = among(s7.te_laten_volgen, [true, false, ABSENT]);
        if ((c13 & 1) !== 0) {
          n422 = 1;
        }
      }
    }
  }
  if (n422 === 1) {
    const c10 = mayHappen(saidOf(x, 7, "stappen", "volgen.definitief"));
    if ((c10 & 8) !== 0) {
      const c12 = ordered(orderOf(dayOf(saidOf(x, 7, "stappen", "volgen.definitief")), dayOf(p)), 3);
      if ((c12 & 1) !== 0) {
        const v9 = s7.asr_is_preferent;
        if (v9 !== true) {
          const v17 = told(saidOf(x, 7, "oordelen", "afwijken_van_volgen"), ["asr"], p);
          if (v17 !== true) {
            const v20 = s7.inzichtelijk;
            if (v20 !== true) {
              return true;
            }
          }
        }
      }
    }
  }
  return false;
}
function c37n7(p, s0, s7, x) {
  let n433 = 0;
  const r14 = s0.aantal_preferente_verzekeraars, f14 = typeof r14 === 'number' ? r14 : figureOf(r14);
  const v21 = s7.segment;
  if (v21 === "segment_3" || typeof v21 !== 'string') {
    if (!(f14 < 1)) {
      if (!(f14 >= 2)) {
        n433 = 1;
      }
      if (!(f14 < 2)) {
        const c13 = among(s7.te_laten_volgen, [true, false, ABSENT]);
        if ((c13 & 1) !== 0) {
          n433 = 1;
        }
      }
    }
  }
  if (n433 === 1) {
    const c10 = mayHappen(saidOf(x, 7, "stappen", "volgen.definitief"));
    if ((c10 & 8) !== 0) {
      const c12 = ordered(orderOf(dayOf(saidOf(x, 7, "stappen", "volgen.definitief")), dayOf(p)), 3);
      if ((c12 & 1) !== 0) {
        const v9 = s7.asr_is_preferent;
        if (v9 !== true) {
          const v17 = told(saidOf(x, 7, "oordelen", "afwijken_van_volgen"), ["asr"], p);
          if (v17 !== true) {
            const v20 = s7.inzichtelijk;
            if (v20 !== false) {
              const v19 = told(saidOf(x, 7, "oordelen", "past_bij_signatuur"), ["asr"], p);
              if (v19 !== true) {
                const v18 = told(saidOf(x, 7, "oordelen", "past_bij_populatie"), ["asr"], p);
                if (v18 !== true) {
                  return true;
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
function c37n8(p, s0, s7, x) {
  let n443 = 0;
  const r14 = s0.aantal_preferente_verzekeraars, f14 = typeof r14 === 'number' ? r14 : figureOf(r14);
  const v21 = s7.segment;
  if (v21 === "segment_3" || typeof v21 !== 'string') {
    if (!(f14 < 1)) {
      if (!(f14 >= 2)) {
        n443 = 1;
      }
      if (!(f14 < 2)) {
        const c13 = among(s7.te_laten_volgen, [true, false, ABSENT]);
        if ((c13 & 1) !== 0) {
          n443 = 1;
        }
      }
    }
  }
  if (n443 === 1) {
    const c10 = mayHappen(saidOf(x, 7, "stappen", "volgen.definitief"));
    if ((c10 & 8) !== 0) {
      const c12 = ordered(orderOf(dayOf(saidOf(x, 7, "stappen", "volgen.definitief")), dayOf(p)), 3);
      if ((c12 & 1) !== 0) {
        const v9 = s7.asr_is_preferent;
        if (v9 !== true) {
          const v17 = told(saidOf(x, 7, "oordelen", "afwijken_van_volgen"), ["asr"], p);
          if (v17 !== true) {
            const v20 = s7.inzichtelijk;
            if (v20 !== false) {
              const v19 = told(saidOf(x, 7, "oordelen", "past_bij_signatuur"), ["asr"], p);
              if (v19 !== false) {
                const v18 = told(saidOf(x, 7, "oordelen", "past_bij_populatie"), ["asr"], p);
                if (v18 !== true) {
                  return true;
                }
              }
              if (v19 !== true) {
                return true;
              }
            }
          }
        }
      }
    }
  }
  return false;
}
function c37n9(p, s0, s7, x) {
  let n452 = 0;
  const r14 = s0.aantal_preferente_verzekeraars, f14 = typeof r14 === 'number' ? r14 : figureOf(r14);
  const v21 = s7.segment;
  if (v21 === "segment_3" || typeof v21 !== 'string') {
    if (!(f14 < 1)) {
      if (!(f14 >= 2)) {
        n452 = 1;
      }
      if (!(f14 < 2)) {
        const c13 = among(s7.te_laten_volgen, [true, false, ABSENT]);
        if ((c13 & 1) !== 0) {
          n452 = 1;
        }
      }
    }
  }
  if (n452 === 1) {
    const c10 = mayHappen(saidOf(x, 7, "stappen", "volgen.definitief"));
    if ((c10 & 8) !== 0) {
      const c12 = ordered(orderOf(dayOf(saidOf(x, 7, "stappen", "volgen.definitief")), dayOf(p)), 3);
      if ((c12 & 1) !== 0) {
        const v9 = s7.asr_is_preferent;
        if (v9 !== true) {
          const v17 = told(saidOf(x, 7, "oordelen", "afwijken_van_volgen"), ["asr"], p);
          if (v17 !== true) {
            const v20 = s7.inzichtelijk;
            if (v20 !== false) {
              const v19 = told(saidOf(x, 7, "oordelen", "past_bij_signatuur"), ["asr"], p);
              if (v19 !== false) {
                const v18 = told(saidOf(x, 7, "oordelen", "past_bij_populatie"), ["asr"], p);
                if (v18 !== false) {
                  return true;
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

// contracteergraad_bij_ziekenhuis
function c55n() {
  return E().cited(55, 0);
}

// zorgaanbieder: a place for each fact, so that records that lack others are read as fast.
function R0() {
  this["zorgberoep"] = undefined;
  this["gecontracteerd"] = undefined;
  this["aantal_preferente_verzekeraars"] = undefined;
  this["spoed_dagen_per_week"] = undefined;
  this["spoed_uren_per_dag"] = undefined;
  this["overleg_bij_verwijzing"] = undefined;
  this["doet_mee_aan_fto"] = undefined;
  this["bijscholing_gevolgd"] = undefined;
  this["big_geregistreerd"] = undefined;
  this["kan_benchmarken"] = undefined;
  this["kan_toetsen"] = undefined;
  this["kan_scholing_aanbieden"] = undefined;
  this["verbonden_aan_een_groep"] = undefined;
  this["verbonden_aan_een_praktijk"] = undefined;
  this["declaratie"] = undefined;
  this["ophogingsverzoek"] = undefined;
  this["vraagstelling"] = undefined;
  this["verblijf"] = undefined;
  this["client"] = undefined;
  this["volgafspraak"] = undefined;
  this["ziekenhuis"] = undefined;
  this["voetzorgnota"] = undefined;
}
const e0 = /*@__PURE__*/ evenly(R0);

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
{"name":"volgafspraak","owner":0,"key":"nummer"},\
{"name":"ziekenhuis","owner":0,"key":"naam"},\
{"name":"voetzorgnota","owner":0,"key":"nummer"}\
],\
"inputs":[\
{"kind":"fact","name":"inkoopjaar","of":3,"label":"inkoopjaar waar de vraag over gaat","rank":12,"type":["number"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"bestemming","of":9,"label":"aan wie de rekening gestuurd wordt","rank":21,"type":["choice","Notabestemming"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"declarant","of":9,"label":"van wie de rekening komt","rank":21,"type":["choice","Voetzorgverlener"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"power","name":"deel_uitbesteden","of":9,"label":"een deel van de voetzorg bij diabetes aan een pedicure uitbesteden","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"voetzorg_in_rekening","of":9,"label":"de voetzorg bij de aangesprokene of bij a.s.r. in rekening brengen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"rekening_aan_podotherapeut","of":9,"label":"de rekening naar de podotherapeut sturen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"voldoet_aan_voorwaarden_stoppen","of":null,"label":"voldoet aan de voorwaarden voor hulp bij stoppen met roken","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"zorgberoep","of":0,"label":"wat de zorgaanbieder van beroep is","rank":1,"type":["choice","Zorgberoep"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"gecontracteerd","of":0,"label":"levert onder een overeenkomst met a.s.r.","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"asr_is_preferent","of":7,"label":"a.s.r. is zelf de preferente verzekeraar van de afspraak","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"volgen.definitief","of":7,"label":"de afspraak definitief maken","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":true,"isAskedBothWays":true},\
{"kind":"referenceDate","name":"peildatum","of":null,"label":null,"rank":13,"type":["date"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[10,11],"term":{"kind":"call","builtin":"event.by","parts":[{"kind":"input","input":10},{"kind":"input","input":11}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"te_laten_volgen","of":7,"label":"de huisarts of zorggroep kiest deze afspraak om te laten volgen; afwezig zonder keuze","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":true},\
{"kind":"fact","name":"aantal_preferente_verzekeraars","of":0,"label":"aantal preferente verzekeraars van de huisarts of zorggroep","rank":12,"type":["number"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":true},\
{"kind":"fact","name":"wijkt_verder_af","of":7,"label":"de afspraak wijkt op iets anders dan het tarief van het toetsingskader af","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"tarief_binnen_kader","of":7,"label":"het tarief valt binnen het toetsingskader","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"power","name":"afwijken_van_volgen","of":7,"label":"een afspraak niet volgen, al is volgen het uitgangspunt","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"past_bij_populatie","of":7,"label":"de afspraak past bij de verzekerden van a.s.r.","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"past_bij_signatuur","of":7,"label":"de afspraak past bij de signatuur van a.s.r.","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"inzichtelijk","of":7,"label":"a.s.r. heeft genoeg inzicht in de afspraak om haar te beoordelen","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"segment","of":7,"label":"segment waar de afspraak bij hoort","rank":21,"type":["choice","Segment"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"whole","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[],"term":null,"whole":0,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"tarief_van_preferente","of":1,"label":"vergoeding volgens het tarief dat de preferente verzekeraar doorgaf","rank":2,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"power","name":"afwijken_van_doorgegeven_tarief","of":1,"label":"een ander tarief aanhouden dan de preferente verzekeraar doorgaf","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"vergoeding_volgens_polis","of":1,"label":"vergoeding volgens de polisvoorwaarden","rank":22,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"wettelijk_maximum","of":1,"label":"hoogste vergoeding die wettelijk is toegestaan","rank":2,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"informatie_juist","of":1,"label":"de informatie van de preferente verzekeraar klopte","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"informatie_op_tijd","of":1,"label":"de preferente verzekeraar gaf zijn informatie op tijd door","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"over_huisartsenzorg","of":3,"label":"waar een vraag over huisartsenzorg over gaat","rank":11,"type":["choice","Huisartsenvraag"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"inkoop.publicatie_beleid","of":null,"label":"het inkoopbeleid publiceren","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"inkoop.verwerken_aanvragen","of":null,"label":"volgverzoeken verwerken","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"inkoop.contractering","of":null,"label":"de contractering afronden","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"preferente_klaar","of":null,"label":"de eigen contractering afronden","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"inkoop.publicatie_aanbod","of":null,"label":"de gecontracteerde partijen op de website zetten","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"contractering_afgerond","of":null,"label":"de contractering voor 2018 rond hebben","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"beschikbaar_stellen.afspraken_kiezen","of":null,"label":"kiezen welke afspraken te volgen zijn","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"volgen.volgverzoek","of":7,"label":"het volgverzoek naar a.s.r. sturen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"volgen.beoordelen","of":7,"label":"de afspraak naar haar segment beoordelen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"volgen.toetsen","of":7,"label":"een afspraak uit segment 2 langs het toetsingskader leggen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"volgen.inhoud_segment_2","of":7,"label":"een tarief buiten het kader inhoudelijk beoordelen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"volgen.informatie","of":7,"label":"de zorggroep of de preferente zorgverzekeraar om meer informatie vragen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"volgen.inhoud_segment_3","of":7,"label":"een afspraak uit segment 3 inhoudelijk beoordelen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"volgen.overnemen","of":7,"label":"de afspraak overnemen, die van segment 1 helemaal","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"datum_prestatie","of":1,"label":"dag van de prestatie","rank":3,"type":["date"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[11,44],"term":{"kind":"call","builtin":"date.moreThan","parts":[{"kind":"input","input":11},{"kind":"call","builtin":"date.add","parts":[{"kind":"call","builtin":"period.last","parts":[{"kind":"call","builtin":"date.monthPeriod","parts":[{"kind":"input","input":44}]}]},{"kind":"constant","value":{"years":0,"months":0,"days":180},"type":["duration"]}]}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[11,44],"term":{"kind":"call","builtin":"date.equal","parts":[{"kind":"input","input":11},{"kind":"call","builtin":"date.add","parts":[{"kind":"call","builtin":"period.last","parts":[{"kind":"call","builtin":"date.monthPeriod","parts":[{"kind":"input","input":44}]}]},{"kind":"constant","value":{"years":0,"months":0,"days":180},"type":["duration"]}]}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"indienen_declaratie","of":1,"label":"de declaratie naar de zorgverzekeraar sturen, zo gauw het kan","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[47,44],"term":{"kind":"call","builtin":"event.moreThan","parts":[{"kind":"input","input":47},{"kind":"call","builtin":"date.add","parts":[{"kind":"call","builtin":"period.last","parts":[{"kind":"call","builtin":"date.monthPeriod","parts":[{"kind":"input","input":44}]}]},{"kind":"constant","value":{"years":0,"months":0,"days":180},"type":["duration"]}]}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"controleren","of":null,"label":"zorgnota\'s controleren","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"zorgsoort","of":7,"label":"zorg waar de afspraak over gaat","rank":21,"type":["choice","Huisartsenzorgsoort"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"spoed_dagen_per_week","of":0,"label":"dagen per week waarop de huisarts voor spoed te bereiken is, de huisartsenpost meegerekend","rank":12,"type":["number"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"spoed_uren_per_dag","of":0,"label":"uren per dag waarop de huisarts voor spoed te bereiken is, de huisartsenpost meegerekend","rank":12,"type":["number"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"actief_in_overleg_met_collegas","of":null,"label":"de huisarts doet actief mee aan overleg met andere huisartsen","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"overleg_bij_verwijzing","of":0,"label":"overleg met andere zorgverleners bij verwijzen","rank":11,"type":["choice","Overlegmate"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"doet_mee_aan_fto","of":0,"label":"doet mee aan farmacotherapeutisch overleg","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"gebruikt_normen_van_het_vak","of":null,"label":"de huisarts werkt met landelijke normen, richtlijnen en standaarden en met die van de beroepsgroep","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"bijscholing_gevolgd","of":0,"label":"gevolgde uren bijscholing","rank":22,"type":["number"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"verplichte_bijscholing","of":6,"label":"uren bijscholing die voor een huisarts verplicht zijn, over hetzelfde tijdvak als de gevolgde uren","rank":22,"type":["number"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[57,58],"term":{"kind":"call","builtin":"number.atLeast","parts":[{"kind":"input","input":57},{"kind":"input","input":58}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"big_geregistreerd","of":0,"label":"staat in het BIG-register","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"whole","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[],"term":null,"whole":1,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"onderaannemers_in_gebied","of":8,"label":"eerstelijnszorgverleners in dat gebied die als onderaannemer een contract hebben","rank":22,"type":["number"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"zorgverleners_in_gebied","of":8,"label":"eerstelijnszorgverleners die in het primaire verzorgingsgebied werken","rank":12,"type":["number"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[62,63],"term":{"kind":"call","builtin":"percentage.atLeast","parts":[{"kind":"call","builtin":"number.divide","parts":[{"kind":"input","input":62},{"kind":"input","input":63}]},{"kind":"constant","value":90,"type":["percentage"]}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"whole","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[],"term":null,"whole":2,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"zorg_past_bij_de_regio","of":null,"label":"het aanbod past bij wat er in de regio nodig is","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"is_toetsbaar_en_transparant","of":null,"label":"organisatie en samenwerking zijn te toetsen en te doorzien","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"steekproef_groot_genoeg","of":null,"label":"met deze steekproef zijn de uitkomsten te veralgemenen","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"kan_benchmarken","of":0,"label":"kan de gecontracteerde zorgverleners met elkaar vergelijken","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"kan_toetsen","of":0,"label":"kan de gecontracteerde zorgverleners toetsen","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"kan_scholing_aanbieden","of":0,"label":"kan scholing aanbieden die op multidisciplinaire zorg gericht is","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"met_zo_veel_mogelijk_zorgverleners","of":null,"label":"met meer zorgverleners afspraken maken kan niet","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"verbonden_aan_een_groep","of":0,"label":"is direct verbonden aan \\u00e9\\u00e9n groep zorgverleners","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"verbonden_aan_een_praktijk","of":0,"label":"is direct verbonden aan \\u00e9\\u00e9n praktijk","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"whole","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[],"term":null,"whole":3,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[62,63],"term":{"kind":"call","builtin":"number.atMost","parts":[{"kind":"input","input":62},{"kind":"input","input":63}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"whole","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[],"term":null,"whole":4,"mayStillHappen":false,"isAskedBothWays":false}\
],\
"asks":[77,0,0,0,3,2,1,4,5,7,6,8,21,14,14,13,10,12,9,17,16,15,20,19,18,22,24,28,27,29,30,30,31,31,31,33,32,32,34,34,35,35,36,37,38,39,40,41,42,43,47,46,45,48,49,50,61,60,59,56,55,54,53,52,51,75,74,73,72,71,70,69,68,67,66,63,65,64,76,11,11,11,11,11,11,11,11,11,11,11],\
"isThreshold":[false,true,true,true,false,false,false,false,false,false,false,false,false,true,true,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,true,false,true,true,false,false,true,false,true,false,true,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,true,true,false,false,false,false,false,false,false,false,false,false,true,false,false,false,true,true,true,true,true,true,true,true,true,true,true],\
"nodes":[[3,-2,-3],[2,-1,0],[2,-4,-5],[3,-4,-5],[2,-5,3],[3,-5,-4],[6,-6,-6,-3],[6,-7,-8,-9],[5,6,7],[4,8,-10],[6,-4,-5,-5],[5,-5,10],[4,11,-5],[5,10,-5],[4,13,-5],[6,-5,-4,-5],[5,15,-5],[4,16,-5],[6,-5,-5,-4],[5,-5,18],[4,19,-5],[5,-5,15],[4,21,-5],[5,18,-5],[4,23,-5],[7,-11,-11,-12],[4,25,-10],[4,-13,-10],[8,-11,-11,-12],[4,28,-10],[10,-4,-5],[9,-4,-4,-4,-4,30,-5],[9,-4,-4,-4,-4,-5,-5],[9,-5,-5,-5,-5,30,-5],[10,-5,-4],[9,-5,-5,-5,-5,34,-5],[9,-5,-5,-5,-5,-5,-4],[10,-4,-3],[9,-4,-4,-4,-4,37,-3],[11,-4,-5],[10,39,-5],[9,39,39,39,39,40,-5],[11,-5,-4],[10,42,-5],[9,42,42,42,42,43,-5],[9,-5,-5,-5,-5,34,-4],[18,-3,-10],[18,-3,-4],[17,47,46],[16,46,46,46,48],[17,-3,46],[16,46,46,46,50],[15,49,46,51],[14,49,52],[13,-3,53],[21,-3,-4],[20,55,-3],[19,-5,56],[18,-3,57],[17,58,46],[16,46,46,46,59],[15,60,46,51],[14,60,61],[13,-3,62],[24,-4,-5],[23,64,-5],[22,65,-3],[19,-5,66],[18,-3,67],[17,68,46],[16,46,46,46,69],[15,70,46,51],[14,70,71],[13,-3,72],[12,54,63,73],[25,-4,-5,-3,-14,-15,-10],[26,-3,-16],[25,76,-17,-3,-14,-15,-3],[26,-4,-5],[25,78,-5,-5,-5,-5,78],[26,-5,-4],[25,80,-5,-5,-5,-5,-5],[25,-5,-4,-5,-5,-5,-5],[25,-4,-3,-3,-14,-15,-3],[25,-4,-5,-5,-5,-5,-5],[25,-5,-4,-5,-5,-5,-4],[28,-18,-19],[27,86,-19],[28,-5,-4],[27,88,-4],[29,-5,-4,-5,-5,-4,-5],[29,-3,-3,-3,-3,-3,-21],[29,-22,-23,-24,-25,-3,-21],[29,-26,-3,-3,-3,-27,-21],[3,93,91],[2,92,94],[1,91,95],[29,-5,-5,-5,-5,-5,-4],[29,-5,-4,-5,-5,-5,-5],[2,98,-5],[1,-5,99],[29,-4,-5,-5,-5,-5,-5],[2,101,-5],[1,-5,102],[29,-5,-5,-4,-5,-5,-5],[2,104,-5],[1,-5,105],[29,-5,-5,-5,-4,-5,-5],[2,107,-5],[1,-5,108],[29,-5,-5,-5,-5,-4,-5],[2,110,-5],[1,-5,111],[3,110,-5],[2,-5,113],[3,101,-5],[2,-5,115],[29,-5,-4,-4,-4,-5,-5],[3,117,-5],[2,-5,118],[1,98,-5],[29,-4,-4,-4,-4,-4,-5],[3,-5,121],[29,-4,-5,-4,-4,-4,-5],[1,123,-5],[80,-28,-29],[79,-11,125],[31,-12,-30],[30,126,126,127],[87,-28,-29],[86,-11,129],[81,-32,130],[34,-12,-30],[33,-33,132],[32,131,131,133],[83,-32,-29],[37,-12,-30],[36,135,135,136],[83,-28,-29],[82,-11,138],[36,139,139,136],[35,137,137,140],[85,-28,-29],[84,-11,142],[39,-12,-30],[38,143,143,144],[35,-11,-11,-12],[89,-32,-38],[41,-12,-30],[40,147,147,148],[89,-28,-38],[88,-11,150],[40,151,151,148],[35,149,149,152],[42,-11,-11,-12],[14,-10,154],[14,-10,-13],[16,-11,-11,-11,-12],[15,157,-10,157],[14,157,158],[15,-5,-4,-5],[14,-5,160],[15,-13,-10,-13],[14,-13,162],[43,-32,-32,-12],[43,-11,-11,-12],[17,-3,165],[16,164,164,164,166],[18,-3,165],[17,168,165],[16,164,164,164,169],[15,170,-10,167],[14,170,171],[13,167,172],[17,-3,-13],[16,-13,-13,-13,174],[18,-3,-13],[17,176,-13],[16,-13,-13,-13,177],[15,178,-10,175],[14,178,179],[13,175,180],[44,-32,-32,-12],[44,-11,-11,-12],[43,182,182,183],[18,-3,184],[17,185,46],[16,46,46,46,186],[15,187,46,51],[14,187,188],[13,-3,189],[12,-10,190,190],[18,-5,-4],[17,-5,192],[16,192,192,192,193],[15,194,192,194],[14,194,195],[13,-5,196],[12,-4,197,197],[17,176,46],[16,46,46,46,199],[15,200,46,51],[14,200,201],[13,-3,202],[12,-10,203,203],[45,-32,-32,-12],[45,-11,-11,-12],[43,205,205,206],[18,-3,207],[17,208,46],[16,46,46,46,209],[15,210,46,51],[14,210,211],[13,-3,212],[12,-10,213,-10],[12,-4,197,-4],[12,-10,203,-10],[20,-10,-3],[18,217,-10],[46,-32,-32,-12],[46,-11,-11,-12],[45,219,219,220],[20,-10,221],[18,217,222],[17,223,218],[16,218,218,218,224],[17,217,218],[16,218,218,218,226],[15,225,218,227],[14,225,228],[13,217,229],[12,-10,230,-10],[20,-4,-5],[18,232,-4],[17,232,233],[16,233,233,233,234],[15,235,233,235],[14,235,236],[13,232,237],[12,-4,238,-4],[20,-10,-13],[18,217,240],[17,241,218],[16,218,218,218,242],[15,243,218,227],[14,243,244],[13,217,245],[12,-10,246,-10],[47,-32,-32,-12],[47,-11,-11,-12],[45,248,248,249],[20,-10,250],[18,217,251],[17,252,218],[16,218,218,218,253],[15,254,218,227],[14,254,255],[13,217,256],[12,-10,257,-10],[48,-32,-32,-12],[48,-11,-11,-12],[43,259,259,260],[22,261,-3],[18,-3,262],[17,263,46],[16,46,46,46,264],[15,265,46,51],[14,265,266],[13,-3,267],[12,-10,-10,268],[12,-4,-4,197],[22,-5,-4],[18,271,-5],[17,271,272],[16,272,272,272,273],[15,274,272,274],[14,274,275],[13,271,276],[12,-5,-5,277],[22,-13,-3],[18,-3,279],[17,280,46],[16,46,46,46,281],[15,282,46,51],[14,282,283],[13,-3,284],[12,-10,-10,285],[49,-32,-32,-12],[49,-11,-11,-12],[43,287,287,288],[18,-3,289],[17,290,46],[16,46,46,46,291],[15,292,46,51],[14,292,293],[13,-3,294],[45,287,287,288],[44,287,287,296],[43,287,287,297],[21,-3,298],[20,299,-3],[19,-10,300],[18,-3,301],[17,302,46],[16,46,46,46,303],[15,304,46,51],[14,304,305],[13,-3,306],[48,287,287,288],[44,287,287,308],[43,287,287,309],[24,310,-10],[23,311,-10],[22,312,-3],[19,-10,313],[18,-3,314],[17,315,46],[16,46,46,46,316],[15,317,46,51],[14,317,318],[13,-3,319],[12,295,307,320],[21,-3,-13],[20,322,-3],[19,-10,323],[18,-3,324],[17,325,46],[16,46,46,46,326],[15,327,46,51],[14,327,328],[13,-3,329],[24,-13,-10],[23,331,-10],[22,332,-3],[19,-10,333],[18,-3,334],[17,335,46],[16,46,46,46,336],[15,337,46,51],[14,337,338],[13,-3,339],[12,203,330,340],[52,-29,-28],[52,-29,-11],[51,342,343],[53,-30,-12],[50,344,344,345],[54,-11,-11,-12],[55,-41,-42,-43,-43,-43,-3],[55,-4,-5,-5,-5,-5,-5],[55,-5,-4,-5,-5,-5,-5],[55,-5,-5,-4,-5,-5,-5],[55,-5,-5,-5,-4,-5,-5],[55,-5,-5,-5,-5,-4,-5],[55,-5,-5,-5,-5,-5,-4],[55,-5,-5,-5,-5,-5,-10],[17,-4,-5],[16,-5,-5,-5,356],[18,-3,-5],[17,47,358],[16,358,358,358,359],[17,-3,358],[16,358,358,358,361],[15,360,358,362],[14,360,363],[13,-3,364],[18,-4,-5],[13,192,-5],[13,-5,194],[17,192,-5],[16,-5,-5,-5,369],[14,370,-5],[13,-5,371],[15,370,-5,-5],[14,-5,373],[15,-5,370,-5],[14,-5,375],[15,-5,-5,370],[14,-5,377],[19,-4,-5],[18,379,-5],[17,379,380],[16,380,380,380,381],[15,382,380,382],[14,382,383],[13,379,384],[12,-5,385,385],[14,370,373],[13,-5,387],[12,388,-5,-5],[21,-5,-4],[20,390,-5],[19,-5,391],[18,-5,392],[17,393,-5],[16,-5,-5,-5,394],[15,395,-5,-5],[14,395,396],[13,-5,397],[12,-5,398,-5],[20,-5,-4],[19,-5,400],[18,-5,401],[17,402,-5],[16,-5,-5,-5,403],[15,404,-5,-5],[14,404,405],[13,-5,406],[12,-5,407,-5],[21,-4,-5],[20,409,-5],[19,-5,410],[18,-5,411],[17,412,-5],[16,-5,-5,-5,413],[15,414,-5,-5],[14,414,415],[13,-5,416],[12,-5,417,-5],[19,-5,271],[18,-5,419],[17,420,-5],[16,-5,-5,-5,421],[15,422,-5,-5],[14,422,423],[13,-5,424],[12,-5,-5,425],[24,-5,-4],[23,-5,427],[22,428,-5],[19,-5,429],[18,-5,430],[17,431,-5],[16,-5,-5,-5,432],[15,433,-5,-5],[14,433,434],[13,-5,435],[12,-5,-5,436],[23,427,-4],[22,438,-5],[19,-5,439],[18,-5,440],[17,441,-5],[16,-5,-5,-5,442],[15,443,-5,-5],[14,443,444],[13,-5,445],[12,-5,-5,446],[22,65,-5],[19,-5,448],[18,-5,449],[17,450,-5],[16,-5,-5,-5,451],[15,452,-5,-5],[14,452,453],[13,-5,454],[12,-5,-5,455],[64,-5,-4],[63,-5,457],[62,458,-5],[61,-5,-5,459],[60,460,-5],[59,461,-5],[58,462,-5],[57,463,-5],[12,-4,-5,-5],[56,464,-10,-3,-14,-15,464],[57,-4,-5],[56,467,-10,-3,-14,-15,467],[58,-4,-5],[56,469,-10,-3,-14,-15,469],[59,-4,-5],[56,471,-10,-3,-14,-15,471],[60,-4,-5],[56,473,-10,-3,-14,-15,473],[61,-5,-5,-4],[56,475,-10,-3,-14,-15,475],[62,-4,-5],[56,477,-10,-3,-14,-15,477],[56,458,-10,-3,-14,-15,458],[77,-4,-5],[75,-3,480],[76,-4,-5,-3,-14,-15,-4],[74,482,-5],[73,483,-5],[72,484,-5],[71,485,-5],[70,486,-5],[69,487,-5],[68,488,-5],[67,-5,489],[66,-5,490],[12,-5,-4,-5],[65,491,-10,-3,-14,-15,491],[78,-4,-5],[0,493,-44,493,493,493,493],[65,-5,-4,-5,-5,-5,-5],[67,-5,-4],[66,-5,497],[65,498,-10,-3,-14,-15,498],[68,-4,-5],[65,500,-10,-3,-14,-15,500],[69,-4,-5],[65,502,-10,-3,-14,-15,502],[71,-4,-5],[70,504,-5],[65,505,-10,-3,-14,-15,505],[72,-4,-5],[71,507,-10],[70,507,508],[71,-3,-10],[70,-3,510],[71,-14,-10],[70,-14,512],[71,-15,-10],[70,-15,514],[65,509,-10,511,513,515,509],[73,-4,-5],[65,517,-10,-3,-14,-15,517],[74,-4,-5],[65,519,-10,-3,-14,-15,519],[76,-4,-5,-3,-14,-15,-10],[65,521,-10,-3,-14,-15,521],[0,522,-44,522,522,522,522],[75,-3,-45],[0,524,-44,524,524,524,524]],\
"leaves":[\
{"kind":"value","value":"multizorg","type":["party"]},\
{"kind":"value","value":"dsw","type":["party"]},\
{"kind":"gap"},\
{"kind":"value","value":true,"type":["boolean"]},\
{"kind":"value","value":false,"type":["boolean"]},\
{"kind":"value","value":"een_van_twee","type":["choice","Notaoordeel"]},\
{"kind":"value","value":"niet_toegestaan","type":["choice","Notaoordeel"]},\
{"kind":"value","value":"niet_vergoed","type":["choice","Notaoordeel"]},\
{"kind":"value","value":"toegestaan","type":["choice","Notaoordeel"]},\
{"kind":"notApplicable"},\
{"kind":"value","value":"open","type":["text"]},\
{"kind":"value","value":"done","type":["text"]},\
{"kind":"value","value":{"absent":true},"type":["absent"]},\
{"kind":"conflict"},\
{"kind":"error"},\
{"kind":"term","term":{"kind":"input","input":23}},\
{"kind":"term","term":{"kind":"pick","isLow":true,"items":[{"kind":"input","input":25},{"kind":"input","input":26}]}},\
{"kind":"value","value":"snel","type":["choice","Uitbetaling"]},\
{"kind":"value","value":"mogelijk_vertraagd","type":["choice","Uitbetaling"]},\
{"kind":"term","term":{"kind":"input","input":0}},\
{"kind":"value","value":"pagina_voetzorg","type":["contact"]},\
{"kind":"value","value":"declaraties_2017","type":["contact"]},\
{"kind":"value","value":"multizorg_contractering","type":["contact"]},\
{"kind":"value","value":"multizorg_inhoud","type":["contact"]},\
{"kind":"value","value":"controle_2017","type":["contact"]},\
{"kind":"value","value":"declaraties_2018","type":["contact"]},\
{"kind":"value","value":"volgovereenkomst_2018","type":["contact"]},\
{"kind":"value","value":"due","type":["text"]},\
{"kind":"value","value":"late","type":["text"]},\
{"kind":"value","value":"doneLate","type":["text"]},\
{"kind":"value","value":"2017-04-01","type":["date"]},\
{"kind":"value","value":"upcoming","type":["text"]},\
{"kind":"value","value":"doneEarly","type":["text"]},\
{"kind":"value","value":"2017-10-01","type":["date"]},\
{"kind":"value","value":"2017-11-30","type":["date"]},\
{"kind":"value","value":"2017-11-01","type":["date"]},\
{"kind":"value","value":"2017-11-12","type":["date"]},\
{"kind":"value","value":"missed","type":["text"]},\
{"kind":"value","value":"2017-12-31","type":["date"]},\
{"kind":"term","term":{"kind":"call","builtin":"date.add","parts":[{"kind":"call","builtin":"period.last","parts":[{"kind":"call","builtin":"date.monthPeriod","parts":[{"kind":"input","input":44}]}]},{"kind":"constant","value":{"years":0,"months":0,"days":180},"type":["duration"]}]}},\
{"kind":"value","value":"segment_1","type":["choice","Segment"]},\
{"kind":"value","value":"segment_2","type":["choice","Segment"]},\
{"kind":"value","value":"segment_3","type":["choice","Segment"]},\
{"kind":"nowhere"},\
{"kind":"term","term":{"kind":"call","builtin":"number.divide","parts":[{"kind":"input","input":62},{"kind":"input","input":63}]}}\
],\
"wholes":[\
{"quantifier":"some","atLeast":1,"path":[7],"type":["boolean"],"each":[{"where":null,"body":74}]},\
{"quantifier":"some","atLeast":1,"path":[7],"type":["boolean"],"each":[{"where":null,"body":465}]},\
{"quantifier":"some","atLeast":1,"path":[8],"type":["boolean"],"each":[{"where":null,"body":481}]},\
{"quantifier":"some","atLeast":1,"path":[7],"type":["boolean"],"each":[{"where":null,"body":492}]},\
{"quantifier":"every","atLeast":1,"path":[8],"type":["boolean"],"each":[{"where":null,"body":494}]}\
],\
"clauses":[\
{"name":"inkooppartner","kind":"decision","isSoft":false,"type":["party"],"per":[3],"cites":[],"root":1,"within":null,"isLoose":false,"parts":[{"cites":["HA-2018-030"],"applies":2},{"cites":["HA-2018-032","HA-2018-033"],"applies":4},{"cites":["HA-2018-033"],"applies":5}],"first":null,"last":null},\
{"name":"nota_voetzorg","kind":"decision","isSoft":false,"type":["choice","Notaoordeel"],"per":[9],"cites":[],"root":9,"within":null,"isLoose":false,"parts":[{"cites":["HA-2018-022"],"applies":12},{"cites":["HA-2018-023"],"applies":14},{"cites":["HA-2018-023"],"applies":17},{"cites":["HA-2018-023"],"applies":-5},{"cites":["HA-2018-024"],"applies":20},{"cites":["HA-2018-025"],"applies":22},{"cites":["HA-2018-023"],"applies":24}],"first":null,"last":null},\
{"name":"voetzorg_in_rekening","kind":"step","isSoft":false,"type":["text"],"per":[9],"cites":["HA-2018-023"],"root":26,"within":null,"isLoose":false,"parts":[],"first":27,"last":27},\
{"name":"rekening_aan_podotherapeut","kind":"step","isSoft":false,"type":["text"],"per":[9],"cites":["HA-2018-024"],"root":29,"within":null,"isLoose":false,"parts":[],"first":27,"last":27},\
{"name":"levert_stoppen_met_roken","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":[],"root":31,"within":null,"isLoose":false,"parts":[{"cites":["HA-2018-027"],"applies":32},{"cites":["HA-2018-027"],"applies":-5},{"cites":["HA-2018-027"],"applies":-5},{"cites":["HA-2018-027"],"applies":33},{"cites":["HA-2018-027"],"applies":35},{"cites":["HA-2018-027"],"applies":36}],"first":null,"last":null},\
{"name":"stoppen_rechtstreeks_declareren","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":[],"root":38,"within":null,"isLoose":false,"parts":[{"cites":["HA-2018-028"],"applies":41},{"cites":["HA-2018-029"],"applies":44},{"cites":["HA-2018-028"],"applies":45}],"first":null,"last":null},\
{"name":"heet_gecontracteerd","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["HA-2018-053"],"root":75,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"vergoeding","kind":"decision","isSoft":false,"type":["money"],"per":[1],"cites":[],"root":77,"within":null,"isLoose":false,"parts":[{"cites":["HA-2018-053"],"applies":79},{"cites":["HA-2018-053"],"applies":81},{"cites":["HA-2018-054"],"applies":82}],"first":null,"last":null},\
{"name":"via_vecozo","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["HA-2018-055","HA-2018-056"],"root":-4,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"met_ha304","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":[],"root":83,"within":null,"isLoose":false,"parts":[{"cites":["HA-2018-055"],"applies":-5},{"cites":["HA-2018-055"],"applies":84},{"cites":["HA-2018-056"],"applies":85}],"first":null,"last":null},\
{"name":"uitbetaling","kind":"decision","isSoft":false,"type":["choice","Uitbetaling"],"per":[1],"cites":["HA-2018-057"],"root":87,"within":null,"isLoose":false,"parts":[{"cites":["HA-2018-058"],"applies":89}],"first":null,"last":null},\
{"name":"gaat_over_inkoop","kind":"decision","isSoft":false,"type":["boolean"],"per":[3],"cites":["HA-2018-030","HA-2018-031","HA-2018-067"],"root":90,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"loketjaar","kind":"decision","isSoft":false,"type":["number"],"per":[3],"cites":[],"root":-20,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"loket_huisartsenzorg","kind":"decision","isSoft":false,"type":["contact"],"per":[3],"cites":[],"root":96,"within":null,"isLoose":false,"parts":[{"cites":["HA-2018-026"],"applies":97},{"cites":["HA-2018-031"],"applies":100},{"cites":["HA-2018-064"],"applies":103},{"cites":["HA-2018-065"],"applies":106},{"cites":["HA-2018-066"],"applies":109},{"cites":["HA-2018-065"],"applies":112},{"cites":["HA-2018-067"],"applies":114},{"cites":["HA-2018-068"],"applies":116},{"cites":["HA-2018-067","HA-2018-068"],"applies":119},{"cites":["HA-2018-030","HA-2018-031"],"applies":-5},{"cites":["HA-2018-064","HA-2018-068"],"applies":120},{"cites":["HA-2018-064","HA-2018-068"],"applies":122},{"cites":["HA-2018-064","HA-2018-068"],"applies":124}],"first":null,"last":null},\
{"name":"inkoop.publicatie_beleid","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["HA-2018-049"],"root":128,"within":null,"isLoose":false,"parts":[],"first":-13,"last":-31},\
{"name":"inkoop.verwerken_aanvragen","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["HA-2018-050"],"root":134,"within":null,"isLoose":false,"parts":[],"first":-34,"last":-35},\
{"name":"inkoop.contractering","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["HA-2018-051"],"root":141,"within":null,"isLoose":false,"parts":[],"first":-13,"last":-36},\
{"name":"inkoop.publicatie_aanbod","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["HA-2018-052"],"root":145,"within":null,"isLoose":false,"parts":[],"first":-13,"last":-37},\
{"name":"preferente_klaar","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["HA-2018-048","HA-2018-051"],"root":146,"within":null,"isLoose":false,"parts":[],"first":-13,"last":-13},\
{"name":"contractering_afgerond","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["HA-2018-047"],"root":153,"within":null,"isLoose":false,"parts":[],"first":-13,"last":-39},\
{"name":"beschikbaar_stellen.afspraken_kiezen","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["HA-2018-035"],"root":155,"within":null,"isLoose":false,"parts":[],"first":156,"last":156},\
{"name":"volgen.definitief","kind":"step","isSoft":false,"type":["text"],"per":[7],"cites":["HA-2018-036"],"root":159,"within":null,"isLoose":false,"parts":[{"cites":["HA-2018-035"],"applies":161}],"first":163,"last":163},\
{"name":"volgen.volgverzoek","kind":"step","isSoft":false,"type":["text"],"per":[7],"cites":["HA-2018-034","HA-2018-036"],"root":173,"within":null,"isLoose":false,"parts":[{"cites":["HA-2018-035"],"applies":161}],"first":181,"last":181},\
{"name":"volgen.beoordelen","kind":"step","isSoft":false,"type":["text"],"per":[7],"cites":["HA-2018-037"],"root":191,"within":null,"isLoose":false,"parts":[{"cites":["HA-2018-037","HA-2018-038"],"applies":198}],"first":204,"last":204},\
{"name":"volgen.toetsen","kind":"step","isSoft":false,"type":["text"],"per":[7],"cites":["HA-2018-039"],"root":214,"within":null,"isLoose":false,"parts":[{"cites":["HA-2018-037"],"applies":215}],"first":216,"last":216},\
{"name":"volgen.inhoud_segment_2","kind":"step","isSoft":false,"type":["text"],"per":[7],"cites":["HA-2018-040"],"root":231,"within":null,"isLoose":false,"parts":[{"cites":["HA-2018-037"],"applies":239}],"first":247,"last":247},\
{"name":"volgen.informatie","kind":"step","isSoft":false,"type":["text"],"per":[7],"cites":["HA-2018-041"],"root":258,"within":null,"isLoose":false,"parts":[{"cites":["HA-2018-037"],"applies":239}],"first":247,"last":247},\
{"name":"volgen.inhoud_segment_3","kind":"step","isSoft":false,"type":["text"],"per":[7],"cites":["HA-2018-043"],"root":269,"within":null,"isLoose":false,"parts":[{"cites":["HA-2018-037"],"applies":270},{"cites":["HA-2018-044"],"applies":278}],"first":286,"last":286},\
{"name":"volgen.overnemen","kind":"step","isSoft":false,"type":["text"],"per":[7],"cites":["HA-2018-003","HA-2018-038"],"root":321,"within":null,"isLoose":false,"parts":[],"first":341,"last":341},\
{"name":"indienen_declaratie","kind":"step","isSoft":false,"type":["text"],"per":[1],"cites":["HA-2018-060"],"root":346,"within":null,"isLoose":false,"parts":[],"first":-13,"last":-40},\
{"name":"controleren","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["HA-2018-061"],"root":347,"within":null,"isLoose":false,"parts":[],"first":-13,"last":-13},\
{"name":"segment_van_de_zorg","kind":"decision","isSoft":false,"type":["choice","Segment"],"per":[7],"cites":[],"root":348,"within":null,"isLoose":false,"parts":[{"cites":["HA-2018-001"],"applies":349},{"cites":["HA-2018-001"],"applies":350},{"cites":["HA-2018-001"],"applies":-5},{"cites":["HA-2018-042"],"applies":351},{"cites":["HA-2018-042"],"applies":352},{"cites":["HA-2018-042"],"applies":353},{"cites":["HA-2018-001"],"applies":354}],"first":null,"last":null},\
{"name":"sluit_zelf","kind":"decision","isSoft":false,"type":["boolean"],"per":[7],"cites":["HA-2018-002"],"root":355,"within":null,"isLoose":false,"parts":[{"cites":["HA-2018-001"],"applies":354}],"first":null,"last":null},\
{"name":"is_definitief","kind":"decision","isSoft":false,"type":["boolean"],"per":[7],"cites":["HA-2018-036"],"root":357,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"weg_beschreven","kind":"decision","isSoft":false,"type":["boolean"],"per":[7],"cites":["HA-2018-034","HA-2018-035"],"root":-4,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"beschikbaar_gesteld","kind":"decision","isSoft":false,"type":["boolean"],"per":[7],"cites":[],"root":365,"within":null,"isLoose":false,"parts":[{"cites":["HA-2018-002"],"applies":366},{"cites":["HA-2018-003"],"applies":367},{"cites":["HA-2018-034","HA-2018-035"],"applies":-5},{"cites":["HA-2018-036"],"applies":368},{"cites":["HA-2018-034","HA-2018-036"],"applies":372},{"cites":["HA-2018-035","HA-2018-036"],"applies":374},{"cites":["HA-2018-035"],"applies":376},{"cites":["HA-2018-035"],"applies":378}],"first":null,"last":null},\
{"name":"buiten_de_keus","kind":"decision","isSoft":false,"type":["boolean"],"per":[7],"cites":["HA-2018-035"],"root":161,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"gevolgd","kind":"decision","isSoft":false,"type":["boolean"],"per":[7],"cites":["HA-2018-003"],"root":74,"within":null,"isLoose":false,"parts":[{"cites":["HA-2018-037"],"applies":197},{"cites":["HA-2018-003"],"applies":386},{"cites":["HA-2018-038"],"applies":389},{"cites":["HA-2018-003","HA-2018-039"],"applies":399},{"cites":["HA-2018-040"],"applies":408},{"cites":["HA-2018-039"],"applies":418},{"cites":["HA-2018-044"],"applies":426},{"cites":["HA-2018-045"],"applies":437},{"cites":["HA-2018-045"],"applies":447},{"cites":["HA-2018-003","HA-2018-043"],"applies":456}],"first":null,"last":null},\
{"name":"voorwaarden_segment_1","kind":"group","isSoft":false,"type":["boolean"],"per":[],"cites":[],"root":466,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"voorwaarden_segment_1.big_register","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["HA-2018-004"],"root":468,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"voorwaarden_segment_1.bijscholing","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["HA-2018-005"],"root":470,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"voorwaarden_segment_1.normen_van_het_vak","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["HA-2018-006"],"root":472,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"voorwaarden_segment_1.farmacotherapeutisch_overleg","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["HA-2018-007"],"root":474,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"voorwaarden_segment_1.overleg_bij_verwijzen","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["HA-2018-008"],"root":476,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"voorwaarden_segment_1.overleg_met_collegas","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["HA-2018-009"],"root":478,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"voorwaarden_segment_1.bereikbaar_voor_spoed","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["HA-2018-010"],"root":479,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"voorwaarden_segment_2","kind":"group","isSoft":false,"type":["boolean"],"per":[],"cites":[],"root":493,"within":495,"isLoose":false,"parts":[{"cites":["HA-2018-011"],"applies":496}],"first":null,"last":null},\
{"name":"voorwaarden_segment_2.onafhankelijk","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["HA-2018-012"],"root":499,"within":null,"isLoose":false,"parts":[{"cites":["HA-2018-011"],"applies":496}],"first":null,"last":null},\
{"name":"voorwaarden_segment_2.keuzevrijheid","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["HA-2018-013"],"root":501,"within":null,"isLoose":false,"parts":[{"cites":["HA-2018-011"],"applies":496}],"first":null,"last":null},\
{"name":"voorwaarden_segment_2.gerichte_scholing","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["HA-2018-014"],"root":503,"within":null,"isLoose":false,"parts":[{"cites":["HA-2018-011"],"applies":496}],"first":null,"last":null},\
{"name":"voorwaarden_segment_2.toetsing_en_benchmark","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["HA-2018-015"],"root":506,"within":null,"isLoose":false,"parts":[{"cites":["HA-2018-011"],"applies":496}],"first":null,"last":null},\
{"name":"voorwaarden_segment_2.steekproef","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["HA-2018-016"],"root":516,"within":null,"isLoose":false,"parts":[{"cites":["HA-2018-011"],"applies":496}],"first":null,"last":null},\
{"name":"voorwaarden_segment_2.toetsbaar_en_transparant","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["HA-2018-018"],"root":518,"within":null,"isLoose":false,"parts":[{"cites":["HA-2018-011"],"applies":496}],"first":null,"last":null},\
{"name":"voorwaarden_segment_2.zorg_voor_de_regio","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["HA-2018-019"],"root":520,"within":null,"isLoose":false,"parts":[{"cites":["HA-2018-011"],"applies":496}],"first":null,"last":null},\
{"name":"voorwaarden_segment_2.contracteergraad","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["HA-2018-020"],"root":522,"within":523,"isLoose":false,"parts":[{"cites":["HA-2018-011"],"applies":496}],"first":null,"last":null},\
{"name":"contracteergraad_bij_ziekenhuis","kind":"decision","isSoft":false,"type":["percentage"],"per":[8],"cites":["HA-2018-020"],"root":524,"within":525,"isLoose":false,"parts":[],"first":null,"last":null}\
],\
"choices":{"Zorgaanbiedersoort":["instelling","vrijgevestigd","groep_praktijken","paaz","puc"],"Indiener":["door_zorgaanbieder","door_verzekerde"],"Kwaliteitssectie":["sectie_twee","sectie_drie"],"Afspraakonderwerp":["triage","overdracht","aanverwante_diensten","overlegorganen","juiste_zorg_juiste_plek"],"Ketenpartner":["ziekenhuizen","huisartsen","wijkverpleegkundigen","verpleeghuizen","andere_zorgverleners"],"Vraagonderwerp":["verzoek_nieuwe_aanbieder","overgang_naar_instelling","status_declaraties","status_overeenkomsten","eigen_contactgegevens","rekeningnummer","wijziging_doorgeven","proces_overeenkomst","inhoud_en_beleid","declaraties","machtigingen","retourcode","zorgbemiddeling","plek_voor_verzekerde","plannen_passende_zorg","duurzaam_initiatief","duurzaamheidsidee","innovatie","consultatiefunctie","iets_anders"],"Zorgsoort":["ggz","wijkverpleging","huisartsenzorg","andere_zorg"],"Tariefvorm":["vijf_minuten","maandtarief","geen_van_beide"],"Segment":["segment_1","segment_2","segment_3"],"Huisartsenzorgsoort":["basishuisartsenzorg","multidisciplinaire_zorg","substitutie","innovatie","zorgvernieuwing","andere_zorg"],"Overlegmate":["zonder_overleg","soms_overleg","steeds_overleg"],"Voetzorgverlener":["podotherapeut","pedicure"],"Notabestemming":["zorgverzekeraar","verzekerde","podotherapeut"],"Zorgberoep":["huisarts","medisch_specialist","verloskundige","gz_psycholoog","organisatie","ander_beroep"],"Huisartsenvraag":["over_declaraties","over_contractering","over_inhoud","over_controle","over_volgovereenkomst","over_voetzorg"],"Notaoordeel":["een_van_twee","toegestaan","niet_toegestaan","niet_vergoed"],"Uitbetaling":["snel","mogelijk_vertraagd"]},\
"calendars":{}}'),
    reads: [
      (x) => x.s[3].inkoopjaar,
      (x) => x.s[9].bestemming,
      (x) => x.s[9].declarant,
      (x) => told(saidOf(x, 9, "oordelen", "deel_uitbesteden"), ["podotherapeut"], x.p),
      (x) => saidOf(x, 9, "stappen", "voetzorg_in_rekening"),
      (x) => saidOf(x, 9, "stappen", "rekening_aan_podotherapeut"),
      (x) => told(x.o.voldoet_aan_voorwaarden_stoppen, [], x.p),
      (x) => x.s[0].zorgberoep,
      (x) => x.s[0].gecontracteerd,
      (x) => x.s[7].asr_is_preferent,
      (x) => saidOf(x, 7, "stappen", "volgen.definitief"),
      (x) => x.p,
      (x) => undefined,
      (x) => x.s[7].te_laten_volgen,
      (x) => x.s[0].aantal_preferente_verzekeraars,
      (x) => x.s[7].wijkt_verder_af,
      (x) => x.s[7].tarief_binnen_kader,
      (x) => told(saidOf(x, 7, "oordelen", "afwijken_van_volgen"), ["asr"], x.p),
      (x) => told(saidOf(x, 7, "oordelen", "past_bij_populatie"), ["asr"], x.p),
      (x) => told(saidOf(x, 7, "oordelen", "past_bij_signatuur"), ["asr"], x.p),
      (x) => x.s[7].inzichtelijk,
      (x) => x.s[7].segment,
      (x) => undefined,
      (x) => x.s[1].tarief_van_preferente,
      (x) => told(saidOf(x, 1, "oordelen", "afwijken_van_doorgegeven_tarief"), ["asr"], x.p),
      (x) => x.s[1].vergoeding_volgens_polis,
      (x) => x.s[1].wettelijk_maximum,
      (x) => x.s[1].informatie_juist,
      (x) => x.s[1].informatie_op_tijd,
      (x) => x.s[3].over_huisartsenzorg,
      (x) => x.g["inkoop.publicatie_beleid"],
      (x) => x.g["inkoop.verwerken_aanvragen"],
      (x) => x.g["inkoop.contractering"],
      (x) => x.g.preferente_klaar,
      (x) => x.g["inkoop.publicatie_aanbod"],
      (x) => x.g.contractering_afgerond,
      (x) => x.g["beschikbaar_stellen.afspraken_kiezen"],
      (x) => saidOf(x, 7, "stappen", "volgen.volgverzoek"),
      (x) => saidOf(x, 7, "stappen", "volgen.beoordelen"),
      (x) => saidOf(x, 7, "stappen", "volgen.toetsen"),
      (x) => saidOf(x, 7, "stappen", "volgen.inhoud_segment_2"),
      (x) => saidOf(x, 7, "stappen", "volgen.informatie"),
      (x) => saidOf(x, 7, "stappen", "volgen.inhoud_segment_3"),
      (x) => saidOf(x, 7, "stappen", "volgen.overnemen"),
      (x) => x.s[1].datum_prestatie,
      (x) => undefined,
      (x) => undefined,
      (x) => saidOf(x, 1, "stappen", "indienen_declaratie"),
      (x) => undefined,
      (x) => x.g.controleren,
      (x) => x.s[7].zorgsoort,
      (x) => x.s[0].spoed_dagen_per_week,
      (x) => x.s[0].spoed_uren_per_dag,
      (x) => told(x.o.actief_in_overleg_met_collegas, [], x.p),
      (x) => x.s[0].overleg_bij_verwijzing,
      (x) => x.s[0].doet_mee_aan_fto,
      (x) => told(x.o.gebruikt_normen_van_het_vak, [], x.p),
      (x) => x.s[0].bijscholing_gevolgd,
      (x) => x.s[6].verplichte_bijscholing,
      (x) => undefined,
      (x) => x.s[0].big_geregistreerd,
      (x) => undefined,
      (x) => x.s[8].onderaannemers_in_gebied,
      (x) => x.s[8].zorgverleners_in_gebied,
      (x) => undefined,
      (x) => undefined,
      (x) => told(x.o.zorg_past_bij_de_regio, [], x.p),
      (x) => told(x.o.is_toetsbaar_en_transparant, [], x.p),
      (x) => told(x.o.steekproef_groot_genoeg, [], x.p),
      (x) => x.s[0].kan_benchmarken,
      (x) => x.s[0].kan_toetsen,
      (x) => x.s[0].kan_scholing_aanbieden,
      (x) => told(x.o.met_zo_veel_mogelijk_zorgverleners, [], x.p),
      (x) => x.s[0].verbonden_aan_een_groep,
      (x) => x.s[0].verbonden_aan_een_praktijk,
      (x) => undefined,
      (x) => undefined,
      (x) => undefined,
    ],
    tests: [
      (x) => E().whole(77, false, x),
      (x) => figures(x.s[3].inkoopjaar, 2017, false),
      (x) => figures(x.s[3].inkoopjaar, 2018, false),
      (x) => figures(x.s[3].inkoopjaar, 2019, false),
      (x) => yesNo(told(saidOf(x, 9, "oordelen", "deel_uitbesteden"), ["podotherapeut"], x.p)),
      (x) => among(x.s[9].declarant, ["podotherapeut", "pedicure"]),
      (x) => among(x.s[9].bestemming, ["zorgverzekeraar", "verzekerde", "podotherapeut"]),
      (x) => among(saidOf(x, 9, "stappen", "voetzorg_in_rekening"), ["notYet", "never", VALUE]),
      (x) => among(saidOf(x, 9, "stappen", "rekening_aan_podotherapeut"), ["notYet", "never", VALUE]),
      (x) => among(x.s[0].zorgberoep, ["huisarts", "medisch_specialist", "verloskundige", "gz_psycholoog", "organisatie", "ander_beroep"]),
      (x) => yesNo(told(x.o.voldoet_aan_voorwaarden_stoppen, [], x.p)),
      (x) => yesNo(x.s[0].gecontracteerd),
      (x) => among(x.s[7].segment, ["segment_1", "segment_2", "segment_3"]),
      (x) => figures(x.s[0].aantal_preferente_verzekeraars, 1, false),
      (x) => figures(x.s[0].aantal_preferente_verzekeraars, 2, false),
      (x) => among(x.s[7].te_laten_volgen, [true, false, ABSENT]),
      (x) => happens(saidOf(x, 7, "stappen", "volgen.definitief"), ["notYet", "never", AWAITED, VALUE]),
      (x) => ordered(orderOf(dayOf(saidOf(x, 7, "stappen", "volgen.definitief")), dayOf(x.p)), 3),
      (x) => yesNo(x.s[7].asr_is_preferent),
      (x) => yesNo(told(saidOf(x, 7, "oordelen", "afwijken_van_volgen"), ["asr"], x.p)),
      (x) => yesNo(x.s[7].tarief_binnen_kader),
      (x) => yesNo(x.s[7].wijkt_verder_af),
      (x) => yesNo(x.s[7].inzichtelijk),
      (x) => yesNo(told(saidOf(x, 7, "oordelen", "past_bij_signatuur"), ["asr"], x.p)),
      (x) => yesNo(told(saidOf(x, 7, "oordelen", "past_bij_populatie"), ["asr"], x.p)),
      (x) => E().whole(22, false, x),
      (x) => yesNo(told(saidOf(x, 1, "oordelen", "afwijken_van_doorgegeven_tarief"), ["asr"], x.p)),
      (x) => yesNo(x.s[1].informatie_op_tijd),
      (x) => yesNo(x.s[1].informatie_juist),
      (x) => among(x.s[3].over_huisartsenzorg, ["over_declaraties", "over_contractering", "over_inhoud", "over_controle", "over_volgovereenkomst", "over_voetzorg"]),
      (x) => among(x.g["inkoop.publicatie_beleid"], ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g["inkoop.publicatie_beleid"], x.p, "2017-01-01"), "2017-04-02", false),
      (x) => among(x.g["inkoop.verwerken_aanvragen"], ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g["inkoop.verwerken_aanvragen"], x.p, "2017-01-01"), "2017-10-01", false),
      (x) => days(awaited(x.g["inkoop.verwerken_aanvragen"], x.p, "2017-01-01"), "2017-12-01", false),
      (x) => among(x.g.preferente_klaar, ["notYet", "never", VALUE]),
      (x) => among(x.g["inkoop.contractering"], ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g["inkoop.contractering"], x.p, "2017-01-01"), "2017-11-02", false),
      (x) => among(x.g["inkoop.publicatie_aanbod"], ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g["inkoop.publicatie_aanbod"], x.p, "2017-01-01"), "2017-11-13", false),
      (x) => among(x.g.contractering_afgerond, ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g.contractering_afgerond, x.p, "2017-01-01"), "2018-01-01", false),
      (x) => among(x.g["beschikbaar_stellen.afspraken_kiezen"], ["notYet", "never", VALUE]),
      (x) => among(saidOf(x, 7, "stappen", "volgen.volgverzoek"), ["notYet", "never", VALUE]),
      (x) => among(saidOf(x, 7, "stappen", "volgen.beoordelen"), ["notYet", "never", VALUE]),
      (x) => among(saidOf(x, 7, "stappen", "volgen.toetsen"), ["notYet", "never", VALUE]),
      (x) => among(saidOf(x, 7, "stappen", "volgen.inhoud_segment_2"), ["notYet", "never", VALUE]),
      (x) => among(saidOf(x, 7, "stappen", "volgen.informatie"), ["notYet", "never", VALUE]),
      (x) => among(saidOf(x, 7, "stappen", "volgen.inhoud_segment_3"), ["notYet", "never", VALUE]),
      (x) => among(saidOf(x, 7, "stappen", "volgen.overnemen"), ["notYet", "never", VALUE]),
      (x) => among(saidOf(x, 1, "stappen", "indienen_declaratie"), ["notYet", "never", VALUE]),
      (x) => E().relation(46, ["true","false"], x),
      (x) => E().relation(45, ["true","false"], x),
      (x) => E().relation(48, ["true","false"], x),
      (x) => among(x.g.controleren, ["notYet", "never", VALUE]),
      (x) => among(x.s[7].zorgsoort, ["basishuisartsenzorg", "multidisciplinaire_zorg", "substitutie", "innovatie", "zorgvernieuwing", "andere_zorg"]),
      (x) => E().whole(61, false, x),
      (x) => yesNo(x.s[0].big_geregistreerd),
      (x) => E().relation(59, ["true","false"], x),
      (x) => yesNo(told(x.o.gebruikt_normen_van_het_vak, [], x.p)),
      (x) => yesNo(x.s[0].doet_mee_aan_fto),
      (x) => among(x.s[0].overleg_bij_verwijzing, ["zonder_overleg", "soms_overleg", "steeds_overleg"]),
      (x) => yesNo(told(x.o.actief_in_overleg_met_collegas, [], x.p)),
      (x) => figures(x.s[0].spoed_uren_per_dag, 24, false),
      (x) => figures(x.s[0].spoed_dagen_per_week, 7, false),
      (x) => E().whole(75, false, x),
      (x) => yesNo(x.s[0].verbonden_aan_een_praktijk),
      (x) => yesNo(x.s[0].verbonden_aan_een_groep),
      (x) => yesNo(told(x.o.met_zo_veel_mogelijk_zorgverleners, [], x.p)),
      (x) => yesNo(x.s[0].kan_scholing_aanbieden),
      (x) => yesNo(x.s[0].kan_toetsen),
      (x) => yesNo(x.s[0].kan_benchmarken),
      (x) => yesNo(told(x.o.steekproef_groot_genoeg, [], x.p)),
      (x) => yesNo(told(x.o.is_toetsbaar_en_transparant, [], x.p)),
      (x) => yesNo(told(x.o.zorg_past_bij_de_regio, [], x.p)),
      (x) => figures(x.s[8].zorgverleners_in_gebied, 1, false),
      (x) => E().whole(65, false, x),
      (x) => x.s[8].onderaannemers_in_gebied == null || x.s[8].zorgverleners_in_gebied == null ? 3 : compared(count(x.s[8].onderaannemers_in_gebied), count(x.s[8].zorgverleners_in_gebied), 9, 10, 6) || E().relation(64, ["true","false"], x),
      (x) => x.s[8].onderaannemers_in_gebied == null || x.s[8].zorgverleners_in_gebied == null ? 3 : compared(count(x.s[8].onderaannemers_in_gebied), 1, count(x.s[8].zorgverleners_in_gebied), 1, 3) || E().relation(76, ["true","false"], x),
      (x) => days(x.p ?? {"low":"2017-01-01","high":"2019-12-31"}, "2017-04-01", false),
      (x) => days(x.p ?? {"low":"2017-01-01","high":"2019-12-31"}, "2017-04-02", false),
      (x) => days(x.p ?? {"low":"2017-01-01","high":"2019-12-31"}, "2017-10-01", false),
      (x) => days(x.p ?? {"low":"2017-01-01","high":"2019-12-31"}, "2017-11-01", false),
      (x) => days(x.p ?? {"low":"2017-01-01","high":"2019-12-31"}, "2017-11-02", false),
      (x) => days(x.p ?? {"low":"2017-01-01","high":"2019-12-31"}, "2017-11-12", false),
      (x) => days(x.p ?? {"low":"2017-01-01","high":"2019-12-31"}, "2017-11-13", false),
      (x) => days(x.p ?? {"low":"2017-01-01","high":"2019-12-31"}, "2017-11-30", false),
      (x) => days(x.p ?? {"low":"2017-01-01","high":"2019-12-31"}, "2017-12-01", false),
      (x) => days(x.p ?? {"low":"2017-01-01","high":"2019-12-31"}, "2017-12-31", false),
      (x) => days(x.p ?? {"low":"2017-01-01","high":"2019-12-31"}, "2018-01-01", false),
    ],
  };
}
