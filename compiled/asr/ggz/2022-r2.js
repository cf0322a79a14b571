// asr.ggz 2022, revision 2: made by the compiler of Pol from the compiled policy. Do not change it by hand.
const { ABSENT, AWAITED, VALUE, addTo, among, amountAs, awaited, cents, compared, count, dayOf, days, engineOf, evenly, figureOf, figures, happened, happens, isAbsent, isListed, isNone, mayHappen, members, none, orderOf, ordered, own, plainAs, presence, product, ratios, saidOf, told, total, unsettled, yearsOn, yesNo } = /*@__PURE__*/ (()=>{function I(t){let e=/^(\d{4})-(\d{2})-(\d{2})$/.exec(t);return e===null?!1:k(Number(e[1]),Number(e[2]),Number(e[3]))}function k(t,e,n){return t<1||t>9999||e<1||e>12||n<1?!1:n<=b(t,e)}var O=[31,28,31,30,31,30,31,31,30,31,30,31],F=t=>t%4===0&&t%100!==0||t%400===0,b=(t,e)=>e===2&&F(t)?29:O[e-1]??0;function l(t,e,n){let r=(o,i)=>String(o).padStart(i,"0");return`${r(t,4)}-${r(e,2)}-${r(n,2)}`}function D(t){return{year:Number(t.slice(0,4)),month:Number(t.slice(5,7)),day:Number(t.slice(8,10))}}function q(t,e,n){let r=[],o=t;for(let a of[e.years*12,e.months]){if(a===0)continue;let s=T(o,a,n);if(s.kind!=="date")return s;r.push(...s.steps),o=s.date}if(e.days===0)return{kind:"date",date:o,steps:r};let i=E(o,e.days);return i===null?{kind:"overflow"}:{kind:"date",date:i,steps:r}}function T(t,e,n){let{year:r,month:o,day:i}=D(t),a=r*12+(o-1)+e,s=Math.floor(a/12),d=a-s*12+1;if(s<1||s>9999)return{kind:"overflow"};let y=b(s,d);if(i<=y)return{kind:"date",date:l(s,d,i),steps:[]};if(n===null)return{kind:"missingDay",year:s,month:d,day:i};let w=l(s,d,y),m=n==="down"?w:E(w,1);return m===null?{kind:"overflow"}:{kind:"date",date:m,steps:[{year:s,month:d,day:i,landedOn:m}]}}function E(t,e){return!Number.isSafeInteger(e)||Math.abs(e)>4e6?null:Y(g(t)+e)}var J=(t,e)=>g(e)-g(t),x=146097;function g(t){let{year:e,month:n,day:r}=D(t),o=n>2?e:e-1,i=Math.floor((153*(n>2?n-3:n+9)+2)/5)+r-1;return o*365+Math.floor(o/4)-Math.floor(o/100)+Math.floor(o/400)+i}function Y(t){let e=Math.floor(t/x),n=t-e*x,r=Math.floor((n-Math.floor(n/1460)+Math.floor(n/36524)-Math.floor(n/146096))/365),o=n-(365*r+Math.floor(r/4)-Math.floor(r/100)),i=Math.floor((5*o+2)/153),a=o-Math.floor((153*i+2)/5)+1,s=i<10?i+3:i-9,d=r+e*400+(s<=2?1:0);return d<1||d>9999?null:l(d,s,a)}function p(t,e,n,r=null){let[o,i]=$(t,e),a=r??i;return{first:l(n,o,1),last:l(n,a,b(n,a))}}function $(t,e){switch(t){case"month":return[e,e];case"quarter":return[e*3-2,e*3];case"year":return[1,12]}}var c=class t{s;n;d;constructor(e,n){this.s=e>0n?1n:e<0n?-1n:0n,this.n=e<0n?-e:e,this.d=n}static ratio(e,n){if(n===0n)throw new RangeError("division by zero");if(n===1n)return new t(e,1n);let r=A(e<0n?-e:e,n<0n?-n:n),o=n<0n?-r:r;return new t(e/o,n/o)}add(e){let[n,r]=[this,u(e)];return n.d===r.d?t.ratio(n.signed()+r.signed(),n.d):t.ratio(n.signed()*r.d+r.signed()*n.d,n.d*r.d)}sub(e){return this.add(u(e).neg())}mul(e){let n=u(e);return t.ratio(this.signed()*n.signed(),this.d*n.d)}div(e){let n=u(e);return t.ratio(this.signed()*n.d,this.d*n.signed())}neg(){return new t(-this.signed(),this.d)}abs(){return new t(this.n,this.d)}floor(){let e=this.signed()/this.d;return new t(this.s<0n&&e*this.d!==this.signed()?e-1n:e,1n)}ceil(){return this.neg().floor().neg()}compare(e){let n=u(e),r=this.signed()*n.d-n.signed()*this.d;return r<0n?-1:r>0n?1:0}equals(e){let n=u(e);return this.s===n.s&&this.n===n.n&&this.d===n.d}pow(e){let n=BigInt(Math.abs(e)),r=t.ratio(this.signed()**n,this.d**n);return e<0?r.inverse():r}inverse(){return t.ratio(this.s*this.d,this.n)}gcd(e){let n=u(e);return t.ratio(A(this.n*n.d,n.n*this.d),this.d*n.d)}valueOf(){let e=M(this);return e.includes("/")?Number(this.signed())/Number(this.d):Number(e)}toFraction(){return this.d===1n?String(this.signed()):`${this.signed()}/${this.d}`}toString(){return M(this)}signed(){return this.s<0n?-this.n:this.n}};function u(t){if(t instanceof c)return t;if(typeof t=="bigint")return c.ratio(t,1n);if(typeof t=="string")return S(t);if(Number.isSafeInteger(t))return c.ratio(BigInt(t),1n);let[e="",n="0"]=String(t).split("e");return S(e).mul(c.ratio(10n,1n).pow(Number(n)))}var v=/^([+-]?)(\d+)(?:\.(\d+)|\/(\d+))?$/;function S(t){let e=v.exec(t);if(e===null)throw new RangeError(`no figure: '${t}'`);let[,n="",r="",o="",i]=e,a=BigInt(`${n==="-"?"-":""}${r}${o}`);return c.ratio(a,i===void 0?10n**BigInt(o.length):BigInt(i))}function A(t,e){let[n,r]=[t,e];for(;r!==0n;)[n,r]=[r,n%r];return n}var C=(t,e)=>t.compare(e);function M(t){if(t.d===1n)return t.toFraction();let e=t.d,n=0,r=0;for(;e%2n===0n;)e/=2n,n+=1;for(;e%5n===0n;)e/=5n,r+=1;if(e!==1n)return t.toFraction();let o=Math.max(n,r),a=(t.n*10n**BigInt(o)/t.d).toString().padStart(o+1,"0"),s=a.slice(0,a.length-o);return`${t.s<0n?"-":""}${s}.${a.slice(a.length-o)}`}var H=u("1000000000000000");var R="2299-12-31";var Z=Object.freeze({}),h=t=>typeof t=="object"&&t!==null&&!Array.isArray(t),f=(t,e)=>h(t)&&Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,j=t=>t!=null&&!L(t),L=t=>Array.isArray(t)&&t.length===0,P=t=>typeof t=="object"&&t!==null&&"absent"in t&&t.absent===!0;function tt(t,e,n){if(typeof t!="object"||t===null||!("value"in t))return t;let{by:r,on:o,until:i,tot_en_met:a}=t,s=i??a;return e.length>0&&typeof r=="string"&&!e.includes(r)?void 0:o===void 0&&s===void 0?t.value:typeof n!="string"||typeof o=="string"&&n<o||typeof s=="string"&&n>s?void 0:t.value}function et(t,e,n,r){let o=f(f(t.s[e],n),r);if(o!==void 0)return o;let i=f(n==="oordelen"?t.o:t.g,r),a=t.k[e]??"";return a===""?i:f(i,a)}function _(t){return typeof t=="number"?t:typeof t=="string"&&/^-?\d+(?:\.\d+)?$/.test(t)?Number(t):Number.NaN}var nt=(t,e,n)=>t==="notYet"?{low:typeof e=="string"?e:n,high:R}:t,z=t=>h(t)&&typeof t.low=="string"&&typeof t.high=="string";function N(t){if(typeof t!="string")return z(t)?t:null;if(I(t))return{low:t,high:t};let e=/^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(t);if(e===null||t<"0001")return null;let[n,r]=[Number(e[1]),e[2]],{first:o,last:i}=r===void 0?p("year",1,n):p("month",Number(r),n);return{low:o,high:i}}function rt(t,[e,n=""]){if(t!=null){if(P(t))return{kind:"absent"};switch(e){case"boolean":return typeof t=="boolean"?{kind:e,value:t}:void 0;case"number":case"money":case"percentage":return Number.isNaN(_(t))?void 0:{kind:e,value:B(t,e)};case"date":return N(t)?.low===t?{kind:e,date:t}:void 0;case"event":return t==="never"||N(t)?.low===t?{kind:e,day:t}:void 0;case"choice":return typeof t=="string"?{kind:e,choice:n,member:t}:void 0;case"set":return Array.isArray(t)?{kind:e,choice:n,members:t}:void 0;case"party":case"contact":case"calendar":return typeof t=="string"?{kind:e,name:t}:void 0;case"text":return typeof t=="string"?{kind:e,text:t}:void 0;case"rounding":return t==="up"||t==="down"?{kind:e,direction:t}:void 0;case"range":return h(t)?{kind:e,low:u(t.low),high:u(t.high)}:void 0;default:return h(t)?{...t,kind:e}:void 0}}}var B=(t,e)=>e==="percentage"?u(t).div(100):u(t);var it=Object.freeze({undetermined:Object.freeze({status:"undetermined"}),gap:Object.freeze({status:"gap"}),conflict:Object.freeze({status:"conflict"}),error:Object.freeze({status:"error"}),notApplicable:Object.freeze({status:"notApplicable"})});const sharedPart={a:D,b:q,c:E,d:J,e:p,f:u,g:C,h:M,i:Z,j:h,k:f,l:j,m:L,n:P,o:tt,p:et,q:_,r:nt,s:N,t:rt,u:it};return(()=>{const{b:E,f:_,i:p,j:h,k:b,l:S,m:I,n:m,o:R,p:C,q:f,r:v,s:O,u:F}=sharedPart;var G=48*11111111;function w(e){return typeof e!="string"||e.length!==10?Number.NaN:e.charCodeAt(0)*1e7+e.charCodeAt(1)*1e6+e.charCodeAt(2)*1e5+e.charCodeAt(3)*1e4+e.charCodeAt(5)*1e3+e.charCodeAt(6)*100+e.charCodeAt(8)*10+e.charCodeAt(9)-G}function X(e){let n=String(e).padStart(8,"0");return`${n.slice(0,4)}-${n.slice(4,6)}-${n.slice(6)}`}var D=28;function M(e,n,r,t,o){if(Number.isNaN(e))return e;let i=e|0,a=i%100;if(t===0&&a<=D){let u=i/100|0,c=((u/100|0)+n)*12+u%100-1+r,d=c/12|0;if(d>=1&&d<=9999)return d*1e4+(c%12+1)*100+a}let s=E(X(e),{years:n,months:r,days:t},o);return s.kind==="date"?w(s.date):Number.NaN}function H(e,n,r){let t=e+n*1e4;return(e|0)%1e4===229||!(t>1e4&&t<1e8)?M(e,n,0,0,r):t}function l(e,n){let r=e*n;return r<=Number.MAX_SAFE_INTEGER&&r>=-Number.MAX_SAFE_INTEGER?r:Number.NaN}var L=(e,n)=>e<n?1:e===n?2:e>n?4:7;function J(e,n){let r=e+n;return r<=Number.MAX_SAFE_INTEGER&&r>=-Number.MAX_SAFE_INTEGER?r:Number.NaN}function g(e){let n=f(e),r=Math.round(n*100);return r/100===n&&r<=Number.MAX_SAFE_INTEGER&&r>=-Number.MAX_SAFE_INTEGER?r:Number.NaN}var y=e=>typeof e=="number"&&e>0&&!Number.isNaN(g(e))?e:void 0;function P(e){let n=y(e);if(n!==void 0)return Number.isInteger(n)?`${n}.00`:n.toFixed(2)}function U(e){let n=f(e);return Number.isSafeInteger(n)?n:Number.NaN}var W=(e,n)=>e===7?3:(e&n)!==0?1:2;function Y(e,n,r,t,o){let i=n<0!=t<0,[a,s]=[l(e,t),l(r,n)];return!(a<=s)&&!(a>s)||n===0||t===0?0:((a===s?2:a<s!==i?1:4)&o)!==0?1:2}var $=4,N=16,z=1024,B=1024;function V(e){e.prototype=Object.freeze(Object.create(null));let n=new Set,[r,t,o]=[0,N,0],i=!1,a=u=>{n.add(Object.keys(u).join()),r+=1;let c=n.size>$;!c&&r<N||(t=c?N:Math.min(2*t,z),c?o=B:s.asTheyAre=t,i=c,r=0,n.clear())},s={asTheyAre:0,take:u=>u==null?p:(o>0?o-=1:a(u),i&&K(u)?Object.assign(new e,u):u)};return s}function K(e){let n=Object.getPrototypeOf(e);return n===Object.prototype||n===null}var T="\0absent",x="\0value",A="\0awaited";function k(e,n){let r=(1<<n.length)-1;if(e==null)return r;let t=n.indexOf(m(e)?T:e);if(t>=0)return 1<<t;let o=n.indexOf(x);return o<0?r:1<<o}var q=e=>e===!0?1:e===!1?2:k(e,[!0,!1]);function Q(e,n){let r=k(e,n);if(e!=="notYet")return r;let t=n.indexOf(n.includes(A)?A:x);return t<0?r:r|1<<t}function Z(e){return e==null?3:m(e)?1:2}function j(e){return e==null?7:e==="notYet"?1:e==="never"?2:4}function ee(e){return e==null?15:e==="notYet"?5:e==="never"?2:8}function ne(e,n,r){let t=f(e);return Number.isNaN(t)?3:(r?t>n:t>=n)?2:1}function re(e,n,r){if(Number.isNaN(f(e)))return 3;let t=_(e).compare(n);return t>0||t===0&&!r?2:1}function te(e,n,r){let t=O(e);if(t===null)return 3;let o=i=>r?i>n:i>=n;return(o(t.high)?2:0)|(o(t.low)?0:1)}function oe(e,n){if(Array.isArray(e))return e.includes(n)?1:2;let r=h(e)?b(e,n):void 0;return r===!0?1:r===!1?2:3}return{ABSENT:T,AWAITED:A,VALUE:x,addTo:M,among:k,amountAs:P,awaited:v,cents:g,compared:Y,count:U,dayOf:w,days:te,evenly:V,figureOf:f,figures:ne,happened:j,happens:Q,isAbsent:m,isListed:S,isNone:I,mayHappen:ee,members:oe,none:p,orderOf:L,ordered:W,own:b,plainAs:y,presence:Z,product:l,ratios:re,saidOf:C,told:R,total:J,unsettled:F,yearsOn:H,yesNo:q,engineOf:(printed)=>{const{a:$,b:ze,c:ye,d:L,e:Je,f:R,g:M,h:q,i:F,j:I,k:O,n:Ze,t:j,u:be}=sharedPart;function se(e){switch(e.kind){case"boolean":return e.value;case"number":return ae(e.value);case"percentage":return ae(e.value.mul(100));case"money":return Jn(e.value);case"date":return e.date;case"event":return e.day;case"period":return{first:e.first,last:e.last};case"duration":return{years:e.years,months:e.months,days:e.days};case"rounding":return e.direction;case"text":return e.text;case"party":case"contact":case"calendar":return e.name;case"choice":return e.member;case"set":return e.members;case"range":return{low:ae(e.low),high:ae(e.high)};case"absent":return{absent:!0}}}function ae(e){let n=q(e),t=Number(n);return String(t)===n?t:n}function Jn(e){let n=q(e);if(n.includes("/"))return n;let[t="0",r=""]=n.split(".");return`${t}.${r.padEnd(2,"0")}`}var z=class extends Error{};function d(e,n){if(n?.kind!==e)throw new z(`expected ${e}, found ${n?.kind??"nothing"}`);return n}function f(e){if(e?.kind==="number"||e?.kind==="money"||e?.kind==="percentage")return e.value;throw new z(`expected a figure, found ${e?.kind??"nothing"}`)}function E(e){if(e?.kind==="date")return e.date;let{day:n}=d("event",e);return n==="notYet"||n==="never"?null:n}var Zn={kind:"boolean",value:!0},_n={kind:"boolean",value:!1},b=e=>e?Zn:_n,W=(e,n)=>({kind:"number",value:n(e)}),g={kind:"boolean"},N={kind:"date"},ge={kind:"period"},K={kind:"number",isInteger:!0,unit:null},_e=10n**60n;function V(e,n){return n.n>_e||n.d>_e?ke:{kind:e,value:n}}var ke={kind:"failure",reason:"overflow",details:{}},B=(e,n)=>e?.kind!=="number"||n?.kind!=="number"||e.unit===n.unit,he=(e,n)=>e!==void 0&&n!==void 0&&(e.kind==="choice"||e.kind==="set")&&(n.kind==="choice"||n.kind==="set")&&e.choice===n.choice;var ie=e=>e==="divisionByZero"||e==="outsideCalendar"?"gap":"error";function c(e){if(e===void 0)throw new Error("a value that has to be there is missing");return e}function G(e){let n=new Set([e]);for(let t of n)if(t.kind==="split")for(let r of t.children)n.add(r);return[...n]}var Ye=e=>G(e).filter(n=>n.kind==="leaf");var Yn=1e5;function He(e){let{surely:n,perhaps:t}=Un(e,Qe);if(!Ye(e).some(({outcomes:s})=>s===null))return{surely:n,perhaps:t};let[r,o]=[new Set(n),new Set(t)],a=new Set(G(e).flatMap(s=>s.kind==="split"?[s.variable]:[]));for(let s of a){if(r.has(s))continue;let i=Qn(e,s,a);i==="yes"&&r.add(s),i!=="no"&&o.add(s)}return{surely:r,perhaps:o}}function Un(e,n){let{differ:t,isCut:r}=je(n),o=Ue(e,t);return{surely:r()?Ue(e,je(n,!1).differ):o,perhaps:o}}function Ue(e,n){let t=new Set;for(let r of G(e))r.kind==="split"&&!t.has(r.variable)&&jn(r,n)&&t.add(r.variable);return t}var Qe=(e,n)=>e.key!==n.key;var jn=({children:e},n)=>e.some((t,r)=>e.some((o,a)=>a>r&&n(t,o)));function je(e=Qe,n=!0){let t=new Map,r=!1,o=(a,s)=>{if(a===s)return!1;let i=a.id<s.id?`${a.id} ${s.id}`:`${s.id} ${a.id}`,u=t.get(i);if(u!==void 0)return u;if(t.size>=Yn)return r=!0,n;let l=Gn(a,s,o,e);return t.set(i,l),l};return{differ:o,isCut:()=>r}}function Gn(e,n,t,r){if(e.kind==="leaf"&&n.kind==="leaf")return e.outcomes!==null&&n.outcomes!==null&&r(e,n);let o=Math.min(we(e),we(n)),a=e.kind==="split"&&e.variable===o?e.children.length:n.children.length;return Array.from({length:a},(s,i)=>i).some(s=>t(Oe(e,o,s),Oe(n,o,s)))}var we=e=>e.kind==="split"?e.variable:Number.POSITIVE_INFINITY,Oe=(e,n,t)=>e.kind==="split"&&e.variable===n?e.children[t]??e:e,Hn=2e5;function Qn(e,n,t){let r={left:Math.ceil(Hn/t.size)};for(let o of Xn([...t].filter(a=>a!==n))){if(et(e,n,o,r))return"yes";if(r.left<=0)return"perhaps"}return"no"}function*Xn(e){let n=[[]];for(;n.length>0;){let t=[];for(let r of n)for(let o of e.slice(e.indexOf(r.at(-1)??-1)+1))t.push([...r,o]),yield new Set([...r,o]);n=t}}function et(e,n,t,r){let o=G(e).find(i=>i.kind==="split"&&i.variable===n);if(o?.kind!=="split")return!1;let a=new Set,s=i=>{let u=i.map(m=>m.map(({id:y})=>y).join()).join(" ");if(a.has(u)||r.left<=0)return!1;r.left-=1,a.add(u);let l=Math.min(...i.flat().map(we));if(l===Number.POSITIVE_INFINITY)return nt(i);let p=(m,y)=>[...new Set(m.flatMap(w=>y===null?Ge(w,l):[Oe(w,l,y)]))];if(l===n)return s(i.map(p));if(t.has(l))return s(i.map(m=>p(m,null)));let h=Math.max(...i.flat().map(m=>Ge(m,l).length));return Array.from({length:h},(m,y)=>y).some(m=>s(i.map(y=>p(y,m))))};return s(o.children.map(()=>[e]))}var Ge=(e,n)=>e.kind==="split"&&e.variable===n?e.children:[e];function nt(e){let n=e.map(r=>new Set(r.flatMap(o=>o.kind==="leaf"&&o.outcomes!==null?[o.key]:[])));return new Set(n.flatMap(r=>[...r])).size>1&&n.some(r=>r.size===1)}var Q=["number","money","percentage"],xe=(e,n)=>({kind:"number",isInteger:e,unit:n});function tt(e){let[n,t]=e;return n?.kind!=="number"?n??{kind:"error"}:xe(n.isInteger&&t?.kind==="number"&&t.isInteger,n.unit)}var Xe=(e,n)=>({operator:e,parameters:[n,n],fits:([t,r])=>B(t,r),result:tt,apply:([t,r])=>{let[o,a]=[f(t),f(r)];return V(n,e==="add"?o.add(a):o.sub(a))}}),rt=e=>({operator:"negate",parameters:[e],result:([n])=>n??{kind:"error"},apply:([n])=>V(e,f(n).neg())}),D=(e,n,t,r)=>({operator:e,parameters:[n,t],fits:([o,a])=>!(o?.kind==="number"&&a?.kind==="number"&&o.unit!==null&&a.unit!==null),result:([o,a])=>{if(r!=="number")return{kind:r};let s=[o,a].map(u=>u?.kind==="number"?u.unit:null),i=[o,a].every(u=>u?.kind==="number"&&u.isInteger);return xe(i,s[0]??s[1]??null)},apply:([o,a])=>V(r,f(o).mul(f(a)))}),ue=(e,n,t,r)=>({operator:"divide",parameters:[e,n],fits:r,result:([o])=>t==="number"?xe(!1,o?.kind==="number"?o.unit:null):{kind:t},apply:([o,a])=>{let s=f(a);return s.n===0n?{kind:"failure",reason:"divisionByZero",details:{}}:V(t,f(o).div(s))}}),J=e=>e?.kind==="number"?e.unit:null,ot={operator:"percentOf",parameters:["range",["number","money"]],fits:([e])=>e?.kind==="range"&&e.of==="percentage",result:([,e])=>({kind:"range",of:e?.kind==="money"?"money":"number",unit:J(e)}),apply:([e,n])=>{let{low:t,high:r}=d("range",e),o=f(n);return{kind:"range",low:t.mul(o),high:r.mul(o)}}},at={operator:"makeRange",parameters:[Q,Q],fits:([e,n])=>e?.kind===n?.kind&&B(e,n),result:([e])=>({kind:"range",of:e?.kind,unit:J(e)}),apply:([e,n])=>({kind:"range",low:f(e),high:f(n)})};function st(e,n,t){let r=R(10n**BigInt(n)),o=e.mul(r);return it(o,t).div(r)}function it(e,n){switch(n){case"up":return e.ceil();case"down":return e.floor();case"halfUp":return e.add("1/2").floor();case"towardsZero":return e.s<0n?e.ceil():e.floor();case"awayFromZero":return e.s<0n?e.floor():e.ceil()}}var ut=(e,n)=>e==="percentage"?n+2:n;function en(e,n,t){let[r,o]=e,a=r?.kind,s=f(r),i=st(s,ut(a,Number(f(o).valueOf())),n);return i.equals(s)||t.note({kind:"rounded",from:q(s),to:q(i)}),V(a,i)}var nn=([e])=>e??{kind:"error"},H=(e,n)=>({operator:e,parameters:[Q,"number"],result:nn,apply:(t,r)=>en(t,n,r)}),lt={operator:"roundBy",parameters:[Q,"number","rounding"],result:nn,apply:(e,n)=>en(e,d("rounding",e[2]).direction,n)},tn={...Object.fromEntries(Q.flatMap(e=>[[`${e}.add`,Xe("add",e)],[`${e}.subtract`,Xe("subtract",e)],[`${e}.negate`,rt(e)],[`${e}.divide`,ue(e,e,"percentage",([n,t])=>B(n,t))]])),"number.multiply":D("multiply","number","number","number"),"money.multiplyNumber":D("multiply","money","number","money"),"number.multiplyMoney":D("multiply","number","money","money"),"money.multiplyPercentage":D("multiply","money","percentage","money"),"percentage.multiplyMoney":D("multiply","percentage","money","money"),"number.multiplyPercentage":D("multiply","number","percentage","number"),"percentage.multiplyNumber":D("multiply","percentage","number","number"),"percentage.multiply":D("multiply","percentage","percentage","percentage"),"percentage.ofMoney":D("percentOf","percentage","money","money"),"percentage.ofNumber":D("percentOf","percentage","number","number"),"percentage.ofPercentage":D("percentOf","percentage","percentage","percentage"),"range.percentOf":ot,"range.make":at,"money.divideNumber":ue("money","number","money",([,e])=>J(e)===null),"percentage.divideNumber":ue("percentage","number","percentage",([,e])=>J(e)===null),"number.divideNumber":ue("number","number","number",([e,n])=>J(e)!==null&&J(n)===null),roundUp:H("roundUp","up"),roundDown:H("roundDown","down"),roundHalfUp:H("roundHalfUp","halfUp"),roundTowardsZero:H("roundTowardsZero","towardsZero"),roundAwayFromZero:H("roundAwayFromZero","awayFromZero"),roundBy:lt};function dt(e,n){switch(e.kind){case"boolean":return e.value===d("boolean",n).value;case"number":case"money":case"percentage":return M(e.value,f(n))===0;case"date":return e.date===E(n);case"event":return n.kind==="date"?e.day===n.date:e.day===d("event",n).day;case"period":{let t=d("period",n);return e.first===t.first&&e.last===t.last}case"duration":{let t=d("duration",n);return e.years===t.years&&e.months===t.months&&e.days===t.days}case"rounding":return e.direction===d("rounding",n).direction;case"text":return e.text===d("text",n).text;case"party":case"contact":case"calendar":return n.kind===e.kind&&e.name===n.name;case"choice":return e.member===d("choice",n).member;case"set":{let t=new Set(d("set",n).members);return e.members.length===t.size&&e.members.every(r=>t.has(r))}case"range":{let t=d("range",n);return M(e.low,t.low)===0&&M(e.high,t.high)===0}case"absent":return n.kind==="absent"}}function X(e,n,t){if(e.kind==="choice"){let r=d("choice",n);return t.rankOf(e.choice,e.member)-t.rankOf(e.choice,r.member)}if(e.kind==="date"){let r=d("date",n).date;return e.date<r?-1:e.date>r?1:0}return M(f(e),f(n))}var Re={lessThan:e=>e<0,atMost:e=>e<=0,moreThan:e=>e>0,atLeast:e=>e>=0};var rn=(e,n,t)=>({operator:e,parameters:[n,t],fits:([r,o])=>B(r,o)&&(n!=="choice"&&n!=="set"?!0:he(r,o)),result:()=>g,apply:([r,o])=>b(dt(r,o)===(e==="equal"))}),ct=(e,n,t)=>({operator:e,parameters:[t,t],fits:([r,o])=>B(r,o)&&(t!=="choice"||he(r,o)),result:()=>g,apply:([r,o],a)=>b(Re[n](X(r,o,a)))}),mt=(e,n)=>({operator:e,parameters:["event","date"],result:()=>g,apply:([t,r])=>{let o=E(t),a=d("date",r).date;return b(o!==null&&Re[n](o<a?-1:o>a?1:0))}}),pt=(e,n,t,r)=>({operator:e,parameters:[t,"period"],result:()=>g,apply:([o,a])=>{let s=E(o),i=d("period",a)[r];return b(s!==null&&Re[n](s<i?-1:s>i?1:0))}}),ft=e=>({operator:"during",parameters:[e,"period"],result:()=>g,apply:([n,t])=>{let r=E(n),o=d("period",t);return b(r!==null&&o.first<=r&&r<=o.last)}}),yt=e=>({operator:"within",parameters:[e,e,e],fits:([n,t,r])=>B(n,t)&&B(n,r),result:()=>g,apply:([n,t,r],o)=>b(X(n,t,o)>=0&&X(n,r,o)<=0)}),bt=e=>({operator:"withinRange",parameters:[e,"range"],fits:([,n])=>n?.kind==="range"&&n.of===e,result:()=>g,apply:([n,t])=>{let{low:r,high:o}=d("range",t),a=f(n);return b(M(a,r)>=0&&M(a,o)<=0)}}),on=[["lessThan","lessThan",["number","money","percentage","date","choice"]],["atMost","atMost",["number","money","percentage","date","choice"]],["moreThan","moreThan",["number","money","percentage","date","choice"]],["atLeast","atLeast",["number","money","percentage","date","choice"]],["from","atLeast",["number","money","percentage","date","choice"]],["upTo","atMost",["number","money","percentage","date","choice"]],["before","lessThan",["date"]],["by","atMost",["date"]],["after","moreThan",["date"]]],gt=[["from","atLeast","first"],["before","lessThan","first"],["by","atMost","last"],["upTo","atMost","last"],["after","moreThan","last"]],kt=[["boolean","boolean"],["number","number"],["money","money"],["percentage","percentage"],["date","date"],["event","date"],["period","period"],["text","text"],["party","party"],["contact","contact"],["choice","choice"],["set","set"]];function*ht(){for(let[e,n]of kt)yield[`${e}.equal`,rn("equal",e,n)],yield[`${e}.notEqual`,rn("notEqual",e,n)];for(let[e,n,t]of on)for(let r of t)yield[`${r}.${e}`,ct(e,n,r)];for(let[e,n]of[...on].filter(([,,t])=>t.includes("date")))yield[`event.${e}`,mt(e,n)];for(let[e,n,t]of gt)for(let r of["date","event"])yield[`${r}.${e}Period`,pt(e,n,r,t)];for(let e of["date","event"])yield[`${e}.during`,ft(e)];for(let e of["number","money","percentage","date"])yield[`${e}.within`,yt(e)];for(let e of["number","money","percentage"])yield[`${e}.withinRange`,bt(e)]}var an=Object.fromEntries(ht());function cn(e,n,t,r){let{date:o}=d("date",e[0]),a=d("duration",e[1]),s=ze(o,{years:n*a.years,months:n*a.months,days:n*a.days},t);return wt(s,r)}function wt(e,n){switch(e.kind){case"date":for(let t of e.steps)n.note({kind:"monthRounding",...t});return{kind:"date",date:e.date};case"overflow":return ke;case"missingDay":return{kind:"failure",reason:"missingDay",details:{year:String(e.year),month:String(e.month),day:String(e.day)}}}}var sn=(e,n)=>({operator:e,parameters:["date","duration"],result:()=>N,apply:(t,r)=>cn(t,n,null,r)}),un=(e,n)=>({operator:e,parameters:["date","duration","rounding"],result:()=>N,apply:(t,r)=>cn(t,n,d("rounding",t[2]).direction,r)}),ln=(e,n)=>({operator:e,parameters:["duration","duration"],result:()=>({kind:"duration"}),apply:([t,r])=>{let[o,a]=[d("duration",t),d("duration",r)];return{kind:"duration",years:o.years+n*a.years,months:o.months+n*a.months,days:o.days+n*a.days}}}),le=(e,n)=>({operator:e,parameters:["date"],result:()=>K,apply:([t])=>W(n(d("date",t).date),R)}),mn=e=>Math.ceil(e/3),dn=(e,n)=>({operator:e,parameters:["period"],result:()=>N,apply:([t])=>({kind:"date",date:d("period",t)[n]})}),ve=(e,n)=>({operator:e,parameters:["date"],result:()=>ge,apply:([t])=>{let{year:r,month:o}=$(d("date",t).date),a=n==="month"?o:n==="quarter"?mn(o):1;return{kind:"period",...Je(n,a,r)}}}),pn={"date.add":sn("add",1),"date.subtract":sn("subtract",-1),"date.addRounded":un("add",1),"date.subtractRounded":un("subtract",-1),"duration.add":ln("add",1),"duration.subtract":ln("subtract",-1),"date.year":le("yearOf",e=>$(e).year),"date.month":le("monthOf",e=>$(e).month),"date.quarter":le("quarterOf",e=>mn($(e).month)),"date.day":le("dayOf",e=>$(e).day),"period.first":dn("firstDayOf","first"),"period.last":dn("lastDayOf","last"),"date.monthPeriod":ve("monthPeriod","month"),"date.quarterPeriod":ve("quarterPeriod","quarter"),"date.yearPeriod":ve("yearPeriod","year"),"date.daysBetween":{operator:"daysBetween",parameters:["date","date"],result:()=>K,apply:([e,n])=>W(L(d("date",e).date,d("date",n).date),R)},"period.make":{operator:"makePeriod",parameters:["date","date"],result:()=>ge,apply:([e,n])=>({kind:"period",first:d("date",e).date,last:d("date",n).date})}};var De=e=>({operator:e,parameters:e==="not"?["boolean"]:["boolean","boolean"],result:()=>g,isLogic:!0,apply:n=>{let t=n.map(r=>d("boolean",r).value);return e==="not"?b(!t[0]):b(e==="and"?t.every(Boolean):t.some(Boolean))}}),fn=e=>({operator:e,parameters:["event"],result:()=>g,apply:([n])=>b(d("event",n).day===e)}),yn=e=>({operator:e,parameters:["any"],result:()=>g,takesAbsent:!0,apply:([n])=>b(n?.kind==="absent"==(e==="absent"))}),bn={and:De("and"),or:De("or"),not:De("not"),present:yn("present"),absent:yn("absent"),"event.notYet":fn("notYet"),"event.never":fn("never"),"boolean.met":{operator:"met",parameters:["boolean"],result:()=>g,apply:([e])=>d("boolean",e)},"set.empty":{operator:"empty",parameters:["set"],result:()=>g,apply:([e])=>b(d("set",e).members.length===0)},"set.size":{operator:"sizeOf",parameters:["set"],result:()=>K,apply:([e])=>W(d("set",e).members.length,R)},"set.contains":{operator:"contains",parameters:["set","choice"],fits:([e,n])=>e?.kind==="set"&&n?.kind==="choice"&&e.choice===n.choice,result:()=>g,apply:([e,n])=>b(d("set",e).members.includes(d("choice",n).member))}};var gn=new WeakMap;function hn(e,n,t){if(!Ce(e,n))return de(n);if(t===0)return{kind:"date",date:n,passed:[]};let{worked:r}=ce(e),o=Z(e,n),a=t>0?ee(r,o)+t-1:Te(r,o)+t,s=r[a];return s===void 0?xn(e,t>0?1:-1):Rn(e,t>0?o+1:o-1,s)}function wn(e,n,t){if(!Ce(e,n))return de(n);let{worked:r}=ce(e),o=Z(e,n),a=r[t==="forward"?Te(r,o):ee(r,o)-1];return a===void 0?xn(e,t==="forward"?1:-1):Rn(e,o,a)}function On(e,n,t){for(let s of[n,t])if(!Ce(e,s))return de(s);let{worked:r}=ce(e),[o,a]=[Z(e,n),Z(e,t)];return{kind:"count",count:ee(r,a)-ee(r,o)}}var Ce=({period:e},n)=>e.from<=n&&n<=e.to,Ot=e=>Number(e.slice(0,4)),de=e=>({kind:"outside",year:Ot(e)}),xn=({period:e},n)=>{let t=n===1?e.to:e.from;return de(ye(t,n)??t)},Z=({period:e},n)=>L(e.from,n),kn=({period:e},n)=>ye(e.from,n)??e.to;function Rn(e,n,t){let{worked:r,names:o}=ce(e),a=t>=n?1:-1,s=[],i=a===1?Te(r,n):ee(r,n)-1;for(let u=n;u!==t;u+=a)r[i]===u?i+=a:s.push({date:kn(e,u),name:o.get(u)??null});return{kind:"date",date:kn(e,t),passed:s}}var xt="2024-01-01";function ce(e){let n=gn.get(e);if(n!==void 0)return n;let t=Rt(e);return gn.set(e,t),t}function Rt(e){let{period:n,daysOff:t}=e,r=new Map(t.map(({date:u,name:l})=>[Z(e,u),l])),o=new Set(e.worked.map(u=>Z(e,u))),a=L(xt,n.from),s=u=>((a+u)%7+7)%7>4,i=[];for(let u=0;u<=L(n.from,n.to);u+=1)(o.has(u)||!r.has(u)&&!s(u))&&i.push(u);return{worked:i,names:r}}var Te=(e,n)=>vn(e,t=>t>=n),ee=(e,n)=>vn(e,t=>t>n);function vn(e,n){let t=0,r=e.length;for(;t<r;){let o=t+r>>1;n(e[o]??0)?r=o:t=o+1}return t}function Be(e,n){let{name:t}=d("calendar",e),r=n.calendarOf(t);if(r===null)throw new z(`no calendar '${t}'`);return r}var Se=(e,n)=>({kind:"failure",reason:"outsideCalendar",details:{calendar:e.name,year:String(n)}}),vt=e=>e?.kind==="number"&&e.isInteger&&e.unit===null,Dn=(e,n)=>({operator:e,parameters:["date","number","calendar"],fits:([,t])=>vt(t),result:()=>N,apply:([t,r,o],a)=>{let s=Be(o,a),{date:i}=d("date",t),u=n*Number(f(r).valueOf()),l=hn(s,i,u);return l.kind==="outside"?Se(s,l.year):(a.note({kind:"workingDays",calendar:s.name,from:i,count:u,to:l.date,because:l.passed}),{kind:"date",date:l.date})}}),Cn=(e,n)=>({operator:e,parameters:["date","calendar"],result:()=>N,apply:([t,r],o)=>{let a=Be(r,o),{date:s}=d("date",t),i=wn(a,s,n);if(i.kind==="outside")return Se(a,i.year);let{date:u,passed:l}=i;return u!==s&&o.note({kind:"moved",calendar:a.name,from:s,to:u,because:l}),{kind:"date",date:u}}}),Tn={"date.addWorkingDays":Dn("addWorkingDays",1),"date.subtractWorkingDays":Dn("subtractWorkingDays",-1),"date.rollForward":Cn("rollForward","forward"),"date.rollBackward":Cn("rollBackward","backward"),"date.workingDaysBetween":{operator:"workingDaysBetween",parameters:["date","date","calendar"],result:()=>K,apply:([e,n,t],r)=>{let o=Be(t,r),a=On(o,d("date",e).date,d("date",n).date);return a.kind==="outside"?Se(o,a.year):W(a.count,R)}}};var Ie={...bn,...an,...tn,...pn,...Tn},Bn=new Map;for(let e of Object.entries(Ie)){let n=Bn.get(e[1].operator)??[];n.push(e),Bn.set(e[1].operator,n)}function v(e,n,t){switch(e.kind){case"constant":return j(e.value,e.type);case"input":{let r=t.tables.inputs[e.input];return r===void 0?void 0:r.whole!==null?t.wholeValue(r.whole,n):r.term!==null?v(r.term,n,t):j(r.read(n),r.type)}case"call":return Dt(e,n,t);case"pick":return Ct(e,n,t)}}function Dt({builtin:e,parts:n},t,r){let o=[];for(let s of n){let i=v(s,t,r);if(i===void 0||i.kind==="failure")return i;o.push(i)}let a=Ie[e];if(!(a?.takesAbsent!==!0&&o.some(({kind:s})=>s==="absent")))return a?.apply(o,r.context)}function Ct({isLow:e,items:n},t,r){let o;for(let a of n){let s=v(a,t,r);if(s===void 0||s.kind==="failure")return s;(o===void 0||Ee(s,o,e,r))&&(o=s)}return o}function Ee(e,n,t,{context:r}){let o=e.kind==="event"||e.kind==="date"?Tt(E(e)??"",E(n)??""):X(e,n,r);return t?o<0:o>0}var Tt=(e,n)=>e<n?-1:e>n?1:0;var Sn=e=>({x:null,masks:new Int32Array(e)});function Ve(e,n,{asked:t,tests:r}){t.x!==n&&(t.x=n,t.masks.fill(0));let o=t.masks[e]??0;if(o!==0)return o;let a=c(r[e])(n);return t.x===n&&(t.masks[e]=a),a}function _(e,n,t){let r=e;for(;r>=0;){let o=c(t.nodes[r]),a=Ve(c(o[0]),n,t),s=o[32-Math.clz32(a)];if((a&a-1)!==0||s===void 0)return Bt(r,n,t);r=s}return[-1-r]}function Bt(e,n,t){let r=[],o=new Set,a=[e];for(let s=a.pop();s!==void 0;s=a.pop()){if(o.has(s))continue;if(o.add(s),s<0){r.push(-1-s);continue}let i=c(t.nodes[s]),u=Ve(c(i[0]),n,t);for(let l=1;l<i.length;l+=1)u>>l-1&1&&a.push(c(i[l]))}return r}function Me(e,n,t){let{nodes:r}=t,[o,a]=[new Map,new Map],s=(l,p)=>{let h=a.get(l)??p(a.size);return a.set(l,h),h},i=l=>{let p=o.get(l);if(p!==void 0)return p;let h=l<0?s(`leaf ${l}`,m=>({kind:"leaf",id:m,leaf:-1-l})):u(l);return o.set(l,h),h},u=l=>{let[p=0,...h]=c(r[l]),m=Ve(p,n,t),y=h.map((T,zn)=>It(m,zn)?i(T):null),w=y.filter(T=>T!==null),oe=c(w[0]);if(w.every(T=>T===oe))return oe;let[qe,fe]=y;return t.isThreshold[p]===!0&&qe!=null&&fe!=null&&St(p,fe,t)===qe?fe:s(`${p}: ${y.map(T=>T?.id??"").join(" ")}`,T=>({kind:"ask",id:T,test:p,ways:y}))};return i(e)}function St(e,n,{asks:t,isThreshold:r}){let o=n;for(;o?.kind==="ask"&&r[o.test]===!0&&t[o.test]===t[e];)o=o.ways[0]??null;return o}var It=(e,n)=>(e>>n&1)===1;function me(e){let n=new Set([e]);for(let t of n)if(t.kind==="ask")for(let r of t.ways)r!==null&&n.add(r);return[...n]}function Y(e,n,t){let r={cases:[n],isOpen:!1};for(let o of e){let a=r.cases.map(s=>Et(o,s,t));r={cases:a.flatMap(({cases:s})=>s),isOpen:r.isOpen||a.some(({isOpen:s})=>s)}}return r}function Et(e,n,{subjects:t}){let{name:r,owner:o,key:a}=c(t[e]),s=o??0,i=O(n.f,r),{items:u,isOpen:l,isBeside:p}=Vt(O(n.s[s],r),i,n.k[s]===""),h=t[s]?.name??"",m=p?u.filter(w=>In(O(w,h))===n.k[s]?.split("/").at(-1)):u,y=m.filter(I);return{cases:y.map((w,oe)=>Kn(n,e,w,In(w[a])??String(oe+1))),isOpen:l||y.length<m.length}}function Vt(e,n,t){let r=e??n,o=!t&&e==null;if(r==null)return{items:[],isOpen:!0,isBeside:!1};if(Array.isArray(r))return{items:r,isOpen:!1,isBeside:o};let a=O(r,"items");return Array.isArray(a)?{items:a,isOpen:O(r,"complete")===!1,isBeside:o}:{items:[r],isOpen:!1,isBeside:o}}var In=e=>typeof e=="string"&&e!==""?e:typeof e=="number"?String(e):null;function Kn(e,n,t,r){let[o,a]=[e.s.slice(),e.k.slice()],s=e.k.findLast((i,u)=>i!==""&&u!==n)??"";return o[n]=t,a[n]=s===""?r:`${s}/${r}`,{...e,s:o,k:a}}var[x,k,A,te,U,S,C]=[1,2,4,8,16,32,64],Mt=[A,te,U];function An(e){let{tables:n}=e,t=(o,a)=>{let s=c(n.wholes[o]),{elements:i,more:u}=Ft(s,a,r);return Ne(s)?$t(s,i,u):Lt(s,i,u,r)},r={...e,wholeValue:(o,a)=>t(o,a).value,wholeKinds:(o,a)=>t(o,a).kinds};return t}function Ft(e,n,t){let{path:r,each:o}=e;if(r===null)return{elements:o.map(u=>Fe(e,u,n,t)),more:null};let a=c(o[0]),{cases:s,isOpen:i}=Y(r,n,t.tables);return{elements:s.map(u=>Fe(e,a,u,t)),more:i?Fe(e,a,Wt(r,n),t):null}}var Wt=(e,n)=>e.reduce((t,r)=>Kn(t,r,F,"?"),n),Ne=({quantifier:e})=>e==="every"||e==="some"||e==="atLeast";function Fe(e,{where:n,body:t},r,o){let a=n===null?x:En(n,r,o.tables,k),s=t===null?x:En(t,r,o.tables,Ne(e)?k:C),i=t===null||Ne(e)?void 0:Kt(t,r,o);return{counts:a,has:s,value:i}}function En(e,n,t,r){let o=0;for(let a of _(e,n,t))o|=Nt(c(t.leaves[a]),r);return o}function Nt(e,n){switch(e.kind){case"value":return typeof e.value=="boolean"?e.value?x:k:Ze(e.value)?n:C;case"term":return C;case"nowhere":return 0;case"gap":return A;case"conflict":return te;case"error":return U;case"notApplicable":return S}}function Kt(e,n,t){let r=_(e,n,t.tables),o=r.length===1?t.tables.leaves[r[0]??0]:void 0;if(o?.kind==="value")return j(o.value,o.type);if(o?.kind!=="term")return;let a=v(o.term,n,t);return a?.kind==="failure"?void 0:a}var ne=(e,n)=>Math.max(Vn(e),Vn(n)),Vn=e=>e===A||e===te||e===U?e:0,Mn=e=>[x,k,A,te,U,S,C].filter(n=>(e&n)!==0);function Fn({counts:e,has:n},t){let r=new Set;for(let o of Mn(e))for(let a of Mn(n))r.add(pe(o,a,t));return r}function pe(e,n,t){return e===k||e===S||n===S?S:e===x||n===(t?x:k)?n:ne(e,n)}var Wn=(e,n)=>({start:0,next:(t,r)=>t===e||r===e?e:ne(t,r),end:t=>t===0?n:t});function At(e){let n=Math.max(e,1)+1,t=o=>[o%n,Math.floor(o/n)%(n+1),Math.floor(o/(n*(n+1)))],r=(o,a,s)=>Math.min(o,n-1)+n*(Math.min(a,n)+(n+1)*s);return{start:0,next:(o,a)=>{let[s,i,u]=t(o);return a===x?r(s+1,i,u):a===k?o:r(s,i+1,ne(u,a))},end:o=>{let[a,s,i]=t(o);return a>=e?x:a+s<e||i===0?k:i}}}function Pt({quantifier:e,atLeast:n}){return e==="every"?Wn(k,x):e==="some"?Wn(x,k):At(n)}function $t(e,n,t){let r=Pt(e),o=e.quantifier==="every",a=new Set([r.start]);for(let i of n)a=Nn(a,Fn(i,o),r);if(t!==null)for(let i=-1;i!==a.size;)i=a.size,a=new Set([...a,...Nn(a,Fn(t,o),r)]);let s=0;for(let i of a)s|=r.end(i);return{kinds:s,value:void 0}}function Nn(e,n,{next:t}){let r=new Set;for(let o of e)for(let a of n)r.add(a===S?o:t(o,a));return r}function Lt(e,n,t,r){let o=[...n,...t===null?[]:[t]].reduce((u,{counts:l,has:p})=>u|(l|p)&(A|te|U),0);if(!(t===null&&n.every(u=>zt(u,e))))return{kinds:C|o|(qt(e)?A:0),value:void 0};let s=n.filter(({counts:u,has:l})=>pe(u,l,!1)!==S),i=Jt(s,e);return i!==0?{kinds:i,value:void 0}:Zt(e,s,r)}var qt=({quantifier:e})=>e!=="count"&&e!=="sum",We=e=>e!==0&&(e&e-1)===0;function zt({counts:e,has:n,value:t},{quantifier:r}){return We(e)?e===k||e===S?!0:r==="count"?We(n):t!==void 0||We(n)&&n!==C&&n!==x&&n!==k:!1}function Jt(e,{quantifier:n}){return e.reduce((t,{counts:r,has:o})=>ne(t,n==="count"?pe(r,o,!1):ne(r,o)),0)}function Zt({quantifier:e,type:n},t,r){if(e==="count"){let s=t.filter(({counts:i,has:u})=>pe(i,u,!1)===x).length;return{kinds:C,value:{kind:"number",value:R(s)}}}let o=t.flatMap(({value:s})=>s===void 0||s.kind==="absent"?[]:[s]);if(e==="sum")return Yt(o,n);let a;for(let s of o.filter(_t))(a===void 0||Ee(s,a,e==="lowest"||e==="earliest",r))&&(a=s);return a===void 0?{kinds:A,value:void 0}:{kinds:C,value:a}}var _t=e=>e.kind!=="event"||e.day!=="notYet"&&e.day!=="never";function Yt(e,[n]){let t=n==="money"||n==="percentage"?n:"number",r=R(0);for(let o of e){let a=V(t,r.add(f(o)));if(a.kind==="failure")return{kinds:U,value:void 0};r=f(a)}return{kinds:C,value:{kind:t,value:r}}}function Pn(e,n){let t=[...Mt,S].reduce((r,o,a)=>r|((e&o)===0?0:1<<a),0);return n?((e&C)===0?0:1)|t<<1:((e&x)===0?0:1)|((e&k)===0?0:2)|t<<2}var P=class{status;outcome;#e;#n;#t;#o;#r;#l=null;#a;constructor(n,t,r){let{root:o,within:a}=n,s=a===null?[]:Ln(a,t,r);this.#e=t,this.#n=n,this.#t=r,this.#a=a!==null&&s.length===0,this.#o=a===null||this.#a?o:a,this.#r=this.#o===a?s:Ln(o,t,r);let[i]=this.#r,u=this.#r.length===1&&i!==void 0&&i.kind!=="open";this.status=u?i.kind==="value"?"decided":i.kind:"undetermined",this.outcome=u&&i.kind==="value"&&!n.isSoft?$n(i.json,n):null}get possible(){return this.#n.isSoft?[]:this.#r.map(n=>n.kind==="value"?$n(n.json,this.#n):n.kind==="open"?{any:this.#n.type[0]}:{status:n.kind})}get needed(){return this.#u?[]:jt(this.#s,this.#i,this.#e,this.#t)}get cites(){return Ae(this.#n,this.#e,this.#t.tables)}get inexact(){if(this.#u)return!1;let{inputs:n,asks:t}=this.#t.tables,r=typeof this.#e.p!="string",o=({kind:a,mayStillHappen:s,isAskedBothWays:i,read:u})=>{if(a==="relation"||a==="whole")return!0;if(!s)return!1;let l=u(this.#e);return l==="notYet"?r:l==null&&i};return this.#a||this.#n.isLoose||this.#r.some(({kind:a})=>a==="open")||me(this.#s).some(a=>a.kind==="ask"&&o(c(n[c(t[a.test])])))||this.#i.surely.size<this.#i.perhaps.size}toJSON(){let{status:n,outcome:t,possible:r,needed:o,cites:a,inexact:s}=this;return{status:n,outcome:t,possible:r,needed:o,cites:a,inexact:s}}get#u(){return this.status!=="undetermined"}get#s(){return Me(this.#o,this.#e,this.#t.tables)}get#i(){return this.#l??=He(Gt(this.#s,this.#e,this.#t))}},$n=(e,{kind:n})=>(n==="requirement"||n==="group")&&typeof e=="boolean"?e?"met":"notMet":e;function Ln(e,n,t){let r=_(e,n,t.tables),[o]=r;if(r.length===1&&o!==void 0){let s=re(c(t.tables.leaves[o]),o,n,t);return s===null?[]:[s]}let a=new Map;for(let s of r.toSorted((i,u)=>i-u)){let i=re(c(t.tables.leaves[s]),s,n,t);i!==null&&a.set(JSON.stringify(i),i)}return[...a.values()]}function re(e,n,t,r){switch(e.kind){case"nowhere":return null;case"value":return{kind:"value",json:e.value};case"term":{let o=v(e.term,t,r);return o===void 0?{kind:"open",leaf:n}:o.kind==="failure"?{kind:ie(o.reason)}:{kind:"value",json:se(o)}}default:return{kind:e.kind}}}var Ae=(e,n,t)=>Pe(e,r=>Ut(c(e.parts[r]).applies,n,t));function Pe({cites:e,parts:n},t){let r=n.filter((o,a)=>t(a));return r.length===0?[...e]:[...new Set([...e,...r.flatMap(o=>o.cites)])]}var Ut=(e,n,t)=>_(e,n,t).some(r=>{let o=t.leaves[r];return o?.kind==="value"&&o.value===!0});function jt(e,{perhaps:n},t,r){let{tables:o}=r,a=new Map,s=(i,u)=>{for(let{needed:l,rank:p}of $e(i,u,r))a.set(l.path,{needed:l,rank:p})};for(let i of n)s(c(o.asks[i]),t);for(let i of me(e)){let u=i.kind==="leaf"?o.leaves[i.leaf]:void 0;if(u?.kind==="term")for(let l of Ke(u.term))v({kind:"input",input:l},t,r)===void 0&&s(l,t)}return[...a.values()].sort((i,u)=>i.rank-u.rank||(i.needed.path<u.needed.path?-1:1)).map(({needed:i})=>i)}function Gt(e,n,t){let{leaves:r}=t.tables,o=new Map,a=s=>{let i=o.get(s);if(i!==void 0)return i;let u=s.kind==="leaf"?{kind:"leaf",id:s.id,outcomes:r[s.leaf]?.kind==="nowhere"?null:Ht,key:JSON.stringify(re(c(r[s.leaf]),s.leaf,n,t)),open:[],rest:-1,assumed:new Map}:{kind:"split",id:s.id,variable:s.test,children:s.ways.filter(l=>l!==null).map(a)};return o.set(s,u),u};return a(e)}var Ht={pieces:[],sources:[],notApplicable:null,gap:null,conflict:null,error:null};function $e(e,n,t){let{tables:r}=t,o=c(r.inputs[e]);switch(o.kind){case"member":return o.behind.flatMap(a=>{let{needed:s,rank:i}=qn(c(r.inputs[a]),n,r);return[{needed:{...s,path:`${s.path}.${o.name}`},rank:i}]});case"relation":return o.behind.filter(a=>v({kind:"input",input:a},n,t)===void 0).flatMap(a=>$e(a,n,t));case"whole":return Qt(o.whole??0,n,t);default:return[qn(o,n,r)]}}function qn(e,n,{subjects:t}){let{kind:r,name:o,of:a,label:s,rank:i}=e,u=a===null?"":n.k[a]??"",l=a===null?"":`${t[a]?.name??""}${u===""?"":`[${u}]`}`;return{needed:{path:r==="fact"?`${l}.${o}`:r==="event"?`${o}${u===""?"":`[${u}]`}.gedaan`:`${o}${u===""||r==="referenceDate"?"":`[${u}]`}`,kind:r,label:s},rank:i}}function Qt(e,n,t){let{tables:r}=t,{path:o,each:a}=c(r.wholes[e]),{cases:s,isOpen:i}=o===null?{cases:[n],isOpen:!1}:Y(o,n,r),u=r.subjects[o?.at(-1)??-1],l=i?[{needed:{path:u?.name??"",kind:"list",label:null},rank:0}]:[],p=a.flatMap(({where:m,body:y})=>[m,y]).filter(m=>m!==null),h=s.flatMap(m=>p.flatMap(y=>me(Me(y,m,r)).flatMap(w=>w.kind==="ask"?$e(c(r.asks[w.test]),m,t):[])));return[...l,...h]}function Ke(e){switch(e.kind){case"constant":return[];case"input":return[e.input];case"call":return e.parts.flatMap(Ke);case"pick":return e.items.flatMap(Ke)}}function ho(e){let n=er(e),t=tr(n),r=(o,a={})=>or(o,a,n);return{caseOf:r,evaluate:(o,a)=>ar(r(o,a),t,a?.decisions),relation:(o,a,s)=>rr(o,a,s,t),whole:(o,a,s)=>Pn(t.wholeKinds(n.inputs[o]?.whole??0,s),a),figure:(o,a)=>nr(v({kind:"input",input:o},a,t)),settle:(o,a)=>{let{status:s,outcome:i}=new P(c(n.clauses[o]),a,t);return s==="decided"?i:be[s]},leaf:(o,a)=>{let s=re(c(n.leaves[o]),o,a,t);return s?.kind==="value"?s.json:be[s===null||s.kind==="open"?"undetermined":s.kind]},cites:(o,a)=>Ae(c(n.clauses[o]),a,n),cited:Xt(n),records:(o,a)=>Y(o,a,n).cases}}function Xt({clauses:e}){let n=e.map(()=>new Map);return(t,r)=>{let o=c(n[t]),a=o.get(r);if(a!==void 0)return a;let s=Object.freeze(Pe(c(e[t]),i=>(r>>i&1)===1));return o.set(r,s),s}}var er=({data:e,reads:n,tests:t})=>({...e,inputs:e.inputs.map((r,o)=>({...r,read:c(n[o])})),tests:t,asked:Sn(t.length)});function nr(e){if(e!==void 0)return e.kind==="failure"?null:se(e)}function tr(e){let n={rankOf:(r,o)=>e.choices[r]?.indexOf(o)??-1,calendarOf:r=>e.calendars[r]??null,note:()=>{}},t=An({tables:e,context:n});return{tables:e,context:n,wholeValue:(r,o)=>t(r,o).value,wholeKinds:(r,o)=>t(r,o).kinds}}function rr(e,n,t,r){let o=v({kind:"input",input:e},t,r);return o===void 0?(1<<n.length)-1:o.kind==="failure"?1<<n.indexOf(ie(o.reason)):1<<n.indexOf(o.kind==="boolean"?String(o.value):"value")}function or(e,{referenceDate:n,context:t},{subjects:r}){let[o,a]=[I(e)?e:F,I(t)?t:F],s=(i,u)=>O(o,i)??O(o,u);return{f:o,o:Le(O(a,"oordelen"),s("oordelen","judgements")),g:Le(O(a,"stappen"),s("stappen","steps")),p:n??s("peildatum","referenceDate"),s:r.map(({name:i,owner:u})=>u===null?Le(O(a,i),O(o,i)):F),k:r.map(()=>"")}}function Le(e,n){return I(e)?I(n)?{...e,...n}:e:I(n)?n:F}function ar(e,n,t){let{clauses:r}=n.tables,o=(s,i)=>Object.fromEntries(r.filter(u=>u.kind===s&&t?.includes(u.name)!==!1).map(u=>[u.name,sr(u,e,n,i)])),a=(s,i)=>new P(s,i,n);return{decisions:o("decision",a),requirements:o("requirement",a),groups:o("group",a),steps:o("step",(s,i)=>ir(s,i,n))}}function sr(e,n,{tables:t},r){let o=e.per.at(-1);return o===void 0?r(e,n):Object.fromEntries(Y(e.per,n,t).cases.map(a=>[a.k[o]??"",r(e,a)]))}function ir(e,n,t){let r=s=>{if(s===null)return null;let{outcome:i}=new P({...e,within:null,root:s},n,t);return typeof i=="string"?i:null},[o,a]=[r(e.first),r(e.last)];return Object.assign(new P(e,n,t),{first:o,last:a})}return ho(printed)}}})()})();

export const policy = /*@__PURE__*/ Object.freeze({"name":"asr.ggz","year":2022,"revision":2,"digest":"sha256:cc05fa2f6aca2c2f45104ff8900af08c47834e729b372be4283fbd0bb83eced2","compiler":"0.1.0","readings":{"omzetjaar":"gedrukt_jaar","samenloop_typen":"volgorde","zorg_buiten_de_settings":"een_deel","mono_en_multi":"een_of_beide","najaar":"astronomisch","laatste_verzoekdag":"met_die_dag","einde_eerste_jaar":"laatste_dag","ontbrekende_dag":"dag_ervoor","al_lopende_opnamen":"niet_geregeld","adres_van_het_portaal":"zoals_gedrukt","bereik_plafond":"met_een_offerte","centen_van_het_plafond":"omlaag","centen_per_verzekerde":"omhoog","stijging_ten_opzichte_van":"zonder_het_model"}});

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
  const s1 = none, s2 = none, s3 = none, s4 = none, s5 = none, s7 = none;
  const y = { x: undefined };
  const r4 = isListed(s0.verblijf ?? f.verblijf) ? E().records([4], (y.x ??= E().caseOf(f, { referenceDate: p }))) : [];
  const r3 = isListed(s0.vraagstelling ?? f.vraagstelling) ? E().records([3], (y.x ??= E().caseOf(f, { referenceDate: p }))) : [];
  const r7 = isListed(s0.zorgsetting ?? f.zorgsetting) ? E().records([7], (y.x ??= E().caseOf(f, { referenceDate: p }))) : [];
  return {
    "geldende_teksten": c0(p, g),
    "contracttype": c4(p, o, s0),
    "route_nieuwe_aanbieder": c18(p, o, s0),
    "machtiging_langdurig": r4.length === 0 ? {} : Object.fromEntries(r4.map((x) => [x.k[4], c22(x.s[4])])),
    "spravato_gecontracteerd": c29(p, o, s0),
    "loket": r3.length === 0 ? {} : Object.fromEntries(r3.map((x) => [x.k[3], c30(x.s[3])])),
    "heeft_plafond": c32(p, o, s0),
    "voorlopig_plafond": c33(f, p, o, s0, y),
    "plafond": c35(f, p, o, s0, y),
    "omzet_onder_plafond": c37(f, p, o, s0, y),
    "kpuc_afgesproken": r7.length === 0 ? {} : Object.fromEntries(r7.map((x) => [x.k[7], c39(p, o, x.s[0], x)])),
    "maximale_prijs": r7.length === 0 ? {} : Object.fromEntries(r7.map((x) => [x.k[7], c40(p, o, x.s[0], x)])),
    "prijs_per_verzekerde": r7.length === 0 ? {} : Object.fromEntries(r7.map((x) => [x.k[7], c41(p, o, x.s[0], x.s[7], x)])),
    "tarief": c44(f, p, o, s0, y),
    "beleid_compleet": c47(p, g),
  };
}

// geldende_teksten
function c0(p, g) {
  let m = 0;
  const c0 = mayHappen(g["inkoop.publicatie_aanscherping"]);
  if ((c0 & 1) !== 0 || (c0 & 2) !== 0) {
    m |= 1;
  }
  if ((c0 & 4) !== 0) {
    const c2 = ordered(orderOf(dayOf(g["inkoop.publicatie_aanscherping"]), dayOf(p)), 3);
    if ((c2 & 1) !== 0) {
      m |= 2;
    }
    if ((c2 & 2) !== 0) {
      m |= 1;
    }
  }
  if ((c0 & 8) !== 0) {
    const c3 = ordered(orderOf(dayOf(g["inkoop.publicatie_aanscherping"]), dayOf(p)), 3);
    if ((c3 & 1) !== 0) {
      m |= 2;
    }
    if ((c3 & 2) !== 0) {
      m |= 1;
    }
  }
  switch (m) {
    case 1: return ["beleid_van_april"];
    case 2: return ["beleid_van_april","aanscherping"];
    default: return unsettled.undetermined;
  }
}

// contracttype
function c4(p, o, s0) {
  let m = 0;
  let n18 = 0, n15 = 0, n12 = 0;
  const v6 = members(s0.settings, "andere_setting");
  const v11 = s0.soort;
  const v10 = told(o.via_offerte, ["asr"], p);
  const r4 = s0.jaaromzet?.[2020], f4 = typeof r4 === 'number' ? r4 : figureOf(r4);
  if (!(f4 >= 250000)) {
    const v9 = members(s0.settings, "sectie_twee_vrijgevestigd");
    if ((v9 & 1) !== 0) {
      n15 = 1;
    }
    if ((v9 & 2) !== 0) {
      const v8 = members(s0.settings, "sectie_drie_monodisciplinair");
      if ((v8 & 1) !== 0) {
        n18 = 1;
      }
      if ((v8 & 2) !== 0) {
        const v7 = members(s0.settings, "sectie_drie_multidisciplinair");
        if ((v7 & 1) !== 0) {
          n18 = 1;
        }
        if ((v7 & 2) !== 0) {
          n15 = 1;
        }
      }
    }
  }
  if (!(f4 < 250000)) {
    n12 = 1;
  }
  if (n18 === 1) {
    if ((v6 & 1) !== 0) {
      n12 = 1;
    }
    if ((v6 & 2) !== 0) {
      if (v11 === "instelling" || typeof v11 !== 'string') {
        if (v10 !== false) {
          m |= 2;
        }
        if (v10 !== true) {
          m |= 4;
        }
      }
      if (v11 === "vrijgevestigd" || typeof v11 !== 'string' || v11 === "groep_praktijken" || v11 === "paaz" || v11 === "puc") {
        m |= 1;
      }
    }
  }
  if (n15 === 1) {
    if ((v6 & 1) !== 0) {
      n12 = 1;
    }
    if ((v6 & 2) !== 0) {
      if (v11 === "instelling" || typeof v11 !== 'string') {
        if (v10 !== false) {
          m |= 2;
        }
        if (v10 !== true) {
          m |= 1;
        }
      }
      if (v11 === "vrijgevestigd" || typeof v11 !== 'string' || v11 === "groep_praktijken" || v11 === "paaz" || v11 === "puc") {
        m |= 1;
      }
    }
  }
  if (n12 === 1) {
    if (v11 === "instelling" || typeof v11 !== 'string') {
      if (v10 !== false) {
        m |= 2;
      }
      if (v10 !== true) {
        m |= 8;
      }
    }
    if (v11 === "vrijgevestigd" || typeof v11 !== 'string' || v11 === "groep_praktijken" || v11 === "paaz" || v11 === "puc") {
      m |= 1;
    }
  }
  switch (m) {
    case 1: return unsettled.gap;
    case 2: return "offerteprocedure";
    case 4: return "gestandaardiseerd_zonder_plafond";
    case 8: return "gestandaardiseerd_met_plafond";
    default: return unsettled.undetermined;
  }
}

// route_nieuwe_aanbieder
function c18(p, o, s0) {
  let m = 0;
  let n246 = 0;
  const v11 = s0.soort;
  const v27 = s0.wenst_overeenkomst;
  const v26 = told(o.is_nieuwe_instelling, [], p);
  const v20 = s0.eerder_overeenkomst;
  if (v20 !== false) {
    const v19 = s0.overeenkomst?.[2021];
    if (v19 !== false) {
      if (v11 === "instelling" || typeof v11 !== 'string') {
        if (v27 !== false) {
          if (v26 !== false) {
            m |= 1;
          }
          if (v26 !== true) {
            m |= 2;
          }
        }
        if (v27 !== true) {
          m |= 2;
        }
      }
      if (v11 === "vrijgevestigd" || typeof v11 !== 'string' || v11 === "groep_praktijken" || v11 === "paaz" || v11 === "puc") {
        n246 = 1;
      }
    }
    if (v19 !== true) {
      if (v11 === "instelling" || typeof v11 !== 'string') {
        if (v27 !== false) {
          if (v26 !== false) {
            m |= 1;
          }
          if (v26 !== true) {
            m |= 4;
          }
        }
        if (v27 !== true) {
          m |= 2;
        }
      }
      if (v11 === "vrijgevestigd" || typeof v11 !== 'string' || v11 === "groep_praktijken" || v11 === "paaz" || v11 === "puc") {
        n246 = 1;
      }
    }
  }
  if (v20 !== true) {
    if (v11 === "instelling" || typeof v11 !== 'string') {
      if (v27 !== false) {
        m |= 1;
      }
      if (v27 !== true) {
        m |= 2;
      }
    }
    if (v11 === "vrijgevestigd" || typeof v11 !== 'string' || v11 === "groep_praktijken" || v11 === "paaz" || v11 === "puc") {
      n246 = 1;
    }
  }
  if (n246 === 1) {
    if (v27 !== false) {
      m |= 4;
    }
    if (v27 !== true) {
      m |= 2;
    }
  }
  switch (m) {
    case 1: return true;
    case 2: return false;
    case 4: return unsettled.gap;
    default: return c18w(p, o, s0);
  }
}

function c18w(p, o, s0) {
  let m = 0;
  let n246 = 0;
  const v19 = s0.overeenkomst?.[2021];
  const v11 = s0.soort;
  const v27 = s0.wenst_overeenkomst;
  const v26 = told(o.is_nieuwe_instelling, [], p);
  const v20 = s0.eerder_overeenkomst;
  if (v20 !== false) {
    if (v19 !== false) {
      if (v11 === "instelling" || typeof v11 !== 'string') {
        if (v27 !== false) {
          if (v26 !== false) {
            m |= 2;
          }
          if (v26 !== true) {
            m |= 4;
          }
        }
        if (v27 !== true) {
          m |= 4;
        }
      }
      if (v11 === "vrijgevestigd" || typeof v11 !== 'string' || v11 === "groep_praktijken" || v11 === "paaz" || v11 === "puc") {
        n246 = 1;
      }
    }
    if (v19 !== true) {
      if (v11 === "instelling" || typeof v11 !== 'string') {
        if (v27 !== false) {
          if (v26 !== false) {
            m |= 2;
          }
          if (v26 !== true) {
            m |= 8;
          }
        }
        if (v27 !== true) {
          m |= 4;
        }
      }
      if (v11 === "vrijgevestigd" || typeof v11 !== 'string' || v11 === "groep_praktijken" || v11 === "paaz" || v11 === "puc") {
        n246 = 1;
      }
    }
  }
  if (v20 !== true) {
    if (v19 !== false) {
      m |= 1;
    }
    if (v19 !== true) {
      if (v11 === "instelling" || typeof v11 !== 'string') {
        if (v27 !== false) {
          m |= 2;
        }
        if (v27 !== true) {
          m |= 4;
        }
      }
      if (v11 === "vrijgevestigd" || typeof v11 !== 'string' || v11 === "groep_praktijken" || v11 === "paaz" || v11 === "puc") {
        n246 = 1;
      }
    }
  }
  if (n246 === 1) {
    if (v27 !== false) {
      m |= 8;
    }
    if (v27 !== true) {
      m |= 4;
    }
  }
  switch (m & -2) {
    case 2: return true;
    case 4: return false;
    case 8: return unsettled.gap;
    default: return unsettled.undetermined;
  }
}

// machtiging_langdurig
function c22(s4) {
  let m = 0;
  const f31 = dayOf(s4.start);
  const c30 = presence(s4.verwacht_tot_en_met);
  if ((c30 & 1) !== 0) {
    if (!(f31 >= 20220101)) {
      m |= 1;
    }
    if (!(f31 < 20220101)) {
      if (!(f31 >= 20230101)) {
        m |= 4;
      }
      if (!(f31 < 20230101)) {
        m |= 2;
      }
    }
  }
  if ((c30 & 2) !== 0) {
    if (!(f31 >= 20220101)) {
      m |= 1;
    }
    if (!(f31 < 20220101)) {
      if (!(f31 >= 20230101)) {
        const c32 = ordered(orderOf(dayOf(s4.verwacht_tot_en_met), yearsOn(dayOf(s4.start), 1, "down")), 6);
        if ((c32 & 1) !== 0) {
          m |= 4;
        }
        if ((c32 & 2) !== 0) {
          m |= 1;
        }
      }
      if (!(f31 < 20230101)) {
        m |= 2;
      }
    }
  }
  switch (m) {
    case 1: return unsettled.gap;
    case 2: return unsettled.notApplicable;
    case 4: return true;
    default: return unsettled.undetermined;
  }
}

// spravato_gecontracteerd
function c29(p, o, s0) {
  let m = 0;
  const v43 = s0.wil_spravato_leveren;
  if (v43 !== false) {
    const v44 = told(o.spravato_inkopen, ["asr"], p);
    if (v44 !== false) {
      m |= 2;
    }
    if (v44 !== true) {
      m |= 4;
    }
  }
  if (v43 !== true) {
    m |= 1;
  }
  switch (m) {
    case 1: return unsettled.notApplicable;
    case 2: return true;
    case 4: return false;
    default: return unsettled.undetermined;
  }
}

// loket
function c30(s3) {
  let m = 0;
  const v45 = s3.betreft;
  if (v45 === "verzoek_nieuwe_aanbieder" || typeof v45 !== 'string' || v45 === "overgang_naar_instelling" || v45 === "eigen_contactgegevens" || v45 === "machtigingen" || v45 === "retourcode" || v45 === "zorgbemiddeling" || v45 === "plek_voor_verzekerde" || v45 === "plannen_passende_zorg" || v45 === "duurzaam_initiatief" || v45 === "duurzaamheidsidee" || v45 === "innovatie" || v45 === "consultatiefunctie" || v45 === "iets_anders") {
    m |= 1;
  }
  if (v45 === "status_declaraties" || typeof v45 !== 'string' || v45 === "status_overeenkomsten" || v45 === "rekeningnummer" || v45 === "wijziging_doorgeven") {
    m |= 2;
  }
  if (v45 === "proces_overeenkomst" || typeof v45 !== 'string') {
    m |= 4;
  }
  if (v45 === "inhoud_en_beleid" || typeof v45 !== 'string') {
    m |= 8;
  }
  if (v45 === "declaraties" || typeof v45 !== 'string') {
    m |= 16;
  }
  switch (m) {
    case 1: return unsettled.gap;
    case 2: return "mijn_zorgverlener_gedrukt";
    case 4: return "overeenkomsten_2022";
    case 8: return "loket_instellingen";
    case 16: return "afdeling_declaraties";
    default: return unsettled.undetermined;
  }
}

// heeft_plafond
function c32(p, o, s0) {
  let m = 0;
  let n432 = 0, n428 = 0, n425 = 0, n424 = 0;
  const v6 = members(s0.settings, "andere_setting");
  const v11 = s0.soort;
  const v10 = told(o.via_offerte, ["asr"], p);
  const v12 = told(o.contract_gewenst, ["asr"], p);
  const r4 = s0.jaaromzet?.[2020], f4 = typeof r4 === 'number' ? r4 : figureOf(r4);
  if (!(f4 >= 250000)) {
    const v9 = members(s0.settings, "sectie_twee_vrijgevestigd");
    if ((v9 & 1) !== 0) {
      n428 = 1;
    }
    if ((v9 & 2) !== 0) {
      const v8 = members(s0.settings, "sectie_drie_monodisciplinair");
      if ((v8 & 1) !== 0) {
        n432 = 1;
      }
      if ((v8 & 2) !== 0) {
        const v7 = members(s0.settings, "sectie_drie_multidisciplinair");
        if ((v7 & 1) !== 0) {
          n432 = 1;
        }
        if ((v7 & 2) !== 0) {
          n428 = 1;
        }
      }
    }
  }
  if (!(f4 < 250000)) {
    n425 = 1;
  }
  if (n432 === 1) {
    if ((v6 & 1) !== 0) {
      n425 = 1;
    }
    if ((v6 & 2) !== 0) {
      if (v11 === "instelling" || typeof v11 !== 'string') {
        if (v10 !== false) {
          n424 = 1;
        }
        if (v10 !== true) {
          if (v12 !== false) {
            m |= 2;
          }
          if (v12 !== true) {
            m |= 4;
          }
        }
      }
      if (v11 === "vrijgevestigd" || typeof v11 !== 'string' || v11 === "groep_praktijken" || v11 === "paaz" || v11 === "puc") {
        m |= 1;
      }
    }
  }
  if (n428 === 1) {
    if ((v6 & 1) !== 0) {
      n425 = 1;
    }
    if ((v6 & 2) !== 0) {
      if (v11 === "instelling" || typeof v11 !== 'string') {
        if (v10 !== false) {
          n424 = 1;
        }
        if (v10 !== true) {
          if (v12 !== false) {
            m |= 1;
          }
          if (v12 !== true) {
            m |= 4;
          }
        }
      }
      if (v11 === "vrijgevestigd" || typeof v11 !== 'string' || v11 === "groep_praktijken" || v11 === "paaz" || v11 === "puc") {
        m |= 1;
      }
    }
  }
  if (n425 === 1) {
    if (v11 === "instelling" || typeof v11 !== 'string') {
      n424 = 1;
    }
    if (v11 === "vrijgevestigd" || typeof v11 !== 'string' || v11 === "groep_praktijken" || v11 === "paaz" || v11 === "puc") {
      m |= 1;
    }
  }
  if (n424 === 1) {
    if (v12 !== false) {
      m |= 8;
    }
    if (v12 !== true) {
      m |= 4;
    }
  }
  switch (m) {
    case 1: return unsettled.gap;
    case 2: return false;
    case 4: return unsettled.notApplicable;
    case 8: return true;
    default: return unsettled.undetermined;
  }
}

// voorlopig_plafond
function c33(f, p, o, s0, y) {
  let m = 0;
  let n452 = 0, n449 = 0, n447 = 0;
  const v11 = s0.soort;
  const v10 = told(o.via_offerte, ["asr"], p);
  const v12 = told(o.contract_gewenst, ["asr"], p);
  const r4 = s0.jaaromzet?.[2020], f4 = typeof r4 === 'number' ? r4 : figureOf(r4);
  if (!(f4 >= 250000)) {
    const v9 = members(s0.settings, "sectie_twee_vrijgevestigd");
    if ((v9 & 1) !== 0) {
      n452 = 1;
    }
    if ((v9 & 2) !== 0) {
      const v8 = members(s0.settings, "sectie_drie_monodisciplinair");
      if ((v8 & 1) !== 0) {
        n449 = 1;
      }
      if ((v8 & 2) !== 0) {
        const v7 = members(s0.settings, "sectie_drie_multidisciplinair");
        if ((v7 & 1) !== 0) {
          n449 = 1;
        }
        if ((v7 & 2) !== 0) {
          n452 = 1;
        }
      }
    }
  }
  if (!(f4 < 250000)) {
    n449 = 1;
  }
  if (n452 === 1) {
    const v6 = members(s0.settings, "andere_setting");
    if ((v6 & 1) !== 0) {
      n449 = 1;
    }
    if ((v6 & 2) !== 0) {
      if (v11 === "instelling" || typeof v11 !== 'string') {
        if (v10 !== false) {
          n447 = 1;
        }
        if (v10 !== true) {
          if (v12 !== false) {
            m |= 1;
          }
          if (v12 !== true) {
            m |= 2;
          }
        }
      }
      if (v11 === "vrijgevestigd" || typeof v11 !== 'string' || v11 === "groep_praktijken" || v11 === "paaz" || v11 === "puc") {
        m |= 1;
      }
    }
  }
  if (n449 === 1) {
    if (v11 === "instelling" || typeof v11 !== 'string') {
      if (v10 !== false) {
        n447 = 1;
      }
      if (v10 !== true) {
        m |= 2;
      }
    }
    if (v11 === "vrijgevestigd" || typeof v11 !== 'string' || v11 === "groep_praktijken" || v11 === "paaz" || v11 === "puc") {
      m |= 1;
    }
  }
  if (n447 === 1) {
    if (v12 !== false) {
      m |= 4;
    }
    if (v12 !== true) {
      m |= 2;
    }
  }
  switch (m) {
    case 1: return unsettled.gap;
    case 2: return unsettled.notApplicable;
    case 4: return E().leaf(34, (y.x ??= E().caseOf(f, { referenceDate: p })));
    default: return E().settle(33, (y.x ??= E().caseOf(f, { referenceDate: p })));
  }
}

// plafond
function c35(f, p, o, s0, y) {
  let m = 0;
  let n483 = 0, n480 = 0, n477 = 0, n473 = 0;
  const v6 = members(s0.settings, "andere_setting");
  const v11 = s0.soort;
  const v10 = told(o.via_offerte, ["asr"], p);
  const v12 = told(o.contract_gewenst, ["asr"], p);
  const r4 = s0.jaaromzet?.[2020], f4 = typeof r4 === 'number' ? r4 : figureOf(r4);
  if (!(f4 >= 250000)) {
    const v9 = members(s0.settings, "sectie_twee_vrijgevestigd");
    if ((v9 & 1) !== 0) {
      n480 = 1;
    }
    if ((v9 & 2) !== 0) {
      const v8 = members(s0.settings, "sectie_drie_monodisciplinair");
      if ((v8 & 1) !== 0) {
        n483 = 1;
      }
      if ((v8 & 2) !== 0) {
        const v7 = members(s0.settings, "sectie_drie_multidisciplinair");
        if ((v7 & 1) !== 0) {
          n483 = 1;
        }
        if ((v7 & 2) !== 0) {
          n480 = 1;
        }
      }
    }
  }
  if (!(f4 < 250000)) {
    n477 = 1;
  }
  if (n483 === 1) {
    if ((v6 & 1) !== 0) {
      n477 = 1;
    }
    if ((v6 & 2) !== 0) {
      if (v11 === "instelling" || typeof v11 !== 'string') {
        if (v10 !== false) {
          n473 = 1;
        }
        if (v10 !== true) {
          m |= 2;
        }
      }
      if (v11 === "vrijgevestigd" || typeof v11 !== 'string' || v11 === "groep_praktijken" || v11 === "paaz" || v11 === "puc") {
        m |= 1;
      }
    }
  }
  if (n480 === 1) {
    if ((v6 & 1) !== 0) {
      n477 = 1;
    }
    if ((v6 & 2) !== 0) {
      if (v11 === "instelling" || typeof v11 !== 'string') {
        if (v10 !== false) {
          n473 = 1;
        }
        if (v10 !== true) {
          if (v12 !== false) {
            m |= 1;
          }
          if (v12 !== true) {
            m |= 2;
          }
        }
      }
      if (v11 === "vrijgevestigd" || typeof v11 !== 'string' || v11 === "groep_praktijken" || v11 === "paaz" || v11 === "puc") {
        m |= 1;
      }
    }
  }
  if (n477 === 1) {
    if (v11 === "instelling" || typeof v11 !== 'string') {
      if (v10 !== false) {
        n473 = 1;
      }
      if (v10 !== true) {
        if (v12 !== false) {
          const c48 = presence(s0.voorstel_plafond?.[2022]);
          if ((c48 & 1) !== 0) {
            m |= 1;
          }
          if ((c48 & 2) !== 0) {
            m |= 4;
          }
        }
        if (v12 !== true) {
          m |= 2;
        }
      }
    }
    if (v11 === "vrijgevestigd" || typeof v11 !== 'string' || v11 === "groep_praktijken" || v11 === "paaz" || v11 === "puc") {
      m |= 1;
    }
  }
  if (n473 === 1) {
    if (v12 !== false) {
      const v51 = told(o.plafond_herverdelen, ["asr"], p);
      if (v51 !== false) {
        m |= 1;
      }
      if (v51 !== true) {
        m |= 8;
      }
    }
    if (v12 !== true) {
      m |= 2;
    }
  }
  switch (m) {
    case 1: return unsettled.gap;
    case 2: return unsettled.notApplicable;
    case 4: return amountAs(s0.voorstel_plafond?.[2022]) ?? E().leaf(35, (y.x ??= E().caseOf(f, { referenceDate: p })));
    case 8: return E().leaf(34, (y.x ??= E().caseOf(f, { referenceDate: p })));
    default: return E().settle(35, (y.x ??= E().caseOf(f, { referenceDate: p })));
  }
}

// omzet_onder_plafond
function c37(f, p, o, s0, y) {
  let m = 0;
  let n528 = 0, n525 = 0, n523 = 0;
  const v11 = s0.soort;
  const v10 = told(o.via_offerte, ["asr"], p);
  const v12 = told(o.contract_gewenst, ["asr"], p);
  const r4 = s0.jaaromzet?.[2020], f4 = typeof r4 === 'number' ? r4 : figureOf(r4);
  if (!(f4 >= 250000)) {
    const v9 = members(s0.settings, "sectie_twee_vrijgevestigd");
    if ((v9 & 1) !== 0) {
      n528 = 1;
    }
    if ((v9 & 2) !== 0) {
      const v8 = members(s0.settings, "sectie_drie_monodisciplinair");
      if ((v8 & 1) !== 0) {
        n525 = 1;
      }
      if ((v8 & 2) !== 0) {
        const v7 = members(s0.settings, "sectie_drie_multidisciplinair");
        if ((v7 & 1) !== 0) {
          n525 = 1;
        }
        if ((v7 & 2) !== 0) {
          n528 = 1;
        }
      }
    }
  }
  if (!(f4 < 250000)) {
    n525 = 1;
  }
  if (n528 === 1) {
    const v6 = members(s0.settings, "andere_setting");
    if ((v6 & 1) !== 0) {
      n525 = 1;
    }
    if ((v6 & 2) !== 0) {
      if (v11 === "instelling" || typeof v11 !== 'string') {
        if (v10 !== false) {
          n523 = 1;
        }
        if (v10 !== true) {
          if (v12 !== false) {
            m |= 1;
          }
          if (v12 !== true) {
            m |= 2;
          }
        }
      }
      if (v11 === "vrijgevestigd" || typeof v11 !== 'string' || v11 === "groep_praktijken" || v11 === "paaz" || v11 === "puc") {
        m |= 1;
      }
    }
  }
  if (n525 === 1) {
    if (v11 === "instelling" || typeof v11 !== 'string') {
      if (v10 !== false) {
        n523 = 1;
      }
      if (v10 !== true) {
        m |= 2;
      }
    }
    if (v11 === "vrijgevestigd" || typeof v11 !== 'string' || v11 === "groep_praktijken" || v11 === "paaz" || v11 === "puc") {
      m |= 1;
    }
  }
  if (n523 === 1) {
    if (v12 !== false) {
      const c56 = E().whole(56, true, (y.x ??= E().caseOf(f, { referenceDate: p })));
      if ((c56 & 1) !== 0) {
        m |= 4;
      }
      if ((c56 & 2) !== 0) {
        m |= 1;
      }
      if ((c56 & 4) !== 0) {
        m |= 8;
      }
      if ((c56 & 8) !== 0) {
        m |= 16;
      }
      if ((c56 & 16) !== 0) {
        m |= 2;
      }
    }
    if (v12 !== true) {
      m |= 2;
    }
  }
  switch (m) {
    case 1: return unsettled.gap;
    case 2: return unsettled.notApplicable;
    case 4: return E().leaf(37, (y.x ??= E().caseOf(f, { referenceDate: p })));
    case 8: return unsettled.conflict;
    case 16: return unsettled.error;
    default: return E().settle(37, (y.x ??= E().caseOf(f, { referenceDate: p })));
  }
}

// kpuc_afgesproken
function c39(p, o, s0, x) {
  let m = 0;
  let n552 = 0, n549 = 0, n547 = 0;
  const v11 = s0.soort;
  const v10 = told(o.via_offerte, ["asr"], p);
  const v12 = told(o.contract_gewenst, ["asr"], p);
  const r4 = s0.jaaromzet?.[2020], f4 = typeof r4 === 'number' ? r4 : figureOf(r4);
  if (!(f4 >= 250000)) {
    const v9 = members(s0.settings, "sectie_twee_vrijgevestigd");
    if ((v9 & 1) !== 0) {
      n552 = 1;
    }
    if ((v9 & 2) !== 0) {
      const v8 = members(s0.settings, "sectie_drie_monodisciplinair");
      if ((v8 & 1) !== 0) {
        n549 = 1;
      }
      if ((v8 & 2) !== 0) {
        const v7 = members(s0.settings, "sectie_drie_multidisciplinair");
        if ((v7 & 1) !== 0) {
          n549 = 1;
        }
        if ((v7 & 2) !== 0) {
          n552 = 1;
        }
      }
    }
  }
  if (!(f4 < 250000)) {
    n549 = 1;
  }
  if (n552 === 1) {
    const v6 = members(s0.settings, "andere_setting");
    if ((v6 & 1) !== 0) {
      n549 = 1;
    }
    if ((v6 & 2) !== 0) {
      if (v11 === "instelling" || typeof v11 !== 'string') {
        if (v10 !== false) {
          n547 = 1;
        }
        if (v10 !== true) {
          if (v12 !== false) {
            m |= 1;
          }
          if (v12 !== true) {
            m |= 2;
          }
        }
      }
      if (v11 === "vrijgevestigd" || typeof v11 !== 'string' || v11 === "groep_praktijken" || v11 === "paaz" || v11 === "puc") {
        m |= 1;
      }
    }
  }
  if (n549 === 1) {
    if (v11 === "instelling" || typeof v11 !== 'string') {
      if (v10 !== false) {
        n547 = 1;
      }
      if (v10 !== true) {
        m |= 2;
      }
    }
    if (v11 === "vrijgevestigd" || typeof v11 !== 'string' || v11 === "groep_praktijken" || v11 === "paaz" || v11 === "puc") {
      m |= 1;
    }
  }
  if (n547 === 1) {
    if (v12 !== false) {
      const v58 = told(saidOf(x, 7, "oordelen", "meest_voorkomend"), [], p);
      if (v58 !== false) {
        m |= 4;
      }
      if (v58 !== true) {
        m |= 8;
      }
    }
    if (v12 !== true) {
      m |= 2;
    }
  }
  switch (m) {
    case 1: return unsettled.gap;
    case 2: return unsettled.notApplicable;
    case 4: return true;
    case 8: return false;
    default: return unsettled.undetermined;
  }
}

// maximale_prijs
function c40(p, o, s0, x) {
  let m = 0;
  let n563 = 0, n560 = 0, n558 = 0;
  const v11 = s0.soort;
  const v10 = told(o.via_offerte, ["asr"], p);
  const v12 = told(o.contract_gewenst, ["asr"], p);
  const r4 = s0.jaaromzet?.[2020], f4 = typeof r4 === 'number' ? r4 : figureOf(r4);
  if (!(f4 >= 250000)) {
    const v9 = members(s0.settings, "sectie_twee_vrijgevestigd");
    if ((v9 & 1) !== 0) {
      n563 = 1;
    }
    if ((v9 & 2) !== 0) {
      const v8 = members(s0.settings, "sectie_drie_monodisciplinair");
      if ((v8 & 1) !== 0) {
        n560 = 1;
      }
      if ((v8 & 2) !== 0) {
        const v7 = members(s0.settings, "sectie_drie_multidisciplinair");
        if ((v7 & 1) !== 0) {
          n560 = 1;
        }
        if ((v7 & 2) !== 0) {
          n563 = 1;
        }
      }
    }
  }
  if (!(f4 < 250000)) {
    n560 = 1;
  }
  if (n563 === 1) {
    const v6 = members(s0.settings, "andere_setting");
    if ((v6 & 1) !== 0) {
      n560 = 1;
    }
    if ((v6 & 2) !== 0) {
      if (v11 === "instelling" || typeof v11 !== 'string') {
        if (v10 !== false) {
          n558 = 1;
        }
        if (v10 !== true) {
          if (v12 !== false) {
            m |= 1;
          }
          if (v12 !== true) {
            m |= 2;
          }
        }
      }
      if (v11 === "vrijgevestigd" || typeof v11 !== 'string' || v11 === "groep_praktijken" || v11 === "paaz" || v11 === "puc") {
        m |= 1;
      }
    }
  }
  if (n560 === 1) {
    if (v11 === "instelling" || typeof v11 !== 'string') {
      if (v10 !== false) {
        n558 = 1;
      }
      if (v10 !== true) {
        m |= 2;
      }
    }
    if (v11 === "vrijgevestigd" || typeof v11 !== 'string' || v11 === "groep_praktijken" || v11 === "paaz" || v11 === "puc") {
      m |= 1;
    }
  }
  if (n558 === 1) {
    if (v12 !== false) {
      const v58 = told(saidOf(x, 7, "oordelen", "meest_voorkomend"), [], p);
      if (v58 !== false) {
        m |= 4;
      }
      if (v58 !== true) {
        m |= 2;
      }
    }
    if (v12 !== true) {
      m |= 2;
    }
  }
  switch (m) {
    case 1: return unsettled.gap;
    case 2: return unsettled.notApplicable;
    case 4: return amountAs(told(saidOf(x, 7, "oordelen", "afgesproken_kpuc"), ["asr","zorgaanbieder"], p)) ?? E().leaf(40, x);
    default: return E().settle(40, x);
  }
}

// prijs_per_verzekerde
function c41(p, o, s0, s7, x) {
  let m = 0;
  let n574 = 0, n571 = 0, n569 = 0;
  const v11 = s0.soort;
  const v10 = told(o.via_offerte, ["asr"], p);
  const v12 = told(o.contract_gewenst, ["asr"], p);
  const r4 = s0.jaaromzet?.[2020], f4 = typeof r4 === 'number' ? r4 : figureOf(r4);
  if (!(f4 >= 250000)) {
    const v9 = members(s0.settings, "sectie_twee_vrijgevestigd");
    if ((v9 & 1) !== 0) {
      n574 = 1;
    }
    if ((v9 & 2) !== 0) {
      const v8 = members(s0.settings, "sectie_drie_monodisciplinair");
      if ((v8 & 1) !== 0) {
        n571 = 1;
      }
      if ((v8 & 2) !== 0) {
        const v7 = members(s0.settings, "sectie_drie_multidisciplinair");
        if ((v7 & 1) !== 0) {
          n571 = 1;
        }
        if ((v7 & 2) !== 0) {
          n574 = 1;
        }
      }
    }
  }
  if (!(f4 < 250000)) {
    n571 = 1;
  }
  if (n574 === 1) {
    const v6 = members(s0.settings, "andere_setting");
    if ((v6 & 1) !== 0) {
      n571 = 1;
    }
    if ((v6 & 2) !== 0) {
      if (v11 === "instelling" || typeof v11 !== 'string') {
        if (v10 !== false) {
          n569 = 1;
        }
        if (v10 !== true) {
          if (v12 !== false) {
            m |= 1;
          }
          if (v12 !== true) {
            m |= 2;
          }
        }
      }
      if (v11 === "vrijgevestigd" || typeof v11 !== 'string' || v11 === "groep_praktijken" || v11 === "paaz" || v11 === "puc") {
        m |= 1;
      }
    }
  }
  if (n571 === 1) {
    if (v11 === "instelling" || typeof v11 !== 'string') {
      if (v10 !== false) {
        n569 = 1;
      }
      if (v10 !== true) {
        m |= 2;
      }
    }
    if (v11 === "vrijgevestigd" || typeof v11 !== 'string' || v11 === "groep_praktijken" || v11 === "paaz" || v11 === "puc") {
      m |= 1;
    }
  }
  if (n569 === 1) {
    if (v12 !== false) {
      const r60 = s7.unieke_verzekerden, f60 = typeof r60 === 'number' ? r60 : figureOf(r60);
      if (!(f60 >= 1)) {
        m |= 1;
      }
      if (!(f60 < 1)) {
        m |= 4;
      }
    }
    if (v12 !== true) {
      m |= 2;
    }
  }
  switch (m) {
    case 1: return unsettled.gap;
    case 2: return unsettled.notApplicable;
    case 4: return E().leaf(41, x);
    default: return E().settle(41, x);
  }
}

// tarief
function c44(f, p, o, s0, y) {
  let m = 0;
  let n606 = 0, n602 = 0;
  const v11 = s0.soort;
  const v10 = told(o.via_offerte, ["asr"], p);
  const v12 = told(o.contract_gewenst, ["asr"], p);
  const r4 = s0.jaaromzet?.[2020], f4 = typeof r4 === 'number' ? r4 : figureOf(r4);
  if (!(f4 >= 250000)) {
    const v6 = members(s0.settings, "andere_setting");
    if ((v6 & 1) !== 0) {
      n606 = 1;
    }
    if ((v6 & 2) !== 0) {
      if (v11 === "instelling" || typeof v11 !== 'string') {
        if (v10 !== false) {
          n602 = 1;
        }
        if (v10 !== true) {
          if (v12 !== false) {
            m |= 1;
          }
          if (v12 !== true) {
            m |= 2;
          }
        }
      }
      if (v11 === "vrijgevestigd" || typeof v11 !== 'string' || v11 === "groep_praktijken" || v11 === "paaz" || v11 === "puc") {
        m |= 1;
      }
    }
  }
  if (!(f4 < 250000)) {
    n606 = 1;
  }
  if (n606 === 1) {
    if (v11 === "instelling" || typeof v11 !== 'string') {
      if (v10 !== false) {
        n602 = 1;
      }
      if (v10 !== true) {
        if (v12 !== false) {
          const c64 = presence(s0.voorstel_tarief?.[2022]);
          if ((c64 & 1) !== 0) {
            m |= 1;
          }
          if ((c64 & 2) !== 0) {
            m |= 4;
          }
        }
        if (v12 !== true) {
          m |= 2;
        }
      }
    }
    if (v11 === "vrijgevestigd" || typeof v11 !== 'string' || v11 === "groep_praktijken" || v11 === "paaz" || v11 === "puc") {
      m |= 1;
    }
  }
  if (n602 === 1) {
    if (v12 !== false) {
      m |= 8;
    }
    if (v12 !== true) {
      m |= 2;
    }
  }
  switch (m) {
    case 1: return unsettled.gap;
    case 2: return unsettled.notApplicable;
    case 4: return plainAs(s0.voorstel_tarief?.[2022]) ?? E().leaf(43, (y.x ??= E().caseOf(f, { referenceDate: p })));
    case 8: return plainAs(told(o.tarief_uit_de_offerte, ["asr","zorgaanbieder"], p)) ?? E().leaf(42, (y.x ??= E().caseOf(f, { referenceDate: p })));
    default: return E().settle(44, (y.x ??= E().caseOf(f, { referenceDate: p })));
  }
}

// beleid_compleet
function c47(p, g) {
  let m = 0;
  const c65 = mayHappen(g.aangekondigde_aanscherping);
  if ((c65 & 1) !== 0 || (c65 & 2) !== 0 || (c65 & 4) !== 0) {
    m |= 1;
  }
  if ((c65 & 8) !== 0) {
    const c66 = ordered(orderOf(dayOf(g.aangekondigde_aanscherping), dayOf(p)), 3);
    if ((c66 & 1) !== 0) {
      m |= 2;
    }
    if ((c66 & 2) !== 0) {
      m |= 1;
    }
  }
  switch (m) {
    case 1: return false;
    case 2: return unsettled.gap;
    default: return unsettled.undetermined;
  }
}

/** The norms of the decisions: those of the rules and exceptions that apply, or may apply. */
export function cites(facts, referenceDate) {
  const f = facts ?? none, p = referenceDate ?? f.peildatum, o = f.oordelen ?? none, g = f.stappen ?? none;
  const s0 = e0.asTheyAre > 0 ? (e0.asTheyAre -= 1, f.zorgaanbieder ?? none) : e0.take(f.zorgaanbieder), s6 = f.landelijk ?? none;
  const s1 = none, s2 = none, s3 = none, s4 = none, s5 = none, s7 = none;
  const y = { x: undefined };
  const r4 = isListed(s0.verblijf ?? f.verblijf) ? E().records([4], (y.x ??= E().caseOf(f, { referenceDate: p }))) : [];
  const r3 = isListed(s0.vraagstelling ?? f.vraagstelling) ? E().records([3], (y.x ??= E().caseOf(f, { referenceDate: p }))) : [];
  const r7 = isListed(s0.zorgsetting ?? f.zorgsetting) ? E().records([7], (y.x ??= E().caseOf(f, { referenceDate: p }))) : [];
  return {
    "geldende_teksten": c0n(p, g),
    "contracttype": c4n(p, o, s0),
    "route_nieuwe_aanbieder": c18n(p, o, s0),
    "machtiging_langdurig": r4.length === 0 ? {} : Object.fromEntries(r4.map((x) => [x.k[4], c22n(x.s[0], x.s[4])])),
    "spravato_gecontracteerd": c29n(),
    "loket": r3.length === 0 ? {} : Object.fromEntries(r3.map((x) => [x.k[3], c30n(x.s[3])])),
    "heeft_plafond": c32n(p, o, s0),
    "voorlopig_plafond": c33n(),
    "plafond": c35n(p, o, s0),
    "omzet_onder_plafond": c37n(),
    "kpuc_afgesproken": r7.length === 0 ? {} : Object.fromEntries(r7.map((x) => [x.k[7], c39n()])),
    "maximale_prijs": r7.length === 0 ? {} : Object.fromEntries(r7.map((x) => [x.k[7], c40n()])),
    "prijs_per_verzekerde": r7.length === 0 ? {} : Object.fromEntries(r7.map((x) => [x.k[7], c41n()])),
    "tarief": c44n(p, o, s0),
    "beleid_compleet": c47n(p, g),
  };
}

// geldende_teksten
function c0n(p, g) {
  return E().cited(0, (c0n0() ? 1 : 0) | (c0n1(p, g) ? 2 : 0));
}
function c0n0() {
  return true;
}
function c0n1(p, g) {
  const c0 = mayHappen(g["inkoop.publicatie_aanscherping"]);
  if ((c0 & 4) !== 0) {
    const c2 = ordered(orderOf(dayOf(g["inkoop.publicatie_aanscherping"]), dayOf(p)), 3);
    if ((c2 & 1) !== 0) {
      return true;
    }
  }
  if ((c0 & 8) !== 0) {
    const c3 = ordered(orderOf(dayOf(g["inkoop.publicatie_aanscherping"]), dayOf(p)), 3);
    if ((c3 & 1) !== 0) {
      return true;
    }
  }
  return false;
}

// contracttype
function c4n(p, o, s0) {
  return E().cited(4, (c4n0(p, o, s0) ? 1 : 0) | (c4n1(p, o, s0) ? 2 : 0) | (c4n2(p, o, s0) ? 4 : 0) | (c4n3(p, o, s0) ? 8 : 0) | (c4n4(p, o, s0) ? 16 : 0) | (c4n5(s0) ? 32 : 0));
}
function c4n0(p, o, s0) {
  const v11 = s0.soort;
  if (v11 === "instelling" || typeof v11 !== 'string') {
    const v10 = told(o.via_offerte, ["asr"], p);
    if (v10 !== false) {
      return true;
    }
  }
  return false;
}
function c4n1(p, o, s0) {
  const r4 = s0.jaaromzet?.[2020], f4 = typeof r4 === 'number' ? r4 : figureOf(r4);
  if (!(f4 < 250000)) {
    const v11 = s0.soort;
    if (v11 === "instelling" || typeof v11 !== 'string') {
      const v10 = told(o.via_offerte, ["asr"], p);
      if (v10 !== true) {
        return true;
      }
    }
  }
  return false;
}
function c4n2(p, o, s0) {
  const r4 = s0.jaaromzet?.[2020], f4 = typeof r4 === 'number' ? r4 : figureOf(r4);
  if (!(f4 >= 250000)) {
    const v6 = members(s0.settings, "andere_setting");
    if ((v6 & 1) !== 0) {
      const v11 = s0.soort;
      if (v11 === "instelling" || typeof v11 !== 'string') {
        const v10 = told(o.via_offerte, ["asr"], p);
        if (v10 !== true) {
          return true;
        }
      }
    }
  }
  return false;
}
function c4n3(p, o, s0) {
  let n30 = 0;
  const r4 = s0.jaaromzet?.[2020], f4 = typeof r4 === 'number' ? r4 : figureOf(r4);
  if (!(f4 >= 250000)) {
    const v9 = members(s0.settings, "sectie_twee_vrijgevestigd");
    if ((v9 & 2) !== 0) {
      const v8 = members(s0.settings, "sectie_drie_monodisciplinair");
      if ((v8 & 1) !== 0) {
        n30 = 1;
      }
      if ((v8 & 2) !== 0) {
        const v7 = members(s0.settings, "sectie_drie_multidisciplinair");
        if ((v7 & 1) !== 0) {
          n30 = 1;
        }
      }
    }
  }
  if (n30 === 1) {
    const v6 = members(s0.settings, "andere_setting");
    if ((v6 & 2) !== 0) {
      const v11 = s0.soort;
      if (v11 === "instelling" || typeof v11 !== 'string') {
        const v10 = told(o.via_offerte, ["asr"], p);
        if (v10 !== true) {
          return true;
        }
      }
    }
  }
  return false;
}
function c4n4(p, o, s0) {
  let n30 = 0;
  const r4 = s0.jaaromzet?.[2020], f4 = typeof r4 === 'number' ? r4 : figureOf(r4);
  if (!(f4 >= 250000)) {
    const v9 = members(s0.settings, "sectie_twee_vrijgevestigd");
    if ((v9 & 1) !== 0) {
      n30 = 1;
    }
    if ((v9 & 2) !== 0) {
      const v8 = members(s0.settings, "sectie_drie_monodisciplinair");
      if ((v8 & 2) !== 0) {
        const v7 = members(s0.settings, "sectie_drie_multidisciplinair");
        if ((v7 & 2) !== 0) {
          n30 = 1;
        }
      }
    }
  }
  if (n30 === 1) {
    const v6 = members(s0.settings, "andere_setting");
    if ((v6 & 2) !== 0) {
      const v11 = s0.soort;
      if (v11 === "instelling" || typeof v11 !== 'string') {
        const v10 = told(o.via_offerte, ["asr"], p);
        if (v10 !== true) {
          return true;
        }
      }
    }
  }
  return false;
}
function c4n5(s0) {
  const v11 = s0.soort;
  if (v11 === "vrijgevestigd" || typeof v11 !== 'string' || v11 === "groep_praktijken" || v11 === "paaz" || v11 === "puc") {
    return true;
  }
  return false;
}

// route_nieuwe_aanbieder
function c18n(p, o, s0) {
  return E().cited(18, (c18n0(s0) ? 1 : 0) | (c18n1(s0) ? 2 : 0) | (c18n2(p, o, s0) ? 4 : 0) | (c18n3(p, o, s0) ? 8 : 0) | (c18n4(p, o, s0) ? 16 : 0) | (c18n5(s0) ? 32 : 0));
}
function c18n0(s0) {
  const v27 = s0.wenst_overeenkomst;
  if (v27 !== true) {
    return true;
  }
  return false;
}
function c18n1(s0) {
  const v20 = s0.eerder_overeenkomst;
  if (v20 !== true) {
    const v11 = s0.soort;
    if (v11 === "instelling" || typeof v11 !== 'string') {
      const v27 = s0.wenst_overeenkomst;
      if (v27 !== false) {
        return true;
      }
    }
  }
  return false;
}
function c18n2(p, o, s0) {
  const v20 = s0.eerder_overeenkomst;
  if (v20 !== false) {
    const v11 = s0.soort;
    if (v11 === "instelling" || typeof v11 !== 'string') {
      const v27 = s0.wenst_overeenkomst;
      if (v27 !== false) {
        const v26 = told(o.is_nieuwe_instelling, [], p);
        if (v26 !== false) {
          return true;
        }
      }
    }
  }
  return false;
}
function c18n3(p, o, s0) {
  const v20 = s0.eerder_overeenkomst;
  if (v20 !== false) {
    const v19 = s0.overeenkomst?.[2021];
    if (v19 !== false) {
      const v11 = s0.soort;
      if (v11 === "instelling" || typeof v11 !== 'string') {
        const v27 = s0.wenst_overeenkomst;
        if (v27 !== false) {
          const v26 = told(o.is_nieuwe_instelling, [], p);
          if (v26 !== true) {
            return true;
          }
        }
      }
    }
  }
  return false;
}
function c18n4(p, o, s0) {
  const v20 = s0.eerder_overeenkomst;
  if (v20 !== false) {
    const v19 = s0.overeenkomst?.[2021];
    if (v19 !== true) {
      const v11 = s0.soort;
      if (v11 === "instelling" || typeof v11 !== 'string') {
        const v27 = s0.wenst_overeenkomst;
        if (v27 !== false) {
          const v26 = told(o.is_nieuwe_instelling, [], p);
          if (v26 !== true) {
            return true;
          }
        }
      }
    }
  }
  return false;
}
function c18n5(s0) {
  const v11 = s0.soort;
  if (v11 === "vrijgevestigd" || typeof v11 !== 'string' || v11 === "groep_praktijken" || v11 === "paaz" || v11 === "puc") {
    const v27 = s0.wenst_overeenkomst;
    if (v27 !== false) {
      return true;
    }
  }
  return false;
}

// machtiging_langdurig
function c22n(s0, s4) {
  return E().cited(22, (c22n0(s0, s4) ? 1 : 0) | (c22n1(s0, s4) ? 2 : 0) | (c22n2(s4) ? 4 : 0) | (c22n3(s4) ? 8 : 0));
}
function c22n0(s0, s4) {
  let n330 = 0;
  const f31 = dayOf(s4.start);
  const c30 = presence(s4.verwacht_tot_en_met);
  if ((c30 & 1) !== 0) {
    if (!(f31 < 20220101)) {
      if (!(f31 >= 20230101)) {
        n330 = 1;
      }
    }
  }
  if ((c30 & 2) !== 0) {
    if (!(f31 < 20220101)) {
      if (!(f31 >= 20230101)) {
        const c32 = ordered(orderOf(dayOf(s4.verwacht_tot_en_met), yearsOn(dayOf(s4.start), 1, "down")), 6);
        if ((c32 & 1) !== 0) {
          n330 = 1;
        }
      }
    }
  }
  if (n330 === 1) {
    const v33 = s0.gecontracteerd;
    if (v33 !== true) {
      return true;
    }
  }
  return false;
}
function c22n1(s0, s4) {
  let n337 = 0;
  const f31 = dayOf(s4.start);
  const c30 = presence(s4.verwacht_tot_en_met);
  if ((c30 & 1) !== 0) {
    if (!(f31 < 20220101)) {
      if (!(f31 >= 20230101)) {
        n337 = 1;
      }
    }
  }
  if ((c30 & 2) !== 0) {
    if (!(f31 < 20220101)) {
      if (!(f31 >= 20230101)) {
        const c32 = ordered(orderOf(dayOf(s4.verwacht_tot_en_met), yearsOn(dayOf(s4.start), 1, "down")), 6);
        if ((c32 & 1) !== 0) {
          n337 = 1;
        }
      }
    }
  }
  if (n337 === 1) {
    const v33 = s0.gecontracteerd;
    if (v33 !== false) {
      return true;
    }
  }
  return false;
}
function c22n2(s4) {
  const f31 = dayOf(s4.start);
  const c30 = presence(s4.verwacht_tot_en_met);
  if ((c30 & 1) !== 0) {
    if (!(f31 < 20210102)) {
      if (!(f31 >= 20220101)) {
        return true;
      }
    }
  }
  if ((c30 & 2) !== 0) {
    if (!(f31 < 20210102)) {
      if (!(f31 >= 20220101)) {
        const c32 = ordered(orderOf(dayOf(s4.verwacht_tot_en_met), yearsOn(dayOf(s4.start), 1, "down")), 6);
        if ((c32 & 1) !== 0) {
          return true;
        }
      }
    }
  }
  return false;
}
function c22n3(s4) {
  const f31 = dayOf(s4.start);
  const c30 = presence(s4.verwacht_tot_en_met);
  if ((c30 & 1) !== 0) {
    if (!(f31 >= 20210102)) {
      return true;
    }
  }
  if ((c30 & 2) !== 0) {
    if (!(f31 >= 20210102)) {
      const c32 = ordered(orderOf(dayOf(s4.verwacht_tot_en_met), yearsOn(dayOf(s4.start), 1, "down")), 6);
      if ((c32 & 1) !== 0) {
        return true;
      }
    }
  }
  return false;
}

// spravato_gecontracteerd
function c29n() {
  return E().cited(29, 0);
}

// loket
function c30n(s3) {
  return E().cited(30, (c30n0(s3) ? 1 : 0) | (c30n1(s3) ? 2 : 0) | (c30n2(s3) ? 4 : 0) | (c30n3(s3) ? 8 : 0) | (c30n4(s3) ? 16 : 0) | (c30n5(s3) ? 32 : 0) | (c30n6(s3) ? 64 : 0) | (c30n7(s3) ? 128 : 0));
}
function c30n0(s3) {
  const v45 = s3.betreft;
  if (v45 === "status_declaraties" || typeof v45 !== 'string') {
    return true;
  }
  return false;
}
function c30n1(s3) {
  const v45 = s3.betreft;
  if (v45 === "status_overeenkomsten" || typeof v45 !== 'string') {
    return true;
  }
  return false;
}
function c30n2(s3) {
  const v45 = s3.betreft;
  if (v45 === "rekeningnummer" || typeof v45 !== 'string') {
    return true;
  }
  return false;
}
function c30n3(s3) {
  const v45 = s3.betreft;
  if (v45 === "wijziging_doorgeven" || typeof v45 !== 'string') {
    return true;
  }
  return false;
}
function c30n4(s3) {
  const v45 = s3.betreft;
  if (v45 === "proces_overeenkomst" || typeof v45 !== 'string') {
    return true;
  }
  return false;
}
function c30n5(s3) {
  const v45 = s3.betreft;
  if (v45 === "inhoud_en_beleid" || typeof v45 !== 'string') {
    return true;
  }
  return false;
}
function c30n6(s3) {
  const v45 = s3.betreft;
  if (v45 === "declaraties" || typeof v45 !== 'string') {
    return true;
  }
  return false;
}
function c30n7(s3) {
  const v45 = s3.betreft;
  if (v45 === "verzoek_nieuwe_aanbieder" || typeof v45 !== 'string' || v45 === "overgang_naar_instelling" || v45 === "eigen_contactgegevens" || v45 === "machtigingen" || v45 === "retourcode" || v45 === "zorgbemiddeling" || v45 === "plek_voor_verzekerde" || v45 === "plannen_passende_zorg" || v45 === "duurzaam_initiatief" || v45 === "duurzaamheidsidee" || v45 === "innovatie" || v45 === "consultatiefunctie" || v45 === "iets_anders") {
    return true;
  }
  return false;
}

// heeft_plafond
function c32n(p, o, s0) {
  return E().cited(32, (c32n0() ? 1 : 0) | (c32n1(p, o, s0) ? 2 : 0) | (c32n2(p, o, s0) ? 4 : 0) | (c32n3(p, o, s0) ? 8 : 0));
}
function c32n0() {
  return false;
}
function c32n1(p, o, s0) {
  const v11 = s0.soort;
  if (v11 === "instelling" || typeof v11 !== 'string') {
    const v10 = told(o.via_offerte, ["asr"], p);
    if (v10 !== false) {
      const v12 = told(o.contract_gewenst, ["asr"], p);
      if (v12 !== false) {
        return true;
      }
    }
  }
  return false;
}
function c32n2(p, o, s0) {
  let n439 = 0;
  const r4 = s0.jaaromzet?.[2020], f4 = typeof r4 === 'number' ? r4 : figureOf(r4);
  if (!(f4 >= 250000)) {
    const v6 = members(s0.settings, "andere_setting");
    if ((v6 & 1) !== 0) {
      n439 = 1;
    }
  }
  if (!(f4 < 250000)) {
    n439 = 1;
  }
  if (n439 === 1) {
    const v11 = s0.soort;
    if (v11 === "instelling" || typeof v11 !== 'string') {
      const v10 = told(o.via_offerte, ["asr"], p);
      if (v10 !== true) {
        const v12 = told(o.contract_gewenst, ["asr"], p);
        if (v12 !== false) {
          return true;
        }
      }
    }
  }
  return false;
}
function c32n3(p, o, s0) {
  let n442 = 0;
  const r4 = s0.jaaromzet?.[2020], f4 = typeof r4 === 'number' ? r4 : figureOf(r4);
  if (!(f4 >= 250000)) {
    const v9 = members(s0.settings, "sectie_twee_vrijgevestigd");
    if ((v9 & 2) !== 0) {
      const v8 = members(s0.settings, "sectie_drie_monodisciplinair");
      if ((v8 & 1) !== 0) {
        n442 = 1;
      }
      if ((v8 & 2) !== 0) {
        const v7 = members(s0.settings, "sectie_drie_multidisciplinair");
        if ((v7 & 1) !== 0) {
          n442 = 1;
        }
      }
    }
  }
  if (n442 === 1) {
    const v6 = members(s0.settings, "andere_setting");
    if ((v6 & 2) !== 0) {
      const v11 = s0.soort;
      if (v11 === "instelling" || typeof v11 !== 'string') {
        const v10 = told(o.via_offerte, ["asr"], p);
        if (v10 !== true) {
          const v12 = told(o.contract_gewenst, ["asr"], p);
          if (v12 !== false) {
            return true;
          }
        }
      }
    }
  }
  return false;
}

// voorlopig_plafond
function c33n() {
  return E().cited(33, 0);
}

// plafond
function c35n(p, o, s0) {
  return E().cited(35, (c35n0(p, o, s0) ? 1 : 0) | (c35n1(p, o, s0) ? 2 : 0) | (c35n2(p, o, s0) ? 4 : 0) | (c35n3(p, o, s0) ? 8 : 0));
}
function c35n0(p, o, s0) {
  const v11 = s0.soort;
  if (v11 === "instelling" || typeof v11 !== 'string') {
    const v10 = told(o.via_offerte, ["asr"], p);
    if (v10 !== false) {
      const v12 = told(o.contract_gewenst, ["asr"], p);
      if (v12 !== false) {
        const v51 = told(o.plafond_herverdelen, ["asr"], p);
        if (v51 !== false) {
          return true;
        }
      }
    }
  }
  return false;
}
function c35n1(p, o, s0) {
  const v11 = s0.soort;
  if (v11 === "instelling" || typeof v11 !== 'string') {
    const v10 = told(o.via_offerte, ["asr"], p);
    if (v10 !== false) {
      const v12 = told(o.contract_gewenst, ["asr"], p);
      if (v12 !== false) {
        const v51 = told(o.plafond_herverdelen, ["asr"], p);
        if (v51 !== true) {
          return true;
        }
      }
    }
  }
  return false;
}
function c35n2(p, o, s0) {
  let n499 = 0;
  const r4 = s0.jaaromzet?.[2020], f4 = typeof r4 === 'number' ? r4 : figureOf(r4);
  if (!(f4 >= 250000)) {
    const v6 = members(s0.settings, "andere_setting");
    if ((v6 & 1) !== 0) {
      n499 = 1;
    }
  }
  if (!(f4 < 250000)) {
    n499 = 1;
  }
  if (n499 === 1) {
    const v11 = s0.soort;
    if (v11 === "instelling" || typeof v11 !== 'string') {
      const v10 = told(o.via_offerte, ["asr"], p);
      if (v10 !== true) {
        const v12 = told(o.contract_gewenst, ["asr"], p);
        if (v12 !== false) {
          const c48 = presence(s0.voorstel_plafond?.[2022]);
          if ((c48 & 2) !== 0) {
            return true;
          }
        }
      }
    }
  }
  return false;
}
function c35n3(p, o, s0) {
  let n505 = 0;
  const r4 = s0.jaaromzet?.[2020], f4 = typeof r4 === 'number' ? r4 : figureOf(r4);
  if (!(f4 >= 250000)) {
    const v6 = members(s0.settings, "andere_setting");
    if ((v6 & 1) !== 0) {
      n505 = 1;
    }
  }
  if (!(f4 < 250000)) {
    n505 = 1;
  }
  if (n505 === 1) {
    const v11 = s0.soort;
    if (v11 === "instelling" || typeof v11 !== 'string') {
      const v10 = told(o.via_offerte, ["asr"], p);
      if (v10 !== true) {
        const v12 = told(o.contract_gewenst, ["asr"], p);
        if (v12 !== false) {
          const c48 = presence(s0.voorstel_plafond?.[2022]);
          if ((c48 & 1) !== 0) {
            return true;
          }
        }
      }
    }
  }
  return false;
}

// omzet_onder_plafond
function c37n() {
  return E().cited(37, 0);
}

// kpuc_afgesproken
function c39n() {
  return E().cited(39, 0);
}

// maximale_prijs
function c40n() {
  return E().cited(40, 0);
}

// prijs_per_verzekerde
function c41n() {
  return E().cited(41, 0);
}

// tarief
function c44n(p, o, s0) {
  return E().cited(44, (c44n0(p, o, s0) ? 1 : 0) | (c44n1(p, o, s0) ? 2 : 0) | (c44n2(p, o, s0) ? 4 : 0) | (c44n3(p, o, s0) ? 8 : 0));
}
function c44n0(p, o, s0) {
  const v11 = s0.soort;
  if (v11 === "instelling" || typeof v11 !== 'string') {
    const v10 = told(o.via_offerte, ["asr"], p);
    if (v10 !== false) {
      const v12 = told(o.contract_gewenst, ["asr"], p);
      if (v12 !== false) {
        return true;
      }
    }
  }
  return false;
}
function c44n1(p, o, s0) {
  let n614 = 0;
  const r4 = s0.jaaromzet?.[2020], f4 = typeof r4 === 'number' ? r4 : figureOf(r4);
  if (!(f4 >= 250000)) {
    const v6 = members(s0.settings, "andere_setting");
    if ((v6 & 1) !== 0) {
      n614 = 1;
    }
  }
  if (!(f4 < 250000)) {
    n614 = 1;
  }
  if (n614 === 1) {
    const v11 = s0.soort;
    if (v11 === "instelling" || typeof v11 !== 'string') {
      const v10 = told(o.via_offerte, ["asr"], p);
      if (v10 !== true) {
        const v12 = told(o.contract_gewenst, ["asr"], p);
        if (v12 !== false) {
          const c64 = presence(s0.voorstel_tarief?.[2022]);
          if ((c64 & 2) !== 0) {
            return true;
          }
        }
      }
    }
  }
  return false;
}
function c44n2(p, o, s0) {
  let n620 = 0;
  const r4 = s0.jaaromzet?.[2020], f4 = typeof r4 === 'number' ? r4 : figureOf(r4);
  if (!(f4 >= 250000)) {
    const v6 = members(s0.settings, "andere_setting");
    if ((v6 & 1) !== 0) {
      n620 = 1;
    }
  }
  if (!(f4 < 250000)) {
    n620 = 1;
  }
  if (n620 === 1) {
    const v11 = s0.soort;
    if (v11 === "instelling" || typeof v11 !== 'string') {
      const v10 = told(o.via_offerte, ["asr"], p);
      if (v10 !== true) {
        const v12 = told(o.contract_gewenst, ["asr"], p);
        if (v12 !== false) {
          const c64 = presence(s0.voorstel_tarief?.[2022]);
          if ((c64 & 1) !== 0) {
            return true;
          }
        }
      }
    }
  }
  return false;
}
function c44n3(p, o, s0) {
  let n442 = 0;
  const r4 = s0.jaaromzet?.[2020], f4 = typeof r4 === 'number' ? r4 : figureOf(r4);
  if (!(f4 >= 250000)) {
    const v9 = members(s0.settings, "sectie_twee_vrijgevestigd");
    if ((v9 & 2) !== 0) {
      const v8 = members(s0.settings, "sectie_drie_monodisciplinair");
      if ((v8 & 1) !== 0) {
        n442 = 1;
      }
      if ((v8 & 2) !== 0) {
        const v7 = members(s0.settings, "sectie_drie_multidisciplinair");
        if ((v7 & 1) !== 0) {
          n442 = 1;
        }
      }
    }
  }
  if (n442 === 1) {
    const v6 = members(s0.settings, "andere_setting");
    if ((v6 & 2) !== 0) {
      const v11 = s0.soort;
      if (v11 === "instelling" || typeof v11 !== 'string') {
        const v10 = told(o.via_offerte, ["asr"], p);
        if (v10 !== true) {
          const v12 = told(o.contract_gewenst, ["asr"], p);
          if (v12 !== false) {
            return true;
          }
        }
      }
    }
  }
  return false;
}

// beleid_compleet
function c47n(p, g) {
  return E().cited(47, (c47n0(p, g) ? 1 : 0) | (c47n1(p, g) ? 2 : 0));
}
function c47n0(p, g) {
  const c65 = mayHappen(g.aangekondigde_aanscherping);
  if ((c65 & 1) !== 0 || (c65 & 2) !== 0 || (c65 & 4) !== 0) {
    return true;
  }
  if ((c65 & 8) !== 0) {
    const c66 = ordered(orderOf(dayOf(g.aangekondigde_aanscherping), dayOf(p)), 3);
    if ((c66 & 2) !== 0) {
      return true;
    }
  }
  return false;
}
function c47n1(p, g) {
  const c65 = mayHappen(g.aangekondigde_aanscherping);
  if ((c65 & 8) !== 0) {
    const c66 = ordered(orderOf(dayOf(g.aangekondigde_aanscherping), dayOf(p)), 3);
    if ((c66 & 1) !== 0) {
      return true;
    }
  }
  return false;
}

// zorgaanbieder: a place for each fact, so that records that lack others are read as fast.
function R0() {
  this["jaaromzet"] = undefined;
  this["settings"] = undefined;
  this["soort"] = undefined;
  this["overeenkomst"] = undefined;
  this["eerder_overeenkomst"] = undefined;
  this["wenst_overeenkomst"] = undefined;
  this["gecontracteerd"] = undefined;
  this["conformeert_zich_aan_zpm"] = undefined;
  this["voldoet_aan_veldnorm_spravato"] = undefined;
  this["wil_spravato_leveren"] = undefined;
  this["voorstel_plafond"] = undefined;
  this["plafond_volgt_mutatiemodel"] = undefined;
  this["in_mutatiemodel"] = undefined;
  this["voorstel_tarief"] = undefined;
  this["declaratie"] = undefined;
  this["ophogingsverzoek"] = undefined;
  this["vraagstelling"] = undefined;
  this["verblijf"] = undefined;
  this["client"] = undefined;
  this["zorgsetting"] = undefined;
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
{"name":"zorgsetting","owner":0,"key":"naam"}\
],\
"inputs":[\
{"kind":"event","name":"inkoop.publicatie_aanscherping","of":null,"label":"de aanscherping van het beleid publiceren","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":true,"isAskedBothWays":true},\
{"kind":"referenceDate","name":"peildatum","of":null,"label":null,"rank":13,"type":["date"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[0,1],"term":{"kind":"call","builtin":"event.by","parts":[{"kind":"input","input":0},{"kind":"input","input":1}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[0,1],"term":{"kind":"call","builtin":"event.by","parts":[{"kind":"input","input":0},{"kind":"input","input":1}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"jaaromzet.2020","of":0,"label":"jaaromzet bij a.s.r., toegekend voor zorg in dat kalenderjaar","rank":2,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"settings","of":0,"label":"settings waarin zorg wordt geleverd","rank":1,"type":["set","Setting"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"andere_setting","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[5],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"sectie_drie_multidisciplinair","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[5],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"sectie_drie_monodisciplinair","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[5],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"member","name":"sectie_twee_vrijgevestigd","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[5],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"via_offerte","of":null,"label":"a.s.r. kiest voor de instelling de offerteprocedure","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"soort","of":0,"label":"soort zorgaanbieder","rank":1,"type":["choice","Zorgaanbiedersoort"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"contract_gewenst","of":null,"label":"a.s.r. wil voor 2022 een contract met de zorgaanbieder","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"inkoop.aanbieden_offerteformat","of":null,"label":"het offerteformat sturen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"inkoop.indienen_offerte","of":null,"label":"het offerteformat invullen en de offerte indienen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"inkoop.onderhandelen","of":null,"label":"over de offerte onderhandelen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"inkoop.ondertekenen","of":null,"label":"de overeenkomst tekenen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"inkoop.publicatie_aanbod","of":null,"label":"de gecontracteerde zorg op websites zetten","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"bericht_geen_contract","of":null,"label":"laten weten dat er voor 2022 geen contract komt","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"overeenkomst.2021","of":0,"label":"heeft voor dat contractjaar een overeenkomst met a.s.r.","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"eerder_overeenkomst","of":0,"label":"had v\\u00f3\\u00f3r dit contractjaar ooit een overeenkomst met a.s.r.","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"aanbieden.contact_opnemen","of":null,"label":"de instelling benaderen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"aanbieden.type_laten_weten","of":null,"label":"laten weten welk type contract het wordt","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"aanbieden.aanbod_per_mail","of":null,"label":"een aanbod doen in een digitale onderhandeling","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"aanbieden.voorstel_in_portaal","of":null,"label":"een overeenkomst voorstellen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"herverdelen","of":null,"label":"het voorlopige omzetplafond herverdelen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"is_nieuwe_instelling","of":null,"label":"de zorgaanbieder is een nieuwe ggz-instelling","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"wenst_overeenkomst","of":0,"label":"wil een overeenkomst met a.s.r.","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"nieuwe_aanbieder.verzoek","of":null,"label":"om een overeenkomst voor 2022 vragen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"nieuwe_aanbieder.toetsen_verzoek","of":null,"label":"nagaan of aan de voorwaarden van het inkoopbeleid is voldaan","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"verwacht_tot_en_met","of":4,"label":"laatste dag die van het verblijf verwacht wordt; afwezig als er geen einde in zicht is","rank":13,"type":["date"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"start","of":4,"label":"eerste dag van het verblijf","rank":3,"type":["date"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[30,31],"term":{"kind":"call","builtin":"date.from","parts":[{"kind":"input","input":30},{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":31},{"kind":"constant","value":{"years":1,"months":0,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"gecontracteerd","of":0,"label":"levert onder een overeenkomst met a.s.r.","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[1,31],"term":{"kind":"call","builtin":"date.moreThan","parts":[{"kind":"input","input":1},{"kind":"call","builtin":"date.subtractRounded","parts":[{"kind":"call","builtin":"date.subtract","parts":[{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":31},{"kind":"constant","value":{"years":1,"months":0,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]},{"kind":"constant","value":{"years":0,"months":3,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[1,31],"term":{"kind":"call","builtin":"date.equal","parts":[{"kind":"input","input":1},{"kind":"call","builtin":"date.subtractRounded","parts":[{"kind":"call","builtin":"date.subtract","parts":[{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":31},{"kind":"constant","value":{"years":1,"months":0,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]},{"kind":"constant","value":{"years":0,"months":3,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"langdurige_ggz.aanvraag_machtiging","of":4,"label":"de machtiging aanvragen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[36,31],"term":{"kind":"call","builtin":"event.moreThan","parts":[{"kind":"input","input":36},{"kind":"call","builtin":"date.subtractRounded","parts":[{"kind":"call","builtin":"date.subtract","parts":[{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":31},{"kind":"constant","value":{"years":1,"months":0,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]},{"kind":"constant","value":{"years":0,"months":3,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"langdurige_ggz.beoordelen_checklist","of":4,"label":"inschatten of verblijf na 365 dagen nog nodig is","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"vragen.raadplegen","of":null,"label":"Mijn Zorgverlener raadplegen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"vragen.contact_zoeken","of":null,"label":"met vragen contact zoeken, het hele jaar door","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"conformeert_zich_aan_zpm","of":0,"label":"houdt zich aan de landelijke kaders van het zorgprestatiemodel","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"voldoet_aan_veldnorm_spravato","of":0,"label":"voldoet aan de veldnorm voor Spravato","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"wil_spravato_leveren","of":0,"label":"wil behandelen met Spravato","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"power","name":"spravato_inkopen","of":null,"label":"de zorgaanbieder kiezen om Spravato bij in te kopen","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"betreft","of":3,"label":"waar de vraag over gaat","rank":11,"type":["choice","Vraagonderwerp"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"geschatte_productie","of":null,"label":"productie die voor het contractjaar geschat wordt","rank":112,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"deel_van_de_productie","of":null,"label":"deel van de geschatte productie dat het voorlopige plafond is","rank":112,"type":["percentage"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"voorstel_plafond.2022","of":0,"label":"plafond in het voorstel van a.s.r. voor dat contractjaar","rank":2,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[48,46],"term":{"kind":"call","builtin":"money.atMost","parts":[{"kind":"input","input":48},{"kind":"call","builtin":"percentage.ofMoney","parts":[{"kind":"constant","value":80,"type":["percentage"]},{"kind":"input","input":46}]}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[48,46],"term":{"kind":"call","builtin":"money.atLeast","parts":[{"kind":"input","input":48},{"kind":"call","builtin":"percentage.ofMoney","parts":[{"kind":"constant","value":70,"type":["percentage"]},{"kind":"input","input":46}]}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"power","name":"plafond_herverdelen","of":null,"label":"het voorlopige plafond in het najaar herverdelen","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"plafond_volgt_mutatiemodel","of":0,"label":"het plafond is zonder meer de uitkomst van het mutatiemodel","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"in_mutatiemodel","of":0,"label":"doet mee aan het verzekerdenmutatiemodel","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"omzet","of":7,"label":"omzet in de setting zonder kostenintensieve cli\\u00ebnten","rank":2,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"omzet_kostenintensief","of":7,"label":"omzet in de setting voor kostenintensieve cli\\u00ebnten","rank":2,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"whole","name":"","of":null,"label":null,"rank":12,"type":["money"],"behind":[],"term":null,"whole":0,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"bespreken_kostenintensief","of":null,"label":"bij het herverdelen over de kostenintensieve cli\\u00ebnten spreken","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"meest_voorkomend","of":7,"label":"de setting hoort bij de meest voorkomende","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"afgesproken_kpuc","of":7,"label":"maximale prijs per unieke verzekerde in de setting","rank":112,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"unieke_verzekerden","of":7,"label":"unieke verzekerden in de setting, kostenintensieve cli\\u00ebnten meegeteld","rank":2,"type":["number"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"stijging_door_zpm","of":7,"label":"door het zorgprestatiemodel is de maximale prijs hoger","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"gedragseffecten_verwerkt","of":null,"label":"verwachte gedragseffecten van het zorgprestatiemodel zitten in het tarief","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"judgement","name":"tarief_uit_de_offerte","of":null,"label":"tarief dat uit de onderhandeling komt, als deel van het maximumtarief","rank":112,"type":["percentage"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"fact","name":"voorstel_tarief.2022","of":0,"label":"tarief in het voorstel van a.s.r. voor dat contractjaar, als deel van het maximumtarief","rank":2,"type":["percentage"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"isAskedBothWays":false},\
{"kind":"event","name":"aangekondigde_aanscherping","of":null,"label":"het onvolledige beleid aanscherpen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":true,"isAskedBothWays":true},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[65,1],"term":{"kind":"call","builtin":"event.by","parts":[{"kind":"input","input":65},{"kind":"input","input":1}]},"whole":null,"mayStillHappen":false,"isAskedBothWays":false}\
],\
"asks":[20,19,0,0,2,3,4,9,8,7,6,11,10,12,13,13,13,14,14,14,15,15,15,16,16,17,17,18,18,21,22,23,24,25,25,25,27,26,28,28,29,30,31,31,31,32,33,36,35,34,37,38,39,40,41,43,42,44,45,48,50,49,51,53,52,56,57,57,57,58,60,61,62,64,65,65,66,1,1,1,1,1,1,1,1,1,1,1,1,1,1],\
"isThreshold":[false,false,false,true,false,false,true,false,false,false,false,false,false,false,false,true,true,false,true,true,false,true,true,false,true,false,true,false,true,false,false,false,false,false,true,true,false,false,false,true,false,false,true,true,true,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,true,true,false,true,false,false,false,false,true,false,true,true,true,true,true,true,true,true,true,true,true,true,true,true],\
"nodes":[[4,-2,-1],[5,-2,-1],[2,-1,-1,0,1],[4,-3,-4],[5,-3,-4],[2,-4,-4,3,4],[10,-3,-4],[10,-4,-3],[9,7,-4],[8,7,8],[7,-4,9],[12,-6,-7],[11,11,-8,-8,-8,-8],[12,-6,-8],[11,13,-8,-8,-8,-8],[10,12,14],[12,-6,-9],[11,16,-8,-8,-8,-8],[10,12,17],[9,18,15],[8,18,19],[7,15,20],[6,21,12],[12,-3,-4],[11,23,-4,-4,-4,-4],[12,-4,-3],[11,25,-4,-4,-4,-4],[6,-4,26],[10,26,-4],[6,28,-4],[10,-4,26],[9,30,-4],[8,30,31],[7,-4,32],[6,33,-4],[9,-4,30],[8,-4,35],[7,30,36],[6,37,-4],[11,-4,-3,-3,-3,-3],[13,-3,-4],[11,40,-8,-8,-8,-8],[78,-11,-12],[77,-10,42],[3,-13,-14],[2,43,43,43,44],[83,-11,-12],[82,-10,46],[77,-17,47],[16,-13,-14],[15,-18,49],[14,48,48,50],[13,51,-19],[12,52,-19],[11,53,-8,-8,-8,-8],[13,-8,-19],[12,52,55],[11,56,-8,-8,-8,-8],[10,54,57],[9,54,58],[8,54,59],[7,58,60],[6,61,54],[13,-16,-19],[12,63,-19],[11,64,-8,-8,-8,-8],[12,63,55],[11,66,-8,-8,-8,-8],[10,65,67],[9,65,68],[8,65,69],[7,68,70],[6,71,65],[13,-20,-19],[12,73,-19],[11,74,-8,-8,-8,-8],[12,73,55],[11,76,-8,-8,-8,-8],[10,75,77],[9,75,78],[8,75,79],[7,78,80],[6,81,75],[85,-17,-12],[19,-13,-14],[18,-18,84],[17,83,83,85],[85,-11,-12],[84,-10,87],[80,-17,88],[17,89,89,85],[14,86,86,90],[13,91,-19],[12,92,-19],[11,93,-8,-8,-8,-8],[12,92,55],[11,95,-8,-8,-8,-8],[10,94,96],[9,94,97],[8,94,98],[7,97,99],[6,100,94],[13,-21,-19],[12,102,-19],[11,103,-8,-8,-8,-8],[12,102,55],[11,105,-8,-8,-8,-8],[10,104,106],[9,104,107],[8,104,108],[7,107,109],[6,110,104],[13,-22,-19],[12,112,-19],[11,113,-8,-8,-8,-8],[12,112,55],[11,115,-8,-8,-8,-8],[10,114,116],[9,114,117],[8,114,118],[7,117,119],[6,120,114],[22,-13,-14],[21,-18,122],[20,83,83,123],[20,89,89,123],[14,124,124,125],[13,126,-19],[12,127,-19],[11,128,-8,-8,-8,-8],[12,127,55],[11,130,-8,-8,-8,-8],[10,129,131],[9,129,132],[8,129,133],[7,132,134],[6,135,129],[86,-11,-12],[85,-10,137],[24,-13,-14],[23,138,138,139],[13,140,-19],[11,141,-8,-8,-8,-8],[13,-15,-19],[11,143,-8,-8,-8,-8],[13,-23,-19],[11,145,-8,-8,-8,-8],[88,-11,-12],[87,-10,147],[26,-13,-14],[25,148,148,149],[80,-11,-12],[79,-10,151],[28,-13,-14],[27,152,152,153],[13,-19,154],[11,155,-19,-19,-19,-19],[1,156,-19],[1,-25,-19],[0,157,158],[13,-19,-15],[11,160,-19,-19,-19,-19],[1,161,-19],[13,-19,-26],[11,163,-19,-19,-19,-19],[1,164,-19],[29,-10,-10,-13],[13,166,-19],[11,167,-8,-8,-8,-8],[30,-10,-10,-13],[13,169,-19],[11,170,-8,-8,-8,-8],[31,-10,-10,-13],[13,172,-19],[12,-19,173],[11,174,-8,-8,-8,-8],[12,-19,55],[11,176,-8,-8,-8,-8],[10,175,177],[11,-19,-8,-8,-8,-8],[10,175,179],[9,180,178],[8,180,181],[7,178,182],[6,183,175],[12,-19,143],[11,185,-8,-8,-8,-8],[10,186,177],[10,186,179],[9,188,187],[8,188,189],[7,187,190],[6,191,186],[10,179,177],[32,-10,-10,-13],[13,194,-19],[12,-19,195],[11,196,-8,-8,-8,-8],[10,179,197],[9,198,193],[8,198,199],[7,193,200],[6,201,179],[10,179,186],[9,203,193],[8,203,204],[7,193,205],[6,206,179],[90,-11,-12],[89,-10,208],[81,-17,209],[35,-13,-14],[34,-18,211],[33,210,210,212],[13,213,-19],[12,214,-19],[11,215,-8,-8,-8,-8],[12,214,55],[11,217,-8,-8,-8,-8],[10,216,218],[9,216,219],[8,216,220],[7,219,221],[6,222,216],[13,-27,-19],[12,224,-19],[11,225,-8,-8,-8,-8],[12,224,55],[11,227,-8,-8,-8,-8],[10,226,228],[9,226,229],[8,226,230],[7,229,231],[6,232,226],[13,-28,-19],[12,234,-19],[11,235,-8,-8,-8,-8],[12,234,55],[11,237,-8,-8,-8,-8],[10,236,238],[9,236,239],[8,236,240],[7,239,241],[6,242,236],[37,-3,-4],[36,244,-4],[36,-8,-4],[11,245,246,246,246,246],[37,-3,-8],[36,248,-4],[11,249,246,246,246,246],[1,247,250],[36,-3,-4],[11,252,246,246,246,246],[0,251,253],[1,-25,253],[0,251,255],[36,-4,-3],[11,252,-4,-4,-4,-4],[0,-4,258],[11,245,-4,-4,-4,-4],[0,260,-4],[37,-4,-3],[36,262,-4],[11,263,-4,-4,-4,-4],[1,264,-4],[0,265,-4],[1,-4,264],[0,267,-4],[11,-4,252,252,252,252],[86,-10,-29],[39,-13,-14],[38,270,270,271],[37,272,-19],[36,273,-19],[36,-8,-19],[11,274,275,275,275,275],[37,272,-8],[36,277,-19],[11,278,275,275,275,275],[1,276,279],[36,272,-19],[11,281,275,275,275,275],[0,280,282],[1,-25,282],[0,280,284],[37,-15,-19],[36,286,-19],[11,287,275,275,275,275],[37,-15,-8],[36,289,-19],[11,290,275,275,275,275],[1,288,291],[36,-15,-19],[11,293,275,275,275,275],[0,292,294],[37,-23,-19],[36,296,-19],[11,297,275,275,275,275],[37,-23,-8],[36,299,-19],[11,300,275,275,275,275],[1,298,301],[36,-23,-19],[11,303,275,275,275,275],[0,302,304],[86,-17,-10],[40,306,306,-13],[40,-10,-10,-13],[38,307,307,308],[37,309,-19],[36,310,-19],[11,311,275,275,275,275],[37,309,-8],[36,313,-19],[11,314,275,275,275,275],[1,312,315],[36,309,-19],[11,317,275,275,275,275],[0,316,318],[1,-25,318],[0,316,320],[45,-3,-4],[41,-3,322],[44,-3,-19],[43,-8,324],[45,-3,-8],[44,326,-19],[43,-8,327],[41,325,328],[46,-4,-3],[44,330,-4],[43,-4,331],[45,330,-4],[44,333,-4],[43,-4,334],[41,332,335],[46,-3,-4],[44,337,-4],[43,-4,338],[45,337,-4],[44,340,-4],[43,-4,341],[41,339,342],[43,-3,-4],[42,-4,344],[43,322,-4],[42,-4,346],[41,345,347],[42,-3,-4],[42,322,-4],[41,349,350],[45,-4,-3],[44,352,-4],[41,-4,353],[49,-12,-11],[49,-12,-10],[48,355,356],[50,-14,-13],[47,357,357,358],[44,359,-19],[43,-8,360],[45,-8,-19],[45,359,-19],[44,363,-19],[43,362,364],[41,361,365],[41,344,346],[44,-15,-19],[43,-8,368],[45,-15,-19],[44,370,-19],[43,362,371],[41,369,372],[44,-30,-19],[43,-8,374],[45,-30,-19],[44,376,-19],[43,362,377],[41,375,378],[51,-8,-8,-13],[51,-17,-17,-13],[51,-10,-10,-13],[47,381,381,382],[44,383,-19],[43,380,384],[45,380,-19],[45,383,-19],[44,387,-19],[43,386,388],[41,385,389],[51,-8,-8,-15],[43,391,368],[45,391,-19],[43,393,371],[41,392,394],[52,-10,-10,-13],[53,-10,-10,-13],[54,-3,-4],[13,398,-19],[11,399,-8,-8,-8,-8],[56,-3,-4],[55,401,-19],[57,-3,-4],[55,403,-19],[58,-8,-8,-31,-31,-8,-31,-31,-32,-33,-34,-8,-8,-8,-8,-8,-8,-8,-8,-8,-8],[58,-4,-4,-3,-4,-4,-4,-4,-4,-4,-4,-4,-4,-4,-4,-4,-4,-4,-4,-4,-4],[58,-4,-4,-4,-3,-4,-4,-4,-4,-4,-4,-4,-4,-4,-4,-4,-4,-4,-4,-4,-4],[58,-4,-4,-4,-4,-4,-3,-4,-4,-4,-4,-4,-4,-4,-4,-4,-4,-4,-4,-4,-4],[58,-4,-4,-4,-4,-4,-4,-3,-4,-4,-4,-4,-4,-4,-4,-4,-4,-4,-4,-4,-4],[58,-4,-4,-4,-4,-4,-4,-4,-3,-4,-4,-4,-4,-4,-4,-4,-4,-4,-4,-4,-4],[58,-4,-4,-4,-4,-4,-4,-4,-4,-3,-4,-4,-4,-4,-4,-4,-4,-4,-4,-4,-4],[58,-4,-4,-4,-4,-4,-4,-4,-4,-4,-3,-4,-4,-4,-4,-4,-4,-4,-4,-4,-4],[58,-3,-3,-4,-4,-3,-4,-4,-4,-4,-4,-3,-3,-3,-3,-3,-3,-3,-3,-3,-3],[12,40,-4],[11,414,-8,-8,-8,-8],[13,-8,-4],[12,40,416],[11,417,-8,-8,-8,-8],[10,415,418],[9,415,419],[8,415,420],[7,419,421],[6,422,415],[13,-3,-19],[11,424,-8,-8,-8,-8],[12,424,55],[11,426,-8,-8,-8,-8],[10,425,427],[13,-4,-19],[12,424,429],[11,430,-8,-8,-8,-8],[10,425,431],[9,432,428],[8,432,433],[7,428,434],[6,435,425],[11,414,-4,-4,-4,-4],[12,-4,40],[11,438,-4,-4,-4,-4],[10,439,-4],[6,440,439],[10,-4,439],[9,442,-4],[8,442,443],[7,-4,444],[6,445,-4],[13,-35,-19],[12,447,-19],[11,448,-8,-8,-8,-8],[12,447,55],[11,450,-8,-8,-8,-8],[10,449,451],[9,449,452],[8,449,453],[7,452,454],[6,455,449],[61,-3,-4],[60,457,-4],[59,-19,458],[13,459,-19],[12,460,-19],[59,-19,-8],[11,461,462,462,462,462],[13,462,-19],[12,460,464],[11,465,462,462,462,462],[10,463,466],[9,463,467],[8,463,468],[7,467,469],[6,470,463],[62,-8,-35],[13,472,-19],[59,-8,-36],[13,474,-19],[12,473,475],[11,476,-8,-8,-8,-8],[12,473,55],[11,478,-8,-8,-8,-8],[10,477,479],[12,473,-19],[11,481,-8,-8,-8,-8],[10,477,482],[9,483,480],[8,483,484],[7,480,485],[6,486,477],[62,-3,-4],[13,488,-4],[12,489,-4],[11,490,-4,-4,-4,-4],[62,-4,-3],[13,492,-4],[12,493,-4],[11,494,-4,-4,-4,-4],[59,-4,-3],[13,496,-4],[12,-4,497],[11,498,-4,-4,-4,-4],[10,499,-4],[6,500,499],[59,-3,-4],[13,502,-4],[12,-4,503],[11,504,-4,-4,-4,-4],[10,505,-4],[6,506,505],[64,-4,-3],[63,508,-19],[13,509,-19],[12,510,-19],[63,-8,-19],[11,511,512,512,512,512],[13,512,-19],[12,510,514],[11,515,512,512,512,512],[10,513,516],[9,513,517],[8,513,518],[7,517,519],[6,520,513],[65,-38,-8,-39,-40,-19],[13,522,-19],[12,523,-19],[11,524,-8,-8,-8,-8],[12,523,55],[11,526,-8,-8,-8,-8],[10,525,527],[9,525,528],[8,525,529],[7,528,530],[6,531,525],[68,-13,-14],[67,-18,533],[66,210,210,534],[13,535,-19],[12,536,-19],[11,537,-8,-8,-8,-8],[12,536,55],[11,539,-8,-8,-8,-8],[10,538,540],[9,538,541],[8,538,542],[7,541,543],[6,544,538],[69,-3,-4],[13,546,-19],[12,547,-19],[11,548,-8,-8,-8,-8],[12,547,55],[11,550,-8,-8,-8,-8],[10,549,551],[9,549,552],[8,549,553],[7,552,554],[6,555,549],[69,-41,-19],[13,557,-19],[12,558,-19],[11,559,-8,-8,-8,-8],[12,558,55],[11,561,-8,-8,-8,-8],[10,560,562],[9,560,563],[8,560,564],[7,563,565],[6,566,560],[70,-8,-42],[13,568,-19],[12,569,-19],[11,570,-8,-8,-8,-8],[12,569,55],[11,572,-8,-8,-8,-8],[10,571,573],[9,571,574],[8,571,575],[7,574,576],[6,577,571],[71,-4,-3],[69,579,-19],[13,580,-19],[12,581,-19],[11,582,-8,-8,-8,-8],[12,581,55],[11,584,-8,-8,-8,-8],[10,583,585],[9,583,586],[8,583,587],[7,586,588],[6,589,583],[72,-3,-4],[13,591,-19],[12,592,-19],[11,593,-8,-8,-8,-8],[12,592,55],[11,595,-8,-8,-8,-8],[10,594,596],[9,594,597],[8,594,598],[7,597,599],[6,600,594],[13,-43,-19],[73,-8,-44],[13,603,-19],[12,602,604],[11,605,-8,-8,-8,-8],[12,602,55],[11,607,-8,-8,-8,-8],[10,606,608],[6,609,606],[73,-4,-3],[13,611,-4],[12,-4,612],[11,613,-4,-4,-4,-4],[10,614,-4],[6,615,614],[73,-3,-4],[13,617,-4],[12,-4,618],[11,619,-4,-4,-4,-4],[10,620,-4],[6,621,620],[75,-13,-14],[74,43,43,43,623],[76,-8,-4],[74,-4,-4,-4,625],[76,-4,-3],[74,-3,-3,-3,627],[76,-3,-4],[74,-4,-4,-4,629]],\
"leaves":[\
{"kind":"value","value":["beleid_van_april"],"type":["set","Beleidstekst"]},\
{"kind":"value","value":["beleid_van_april","aanscherping"],"type":["set","Beleidstekst"]},\
{"kind":"value","value":true,"type":["boolean"]},\
{"kind":"value","value":false,"type":["boolean"]},\
{"kind":"term","term":{"kind":"input","input":4}},\
{"kind":"value","value":"offerteprocedure","type":["choice","Contracttype"]},\
{"kind":"value","value":"gestandaardiseerd_met_plafond","type":["choice","Contracttype"]},\
{"kind":"gap"},\
{"kind":"value","value":"gestandaardiseerd_zonder_plafond","type":["choice","Contracttype"]},\
{"kind":"value","value":"open","type":["text"]},\
{"kind":"value","value":"due","type":["text"]},\
{"kind":"value","value":"late","type":["text"]},\
{"kind":"value","value":"done","type":["text"]},\
{"kind":"value","value":"doneLate","type":["text"]},\
{"kind":"value","value":{"absent":true},"type":["absent"]},\
{"kind":"value","value":"2021-08-01","type":["date"]},\
{"kind":"value","value":"upcoming","type":["text"]},\
{"kind":"value","value":"doneEarly","type":["text"]},\
{"kind":"notApplicable"},\
{"kind":"value","value":"2021-09-30","type":["date"]},\
{"kind":"value","value":"2021-09-01","type":["date"]},\
{"kind":"value","value":"2021-10-31","type":["date"]},\
{"kind":"value","value":"2021-11-01","type":["date"]},\
{"kind":"value","value":"2021-11-12","type":["date"]},\
{"kind":"nowhere"},\
{"kind":"value","value":"2021-08-31","type":["date"]},\
{"kind":"value","value":"2021-09-22","type":["date"]},\
{"kind":"value","value":"2021-12-21","type":["date"]},\
{"kind":"value","value":"lapsed","type":["text"]},\
{"kind":"term","term":{"kind":"call","builtin":"date.subtractRounded","parts":[{"kind":"call","builtin":"date.subtract","parts":[{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":31},{"kind":"constant","value":{"years":1,"months":0,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]},{"kind":"constant","value":{"years":0,"months":3,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]}},\
{"kind":"value","value":"mijn_zorgverlener_gedrukt","type":["contact"]},\
{"kind":"value","value":"overeenkomsten_2022","type":["contact"]},\
{"kind":"value","value":"loket_instellingen","type":["contact"]},\
{"kind":"value","value":"afdeling_declaraties","type":["contact"]},\
{"kind":"term","term":{"kind":"call","builtin":"roundBy","parts":[{"kind":"call","builtin":"money.multiplyPercentage","parts":[{"kind":"input","input":46},{"kind":"input","input":47}]},{"kind":"constant","value":2,"type":["number"]},{"kind":"constant","value":"down","type":["rounding"]}]}},\
{"kind":"term","term":{"kind":"input","input":48}},\
{"kind":"term","term":{"kind":"call","builtin":"money.add","parts":[{"kind":"input","input":54},{"kind":"input","input":55}]}},\
{"kind":"term","term":{"kind":"input","input":56}},\
{"kind":"conflict"},\
{"kind":"error"},\
{"kind":"term","term":{"kind":"input","input":59}},\
{"kind":"term","term":{"kind":"call","builtin":"roundBy","parts":[{"kind":"call","builtin":"money.divideNumber","parts":[{"kind":"call","builtin":"money.add","parts":[{"kind":"input","input":54},{"kind":"input","input":55}]},{"kind":"input","input":60}]},{"kind":"constant","value":2,"type":["number"]},{"kind":"constant","value":"up","type":["rounding"]}]}},\
{"kind":"term","term":{"kind":"input","input":63}},\
{"kind":"term","term":{"kind":"input","input":64}}\
],\
"wholes":[\
{"quantifier":"sum","atLeast":1,"path":[7],"type":["money"],"each":[{"where":null,"body":-37}]}\
],\
"clauses":[\
{"name":"geldende_teksten","kind":"decision","isSoft":false,"type":["set","Beleidstekst"],"per":[],"cites":[],"root":2,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-2022A-002","GGZ-2022A-004"],"applies":-3},{"cites":["GGZ-2022A-001","GGZ-2022A-004"],"applies":5}],"first":null,"last":null},\
{"name":"omzet_voor_type","kind":"decision","isSoft":false,"type":["money"],"per":[],"cites":["GGZ-2022A-036","GGZ-2022A-039"],"root":-5,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"buiten_de_drie","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2022A-037"],"root":6,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"uitsluitend_sectie_drie","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2022A-039"],"root":10,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contracttype","kind":"decision","isSoft":false,"type":["choice","Contracttype"],"per":[],"cites":["GGZ-2022A-012"],"root":22,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-2022A-016"],"applies":24},{"cites":["GGZ-2022A-036"],"applies":27},{"cites":["GGZ-2022A-037"],"applies":29},{"cites":["GGZ-2022A-039"],"applies":34},{"cites":["GGZ-2022A-037","GGZ-2022A-039"],"applies":38},{"cites":["GGZ-2022A-001"],"applies":39}],"first":null,"last":null},\
{"name":"wordt_gecontracteerd","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2022A-001","GGZ-2022A-013"],"root":41,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"inkoop.publicatie_aanscherping","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2022A-053","GGZ-2022A-068"],"root":45,"within":null,"isLoose":false,"parts":[],"first":-15,"last":-16},\
{"name":"inkoop.aanbieden_offerteformat","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2022A-018","GGZ-2022A-054"],"root":62,"within":null,"isLoose":false,"parts":[],"first":72,"last":82},\
{"name":"inkoop.indienen_offerte","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2022A-019","GGZ-2022A-055"],"root":101,"within":null,"isLoose":false,"parts":[],"first":111,"last":121},\
{"name":"inkoop.onderhandelen","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2022A-055"],"root":136,"within":null,"isLoose":false,"parts":[],"first":111,"last":121},\
{"name":"inkoop.ondertekenen","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2022A-056"],"root":142,"within":null,"isLoose":false,"parts":[],"first":144,"last":146},\
{"name":"inkoop.publicatie_aanbod","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2022A-057"],"root":150,"within":null,"isLoose":false,"parts":[],"first":-15,"last":-24},\
{"name":"bericht_geen_contract","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2022A-014"],"root":157,"within":159,"isLoose":false,"parts":[],"first":162,"last":165},\
{"name":"aanbieden.contact_opnemen","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2022A-013"],"root":168,"within":null,"isLoose":false,"parts":[],"first":144,"last":144},\
{"name":"aanbieden.type_laten_weten","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2022A-015"],"root":171,"within":null,"isLoose":false,"parts":[],"first":144,"last":144},\
{"name":"aanbieden.aanbod_per_mail","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2022A-038"],"root":184,"within":null,"isLoose":false,"parts":[],"first":192,"last":192},\
{"name":"aanbieden.voorstel_in_portaal","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2022A-040","GGZ-2022A-041"],"root":202,"within":null,"isLoose":false,"parts":[],"first":207,"last":207},\
{"name":"herverdelen","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2022A-023"],"root":223,"within":null,"isLoose":false,"parts":[],"first":233,"last":243},\
{"name":"route_nieuwe_aanbieder","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":[],"root":254,"within":256,"isLoose":false,"parts":[{"cites":["GGZ-2022A-042"],"applies":257},{"cites":["GGZ-2022A-042"],"applies":259},{"cites":["GGZ-2022A-042"],"applies":261},{"cites":["GGZ-2022A-042"],"applies":266},{"cites":["GGZ-2022A-042"],"applies":268},{"cites":["GGZ-2022A-042","GGZ-2022A-069"],"applies":269}],"first":null,"last":null},\
{"name":"nieuwe_aanbieder.verzoek","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2022A-043","GGZ-2022A-069"],"root":283,"within":285,"isLoose":false,"parts":[],"first":295,"last":305},\
{"name":"nieuwe_aanbieder.toetsen_verzoek","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2022A-044"],"root":319,"within":321,"isLoose":false,"parts":[],"first":295,"last":295},\
{"name":"langer_dan_een_jaar","kind":"decision","isSoft":false,"type":["boolean"],"per":[4],"cites":["GGZ-2022A-047"],"root":323,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"machtiging_langdurig","kind":"decision","isSoft":false,"type":["boolean"],"per":[4],"cites":["GGZ-2022A-047"],"root":329,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-2022A-047","GGZ-2022A-049"],"applies":336},{"cites":["GGZ-2022A-049","GGZ-2022A-050"],"applies":343},{"cites":["GGZ-2022A-070"],"applies":348},{"cites":["GGZ-2022A-047","GGZ-2022A-070"],"applies":351},{"cites":["GGZ-2022A-047"],"applies":354}],"first":null,"last":null},\
{"name":"langdurige_ggz.aanvraag_machtiging","kind":"step","isSoft":false,"type":["text"],"per":[4],"cites":["GGZ-2022A-048","GGZ-2022A-051"],"root":366,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-2022A-048","GGZ-2022A-070"],"applies":367},{"cites":["GGZ-2022A-047"],"applies":354}],"first":373,"last":379},\
{"name":"langdurige_ggz.beoordelen_checklist","kind":"step","isSoft":false,"type":["text"],"per":[4],"cites":["GGZ-2022A-052"],"root":390,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-2022A-047"],"applies":354}],"first":395,"last":395},\
{"name":"vragen.raadplegen","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2022A-058","GGZ-2022A-059"],"root":396,"within":null,"isLoose":false,"parts":[],"first":-15,"last":-15},\
{"name":"vragen.contact_zoeken","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2022A-061"],"root":397,"within":null,"isLoose":false,"parts":[],"first":-15,"last":-15},\
{"name":"kaders_van_zpm","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2022A-011"],"root":400,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"veldnorm_telt_mee","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2022A-046"],"root":402,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"spravato_gecontracteerd","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2022A-045"],"root":404,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"loket","kind":"decision","isSoft":false,"type":["contact"],"per":[3],"cites":[],"root":405,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-2022A-058","GGZ-2022A-062"],"applies":406},{"cites":["GGZ-2022A-059"],"applies":407},{"cites":["GGZ-2022A-060"],"applies":408},{"cites":["GGZ-2022A-062"],"applies":409},{"cites":["GGZ-2022A-063"],"applies":410},{"cites":["GGZ-2022A-064"],"applies":411},{"cites":["GGZ-2022A-065"],"applies":412},{"cites":["GGZ-2022A-004","GGZ-2022A-061"],"applies":413}],"first":null,"last":null},\
{"name":"met_offerte","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2022A-016"],"root":423,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"heeft_plafond","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":[],"root":436,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-2022A-020"],"applies":-4},{"cites":["GGZ-2022A-020"],"applies":437},{"cites":["GGZ-2022A-038"],"applies":441},{"cites":["GGZ-2022A-039"],"applies":446}],"first":null,"last":null},\
{"name":"voorlopig_plafond","kind":"decision","isSoft":false,"type":["money"],"per":[],"cites":["GGZ-2022A-022"],"root":456,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"voorstel_binnen_de_marge","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2022A-022"],"root":471,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"plafond","kind":"decision","isSoft":false,"type":["money"],"per":[],"cites":[],"root":487,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-2022A-023","GGZ-2022A-024"],"applies":491},{"cites":["GGZ-2022A-022"],"applies":495},{"cites":["GGZ-2022A-038"],"applies":501},{"cites":["GGZ-2022A-038"],"applies":507}],"first":null,"last":null},\
{"name":"niet_zonder_meer_uit_mutatiemodel","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2022A-026"],"root":521,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"omzet_onder_plafond","kind":"decision","isSoft":false,"type":["money"],"per":[],"cites":["GGZ-2022A-028"],"root":532,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"bespreken_kostenintensief","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2022A-030"],"root":545,"within":null,"isLoose":false,"parts":[],"first":233,"last":243},\
{"name":"kpuc_afgesproken","kind":"decision","isSoft":false,"type":["boolean"],"per":[7],"cites":["GGZ-2022A-031"],"root":556,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"maximale_prijs","kind":"decision","isSoft":false,"type":["money"],"per":[7],"cites":["GGZ-2022A-032"],"root":567,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"prijs_per_verzekerde","kind":"decision","isSoft":false,"type":["money"],"per":[7],"cites":["GGZ-2022A-029"],"root":578,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"kpuc_stijgt_niet","kind":"requirement","isSoft":false,"type":["boolean"],"per":[7],"cites":["GGZ-2022A-033"],"root":590,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"gedragseffecten_in_tarief","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2022A-035"],"root":601,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"tarief","kind":"decision","isSoft":false,"type":["percentage"],"per":[],"cites":[],"root":610,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-2022A-034"],"applies":437},{"cites":["GGZ-2022A-038"],"applies":616},{"cites":["GGZ-2022A-038"],"applies":622},{"cites":["GGZ-2022A-041"],"applies":446}],"first":null,"last":null},\
{"name":"voorwaarden_van_april","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2022A-044"],"root":-8,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"aangekondigde_aanscherping","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2022A-067","GGZ-2022A-068"],"root":624,"within":null,"isLoose":false,"parts":[],"first":-15,"last":-16},\
{"name":"beleid_compleet","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":[],"root":626,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-2022A-066","GGZ-2022A-067"],"applies":628},{"cites":["GGZ-2022A-067"],"applies":630}],"first":null,"last":null}\
],\
"choices":{"Zorgaanbiedersoort":["instelling","vrijgevestigd","groep_praktijken","paaz","puc"],"Indiener":["door_zorgaanbieder","door_verzekerde"],"Kwaliteitssectie":["sectie_twee","sectie_drie"],"Afspraakonderwerp":["triage","overdracht","aanverwante_diensten","overlegorganen","juiste_zorg_juiste_plek"],"Ketenpartner":["ziekenhuizen","huisartsen","wijkverpleegkundigen","verpleeghuizen","andere_zorgverleners"],"Vraagonderwerp":["verzoek_nieuwe_aanbieder","overgang_naar_instelling","status_declaraties","status_overeenkomsten","eigen_contactgegevens","rekeningnummer","wijziging_doorgeven","proces_overeenkomst","inhoud_en_beleid","declaraties","machtigingen","retourcode","zorgbemiddeling","plek_voor_verzekerde","plannen_passende_zorg","duurzaam_initiatief","duurzaamheidsidee","innovatie","consultatiefunctie","iets_anders"],"Zorgsoort":["ggz","wijkverpleging","huisartsenzorg","andere_zorg"],"Tariefvorm":["vijf_minuten","maandtarief","geen_van_beide"],"Contracttype":["offerteprocedure","gestandaardiseerd_met_plafond","gestandaardiseerd_zonder_plafond"],"Setting":["sectie_twee_vrijgevestigd","sectie_drie_monodisciplinair","sectie_drie_multidisciplinair","andere_setting"],"Beleidstekst":["beleid_van_april","aanscherping"]},\
"calendars":{}}'),
    reads: [
      (x) => x.g["inkoop.publicatie_aanscherping"],
      (x) => x.p,
      (x) => undefined,
      (x) => undefined,
      (x) => x.s[0].jaaromzet?.[2020],
      (x) => x.s[0].settings,
      (x) => x.s[0].settings,
      (x) => x.s[0].settings,
      (x) => x.s[0].settings,
      (x) => x.s[0].settings,
      (x) => told(x.o.via_offerte, ["asr"], x.p),
      (x) => x.s[0].soort,
      (x) => told(x.o.contract_gewenst, ["asr"], x.p),
      (x) => x.g["inkoop.aanbieden_offerteformat"],
      (x) => x.g["inkoop.indienen_offerte"],
      (x) => x.g["inkoop.onderhandelen"],
      (x) => x.g["inkoop.ondertekenen"],
      (x) => x.g["inkoop.publicatie_aanbod"],
      (x) => x.g.bericht_geen_contract,
      (x) => x.s[0].overeenkomst?.[2021],
      (x) => x.s[0].eerder_overeenkomst,
      (x) => x.g["aanbieden.contact_opnemen"],
      (x) => x.g["aanbieden.type_laten_weten"],
      (x) => x.g["aanbieden.aanbod_per_mail"],
      (x) => x.g["aanbieden.voorstel_in_portaal"],
      (x) => x.g.herverdelen,
      (x) => told(x.o.is_nieuwe_instelling, [], x.p),
      (x) => x.s[0].wenst_overeenkomst,
      (x) => x.g["nieuwe_aanbieder.verzoek"],
      (x) => x.g["nieuwe_aanbieder.toetsen_verzoek"],
      (x) => x.s[4].verwacht_tot_en_met,
      (x) => x.s[4].start,
      (x) => undefined,
      (x) => x.s[0].gecontracteerd,
      (x) => undefined,
      (x) => undefined,
      (x) => saidOf(x, 4, "stappen", "langdurige_ggz.aanvraag_machtiging"),
      (x) => undefined,
      (x) => saidOf(x, 4, "stappen", "langdurige_ggz.beoordelen_checklist"),
      (x) => x.g["vragen.raadplegen"],
      (x) => x.g["vragen.contact_zoeken"],
      (x) => x.s[0].conformeert_zich_aan_zpm,
      (x) => x.s[0].voldoet_aan_veldnorm_spravato,
      (x) => x.s[0].wil_spravato_leveren,
      (x) => told(x.o.spravato_inkopen, ["asr"], x.p),
      (x) => x.s[3].betreft,
      (x) => told(x.o.geschatte_productie, [], x.p),
      (x) => told(x.o.deel_van_de_productie, [], x.p),
      (x) => x.s[0].voorstel_plafond?.[2022],
      (x) => undefined,
      (x) => undefined,
      (x) => told(x.o.plafond_herverdelen, ["asr"], x.p),
      (x) => x.s[0].plafond_volgt_mutatiemodel,
      (x) => x.s[0].in_mutatiemodel,
      (x) => x.s[7].omzet,
      (x) => x.s[7].omzet_kostenintensief,
      (x) => undefined,
      (x) => x.g.bespreken_kostenintensief,
      (x) => told(saidOf(x, 7, "oordelen", "meest_voorkomend"), [], x.p),
      (x) => told(saidOf(x, 7, "oordelen", "afgesproken_kpuc"), ["asr","zorgaanbieder"], x.p),
      (x) => x.s[7].unieke_verzekerden,
      (x) => told(saidOf(x, 7, "oordelen", "stijging_door_zpm"), [], x.p),
      (x) => told(x.o.gedragseffecten_verwerkt, ["asr"], x.p),
      (x) => told(x.o.tarief_uit_de_offerte, ["asr","zorgaanbieder"], x.p),
      (x) => x.s[0].voorstel_tarief?.[2022],
      (x) => x.g.aangekondigde_aanscherping,
      (x) => undefined,
    ],
    tests: [
      (x) => yesNo(x.s[0].eerder_overeenkomst),
      (x) => yesNo(x.s[0].overeenkomst?.[2021]),
      (x) => happens(x.g["inkoop.publicatie_aanscherping"], ["notYet", "never", AWAITED, VALUE]),
      (x) => days(awaited(x.g["inkoop.publicatie_aanscherping"], x.p, "2021-08-01"), "2021-08-02", false),
      (x) => ordered(orderOf(dayOf(x.g["inkoop.publicatie_aanscherping"]), dayOf(x.p)), 3),
      (x) => ordered(orderOf(dayOf(x.g["inkoop.publicatie_aanscherping"]), dayOf(x.p)), 3),
      (x) => figures(x.s[0].jaaromzet?.[2020], 250000, false),
      (x) => members(x.s[0].settings, "sectie_twee_vrijgevestigd"),
      (x) => members(x.s[0].settings, "sectie_drie_monodisciplinair"),
      (x) => members(x.s[0].settings, "sectie_drie_multidisciplinair"),
      (x) => members(x.s[0].settings, "andere_setting"),
      (x) => among(x.s[0].soort, ["instelling", "vrijgevestigd", "groep_praktijken", "paaz", "puc"]),
      (x) => yesNo(told(x.o.via_offerte, ["asr"], x.p)),
      (x) => yesNo(told(x.o.contract_gewenst, ["asr"], x.p)),
      (x) => among(x.g["inkoop.aanbieden_offerteformat"], ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g["inkoop.aanbieden_offerteformat"], x.p, "2021-08-01"), "2021-08-01", false),
      (x) => days(awaited(x.g["inkoop.aanbieden_offerteformat"], x.p, "2021-08-01"), "2021-10-01", false),
      (x) => among(x.g["inkoop.indienen_offerte"], ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g["inkoop.indienen_offerte"], x.p, "2021-08-01"), "2021-09-01", false),
      (x) => days(awaited(x.g["inkoop.indienen_offerte"], x.p, "2021-08-01"), "2021-11-01", false),
      (x) => among(x.g["inkoop.onderhandelen"], ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g["inkoop.onderhandelen"], x.p, "2021-08-01"), "2021-09-01", false),
      (x) => days(awaited(x.g["inkoop.onderhandelen"], x.p, "2021-08-01"), "2021-11-01", false),
      (x) => among(x.g["inkoop.ondertekenen"], ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g["inkoop.ondertekenen"], x.p, "2021-08-01"), "2021-11-02", false),
      (x) => among(x.g["inkoop.publicatie_aanbod"], ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g["inkoop.publicatie_aanbod"], x.p, "2021-08-01"), "2021-11-13", false),
      (x) => among(x.g.bericht_geen_contract, ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g.bericht_geen_contract, x.p, "2021-08-01"), "2021-09-01", false),
      (x) => among(x.g["aanbieden.contact_opnemen"], ["notYet", "never", VALUE]),
      (x) => among(x.g["aanbieden.type_laten_weten"], ["notYet", "never", VALUE]),
      (x) => among(x.g["aanbieden.aanbod_per_mail"], ["notYet", "never", VALUE]),
      (x) => among(x.g["aanbieden.voorstel_in_portaal"], ["notYet", "never", VALUE]),
      (x) => among(x.g.herverdelen, ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g.herverdelen, x.p, "2021-08-01"), "2021-09-22", false),
      (x) => days(awaited(x.g.herverdelen, x.p, "2021-08-01"), "2021-12-22", false),
      (x) => yesNo(x.s[0].wenst_overeenkomst),
      (x) => yesNo(told(x.o.is_nieuwe_instelling, [], x.p)),
      (x) => among(x.g["nieuwe_aanbieder.verzoek"], ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g["nieuwe_aanbieder.verzoek"], x.p, "2021-08-01"), "2021-11-02", false),
      (x) => among(x.g["nieuwe_aanbieder.toetsen_verzoek"], ["notYet", "never", VALUE]),
      (x) => among(x.s[4].verwacht_tot_en_met, [ABSENT, VALUE]),
      (x) => days(x.s[4].start, "2021-01-02", false),
      (x) => days(x.s[4].start, "2022-01-01", false),
      (x) => days(x.s[4].start, "2023-01-01", false),
      (x) => ordered(orderOf(dayOf(x.s[4].verwacht_tot_en_met), yearsOn(dayOf(x.s[4].start), 1, "down")), 6),
      (x) => yesNo(x.s[0].gecontracteerd),
      (x) => among(saidOf(x, 4, "stappen", "langdurige_ggz.aanvraag_machtiging"), ["notYet", "never", VALUE]),
      (x) => ordered(orderOf(dayOf(x.p), addTo(addTo(yearsOn(dayOf(x.s[4].start), 1, "down"), 0, 0, -1, null), 0, -3, 0, "down")), 2),
      (x) => ordered(orderOf(dayOf(x.p), addTo(addTo(yearsOn(dayOf(x.s[4].start), 1, "down"), 0, 0, -1, null), 0, -3, 0, "down")), 4),
      (x) => ordered(orderOf(dayOf(saidOf(x, 4, "stappen", "langdurige_ggz.aanvraag_machtiging")), addTo(addTo(yearsOn(dayOf(x.s[4].start), 1, "down"), 0, 0, -1, null), 0, -3, 0, "down")), 4),
      (x) => among(saidOf(x, 4, "stappen", "langdurige_ggz.beoordelen_checklist"), ["notYet", "never", VALUE]),
      (x) => among(x.g["vragen.raadplegen"], ["notYet", "never", VALUE]),
      (x) => among(x.g["vragen.contact_zoeken"], ["notYet", "never", VALUE]),
      (x) => yesNo(x.s[0].conformeert_zich_aan_zpm),
      (x) => yesNo(x.s[0].wil_spravato_leveren),
      (x) => yesNo(x.s[0].voldoet_aan_veldnorm_spravato),
      (x) => yesNo(told(x.o.spravato_inkopen, ["asr"], x.p)),
      (x) => among(x.s[3].betreft, ["verzoek_nieuwe_aanbieder", "overgang_naar_instelling", "status_declaraties", "status_overeenkomsten", "eigen_contactgegevens", "rekeningnummer", "wijziging_doorgeven", "proces_overeenkomst", "inhoud_en_beleid", "declaraties", "machtigingen", "retourcode", "zorgbemiddeling", "plek_voor_verzekerde", "plannen_passende_zorg", "duurzaam_initiatief", "duurzaamheidsidee", "innovatie", "consultatiefunctie", "iets_anders"]),
      (x) => among(x.s[0].voorstel_plafond?.[2022], [ABSENT, VALUE]),
      (x) => x.s[0].voorstel_plafond?.[2022] == null || told(x.o.geschatte_productie, [], x.p) == null ? 3 : compared(cents(x.s[0].voorstel_plafond?.[2022]), 100, product(7, cents(told(x.o.geschatte_productie, [], x.p))), product(10, 100), 6) || E().relation(50, ["true","false"], x),
      (x) => x.s[0].voorstel_plafond?.[2022] == null || told(x.o.geschatte_productie, [], x.p) == null ? 3 : compared(cents(x.s[0].voorstel_plafond?.[2022]), 100, product(4, cents(told(x.o.geschatte_productie, [], x.p))), product(5, 100), 3) || E().relation(49, ["true","false"], x),
      (x) => yesNo(told(x.o.plafond_herverdelen, ["asr"], x.p)),
      (x) => yesNo(x.s[0].in_mutatiemodel),
      (x) => yesNo(x.s[0].plafond_volgt_mutatiemodel),
      (x) => E().whole(56, true, x),
      (x) => among(x.g.bespreken_kostenintensief, ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g.bespreken_kostenintensief, x.p, "2021-08-01"), "2021-09-22", false),
      (x) => days(awaited(x.g.bespreken_kostenintensief, x.p, "2021-08-01"), "2021-12-22", false),
      (x) => yesNo(told(saidOf(x, 7, "oordelen", "meest_voorkomend"), [], x.p)),
      (x) => figures(x.s[7].unieke_verzekerden, 1, false),
      (x) => yesNo(told(saidOf(x, 7, "oordelen", "stijging_door_zpm"), [], x.p)),
      (x) => yesNo(told(x.o.gedragseffecten_verwerkt, ["asr"], x.p)),
      (x) => among(x.s[0].voorstel_tarief?.[2022], [ABSENT, VALUE]),
      (x) => happens(x.g.aangekondigde_aanscherping, ["notYet", "never", AWAITED, VALUE]),
      (x) => days(awaited(x.g.aangekondigde_aanscherping, x.p, "2021-08-01"), "2021-08-02", false),
      (x) => ordered(orderOf(dayOf(x.g.aangekondigde_aanscherping), dayOf(x.p)), 3),
      (x) => days(x.p ?? {"low":"2021-08-01","high":"2023-12-31"}, "2021-08-01", false),
      (x) => days(x.p ?? {"low":"2021-08-01","high":"2023-12-31"}, "2021-08-02", false),
      (x) => days(x.p ?? {"low":"2021-08-01","high":"2023-12-31"}, "2021-08-31", false),
      (x) => days(x.p ?? {"low":"2021-08-01","high":"2023-12-31"}, "2021-09-01", false),
      (x) => days(x.p ?? {"low":"2021-08-01","high":"2023-12-31"}, "2021-09-22", false),
      (x) => days(x.p ?? {"low":"2021-08-01","high":"2023-12-31"}, "2021-09-30", false),
      (x) => days(x.p ?? {"low":"2021-08-01","high":"2023-12-31"}, "2021-10-01", false),
      (x) => days(x.p ?? {"low":"2021-08-01","high":"2023-12-31"}, "2021-10-31", false),
      (x) => days(x.p ?? {"low":"2021-08-01","high":"2023-12-31"}, "2021-11-01", false),
      (x) => days(x.p ?? {"low":"2021-08-01","high":"2023-12-31"}, "2021-11-02", false),
      (x) => days(x.p ?? {"low":"2021-08-01","high":"2023-12-31"}, "2021-11-12", false),
      (x) => days(x.p ?? {"low":"2021-08-01","high":"2023-12-31"}, "2021-11-13", false),
      (x) => days(x.p ?? {"low":"2021-08-01","high":"2023-12-31"}, "2021-12-21", false),
      (x) => days(x.p ?? {"low":"2021-08-01","high":"2023-12-31"}, "2021-12-22", false),
    ],
  };
}
