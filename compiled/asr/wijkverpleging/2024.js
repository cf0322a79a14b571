// asr.wijkverpleging 2024, revision 1: made by the compiler of Pol from the compiled policy. Do not change it by hand.
const { ABSENT, VALUE, addTo, among, awaited, cents, compared, count, dayOf, days, engineOf, figureOf, figures, happens, isAbsent, members, none, orderOf, ordered, own, product, ratios, saidOf, told, total, unsettled, yesNo } = /*@__PURE__*/ (()=>{function I(t){let e=/^(\d{4})-(\d{2})-(\d{2})$/.exec(t);return e===null?!1:O(Number(e[1]),Number(e[2]),Number(e[3]))}function O(t,e,n){return t<1||t>9999||e<1||e>12||n<1?!1:n<=b(t,e)}var k=[31,28,31,30,31,30,31,31,30,31,30,31],F=t=>t%4===0&&t%100!==0||t%400===0,b=(t,e)=>e===2&&F(t)?29:k[e-1]??0;function f(t,e,n){let r=(o,i)=>String(o).padStart(i,"0");return`${r(t,4)}-${r(e,2)}-${r(n,2)}`}function D(t){return{year:Number(t.slice(0,4)),month:Number(t.slice(5,7)),day:Number(t.slice(8,10))}}function B(t,e,n){let r=[],o=t;for(let a of[e.years*12,e.months]){if(a===0)continue;let s=T(o,a,n);if(s.kind!=="date")return s;r.push(...s.steps),o=s.date}if(e.days===0)return{kind:"date",date:o,steps:r};let i=E(o,e.days);return i===null?{kind:"overflow"}:{kind:"date",date:i,steps:r}}function T(t,e,n){let{year:r,month:o,day:i}=D(t),a=r*12+(o-1)+e,s=Math.floor(a/12),d=a-s*12+1;if(s<1||s>9999)return{kind:"overflow"};let y=b(s,d);if(i<=y)return{kind:"date",date:f(s,d,i),steps:[]};if(n===null)return{kind:"missingDay",year:s,month:d,day:i};let w=f(s,d,y),m=n==="down"?w:E(w,1);return m===null?{kind:"overflow"}:{kind:"date",date:m,steps:[{year:s,month:d,day:i,landedOn:m}]}}function E(t,e){return!Number.isSafeInteger(e)||Math.abs(e)>4e6?null:Y(g(t)+e)}var q=(t,e)=>g(e)-g(t),x=146097;function g(t){let{year:e,month:n,day:r}=D(t),o=n>2?e:e-1,i=Math.floor((153*(n>2?n-3:n+9)+2)/5)+r-1;return o*365+Math.floor(o/4)-Math.floor(o/100)+Math.floor(o/400)+i}function Y(t){let e=Math.floor(t/x),n=t-e*x,r=Math.floor((n-Math.floor(n/1460)+Math.floor(n/36524)-Math.floor(n/146096))/365),o=n-(365*r+Math.floor(r/4)-Math.floor(r/100)),i=Math.floor((5*o+2)/153),a=o-Math.floor((153*i+2)/5)+1,s=i<10?i+3:i-9,d=r+e*400+(s<=2?1:0);return d<1||d>9999?null:f(d,s,a)}function p(t,e,n,r=null){let[o,i]=$(t,e),a=r??i;return{first:f(n,o,1),last:f(n,a,b(n,a))}}function $(t,e){switch(t){case"month":return[e,e];case"quarter":return[e*3-2,e*3];case"year":return[1,12]}}var c=class t{s;n;d;constructor(e,n){this.s=e>0n?1n:e<0n?-1n:0n,this.n=e<0n?-e:e,this.d=n}static ratio(e,n){if(n===0n)throw new RangeError("division by zero");if(n===1n)return new t(e,1n);let r=M(e<0n?-e:e,n<0n?-n:n),o=n<0n?-r:r;return new t(e/o,n/o)}add(e){let[n,r]=[this,u(e)];return n.d===r.d?t.ratio(n.signed()+r.signed(),n.d):t.ratio(n.signed()*r.d+r.signed()*n.d,n.d*r.d)}sub(e){return this.add(u(e).neg())}mul(e){let n=u(e);return t.ratio(this.signed()*n.signed(),this.d*n.d)}div(e){let n=u(e);return t.ratio(this.signed()*n.d,this.d*n.signed())}neg(){return new t(-this.signed(),this.d)}abs(){return new t(this.n,this.d)}floor(){let e=this.signed()/this.d;return new t(this.s<0n&&e*this.d!==this.signed()?e-1n:e,1n)}ceil(){return this.neg().floor().neg()}compare(e){let n=u(e),r=this.signed()*n.d-n.signed()*this.d;return r<0n?-1:r>0n?1:0}equals(e){let n=u(e);return this.s===n.s&&this.n===n.n&&this.d===n.d}pow(e){let n=BigInt(Math.abs(e)),r=t.ratio(this.signed()**n,this.d**n);return e<0?r.inverse():r}inverse(){return t.ratio(this.s*this.d,this.n)}gcd(e){let n=u(e);return t.ratio(M(this.n*n.d,n.n*this.d),this.d*n.d)}valueOf(){let e=A(this);return e.includes("/")?Number(this.signed())/Number(this.d):Number(e)}toFraction(){return this.d===1n?String(this.signed()):`${this.signed()}/${this.d}`}toString(){return A(this)}signed(){return this.s<0n?-this.n:this.n}};function u(t){if(t instanceof c)return t;if(typeof t=="bigint")return c.ratio(t,1n);if(typeof t=="string")return S(t);if(Number.isSafeInteger(t))return c.ratio(BigInt(t),1n);let[e="",n="0"]=String(t).split("e");return S(e).mul(c.ratio(10n,1n).pow(Number(n)))}var v=/^([+-]?)(\d+)(?:\.(\d+)|\/(\d+))?$/;function S(t){let e=v.exec(t);if(e===null)throw new RangeError(`no figure: '${t}'`);let[,n="",r="",o="",i]=e,a=BigInt(`${n==="-"?"-":""}${r}${o}`);return c.ratio(a,i===void 0?10n**BigInt(o.length):BigInt(i))}function M(t,e){let[n,r]=[t,e];for(;r!==0n;)[n,r]=[r,n%r];return n}var C=(t,e)=>t.compare(e);function A(t){if(t.d===1n)return t.toFraction();let e=t.d,n=0,r=0;for(;e%2n===0n;)e/=2n,n+=1;for(;e%5n===0n;)e/=5n,r+=1;if(e!==1n)return t.toFraction();let o=Math.max(n,r),a=(t.n*10n**BigInt(o)/t.d).toString().padStart(o+1,"0"),s=a.slice(0,a.length-o);return`${t.s<0n?"-":""}${s}.${a.slice(a.length-o)}`}var G=u("1000000000000000");var R="2299-12-31";var X=Object.freeze({}),l=t=>typeof t=="object"&&t!==null&&!Array.isArray(t),h=(t,e)=>l(t)&&Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,L=t=>l(t)&&t.absent===!0;function Z(t,e,n){if(!l(t)||!("value"in t))return t;let{by:r,on:o}=t,i=t.until??t.tot_en_met;return e.length>0&&typeof r=="string"&&!e.includes(r)?void 0:o===void 0&&i===void 0?t.value:typeof n!="string"||typeof o=="string"&&n<o||typeof i=="string"&&n>i?void 0:t.value}function j(t,e,n,r){let o=h(h(t.s[e],n),r);if(o!==void 0)return o;let i=h(n==="oordelen"?t.o:t.g,r),a=t.k[e]??"";return a===""?i:h(i,a)}function P(t){return typeof t=="number"?t:typeof t=="string"&&/^-?\d+(?:\.\d+)?$/.test(t)?Number(t):Number.NaN}var tt=(t,e,n)=>t==="notYet"?{low:typeof e=="string"?e:n,high:R}:t,_=t=>l(t)&&typeof t.low=="string"&&typeof t.high=="string";function N(t){if(typeof t!="string")return _(t)?t:null;if(I(t))return{low:t,high:t};let e=/^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(t);if(e===null||t<"0001")return null;let[n,r]=[Number(e[1]),e[2]],{first:o,last:i}=r===void 0?p("year",1,n):p("month",Number(r),n);return{low:o,high:i}}function et(t,[e,n=""]){if(t!=null){if(L(t))return{kind:"absent"};switch(e){case"boolean":return typeof t=="boolean"?{kind:e,value:t}:void 0;case"number":case"money":case"percentage":return Number.isNaN(P(t))?void 0:{kind:e,value:z(t,e)};case"date":return N(t)?.low===t?{kind:e,date:t}:void 0;case"event":return t==="never"||N(t)?.low===t?{kind:e,day:t}:void 0;case"choice":return typeof t=="string"?{kind:e,choice:n,member:t}:void 0;case"set":return Array.isArray(t)?{kind:e,choice:n,members:t}:void 0;case"party":case"contact":case"calendar":return typeof t=="string"?{kind:e,name:t}:void 0;case"text":return typeof t=="string"?{kind:e,text:t}:void 0;case"rounding":return t==="up"||t==="down"?{kind:e,direction:t}:void 0;case"range":return l(t)?{kind:e,low:u(t.low),high:u(t.high)}:void 0;default:return l(t)?{...t,kind:e}:void 0}}}var z=(t,e)=>e==="percentage"?u(t).div(100):u(t);var rt=Object.freeze({undetermined:Object.freeze({status:"undetermined"}),gap:Object.freeze({status:"gap"}),conflict:Object.freeze({status:"conflict"}),error:Object.freeze({status:"error"}),notApplicable:Object.freeze({status:"notApplicable"})});const sharedPart={a:D,b:B,c:E,d:q,e:p,f:u,g:C,h:A,i:X,j:l,k:h,l:L,m:Z,n:j,o:P,p:tt,q:N,r:et,s:rt};return(()=>{const{b:p,f:N,i:l,j:x,k:a,l:d,m:E,n:A,o:s,p:w,q:g,s:M}=sharedPart;function O(n,e,r,t,o){if(typeof n!="string"||n.length!==10)return;if(r===0&&t===0&&!n.endsWith("02-29")){let u=Number(n.slice(0,4))+e;if(u>=1e3&&u<=9999)return u+n.slice(4)}let i=p(n,{years:e,months:r,days:t},o);return i.kind==="date"?i.date:void 0}function c(n,e){let r=n*e;return r<=Number.MAX_SAFE_INTEGER&&r>=-Number.MAX_SAFE_INTEGER?r:Number.NaN}function T(n,e){return typeof n!="string"||typeof e!="string"?7:n<e?1:n===e?2:4}function _(n,e){let r=n+e;return r<=Number.MAX_SAFE_INTEGER&&r>=-Number.MAX_SAFE_INTEGER?r:Number.NaN}var h=n=>typeof n=="string"&&n.length===10?n:void 0;function y(n){let e=s(n),r=Math.round(e*100);return r/100===e&&r<=Number.MAX_SAFE_INTEGER&&r>=-Number.MAX_SAFE_INTEGER?r:Number.NaN}function I(n){let e=s(n);return Number.isSafeInteger(e)?e:Number.NaN}var S=(n,e)=>n===7?3:(n&e)!==0?1:2;function R(n,e,r,t,o){let i=e<0!=t<0,[u,f]=[c(n,t),c(r,e)];return!(u<=f)&&!(u>f)||e===0||t===0?0:((u===f?2:u<f!==i?1:4)&o)!==0?1:2}var k="\0absent",m="\0value";function b(n,e){let r=(1<<e.length)-1;if(n==null)return r;let t=e.indexOf(d(n)?k:n);if(t>=0)return 1<<t;let o=e.indexOf(m);return o<0?r:1<<o}var F=n=>n===!0?1:n===!1?2:b(n,[!0,!1]),G=(n,e)=>b(n,e)|(n==="notYet"&&e.includes(m)?1<<e.indexOf(m):0);function X(n,e,r){let t=s(n);return Number.isNaN(t)?3:(r?t>e:t>=e)?2:1}function D(n,e,r){if(Number.isNaN(s(n)))return 3;let t=N(n).compare(e);return t>0||t===0&&!r?2:1}function v(n,e,r){let t=g(n);if(t===null)return 3;let o=i=>r?i>e:i>=e;return(o(t.high)?2:0)|(o(t.low)?0:1)}function B(n,e){if(Array.isArray(n))return n.includes(e)?1:2;let r=x(n)?a(n,e):void 0;return r===!0?1:r===!1?2:3}return{ABSENT:k,VALUE:m,addTo:O,among:b,awaited:w,cents:y,compared:R,count:I,dayOf:h,days:v,figureOf:s,figures:X,happens:G,isAbsent:d,members:B,none:l,orderOf:T,ordered:S,own:a,product:c,ratios:D,saidOf:A,told:E,total:_,unsettled:M,yesNo:F,engineOf:(printed)=>{const{a:A,b:Le,c:ye,d:L,e:qe,f:x,g:V,h:q,i:M,j:F,k:v,r:j,s:Je}=sharedPart;function ae(e){switch(e.kind){case"boolean":return e.value;case"number":return oe(e.value);case"percentage":return oe(e.value.mul(100));case"money":return Jn(e.value);case"date":return e.date;case"event":return e.day;case"period":return{first:e.first,last:e.last};case"duration":return{years:e.years,months:e.months,days:e.days};case"rounding":return e.direction;case"text":return e.text;case"party":case"contact":case"calendar":return e.name;case"choice":return e.member;case"set":return e.members;case"range":return{low:oe(e.low),high:oe(e.high)};case"absent":return{absent:!0}}}function oe(e){let n=q(e),t=Number(n);return String(t)===n?t:n}function Jn(e){let n=q(e);if(n.includes("/"))return n;let[t="0",r=""]=n.split(".");return`${t}.${r.padEnd(2,"0")}`}var J=class extends Error{};function d(e,n){if(n?.kind!==e)throw new J(`expected ${e}, found ${n?.kind??"nothing"}`);return n}function f(e){if(e?.kind==="number"||e?.kind==="money"||e?.kind==="percentage")return e.value;throw new J(`expected a figure, found ${e?.kind??"nothing"}`)}function I(e){if(e?.kind==="date")return e.date;let{day:n}=d("event",e);return n==="notYet"||n==="never"?null:n}var zn={kind:"boolean",value:!0},Zn={kind:"boolean",value:!1},b=e=>e?zn:Zn,W=(e,n)=>({kind:"number",value:n(e)}),g={kind:"boolean"},N={kind:"date"},be={kind:"period"},K={kind:"number",isInteger:!0,unit:null},ze=10n**60n;function E(e,n){return n.n>ze||n.d>ze?ge:{kind:e,value:n}}var ge={kind:"failure",reason:"overflow",details:{}},B=(e,n)=>e?.kind!=="number"||n?.kind!=="number"||e.unit===n.unit,ke=(e,n)=>e!==void 0&&n!==void 0&&(e.kind==="choice"||e.kind==="set")&&(n.kind==="choice"||n.kind==="set")&&e.choice===n.choice;var se=e=>e==="divisionByZero"||e==="outsideCalendar"?"gap":"error";function c(e){if(e===void 0)throw new Error("a value that has to be there is missing");return e}function G(e){let n=new Set([e]);for(let t of n)if(t.kind==="split")for(let r of t.children)n.add(r);return[...n]}var Ze=e=>G(e).filter(n=>n.kind==="leaf");var _n=1e5;function je(e){let{surely:n,perhaps:t}=Yn(e,Ge);if(!Ze(e).some(({outcomes:s})=>s===null))return{surely:n,perhaps:t};let[r,o]=[new Set(n),new Set(t)],a=new Set(G(e).flatMap(s=>s.kind==="split"?[s.variable]:[]));for(let s of a){if(r.has(s))continue;let i=Hn(e,s,a);i==="yes"&&r.add(s),i!=="no"&&o.add(s)}return{surely:r,perhaps:o}}function Yn(e,n){let{differ:t,isCut:r}=Ye(n),o=_e(e,t);return{surely:r()?_e(e,Ye(n,!1).differ):o,perhaps:o}}function _e(e,n){let t=new Set;for(let r of G(e))r.kind==="split"&&!t.has(r.variable)&&Un(r,n)&&t.add(r.variable);return t}var Ge=(e,n)=>e.key!==n.key;var Un=({children:e},n)=>e.some((t,r)=>e.some((o,a)=>a>r&&n(t,o)));function Ye(e=Ge,n=!0){let t=new Map,r=!1,o=(a,s)=>{if(a===s)return!1;let i=a.id<s.id?`${a.id} ${s.id}`:`${s.id} ${a.id}`,u=t.get(i);if(u!==void 0)return u;if(t.size>=_n)return r=!0,n;let l=jn(a,s,o,e);return t.set(i,l),l};return{differ:o,isCut:()=>r}}function jn(e,n,t,r){if(e.kind==="leaf"&&n.kind==="leaf")return e.outcomes!==null&&n.outcomes!==null&&r(e,n);let o=Math.min(he(e),he(n)),a=e.kind==="split"&&e.variable===o?e.children.length:n.children.length;return Array.from({length:a},(s,i)=>i).some(s=>t(we(e,o,s),we(n,o,s)))}var he=e=>e.kind==="split"?e.variable:Number.POSITIVE_INFINITY,we=(e,n,t)=>e.kind==="split"&&e.variable===n?e.children[t]??e:e,Gn=2e5;function Hn(e,n,t){let r={left:Math.ceil(Gn/t.size)};for(let o of Qn([...t].filter(a=>a!==n))){if(Xn(e,n,o,r))return"yes";if(r.left<=0)return"perhaps"}return"no"}function*Qn(e){let n=[[]];for(;n.length>0;){let t=[];for(let r of n)for(let o of e.slice(e.indexOf(r.at(-1)??-1)+1))t.push([...r,o]),yield new Set([...r,o]);n=t}}function Xn(e,n,t,r){let o=G(e).find(i=>i.kind==="split"&&i.variable===n);if(o?.kind!=="split")return!1;let a=new Set,s=i=>{let u=i.map(m=>m.map(({id:y})=>y).join()).join(" ");if(a.has(u)||r.left<=0)return!1;r.left-=1,a.add(u);let l=Math.min(...i.flat().map(he));if(l===Number.POSITIVE_INFINITY)return et(i);let p=(m,y)=>[...new Set(m.flatMap(h=>y===null?Ue(h,l):[we(h,l,y)]))];if(l===n)return s(i.map(p));if(t.has(l))return s(i.map(m=>p(m,null)));let k=Math.max(...i.flat().map(m=>Ue(m,l).length));return Array.from({length:k},(m,y)=>y).some(m=>s(i.map(y=>p(y,m))))};return s(o.children.map(()=>[e]))}var Ue=(e,n)=>e.kind==="split"&&e.variable===n?e.children:[e];function et(e){let n=e.map(r=>new Set(r.flatMap(o=>o.kind==="leaf"&&o.outcomes!==null?[o.key]:[])));return new Set(n.flatMap(r=>[...r])).size>1&&n.some(r=>r.size===1)}var Q=["number","money","percentage"],Oe=(e,n)=>({kind:"number",isInteger:e,unit:n});function nt(e){let[n,t]=e;return n?.kind!=="number"?n??{kind:"error"}:Oe(n.isInteger&&t?.kind==="number"&&t.isInteger,n.unit)}var He=(e,n)=>({operator:e,parameters:[n,n],fits:([t,r])=>B(t,r),result:nt,apply:([t,r])=>{let[o,a]=[f(t),f(r)];return E(n,e==="add"?o.add(a):o.sub(a))}}),tt=e=>({operator:"negate",parameters:[e],result:([n])=>n??{kind:"error"},apply:([n])=>E(e,f(n).neg())}),D=(e,n,t,r)=>({operator:e,parameters:[n,t],fits:([o,a])=>!(o?.kind==="number"&&a?.kind==="number"&&o.unit!==null&&a.unit!==null),result:([o,a])=>{if(r!=="number")return{kind:r};let s=[o,a].map(u=>u?.kind==="number"?u.unit:null),i=[o,a].every(u=>u?.kind==="number"&&u.isInteger);return Oe(i,s[0]??s[1]??null)},apply:([o,a])=>E(r,f(o).mul(f(a)))}),ie=(e,n,t,r)=>({operator:"divide",parameters:[e,n],fits:r,result:([o])=>t==="number"?Oe(!1,o?.kind==="number"?o.unit:null):{kind:t},apply:([o,a])=>{let s=f(a);return s.n===0n?{kind:"failure",reason:"divisionByZero",details:{}}:E(t,f(o).div(s))}}),z=e=>e?.kind==="number"?e.unit:null,rt={operator:"percentOf",parameters:["range",["number","money"]],fits:([e])=>e?.kind==="range"&&e.of==="percentage",result:([,e])=>({kind:"range",of:e?.kind==="money"?"money":"number",unit:z(e)}),apply:([e,n])=>{let{low:t,high:r}=d("range",e),o=f(n);return{kind:"range",low:t.mul(o),high:r.mul(o)}}},ot={operator:"makeRange",parameters:[Q,Q],fits:([e,n])=>e?.kind===n?.kind&&B(e,n),result:([e])=>({kind:"range",of:e?.kind,unit:z(e)}),apply:([e,n])=>({kind:"range",low:f(e),high:f(n)})};function at(e,n,t){let r=x(10n**BigInt(n)),o=e.mul(r);return st(o,t).div(r)}function st(e,n){switch(n){case"up":return e.ceil();case"down":return e.floor();case"halfUp":return e.add("1/2").floor();case"towardsZero":return e.s<0n?e.ceil():e.floor();case"awayFromZero":return e.s<0n?e.floor():e.ceil()}}var it=(e,n)=>e==="percentage"?n+2:n;function Qe(e,n,t){let[r,o]=e,a=r?.kind,s=f(r),i=at(s,it(a,Number(f(o).valueOf())),n);return i.equals(s)||t.note({kind:"rounded",from:q(s),to:q(i)}),E(a,i)}var Xe=([e])=>e??{kind:"error"},H=(e,n)=>({operator:e,parameters:[Q,"number"],result:Xe,apply:(t,r)=>Qe(t,n,r)}),ut={operator:"roundBy",parameters:[Q,"number","rounding"],result:Xe,apply:(e,n)=>Qe(e,d("rounding",e[2]).direction,n)},en={...Object.fromEntries(Q.flatMap(e=>[[`${e}.add`,He("add",e)],[`${e}.subtract`,He("subtract",e)],[`${e}.negate`,tt(e)],[`${e}.divide`,ie(e,e,"percentage",([n,t])=>B(n,t))]])),"number.multiply":D("multiply","number","number","number"),"money.multiplyNumber":D("multiply","money","number","money"),"number.multiplyMoney":D("multiply","number","money","money"),"money.multiplyPercentage":D("multiply","money","percentage","money"),"percentage.multiplyMoney":D("multiply","percentage","money","money"),"number.multiplyPercentage":D("multiply","number","percentage","number"),"percentage.multiplyNumber":D("multiply","percentage","number","number"),"percentage.multiply":D("multiply","percentage","percentage","percentage"),"percentage.ofMoney":D("percentOf","percentage","money","money"),"percentage.ofNumber":D("percentOf","percentage","number","number"),"percentage.ofPercentage":D("percentOf","percentage","percentage","percentage"),"range.percentOf":rt,"range.make":ot,"money.divideNumber":ie("money","number","money",([,e])=>z(e)===null),"percentage.divideNumber":ie("percentage","number","percentage",([,e])=>z(e)===null),"number.divideNumber":ie("number","number","number",([e,n])=>z(e)!==null&&z(n)===null),roundUp:H("roundUp","up"),roundDown:H("roundDown","down"),roundHalfUp:H("roundHalfUp","halfUp"),roundTowardsZero:H("roundTowardsZero","towardsZero"),roundAwayFromZero:H("roundAwayFromZero","awayFromZero"),roundBy:ut};function lt(e,n){switch(e.kind){case"boolean":return e.value===d("boolean",n).value;case"number":case"money":case"percentage":return V(e.value,f(n))===0;case"date":return e.date===I(n);case"event":return n.kind==="date"?e.day===n.date:e.day===d("event",n).day;case"period":{let t=d("period",n);return e.first===t.first&&e.last===t.last}case"duration":{let t=d("duration",n);return e.years===t.years&&e.months===t.months&&e.days===t.days}case"rounding":return e.direction===d("rounding",n).direction;case"text":return e.text===d("text",n).text;case"party":case"contact":case"calendar":return n.kind===e.kind&&e.name===n.name;case"choice":return e.member===d("choice",n).member;case"set":{let t=new Set(d("set",n).members);return e.members.length===t.size&&e.members.every(r=>t.has(r))}case"range":{let t=d("range",n);return V(e.low,t.low)===0&&V(e.high,t.high)===0}case"absent":return n.kind==="absent"}}function X(e,n,t){if(e.kind==="choice"){let r=d("choice",n);return t.rankOf(e.choice,e.member)-t.rankOf(e.choice,r.member)}if(e.kind==="date"){let r=d("date",n).date;return e.date<r?-1:e.date>r?1:0}return V(f(e),f(n))}var xe={lessThan:e=>e<0,atMost:e=>e<=0,moreThan:e=>e>0,atLeast:e=>e>=0},nn=(e,n,t)=>({operator:e,parameters:[n,t],fits:([r,o])=>B(r,o)&&(n!=="choice"&&n!=="set"?!0:ke(r,o)),result:()=>g,apply:([r,o])=>b(lt(r,o)===(e==="equal"))}),dt=(e,n,t)=>({operator:e,parameters:[t,t],fits:([r,o])=>B(r,o)&&(t!=="choice"||ke(r,o)),result:()=>g,apply:([r,o],a)=>b(xe[n](X(r,o,a)))}),ct=(e,n)=>({operator:e,parameters:["event","date"],result:()=>g,apply:([t,r])=>{let o=I(t),a=d("date",r).date;return b(o!==null&&xe[n](o<a?-1:o>a?1:0))}}),mt=(e,n,t,r)=>({operator:e,parameters:[t,"period"],result:()=>g,apply:([o,a])=>{let s=I(o),i=d("period",a)[r];return b(s!==null&&xe[n](s<i?-1:s>i?1:0))}}),pt=e=>({operator:"during",parameters:[e,"period"],result:()=>g,apply:([n,t])=>{let r=I(n),o=d("period",t);return b(r!==null&&o.first<=r&&r<=o.last)}}),ft=e=>({operator:"within",parameters:[e,e,e],fits:([n,t,r])=>B(n,t)&&B(n,r),result:()=>g,apply:([n,t,r],o)=>b(X(n,t,o)>=0&&X(n,r,o)<=0)}),yt=e=>({operator:"withinRange",parameters:[e,"range"],fits:([,n])=>n?.kind==="range"&&n.of===e,result:()=>g,apply:([n,t])=>{let{low:r,high:o}=d("range",t),a=f(n);return b(V(a,r)>=0&&V(a,o)<=0)}}),tn=[["lessThan","lessThan",["number","money","percentage","date","choice"]],["atMost","atMost",["number","money","percentage","date","choice"]],["moreThan","moreThan",["number","money","percentage","date","choice"]],["atLeast","atLeast",["number","money","percentage","date","choice"]],["from","atLeast",["number","money","percentage","date","choice"]],["upTo","atMost",["number","money","percentage","date","choice"]],["before","lessThan",["date"]],["by","atMost",["date"]],["after","moreThan",["date"]]],bt=[["from","atLeast","first"],["before","lessThan","first"],["by","atMost","last"],["upTo","atMost","last"],["after","moreThan","last"]],gt=[["boolean","boolean"],["number","number"],["money","money"],["percentage","percentage"],["date","date"],["event","date"],["period","period"],["text","text"],["party","party"],["contact","contact"],["choice","choice"],["set","set"]];function*kt(){for(let[e,n]of gt)yield[`${e}.equal`,nn("equal",e,n)],yield[`${e}.notEqual`,nn("notEqual",e,n)];for(let[e,n,t]of tn)for(let r of t)yield[`${r}.${e}`,dt(e,n,r)];for(let[e,n]of[...tn].filter(([,,t])=>t.includes("date")))yield[`event.${e}`,ct(e,n)];for(let[e,n,t]of bt)for(let r of["date","event"])yield[`${r}.${e}Period`,mt(e,n,r,t)];for(let e of["date","event"])yield[`${e}.during`,pt(e)];for(let e of["number","money","percentage","date"])yield[`${e}.within`,ft(e)];for(let e of["number","money","percentage"])yield[`${e}.withinRange`,yt(e)]}var rn=Object.fromEntries(kt());function ln(e,n,t,r){let{date:o}=d("date",e[0]),a=d("duration",e[1]),s=Le(o,{years:n*a.years,months:n*a.months,days:n*a.days},t);return ht(s,r)}function ht(e,n){switch(e.kind){case"date":for(let t of e.steps)n.note({kind:"monthRounding",...t});return{kind:"date",date:e.date};case"overflow":return ge;case"missingDay":return{kind:"failure",reason:"missingDay",details:{year:String(e.year),month:String(e.month),day:String(e.day)}}}}var on=(e,n)=>({operator:e,parameters:["date","duration"],result:()=>N,apply:(t,r)=>ln(t,n,null,r)}),an=(e,n)=>({operator:e,parameters:["date","duration","rounding"],result:()=>N,apply:(t,r)=>ln(t,n,d("rounding",t[2]).direction,r)}),sn=(e,n)=>({operator:e,parameters:["duration","duration"],result:()=>({kind:"duration"}),apply:([t,r])=>{let[o,a]=[d("duration",t),d("duration",r)];return{kind:"duration",years:o.years+n*a.years,months:o.months+n*a.months,days:o.days+n*a.days}}}),ue=(e,n)=>({operator:e,parameters:["date"],result:()=>K,apply:([t])=>W(n(d("date",t).date),x)}),dn=e=>Math.ceil(e/3),un=(e,n)=>({operator:e,parameters:["period"],result:()=>N,apply:([t])=>({kind:"date",date:d("period",t)[n]})}),Re=(e,n)=>({operator:e,parameters:["date"],result:()=>be,apply:([t])=>{let{year:r,month:o}=A(d("date",t).date),a=n==="month"?o:n==="quarter"?dn(o):1;return{kind:"period",...qe(n,a,r)}}}),cn={"date.add":on("add",1),"date.subtract":on("subtract",-1),"date.addRounded":an("add",1),"date.subtractRounded":an("subtract",-1),"duration.add":sn("add",1),"duration.subtract":sn("subtract",-1),"date.year":ue("yearOf",e=>A(e).year),"date.month":ue("monthOf",e=>A(e).month),"date.quarter":ue("quarterOf",e=>dn(A(e).month)),"date.day":ue("dayOf",e=>A(e).day),"period.first":un("firstDayOf","first"),"period.last":un("lastDayOf","last"),"date.monthPeriod":Re("monthPeriod","month"),"date.quarterPeriod":Re("quarterPeriod","quarter"),"date.yearPeriod":Re("yearPeriod","year"),"date.daysBetween":{operator:"daysBetween",parameters:["date","date"],result:()=>K,apply:([e,n])=>W(L(d("date",e).date,d("date",n).date),x)},"period.make":{operator:"makePeriod",parameters:["date","date"],result:()=>be,apply:([e,n])=>({kind:"period",first:d("date",e).date,last:d("date",n).date})}};var ve=e=>({operator:e,parameters:e==="not"?["boolean"]:["boolean","boolean"],result:()=>g,isLogic:!0,apply:n=>{let t=n.map(r=>d("boolean",r).value);return e==="not"?b(!t[0]):b(e==="and"?t.every(Boolean):t.some(Boolean))}}),mn=e=>({operator:e,parameters:["event"],result:()=>g,apply:([n])=>b(d("event",n).day===e)}),pn=e=>({operator:e,parameters:["any"],result:()=>g,takesAbsent:!0,apply:([n])=>b(n?.kind==="absent"==(e==="absent"))}),fn={and:ve("and"),or:ve("or"),not:ve("not"),present:pn("present"),absent:pn("absent"),"event.notYet":mn("notYet"),"event.never":mn("never"),"boolean.met":{operator:"met",parameters:["boolean"],result:()=>g,apply:([e])=>d("boolean",e)},"set.empty":{operator:"empty",parameters:["set"],result:()=>g,apply:([e])=>b(d("set",e).members.length===0)},"set.size":{operator:"sizeOf",parameters:["set"],result:()=>K,apply:([e])=>W(d("set",e).members.length,x)},"set.contains":{operator:"contains",parameters:["set","choice"],fits:([e,n])=>e?.kind==="set"&&n?.kind==="choice"&&e.choice===n.choice,result:()=>g,apply:([e,n])=>b(d("set",e).members.includes(d("choice",n).member))}};var yn=new WeakMap;function gn(e,n,t){if(!De(e,n))return le(n);if(t===0)return{kind:"date",date:n,passed:[]};let{worked:r}=de(e),o=Z(e,n),a=t>0?ee(r,o)+t-1:Ce(r,o)+t,s=r[a];return s===void 0?wn(e,t>0?1:-1):On(e,t>0?o+1:o-1,s)}function kn(e,n,t){if(!De(e,n))return le(n);let{worked:r}=de(e),o=Z(e,n),a=r[t==="forward"?Ce(r,o):ee(r,o)-1];return a===void 0?wn(e,t==="forward"?1:-1):On(e,o,a)}function hn(e,n,t){for(let s of[n,t])if(!De(e,s))return le(s);let{worked:r}=de(e),[o,a]=[Z(e,n),Z(e,t)];return{kind:"count",count:ee(r,a)-ee(r,o)}}var De=({period:e},n)=>e.from<=n&&n<=e.to,wt=e=>Number(e.slice(0,4)),le=e=>({kind:"outside",year:wt(e)}),wn=({period:e},n)=>{let t=n===1?e.to:e.from;return le(ye(t,n)??t)},Z=({period:e},n)=>L(e.from,n),bn=({period:e},n)=>ye(e.from,n)??e.to;function On(e,n,t){let{worked:r,names:o}=de(e),a=t>=n?1:-1,s=[],i=a===1?Ce(r,n):ee(r,n)-1;for(let u=n;u!==t;u+=a)r[i]===u?i+=a:s.push({date:bn(e,u),name:o.get(u)??null});return{kind:"date",date:bn(e,t),passed:s}}var Ot="2024-01-01";function de(e){let n=yn.get(e);if(n!==void 0)return n;let t=xt(e);return yn.set(e,t),t}function xt(e){let{period:n,daysOff:t}=e,r=new Map(t.map(({date:u,name:l})=>[Z(e,u),l])),o=new Set(e.worked.map(u=>Z(e,u))),a=L(Ot,n.from),s=u=>((a+u)%7+7)%7>4,i=[];for(let u=0;u<=L(n.from,n.to);u+=1)(o.has(u)||!r.has(u)&&!s(u))&&i.push(u);return{worked:i,names:r}}var Ce=(e,n)=>xn(e,t=>t>=n),ee=(e,n)=>xn(e,t=>t>n);function xn(e,n){let t=0,r=e.length;for(;t<r;){let o=t+r>>1;n(e[o]??0)?r=o:t=o+1}return t}function Te(e,n){let{name:t}=d("calendar",e),r=n.calendarOf(t);if(r===null)throw new J(`no calendar '${t}'`);return r}var Be=(e,n)=>({kind:"failure",reason:"outsideCalendar",details:{calendar:e.name,year:String(n)}}),Rt=e=>e?.kind==="number"&&e.isInteger&&e.unit===null,Rn=(e,n)=>({operator:e,parameters:["date","number","calendar"],fits:([,t])=>Rt(t),result:()=>N,apply:([t,r,o],a)=>{let s=Te(o,a),{date:i}=d("date",t),u=n*Number(f(r).valueOf()),l=gn(s,i,u);return l.kind==="outside"?Be(s,l.year):(a.note({kind:"workingDays",calendar:s.name,from:i,count:u,to:l.date,because:l.passed}),{kind:"date",date:l.date})}}),vn=(e,n)=>({operator:e,parameters:["date","calendar"],result:()=>N,apply:([t,r],o)=>{let a=Te(r,o),{date:s}=d("date",t),i=kn(a,s,n);if(i.kind==="outside")return Be(a,i.year);let{date:u,passed:l}=i;return u!==s&&o.note({kind:"moved",calendar:a.name,from:s,to:u,because:l}),{kind:"date",date:u}}}),Dn={"date.addWorkingDays":Rn("addWorkingDays",1),"date.subtractWorkingDays":Rn("subtractWorkingDays",-1),"date.rollForward":vn("rollForward","forward"),"date.rollBackward":vn("rollBackward","backward"),"date.workingDaysBetween":{operator:"workingDaysBetween",parameters:["date","date","calendar"],result:()=>K,apply:([e,n,t],r)=>{let o=Te(t,r),a=hn(o,d("date",e).date,d("date",n).date);return a.kind==="outside"?Be(o,a.year):W(a.count,x)}}};var Se={...fn,...rn,...en,...cn,...Dn},Cn=new Map;for(let e of Object.entries(Se)){let n=Cn.get(e[1].operator)??[];n.push(e),Cn.set(e[1].operator,n)}function R(e,n,t){switch(e.kind){case"constant":return j(e.value,e.type);case"input":{let r=t.tables.inputs[e.input];return r===void 0?void 0:r.whole!==null?t.wholeValue(r.whole,n):r.term!==null?R(r.term,n,t):j(r.read(n),r.type)}case"call":return vt(e,n,t);case"pick":return Dt(e,n,t)}}function vt({builtin:e,parts:n},t,r){let o=[];for(let s of n){let i=R(s,t,r);if(i===void 0||i.kind==="failure")return i;o.push(i)}let a=Se[e];if(!(a?.takesAbsent!==!0&&o.some(({kind:s})=>s==="absent")))return a?.apply(o,r.context)}function Dt({isLow:e,items:n},t,r){let o;for(let a of n){let s=R(a,t,r);if(s===void 0||s.kind==="failure")return s;(o===void 0||Ie(s,o,e,r))&&(o=s)}return o}function Ie(e,n,t,{context:r}){let o=e.kind==="event"||e.kind==="date"?Ct(I(e)??"",I(n)??""):X(e,n,r);return t?o<0:o>0}var Ct=(e,n)=>e<n?-1:e>n?1:0;var Tn=e=>({x:null,masks:new Int32Array(e)});function Ee(e,n,{asked:t,tests:r}){t.x!==n&&(t.x=n,t.masks.fill(0));let o=t.masks[e]??0;if(o!==0)return o;let a=c(r[e])(n);return t.x===n&&(t.masks[e]=a),a}function _(e,n,t){let r=e;for(;r>=0;){let o=c(t.nodes[r]),a=Ee(c(o[0]),n,t),s=o[32-Math.clz32(a)];if((a&a-1)!==0||s===void 0)return Tt(r,n,t);r=s}return[-1-r]}function Tt(e,n,t){let r=[],o=new Set,a=[e];for(let s=a.pop();s!==void 0;s=a.pop()){if(o.has(s))continue;if(o.add(s),s<0){r.push(-1-s);continue}let i=c(t.nodes[s]),u=Ee(c(i[0]),n,t);for(let l=1;l<i.length;l+=1)u>>l-1&1&&a.push(c(i[l]))}return r}function Ve(e,n,t){let{nodes:r}=t,[o,a]=[new Map,new Map],s=(l,p)=>{let k=a.get(l)??p(a.size);return a.set(l,k),k},i=l=>{let p=o.get(l);if(p!==void 0)return p;let k=l<0?s(`leaf ${l}`,m=>({kind:"leaf",id:m,leaf:-1-l})):u(l);return o.set(l,k),k},u=l=>{let[p=0,...k]=c(r[l]),m=Ee(p,n,t),y=k.map((T,qn)=>St(m,qn)?i(T):null),h=y.filter(T=>T!==null),re=c(h[0]);if(h.every(T=>T===re))return re;let[Ae,fe]=y;return t.isThreshold[p]===!0&&Ae!=null&&fe!=null&&Bt(p,fe,t)===Ae?fe:s(`${p}: ${y.map(T=>T?.id??"").join(" ")}`,T=>({kind:"ask",id:T,test:p,ways:y}))};return i(e)}function Bt(e,n,{asks:t,isThreshold:r}){let o=n;for(;o?.kind==="ask"&&r[o.test]===!0&&t[o.test]===t[e];)o=o.ways[0]??null;return o}var St=(e,n)=>(e>>n&1)===1;function ce(e){let n=new Set([e]);for(let t of n)if(t.kind==="ask")for(let r of t.ways)r!==null&&n.add(r);return[...n]}function Y(e,n,t){let r={cases:[n],isOpen:!1};for(let o of e){let a=r.cases.map(s=>It(o,s,t));r={cases:a.flatMap(({cases:s})=>s),isOpen:r.isOpen||a.some(({isOpen:s})=>s)}}return r}function It(e,n,{subjects:t}){let{name:r,owner:o,key:a}=c(t[e]),s=o??0,i=v(n.f,r),{items:u,isOpen:l,isBeside:p}=Et(v(n.s[s],r),i,n.k[s]===""),k=t[s]?.name??"",m=p?u.filter(h=>Bn(v(h,k))===n.k[s]?.split("/").at(-1)):u,y=m.filter(F);return{cases:y.map((h,re)=>Wn(n,e,h,Bn(h[a])??String(re+1))),isOpen:l||y.length<m.length}}function Et(e,n,t){let r=e??n,o=!t&&e==null;if(r==null)return{items:[],isOpen:!0,isBeside:!1};if(Array.isArray(r))return{items:r,isOpen:!1,isBeside:o};let a=v(r,"items");return Array.isArray(a)?{items:a,isOpen:v(r,"complete")===!1,isBeside:o}:{items:[r],isOpen:!1,isBeside:o}}var Bn=e=>typeof e=="string"&&e!==""?e:typeof e=="number"?String(e):null;function Wn(e,n,t,r){let[o,a]=[e.s.slice(),e.k.slice()],s=e.k.findLast((i,u)=>i!==""&&u!==n)??"";return o[n]=t,a[n]=s===""?r:`${s}/${r}`,{...e,s:o,k:a}}var[O,w,P,te,U,S,C]=[1,2,4,8,16,32,64],Vt=[P,te,U];function Nn(e){let{tables:n}=e,t=(o,a)=>{let s=c(n.wholes[o]),{elements:i,more:u}=Mt(s,a,r);return Kn(s)?At(s,i,u):Lt(s,i,u,r)},r={...e,wholeValue:(o,a)=>t(o,a).value,wholeKinds:(o,a)=>t(o,a).kinds};return t}function Mt(e,n,t){let{path:r,each:o}=e;if(r===null)return{elements:o.map(u=>Me(e,u,n,t)),more:null};let a=c(o[0]),{cases:s,isOpen:i}=Y(r,n,t.tables);return{elements:s.map(u=>Me(e,a,u,t)),more:i?Me(e,a,Ft(r,n),t):null}}var Ft=(e,n)=>e.reduce((t,r)=>Wn(t,r,M,"?"),n),Kn=({quantifier:e})=>e==="every"||e==="some"||e==="atLeast";function Me(e,{where:n,body:t},r,o){let a=n===null?O:Sn(n,r,o.tables),s=t===null?O:Sn(t,r,o.tables),i=t===null||Kn(e)?void 0:Kt(t,r,o);return{counts:a,has:s,value:i}}function Sn(e,n,t){let r=0;for(let o of _(e,n,t))r|=Wt(c(t.leaves[o]));return r}function Wt(e){switch(e.kind){case"value":return e.value===!0?O:e.value===!1?w:Nt(e.value)?w|C:C;case"term":return C;case"nowhere":return 0;case"gap":return P;case"conflict":return te;case"error":return U;case"notApplicable":return S}}var Nt=e=>F(e)&&e.absent===!0;function Kt(e,n,t){let r=_(e,n,t.tables),o=r.length===1?t.tables.leaves[r[0]??0]:void 0;if(o?.kind==="value")return j(o.value,o.type);if(o?.kind!=="term")return;let a=R(o.term,n,t);return a?.kind==="failure"?void 0:a}var ne=(e,n)=>Math.max(In(e),In(n)),In=e=>e===P||e===te||e===U?e:0,En=e=>[O,w,P,te,U,S,C].filter(n=>(e&n)!==0);function Vn({counts:e,has:n},t){let r=new Set;for(let o of En(e))for(let a of En(n))r.add(me(o,a,t));return r}function me(e,n,t){return e===w||e===S||n===S?S:e===O||n===(t?O:w)?n:ne(e,n)}var Mn=(e,n)=>({start:0,next:(t,r)=>t===e||r===e?e:ne(t,r),end:t=>t===0?n:t});function Pt(e){let n=Math.max(e,1)+1,t=o=>[o%n,Math.floor(o/n)%(n+1),Math.floor(o/(n*(n+1)))],r=(o,a,s)=>Math.min(o,n-1)+n*(Math.min(a,n)+(n+1)*s);return{start:0,next:(o,a)=>{let[s,i,u]=t(o);return a===O?r(s+1,i,u):a===w?o:r(s,i+1,ne(u,a))},end:o=>{let[a,s,i]=t(o);return a>=e?O:a+s<e||i===0?w:i}}}function $t({quantifier:e,atLeast:n}){return e==="every"?Mn(w,O):e==="some"?Mn(O,w):Pt(n)}function At(e,n,t){let r=$t(e),o=e.quantifier==="every",a=new Set([r.start]);for(let i of n)a=Fn(a,Vn(i,o),r);if(t!==null)for(let i=-1;i!==a.size;)i=a.size,a=new Set([...a,...Fn(a,Vn(t,o),r)]);let s=0;for(let i of a)s|=r.end(i);return{kinds:s,value:void 0}}function Fn(e,n,{next:t}){let r=new Set;for(let o of e)for(let a of n)r.add(a===S?o:t(o,a));return r}function Lt(e,n,t,r){let o=[...n,...t===null?[]:[t]].reduce((u,{counts:l,has:p})=>u|(l|p)&(P|te|U),0);if(!(t===null&&n.every(u=>Jt(u,e))))return{kinds:C|o|(qt(e)?P:0),value:void 0};let s=n.filter(({counts:u,has:l})=>me(u,l,!1)!==S),i=zt(s,e);return i!==0?{kinds:i,value:void 0}:Zt(e,s,r)}var qt=({quantifier:e})=>e!=="count"&&e!=="sum",Fe=e=>e!==0&&(e&e-1)===0;function Jt({counts:e,has:n,value:t},{quantifier:r}){return Fe(e)?e===w||e===S?!0:r==="count"?Fe(n):t!==void 0||Fe(n)&&n!==C&&n!==O&&n!==w:!1}function zt(e,{quantifier:n}){return e.reduce((t,{counts:r,has:o})=>ne(t,n==="count"?me(r,o,!1):ne(r,o)),0)}function Zt({quantifier:e,type:n},t,r){if(e==="count"){let s=t.filter(({counts:i,has:u})=>me(i,u,!1)===O).length;return{kinds:C,value:{kind:"number",value:x(s)}}}let o=t.flatMap(({value:s})=>s===void 0||s.kind==="absent"?[]:[s]);if(e==="sum")return Yt(o,n);let a;for(let s of o.filter(_t))(a===void 0||Ie(s,a,e==="lowest"||e==="earliest",r))&&(a=s);return a===void 0?{kinds:P,value:void 0}:{kinds:C,value:a}}var _t=e=>e.kind!=="event"||e.day!=="notYet"&&e.day!=="never";function Yt(e,[n]){let t=n==="money"||n==="percentage"?n:"number",r=x(0);for(let o of e){let a=E(t,r.add(f(o)));if(a.kind==="failure")return{kinds:U,value:void 0};r=f(a)}return{kinds:C,value:{kind:t,value:r}}}function Pn(e,n){let t=[...Vt,S].reduce((r,o,a)=>r|((e&o)===0?0:1<<a),0);return n?((e&C)===0?0:1)|t<<1:((e&O)===0?0:1)|((e&w)===0?0:2)|t<<2}var $=class{status;outcome;#e;#n;#t;#o;#r;#l=null;#a;constructor(n,t,r){let{root:o,within:a}=n,s=a===null?[]:An(a,t,r);this.#e=t,this.#n=n,this.#t=r,this.#a=a!==null&&s.length===0,this.#o=a===null||this.#a?o:a,this.#r=this.#o===a?s:An(o,t,r);let[i]=this.#r,u=this.#r.length===1&&i!==void 0&&i.kind!=="open";this.status=u?i.kind==="value"?"decided":i.kind:"undetermined",this.outcome=u&&i.kind==="value"&&!n.isSoft?$n(i.json,n):null}get possible(){return this.#n.isSoft?[]:this.#r.map(n=>n.kind==="value"?$n(n.json,this.#n):n.kind==="open"?{any:this.#n.type[0]}:{status:n.kind})}get needed(){return this.#u?[]:jt(this.#s,this.#i,this.#e,this.#t)}get cites(){return Ke(this.#n,this.#e,this.#t.tables)}get inexact(){if(this.#u)return!1;let{inputs:n,asks:t}=this.#t.tables,r=typeof this.#e.p!="string",o=({kind:a,mayStillHappen:s,asksNotYet:i,read:u})=>a==="relation"||a==="whole"||s&&(r||i)&&u(this.#e)==="notYet";return this.#a||this.#n.isLoose||this.#r.some(({kind:a})=>a==="open")||ce(this.#s).some(a=>a.kind==="ask"&&o(c(n[c(t[a.test])])))||this.#i.surely.size<this.#i.perhaps.size}toJSON(){let{status:n,outcome:t,possible:r,needed:o,cites:a,inexact:s}=this;return{status:n,outcome:t,possible:r,needed:o,cites:a,inexact:s}}get#u(){return this.status!=="undetermined"}get#s(){return Ve(this.#o,this.#e,this.#t.tables)}get#i(){return this.#l??=je(Gt(this.#s,this.#e,this.#t))}},$n=(e,{kind:n})=>(n==="requirement"||n==="group")&&typeof e=="boolean"?e?"met":"notMet":e;function An(e,n,t){let r=_(e,n,t.tables),[o]=r;if(r.length===1&&o!==void 0){let s=We(c(t.tables.leaves[o]),o,n,t);return s===null?[]:[s]}let a=new Map;for(let s of r.toSorted((i,u)=>i-u)){let i=We(c(t.tables.leaves[s]),s,n,t);i!==null&&a.set(JSON.stringify(i),i)}return[...a.values()]}function We(e,n,t,r){switch(e.kind){case"nowhere":return null;case"value":return{kind:"value",json:e.value};case"term":{let o=R(e.term,t,r);return o===void 0?{kind:"open",leaf:n}:o.kind==="failure"?{kind:se(o.reason)}:{kind:"value",json:ae(o)}}default:return{kind:e.kind}}}var Ke=(e,n,t)=>Pe(e,r=>Ut(c(e.parts[r]).applies,n,t));function Pe({cites:e,parts:n},t){let r=n.filter((o,a)=>t(a));return r.length===0?[...e]:[...new Set([...e,...r.flatMap(o=>o.cites)])]}var Ut=(e,n,t)=>_(e,n,t).some(r=>{let o=t.leaves[r];return o?.kind==="value"&&o.value===!0});function jt(e,{perhaps:n},t,r){let{tables:o}=r,a=new Map,s=(i,u)=>{for(let{needed:l,rank:p}of $e(i,u,r))a.set(l.path,{needed:l,rank:p})};for(let i of n)s(c(o.asks[i]),t);for(let i of ce(e)){let u=i.kind==="leaf"?o.leaves[i.leaf]:void 0;if(u?.kind==="term")for(let l of Ne(u.term))R({kind:"input",input:l},t,r)===void 0&&s(l,t)}return[...a.values()].sort((i,u)=>i.rank-u.rank||(i.needed.path<u.needed.path?-1:1)).map(({needed:i})=>i)}function Gt(e,n,t){let{leaves:r}=t.tables,o=new Map,a=s=>{let i=o.get(s);if(i!==void 0)return i;let u=s.kind==="leaf"?{kind:"leaf",id:s.id,outcomes:r[s.leaf]?.kind==="nowhere"?null:Ht,key:JSON.stringify(We(c(r[s.leaf]),s.leaf,n,t)),open:[],rest:-1,assumed:new Map}:{kind:"split",id:s.id,variable:s.test,children:s.ways.filter(l=>l!==null).map(a)};return o.set(s,u),u};return a(e)}var Ht={pieces:[],sources:[],notApplicable:null,gap:null,conflict:null,error:null};function $e(e,n,t){let{tables:r}=t,o=c(r.inputs[e]);switch(o.kind){case"member":return o.behind.flatMap(a=>{let{needed:s,rank:i}=Ln(c(r.inputs[a]),n,r);return[{needed:{...s,path:`${s.path}.${o.name}`},rank:i}]});case"relation":return o.behind.filter(a=>R({kind:"input",input:a},n,t)===void 0).flatMap(a=>$e(a,n,t));case"whole":return Qt(o.whole??0,n,t);default:return[Ln(o,n,r)]}}function Ln(e,n,{subjects:t}){let{kind:r,name:o,of:a,label:s,rank:i}=e,u=a===null?"":n.k[a]??"",l=a===null?"":`${t[a]?.name??""}${u===""?"":`[${u}]`}`;return{needed:{path:r==="fact"?`${l}.${o}`:r==="event"?`${o}${u===""?"":`[${u}]`}.gedaan`:`${o}${u===""||r==="referenceDate"?"":`[${u}]`}`,kind:r,label:s},rank:i}}function Qt(e,n,t){let{tables:r}=t,{path:o,each:a}=c(r.wholes[e]),{cases:s,isOpen:i}=o===null?{cases:[n],isOpen:!1}:Y(o,n,r),u=r.subjects[o?.at(-1)??-1],l=i?[{needed:{path:u?.name??"",kind:"list",label:null},rank:0}]:[],p=a.flatMap(({where:m,body:y})=>[m,y]).filter(m=>m!==null),k=s.flatMap(m=>p.flatMap(y=>ce(Ve(y,m,r)).flatMap(h=>h.kind==="ask"?$e(c(r.asks[h.test]),m,t):[])));return[...l,...k]}function Ne(e){switch(e.kind){case"constant":return[];case"input":return[e.input];case"call":return e.parts.flatMap(Ne);case"pick":return e.items.flatMap(Ne)}}function ho(e){let n=er(e),t=tr(n),r=(o,a={})=>or(o,a,n);return{caseOf:r,evaluate:(o,a)=>ar(r(o,a),t,a?.decisions),relation:(o,a,s)=>rr(o,a,s,t),whole:(o,a,s)=>Pn(t.wholeKinds(n.inputs[o]?.whole??0,s),a),figure:(o,a)=>nr(R({kind:"input",input:o},a,t)),settle:(o,a)=>{let{status:s,outcome:i}=new $(c(n.clauses[o]),a,t);return s==="decided"?i:Je[s]},cites:(o,a)=>Ke(c(n.clauses[o]),a,n),cited:Xt(n),records:(o,a)=>Y(o,a,n).cases}}function Xt({clauses:e}){let n=e.map(()=>new Map);return(t,r)=>{let o=c(n[t]),a=o.get(r);if(a!==void 0)return a;let s=Object.freeze(Pe(c(e[t]),i=>(r>>i&1)===1));return o.set(r,s),s}}var er=({data:e,reads:n,tests:t})=>({...e,inputs:e.inputs.map((r,o)=>({...r,read:c(n[o])})),tests:t,asked:Tn(t.length)});function nr(e){if(e!==void 0)return e.kind==="failure"?null:ae(e)}function tr(e){let n={rankOf:(r,o)=>e.choices[r]?.indexOf(o)??-1,calendarOf:r=>e.calendars[r]??null,note:()=>{}},t=Nn({tables:e,context:n});return{tables:e,context:n,wholeValue:(r,o)=>t(r,o).value,wholeKinds:(r,o)=>t(r,o).kinds}}function rr(e,n,t,r){let o=R({kind:"input",input:e},t,r);return o===void 0?(1<<n.length)-1:o.kind==="failure"?1<<n.indexOf(se(o.reason)):1<<n.indexOf(o.kind==="boolean"?String(o.value):"value")}function or(e,{referenceDate:n,context:t},{subjects:r}){let[o,a]=[F(e)?e:M,F(t)?t:M],s=(...u)=>u.map(l=>v(o,l)).find(l=>l!=null),i=(u,l)=>({...pe(v(a,u)),...pe(s(u,l))});return{f:o,o:i("oordelen","judgements"),g:i("stappen","steps"),p:n??s("peildatum","referenceDate"),s:r.map(({name:u,owner:l})=>l===null?{...pe(v(a,u)),...pe(v(o,u))}:M),k:r.map(()=>"")}}var pe=e=>F(e)?e:M;function ar(e,n,t){let{clauses:r}=n.tables,o=(s,i)=>Object.fromEntries(r.filter(u=>u.kind===s&&t?.includes(u.name)!==!1).map(u=>[u.name,sr(u,e,n,i)])),a=(s,i)=>new $(s,i,n);return{decisions:o("decision",a),requirements:o("requirement",a),groups:o("group",a),steps:o("step",(s,i)=>ir(s,i,n))}}function sr(e,n,{tables:t},r){let o=e.per.at(-1);return o===void 0?r(e,n):Object.fromEntries(Y(e.per,n,t).cases.map(a=>[a.k[o]??"",r(e,a)]))}function ir(e,n,t){let r=s=>{if(s===null)return null;let{outcome:i}=new $({...e,within:null,root:s},n,t);return typeof i=="string"?i:null},[o,a]=[r(e.first),r(e.last)];return Object.assign(new $(e,n,t),{first:o,last:a})}return ho(printed)}}})()})();

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
  const s0 = f.zorgaanbieder ?? none, s6 = f.landelijk ?? none, s7 = f.wondzorg ?? none;
  const s1 = none, s2 = none, s3 = none, s4 = none, s5 = none, s8 = none, s9 = none, s10 = none, s11 = none, s12 = none, s13 = none, s14 = none, s15 = none, s16 = none;
  const y = E().caseOf(f, { referenceDate: p });
  return {
    "spoor": c0(p, g, s0),
    "inkoopgroep": c2(s0),
    "afspraken_voor_client": Object.fromEntries(E().records([5], y).map((x) => [x.k[5], c3(p, g, x.s[0], x.s[5])])),
    "loket": Object.fromEntries(E().records([3], y).map((x) => [x.k[3], c4(x.s[3])])),
    "adres_van_asr": c5(),
    "inkoper_casemanagement": Object.fromEntries(E().records([5], y).map((x) => [x.k[5], c10(p, x.s[5], x)])),
    "bekostiging_casemanagement": Object.fromEntries(E().records([5], y).map((x) => [x.k[5], c11(x.s[5])])),
    "ondersteuning_bij_dementie": Object.fromEntries(E().records([5], y).map((x) => [x.k[5], c12(p, x.s[5], x)])),
    "in_ketenzorg_dementie": c13(s0),
    "telezorg_declareren": c18(s0),
    "uren_tegen_integraal_tarief": Object.fromEntries(E().records([1], y).map((x) => [x.k[1], c20(x.s[1], x)])),
    "looptijd_green_deal": c21(),
    "werkgebied_carecycle": c24(s0),
    "uren_per_client_per_maand": Object.fromEntries(E().records([14], y).map((x) => [x.k[14], c35(x.s[14], x)])),
    "uren_per_client_per_jaar": Object.fromEntries(E().records([14], y).map((x) => [x.k[14], c36(x.s[14], x)])),
    "kosten_per_client_per_maand": Object.fromEntries(E().records([14], y).map((x) => [x.k[14], c37(x.s[14], x)])),
    "kosten_per_client_per_jaar": Object.fromEntries(E().records([14], y).map((x) => [x.k[14], c38(x.s[14], x)])),
    "jaarverslag_in_benchmark": c39(),
    "pgb_indicatie_ingekocht": c40(p, o, s0),
    "passende_groepen": c41(s0),
    "omzetplafond": c42(p, o, s0),
    "zelf_uitnodiging_vragen": c43(s0),
    "voorstel_voor_januari": c48(p, g, s0),
    "tarief_voor_client": Object.fromEntries(E().records([5], y).map((x) => [x.k[5], c49(p, g, x.s[0], x.s[5], x)])),
    "declaraties_behandelen_of_niet": c50(p, s0),
    "vindplaats_vergoeding": Object.fromEntries(E().records([5], y).map((x) => [x.k[5], c53(x.s[5])])),
    "is_ziekenhuisverplaatst": Object.fromEntries(E().records([16], y).map((x) => [x.k[16], c54(x.s[16])])),
    "passende_bekostiging_mogelijk": Object.fromEntries(E().records([16], y).map((x) => [x.k[16], c62(x.s[16])])),
    "declarabele_adl": Object.fromEntries(E().records([5], y).map((x) => [x.k[5], c72(x.s[5], x)])),
    "toestemming_voor_helpenden": c83(s0),
    "inkoopmethode": c85(p, s6),
    "soort_prestatie": Object.fromEntries(E().records([9], y).map((x) => [x.k[9], c89(x.s[9])])),
    "overeenstemming": Object.fromEntries(E().records([9], y).map((x) => [x.k[9], c90(x.s[9])])),
    "prestatie_voor_functie": Object.fromEntries(E().records([9], y).map((x) => [x.k[9], c91(p, g, x.s[0], x.s[9])])),
    "onplanbare_zorg": Object.fromEntries(E().records([10], y).map((x) => [x.k[10], c92(p, x.s[10], x)])),
    "aanspreekpunt_nachtzorg": c96(),
    "gelijkgericht": c97(p),
    "prestatie_infrastructuur": c98(p),
    "bijdrage_van_asr": c104(f, p, g, s0, undefined),
    "is_uitbesteding": Object.fromEntries(E().records([8], y).map((x) => [x.k[8], c162(x.s[8])])),
    "inzet_mag": Object.fromEntries(E().records([8], y).map((x) => [x.k[8], c163(p, x.s[8], x)])),
    "verantwoordelijk": Object.fromEntries(E().records([8], y).map((x) => [x.k[8], c164(x.s[8])])),
    "beschikbaar_uit_iza_fonds": c170(p),
    "weg_van_transformatie": Object.fromEntries(E().records([15], y).map((x) => [x.k[15], c171(p, x.s[15], x)])),
    "komt_in_aanmerking": c225(f, p, undefined),
    "uitvoerder_bevoegd": c243(p, o, s7),
  };
}

// spoor
function c0(p, g, s0) {
  let m = 0;
  const c1 = happens(g["inkoop.aanmelden"], ["notYet", "never", VALUE]);
  const d1 = g["inkoop.aanmelden"], u1 = typeof d1 !== 'string' || d1.length !== 10, w1 = d1 === 'notYet' ? p ?? "2023-01-01" : '';
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
    if ((c1 & 4) !== 0) {
      if ((u1 && w1 < "2023-07-01") || d1 < "2023-07-01") {
        m |= 2;
      }
      if (u1 || d1 >= "2023-07-01") {
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
  const c6 = happens(g["inkoop.contractering"], ["notYet", "never", VALUE]);
  const d6 = g["inkoop.contractering"], u6 = typeof d6 !== 'string' || d6.length !== 10, w6 = d6 === 'notYet' ? p ?? "2023-01-01" : '';
  const v2 = s0.overeenkomst_wijkverpleging?.[2023];
  if (v2 !== false) {
    if ((c6 & 1) !== 0 || (c6 & 2) !== 0) {
      n36 = 1;
    }
    if ((c6 & 4) !== 0) {
      if ((u6 && w6 < "2024-01-01") || d6 < "2024-01-01") {
        m |= 2;
      }
      if (u6 || d6 >= "2024-01-01") {
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
    if ((c6 & 4) !== 0) {
      if ((u6 && w6 < "2024-01-01") || d6 < "2024-01-01") {
        m |= 2;
      }
      if (u6 || d6 >= "2024-01-01") {
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
    case 1: return E().settle(20, x);
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
    case 4: return E().settle(35, x);
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
    case 4: return E().settle(36, x);
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
    case 4: return E().settle(37, x);
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
    case 4: return E().settle(38, x);
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
  let n174 = 0;
  const r3 = s0.behandelde_verzekerden?.[2022], f3 = typeof r3 === 'number' ? r3 : figureOf(r3);
  const v2 = s0.overeenkomst_wijkverpleging?.[2023];
  if (v2 !== false) {
    const v4 = s0.tariefvorm;
    if (v4 === "vijf_minuten" || typeof v4 !== 'string') {
      if (!(f3 >= 21)) {
        n174 = 1;
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
        n174 = 1;
      }
      if (!(f3 < 21)) {
        m |= 1;
      }
    }
  }
  if (v2 !== true) {
    m |= 1;
  }
  if (n174 === 1) {
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
  const c1 = happens(g["inkoop.aanmelden"], ["notYet", "never", VALUE]);
  const d1 = g["inkoop.aanmelden"], u1 = typeof d1 !== 'string' || d1.length !== 10, w1 = d1 === 'notYet' ? p ?? "2023-01-01" : '';
  const v2 = s0.overeenkomst_wijkverpleging?.[2023];
  if (v2 !== false) {
    m |= 1;
  }
  if (v2 !== true) {
    if ((c1 & 1) !== 0 || (c1 & 2) !== 0) {
      m |= 1;
    }
    if ((c1 & 4) !== 0) {
      if ((u1 && w1 < "2023-07-01") || d1 < "2023-07-01") {
        m |= 1;
      }
      if (u1 || d1 >= "2023-07-01") {
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
  let n214 = 0;
  const c6 = happens(g["inkoop.contractering"], ["notYet", "never", VALUE]);
  const d6 = g["inkoop.contractering"], u6 = typeof d6 !== 'string' || d6.length !== 10, w6 = d6 === 'notYet' ? p ?? "2023-01-01" : '';
  const v2 = s0.overeenkomst_wijkverpleging?.[2023];
  if (v2 !== false) {
    if ((c6 & 1) !== 0 || (c6 & 2) !== 0) {
      n214 = 1;
    }
    if ((c6 & 4) !== 0) {
      if ((u6 && w6 < "2024-01-01") || d6 < "2024-01-01") {
        m |= 2;
      }
      if (u6 || d6 >= "2024-01-01") {
        const c8 = ordered(orderOf(dayOf(g["inkoop.contractering"]), dayOf(p)), 3);
        if ((c8 & 1) !== 0) {
          m |= 1;
        }
        if ((c8 & 2) !== 0) {
          n214 = 1;
        }
      }
    }
  }
  if (v2 !== true) {
    if ((c6 & 1) !== 0 || (c6 & 2) !== 0) {
      m |= 1;
    }
    if ((c6 & 4) !== 0) {
      if ((u6 && w6 < "2024-01-01") || d6 < "2024-01-01") {
        m |= 2;
      }
      if (u6 || d6 >= "2024-01-01") {
        m |= 1;
      }
    }
  }
  if (n214 === 1) {
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
    case 2: return E().settle(49, x);
    case 4: return E().settle(49, x);
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
      const d7 = p, u7 = typeof d7 !== 'string' || d7.length !== 10;
      if (u7 || d7 < "2024-01-01") {
        m |= 4;
      }
      if (u7 || d7 >= "2024-01-01") {
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
      const d7 = p, u7 = typeof d7 !== 'string' || d7.length !== 10;
      if (u7 || d7 < "2024-01-01") {
        m |= 8;
      }
      if (u7 || d7 >= "2024-01-01") {
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
  const r114 = s5.leeftijd, f114 = typeof r114 === 'number' ? r114 : figureOf(r114);
  if (!(f114 >= 18)) {
    const v113 = s5.medische_zorgvraag;
    if (v113 !== false) {
      const v112 = s5.verwezen_door_kinderarts;
      if (v112 !== false) {
        m |= 2;
      }
      if (v112 !== true) {
        m |= 4;
      }
    }
    if (v113 !== true) {
      m |= 2;
    }
  }
  if (!(f114 < 18)) {
    m |= 1;
  }
  switch (m) {
    case 1: return unsettled.notApplicable;
    case 2: return E().settle(72, x);
    case 4: return 0;
    default: return E().settle(72, x);
  }
}

// toestemming_voor_helpenden
function c83(s0) {
  let m = 0;
  const v137 = s0.zet_helpenden_in;
  if (v137 !== false) {
    m |= 1;
  }
  if (v137 !== true) {
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
  let c140;
  const c139 = happens(s6.start_nieuwe_bekostiging, ["notYet", "never", VALUE]);
  if ((c139 & 1) !== 0 || (c139 & 2) !== 0) {
    m |= 1;
  }
  if ((c139 & 4) !== 0) {
    const c141 = ordered(orderOf(dayOf(s6.start_nieuwe_bekostiging), dayOf(p)), 4);
    if ((c141 & 1) !== 0) {
      c140 ??= ordered(orderOf(dayOf(s6.start_nieuwe_bekostiging), dayOf(p)), 3);
      if ((c140 & 1) !== 0) {
        m |= 8;
      }
      if ((c140 & 2) !== 0) {
        m |= 1;
      }
    }
    if ((c141 & 2) !== 0) {
      c140 ??= ordered(orderOf(dayOf(s6.start_nieuwe_bekostiging), dayOf(p)), 3);
      if ((c140 & 1) !== 0) {
        m |= 2;
      }
      if ((c140 & 2) !== 0) {
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
  const v147 = s9.regionaal;
  if (v147 !== false) {
    const v146 = members(s9.onderhoudt, "netwerk");
    if ((v146 & 1) !== 0) {
      const v145 = members(s9.onderhoudt, "infrastructuur");
      if ((v145 & 1) !== 0) {
        const v144 = members(s9.onderhoudt, "organisatieschil");
        if ((v144 & 1) !== 0) {
          const v142 = s9.zorg_toewijsbaar;
          if (v142 !== false) {
            m |= 1;
          }
          if (v142 !== true) {
            m |= 2;
          }
        }
        if ((v144 & 2) !== 0) {
          m |= 1;
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
  if (v147 !== true) {
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
  const v148 = s9.welke;
  if (v148 === "onplanbare_nachtzorg" || typeof v148 !== 'string') {
    m |= 1;
  }
  if (v148 === "herkenbare_wijkverpleging" || typeof v148 !== 'string') {
    m |= 2;
  }
  if (v148 === "nog_iets_anders" || typeof v148 !== 'string') {
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
  const c153 = happens(g["nachtzorg.publicatie_volgformat"], ["notYet", "never", VALUE]);
  const d153 = g["nachtzorg.publicatie_volgformat"], u153 = typeof d153 !== 'string' || d153.length !== 10, w153 = d153 === 'notYet' ? p ?? "2023-01-01" : '';
  const c152 = happens(g["inkoop.volgverzoek"], ["notYet", "never", VALUE]);
  const d152 = g["inkoop.volgverzoek"], u152 = typeof d152 !== 'string' || d152.length !== 10, w152 = d152 === 'notYet' ? p ?? "2023-01-01" : '';
  const c150 = happens(g["nachtzorg.businesscase"], ["notYet", "never", VALUE]);
  const d150 = g["nachtzorg.businesscase"], u150 = typeof d150 !== 'string' || d150.length !== 10, w150 = d150 === 'notYet' ? p ?? "2023-01-01" : '';
  const v148 = s9.welke;
  if (v148 === "onplanbare_nachtzorg" || typeof v148 !== 'string') {
    const v157 = s0.wenst_vergoeding_nachtzorg;
    if (v157 !== false) {
      const v156 = members(s0.nachtzorg_afgesproken, "inhoud");
      if ((v156 & 1) !== 0) {
        const v155 = members(s0.nachtzorg_afgesproken, "hoogte");
        if ((v155 & 1) !== 0) {
          if ((c153 & 1) !== 0 || (c153 & 2) !== 0) {
            m |= 2;
          }
          if ((c153 & 4) !== 0) {
            if ((u153 && w153 < "2023-07-01") || d153 < "2023-07-01") {
              if ((c152 & 1) !== 0 || (c152 & 2) !== 0) {
                m |= 2;
              }
              if ((c152 & 4) !== 0) {
                if ((u152 && w152 < "2023-07-01") || d152 < "2023-07-01") {
                  const v151 = s0.volgverzoek_in_format;
                  if (v151 !== false) {
                    if ((c150 & 1) !== 0 || (c150 & 2) !== 0) {
                      m |= 2;
                    }
                    if ((c150 & 4) !== 0) {
                      if ((u150 && w150 < "2023-07-01") || d150 < "2023-07-01") {
                        const v149 = s0.businesscase_overeengekomen;
                        if (v149 !== false) {
                          m |= 4;
                        }
                        if (v149 !== true) {
                          m |= 2;
                        }
                      }
                      if (u150 || d150 >= "2023-07-01") {
                        m |= 2;
                      }
                    }
                  }
                  if (v151 !== true) {
                    m |= 2;
                  }
                }
                if (u152 || d152 >= "2023-07-01") {
                  m |= 2;
                }
              }
            }
            if (u153 || d153 >= "2023-07-01") {
              m |= 2;
            }
          }
        }
        if ((v155 & 2) !== 0) {
          m |= 2;
        }
      }
      if ((v156 & 2) !== 0) {
        m |= 2;
      }
    }
    if (v157 !== true) {
      m |= 2;
    }
  }
  if (v148 === "herkenbare_wijkverpleging" || typeof v148 !== 'string' || v148 === "nog_iets_anders") {
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
  const v158 = s10.in_weekend;
  const v160 = told(saidOf(x, 10, "oordelen", "acuut"), [], p);
  if (v160 !== false) {
    const v159 = s10.dagdeel;
    if (v159 === "overdag" || typeof v159 !== 'string' || v159 === "avond") {
      if (v158 !== false) {
        m |= 2;
      }
      if (v158 !== true) {
        m |= 8;
      }
    }
    if (v159 === "nacht" || typeof v159 !== 'string') {
      if (v158 !== false) {
        m |= 2;
      }
      if (v158 !== true) {
        m |= 4;
      }
    }
  }
  if (v160 !== true) {
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
  const d7 = p, u7 = typeof d7 !== 'string' || d7.length !== 10;
  if (u7 || d7 < "2024-01-01") {
    m |= 1;
  }
  if (u7 || d7 >= "2024-01-01") {
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
  const d7 = p, u7 = typeof d7 !== 'string' || d7.length !== 10;
  if (u7 || d7 < "2024-01-01") {
    m |= 1;
  }
  if (u7 || d7 >= "2024-01-01") {
    m |= 2;
  }
  switch (m) {
    case 1: return unsettled.notApplicable;
    case 2: return "onplanbare_zorg";
    default: return unsettled.undetermined;
  }
}

// bijdrage_van_asr
function c104(f, p, g, s0, x) {
  let m = 0;
  let n471 = 0;
  const c153 = happens(g["nachtzorg.publicatie_volgformat"], ["notYet", "never", VALUE]);
  const d153 = g["nachtzorg.publicatie_volgformat"], u153 = typeof d153 !== 'string' || d153.length !== 10, w153 = d153 === 'notYet' ? p ?? "2023-01-01" : '';
  const c152 = happens(g["inkoop.volgverzoek"], ["notYet", "never", VALUE]);
  const d152 = g["inkoop.volgverzoek"], u152 = typeof d152 !== 'string' || d152.length !== 10, w152 = d152 === 'notYet' ? p ?? "2023-01-01" : '';
  const c150 = happens(g["nachtzorg.businesscase"], ["notYet", "never", VALUE]);
  const d150 = g["nachtzorg.businesscase"], u150 = typeof d150 !== 'string' || d150.length !== 10, w150 = d150 === 'notYet' ? p ?? "2023-01-01" : '';
  const v149 = s0.businesscase_overeengekomen;
  const v157 = s0.wenst_vergoeding_nachtzorg;
  if (v157 !== false) {
    const v156 = members(s0.nachtzorg_afgesproken, "inhoud");
    if ((v156 & 1) !== 0) {
      const v155 = members(s0.nachtzorg_afgesproken, "hoogte");
      if ((v155 & 1) !== 0) {
        if ((c153 & 1) !== 0 || (c153 & 2) !== 0) {
          n471 = 1;
        }
        if ((c153 & 4) !== 0) {
          if ((u153 && w153 < "2023-07-01") || d153 < "2023-07-01") {
            if ((c152 & 1) !== 0 || (c152 & 2) !== 0) {
              m |= 1;
            }
            if ((c152 & 4) !== 0) {
              if ((u152 && w152 < "2023-07-01") || d152 < "2023-07-01") {
                const v151 = s0.volgverzoek_in_format;
                if (v151 !== false) {
                  if ((c150 & 1) !== 0 || (c150 & 2) !== 0) {
                    m |= 1;
                  }
                  if ((c150 & 4) !== 0) {
                    if ((u150 && w150 < "2023-07-01") || d150 < "2023-07-01") {
                      if (v149 !== false) {
                        const v166 = s0.preferente_is_asr;
                        if (v166 !== false) {
                          m |= 2;
                        }
                        if (v166 !== true) {
                          m |= 4;
                        }
                      }
                      if (v149 !== true) {
                        m |= 1;
                      }
                    }
                    if (u150 || d150 >= "2023-07-01") {
                      m |= 1;
                    }
                  }
                }
                if (v151 !== true) {
                  m |= 1;
                }
              }
              if (u152 || d152 >= "2023-07-01") {
                m |= 1;
              }
            }
          }
          if (u153 || d153 >= "2023-07-01") {
            n471 = 1;
          }
        }
      }
      if ((v155 & 2) !== 0) {
        m |= 1;
      }
    }
    if ((v156 & 2) !== 0) {
      m |= 1;
    }
  }
  if (v157 !== true) {
    m |= 1;
  }
  if (n471 === 1) {
    if ((c152 & 1) !== 0 || (c152 & 2) !== 0) {
      m |= 1;
    }
    if ((c152 & 4) !== 0) {
      if ((u152 && w152 < "2023-07-01") || d152 < "2023-07-01") {
        if ((c150 & 1) !== 0 || (c150 & 2) !== 0) {
          m |= 1;
        }
        if ((c150 & 4) !== 0) {
          if ((u150 && w150 < "2023-07-01") || d150 < "2023-07-01") {
            if (v149 !== false) {
              m |= 2;
            }
            if (v149 !== true) {
              m |= 1;
            }
          }
          if (u150 || d150 >= "2023-07-01") {
            m |= 1;
          }
        }
      }
      if (u152 || d152 >= "2023-07-01") {
        m |= 1;
      }
    }
  }
  switch (m) {
    case 1: return unsettled.notApplicable;
    case 2: return unsettled.gap;
    case 4: return E().settle(104, (x ?? E().caseOf(f, { referenceDate: p })));
    default: return E().settle(104, (x ?? E().caseOf(f, { referenceDate: p })));
  }
}

// is_uitbesteding
function c162(s8) {
  let m = 0;
  const v238 = s8.gecontracteerde_zorg;
  if (v238 !== false) {
    const v237 = s8.soort;
    if (v237 === "uitzendkracht" || typeof v237 !== 'string' || v237 === "personeel_van_holding") {
      m |= 1;
    }
    if (v237 === "ingehuurde_zzp" || typeof v237 !== 'string' || v237 === "andere_partij") {
      m |= 2;
    }
  }
  if (v238 !== true) {
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
  let n837 = 0, n836 = 0;
  const v238 = s8.gecontracteerde_zorg;
  if (v238 !== false) {
    const v237 = s8.soort;
    if (v237 === "uitzendkracht" || typeof v237 !== 'string' || v237 === "personeel_van_holding") {
      m |= 1;
    }
    if (v237 === "ingehuurde_zzp" || typeof v237 !== 'string' || v237 === "andere_partij") {
      const v242 = told(saidOf(x, 8, "oordelen", "complexe_zorgvraag"), [], p);
      if (v242 !== false) {
        n837 = 1;
      }
      if (v242 !== true) {
        const v241 = told(saidOf(x, 8, "oordelen", "in_belang_van_verzekerde"), [], p);
        if (v241 !== false) {
          n837 = 1;
        }
        if (v241 !== true) {
          n836 = 1;
        }
      }
    }
  }
  if (v238 !== true) {
    m |= 1;
  }
  if (n837 === 1) {
    const v240 = told(saidOf(x, 8, "oordelen", "uitbesteden_is_nodig"), [], p);
    if (v240 !== false) {
      m |= 1;
    }
    if (v240 !== true) {
      n836 = 1;
    }
  }
  if (n836 === 1) {
    const v239 = s8.specialistische_verpleging;
    if (v239 !== false) {
      m |= 1;
    }
    if (v239 !== true) {
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
  const v238 = s8.gecontracteerde_zorg;
  if (v238 !== false) {
    const v237 = s8.soort;
    if (v237 === "uitzendkracht" || typeof v237 !== 'string' || v237 === "personeel_van_holding") {
      m |= 1;
    }
    if (v237 === "ingehuurde_zzp" || typeof v237 !== 'string' || v237 === "andere_partij") {
      m |= 2;
    }
  }
  if (v238 !== true) {
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
  const d7 = p, u7 = typeof d7 !== 'string' || d7.length !== 10;
  if (d7 < "2023-01-01") {
    m |= 1;
  }
  if (u7 || d7 >= "2023-01-01") {
    if (u7 || d7 < "2024-01-01") {
      m |= 2;
    }
    if (u7 || d7 >= "2024-01-01") {
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
  const v251 = told(saidOf(x, 15, "oordelen", "impactvolle_transformatie"), [], p);
  if (v251 !== false) {
    m |= 1;
  }
  if (v251 !== true) {
    const v250 = s15.noodzakelijk;
    if (v250 !== false) {
      m |= 2;
    }
    if (v250 !== true) {
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
function c225(f, p, x) {
  return E().settle(225, (x ?? E().caseOf(f, { referenceDate: p })));
}

// uitvoerder_bevoegd
function c243(p, o, s7) {
  let m = 0;
  const v332 = s7.uitvoerder;
  if (v332 === "wondconsulent" || typeof v332 !== 'string') {
    const v330 = s7.opleiding_erasmus_mc;
    if (v330 !== false) {
      m |= 2;
    }
    if (v330 !== true) {
      m |= 1;
    }
  }
  if (v332 === "verpleegkundig_specialist" || typeof v332 !== 'string') {
    const v331 = told(o.ervaren_in_wondzorg, [], p);
    if (v331 !== false) {
      m |= 2;
    }
    if (v331 !== true) {
      m |= 1;
    }
  }
  if (v332 === "iemand_anders" || typeof v332 !== 'string') {
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
  const s0 = f.zorgaanbieder ?? none, s6 = f.landelijk ?? none, s7 = f.wondzorg ?? none;
  const s1 = none, s2 = none, s3 = none, s4 = none, s5 = none, s8 = none, s9 = none, s10 = none, s11 = none, s12 = none, s13 = none, s14 = none, s15 = none, s16 = none;
  const y = E().caseOf(f, { referenceDate: p });
  return {
    "spoor": c0n(p, g, s0),
    "inkoopgroep": c2n(s0),
    "afspraken_voor_client": Object.fromEntries(E().records([5], y).map((x) => [x.k[5], c3n(p, g, x.s[0], x.s[5])])),
    "loket": Object.fromEntries(E().records([3], y).map((x) => [x.k[3], c4n(x.s[3])])),
    "adres_van_asr": c5n(),
    "inkoper_casemanagement": Object.fromEntries(E().records([5], y).map((x) => [x.k[5], c10n(p, x.s[5], x)])),
    "bekostiging_casemanagement": Object.fromEntries(E().records([5], y).map((x) => [x.k[5], c11n()])),
    "ondersteuning_bij_dementie": Object.fromEntries(E().records([5], y).map((x) => [x.k[5], c12n(p, x.s[5], x)])),
    "in_ketenzorg_dementie": c13n(),
    "telezorg_declareren": c18n(s0),
    "uren_tegen_integraal_tarief": Object.fromEntries(E().records([1], y).map((x) => [x.k[1], c20n()])),
    "looptijd_green_deal": c21n(),
    "werkgebied_carecycle": c24n(s0),
    "uren_per_client_per_maand": Object.fromEntries(E().records([14], y).map((x) => [x.k[14], c35n()])),
    "uren_per_client_per_jaar": Object.fromEntries(E().records([14], y).map((x) => [x.k[14], c36n()])),
    "kosten_per_client_per_maand": Object.fromEntries(E().records([14], y).map((x) => [x.k[14], c37n()])),
    "kosten_per_client_per_jaar": Object.fromEntries(E().records([14], y).map((x) => [x.k[14], c38n()])),
    "jaarverslag_in_benchmark": c39n(),
    "pgb_indicatie_ingekocht": c40n(),
    "passende_groepen": c41n(s0),
    "omzetplafond": c42n(p, o, s0),
    "zelf_uitnodiging_vragen": c43n(),
    "voorstel_voor_januari": c48n(),
    "tarief_voor_client": Object.fromEntries(E().records([5], y).map((x) => [x.k[5], c49n(p, g, x.s[0], x.s[5])])),
    "declaraties_behandelen_of_niet": c50n(p, s0),
    "vindplaats_vergoeding": Object.fromEntries(E().records([5], y).map((x) => [x.k[5], c53n(x.s[5])])),
    "is_ziekenhuisverplaatst": Object.fromEntries(E().records([16], y).map((x) => [x.k[16], c54n()])),
    "passende_bekostiging_mogelijk": Object.fromEntries(E().records([16], y).map((x) => [x.k[16], c62n()])),
    "declarabele_adl": Object.fromEntries(E().records([5], y).map((x) => [x.k[5], c72n(x.s[5])])),
    "toestemming_voor_helpenden": c83n(),
    "inkoopmethode": c85n(p, s6),
    "soort_prestatie": Object.fromEntries(E().records([9], y).map((x) => [x.k[9], c89n()])),
    "overeenstemming": Object.fromEntries(E().records([9], y).map((x) => [x.k[9], c90n(x.s[9])])),
    "prestatie_voor_functie": Object.fromEntries(E().records([9], y).map((x) => [x.k[9], c91n()])),
    "onplanbare_zorg": Object.fromEntries(E().records([10], y).map((x) => [x.k[10], c92n(p, x.s[10], x)])),
    "aanspreekpunt_nachtzorg": c96n(),
    "gelijkgericht": c97n(),
    "prestatie_infrastructuur": c98n(),
    "bijdrage_van_asr": c104n(),
    "is_uitbesteding": Object.fromEntries(E().records([8], y).map((x) => [x.k[8], c162n(x.s[8])])),
    "inzet_mag": Object.fromEntries(E().records([8], y).map((x) => [x.k[8], c163n(p, x.s[8], x)])),
    "verantwoordelijk": Object.fromEntries(E().records([8], y).map((x) => [x.k[8], c164n()])),
    "beschikbaar_uit_iza_fonds": c170n(),
    "weg_van_transformatie": Object.fromEntries(E().records([15], y).map((x) => [x.k[15], c171n(p, x)])),
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
  const c1 = happens(g["inkoop.aanmelden"], ["notYet", "never", VALUE]);
  const d1 = g["inkoop.aanmelden"], u1 = typeof d1 !== 'string' || d1.length !== 10, w1 = d1 === 'notYet' ? p ?? "2023-01-01" : '';
  const v2 = s0.overeenkomst_wijkverpleging?.[2023];
  if (v2 !== true) {
    if ((c1 & 4) !== 0) {
      if ((u1 && w1 < "2023-07-01") || d1 < "2023-07-01") {
        return true;
      }
    }
  }
  return false;
}
function c0n3(p, g, s0) {
  const c1 = happens(g["inkoop.aanmelden"], ["notYet", "never", VALUE]);
  const d1 = g["inkoop.aanmelden"], u1 = typeof d1 !== 'string' || d1.length !== 10, w1 = d1 === 'notYet' ? p ?? "2023-01-01" : '';
  const v2 = s0.overeenkomst_wijkverpleging?.[2023];
  if (v2 !== true) {
    if ((c1 & 4) !== 0) {
      if (u1 || d1 >= "2023-07-01") {
        if ((u1 && w1 < "2023-07-02") || d1 < "2023-07-02") {
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
  const c1 = happens(g["inkoop.aanmelden"], ["notYet", "never", VALUE]);
  const d1 = g["inkoop.aanmelden"], u1 = typeof d1 !== 'string' || d1.length !== 10, w1 = d1 === 'notYet' ? p ?? "2023-01-01" : '';
  const v2 = s0.overeenkomst_wijkverpleging?.[2023];
  if (v2 !== true) {
    if ((c1 & 4) !== 0) {
      if (u1 || d1 >= "2023-07-02") {
        return true;
      }
    }
  }
  return false;
}
function c0n6(g, s0) {
  const v2 = s0.overeenkomst_wijkverpleging?.[2023];
  if (v2 !== true) {
    const c1 = happens(g["inkoop.aanmelden"], ["notYet", "never", VALUE]);
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
  const c6 = happens(g["inkoop.contractering"], ["notYet", "never", VALUE]);
  const d6 = g["inkoop.contractering"], u6 = typeof d6 !== 'string' || d6.length !== 10, w6 = d6 === 'notYet' ? p ?? "2023-01-01" : '';
  if ((c6 & 4) !== 0) {
    if ((u6 && w6 < "2024-01-01") || d6 < "2024-01-01") {
      return true;
    }
  }
  return false;
}
function c3n1(p, g, s0, s5) {
  const c6 = happens(g["inkoop.contractering"], ["notYet", "never", VALUE]);
  const d6 = g["inkoop.contractering"], u6 = typeof d6 !== 'string' || d6.length !== 10, w6 = d6 === 'notYet' ? p ?? "2023-01-01" : '';
  const v2 = s0.overeenkomst_wijkverpleging?.[2023];
  if (v2 !== false) {
    if ((c6 & 4) !== 0) {
      if (u6 || d6 >= "2024-01-01") {
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
  let n50 = 0;
  const c6 = happens(g["inkoop.contractering"], ["notYet", "never", VALUE]);
  const d6 = g["inkoop.contractering"], u6 = typeof d6 !== 'string' || d6.length !== 10, w6 = d6 === 'notYet' ? p ?? "2023-01-01" : '';
  const v2 = s0.overeenkomst_wijkverpleging?.[2023];
  if (v2 !== false) {
    if ((c6 & 1) !== 0 || (c6 & 2) !== 0) {
      n50 = 1;
    }
    if ((c6 & 4) !== 0) {
      if (u6 || d6 >= "2024-01-01") {
        n50 = 1;
      }
    }
  }
  if (n50 === 1) {
    const v5 = s5.bestaande_client;
    if (v5 !== true) {
      return true;
    }
  }
  return false;
}
function c3n3(p, g, s0) {
  const c6 = happens(g["inkoop.contractering"], ["notYet", "never", VALUE]);
  const d6 = g["inkoop.contractering"], u6 = typeof d6 !== 'string' || d6.length !== 10, w6 = d6 === 'notYet' ? p ?? "2023-01-01" : '';
  const v2 = s0.overeenkomst_wijkverpleging?.[2023];
  if (v2 !== true) {
    if ((c6 & 1) !== 0 || (c6 & 2) !== 0) {
      return true;
    }
    if ((c6 & 4) !== 0) {
      if (u6 || d6 >= "2024-01-01") {
        return true;
      }
    }
  }
  return false;
}
function c3n4(p, g, s0, s5) {
  let n45 = 0;
  const c6 = happens(g["inkoop.contractering"], ["notYet", "never", VALUE]);
  const d6 = g["inkoop.contractering"], u6 = typeof d6 !== 'string' || d6.length !== 10, w6 = d6 === 'notYet' ? p ?? "2023-01-01" : '';
  const v2 = s0.overeenkomst_wijkverpleging?.[2023];
  if (v2 !== false) {
    if ((c6 & 1) !== 0 || (c6 & 2) !== 0) {
      n45 = 1;
    }
    if ((c6 & 4) !== 0) {
      if (u6 || d6 >= "2024-01-01") {
        const c8 = ordered(orderOf(dayOf(g["inkoop.contractering"]), dayOf(p)), 3);
        if ((c8 & 2) !== 0) {
          n45 = 1;
        }
      }
    }
  }
  if (n45 === 1) {
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
  let n45 = 0;
  const c6 = happens(g["inkoop.contractering"], ["notYet", "never", VALUE]);
  const d6 = g["inkoop.contractering"], u6 = typeof d6 !== 'string' || d6.length !== 10, w6 = d6 === 'notYet' ? p ?? "2023-01-01" : '';
  const v2 = s0.overeenkomst_wijkverpleging?.[2023];
  if (v2 !== false) {
    if ((c6 & 1) !== 0 || (c6 & 2) !== 0) {
      n45 = 1;
    }
    if ((c6 & 4) !== 0) {
      if (u6 || d6 >= "2024-01-01") {
        const c8 = ordered(orderOf(dayOf(g["inkoop.contractering"]), dayOf(p)), 3);
        if ((c8 & 2) !== 0) {
          n45 = 1;
        }
      }
    }
  }
  if (n45 === 1) {
    const v5 = s5.bestaande_client;
    if (v5 !== false) {
      return true;
    }
  }
  return false;
}
function c49n1(p, g) {
  const c6 = happens(g["inkoop.contractering"], ["notYet", "never", VALUE]);
  const d6 = g["inkoop.contractering"], u6 = typeof d6 !== 'string' || d6.length !== 10, w6 = d6 === 'notYet' ? p ?? "2023-01-01" : '';
  if ((c6 & 4) !== 0) {
    if ((u6 && w6 < "2024-01-01") || d6 < "2024-01-01") {
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
      const d7 = p, u7 = typeof d7 !== 'string' || d7.length !== 10;
      if (u7 || d7 < "2024-01-01") {
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
      const d7 = p, u7 = typeof d7 !== 'string' || d7.length !== 10;
      if (u7 || d7 >= "2024-01-01") {
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
  const r114 = s5.leeftijd, f114 = typeof r114 === 'number' ? r114 : figureOf(r114);
  if (!(f114 >= 18)) {
    const v113 = s5.medische_zorgvraag;
    if (v113 !== false) {
      const v112 = s5.verwezen_door_kinderarts;
      if (v112 !== true) {
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
  const c139 = happens(s6.start_nieuwe_bekostiging, ["notYet", "never", VALUE]);
  if ((c139 & 1) !== 0 || (c139 & 2) !== 0) {
    return true;
  }
  return false;
}
function c85n1(p, s6) {
  const c139 = happens(s6.start_nieuwe_bekostiging, ["notYet", "never", VALUE]);
  if ((c139 & 4) !== 0) {
    const c141 = ordered(orderOf(dayOf(s6.start_nieuwe_bekostiging), dayOf(p)), 4);
    if ((c141 & 1) !== 0) {
      return true;
    }
  }
  return false;
}
function c85n2(p, s6) {
  const c139 = happens(s6.start_nieuwe_bekostiging, ["notYet", "never", VALUE]);
  const d139 = s6.start_nieuwe_bekostiging, u139 = typeof d139 !== 'string' || d139.length !== 10, w139 = d139 === 'notYet' ? p ?? "2023-01-01" : '';
  if ((c139 & 4) !== 0) {
    if ((u139 && w139 < "2024-01-02") || d139 < "2024-01-02") {
      const c140 = ordered(orderOf(dayOf(s6.start_nieuwe_bekostiging), dayOf(p)), 3);
      if ((c140 & 1) !== 0) {
        return true;
      }
    }
  }
  return false;
}
function c85n3(p, s6) {
  const c139 = happens(s6.start_nieuwe_bekostiging, ["notYet", "never", VALUE]);
  const d139 = s6.start_nieuwe_bekostiging, u139 = typeof d139 !== 'string' || d139.length !== 10, w139 = d139 === 'notYet' ? p ?? "2023-01-01" : '';
  if ((c139 & 4) !== 0) {
    if (u139 || d139 >= "2024-01-02") {
      const c140 = ordered(orderOf(dayOf(s6.start_nieuwe_bekostiging), dayOf(p)), 3);
      if ((c140 & 1) !== 0) {
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
  const v148 = s9.welke;
  if (v148 === "onplanbare_nachtzorg" || typeof v148 !== 'string') {
    return true;
  }
  return false;
}
function c90n1(s9) {
  const v148 = s9.welke;
  if (v148 === "herkenbare_wijkverpleging" || typeof v148 !== 'string') {
    return true;
  }
  return false;
}
function c90n2(s9) {
  const v148 = s9.welke;
  if (v148 === "nog_iets_anders" || typeof v148 !== 'string') {
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
  const v160 = told(saidOf(x, 10, "oordelen", "acuut"), [], p);
  if (v160 !== true) {
    return true;
  }
  return false;
}
function c92n1(p, s10, x) {
  const v160 = told(saidOf(x, 10, "oordelen", "acuut"), [], p);
  if (v160 !== false) {
    const v159 = s10.dagdeel;
    if (v159 === "overdag" || typeof v159 !== 'string' || v159 === "avond") {
      const v158 = s10.in_weekend;
      if (v158 !== true) {
        return true;
      }
    }
  }
  return false;
}
function c92n2(p, s10, x) {
  const v160 = told(saidOf(x, 10, "oordelen", "acuut"), [], p);
  if (v160 !== false) {
    const v159 = s10.dagdeel;
    if (v159 === "nacht" || typeof v159 !== 'string') {
      const v158 = s10.in_weekend;
      if (v158 !== true) {
        return true;
      }
    }
  }
  return false;
}
function c92n3(p, s10, x) {
  const v160 = told(saidOf(x, 10, "oordelen", "acuut"), [], p);
  if (v160 !== false) {
    const v158 = s10.in_weekend;
    if (v158 !== false) {
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
  const v238 = s8.gecontracteerde_zorg;
  if (v238 !== true) {
    return true;
  }
  return false;
}
function c162n1(s8) {
  const v238 = s8.gecontracteerde_zorg;
  if (v238 !== false) {
    const v237 = s8.soort;
    if (v237 === "ingehuurde_zzp" || typeof v237 !== 'string' || v237 === "andere_partij") {
      return true;
    }
  }
  return false;
}
function c162n2(s8) {
  const v238 = s8.gecontracteerde_zorg;
  if (v238 !== false) {
    const v237 = s8.soort;
    if (v237 === "uitzendkracht" || typeof v237 !== 'string' || v237 === "personeel_van_holding") {
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
  let n837 = 0, n836 = 0;
  const v238 = s8.gecontracteerde_zorg;
  if (v238 !== false) {
    const v237 = s8.soort;
    if (v237 === "ingehuurde_zzp" || typeof v237 !== 'string' || v237 === "andere_partij") {
      const v242 = told(saidOf(x, 8, "oordelen", "complexe_zorgvraag"), [], p);
      if (v242 !== false) {
        n837 = 1;
      }
      if (v242 !== true) {
        const v241 = told(saidOf(x, 8, "oordelen", "in_belang_van_verzekerde"), [], p);
        if (v241 !== false) {
          n837 = 1;
        }
        if (v241 !== true) {
          n836 = 1;
        }
      }
    }
  }
  if (n837 === 1) {
    const v240 = told(saidOf(x, 8, "oordelen", "uitbesteden_is_nodig"), [], p);
    if (v240 !== false) {
      return true;
    }
    if (v240 !== true) {
      n836 = 1;
    }
  }
  if (n836 === 1) {
    const v239 = s8.specialistische_verpleging;
    if (v239 !== false) {
      return true;
    }
  }
  return false;
}
function c163n1(s8) {
  const v237 = s8.soort;
  if (v237 === "uitzendkracht" || typeof v237 !== 'string' || v237 === "personeel_van_holding") {
    return true;
  }
  return false;
}
function c163n2(s8) {
  const v238 = s8.gecontracteerde_zorg;
  if (v238 !== true) {
    const v237 = s8.soort;
    if (v237 === "ingehuurde_zzp" || typeof v237 !== 'string' || v237 === "andere_partij") {
      return true;
    }
  }
  return false;
}
function c163n3(p, s8, x) {
  let n846 = 0, n845 = 0;
  const v238 = s8.gecontracteerde_zorg;
  if (v238 !== false) {
    const v237 = s8.soort;
    if (v237 === "ingehuurde_zzp" || typeof v237 !== 'string' || v237 === "andere_partij") {
      const v242 = told(saidOf(x, 8, "oordelen", "complexe_zorgvraag"), [], p);
      if (v242 !== false) {
        n846 = 1;
      }
      if (v242 !== true) {
        const v241 = told(saidOf(x, 8, "oordelen", "in_belang_van_verzekerde"), [], p);
        if (v241 !== false) {
          n846 = 1;
        }
        if (v241 !== true) {
          n845 = 1;
        }
      }
    }
  }
  if (n846 === 1) {
    const v240 = told(saidOf(x, 8, "oordelen", "uitbesteden_is_nodig"), [], p);
    if (v240 !== true) {
      n845 = 1;
    }
  }
  if (n845 === 1) {
    const v239 = s8.specialistische_verpleging;
    if (v239 !== true) {
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
  const v251 = told(saidOf(x, 15, "oordelen", "impactvolle_transformatie"), [], p);
  if (v251 !== false) {
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
  const c68 = among(s0.ervaring_vanaf, [ABSENT, VALUE]);
  let c69;
  const v2 = s0.overeenkomst_wijkverpleging?.[2023];
  if (v2 !== true) {
    const v73 = told(o.duidelijke_toegevoegde_waarde, ["asr"], p);
    if (v73 !== false) {
      const c71 = among(s0.ervaring_tot_en_met, [ABSENT, VALUE]);
      if ((c71 & 1) !== 0) {
        if (v70 !== false) {
          if ((c68 & 1) !== 0) {
            return true;
          }
          if ((c68 & 2) !== 0) {
            c69 ??= ordered(orderOf(addTo(dayOf(p), 0, 0, -1, null), addTo(addTo(dayOf(s0.ervaring_vanaf), 1, 0, 0, "down"), 0, 0, -1, null)), 6);
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
            c69 ??= ordered(orderOf(addTo(dayOf(p), 0, 0, -1, null), addTo(addTo(dayOf(s0.ervaring_vanaf), 1, 0, 0, "down"), 0, 0, -1, null)), 6);
            if ((c69 & 1) !== 0) {
              const c72 = ordered(orderOf(dayOf(s0.ervaring_tot_en_met), addTo(addTo(dayOf(s0.ervaring_vanaf), 1, 0, 0, "down"), 0, 0, -1, null)), 6);
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
  const v332 = s7.uitvoerder;
  if (v332 === "wondconsulent" || typeof v332 !== 'string') {
    const v330 = s7.opleiding_erasmus_mc;
    if (v330 !== false) {
      return true;
    }
  }
  return false;
}
function c243n1(s7) {
  const v332 = s7.uitvoerder;
  if (v332 === "wondconsulent" || typeof v332 !== 'string') {
    const v330 = s7.opleiding_erasmus_mc;
    if (v330 !== true) {
      return true;
    }
  }
  return false;
}
function c243n2() {
  return false;
}
function c243n3(p, o, s7) {
  const v332 = s7.uitvoerder;
  if (v332 === "verpleegkundig_specialist" || typeof v332 !== 'string') {
    const v331 = told(o.ervaren_in_wondzorg, [], p);
    if (v331 !== false) {
      return true;
    }
  }
  return false;
}
function c243n4(p, o, s7) {
  const v332 = s7.uitvoerder;
  if (v332 === "verpleegkundig_specialist" || typeof v332 !== 'string') {
    const v331 = told(o.ervaren_in_wondzorg, [], p);
    if (v331 !== true) {
      return true;
    }
  }
  return false;
}
function c243n5(s7) {
  const v332 = s7.uitvoerder;
  if (v332 === "iemand_anders" || typeof v332 !== 'string') {
    return true;
  }
  return false;
}
function c243n6() {
  return false;
}

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
{"kind":"fact","name":"bleek_niet_te_voldoen","of":0,"label":"het is gebleken dat de zorgaanbieder de contractvoorwaarden niet of niet meer vervult","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"inkoop.aanmelden","of":null,"label":"zich melden voor een overeenkomst over 2024","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":true,"asksNotYet":true},\
{"kind":"fact","name":"overeenkomst_wijkverpleging.2023","of":0,"label":"heeft voor dat contractjaar een overeenkomst met a.s.r. over wijkverpleging","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"fact","name":"behandelde_verzekerden.2022","of":0,"label":"verzekerden van a.s.r. die in dat jaar zijn behandeld","rank":2,"type":["number"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"tariefvorm","of":0,"label":"tariefvorm van de wijkverpleging","rank":1,"type":["choice","Tariefvorm"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"fact","name":"bestaande_client","of":5,"label":"is een bestaande cli\\u00ebnt","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"event","name":"inkoop.contractering","of":null,"label":"de contractering afronden","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":true,"asksNotYet":true},\
{"kind":"referenceDate","name":"peildatum","of":null,"label":null,"rank":13,"type":["date"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[6,7],"term":{"kind":"call","builtin":"event.by","parts":[{"kind":"input","input":6},{"kind":"input","input":7}]},"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"gaat_over","of":3,"label":"waar de vraag over wijkverpleging over gaat","rank":11,"type":["choice","Wijkverplegingvraag"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"winst_van_innovatie","of":11,"label":"wat het voorstel verbetert","rank":111,"type":["set","Innovatiewinst"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"zorgkosten","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[10],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"arbeidsmarkt","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[10],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"dienstverlening","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[10],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"zorg","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[10],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"inpasbaar_in_zvw","of":11,"label":"het voorstel past binnen de Zorgverzekeringswet","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"geneeskundige_context","of":5,"label":"het casemanagement vindt plaats in een geneeskundige context","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"casemanagement_dementie","of":5,"label":"krijgt of vraagt casemanagement dementie","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"nadruk_op_wmo","of":5,"label":"de nadruk ligt op participatie, zelfredzaamheid, regie en dagelijkse bezigheden","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"specialist_is_nodig","of":5,"label":"een specialist is nodig","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"dementie","of":5,"label":"heeft dementie","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"domeinen_dementie","of":0,"label":"domeinen waarover de zorgaanbieder regionaal samenwerkt bij dementie","rank":11,"type":["set","Domein"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"wlz","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[21],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"zvw","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[21],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"wmo","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[21],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"in_dementienetwerk","of":0,"label":"doet mee aan een dementienetwerk","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"beleid_is_actiever","of":null,"label":"het beleid op medische technologie is actiever geworden","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"plan_voor_technologie","of":0,"label":"heeft een plan voor technologie in de eigen organisatie","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"visie_op_technologie","of":0,"label":"heeft een visie op technologie in de eigen organisatie","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"digitaal_eerst_overwogen","of":5,"label":"digitale zorg is overwogen voordat fysieke zorg werd ingezet","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"krijgt_fysieke_zorg","of":5,"label":"krijgt fysieke zorg","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"telezorg_kan_ook","of":1,"label":"de begeleiding kan ook met farmaceutische telezorg","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"begeleiding_medicatie","of":1,"label":"het gaat om begeleiding bij medicatie","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"fysiek_consult","of":1,"label":"het is een fysiek consult","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"datum_prestatie","of":1,"label":"dag van de prestatie","rank":3,"type":["date"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"extra_uren","of":1,"label":"extra uren die voor het beeldscherm zelf zijn opgevoerd","rank":2,"type":["number"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"beeldschermcommunicatie","of":1,"label":"het contact was via een beeldscherm","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"directe_zorgtijd","of":1,"label":"directe zorgtijd","rank":2,"type":["number"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"committeert_aan_green_deal","of":0,"label":"committeert zich aan Green Deal Duurzame Zorg 3.0","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"duurzaamheid_in_strategie","of":0,"label":"duurzaamheid is in de strategie verankerd","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"duurzaamheid_in_plannen","of":0,"label":"duurzaamheid zit in alle plannen en ontwikkelingen","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"kleine_zorgaanbieder_zonder_maat","of":null,"label":"is een kleine zorgaanbieder, zonder dat er een maat bij staat","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"heeft_strategie","of":0,"label":"heeft een strategie","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"carecycle_elders","of":0,"label":"of Stichting CareCycle werkt in de regio van de zorgaanbieder, buiten Brabant","rank":11,"type":["choice","Werkgebied"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"werkt_in_brabant","of":0,"label":"levert zorg in Brabant","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"geeft_materialen_uit","of":0,"label":"geeft die materialen in de eigen organisatie weer uit","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"biedt_materialen_aan","of":0,"label":"biedt die materialen aan CareCycle aan","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"haalt_materialen_op","of":0,"label":"haalt bij cli\\u00ebnten op wat aan materialen overblijft","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"verkent_ophalen","of":0,"label":"verkent hoe materialen op te halen en door te geven zijn","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"credo_wordt_gevolgd","of":null,"label":"de zorgaanbieder houdt zich aan het credo van passende zorg","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"samen_besloten_over_inzet","of":5,"label":"zorgverlener en cli\\u00ebnt hebben samen besloten welke zorg er komt","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"voortgang_gevolgd","of":5,"label":"de zorgverlener volgt hoe de zorg verloopt","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"zorg_bijgesteld","of":5,"label":"de zorg is aangepast aan hoe zij verloopt","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"bijstellen_nodig","of":5,"label":"hoe de zorg verloopt vraagt om andere zorg","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"zorg_gestopt","of":5,"label":"de zorg is gestopt","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"doelen_behaald","of":5,"label":"de doelen van de zorg zijn behaald","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"behoefte_vanuit_zelfredzaamheid","of":5,"label":"bij het vaststellen van de behoefte aan zorg was zelfredzaamheid het uitgangspunt","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"kan_het_zelf","of":5,"label":"of het zonder of met minder wijkverpleging lukt","rank":111,"type":["choice","Zelfredzaamheid"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"netwerk_kan_dit","of":12,"label":"het netwerk kan dit onderdeel opvangen","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"client_kan_dit_zelf","of":12,"label":"de cli\\u00ebnt kan dit onderdeel zelf opvangen","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"uren","of":14,"label":"uren zorg in de periode","rank":2,"type":["number"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"clienten_met_zorg","of":14,"label":"verschillende cli\\u00ebnten die in de periode zorg kregen","rank":2,"type":["number"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"soort","of":14,"label":"of het een maand of een jaar is","rank":1,"type":["choice","Periodesoort"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"kosten","of":14,"label":"kosten van de zorg in de periode","rank":2,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"power","name":"selecteren_voor_pgb","of":null,"label":"de prestatie indicatiestelling Zvw-pgb bij deze zorgaanbieder inkopen","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"gecontracteerd","of":0,"label":"levert onder een overeenkomst met a.s.r.","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"plafond_nodig_bij_klein","of":null,"label":"om doelmatig te blijven is een plafond nodig","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"plafond_nodig_bij_vijf_minuten","of":null,"label":"om doelmatig te blijven is een plafond nodig","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"ervaring_vanaf","of":0,"label":"eerste dag van het ervaringsjaar","rank":3,"type":["date"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[7,68],"term":{"kind":"call","builtin":"date.from","parts":[{"kind":"call","builtin":"date.subtract","parts":[{"kind":"input","input":7},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]},{"kind":"call","builtin":"date.subtract","parts":[{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":68},{"kind":"constant","value":{"years":1,"months":0,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]}]},"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"ervaring_via_machtigingen","of":0,"label":"heeft met machtigingen zorg verleend aan verzekerden van a.s.r.","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"ervaring_tot_en_met","of":0,"label":"laatste dag van het ervaringsjaar","rank":3,"type":["date"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[71,68],"term":{"kind":"call","builtin":"date.from","parts":[{"kind":"input","input":71},{"kind":"call","builtin":"date.subtract","parts":[{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":68},{"kind":"constant","value":{"years":1,"months":0,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]}]},"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"duidelijke_toegevoegde_waarde","of":null,"label":"de toegevoegde waarde voor verzekerden van a.s.r. is duidelijk","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"tarief.2023","of":0,"label":"tarief dat bij de afspraken van dat jaar hoort","rank":2,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"tarief.2024","of":0,"label":"tarief dat bij de afspraken van dat jaar hoort","rank":2,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"inkooptraject_afgerond","of":0,"label":"het inkooptraject is helemaal afgerond","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"heeft_inkooptraject","of":0,"label":"er is of was over het contractjaar een inkooptraject","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"afspraken_disciplines","of":0,"label":"disciplines waarmee de wijkverpleegkundige samenwerkt en afspraken heeft","rank":21,"type":["set","Discipline"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"gemeente","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[78],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"kortdurend_verblijf","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[78],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"huisarts","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[78],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"ziekenhuis","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[78],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"hulpmiddelen_bekeken","of":5,"label":"bekeken is of een hulpmiddel zorg kan schelen","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"hulpmiddel_verzekerd_in","of":5,"label":"verzekering waarin naar vergoeding van het hulpmiddel wordt gezocht","rank":11,"type":["choice","Verzekering"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"specialistische_verpleging","of":16,"label":"het gaat om specialistische verpleging","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"uit_ziekenhuis","of":16,"label":"de zorg gaat van het ziekenhuis naar huis","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"helpt_sporadische_aanbieders","of":0,"label":"werkt samen met thuiszorgaanbieders die specialistische verpleging maar af en toe nodig hebben","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"specialistische_kennis","of":0,"label":"heeft kennis van specialistische verpleging","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"samenwerkingsvorm","of":0,"label":"hoe die samenwerking is geregeld","rank":21,"type":["choice","Samenwerkingsvorm"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"afgewogen","of":5,"label":"wat bij de zorgvraag is afgewogen voordat de zorg thuis werd geleverd","rank":21,"type":["set","Afweging"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"zorgpersoneel","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[90],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"kosten","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[90],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"kwaliteit","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[90],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"eerste_lijn_kan_het","of":5,"label":"de eerste lijn is in staat de zorg uit te voeren","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"tweedelijns_zorg_thuis","of":5,"label":"een zorgaanbieder uit de tweede lijn levert de zorg thuis","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"afspraken","of":16,"label":"waarover de betrokken zorgaanbieders concreet hebben afgesproken","rank":21,"type":["set","Verplaatsingsafspraak"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"over_continuiteit","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[96],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"over_veiligheid","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[96],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"over_kwaliteit","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[96],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"businesscase_toont_kosten","of":16,"label":"de businesscase laat zien hoe de verwachte zorgkosten verschuiven","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"businesscase_samen","of":16,"label":"de betrokken zorgaanbieders hebben samen een businesscase gemaakt","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"asr_betrokken","of":16,"label":"a.s.r. is bij de verplaatsing betrokken","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"indicatie_volgens_hik","of":5,"label":"de indicatie is gesteld volgens de HIK","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"werkt_volgens_mks","of":null,"label":"de zorgaanbieder werkt volgens de uitgangspunten van het MKS","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"aandacht_veilige_omgeving","of":5,"label":"er is aandacht voor een veilige omgeving","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"gericht_op_ontwikkeling","of":5,"label":"de zorg is gericht op ontwikkeling en zelfredzaamheid van kind en gezin","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"hbo_kinderverpleegkundige_in_dienst","of":0,"label":"heeft een wijkverpleegkundige met een hbo-opleiding en een kinderaantekening in dienst, of is dat zelf","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"zorgverlener_kinderaantekening","of":5,"label":"wie de zorg levert heeft de kinderaantekening","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"niveau_zorgverlener","of":5,"label":"niveau van wie de zorg aan het kind levert","rank":21,"type":["choice","Deskundigheid"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"event","name":"zorg_aan_kinderen.verwijzing_bewaren","of":5,"label":"de verwijzing in het zorgdossier bewaren","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":true,"asksNotYet":true},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[110,7],"term":{"kind":"call","builtin":"event.by","parts":[{"kind":"input","input":110},{"kind":"input","input":7}]},"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"verwezen_door_kinderarts","of":5,"label":"er is een verwijzing van de kinderarts","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"medische_zorgvraag","of":5,"label":"heeft een medische zorgvraag","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"leeftijd","of":5,"label":"leeftijd in jaren","rank":2,"type":["number"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"hbo_kinderverpleegkundige_in_loondienst","of":0,"label":"heeft een wijkverpleegkundige met een hbo-opleiding en een kinderaantekening in loondienst","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"is_zzp","of":0,"label":"is een zzp\'er","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"eindverantwoordelijke_in_loondienst","of":0,"label":"wie voor helpenden eindverantwoordelijk is, is in loondienst","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"hbo_wijkverpleegkundige_in_loondienst","of":0,"label":"heeft een wijkverpleegkundige met een hbo-opleiding in loondienst","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"indicatiesteller_bij_pgb","of":0,"label":"wie indicaties voor een Zvw-pgb stelt","rank":11,"type":["choice","Indicatiesteller"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"indicatiesteller_in_natura","of":0,"label":"wie indicaties voor zorg in natura stelt","rank":11,"type":["choice","Indicatiesteller"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"adl_nodig","of":5,"label":"hulp bij ADL die het kind nodig heeft","rank":22,"type":["number"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"adl_van_gezin","of":5,"label":"hulp bij ADL die redelijkerwijs van het gezin te verwachten is","rank":112,"type":["number"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"houdt_zich_aan_standaarden","of":0,"label":"volgt de standaarden van het land en van de beroepsgroepen","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"zorg_past_bij_zorgvraag","of":5,"label":"de zorg past bij de (integrale) zorgvraag","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"informeert_begrijpelijk","of":0,"label":"informeert verzekerden in begrijpelijke taal","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"informeert_uit_zichzelf","of":0,"label":"informeert verzekerden uit zichzelf","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"meet_kwaliteit_doorlopend","of":0,"label":"meet de kwaliteit van de zorg doorlopend","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"organiseert_volgens_kwaliteitskader","of":0,"label":"organiseert zorg volgens het Kwaliteitskader wijkverpleging","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"levert_volgens_kwaliteitskader","of":0,"label":"levert zorg volgens het Kwaliteitskader wijkverpleging","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"aangeleverde_indicatoren","of":0,"label":"kwaliteitsindicatoren die bij het aangewezen instituut zijn aangeleverd","rank":1,"type":["set","Wijkindicator"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"prem","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[130],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"belastbaarheid_mantelzorg","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[130],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"ongeplande_opnamen","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[130],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"spoedeisende_hulp","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[130],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"personeel_gekwalificeerd","of":0,"label":"werkt met gekwalificeerd personeel","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"niveau_past_bij_client","of":5,"label":"het niveau van deskundigheid past bij de zorgvraag","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"zet_helpenden_in","of":0,"label":"laat helpenden van niveau 2 zorg verlenen","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"zorgverleners_blijven_bekwaam","of":null,"label":"de zorgverleners houden de kennis en kunde die goede zorg vraagt","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"start_nieuwe_bekostiging","of":6,"label":"de nieuwe bekostiging met cli\\u00ebntprofielen gaat in","rank":3,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":true,"asksNotYet":true},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[139,7],"term":{"kind":"call","builtin":"event.by","parts":[{"kind":"input","input":139},{"kind":"input","input":7}]},"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[139,7],"term":{"kind":"call","builtin":"event.after","parts":[{"kind":"input","input":139},{"kind":"input","input":7}]},"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"zorg_toewijsbaar","of":9,"label":"de zorg is aan \\u00e9\\u00e9n verzekerde toe te wijzen","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"onderhoudt","of":9,"label":"wat de functie om de zorg heen in stand houdt","rank":11,"type":["set","Functiedoel"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"organisatieschil","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[143],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"infrastructuur","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[143],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"netwerk","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[143],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"regionaal","of":9,"label":"is een organisatie van de regio","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"welke","of":9,"label":"welke functie het is","rank":11,"type":["choice","Systeemfunctie"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"businesscase_overeengekomen","of":0,"label":"over de businesscase is met de preferente zorgverzekeraar overeenstemming","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"event","name":"nachtzorg.businesscase","of":null,"label":"de afgesproken businesscase inleveren","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":true,"asksNotYet":true},\
{"kind":"fact","name":"volgverzoek_in_format","of":0,"label":"het volgverzoek staat in het format van ZN","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"event","name":"inkoop.volgverzoek","of":null,"label":"het volgverzoek voor onplanbare nachtzorg indienen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":true,"asksNotYet":true},\
{"kind":"event","name":"nachtzorg.publicatie_volgformat","of":null,"label":"het volgformat publiceren","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":true,"asksNotYet":true},\
{"kind":"fact","name":"nachtzorg_afgesproken","of":0,"label":"wat met de preferente zorgverzekeraar over de vergoeding van nachtzorg is afgesproken","rank":21,"type":["set","Vergoedingsafspraak"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"hoogte","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[154],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"inhoud","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[154],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"wenst_vergoeding_nachtzorg","of":0,"label":"wil een vergoeding voor de infrastructuur van onplanbare nachtzorg","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"in_weekend","of":10,"label":"de zorg is in het weekend nodig","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"dagdeel","of":10,"label":"wanneer de zorg nodig is","rank":11,"type":["choice","Dagdeel"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"acuut","of":10,"label":"de zorgvraag is acuut","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"kan_dag_en_avond_zelf","of":0,"label":"kan onplanbare zorg overdag en in de avond zelf regelen en leveren","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"regio_heeft_afspraken_nachtzorg","of":0,"label":"in de regio is afgesproken hoe onplanbare nachtzorg is georganiseerd","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"volgt_inhoudelijk_kader","of":null,"label":"de organisatie van nachtzorg volgt die kaders","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"vergoeding_nachtzorg","of":0,"label":"hoogte van de vergoeding die over nachtzorg is afgesproken","rank":22,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"marktaandeel_elv","of":6,"label":"aandeel van a.s.r. in het eerstelijnsverblijf (elv), zoals Vektis het bepaalt","rank":2,"type":["percentage"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"preferente_is_asr","of":0,"label":"a.s.r. is zelf de preferente zorgverzekeraar van de zorgaanbieder","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"totale_zorgomzet.2022","of":0,"label":"omzet uit zorg in dat jaar, wie er ook betaalde","rank":22,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"event","name":"inkoop.inkoopgesprekken","of":null,"label":"inkoopgesprekken voeren","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"inkoop.voorstel","of":null,"label":"een voorstel doen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"inkoop.voorstel_maandtarief","of":null,"label":"een voorstel met een maandtarief doen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"inkoop.publicatie_aanbod","of":null,"label":"bekendmaken wie gecontracteerd is","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"nachtzorg.volgformat_op_website","of":null,"label":"het volgformat op de eigen website zetten","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"nachtzorg.overleg_preferente","of":null,"label":"inhoud en hoogte van de vergoeding afspreken","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"volgverzoek_verzonden","of":null,"label":"het volgverzoek naar a.s.r. sturen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":true,"asksNotYet":true},\
{"kind":"event","name":"uitnodigen.benaderen","of":null,"label":"de zorgaanbieder benaderen voor 2024","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"uitnodigen.melding_oppakken","of":null,"label":"de melding zo gauw mogelijk oppakken","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"uitnodigen.uitnodiging_klein","of":null,"label":"uitnodigen in het portaal","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"uitnodigen.uitnodiging_vijf_minuten","of":null,"label":"in beginsel uitnodigen in het portaal","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"uitnodigen.overleg_plannen","of":null,"label":"een afspraak voor overleg plannen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"judgement","name":"overleg_nodig","of":null,"label":"overleg is nodig, strategisch of financieel","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"event","name":"uitnodigen.aanbieden","of":null,"label":"de overeenkomst in het portaal aanbieden","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"uitbesteding_melden","of":null,"label":"melden welke instellingen de uitbestede zorg leveren","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":true,"asksNotYet":true},\
{"kind":"fact","name":"besteedt_zorg_uit","of":0,"label":"laat gecontracteerde zorg door een derde leveren","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"event","name":"afspraken_verwerken","of":null,"label":"de contractafspraken in de systemen zetten","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"declaraties_indienen","of":null,"label":"declareren over 2024","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"declaraties_behandelen","of":null,"label":"declaraties over 2024 in behandeling nemen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"fact","name":"begin_zorg","of":5,"label":"eerste dag van de zorg","rank":13,"type":["date"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[7,187],"term":{"kind":"call","builtin":"date.moreThan","parts":[{"kind":"input","input":7},{"kind":"call","builtin":"date.subtract","parts":[{"kind":"input","input":187},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]}]},"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[7,187],"term":{"kind":"call","builtin":"date.equal","parts":[{"kind":"input","input":7},{"kind":"call","builtin":"date.subtract","parts":[{"kind":"input","input":187},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]}]},"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"event","name":"toestemming_vragen","of":5,"label":"toestemming vragen voor zorg zonder overeenkomst","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[190,187],"term":{"kind":"call","builtin":"event.moreThan","parts":[{"kind":"input","input":190},{"kind":"call","builtin":"date.subtract","parts":[{"kind":"input","input":187},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]}]},"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"event","name":"uitkomstenrapportage","of":null,"label":"de uitkomsten van complexe wondzorg rapporteren","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":true,"asksNotYet":true},\
{"kind":"fact","name":"regiefunctie_wondzorg","of":0,"label":"vervult de regiefunctie complexe wondzorg","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"event","name":"indicatoren_aanleveren","of":null,"label":"drie kwaliteitsindicatoren aanleveren","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"nieuws_over_bekostiging","of":null,"label":"zorgaanbieders laten weten wanneer de nieuwe bekostiging begint","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"fact","name":"bekostiging_raakt_inkoop","of":6,"label":"er is meer bekend over het begin van de nieuwe bekostiging, en dat raakt de inkoop","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"event","name":"wijziging_publiceren","of":null,"label":"een wijziging tijdig op de website melden","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"power","name":"beleid_wijzigen","of":null,"label":"het beleid of de procedure wijzigen, aanvullen of verduidelijken","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"event","name":"vermelding_zorgzoeker","of":null,"label":"de zzp\'er met de eigen naam in de Zorgzoeker zetten","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"andere_plek.zoeken_in_keten","of":5,"label":"in de keten een plaats zoeken die op tijd is","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"fact","name":"kan_geholpen_worden","of":5,"label":"de zorgaanbieder kan de cli\\u00ebnt zelf helpen","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"event","name":"andere_plek.meezoeken","of":5,"label":"meezoeken naar een andere zorgaanbieder","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"fact","name":"plek_in_keten","of":5,"label":"in de keten is op tijd een plaats gevonden","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"event","name":"thuiszorgtechnologie.aanvraag_met_formulier","of":null,"label":"een aanvraag doen met het formulier","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"fact","name":"wenst_andere_thuiszorgtechnologie","of":0,"label":"wil een vergoeding voor thuiszorgtechnologie die nog niet geregeld is","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"event","name":"thuiszorgtechnologie.eerdere_aanvraag","of":null,"label":"een aanvraag bij een andere verzekeraar doorsturen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"gesprek_uitvoeringsplan","of":null,"label":"de initiatieven met de meeste invloed uit het plan van Actiz bespreken","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"judgement","name":"is_grote_zorgaanbieder","of":null,"label":"is een grote aanbieder van wijkverpleging","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"event","name":"benchmark","of":null,"label":"zorgaanbieders met elkaar vergelijken","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"regie_ketenzorg","of":null,"label":"de regie voeren over ketenzorg dementie","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"indiceren.eigen_mogelijkheden","of":5,"label":"nagaan wat hulpmiddelen, techniek, woning en netwerk kunnen opvangen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"ptz.vaststellen","of":5,"label":"vaststellen of het PTZ is","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"ptz.vastleggen","of":5,"label":"de vaststelling in zorgplan of dossier noteren","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"judgement","name":"palliatief_terminaal","of":5,"label":"de zorg is palliatief terminaal","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"event","name":"ptz.zorgplan","of":5,"label":"indicatie en zorgplan maken","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"ptz.gewenste_zorg","of":5,"label":"met verzekerde en naasten bespreken welke zorg zij wensen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"ptz.rol_van_netwerk","of":5,"label":"bespreken wat mantelzorg, netwerk en vrijwilligers kunnen doen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"ptz.andere_plaatsen","of":5,"label":"uitleggen dat overlijden ook in hospice of eerstelijnsverblijf kan","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"ptz.grens_van_thuis","of":5,"label":"laten weten wanneer thuisblijven niet meer verantwoord is","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"judgement","name":"thuis_niet_verantwoord","of":5,"label":"thuisblijven is niet meer verantwoord","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"event","name":"vraag_stellen.kijken_in_portaal","of":3,"label":"in Mijn Zorgverlener kijken","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"vraag_stellen.contact_opnemen","of":3,"label":"met een overgebleven vraag contact opnemen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"fact","name":"beantwoord_in_portaal","of":3,"label":"het antwoord staat in Mijn Zorgverlener","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"ptz_bereikbaar","of":0,"label":"uren per dag waarop de zorgaanbieder voor PTZ bereikbaar is","rank":12,"type":["number"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"ptz_op_afroep","of":0,"label":"kan PTZ op elk moment van de dag op afroep leveren","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"ptz_op_afspraak","of":0,"label":"kan PTZ op elk moment van de dag op afspraak leveren","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"gebruikt_consultatie","of":0,"label":"gebruikt subregionale consultatievoorzieningen (TOPZ)","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"werkt_met_regionaal_team","of":0,"label":"werkt samen met het regionale team","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"neemt_actief_deel","of":null,"label":"de zorgaanbieder neemt actief deel aan het netwerk palliatieve zorg","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"netwerk_palliatief_geformaliseerd","of":0,"label":"dat netwerk is geformaliseerd","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"in_netwerk_palliatief","of":0,"label":"is aangesloten bij een netwerk palliatieve zorg","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"levert_ptz","of":0,"label":"levert palliatief terminale zorg (PTZ)","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"moment_is_geneeskundig","of":13,"label":"het moment heeft een geneeskundige context","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"alleen_aanwezig","of":13,"label":"de zorgverlener is er alleen aanwezig","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"client_rust_of_slaapt","of":13,"label":"de cli\\u00ebnt rust of slaapt","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"plaats","of":13,"label":"waar het is","rank":21,"type":["choice","Zorgplaats"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"soort","of":8,"label":"wie er wordt ingezet","rank":11,"type":["choice","Ingezette"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"gecontracteerde_zorg","of":8,"label":"het gaat om zorg waarvoor a.s.r. de zorgaanbieder heeft gecontracteerd","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"specialistische_verpleging","of":8,"label":"het gaat om specialistische verpleging thuis","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"uitbesteden_is_nodig","of":8,"label":"uitbesteden is nodig","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"in_belang_van_verzekerde","of":8,"label":"uitbesteden is in het belang van de verzekerde","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"complexe_zorgvraag","of":8,"label":"de zorgvraag is complex","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"samen_besloten_of_zorg_past","of":5,"label":"zorgaanbieder en pati\\u00ebnt hebben samen besloten of de zorg de juiste keuze is en past","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"keuze_informatie_aangeleverd","of":0,"label":"heeft de keuze-informatie aan ZorgkaartNederland geleverd","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"keuze_informatie_actueel","of":0,"label":"wat op ZorgkaartNederland staat is actueel","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"overname_afgesproken","of":0,"label":"heeft met a.s.r. afgesproken zorg van aanbieders zonder overeenkomst over te nemen","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"zorg_overgenomen","of":5,"label":"de zorgaanbieder heeft de zorg van die aanbieder overgenomen","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"zorg_zonder_overeenkomst","of":5,"label":"krijgt nu zorg van een aanbieder zonder overeenkomst","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"capaciteit_beschikbaar","of":0,"label":"heeft plaats voor meer cli\\u00ebnten","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"noodzakelijk","of":15,"label":"de verandering is noodzakelijk","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"impactvolle_transformatie","of":15,"label":"de transformatie is impactvol","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"gebruikt_hulpmiddelen","of":0,"label":"gebruikt hulpmiddelen die de werkdruk verlichten","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"gebruikt_medische_technologie","of":0,"label":"gebruikt medische technologie die de werkdruk verlicht","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[182,7],"term":{"kind":"call","builtin":"event.by","parts":[{"kind":"input","input":182},{"kind":"input","input":7}]},"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"whole","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[],"term":null,"whole":0,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"klanttevredenheid_aangeleverd","of":0,"label":"levert de klanttevredenheid aan bij het aangewezen instituut","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"klanttevredenheid_uitgevraagd","of":0,"label":"meet de klanttevredenheid op de landelijk afgesproken manier","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"collegas_in_achterwacht","of":0,"label":"aantal collega\'s in de afspraak over een achterwacht","rank":22,"type":["number"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"achterwachtregeling_op_schrift","of":0,"label":"heeft de afspraak over een achterwacht op schrift","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"klachtenregeling_wkkgz","of":0,"label":"heeft een eigen klachtenregeling volgens de Wkkgz","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"kwaliteitsindicatoren_aangeleverd","of":0,"label":"levert die indicatoren aan bij het aangewezen instituut","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"kwaliteitsindicatoren_uitgevraagd","of":0,"label":"vraagt de indicatoren bij het Kwaliteitskader wijkverpleging uit","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"kwaliteitskaders_in_systeem","of":0,"label":"de landelijke kwaliteitskaders voor wijkverpleging zitten in het kwaliteitssysteem","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"externe_audit","of":0,"label":"laat het kwaliteitssysteem door een externe auditor toetsen","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"kwaliteitssysteem_internationaal_erkend","of":0,"label":"werkt met een internationaal erkend kwaliteitssysteem","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"kwaliteitssysteem_landelijk_erkend","of":0,"label":"werkt met een landelijk erkend kwaliteitssysteem","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"verbetert_systematisch","of":null,"label":"de kwaliteit wordt stelselmatig verbeterd","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"ketenafspraken_over","of":0,"label":"waar de regionale ketenafspraken over gaan","rank":21,"type":["set","Ketenonderwerp"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"bevoegdheden","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[268],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"verantwoordelijkheden","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[268],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"wie_wat_doet","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[268],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"regionale_ketenafspraken","of":0,"label":"heeft regionale ketenafspraken","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"indiceert_volgens_venvn","of":0,"label":"indiceert volgens het normenkader van V&VN","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"kan_evalueren","of":null,"label":"evaluaties kunnen worden uitgevoerd","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"kan_tijdig_indiceren","of":null,"label":"indicaties komen op tijd, voor wie zorg krijgt en voor wie zorg gaat krijgen","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"achterwacht_altijd_aanspreekbaar","of":0,"label":"de achterwacht van helpenden is altijd lijfelijk te bereiken en aan te spreken","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"niveau_achterwacht","of":0,"label":"niveau van de achterwacht of begeleider van helpenden","rank":12,"type":["number"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"helpenden_onder_hbo_of_master","of":0,"label":"een verpleegkundige met hbo of master is eindverantwoordelijk voor wat helpenden doen","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"niveau_past_bij_zorgvraag","of":null,"label":"de zorgvraag bepaalt welk deskundigheidsniveau er komt","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"personeel_volstaat","of":null,"label":"er is genoeg personeel met de juiste opleiding","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"ingeschreven_op_eigen_naam","of":0,"label":"schrijft zich bij a.s.r. in met de eigen naam, niet met die van een bedrijf","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"geldige_big_registratie","of":0,"label":"is zelf geldig geregistreerd in het BIG-register","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"zelf_hbo_opgeleid","of":0,"label":"is zelf wijkverpleegkundige, ten minste met een hbo-opleiding","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"kiwa_keurmerk","of":0,"label":"heeft het keurmerk van KIWA voor zzp\'ers in de zorg","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"wijkverpleging_is_kernactiviteit","of":null,"label":"wat de zorgaanbieder vooral doet valt onder de aanspraak wijkverpleging","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"eerder_gedeclareerd","of":0,"label":"heeft zelf al eens wijkverpleging bij a.s.r. gedeclareerd","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"voldoende_plausibele_aanwijzingen","of":null,"label":"plausibele aanwijzingen zijn er genoeg: ondoelmatig, onrechtmatig, frauduleus of anders niet-integer handelen raakt de kwaliteit","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"integriteit_in_twijfel","of":null,"label":"de fout is ernstig, en aan de integriteit kan daardoor worden getwijfeld","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"datum_ernstige_fout","of":0,"label":"dag van de ernstige beroepsfout, bij meer de laatste die aan de integriteit doet twijfelen","rank":33,"type":["date"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[289,7],"term":{"kind":"call","builtin":"date.after","parts":[{"kind":"input","input":289},{"kind":"call","builtin":"date.subtractRounded","parts":[{"kind":"input","input":7},{"kind":"constant","value":{"years":5,"months":0,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]}]},"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[289,7],"term":{"kind":"call","builtin":"date.upTo","parts":[{"kind":"input","input":289},{"kind":"input","input":7}]},"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"weigert_op_zorgzwaarte","of":0,"label":"weigert zorg vanwege de zwaarte ervan","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"weigert_op_kenmerken","of":0,"label":"weigert zorg vanwege kenmerken van verzekerden","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"vecozo_certificaat","of":0,"label":"heeft een Vecozo-certificaat om te contracteren","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"gedegen_bedrijfsadministratie","of":null,"label":"de administratie is gedegen en levert gevraagde gegevens op tijd","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"onder_verscherpt_toezicht","of":0,"label":"staat onder verscherpt toezicht van de inspectie","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"fraudeonderzoek_gaande","of":0,"label":"er loopt onderzoek naar een vermoeden van fraude","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"geregistreerd_in_evr","of":0,"label":"staat als niet-integer in het Externe Verwijzingsregister","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"geregistreerd_in_ivr","of":0,"label":"staat als niet-integer in het Interne Verwijzingsregister","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"ubo_onder_sanctieregeling","of":0,"label":"de UBO valt onder een wettelijke sanctieregeling","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"ubo_bekend_bij_asr","of":0,"label":"a.s.r. kent de uiteindelijk belanghebbende (UBO)","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"voldoet_aan_bestuursverklaring","of":0,"label":"voldoet aan de bestuursverklaring","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"governancecode_aantoonbaar_ingevoerd","of":0,"label":"heeft de governancecode ingevoerd en kan dat laten zien","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"governancecode_van_toepassing","of":0,"label":"valt binnen de werkingssfeer van de governancecode","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"toegelaten_wtza","of":0,"label":"is toegelaten volgens de Wtza","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"ingeschreven_in_kvk","of":0,"label":"staat ingeschreven bij de Kamer van Koophandel","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"levert_kindzorg","of":0,"label":"levert zorg aan kinderen","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"hbo_wijkverpleegkundige_in_dienst","of":0,"label":"heeft een wijkverpleegkundige met een hbo-opleiding in dienst, of is dat zelf","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"levert_zorg_aan_volwassenen","of":0,"label":"levert zorg aan volwassenen","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"indiceert_voor_pgb","of":0,"label":"indiceert voor een Zvw-pgb","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"indiceert_in_natura","of":0,"label":"indiceert voor zorg in natura","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"bijscholing_in_venvn_register","of":0,"label":"zorgverleners houden hun bijscholing bij in het kwaliteitsregister van V&VN","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"protocol_beschikbaar","of":7,"label":"het protocol kan worden overhandigd als iemand erom vraagt","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"protocol_van_aanvraag_tot_evaluatie","of":7,"label":"er is een protocol dat van aanvraag tot en met evaluatie loopt, en daarnaar wordt gewerkt","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"partijen","of":7,"label":"partijen waarmee multidisciplinair wordt samengewerkt, met afspraken over complexe wondzorg","rank":21,"type":["set","Wondpartij"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"apotheek","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[315],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"medische_speciaalzaak","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[315],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"hulpmiddelenleverancier","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[315],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"regionaal_initiatief_bestaat","of":7,"label":"in de regio bestaat een initiatief voor wondzorg","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"regionaal_initiatief","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[315],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"ziekenhuis_met_wec","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[315],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"wijkverpleging","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[315],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"paramedicus","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[315],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"huisarts","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[315],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"partijen_gecontracteerd_door_asr","of":7,"label":"a.s.r. heeft elk van deze partijen gecontracteerd","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"kerntaken","of":7,"label":"kerntaken van de uitvoerder","rank":21,"type":["set","Wondkerntaak"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"behandeling_coordineren","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[326],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"kennis_overdragen","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[326],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"evidence_based_wondzorg","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[326],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"opleiding_erasmus_mc","of":7,"label":"de uitvoerder heeft bij het Erasmus MC in Rotterdam de opleiding voor deze functie gevolgd","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"ervaren_in_wondzorg","of":null,"label":"de verpleegkundig specialist heeft ervaring met complexe wondzorg","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"uitvoerder","of":7,"label":"wie de regiefunctie uitvoert","rank":11,"type":["choice","Wonduitvoerder"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"werkt_volgens_wondrichtlijnen","of":null,"label":"er wordt volgens de geldende richtlijnen gewerkt","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"meerjarenbeleidsplan","of":7,"label":"er is een beleidsplan voor meer jaren","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"afgesproken_met_preferente","of":7,"label":"met de preferente zorgverzekeraar is een vergoeding van de regiefunctie afgesproken","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false}\
],\
"asks":[42,39,77,76,116,120,119,118,115,117,2,1,1,1,0,4,3,169,169,169,170,170,170,6,6,6,6,8,5,9,15,14,13,12,11,17,16,18,20,19,25,24,23,22,26,28,27,30,29,34,33,32,31,36,35,38,41,40,44,43,47,46,45,48,49,50,51,53,55,52,54,56,57,59,58,62,61,65,64,66,67,73,71,70,68,69,72,82,81,80,79,83,84,86,85,88,87,89,93,92,91,95,94,99,98,97,101,100,102,114,113,112,110,111,109,108,107,106,105,104,103,123,124,126,125,127,129,128,131,132,134,133,135,136,137,138,139,139,141,140,147,146,145,144,142,148,157,156,155,153,153,152,152,174,151,173,150,150,149,160,159,158,161,162,163,166,167,168,168,168,171,171,172,175,176,177,178,180,179,181,183,182,184,184,185,185,186,190,189,188,191,193,192,192,192,194,194,196,195,198,197,199,201,200,203,202,205,204,206,208,207,209,210,211,212,214,213,215,216,217,218,220,219,221,223,222,232,231,230,229,228,227,226,225,224,236,235,234,233,238,237,242,241,240,239,243,244,245,246,249,248,247,251,250,253,252,306,305,304,303,302,301,300,299,298,297,296,295,294,293,292,289,291,290,288,287,286,285,284,283,282,281,280,279,278,277,277,276,309,308,307,275,274,273,311,310,312,272,271,270,269,267,266,265,264,263,262,261,260,259,258,257,256,255,254,335,334,333,332,330,331,329,328,327,325,324,323,322,321,320,318,317,316,319,314,313,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7],\
"isThreshold":[false,false,false,false,false,false,false,false,false,false,false,false,true,true,false,false,true,false,true,true,false,true,true,false,true,true,true,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,true,false,false,false,false,true,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,true,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,true,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,true,false,false,false,false,false,false,false,false,false,false,false,false,true,false,true,false,false,false,false,true,false,false,false,false,false,false,false,false,true,false,true,true,false,true,false,false,false,false,false,false,false,false,false,false,false,true,false,true,false,false,false,false,false,false,false,true,true,false,true,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,true,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,true,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,true,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,true,true,true,true,true,true,true,true,true,true,true,true,true,true,true,true],\
"nodes":[[14,-1,-2],[12,-4,-5],[11,-3,-3,1],[10,0,2],[14,-6,-7],[10,4,-6],[14,-7,-6],[10,6,-6],[12,-7,-6],[11,-6,-6,8],[10,-6,9],[13,-7,-6],[12,-6,11],[11,-6,-6,12],[10,-6,13],[13,-6,-7],[11,-6,-6,15],[10,-6,16],[11,-7,-7,-6],[10,-6,18],[10,4,9],[16,-8,-9],[16,-8,-11],[15,21,-10,22],[10,23,-12],[10,-6,-7],[15,-6,-7,-6],[10,26,-6],[16,-7,-6],[15,28,-6,28],[10,29,-6],[16,-6,-7],[15,31,-6,-6],[10,32,-6],[15,-6,-6,31],[10,34,-6],[28,-13,-11],[27,-11,36],[26,-14,37],[23,36,36,38],[26,-14,-11],[23,-11,-11,40],[10,39,41],[26,-7,-6],[23,-6,-6,43],[28,-7,-6],[27,45,-6],[26,-6,46],[23,-6,-6,47],[10,48,-6],[28,-6,-7],[26,-6,50],[23,50,50,51],[10,52,-6],[26,-6,-7],[23,-7,-7,54],[10,-6,55],[27,-6,45],[26,-6,57],[23,45,45,58],[10,59,-6],[29,-15,-15,-15,-15,-16,-17,-18,-19,-20,-11],[29,-7,-6,-6,-6,-6,-6,-6,-6,-6,-6],[29,-6,-7,-6,-6,-6,-6,-6,-6,-6,-6],[29,-6,-6,-7,-6,-6,-6,-6,-6,-6,-6],[29,-6,-6,-6,-7,-6,-6,-6,-6,-6,-6],[29,-6,-6,-6,-6,-7,-6,-6,-6,-6,-6],[29,-6,-6,-6,-6,-6,-7,-6,-6,-6,-6],[29,-6,-6,-6,-6,-6,-6,-7,-6,-6,-6],[29,-6,-6,-6,-6,-6,-6,-6,-7,-6,-6],[29,-6,-6,-6,-6,-6,-6,-6,-6,-7,-6],[34,-7,-6],[33,-7,71],[32,-7,72],[31,-7,73],[30,74,-6],[30,-7,-6],[36,-7,-6],[35,77,-22],[37,-11,-23],[37,-24,-11],[36,79,80],[35,81,-22],[37,-6,-7],[36,83,-6],[35,84,-6],[37,-7,-6],[36,-6,86],[35,87,-6],[36,86,-6],[35,89,-6],[36,-6,83],[35,91,-6],[35,-25,-22],[39,-26,-27],[38,94,-11],[39,-7,-6],[38,96,-6],[39,-6,-7],[38,98,-6],[43,-7,-6],[42,100,-6],[41,101,-6],[40,-7,102],[44,-7,-6],[46,-7,-6],[45,105,-6],[48,-7,-6],[47,107,-22],[52,-6,-7],[51,109,-7],[50,110,-7],[49,-7,111],[15,-28,-29,-11],[15,-7,-6,-6],[15,-6,-6,-7],[54,-7,-6],[53,116,-22],[53,-30,-22],[55,-7,-6],[1,-7,-6],[57,-7,-6],[56,121,-7],[56,121,-6],[1,122,123],[0,120,124],[1,-32,123],[0,120,126],[56,-7,-6],[0,-6,128],[59,-33,-34,-35],[58,-33,130],[58,-7,-6],[59,-7,-6,-6],[59,-6,-7,-6],[58,-6,134],[59,-6,-6,-7],[58,-6,136],[62,-7,-6],[61,-7,138],[60,139,-6],[59,140,-22,-22],[58,140,141],[63,-7,-6],[59,143,143,-22],[58,143,144],[64,-7,-6],[65,-7,-6],[66,-7,-6],[69,-7,-6],[67,149,-22],[70,-7,-6],[68,151,-22],[71,-7,-6],[72,-6,-7,-7],[74,-6,-7],[73,-6,155],[76,-11,-36],[75,157,-22],[75,-22,157],[76,-11,-37],[75,160,-22],[75,-22,160],[78,-7,-6],[77,163,-6],[16,-38,-39],[16,-40,-41],[16,-38,-42],[15,165,166,167],[16,-43,-44],[16,-45,-46],[16,-43,-47],[15,169,170,171],[10,168,172],[79,-7,-6],[80,-7,-6],[16,174,175],[16,174,-11],[15,176,-11,177],[10,178,-11],[16,174,-6],[15,180,-6,180],[10,181,-6],[16,-6,175],[15,183,-6,-6],[10,184,-6],[79,-6,-7],[16,186,-6],[15,187,-6,187],[10,188,-6],[80,-6,-7],[16,-6,190],[15,191,-6,-6],[10,192,-6],[14,-22,-6],[10,194,-22],[85,-7,-6],[84,-6,196],[83,197,-6],[86,-7,-6],[85,199,-6],[84,-6,200],[83,201,-6],[82,198,202],[81,203,-6],[10,-22,204],[81,-7,-6],[10,-22,206],[10,-22,203],[10,-7,-6],[82,-48,-49],[12,-22,-6],[11,-22,-22,211],[10,-22,212],[28,-50,-11],[27,-11,214],[26,-51,215],[23,214,214,216],[26,-51,-11],[23,-11,-11,218],[10,217,219],[349,-52,-53],[3,221,-54],[2,222,-22],[3,-32,-22],[2,222,224],[2,-6,-7],[3,-6,-7],[2,227,-6],[349,-7,-6],[3,229,-6],[2,230,-6],[349,-6,-7],[3,232,-6],[2,233,-6],[90,-7,-6],[89,235,-6],[88,236,-6],[87,237,-6],[91,-7,-6],[92,-55,-56],[92,-7,-6],[92,-6,-7],[94,-7,-6],[93,243,-6],[96,-7,-6],[95,245,-22],[97,-7,-7,-6],[96,247,-22],[95,248,-22],[100,-7,-6],[99,250,-6],[98,251,-6],[102,-6,-7],[101,253,-7],[105,-7,-6],[104,255,-6],[103,256,-6],[93,257,-22],[107,-7,-6],[106,259,-6],[93,260,-22],[108,-7,-6],[93,262,-22],[120,-57,-6],[119,264,-6],[118,265,-6],[117,266,-6],[120,-7,-6],[119,268,-6],[118,269,-6],[117,270,-6],[116,267,271],[115,272,-6],[114,-6,-6,273,273,273],[113,274,-6],[112,-6,-6,275],[111,276,-6],[120,-11,-6],[119,278,-6],[118,279,-6],[117,280,-6],[116,267,281],[115,282,-6],[114,-6,-6,283,283,283],[113,284,-6],[112,-6,-6,285],[111,286,284],[110,277,287],[109,288,-22],[116,267,-6],[115,290,-6],[114,-6,-6,291,291,291],[113,292,-6],[112,-6,-6,293],[111,294,-6],[111,294,292],[110,295,296],[109,297,-22],[8,289,298],[115,271,-6],[114,-6,-6,300,300,300],[113,301,-6],[112,-6,-6,302],[111,303,-6],[115,281,-6],[114,-6,-6,305,305,305],[113,306,-6],[112,-6,-6,307],[111,308,306],[110,304,309],[109,310,-22],[109,-6,-22],[8,311,312],[4,299,313],[9,-32,298],[8,-32,315],[7,-32,316],[6,-32,317,317],[5,-32,318,318],[4,319,313],[109,-6,-7],[111,-7,-6],[110,322,-11],[109,323,-22],[110,-6,-7],[109,325,-6],[113,-7,-6],[112,-6,-6,327],[111,328,-22],[109,329,-22],[115,-7,-6],[114,-6,-6,331,331,331],[109,332,-22],[116,-57,-7],[109,334,-22],[116,-57,-6],[109,336,-22],[8,335,337],[109,-7,-22],[8,339,312],[4,338,340],[9,-32,337],[8,-32,342],[7,-32,343],[6,-32,344,344],[5,-32,345,345],[4,346,340],[116,-7,-6],[109,348,-6],[4,349,-6],[117,-7,-6],[109,351,-22],[118,-7,-6],[109,353,-22],[119,-7,-6],[109,355,-22],[109,268,-22],[111,-58,-59],[110,358,-58],[109,359,-22],[111,-6,-7],[110,361,-6],[109,362,-6],[121,-7,-6],[122,-7,-6],[124,-7,-6],[123,366,-6],[125,-7,-6],[127,-7,-6],[126,369,-6],[128,-7,-6],[129,-7,-6],[131,-7,-6],[130,373,-6],[132,-7,-6],[133,-7,-6],[134,-6,-22],[135,-7,-6],[139,-57,-60],[139,-61,-11],[138,379,380],[136,-60,-60,381],[136,-7,-7,-6],[138,-7,-6],[136,-6,-6,384],[139,-7,-6],[137,386,-6],[136,-6,-6,387],[137,-6,386],[136,-6,-6,389],[144,-6,-7],[143,391,-6],[142,392,-6],[141,393,-6],[140,394,-6],[143,-7,-6],[142,396,-6],[141,397,-6],[140,398,-6],[144,-62,-63],[143,400,-62],[142,401,-62],[141,402,-62],[140,403,-62],[145,-64,-65,-11],[145,-7,-6,-6],[145,-6,-7,-6],[145,-6,-6,-7],[158,-66,-11],[157,409,-11],[156,-11,-11,410],[154,411,-11],[152,412,-11],[151,-11,-11,413],[150,414,-11],[149,-11,-11,415],[148,416,-11],[147,417,-11],[146,418,-11],[145,419,-22,-22],[161,-11,-67],[161,-11,-68],[160,421,421,422],[159,423,-69],[159,-6,-7],[161,-6,-7],[160,426,426,-6],[159,427,-6],[160,-6,-6,426],[159,429,-6],[161,-7,-6],[159,431,-6],[162,-7,-6],[163,-7,-6],[164,-7,-6],[349,-22,-66],[158,-11,-6],[157,437,-6],[156,-6,-6,438],[152,439,-6],[151,-6,-6,440],[158,-7,-6],[157,442,-6],[156,-6,-6,443],[154,444,-6],[152,445,-6],[151,-6,-6,446],[150,447,441],[149,441,441,448],[148,449,-6],[147,450,-6],[146,451,-22],[148,-7,-6],[147,453,-6],[146,454,-22],[152,-7,-6],[151,-6,-6,456],[146,457,-22],[154,-7,-6],[150,459,-11],[149,-11,-11,460],[146,461,-22],[150,-6,-7],[149,-7,-7,463],[146,464,-6],[146,444,-22],[158,-11,-22],[157,467,-22],[156,-22,-22,468],[152,469,-22],[151,-22,-22,470],[165,-11,-71],[158,472,-22],[157,473,-22],[156,-22,-22,474],[154,475,-22],[152,476,-22],[151,-22,-22,477],[150,478,471],[149,471,471,479],[148,480,-22],[147,481,-22],[146,482,-22],[347,-75,-76],[346,-74,484],[339,-73,485],[169,-78,-79],[168,-77,487],[167,486,486,488],[15,-22,489,-22],[15,-22,-80,-22],[15,-22,-81,-22],[339,-73,-76],[152,-78,-79],[151,493,493,494],[339,-75,-76],[338,-74,496],[151,497,497,494],[149,495,495,498],[146,499,-22],[146,-82,-22],[146,-83,-22],[339,-74,-84],[12,-78,-79],[11,503,503,504],[10,-22,505],[10,-22,-82],[10,-22,-83],[343,-75,-76],[342,-74,509],[340,-73,510],[19,-78,-79],[18,-77,512],[17,511,511,513],[15,514,-22,514],[14,-22,515],[12,515,-22],[11,-22,-22,517],[10,516,518],[15,-85,-22,-85],[14,-22,520],[12,520,-22],[11,-22,-22,522],[10,521,523],[15,-86,-22,-86],[14,-22,525],[12,525,-22],[11,-22,-22,527],[10,526,528],[341,-73,510],[22,-78,-79],[21,-77,531],[20,530,530,532],[15,-22,533,-22],[14,-22,534],[12,534,-22],[11,-22,-22,536],[10,535,537],[15,-22,-87,-22],[14,-22,539],[12,539,-22],[11,-22,-22,541],[10,540,542],[15,-22,-86,-22],[14,-22,544],[12,544,-22],[11,-22,-22,546],[10,545,547],[347,-73,-76],[25,-78,-79],[24,-77,550],[23,549,549,551],[343,-73,485],[23,553,553,551],[17,552,552,554],[20,552,552,554],[15,555,556,555],[14,-22,557],[12,557,-22],[11,-22,-22,559],[10,558,560],[14,-22,-88],[12,-88,-22],[11,-22,-22,563],[10,562,564],[14,-22,-81],[12,-81,-22],[11,-22,-22,567],[10,566,568],[345,-75,-76],[344,-74,570],[171,-78,-79],[170,571,571,572],[149,-74,-74,-78],[146,574,-22],[172,-73,-73,-78],[172,-74,-74,-78],[149,576,576,577],[146,578,-22],[155,-74,-74,-78],[146,580,-22],[157,-78,-79],[156,493,493,582],[156,497,497,582],[155,583,583,584],[146,585,-22],[153,-74,-74,-78],[146,587,-22],[173,-74,-74,-78],[14,-22,589],[10,590,-22],[10,6,-7],[14,-22,-82],[10,593,-22],[174,-74,-74,-78],[12,-22,595],[11,-22,-22,596],[10,-22,597],[12,-22,-82],[11,-22,-22,599],[10,-22,600],[175,-74,-74,-78],[16,602,-22],[16,602,-11],[15,603,-22,604],[14,-22,605],[10,606,-22],[16,-82,-22],[16,-82,-11],[15,608,-22,609],[14,-22,610],[10,611,-22],[176,-74,-74,-78],[16,-22,613],[16,-22,-11],[15,614,-22,615],[14,-22,616],[10,617,-22],[16,-22,-82],[15,619,-22,615],[14,-22,620],[10,621,-22],[178,-74,-74,-78],[177,623,-22],[16,-22,624],[15,625,-22,615],[14,-22,626],[10,627,-22],[177,-82,-22],[16,-22,629],[15,630,-22,615],[14,-22,631],[10,632,-22],[179,-74,-74,-78],[14,-22,634],[11,-22,-22,634],[10,635,636],[11,-22,-22,-82],[10,593,638],[181,-74,-74,-78],[180,640,-22],[180,-82,-22],[349,-75,-90],[348,-74,643],[183,-78,-79],[182,644,644,645],[349,-73,-74],[185,-77,-78],[184,647,647,648],[186,-73,-73,-78],[186,-74,-74,-78],[184,650,650,651],[3,652,-22],[2,653,224],[3,-82,-22],[189,-76,-75],[189,-76,-74],[188,656,657],[190,-79,-78],[187,658,658,659],[77,-22,660],[28,-22,661],[77,-22,-11],[28,663,661],[27,664,662],[26,661,665],[23,662,662,666],[10,667,661],[77,-6,-7],[28,669,-6],[27,-6,670],[26,-6,671],[23,670,670,672],[10,673,-6],[77,-22,-82],[28,-22,675],[28,663,675],[27,677,676],[26,675,678],[23,676,676,679],[10,680,675],[77,-22,-93],[28,-22,682],[28,663,682],[27,684,683],[26,682,685],[23,683,683,686],[10,687,682],[28,-11,-6],[27,689,45],[26,-6,690],[23,45,45,691],[10,692,-6],[351,-75,-76],[350,-74,694],[349,-73,695],[194,-78,-79],[193,-77,697],[192,696,696,698],[191,699,-22],[191,-92,-22],[191,-94,-22],[336,-73,-74],[196,-77,-78],[195,703,703,704],[198,-74,-74,-78],[197,706,-22],[197,-82,-22],[200,-74,-74,-78],[199,709,-22],[199,-82,-22],[201,-74,-74,-78],[4,712,-22],[9,-32,712],[8,-32,714],[7,-32,715],[6,-32,716,716],[5,-32,717,717],[4,718,-22],[4,-82,-22],[203,-74,-74,-78],[202,-22,721],[202,-22,-82],[205,-73,-73,-78],[204,-22,724],[205,-74,-74,-78],[204,-22,726],[203,725,725,727],[202,-22,728],[204,-22,-82],[202,-22,730],[207,-74,-74,-78],[206,732,-22],[206,-11,-22],[15,733,734,733],[206,-7,-6],[15,-6,736,-6],[206,-82,-22],[15,738,734,738],[208,-74,-74,-78],[206,740,-22],[15,741,734,741],[210,-74,-74,-78],[209,743,-22],[209,-82,-22],[211,-74,-74,-78],[212,-74,-74,-78],[43,747,-22],[42,748,-22],[41,749,-22],[40,747,750],[43,-82,-22],[42,752,-22],[41,753,-22],[40,-82,754],[213,-74,-74,-78],[112,-74,-74,-78],[111,757,-22],[109,758,-22],[109,361,-7],[111,-82,-22],[109,761,-22],[214,-74,-74,-78],[216,-73,-73,-78],[215,764,-22],[216,-74,-74,-78],[215,766,-22],[214,765,765,767],[215,-82,-22],[217,-73,-73,-78],[215,770,-22],[217,-74,-74,-78],[215,772,-22],[214,771,771,773],[218,-73,-73,-78],[215,775,-22],[218,-74,-74,-78],[215,777,-22],[214,776,776,778],[219,-73,-73,-78],[215,780,-22],[219,-74,-74,-78],[215,782,-22],[214,781,781,783],[220,-73,-73,-78],[215,785,-22],[220,-74,-74,-78],[215,787,-22],[214,786,786,788],[222,-73,-73,-78],[221,790,-22],[215,791,-22],[222,-74,-74,-78],[221,793,-22],[215,794,-22],[214,792,792,795],[221,-82,-22],[215,797,-22],[223,-74,-74,-78],[225,-74,-74,-78],[224,-22,800],[224,-22,-82],[234,-6,-7],[233,803,-6],[232,804,-6],[231,805,-6],[230,805,806],[229,807,-6],[228,808,-6],[227,809,-6],[226,810,-22],[228,-7,-6],[227,812,-6],[226,813,-22],[229,-7,-6],[226,815,-22],[231,-7,-6],[230,-7,817],[226,818,-22],[226,805,-22],[233,-7,-6],[232,821,-6],[238,-7,-6],[237,823,-7],[236,824,-7],[235,825,-22,825],[215,826,-22],[235,-22,825,-22],[215,828,-22],[215,825,-22],[240,-6,-6,-7,-7],[239,831,-6],[239,-6,-7],[240,-7,-7,-6,-6],[239,834,-6],[244,-7,-6],[243,-7,836],[242,837,836],[241,837,838],[240,-7,-7,839,839],[239,840,-7],[240,-6,-6,839,839],[239,842,-6],[239,-6,831],[244,-6,-7],[243,-6,845],[242,846,845],[241,846,847],[240,-6,-6,848,848],[239,849,-6],[240,-22,-22,-96,-96],[239,851,-22],[245,-7,-6],[246,-7,-6],[247,-7,-6],[248,-7,-6],[77,856,-22],[251,-7,-6],[250,858,-22],[249,859,-22],[248,860,-22],[77,861,-22],[349,-97,-11],[337,-11,863],[253,-99,-11],[252,-98,865],[252,-7,-6],[253,-7,-6],[252,-6,868],[255,-7,-6],[254,870,-6],[314,-7,-6],[314,-11,-6],[314,-57,-6],[314,-100,-6],[313,872,-6,873,874,875,872],[312,876,-6],[311,877,-6],[310,-6,878],[309,879,-6],[308,880,-6],[307,881,-6],[306,882,-6],[305,883,-6],[304,884,-6],[303,885,-6],[302,885,886],[301,887,-6],[300,888,-6],[299,889,-6],[298,890,-6],[297,891,-6],[293,892,-6],[292,893,-6],[291,894,-6],[287,895,-6],[286,-6,896],[285,-6,897],[284,898,-6],[283,899,-6],[282,900,-6],[281,901,-6],[280,902,-6],[279,903,-6],[278,904,-6],[277,905,-6],[276,906,-6],[275,-6,907],[274,-6,908],[273,909,908],[272,910,908],[271,908,911],[270,-6,912],[269,-6,913],[268,914,-6],[267,915,-6],[266,-6,916],[265,-6,917],[264,-6,918],[263,-6,919],[262,-6,920],[261,921,-6],[260,922,-6],[259,923,-6],[258,924,923],[257,925,-6],[256,926,-6],[181,-6,-6,927],[313,-7,-6,-11,-57,-100,-7],[312,929,-6],[311,930,-6],[310,-6,931],[309,932,-6],[308,933,-6],[307,934,-6],[306,935,-6],[305,936,-6],[304,937,-6],[303,938,-6],[302,938,939],[301,940,-6],[300,941,-6],[299,942,-6],[298,943,-6],[297,944,-6],[293,945,-6],[292,946,-6],[291,947,-6],[287,948,-6],[286,-6,949],[285,-6,950],[284,951,-6],[283,952,-6],[282,953,-6],[281,954,-6],[280,955,-6],[279,956,-6],[278,957,-6],[277,958,-6],[276,959,-6],[275,-6,960],[274,-6,961],[273,962,961],[272,963,961],[271,961,964],[270,-6,965],[269,-6,966],[268,967,-6],[267,968,-6],[266,-6,969],[265,-6,970],[264,-6,971],[263,-6,972],[262,-6,973],[261,974,-6],[260,975,-6],[259,976,-6],[258,977,976],[257,978,-6],[256,979,-6],[180,928,980],[166,-6,981],[283,895,-6],[282,983,-6],[281,984,-6],[280,985,-6],[279,986,-6],[278,987,-6],[277,988,-6],[276,989,-6],[275,-6,990],[274,-6,991],[273,992,991],[272,993,991],[271,991,994],[270,-6,995],[269,-6,996],[268,997,-6],[267,998,-6],[266,-6,999],[265,-6,1000],[264,-6,1001],[263,-6,1002],[262,-6,1003],[261,1004,-6],[260,1005,-6],[259,1006,-6],[258,1007,1006],[257,1008,-6],[256,1009,-6],[181,-6,-6,1010],[283,948,-6],[282,1012,-6],[281,1013,-6],[280,1014,-6],[279,1015,-6],[278,1016,-6],[277,1017,-6],[276,1018,-6],[275,-6,1019],[274,-6,1020],[273,1021,1020],[272,1022,1020],[271,1020,1023],[270,-6,1024],[269,-6,1025],[268,1026,-6],[267,1027,-6],[266,-6,1028],[265,-6,1029],[264,-6,1030],[263,-6,1031],[262,-6,1032],[261,1033,-6],[260,1034,-6],[259,1035,-6],[258,1036,1035],[257,1037,-6],[256,1038,-6],[180,1011,1039],[166,-6,1040],[134,982,1041],[313,874,-6,874,874,875,874],[312,1043,-6],[311,1044,-6],[310,-6,1045],[309,1046,-6],[308,1047,-6],[307,1048,-6],[306,1049,-6],[305,1050,-6],[304,1051,-6],[303,1052,-6],[302,1052,1053],[301,1054,-6],[300,1055,-6],[299,1056,-6],[298,1057,-6],[297,1058,-6],[293,1059,-6],[292,1060,-6],[291,1061,-6],[287,1062,-6],[286,-6,1063],[285,-6,1064],[284,1065,-6],[283,1066,-6],[282,1067,-6],[281,1068,-6],[280,1069,-6],[279,1070,-6],[278,1071,-6],[277,1072,-6],[276,1073,-6],[275,-6,1074],[274,-6,1075],[273,1076,1075],[272,1077,1075],[271,1075,1078],[270,-6,1079],[269,-6,1080],[268,1081,-6],[267,1082,-6],[266,-6,1083],[265,-6,1084],[264,-6,1085],[263,-6,1086],[262,-6,1087],[261,1088,-6],[260,1089,-6],[259,1090,-6],[258,1091,1090],[257,1092,-6],[256,1093,-6],[181,-6,-6,1094],[313,-57,-6,-57,-57,-100,-57],[312,1096,-6],[311,1097,-6],[310,-6,1098],[309,1099,-6],[308,1100,-6],[307,1101,-6],[306,1102,-6],[305,1103,-6],[304,1104,-6],[303,1105,-6],[302,1105,1106],[301,1107,-6],[300,1108,-6],[299,1109,-6],[298,1110,-6],[297,1111,-6],[293,1112,-6],[292,1113,-6],[291,1114,-6],[287,1115,-6],[286,-6,1116],[285,-6,1117],[284,1118,-6],[283,1119,-6],[282,1120,-6],[281,1121,-6],[280,1122,-6],[279,1123,-6],[278,1124,-6],[277,1125,-6],[276,1126,-6],[275,-6,1127],[274,-6,1128],[273,1129,1128],[272,1130,1128],[271,1128,1131],[270,-6,1132],[269,-6,1133],[268,1134,-6],[267,1135,-6],[266,-6,1136],[265,-6,1137],[264,-6,1138],[263,-6,1139],[262,-6,1140],[261,1141,-6],[260,1142,-6],[259,1143,-6],[258,1144,1143],[257,1145,-6],[256,1146,-6],[180,1095,1147],[166,-6,1148],[134,1149,1041],[9,1042,1150],[290,-6,895],[287,1152,-6],[286,-6,1153],[285,-6,1154],[284,1155,-6],[283,1156,-6],[282,1157,-6],[281,1158,-6],[280,1159,-6],[279,1160,-6],[278,1161,-6],[277,1162,-6],[276,1163,-6],[275,-6,1164],[274,-6,1165],[273,1166,1165],[272,1167,1165],[271,1165,1168],[270,-6,1169],[269,-6,1170],[268,1171,-6],[267,1172,-6],[266,-6,1173],[265,-6,1174],[264,-6,1175],[263,-6,1176],[262,-6,1177],[261,1178,-6],[260,1179,-6],[259,1180,-6],[258,1181,1180],[257,1182,-6],[256,1183,-6],[181,-6,-6,1184],[290,-6,948],[287,1186,-6],[286,-6,1187],[285,-6,1188],[284,1189,-6],[283,1190,-6],[282,1191,-6],[281,1192,-6],[280,1193,-6],[279,1194,-6],[278,1195,-6],[277,1196,-6],[276,1197,-6],[275,-6,1198],[274,-6,1199],[273,1200,1199],[272,1201,1199],[271,1199,1202],[270,-6,1203],[269,-6,1204],[268,1205,-6],[267,1206,-6],[266,-6,1207],[265,-6,1208],[264,-6,1209],[263,-6,1210],[262,-6,1211],[261,1212,-6],[260,1213,-6],[259,1214,-6],[258,1215,1214],[257,1216,-6],[256,1217,-6],[180,1185,1218],[166,-6,1219],[283,1152,-6],[282,1221,-6],[281,1222,-6],[280,1223,-6],[279,1224,-6],[278,1225,-6],[277,1226,-6],[276,1227,-6],[275,-6,1228],[274,-6,1229],[273,1230,1229],[272,1231,1229],[271,1229,1232],[270,-6,1233],[269,-6,1234],[268,1235,-6],[267,1236,-6],[266,-6,1237],[265,-6,1238],[264,-6,1239],[263,-6,1240],[262,-6,1241],[261,1242,-6],[260,1243,-6],[259,1244,-6],[258,1245,1244],[257,1246,-6],[256,1247,-6],[181,-6,-6,1248],[283,1186,-6],[282,1250,-6],[281,1251,-6],[280,1252,-6],[279,1253,-6],[278,1254,-6],[277,1255,-6],[276,1256,-6],[275,-6,1257],[274,-6,1258],[273,1259,1258],[272,1260,1258],[271,1258,1261],[270,-6,1262],[269,-6,1263],[268,1264,-6],[267,1265,-6],[266,-6,1266],[265,-6,1267],[264,-6,1268],[263,-6,1269],[262,-6,1270],[261,1271,-6],[260,1272,-6],[259,1273,-6],[258,1274,1273],[257,1275,-6],[256,1276,-6],[180,1249,1277],[166,-6,1278],[134,1220,1279],[116,1042,1280],[290,-6,1062],[287,1282,-6],[286,-6,1283],[285,-6,1284],[284,1285,-6],[283,1286,-6],[282,1287,-6],[281,1288,-6],[280,1289,-6],[279,1290,-6],[278,1291,-6],[277,1292,-6],[276,1293,-6],[275,-6,1294],[274,-6,1295],[273,1296,1295],[272,1297,1295],[271,1295,1298],[270,-6,1299],[269,-6,1300],[268,1301,-6],[267,1302,-6],[266,-6,1303],[265,-6,1304],[264,-6,1305],[263,-6,1306],[262,-6,1307],[261,1308,-6],[260,1309,-6],[259,1310,-6],[258,1311,1310],[257,1312,-6],[256,1313,-6],[181,-6,-6,1314],[290,-6,1115],[287,1316,-6],[286,-6,1317],[285,-6,1318],[284,1319,-6],[283,1320,-6],[282,1321,-6],[281,1322,-6],[280,1323,-6],[279,1324,-6],[278,1325,-6],[277,1326,-6],[276,1327,-6],[275,-6,1328],[274,-6,1329],[273,1330,1329],[272,1331,1329],[271,1329,1332],[270,-6,1333],[269,-6,1334],[268,1335,-6],[267,1336,-6],[266,-6,1337],[265,-6,1338],[264,-6,1339],[263,-6,1340],[262,-6,1341],[261,1342,-6],[260,1343,-6],[259,1344,-6],[258,1345,1344],[257,1346,-6],[256,1347,-6],[180,1315,1348],[166,-6,1349],[134,1350,1279],[116,1150,1351],[9,1281,1352],[8,1151,1353],[289,895,-6],[288,1355,895],[287,1356,-6],[286,-6,1357],[285,-6,1358],[284,1359,-6],[283,1360,-6],[282,1361,-6],[281,1362,-6],[280,1363,-6],[279,1364,-6],[278,1365,-6],[277,1366,-6],[276,1367,-6],[275,-6,1368],[274,-6,1369],[273,1370,1369],[272,1371,1369],[271,1369,1372],[270,-6,1373],[269,-6,1374],[268,1375,-6],[267,1376,-6],[266,-6,1377],[265,-6,1378],[264,-6,1379],[263,-6,1380],[262,-6,1381],[261,1382,-6],[260,1383,-6],[259,1384,-6],[258,1385,1384],[257,1386,-6],[256,1387,-6],[181,-6,-6,1388],[289,948,-6],[288,1390,948],[287,1391,-6],[286,-6,1392],[285,-6,1393],[284,1394,-6],[283,1395,-6],[282,1396,-6],[281,1397,-6],[280,1398,-6],[279,1399,-6],[278,1400,-6],[277,1401,-6],[276,1402,-6],[275,-6,1403],[274,-6,1404],[273,1405,1404],[272,1406,1404],[271,1404,1407],[270,-6,1408],[269,-6,1409],[268,1410,-6],[267,1411,-6],[266,-6,1412],[265,-6,1413],[264,-6,1414],[263,-6,1415],[262,-6,1416],[261,1417,-6],[260,1418,-6],[259,1419,-6],[258,1420,1419],[257,1421,-6],[256,1422,-6],[180,1389,1423],[166,-6,1424],[283,1356,-6],[282,1426,-6],[281,1427,-6],[280,1428,-6],[279,1429,-6],[278,1430,-6],[277,1431,-6],[276,1432,-6],[275,-6,1433],[274,-6,1434],[273,1435,1434],[272,1436,1434],[271,1434,1437],[270,-6,1438],[269,-6,1439],[268,1440,-6],[267,1441,-6],[266,-6,1442],[265,-6,1443],[264,-6,1444],[263,-6,1445],[262,-6,1446],[261,1447,-6],[260,1448,-6],[259,1449,-6],[258,1450,1449],[257,1451,-6],[256,1452,-6],[181,-6,-6,1453],[283,1391,-6],[282,1455,-6],[281,1456,-6],[280,1457,-6],[279,1458,-6],[278,1459,-6],[277,1460,-6],[276,1461,-6],[275,-6,1462],[274,-6,1463],[273,1464,1463],[272,1465,1463],[271,1463,1466],[270,-6,1467],[269,-6,1468],[268,1469,-6],[267,1470,-6],[266,-6,1471],[265,-6,1472],[264,-6,1473],[263,-6,1474],[262,-6,1475],[261,1476,-6],[260,1477,-6],[259,1478,-6],[258,1479,1478],[257,1480,-6],[256,1481,-6],[180,1454,1482],[166,-6,1483],[134,1425,1484],[289,1062,-6],[288,1486,1062],[287,1487,-6],[286,-6,1488],[285,-6,1489],[284,1490,-6],[283,1491,-6],[282,1492,-6],[281,1493,-6],[280,1494,-6],[279,1495,-6],[278,1496,-6],[277,1497,-6],[276,1498,-6],[275,-6,1499],[274,-6,1500],[273,1501,1500],[272,1502,1500],[271,1500,1503],[270,-6,1504],[269,-6,1505],[268,1506,-6],[267,1507,-6],[266,-6,1508],[265,-6,1509],[264,-6,1510],[263,-6,1511],[262,-6,1512],[261,1513,-6],[260,1514,-6],[259,1515,-6],[258,1516,1515],[257,1517,-6],[256,1518,-6],[181,-6,-6,1519],[289,1115,-6],[288,1521,1115],[287,1522,-6],[286,-6,1523],[285,-6,1524],[284,1525,-6],[283,1526,-6],[282,1527,-6],[281,1528,-6],[280,1529,-6],[279,1530,-6],[278,1531,-6],[277,1532,-6],[276,1533,-6],[275,-6,1534],[274,-6,1535],[273,1536,1535],[272,1537,1535],[271,1535,1538],[270,-6,1539],[269,-6,1540],[268,1541,-6],[267,1542,-6],[266,-6,1543],[265,-6,1544],[264,-6,1545],[263,-6,1546],[262,-6,1547],[261,1548,-6],[260,1549,-6],[259,1550,-6],[258,1551,1550],[257,1552,-6],[256,1553,-6],[180,1520,1554],[166,-6,1555],[134,1556,1484],[9,1485,1557],[289,1152,-6],[288,1559,1152],[287,1560,-6],[286,-6,1561],[285,-6,1562],[284,1563,-6],[283,1564,-6],[282,1565,-6],[281,1566,-6],[280,1567,-6],[279,1568,-6],[278,1569,-6],[277,1570,-6],[276,1571,-6],[275,-6,1572],[274,-6,1573],[273,1574,1573],[272,1575,1573],[271,1573,1576],[270,-6,1577],[269,-6,1578],[268,1579,-6],[267,1580,-6],[266,-6,1581],[265,-6,1582],[264,-6,1583],[263,-6,1584],[262,-6,1585],[261,1586,-6],[260,1587,-6],[259,1588,-6],[258,1589,1588],[257,1590,-6],[256,1591,-6],[181,-6,-6,1592],[289,1186,-6],[288,1594,1186],[287,1595,-6],[286,-6,1596],[285,-6,1597],[284,1598,-6],[283,1599,-6],[282,1600,-6],[281,1601,-6],[280,1602,-6],[279,1603,-6],[278,1604,-6],[277,1605,-6],[276,1606,-6],[275,-6,1607],[274,-6,1608],[273,1609,1608],[272,1610,1608],[271,1608,1611],[270,-6,1612],[269,-6,1613],[268,1614,-6],[267,1615,-6],[266,-6,1616],[265,-6,1617],[264,-6,1618],[263,-6,1619],[262,-6,1620],[261,1621,-6],[260,1622,-6],[259,1623,-6],[258,1624,1623],[257,1625,-6],[256,1626,-6],[180,1593,1627],[166,-6,1628],[283,1560,-6],[282,1630,-6],[281,1631,-6],[280,1632,-6],[279,1633,-6],[278,1634,-6],[277,1635,-6],[276,1636,-6],[275,-6,1637],[274,-6,1638],[273,1639,1638],[272,1640,1638],[271,1638,1641],[270,-6,1642],[269,-6,1643],[268,1644,-6],[267,1645,-6],[266,-6,1646],[265,-6,1647],[264,-6,1648],[263,-6,1649],[262,-6,1650],[261,1651,-6],[260,1652,-6],[259,1653,-6],[258,1654,1653],[257,1655,-6],[256,1656,-6],[181,-6,-6,1657],[283,1595,-6],[282,1659,-6],[281,1660,-6],[280,1661,-6],[279,1662,-6],[278,1663,-6],[277,1664,-6],[276,1665,-6],[275,-6,1666],[274,-6,1667],[273,1668,1667],[272,1669,1667],[271,1667,1670],[270,-6,1671],[269,-6,1672],[268,1673,-6],[267,1674,-6],[266,-6,1675],[265,-6,1676],[264,-6,1677],[263,-6,1678],[262,-6,1679],[261,1680,-6],[260,1681,-6],[259,1682,-6],[258,1683,1682],[257,1684,-6],[256,1685,-6],[180,1658,1686],[166,-6,1687],[134,1629,1688],[116,1485,1689],[289,1282,-6],[288,1691,1282],[287,1692,-6],[286,-6,1693],[285,-6,1694],[284,1695,-6],[283,1696,-6],[282,1697,-6],[281,1698,-6],[280,1699,-6],[279,1700,-6],[278,1701,-6],[277,1702,-6],[276,1703,-6],[275,-6,1704],[274,-6,1705],[273,1706,1705],[272,1707,1705],[271,1705,1708],[270,-6,1709],[269,-6,1710],[268,1711,-6],[267,1712,-6],[266,-6,1713],[265,-6,1714],[264,-6,1715],[263,-6,1716],[262,-6,1717],[261,1718,-6],[260,1719,-6],[259,1720,-6],[258,1721,1720],[257,1722,-6],[256,1723,-6],[181,-6,-6,1724],[289,1316,-6],[288,1726,1316],[287,1727,-6],[286,-6,1728],[285,-6,1729],[284,1730,-6],[283,1731,-6],[282,1732,-6],[281,1733,-6],[280,1734,-6],[279,1735,-6],[278,1736,-6],[277,1737,-6],[276,1738,-6],[275,-6,1739],[274,-6,1740],[273,1741,1740],[272,1742,1740],[271,1740,1743],[270,-6,1744],[269,-6,1745],[268,1746,-6],[267,1747,-6],[266,-6,1748],[265,-6,1749],[264,-6,1750],[263,-6,1751],[262,-6,1752],[261,1753,-6],[260,1754,-6],[259,1755,-6],[258,1756,1755],[257,1757,-6],[256,1758,-6],[180,1725,1759],[166,-6,1760],[134,1761,1688],[116,1557,1762],[9,1690,1763],[8,1558,1764],[7,1354,1765],[295,1059,892],[293,1767,-6],[292,1768,-6],[291,1769,-6],[287,1770,-6],[286,-6,1771],[285,-6,1772],[284,1773,-6],[283,1774,-6],[282,1775,-6],[281,1776,-6],[280,1777,-6],[279,1778,-6],[278,1779,-6],[277,1780,-6],[276,1781,-6],[275,-6,1782],[274,-6,1783],[273,1784,1783],[272,1785,1783],[271,1783,1786],[270,-6,1787],[269,-6,1788],[268,1789,-6],[267,1790,-6],[266,-6,1791],[265,-6,1792],[264,-6,1793],[263,-6,1794],[262,-6,1795],[261,1796,-6],[260,1797,-6],[259,1798,-6],[258,1799,1798],[257,1800,-6],[256,1801,-6],[181,-6,-6,1802],[295,1112,945],[293,1804,-6],[292,1805,-6],[291,1806,-6],[287,1807,-6],[286,-6,1808],[285,-6,1809],[284,1810,-6],[283,1811,-6],[282,1812,-6],[281,1813,-6],[280,1814,-6],[279,1815,-6],[278,1816,-6],[277,1817,-6],[276,1818,-6],[275,-6,1819],[274,-6,1820],[273,1821,1820],[272,1822,1820],[271,1820,1823],[270,-6,1824],[269,-6,1825],[268,1826,-6],[267,1827,-6],[266,-6,1828],[265,-6,1829],[264,-6,1830],[263,-6,1831],[262,-6,1832],[261,1833,-6],[260,1834,-6],[259,1835,-6],[258,1836,1835],[257,1837,-6],[256,1838,-6],[180,1803,1839],[166,-6,1840],[283,1770,-6],[282,1842,-6],[281,1843,-6],[280,1844,-6],[279,1845,-6],[278,1846,-6],[277,1847,-6],[276,1848,-6],[275,-6,1849],[274,-6,1850],[273,1851,1850],[272,1852,1850],[271,1850,1853],[270,-6,1854],[269,-6,1855],[268,1856,-6],[267,1857,-6],[266,-6,1858],[265,-6,1859],[264,-6,1860],[263,-6,1861],[262,-6,1862],[261,1863,-6],[260,1864,-6],[259,1865,-6],[258,1866,1865],[257,1867,-6],[256,1868,-6],[181,-6,-6,1869],[283,1807,-6],[282,1871,-6],[281,1872,-6],[280,1873,-6],[279,1874,-6],[278,1875,-6],[277,1876,-6],[276,1877,-6],[275,-6,1878],[274,-6,1879],[273,1880,1879],[272,1881,1879],[271,1879,1882],[270,-6,1883],[269,-6,1884],[268,1885,-6],[267,1886,-6],[266,-6,1887],[265,-6,1888],[264,-6,1889],[263,-6,1890],[262,-6,1891],[261,1892,-6],[260,1893,-6],[259,1894,-6],[258,1895,1894],[257,1896,-6],[256,1897,-6],[180,1870,1898],[166,-6,1899],[134,1841,1900],[134,1149,1900],[9,1901,1902],[290,-6,1770],[287,1904,-6],[286,-6,1905],[285,-6,1906],[284,1907,-6],[283,1908,-6],[282,1909,-6],[281,1910,-6],[280,1911,-6],[279,1912,-6],[278,1913,-6],[277,1914,-6],[276,1915,-6],[275,-6,1916],[274,-6,1917],[273,1918,1917],[272,1919,1917],[271,1917,1920],[270,-6,1921],[269,-6,1922],[268,1923,-6],[267,1924,-6],[266,-6,1925],[265,-6,1926],[264,-6,1927],[263,-6,1928],[262,-6,1929],[261,1930,-6],[260,1931,-6],[259,1932,-6],[258,1933,1932],[257,1934,-6],[256,1935,-6],[181,-6,-6,1936],[290,-6,1807],[287,1938,-6],[286,-6,1939],[285,-6,1940],[284,1941,-6],[283,1942,-6],[282,1943,-6],[281,1944,-6],[280,1945,-6],[279,1946,-6],[278,1947,-6],[277,1948,-6],[276,1949,-6],[275,-6,1950],[274,-6,1951],[273,1952,1951],[272,1953,1951],[271,1951,1954],[270,-6,1955],[269,-6,1956],[268,1957,-6],[267,1958,-6],[266,-6,1959],[265,-6,1960],[264,-6,1961],[263,-6,1962],[262,-6,1963],[261,1964,-6],[260,1965,-6],[259,1966,-6],[258,1967,1966],[257,1968,-6],[256,1969,-6],[180,1937,1970],[166,-6,1971],[283,1904,-6],[282,1973,-6],[281,1974,-6],[280,1975,-6],[279,1976,-6],[278,1977,-6],[277,1978,-6],[276,1979,-6],[275,-6,1980],[274,-6,1981],[273,1982,1981],[272,1983,1981],[271,1981,1984],[270,-6,1985],[269,-6,1986],[268,1987,-6],[267,1988,-6],[266,-6,1989],[265,-6,1990],[264,-6,1991],[263,-6,1992],[262,-6,1993],[261,1994,-6],[260,1995,-6],[259,1996,-6],[258,1997,1996],[257,1998,-6],[256,1999,-6],[181,-6,-6,2000],[283,1938,-6],[282,2002,-6],[281,2003,-6],[280,2004,-6],[279,2005,-6],[278,2006,-6],[277,2007,-6],[276,2008,-6],[275,-6,2009],[274,-6,2010],[273,2011,2010],[272,2012,2010],[271,2010,2013],[270,-6,2014],[269,-6,2015],[268,2016,-6],[267,2017,-6],[266,-6,2018],[265,-6,2019],[264,-6,2020],[263,-6,2021],[262,-6,2022],[261,2023,-6],[260,2024,-6],[259,2025,-6],[258,2026,2025],[257,2027,-6],[256,2028,-6],[180,2001,2029],[166,-6,2030],[134,1972,2031],[116,1901,2032],[134,1350,2031],[116,1902,2034],[9,2033,2035],[8,1903,2036],[289,1770,-6],[288,2038,1770],[287,2039,-6],[286,-6,2040],[285,-6,2041],[284,2042,-6],[283,2043,-6],[282,2044,-6],[281,2045,-6],[280,2046,-6],[279,2047,-6],[278,2048,-6],[277,2049,-6],[276,2050,-6],[275,-6,2051],[274,-6,2052],[273,2053,2052],[272,2054,2052],[271,2052,2055],[270,-6,2056],[269,-6,2057],[268,2058,-6],[267,2059,-6],[266,-6,2060],[265,-6,2061],[264,-6,2062],[263,-6,2063],[262,-6,2064],[261,2065,-6],[260,2066,-6],[259,2067,-6],[258,2068,2067],[257,2069,-6],[256,2070,-6],[181,-6,-6,2071],[289,1807,-6],[288,2073,1807],[287,2074,-6],[286,-6,2075],[285,-6,2076],[284,2077,-6],[283,2078,-6],[282,2079,-6],[281,2080,-6],[280,2081,-6],[279,2082,-6],[278,2083,-6],[277,2084,-6],[276,2085,-6],[275,-6,2086],[274,-6,2087],[273,2088,2087],[272,2089,2087],[271,2087,2090],[270,-6,2091],[269,-6,2092],[268,2093,-6],[267,2094,-6],[266,-6,2095],[265,-6,2096],[264,-6,2097],[263,-6,2098],[262,-6,2099],[261,2100,-6],[260,2101,-6],[259,2102,-6],[258,2103,2102],[257,2104,-6],[256,2105,-6],[180,2072,2106],[166,-6,2107],[283,2039,-6],[282,2109,-6],[281,2110,-6],[280,2111,-6],[279,2112,-6],[278,2113,-6],[277,2114,-6],[276,2115,-6],[275,-6,2116],[274,-6,2117],[273,2118,2117],[272,2119,2117],[271,2117,2120],[270,-6,2121],[269,-6,2122],[268,2123,-6],[267,2124,-6],[266,-6,2125],[265,-6,2126],[264,-6,2127],[263,-6,2128],[262,-6,2129],[261,2130,-6],[260,2131,-6],[259,2132,-6],[258,2133,2132],[257,2134,-6],[256,2135,-6],[181,-6,-6,2136],[283,2074,-6],[282,2138,-6],[281,2139,-6],[280,2140,-6],[279,2141,-6],[278,2142,-6],[277,2143,-6],[276,2144,-6],[275,-6,2145],[274,-6,2146],[273,2147,2146],[272,2148,2146],[271,2146,2149],[270,-6,2150],[269,-6,2151],[268,2152,-6],[267,2153,-6],[266,-6,2154],[265,-6,2155],[264,-6,2156],[263,-6,2157],[262,-6,2158],[261,2159,-6],[260,2160,-6],[259,2161,-6],[258,2162,2161],[257,2163,-6],[256,2164,-6],[180,2137,2165],[166,-6,2166],[134,2108,2167],[134,1556,2167],[9,2168,2169],[289,1904,-6],[288,2171,1904],[287,2172,-6],[286,-6,2173],[285,-6,2174],[284,2175,-6],[283,2176,-6],[282,2177,-6],[281,2178,-6],[280,2179,-6],[279,2180,-6],[278,2181,-6],[277,2182,-6],[276,2183,-6],[275,-6,2184],[274,-6,2185],[273,2186,2185],[272,2187,2185],[271,2185,2188],[270,-6,2189],[269,-6,2190],[268,2191,-6],[267,2192,-6],[266,-6,2193],[265,-6,2194],[264,-6,2195],[263,-6,2196],[262,-6,2197],[261,2198,-6],[260,2199,-6],[259,2200,-6],[258,2201,2200],[257,2202,-6],[256,2203,-6],[181,-6,-6,2204],[289,1938,-6],[288,2206,1938],[287,2207,-6],[286,-6,2208],[285,-6,2209],[284,2210,-6],[283,2211,-6],[282,2212,-6],[281,2213,-6],[280,2214,-6],[279,2215,-6],[278,2216,-6],[277,2217,-6],[276,2218,-6],[275,-6,2219],[274,-6,2220],[273,2221,2220],[272,2222,2220],[271,2220,2223],[270,-6,2224],[269,-6,2225],[268,2226,-6],[267,2227,-6],[266,-6,2228],[265,-6,2229],[264,-6,2230],[263,-6,2231],[262,-6,2232],[261,2233,-6],[260,2234,-6],[259,2235,-6],[258,2236,2235],[257,2237,-6],[256,2238,-6],[180,2205,2239],[166,-6,2240],[283,2172,-6],[282,2242,-6],[281,2243,-6],[280,2244,-6],[279,2245,-6],[278,2246,-6],[277,2247,-6],[276,2248,-6],[275,-6,2249],[274,-6,2250],[273,2251,2250],[272,2252,2250],[271,2250,2253],[270,-6,2254],[269,-6,2255],[268,2256,-6],[267,2257,-6],[266,-6,2258],[265,-6,2259],[264,-6,2260],[263,-6,2261],[262,-6,2262],[261,2263,-6],[260,2264,-6],[259,2265,-6],[258,2266,2265],[257,2267,-6],[256,2268,-6],[181,-6,-6,2269],[283,2207,-6],[282,2271,-6],[281,2272,-6],[280,2273,-6],[279,2274,-6],[278,2275,-6],[277,2276,-6],[276,2277,-6],[275,-6,2278],[274,-6,2279],[273,2280,2279],[272,2281,2279],[271,2279,2282],[270,-6,2283],[269,-6,2284],[268,2285,-6],[267,2286,-6],[266,-6,2287],[265,-6,2288],[264,-6,2289],[263,-6,2290],[262,-6,2291],[261,2292,-6],[260,2293,-6],[259,2294,-6],[258,2295,2294],[257,2296,-6],[256,2297,-6],[180,2270,2298],[166,-6,2299],[134,2241,2300],[116,2168,2301],[134,1761,2300],[116,2169,2303],[9,2302,2304],[8,2170,2305],[7,2037,2306],[295,-6,892],[293,2308,-6],[292,2309,-6],[291,2310,-6],[287,2311,-6],[286,-6,2312],[285,-6,2313],[284,2314,-6],[283,2315,-6],[282,2316,-6],[281,2317,-6],[280,2318,-6],[279,2319,-6],[278,2320,-6],[277,2321,-6],[276,2322,-6],[275,-6,2323],[274,-6,2324],[273,2325,2324],[272,2326,2324],[271,2324,2327],[270,-6,2328],[269,-6,2329],[268,2330,-6],[267,2331,-6],[266,-6,2332],[265,-6,2333],[264,-6,2334],[263,-6,2335],[262,-6,2336],[261,2337,-6],[260,2338,-6],[259,2339,-6],[258,2340,2339],[257,2341,-6],[256,2342,-6],[181,-6,-6,2343],[295,-6,945],[293,2345,-6],[292,2346,-6],[291,2347,-6],[287,2348,-6],[286,-6,2349],[285,-6,2350],[284,2351,-6],[283,2352,-6],[282,2353,-6],[281,2354,-6],[280,2355,-6],[279,2356,-6],[278,2357,-6],[277,2358,-6],[276,2359,-6],[275,-6,2360],[274,-6,2361],[273,2362,2361],[272,2363,2361],[271,2361,2364],[270,-6,2365],[269,-6,2366],[268,2367,-6],[267,2368,-6],[266,-6,2369],[265,-6,2370],[264,-6,2371],[263,-6,2372],[262,-6,2373],[261,2374,-6],[260,2375,-6],[259,2376,-6],[258,2377,2376],[257,2378,-6],[256,2379,-6],[180,2344,2380],[166,-6,2381],[283,2311,-6],[282,2383,-6],[281,2384,-6],[280,2385,-6],[279,2386,-6],[278,2387,-6],[277,2388,-6],[276,2389,-6],[275,-6,2390],[274,-6,2391],[273,2392,2391],[272,2393,2391],[271,2391,2394],[270,-6,2395],[269,-6,2396],[268,2397,-6],[267,2398,-6],[266,-6,2399],[265,-6,2400],[264,-6,2401],[263,-6,2402],[262,-6,2403],[261,2404,-6],[260,2405,-6],[259,2406,-6],[258,2407,2406],[257,2408,-6],[256,2409,-6],[181,-6,-6,2410],[283,2348,-6],[282,2412,-6],[281,2413,-6],[280,2414,-6],[279,2415,-6],[278,2416,-6],[277,2417,-6],[276,2418,-6],[275,-6,2419],[274,-6,2420],[273,2421,2420],[272,2422,2420],[271,2420,2423],[270,-6,2424],[269,-6,2425],[268,2426,-6],[267,2427,-6],[266,-6,2428],[265,-6,2429],[264,-6,2430],[263,-6,2431],[262,-6,2432],[261,2433,-6],[260,2434,-6],[259,2435,-6],[258,2436,2435],[257,2437,-6],[256,2438,-6],[180,2411,2439],[166,-6,2440],[134,2382,2441],[295,-6,1059],[293,2443,-6],[292,2444,-6],[291,2445,-6],[287,2446,-6],[286,-6,2447],[285,-6,2448],[284,2449,-6],[283,2450,-6],[282,2451,-6],[281,2452,-6],[280,2453,-6],[279,2454,-6],[278,2455,-6],[277,2456,-6],[276,2457,-6],[275,-6,2458],[274,-6,2459],[273,2460,2459],[272,2461,2459],[271,2459,2462],[270,-6,2463],[269,-6,2464],[268,2465,-6],[267,2466,-6],[266,-6,2467],[265,-6,2468],[264,-6,2469],[263,-6,2470],[262,-6,2471],[261,2472,-6],[260,2473,-6],[259,2474,-6],[258,2475,2474],[257,2476,-6],[256,2477,-6],[181,-6,-6,2478],[295,-6,1112],[293,2480,-6],[292,2481,-6],[291,2482,-6],[287,2483,-6],[286,-6,2484],[285,-6,2485],[284,2486,-6],[283,2487,-6],[282,2488,-6],[281,2489,-6],[280,2490,-6],[279,2491,-6],[278,2492,-6],[277,2493,-6],[276,2494,-6],[275,-6,2495],[274,-6,2496],[273,2497,2496],[272,2498,2496],[271,2496,2499],[270,-6,2500],[269,-6,2501],[268,2502,-6],[267,2503,-6],[266,-6,2504],[265,-6,2505],[264,-6,2506],[263,-6,2507],[262,-6,2508],[261,2509,-6],[260,2510,-6],[259,2511,-6],[258,2512,2511],[257,2513,-6],[256,2514,-6],[180,2479,2515],[166,-6,2516],[134,2517,2441],[9,2442,2518],[290,-6,2311],[287,2520,-6],[286,-6,2521],[285,-6,2522],[284,2523,-6],[283,2524,-6],[282,2525,-6],[281,2526,-6],[280,2527,-6],[279,2528,-6],[278,2529,-6],[277,2530,-6],[276,2531,-6],[275,-6,2532],[274,-6,2533],[273,2534,2533],[272,2535,2533],[271,2533,2536],[270,-6,2537],[269,-6,2538],[268,2539,-6],[267,2540,-6],[266,-6,2541],[265,-6,2542],[264,-6,2543],[263,-6,2544],[262,-6,2545],[261,2546,-6],[260,2547,-6],[259,2548,-6],[258,2549,2548],[257,2550,-6],[256,2551,-6],[181,-6,-6,2552],[290,-6,2348],[287,2554,-6],[286,-6,2555],[285,-6,2556],[284,2557,-6],[283,2558,-6],[282,2559,-6],[281,2560,-6],[280,2561,-6],[279,2562,-6],[278,2563,-6],[277,2564,-6],[276,2565,-6],[275,-6,2566],[274,-6,2567],[273,2568,2567],[272,2569,2567],[271,2567,2570],[270,-6,2571],[269,-6,2572],[268,2573,-6],[267,2574,-6],[266,-6,2575],[265,-6,2576],[264,-6,2577],[263,-6,2578],[262,-6,2579],[261,2580,-6],[260,2581,-6],[259,2582,-6],[258,2583,2582],[257,2584,-6],[256,2585,-6],[180,2553,2586],[166,-6,2587],[283,2520,-6],[282,2589,-6],[281,2590,-6],[280,2591,-6],[279,2592,-6],[278,2593,-6],[277,2594,-6],[276,2595,-6],[275,-6,2596],[274,-6,2597],[273,2598,2597],[272,2599,2597],[271,2597,2600],[270,-6,2601],[269,-6,2602],[268,2603,-6],[267,2604,-6],[266,-6,2605],[265,-6,2606],[264,-6,2607],[263,-6,2608],[262,-6,2609],[261,2610,-6],[260,2611,-6],[259,2612,-6],[258,2613,2612],[257,2614,-6],[256,2615,-6],[181,-6,-6,2616],[283,2554,-6],[282,2618,-6],[281,2619,-6],[280,2620,-6],[279,2621,-6],[278,2622,-6],[277,2623,-6],[276,2624,-6],[275,-6,2625],[274,-6,2626],[273,2627,2626],[272,2628,2626],[271,2626,2629],[270,-6,2630],[269,-6,2631],[268,2632,-6],[267,2633,-6],[266,-6,2634],[265,-6,2635],[264,-6,2636],[263,-6,2637],[262,-6,2638],[261,2639,-6],[260,2640,-6],[259,2641,-6],[258,2642,2641],[257,2643,-6],[256,2644,-6],[180,2617,2645],[166,-6,2646],[134,2588,2647],[116,2442,2648],[290,-6,2446],[287,2650,-6],[286,-6,2651],[285,-6,2652],[284,2653,-6],[283,2654,-6],[282,2655,-6],[281,2656,-6],[280,2657,-6],[279,2658,-6],[278,2659,-6],[277,2660,-6],[276,2661,-6],[275,-6,2662],[274,-6,2663],[273,2664,2663],[272,2665,2663],[271,2663,2666],[270,-6,2667],[269,-6,2668],[268,2669,-6],[267,2670,-6],[266,-6,2671],[265,-6,2672],[264,-6,2673],[263,-6,2674],[262,-6,2675],[261,2676,-6],[260,2677,-6],[259,2678,-6],[258,2679,2678],[257,2680,-6],[256,2681,-6],[181,-6,-6,2682],[290,-6,2483],[287,2684,-6],[286,-6,2685],[285,-6,2686],[284,2687,-6],[283,2688,-6],[282,2689,-6],[281,2690,-6],[280,2691,-6],[279,2692,-6],[278,2693,-6],[277,2694,-6],[276,2695,-6],[275,-6,2696],[274,-6,2697],[273,2698,2697],[272,2699,2697],[271,2697,2700],[270,-6,2701],[269,-6,2702],[268,2703,-6],[267,2704,-6],[266,-6,2705],[265,-6,2706],[264,-6,2707],[263,-6,2708],[262,-6,2709],[261,2710,-6],[260,2711,-6],[259,2712,-6],[258,2713,2712],[257,2714,-6],[256,2715,-6],[180,2683,2716],[166,-6,2717],[134,2718,2647],[116,2518,2719],[9,2649,2720],[8,2519,2721],[289,2311,-6],[288,2723,2311],[287,2724,-6],[286,-6,2725],[285,-6,2726],[284,2727,-6],[283,2728,-6],[282,2729,-6],[281,2730,-6],[280,2731,-6],[279,2732,-6],[278,2733,-6],[277,2734,-6],[276,2735,-6],[275,-6,2736],[274,-6,2737],[273,2738,2737],[272,2739,2737],[271,2737,2740],[270,-6,2741],[269,-6,2742],[268,2743,-6],[267,2744,-6],[266,-6,2745],[265,-6,2746],[264,-6,2747],[263,-6,2748],[262,-6,2749],[261,2750,-6],[260,2751,-6],[259,2752,-6],[258,2753,2752],[257,2754,-6],[256,2755,-6],[181,-6,-6,2756],[289,2348,-6],[288,2758,2348],[287,2759,-6],[286,-6,2760],[285,-6,2761],[284,2762,-6],[283,2763,-6],[282,2764,-6],[281,2765,-6],[280,2766,-6],[279,2767,-6],[278,2768,-6],[277,2769,-6],[276,2770,-6],[275,-6,2771],[274,-6,2772],[273,2773,2772],[272,2774,2772],[271,2772,2775],[270,-6,2776],[269,-6,2777],[268,2778,-6],[267,2779,-6],[266,-6,2780],[265,-6,2781],[264,-6,2782],[263,-6,2783],[262,-6,2784],[261,2785,-6],[260,2786,-6],[259,2787,-6],[258,2788,2787],[257,2789,-6],[256,2790,-6],[180,2757,2791],[166,-6,2792],[283,2724,-6],[282,2794,-6],[281,2795,-6],[280,2796,-6],[279,2797,-6],[278,2798,-6],[277,2799,-6],[276,2800,-6],[275,-6,2801],[274,-6,2802],[273,2803,2802],[272,2804,2802],[271,2802,2805],[270,-6,2806],[269,-6,2807],[268,2808,-6],[267,2809,-6],[266,-6,2810],[265,-6,2811],[264,-6,2812],[263,-6,2813],[262,-6,2814],[261,2815,-6],[260,2816,-6],[259,2817,-6],[258,2818,2817],[257,2819,-6],[256,2820,-6],[181,-6,-6,2821],[283,2759,-6],[282,2823,-6],[281,2824,-6],[280,2825,-6],[279,2826,-6],[278,2827,-6],[277,2828,-6],[276,2829,-6],[275,-6,2830],[274,-6,2831],[273,2832,2831],[272,2833,2831],[271,2831,2834],[270,-6,2835],[269,-6,2836],[268,2837,-6],[267,2838,-6],[266,-6,2839],[265,-6,2840],[264,-6,2841],[263,-6,2842],[262,-6,2843],[261,2844,-6],[260,2845,-6],[259,2846,-6],[258,2847,2846],[257,2848,-6],[256,2849,-6],[180,2822,2850],[166,-6,2851],[134,2793,2852],[289,2446,-6],[288,2854,2446],[287,2855,-6],[286,-6,2856],[285,-6,2857],[284,2858,-6],[283,2859,-6],[282,2860,-6],[281,2861,-6],[280,2862,-6],[279,2863,-6],[278,2864,-6],[277,2865,-6],[276,2866,-6],[275,-6,2867],[274,-6,2868],[273,2869,2868],[272,2870,2868],[271,2868,2871],[270,-6,2872],[269,-6,2873],[268,2874,-6],[267,2875,-6],[266,-6,2876],[265,-6,2877],[264,-6,2878],[263,-6,2879],[262,-6,2880],[261,2881,-6],[260,2882,-6],[259,2883,-6],[258,2884,2883],[257,2885,-6],[256,2886,-6],[181,-6,-6,2887],[289,2483,-6],[288,2889,2483],[287,2890,-6],[286,-6,2891],[285,-6,2892],[284,2893,-6],[283,2894,-6],[282,2895,-6],[281,2896,-6],[280,2897,-6],[279,2898,-6],[278,2899,-6],[277,2900,-6],[276,2901,-6],[275,-6,2902],[274,-6,2903],[273,2904,2903],[272,2905,2903],[271,2903,2906],[270,-6,2907],[269,-6,2908],[268,2909,-6],[267,2910,-6],[266,-6,2911],[265,-6,2912],[264,-6,2913],[263,-6,2914],[262,-6,2915],[261,2916,-6],[260,2917,-6],[259,2918,-6],[258,2919,2918],[257,2920,-6],[256,2921,-6],[180,2888,2922],[166,-6,2923],[134,2924,2852],[9,2853,2925],[289,2520,-6],[288,2927,2520],[287,2928,-6],[286,-6,2929],[285,-6,2930],[284,2931,-6],[283,2932,-6],[282,2933,-6],[281,2934,-6],[280,2935,-6],[279,2936,-6],[278,2937,-6],[277,2938,-6],[276,2939,-6],[275,-6,2940],[274,-6,2941],[273,2942,2941],[272,2943,2941],[271,2941,2944],[270,-6,2945],[269,-6,2946],[268,2947,-6],[267,2948,-6],[266,-6,2949],[265,-6,2950],[264,-6,2951],[263,-6,2952],[262,-6,2953],[261,2954,-6],[260,2955,-6],[259,2956,-6],[258,2957,2956],[257,2958,-6],[256,2959,-6],[181,-6,-6,2960],[289,2554,-6],[288,2962,2554],[287,2963,-6],[286,-6,2964],[285,-6,2965],[284,2966,-6],[283,2967,-6],[282,2968,-6],[281,2969,-6],[280,2970,-6],[279,2971,-6],[278,2972,-6],[277,2973,-6],[276,2974,-6],[275,-6,2975],[274,-6,2976],[273,2977,2976],[272,2978,2976],[271,2976,2979],[270,-6,2980],[269,-6,2981],[268,2982,-6],[267,2983,-6],[266,-6,2984],[265,-6,2985],[264,-6,2986],[263,-6,2987],[262,-6,2988],[261,2989,-6],[260,2990,-6],[259,2991,-6],[258,2992,2991],[257,2993,-6],[256,2994,-6],[180,2961,2995],[166,-6,2996],[283,2928,-6],[282,2998,-6],[281,2999,-6],[280,3000,-6],[279,3001,-6],[278,3002,-6],[277,3003,-6],[276,3004,-6],[275,-6,3005],[274,-6,3006],[273,3007,3006],[272,3008,3006],[271,3006,3009],[270,-6,3010],[269,-6,3011],[268,3012,-6],[267,3013,-6],[266,-6,3014],[265,-6,3015],[264,-6,3016],[263,-6,3017],[262,-6,3018],[261,3019,-6],[260,3020,-6],[259,3021,-6],[258,3022,3021],[257,3023,-6],[256,3024,-6],[181,-6,-6,3025],[283,2963,-6],[282,3027,-6],[281,3028,-6],[280,3029,-6],[279,3030,-6],[278,3031,-6],[277,3032,-6],[276,3033,-6],[275,-6,3034],[274,-6,3035],[273,3036,3035],[272,3037,3035],[271,3035,3038],[270,-6,3039],[269,-6,3040],[268,3041,-6],[267,3042,-6],[266,-6,3043],[265,-6,3044],[264,-6,3045],[263,-6,3046],[262,-6,3047],[261,3048,-6],[260,3049,-6],[259,3050,-6],[258,3051,3050],[257,3052,-6],[256,3053,-6],[180,3026,3054],[166,-6,3055],[134,2997,3056],[116,2853,3057],[289,2650,-6],[288,3059,2650],[287,3060,-6],[286,-6,3061],[285,-6,3062],[284,3063,-6],[283,3064,-6],[282,3065,-6],[281,3066,-6],[280,3067,-6],[279,3068,-6],[278,3069,-6],[277,3070,-6],[276,3071,-6],[275,-6,3072],[274,-6,3073],[273,3074,3073],[272,3075,3073],[271,3073,3076],[270,-6,3077],[269,-6,3078],[268,3079,-6],[267,3080,-6],[266,-6,3081],[265,-6,3082],[264,-6,3083],[263,-6,3084],[262,-6,3085],[261,3086,-6],[260,3087,-6],[259,3088,-6],[258,3089,3088],[257,3090,-6],[256,3091,-6],[181,-6,-6,3092],[289,2684,-6],[288,3094,2684],[287,3095,-6],[286,-6,3096],[285,-6,3097],[284,3098,-6],[283,3099,-6],[282,3100,-6],[281,3101,-6],[280,3102,-6],[279,3103,-6],[278,3104,-6],[277,3105,-6],[276,3106,-6],[275,-6,3107],[274,-6,3108],[273,3109,3108],[272,3110,3108],[271,3108,3111],[270,-6,3112],[269,-6,3113],[268,3114,-6],[267,3115,-6],[266,-6,3116],[265,-6,3117],[264,-6,3118],[263,-6,3119],[262,-6,3120],[261,3121,-6],[260,3122,-6],[259,3123,-6],[258,3124,3123],[257,3125,-6],[256,3126,-6],[180,3093,3127],[166,-6,3128],[134,3129,3056],[116,2925,3130],[9,3058,3131],[8,2926,3132],[7,2722,3133],[6,1766,2307,3134],[294,1059,892],[293,3136,-6],[292,3137,-6],[291,3138,-6],[287,3139,-6],[286,-6,3140],[285,-6,3141],[284,3142,-6],[283,3143,-6],[282,3144,-6],[281,3145,-6],[280,3146,-6],[279,3147,-6],[278,3148,-6],[277,3149,-6],[276,3150,-6],[275,-6,3151],[274,-6,3152],[273,3153,3152],[272,3154,3152],[271,3152,3155],[270,-6,3156],[269,-6,3157],[268,3158,-6],[267,3159,-6],[266,-6,3160],[265,-6,3161],[264,-6,3162],[263,-6,3163],[262,-6,3164],[261,3165,-6],[260,3166,-6],[259,3167,-6],[258,3168,3167],[257,3169,-6],[256,3170,-6],[181,-6,-6,3171],[294,1112,945],[293,3173,-6],[292,3174,-6],[291,3175,-6],[287,3176,-6],[286,-6,3177],[285,-6,3178],[284,3179,-6],[283,3180,-6],[282,3181,-6],[281,3182,-6],[280,3183,-6],[279,3184,-6],[278,3185,-6],[277,3186,-6],[276,3187,-6],[275,-6,3188],[274,-6,3189],[273,3190,3189],[272,3191,3189],[271,3189,3192],[270,-6,3193],[269,-6,3194],[268,3195,-6],[267,3196,-6],[266,-6,3197],[265,-6,3198],[264,-6,3199],[263,-6,3200],[262,-6,3201],[261,3202,-6],[260,3203,-6],[259,3204,-6],[258,3205,3204],[257,3206,-6],[256,3207,-6],[180,3172,3208],[166,-6,3209],[283,3139,-6],[282,3211,-6],[281,3212,-6],[280,3213,-6],[279,3214,-6],[278,3215,-6],[277,3216,-6],[276,3217,-6],[275,-6,3218],[274,-6,3219],[273,3220,3219],[272,3221,3219],[271,3219,3222],[270,-6,3223],[269,-6,3224],[268,3225,-6],[267,3226,-6],[266,-6,3227],[265,-6,3228],[264,-6,3229],[263,-6,3230],[262,-6,3231],[261,3232,-6],[260,3233,-6],[259,3234,-6],[258,3235,3234],[257,3236,-6],[256,3237,-6],[181,-6,-6,3238],[283,3176,-6],[282,3240,-6],[281,3241,-6],[280,3242,-6],[279,3243,-6],[278,3244,-6],[277,3245,-6],[276,3246,-6],[275,-6,3247],[274,-6,3248],[273,3249,3248],[272,3250,3248],[271,3248,3251],[270,-6,3252],[269,-6,3253],[268,3254,-6],[267,3255,-6],[266,-6,3256],[265,-6,3257],[264,-6,3258],[263,-6,3259],[262,-6,3260],[261,3261,-6],[260,3262,-6],[259,3263,-6],[258,3264,3263],[257,3265,-6],[256,3266,-6],[180,3239,3267],[166,-6,3268],[134,3210,3269],[134,1149,3269],[9,3270,3271],[290,-6,3139],[287,3273,-6],[286,-6,3274],[285,-6,3275],[284,3276,-6],[283,3277,-6],[282,3278,-6],[281,3279,-6],[280,3280,-6],[279,3281,-6],[278,3282,-6],[277,3283,-6],[276,3284,-6],[275,-6,3285],[274,-6,3286],[273,3287,3286],[272,3288,3286],[271,3286,3289],[270,-6,3290],[269,-6,3291],[268,3292,-6],[267,3293,-6],[266,-6,3294],[265,-6,3295],[264,-6,3296],[263,-6,3297],[262,-6,3298],[261,3299,-6],[260,3300,-6],[259,3301,-6],[258,3302,3301],[257,3303,-6],[256,3304,-6],[181,-6,-6,3305],[290,-6,3176],[287,3307,-6],[286,-6,3308],[285,-6,3309],[284,3310,-6],[283,3311,-6],[282,3312,-6],[281,3313,-6],[280,3314,-6],[279,3315,-6],[278,3316,-6],[277,3317,-6],[276,3318,-6],[275,-6,3319],[274,-6,3320],[273,3321,3320],[272,3322,3320],[271,3320,3323],[270,-6,3324],[269,-6,3325],[268,3326,-6],[267,3327,-6],[266,-6,3328],[265,-6,3329],[264,-6,3330],[263,-6,3331],[262,-6,3332],[261,3333,-6],[260,3334,-6],[259,3335,-6],[258,3336,3335],[257,3337,-6],[256,3338,-6],[180,3306,3339],[166,-6,3340],[283,3273,-6],[282,3342,-6],[281,3343,-6],[280,3344,-6],[279,3345,-6],[278,3346,-6],[277,3347,-6],[276,3348,-6],[275,-6,3349],[274,-6,3350],[273,3351,3350],[272,3352,3350],[271,3350,3353],[270,-6,3354],[269,-6,3355],[268,3356,-6],[267,3357,-6],[266,-6,3358],[265,-6,3359],[264,-6,3360],[263,-6,3361],[262,-6,3362],[261,3363,-6],[260,3364,-6],[259,3365,-6],[258,3366,3365],[257,3367,-6],[256,3368,-6],[181,-6,-6,3369],[283,3307,-6],[282,3371,-6],[281,3372,-6],[280,3373,-6],[279,3374,-6],[278,3375,-6],[277,3376,-6],[276,3377,-6],[275,-6,3378],[274,-6,3379],[273,3380,3379],[272,3381,3379],[271,3379,3382],[270,-6,3383],[269,-6,3384],[268,3385,-6],[267,3386,-6],[266,-6,3387],[265,-6,3388],[264,-6,3389],[263,-6,3390],[262,-6,3391],[261,3392,-6],[260,3393,-6],[259,3394,-6],[258,3395,3394],[257,3396,-6],[256,3397,-6],[180,3370,3398],[166,-6,3399],[134,3341,3400],[116,3270,3401],[134,1350,3400],[116,3271,3403],[9,3402,3404],[8,3272,3405],[289,3139,-6],[288,3407,3139],[287,3408,-6],[286,-6,3409],[285,-6,3410],[284,3411,-6],[283,3412,-6],[282,3413,-6],[281,3414,-6],[280,3415,-6],[279,3416,-6],[278,3417,-6],[277,3418,-6],[276,3419,-6],[275,-6,3420],[274,-6,3421],[273,3422,3421],[272,3423,3421],[271,3421,3424],[270,-6,3425],[269,-6,3426],[268,3427,-6],[267,3428,-6],[266,-6,3429],[265,-6,3430],[264,-6,3431],[263,-6,3432],[262,-6,3433],[261,3434,-6],[260,3435,-6],[259,3436,-6],[258,3437,3436],[257,3438,-6],[256,3439,-6],[181,-6,-6,3440],[289,3176,-6],[288,3442,3176],[287,3443,-6],[286,-6,3444],[285,-6,3445],[284,3446,-6],[283,3447,-6],[282,3448,-6],[281,3449,-6],[280,3450,-6],[279,3451,-6],[278,3452,-6],[277,3453,-6],[276,3454,-6],[275,-6,3455],[274,-6,3456],[273,3457,3456],[272,3458,3456],[271,3456,3459],[270,-6,3460],[269,-6,3461],[268,3462,-6],[267,3463,-6],[266,-6,3464],[265,-6,3465],[264,-6,3466],[263,-6,3467],[262,-6,3468],[261,3469,-6],[260,3470,-6],[259,3471,-6],[258,3472,3471],[257,3473,-6],[256,3474,-6],[180,3441,3475],[166,-6,3476],[283,3408,-6],[282,3478,-6],[281,3479,-6],[280,3480,-6],[279,3481,-6],[278,3482,-6],[277,3483,-6],[276,3484,-6],[275,-6,3485],[274,-6,3486],[273,3487,3486],[272,3488,3486],[271,3486,3489],[270,-6,3490],[269,-6,3491],[268,3492,-6],[267,3493,-6],[266,-6,3494],[265,-6,3495],[264,-6,3496],[263,-6,3497],[262,-6,3498],[261,3499,-6],[260,3500,-6],[259,3501,-6],[258,3502,3501],[257,3503,-6],[256,3504,-6],[181,-6,-6,3505],[283,3443,-6],[282,3507,-6],[281,3508,-6],[280,3509,-6],[279,3510,-6],[278,3511,-6],[277,3512,-6],[276,3513,-6],[275,-6,3514],[274,-6,3515],[273,3516,3515],[272,3517,3515],[271,3515,3518],[270,-6,3519],[269,-6,3520],[268,3521,-6],[267,3522,-6],[266,-6,3523],[265,-6,3524],[264,-6,3525],[263,-6,3526],[262,-6,3527],[261,3528,-6],[260,3529,-6],[259,3530,-6],[258,3531,3530],[257,3532,-6],[256,3533,-6],[180,3506,3534],[166,-6,3535],[134,3477,3536],[134,1556,3536],[9,3537,3538],[289,3273,-6],[288,3540,3273],[287,3541,-6],[286,-6,3542],[285,-6,3543],[284,3544,-6],[283,3545,-6],[282,3546,-6],[281,3547,-6],[280,3548,-6],[279,3549,-6],[278,3550,-6],[277,3551,-6],[276,3552,-6],[275,-6,3553],[274,-6,3554],[273,3555,3554],[272,3556,3554],[271,3554,3557],[270,-6,3558],[269,-6,3559],[268,3560,-6],[267,3561,-6],[266,-6,3562],[265,-6,3563],[264,-6,3564],[263,-6,3565],[262,-6,3566],[261,3567,-6],[260,3568,-6],[259,3569,-6],[258,3570,3569],[257,3571,-6],[256,3572,-6],[181,-6,-6,3573],[289,3307,-6],[288,3575,3307],[287,3576,-6],[286,-6,3577],[285,-6,3578],[284,3579,-6],[283,3580,-6],[282,3581,-6],[281,3582,-6],[280,3583,-6],[279,3584,-6],[278,3585,-6],[277,3586,-6],[276,3587,-6],[275,-6,3588],[274,-6,3589],[273,3590,3589],[272,3591,3589],[271,3589,3592],[270,-6,3593],[269,-6,3594],[268,3595,-6],[267,3596,-6],[266,-6,3597],[265,-6,3598],[264,-6,3599],[263,-6,3600],[262,-6,3601],[261,3602,-6],[260,3603,-6],[259,3604,-6],[258,3605,3604],[257,3606,-6],[256,3607,-6],[180,3574,3608],[166,-6,3609],[283,3541,-6],[282,3611,-6],[281,3612,-6],[280,3613,-6],[279,3614,-6],[278,3615,-6],[277,3616,-6],[276,3617,-6],[275,-6,3618],[274,-6,3619],[273,3620,3619],[272,3621,3619],[271,3619,3622],[270,-6,3623],[269,-6,3624],[268,3625,-6],[267,3626,-6],[266,-6,3627],[265,-6,3628],[264,-6,3629],[263,-6,3630],[262,-6,3631],[261,3632,-6],[260,3633,-6],[259,3634,-6],[258,3635,3634],[257,3636,-6],[256,3637,-6],[181,-6,-6,3638],[283,3576,-6],[282,3640,-6],[281,3641,-6],[280,3642,-6],[279,3643,-6],[278,3644,-6],[277,3645,-6],[276,3646,-6],[275,-6,3647],[274,-6,3648],[273,3649,3648],[272,3650,3648],[271,3648,3651],[270,-6,3652],[269,-6,3653],[268,3654,-6],[267,3655,-6],[266,-6,3656],[265,-6,3657],[264,-6,3658],[263,-6,3659],[262,-6,3660],[261,3661,-6],[260,3662,-6],[259,3663,-6],[258,3664,3663],[257,3665,-6],[256,3666,-6],[180,3639,3667],[166,-6,3668],[134,3610,3669],[116,3537,3670],[134,1761,3669],[116,3538,3672],[9,3671,3673],[8,3539,3674],[7,3406,3675],[294,1059,1767],[293,3677,-6],[292,3678,-6],[291,3679,-6],[287,3680,-6],[286,-6,3681],[285,-6,3682],[284,3683,-6],[283,3684,-6],[282,3685,-6],[281,3686,-6],[280,3687,-6],[279,3688,-6],[278,3689,-6],[277,3690,-6],[276,3691,-6],[275,-6,3692],[274,-6,3693],[273,3694,3693],[272,3695,3693],[271,3693,3696],[270,-6,3697],[269,-6,3698],[268,3699,-6],[267,3700,-6],[266,-6,3701],[265,-6,3702],[264,-6,3703],[263,-6,3704],[262,-6,3705],[261,3706,-6],[260,3707,-6],[259,3708,-6],[258,3709,3708],[257,3710,-6],[256,3711,-6],[181,-6,-6,3712],[294,1112,1804],[293,3714,-6],[292,3715,-6],[291,3716,-6],[287,3717,-6],[286,-6,3718],[285,-6,3719],[284,3720,-6],[283,3721,-6],[282,3722,-6],[281,3723,-6],[280,3724,-6],[279,3725,-6],[278,3726,-6],[277,3727,-6],[276,3728,-6],[275,-6,3729],[274,-6,3730],[273,3731,3730],[272,3732,3730],[271,3730,3733],[270,-6,3734],[269,-6,3735],[268,3736,-6],[267,3737,-6],[266,-6,3738],[265,-6,3739],[264,-6,3740],[263,-6,3741],[262,-6,3742],[261,3743,-6],[260,3744,-6],[259,3745,-6],[258,3746,3745],[257,3747,-6],[256,3748,-6],[180,3713,3749],[166,-6,3750],[283,3680,-6],[282,3752,-6],[281,3753,-6],[280,3754,-6],[279,3755,-6],[278,3756,-6],[277,3757,-6],[276,3758,-6],[275,-6,3759],[274,-6,3760],[273,3761,3760],[272,3762,3760],[271,3760,3763],[270,-6,3764],[269,-6,3765],[268,3766,-6],[267,3767,-6],[266,-6,3768],[265,-6,3769],[264,-6,3770],[263,-6,3771],[262,-6,3772],[261,3773,-6],[260,3774,-6],[259,3775,-6],[258,3776,3775],[257,3777,-6],[256,3778,-6],[181,-6,-6,3779],[283,3717,-6],[282,3781,-6],[281,3782,-6],[280,3783,-6],[279,3784,-6],[278,3785,-6],[277,3786,-6],[276,3787,-6],[275,-6,3788],[274,-6,3789],[273,3790,3789],[272,3791,3789],[271,3789,3792],[270,-6,3793],[269,-6,3794],[268,3795,-6],[267,3796,-6],[266,-6,3797],[265,-6,3798],[264,-6,3799],[263,-6,3800],[262,-6,3801],[261,3802,-6],[260,3803,-6],[259,3804,-6],[258,3805,3804],[257,3806,-6],[256,3807,-6],[180,3780,3808],[166,-6,3809],[134,3751,3810],[134,1149,3810],[9,3811,3812],[290,-6,3680],[287,3814,-6],[286,-6,3815],[285,-6,3816],[284,3817,-6],[283,3818,-6],[282,3819,-6],[281,3820,-6],[280,3821,-6],[279,3822,-6],[278,3823,-6],[277,3824,-6],[276,3825,-6],[275,-6,3826],[274,-6,3827],[273,3828,3827],[272,3829,3827],[271,3827,3830],[270,-6,3831],[269,-6,3832],[268,3833,-6],[267,3834,-6],[266,-6,3835],[265,-6,3836],[264,-6,3837],[263,-6,3838],[262,-6,3839],[261,3840,-6],[260,3841,-6],[259,3842,-6],[258,3843,3842],[257,3844,-6],[256,3845,-6],[181,-6,-6,3846],[290,-6,3717],[287,3848,-6],[286,-6,3849],[285,-6,3850],[284,3851,-6],[283,3852,-6],[282,3853,-6],[281,3854,-6],[280,3855,-6],[279,3856,-6],[278,3857,-6],[277,3858,-6],[276,3859,-6],[275,-6,3860],[274,-6,3861],[273,3862,3861],[272,3863,3861],[271,3861,3864],[270,-6,3865],[269,-6,3866],[268,3867,-6],[267,3868,-6],[266,-6,3869],[265,-6,3870],[264,-6,3871],[263,-6,3872],[262,-6,3873],[261,3874,-6],[260,3875,-6],[259,3876,-6],[258,3877,3876],[257,3878,-6],[256,3879,-6],[180,3847,3880],[166,-6,3881],[283,3814,-6],[282,3883,-6],[281,3884,-6],[280,3885,-6],[279,3886,-6],[278,3887,-6],[277,3888,-6],[276,3889,-6],[275,-6,3890],[274,-6,3891],[273,3892,3891],[272,3893,3891],[271,3891,3894],[270,-6,3895],[269,-6,3896],[268,3897,-6],[267,3898,-6],[266,-6,3899],[265,-6,3900],[264,-6,3901],[263,-6,3902],[262,-6,3903],[261,3904,-6],[260,3905,-6],[259,3906,-6],[258,3907,3906],[257,3908,-6],[256,3909,-6],[181,-6,-6,3910],[283,3848,-6],[282,3912,-6],[281,3913,-6],[280,3914,-6],[279,3915,-6],[278,3916,-6],[277,3917,-6],[276,3918,-6],[275,-6,3919],[274,-6,3920],[273,3921,3920],[272,3922,3920],[271,3920,3923],[270,-6,3924],[269,-6,3925],[268,3926,-6],[267,3927,-6],[266,-6,3928],[265,-6,3929],[264,-6,3930],[263,-6,3931],[262,-6,3932],[261,3933,-6],[260,3934,-6],[259,3935,-6],[258,3936,3935],[257,3937,-6],[256,3938,-6],[180,3911,3939],[166,-6,3940],[134,3882,3941],[116,3811,3942],[134,1350,3941],[116,3812,3944],[9,3943,3945],[8,3813,3946],[289,3680,-6],[288,3948,3680],[287,3949,-6],[286,-6,3950],[285,-6,3951],[284,3952,-6],[283,3953,-6],[282,3954,-6],[281,3955,-6],[280,3956,-6],[279,3957,-6],[278,3958,-6],[277,3959,-6],[276,3960,-6],[275,-6,3961],[274,-6,3962],[273,3963,3962],[272,3964,3962],[271,3962,3965],[270,-6,3966],[269,-6,3967],[268,3968,-6],[267,3969,-6],[266,-6,3970],[265,-6,3971],[264,-6,3972],[263,-6,3973],[262,-6,3974],[261,3975,-6],[260,3976,-6],[259,3977,-6],[258,3978,3977],[257,3979,-6],[256,3980,-6],[181,-6,-6,3981],[289,3717,-6],[288,3983,3717],[287,3984,-6],[286,-6,3985],[285,-6,3986],[284,3987,-6],[283,3988,-6],[282,3989,-6],[281,3990,-6],[280,3991,-6],[279,3992,-6],[278,3993,-6],[277,3994,-6],[276,3995,-6],[275,-6,3996],[274,-6,3997],[273,3998,3997],[272,3999,3997],[271,3997,4000],[270,-6,4001],[269,-6,4002],[268,4003,-6],[267,4004,-6],[266,-6,4005],[265,-6,4006],[264,-6,4007],[263,-6,4008],[262,-6,4009],[261,4010,-6],[260,4011,-6],[259,4012,-6],[258,4013,4012],[257,4014,-6],[256,4015,-6],[180,3982,4016],[166,-6,4017],[283,3949,-6],[282,4019,-6],[281,4020,-6],[280,4021,-6],[279,4022,-6],[278,4023,-6],[277,4024,-6],[276,4025,-6],[275,-6,4026],[274,-6,4027],[273,4028,4027],[272,4029,4027],[271,4027,4030],[270,-6,4031],[269,-6,4032],[268,4033,-6],[267,4034,-6],[266,-6,4035],[265,-6,4036],[264,-6,4037],[263,-6,4038],[262,-6,4039],[261,4040,-6],[260,4041,-6],[259,4042,-6],[258,4043,4042],[257,4044,-6],[256,4045,-6],[181,-6,-6,4046],[283,3984,-6],[282,4048,-6],[281,4049,-6],[280,4050,-6],[279,4051,-6],[278,4052,-6],[277,4053,-6],[276,4054,-6],[275,-6,4055],[274,-6,4056],[273,4057,4056],[272,4058,4056],[271,4056,4059],[270,-6,4060],[269,-6,4061],[268,4062,-6],[267,4063,-6],[266,-6,4064],[265,-6,4065],[264,-6,4066],[263,-6,4067],[262,-6,4068],[261,4069,-6],[260,4070,-6],[259,4071,-6],[258,4072,4071],[257,4073,-6],[256,4074,-6],[180,4047,4075],[166,-6,4076],[134,4018,4077],[134,1556,4077],[9,4078,4079],[289,3814,-6],[288,4081,3814],[287,4082,-6],[286,-6,4083],[285,-6,4084],[284,4085,-6],[283,4086,-6],[282,4087,-6],[281,4088,-6],[280,4089,-6],[279,4090,-6],[278,4091,-6],[277,4092,-6],[276,4093,-6],[275,-6,4094],[274,-6,4095],[273,4096,4095],[272,4097,4095],[271,4095,4098],[270,-6,4099],[269,-6,4100],[268,4101,-6],[267,4102,-6],[266,-6,4103],[265,-6,4104],[264,-6,4105],[263,-6,4106],[262,-6,4107],[261,4108,-6],[260,4109,-6],[259,4110,-6],[258,4111,4110],[257,4112,-6],[256,4113,-6],[181,-6,-6,4114],[289,3848,-6],[288,4116,3848],[287,4117,-6],[286,-6,4118],[285,-6,4119],[284,4120,-6],[283,4121,-6],[282,4122,-6],[281,4123,-6],[280,4124,-6],[279,4125,-6],[278,4126,-6],[277,4127,-6],[276,4128,-6],[275,-6,4129],[274,-6,4130],[273,4131,4130],[272,4132,4130],[271,4130,4133],[270,-6,4134],[269,-6,4135],[268,4136,-6],[267,4137,-6],[266,-6,4138],[265,-6,4139],[264,-6,4140],[263,-6,4141],[262,-6,4142],[261,4143,-6],[260,4144,-6],[259,4145,-6],[258,4146,4145],[257,4147,-6],[256,4148,-6],[180,4115,4149],[166,-6,4150],[283,4082,-6],[282,4152,-6],[281,4153,-6],[280,4154,-6],[279,4155,-6],[278,4156,-6],[277,4157,-6],[276,4158,-6],[275,-6,4159],[274,-6,4160],[273,4161,4160],[272,4162,4160],[271,4160,4163],[270,-6,4164],[269,-6,4165],[268,4166,-6],[267,4167,-6],[266,-6,4168],[265,-6,4169],[264,-6,4170],[263,-6,4171],[262,-6,4172],[261,4173,-6],[260,4174,-6],[259,4175,-6],[258,4176,4175],[257,4177,-6],[256,4178,-6],[181,-6,-6,4179],[283,4117,-6],[282,4181,-6],[281,4182,-6],[280,4183,-6],[279,4184,-6],[278,4185,-6],[277,4186,-6],[276,4187,-6],[275,-6,4188],[274,-6,4189],[273,4190,4189],[272,4191,4189],[271,4189,4192],[270,-6,4193],[269,-6,4194],[268,4195,-6],[267,4196,-6],[266,-6,4197],[265,-6,4198],[264,-6,4199],[263,-6,4200],[262,-6,4201],[261,4202,-6],[260,4203,-6],[259,4204,-6],[258,4205,4204],[257,4206,-6],[256,4207,-6],[180,4180,4208],[166,-6,4209],[134,4151,4210],[116,4078,4211],[134,1761,4210],[116,4079,4213],[9,4212,4214],[8,4080,4215],[7,3947,4216],[294,2443,2308],[293,4218,-6],[292,4219,-6],[291,4220,-6],[287,4221,-6],[286,-6,4222],[285,-6,4223],[284,4224,-6],[283,4225,-6],[282,4226,-6],[281,4227,-6],[280,4228,-6],[279,4229,-6],[278,4230,-6],[277,4231,-6],[276,4232,-6],[275,-6,4233],[274,-6,4234],[273,4235,4234],[272,4236,4234],[271,4234,4237],[270,-6,4238],[269,-6,4239],[268,4240,-6],[267,4241,-6],[266,-6,4242],[265,-6,4243],[264,-6,4244],[263,-6,4245],[262,-6,4246],[261,4247,-6],[260,4248,-6],[259,4249,-6],[258,4250,4249],[257,4251,-6],[256,4252,-6],[181,-6,-6,4253],[294,2480,2345],[293,4255,-6],[292,4256,-6],[291,4257,-6],[287,4258,-6],[286,-6,4259],[285,-6,4260],[284,4261,-6],[283,4262,-6],[282,4263,-6],[281,4264,-6],[280,4265,-6],[279,4266,-6],[278,4267,-6],[277,4268,-6],[276,4269,-6],[275,-6,4270],[274,-6,4271],[273,4272,4271],[272,4273,4271],[271,4271,4274],[270,-6,4275],[269,-6,4276],[268,4277,-6],[267,4278,-6],[266,-6,4279],[265,-6,4280],[264,-6,4281],[263,-6,4282],[262,-6,4283],[261,4284,-6],[260,4285,-6],[259,4286,-6],[258,4287,4286],[257,4288,-6],[256,4289,-6],[180,4254,4290],[166,-6,4291],[283,4221,-6],[282,4293,-6],[281,4294,-6],[280,4295,-6],[279,4296,-6],[278,4297,-6],[277,4298,-6],[276,4299,-6],[275,-6,4300],[274,-6,4301],[273,4302,4301],[272,4303,4301],[271,4301,4304],[270,-6,4305],[269,-6,4306],[268,4307,-6],[267,4308,-6],[266,-6,4309],[265,-6,4310],[264,-6,4311],[263,-6,4312],[262,-6,4313],[261,4314,-6],[260,4315,-6],[259,4316,-6],[258,4317,4316],[257,4318,-6],[256,4319,-6],[181,-6,-6,4320],[283,4258,-6],[282,4322,-6],[281,4323,-6],[280,4324,-6],[279,4325,-6],[278,4326,-6],[277,4327,-6],[276,4328,-6],[275,-6,4329],[274,-6,4330],[273,4331,4330],[272,4332,4330],[271,4330,4333],[270,-6,4334],[269,-6,4335],[268,4336,-6],[267,4337,-6],[266,-6,4338],[265,-6,4339],[264,-6,4340],[263,-6,4341],[262,-6,4342],[261,4343,-6],[260,4344,-6],[259,4345,-6],[258,4346,4345],[257,4347,-6],[256,4348,-6],[180,4321,4349],[166,-6,4350],[134,4292,4351],[134,2517,4351],[9,4352,4353],[290,-6,4221],[287,4355,-6],[286,-6,4356],[285,-6,4357],[284,4358,-6],[283,4359,-6],[282,4360,-6],[281,4361,-6],[280,4362,-6],[279,4363,-6],[278,4364,-6],[277,4365,-6],[276,4366,-6],[275,-6,4367],[274,-6,4368],[273,4369,4368],[272,4370,4368],[271,4368,4371],[270,-6,4372],[269,-6,4373],[268,4374,-6],[267,4375,-6],[266,-6,4376],[265,-6,4377],[264,-6,4378],[263,-6,4379],[262,-6,4380],[261,4381,-6],[260,4382,-6],[259,4383,-6],[258,4384,4383],[257,4385,-6],[256,4386,-6],[181,-6,-6,4387],[290,-6,4258],[287,4389,-6],[286,-6,4390],[285,-6,4391],[284,4392,-6],[283,4393,-6],[282,4394,-6],[281,4395,-6],[280,4396,-6],[279,4397,-6],[278,4398,-6],[277,4399,-6],[276,4400,-6],[275,-6,4401],[274,-6,4402],[273,4403,4402],[272,4404,4402],[271,4402,4405],[270,-6,4406],[269,-6,4407],[268,4408,-6],[267,4409,-6],[266,-6,4410],[265,-6,4411],[264,-6,4412],[263,-6,4413],[262,-6,4414],[261,4415,-6],[260,4416,-6],[259,4417,-6],[258,4418,4417],[257,4419,-6],[256,4420,-6],[180,4388,4421],[166,-6,4422],[283,4355,-6],[282,4424,-6],[281,4425,-6],[280,4426,-6],[279,4427,-6],[278,4428,-6],[277,4429,-6],[276,4430,-6],[275,-6,4431],[274,-6,4432],[273,4433,4432],[272,4434,4432],[271,4432,4435],[270,-6,4436],[269,-6,4437],[268,4438,-6],[267,4439,-6],[266,-6,4440],[265,-6,4441],[264,-6,4442],[263,-6,4443],[262,-6,4444],[261,4445,-6],[260,4446,-6],[259,4447,-6],[258,4448,4447],[257,4449,-6],[256,4450,-6],[181,-6,-6,4451],[283,4389,-6],[282,4453,-6],[281,4454,-6],[280,4455,-6],[279,4456,-6],[278,4457,-6],[277,4458,-6],[276,4459,-6],[275,-6,4460],[274,-6,4461],[273,4462,4461],[272,4463,4461],[271,4461,4464],[270,-6,4465],[269,-6,4466],[268,4467,-6],[267,4468,-6],[266,-6,4469],[265,-6,4470],[264,-6,4471],[263,-6,4472],[262,-6,4473],[261,4474,-6],[260,4475,-6],[259,4476,-6],[258,4477,4476],[257,4478,-6],[256,4479,-6],[180,4452,4480],[166,-6,4481],[134,4423,4482],[116,4352,4483],[134,2718,4482],[116,4353,4485],[9,4484,4486],[8,4354,4487],[289,4221,-6],[288,4489,4221],[287,4490,-6],[286,-6,4491],[285,-6,4492],[284,4493,-6],[283,4494,-6],[282,4495,-6],[281,4496,-6],[280,4497,-6],[279,4498,-6],[278,4499,-6],[277,4500,-6],[276,4501,-6],[275,-6,4502],[274,-6,4503],[273,4504,4503],[272,4505,4503],[271,4503,4506],[270,-6,4507],[269,-6,4508],[268,4509,-6],[267,4510,-6],[266,-6,4511],[265,-6,4512],[264,-6,4513],[263,-6,4514],[262,-6,4515],[261,4516,-6],[260,4517,-6],[259,4518,-6],[258,4519,4518],[257,4520,-6],[256,4521,-6],[181,-6,-6,4522],[289,4258,-6],[288,4524,4258],[287,4525,-6],[286,-6,4526],[285,-6,4527],[284,4528,-6],[283,4529,-6],[282,4530,-6],[281,4531,-6],[280,4532,-6],[279,4533,-6],[278,4534,-6],[277,4535,-6],[276,4536,-6],[275,-6,4537],[274,-6,4538],[273,4539,4538],[272,4540,4538],[271,4538,4541],[270,-6,4542],[269,-6,4543],[268,4544,-6],[267,4545,-6],[266,-6,4546],[265,-6,4547],[264,-6,4548],[263,-6,4549],[262,-6,4550],[261,4551,-6],[260,4552,-6],[259,4553,-6],[258,4554,4553],[257,4555,-6],[256,4556,-6],[180,4523,4557],[166,-6,4558],[283,4490,-6],[282,4560,-6],[281,4561,-6],[280,4562,-6],[279,4563,-6],[278,4564,-6],[277,4565,-6],[276,4566,-6],[275,-6,4567],[274,-6,4568],[273,4569,4568],[272,4570,4568],[271,4568,4571],[270,-6,4572],[269,-6,4573],[268,4574,-6],[267,4575,-6],[266,-6,4576],[265,-6,4577],[264,-6,4578],[263,-6,4579],[262,-6,4580],[261,4581,-6],[260,4582,-6],[259,4583,-6],[258,4584,4583],[257,4585,-6],[256,4586,-6],[181,-6,-6,4587],[283,4525,-6],[282,4589,-6],[281,4590,-6],[280,4591,-6],[279,4592,-6],[278,4593,-6],[277,4594,-6],[276,4595,-6],[275,-6,4596],[274,-6,4597],[273,4598,4597],[272,4599,4597],[271,4597,4600],[270,-6,4601],[269,-6,4602],[268,4603,-6],[267,4604,-6],[266,-6,4605],[265,-6,4606],[264,-6,4607],[263,-6,4608],[262,-6,4609],[261,4610,-6],[260,4611,-6],[259,4612,-6],[258,4613,4612],[257,4614,-6],[256,4615,-6],[180,4588,4616],[166,-6,4617],[134,4559,4618],[134,2924,4618],[9,4619,4620],[289,4355,-6],[288,4622,4355],[287,4623,-6],[286,-6,4624],[285,-6,4625],[284,4626,-6],[283,4627,-6],[282,4628,-6],[281,4629,-6],[280,4630,-6],[279,4631,-6],[278,4632,-6],[277,4633,-6],[276,4634,-6],[275,-6,4635],[274,-6,4636],[273,4637,4636],[272,4638,4636],[271,4636,4639],[270,-6,4640],[269,-6,4641],[268,4642,-6],[267,4643,-6],[266,-6,4644],[265,-6,4645],[264,-6,4646],[263,-6,4647],[262,-6,4648],[261,4649,-6],[260,4650,-6],[259,4651,-6],[258,4652,4651],[257,4653,-6],[256,4654,-6],[181,-6,-6,4655],[289,4389,-6],[288,4657,4389],[287,4658,-6],[286,-6,4659],[285,-6,4660],[284,4661,-6],[283,4662,-6],[282,4663,-6],[281,4664,-6],[280,4665,-6],[279,4666,-6],[278,4667,-6],[277,4668,-6],[276,4669,-6],[275,-6,4670],[274,-6,4671],[273,4672,4671],[272,4673,4671],[271,4671,4674],[270,-6,4675],[269,-6,4676],[268,4677,-6],[267,4678,-6],[266,-6,4679],[265,-6,4680],[264,-6,4681],[263,-6,4682],[262,-6,4683],[261,4684,-6],[260,4685,-6],[259,4686,-6],[258,4687,4686],[257,4688,-6],[256,4689,-6],[180,4656,4690],[166,-6,4691],[283,4623,-6],[282,4693,-6],[281,4694,-6],[280,4695,-6],[279,4696,-6],[278,4697,-6],[277,4698,-6],[276,4699,-6],[275,-6,4700],[274,-6,4701],[273,4702,4701],[272,4703,4701],[271,4701,4704],[270,-6,4705],[269,-6,4706],[268,4707,-6],[267,4708,-6],[266,-6,4709],[265,-6,4710],[264,-6,4711],[263,-6,4712],[262,-6,4713],[261,4714,-6],[260,4715,-6],[259,4716,-6],[258,4717,4716],[257,4718,-6],[256,4719,-6],[181,-6,-6,4720],[283,4658,-6],[282,4722,-6],[281,4723,-6],[280,4724,-6],[279,4725,-6],[278,4726,-6],[277,4727,-6],[276,4728,-6],[275,-6,4729],[274,-6,4730],[273,4731,4730],[272,4732,4730],[271,4730,4733],[270,-6,4734],[269,-6,4735],[268,4736,-6],[267,4737,-6],[266,-6,4738],[265,-6,4739],[264,-6,4740],[263,-6,4741],[262,-6,4742],[261,4743,-6],[260,4744,-6],[259,4745,-6],[258,4746,4745],[257,4747,-6],[256,4748,-6],[180,4721,4749],[166,-6,4750],[134,4692,4751],[116,4619,4752],[134,3129,4751],[116,4620,4754],[9,4753,4755],[8,4621,4756],[7,4488,4757],[6,3676,4217,4758],[294,-6,892],[293,4760,-6],[292,4761,-6],[291,4762,-6],[287,4763,-6],[286,-6,4764],[285,-6,4765],[284,4766,-6],[283,4767,-6],[282,4768,-6],[281,4769,-6],[280,4770,-6],[279,4771,-6],[278,4772,-6],[277,4773,-6],[276,4774,-6],[275,-6,4775],[274,-6,4776],[273,4777,4776],[272,4778,4776],[271,4776,4779],[270,-6,4780],[269,-6,4781],[268,4782,-6],[267,4783,-6],[266,-6,4784],[265,-6,4785],[264,-6,4786],[263,-6,4787],[262,-6,4788],[261,4789,-6],[260,4790,-6],[259,4791,-6],[258,4792,4791],[257,4793,-6],[256,4794,-6],[181,-6,-6,4795],[294,-6,945],[293,4797,-6],[292,4798,-6],[291,4799,-6],[287,4800,-6],[286,-6,4801],[285,-6,4802],[284,4803,-6],[283,4804,-6],[282,4805,-6],[281,4806,-6],[280,4807,-6],[279,4808,-6],[278,4809,-6],[277,4810,-6],[276,4811,-6],[275,-6,4812],[274,-6,4813],[273,4814,4813],[272,4815,4813],[271,4813,4816],[270,-6,4817],[269,-6,4818],[268,4819,-6],[267,4820,-6],[266,-6,4821],[265,-6,4822],[264,-6,4823],[263,-6,4824],[262,-6,4825],[261,4826,-6],[260,4827,-6],[259,4828,-6],[258,4829,4828],[257,4830,-6],[256,4831,-6],[180,4796,4832],[166,-6,4833],[283,4763,-6],[282,4835,-6],[281,4836,-6],[280,4837,-6],[279,4838,-6],[278,4839,-6],[277,4840,-6],[276,4841,-6],[275,-6,4842],[274,-6,4843],[273,4844,4843],[272,4845,4843],[271,4843,4846],[270,-6,4847],[269,-6,4848],[268,4849,-6],[267,4850,-6],[266,-6,4851],[265,-6,4852],[264,-6,4853],[263,-6,4854],[262,-6,4855],[261,4856,-6],[260,4857,-6],[259,4858,-6],[258,4859,4858],[257,4860,-6],[256,4861,-6],[181,-6,-6,4862],[283,4800,-6],[282,4864,-6],[281,4865,-6],[280,4866,-6],[279,4867,-6],[278,4868,-6],[277,4869,-6],[276,4870,-6],[275,-6,4871],[274,-6,4872],[273,4873,4872],[272,4874,4872],[271,4872,4875],[270,-6,4876],[269,-6,4877],[268,4878,-6],[267,4879,-6],[266,-6,4880],[265,-6,4881],[264,-6,4882],[263,-6,4883],[262,-6,4884],[261,4885,-6],[260,4886,-6],[259,4887,-6],[258,4888,4887],[257,4889,-6],[256,4890,-6],[180,4863,4891],[166,-6,4892],[134,4834,4893],[294,-6,1059],[293,4895,-6],[292,4896,-6],[291,4897,-6],[287,4898,-6],[286,-6,4899],[285,-6,4900],[284,4901,-6],[283,4902,-6],[282,4903,-6],[281,4904,-6],[280,4905,-6],[279,4906,-6],[278,4907,-6],[277,4908,-6],[276,4909,-6],[275,-6,4910],[274,-6,4911],[273,4912,4911],[272,4913,4911],[271,4911,4914],[270,-6,4915],[269,-6,4916],[268,4917,-6],[267,4918,-6],[266,-6,4919],[265,-6,4920],[264,-6,4921],[263,-6,4922],[262,-6,4923],[261,4924,-6],[260,4925,-6],[259,4926,-6],[258,4927,4926],[257,4928,-6],[256,4929,-6],[181,-6,-6,4930],[294,-6,1112],[293,4932,-6],[292,4933,-6],[291,4934,-6],[287,4935,-6],[286,-6,4936],[285,-6,4937],[284,4938,-6],[283,4939,-6],[282,4940,-6],[281,4941,-6],[280,4942,-6],[279,4943,-6],[278,4944,-6],[277,4945,-6],[276,4946,-6],[275,-6,4947],[274,-6,4948],[273,4949,4948],[272,4950,4948],[271,4948,4951],[270,-6,4952],[269,-6,4953],[268,4954,-6],[267,4955,-6],[266,-6,4956],[265,-6,4957],[264,-6,4958],[263,-6,4959],[262,-6,4960],[261,4961,-6],[260,4962,-6],[259,4963,-6],[258,4964,4963],[257,4965,-6],[256,4966,-6],[180,4931,4967],[166,-6,4968],[134,4969,4893],[9,4894,4970],[290,-6,4763],[287,4972,-6],[286,-6,4973],[285,-6,4974],[284,4975,-6],[283,4976,-6],[282,4977,-6],[281,4978,-6],[280,4979,-6],[279,4980,-6],[278,4981,-6],[277,4982,-6],[276,4983,-6],[275,-6,4984],[274,-6,4985],[273,4986,4985],[272,4987,4985],[271,4985,4988],[270,-6,4989],[269,-6,4990],[268,4991,-6],[267,4992,-6],[266,-6,4993],[265,-6,4994],[264,-6,4995],[263,-6,4996],[262,-6,4997],[261,4998,-6],[260,4999,-6],[259,5000,-6],[258,5001,5000],[257,5002,-6],[256,5003,-6],[181,-6,-6,5004],[290,-6,4800],[287,5006,-6],[286,-6,5007],[285,-6,5008],[284,5009,-6],[283,5010,-6],[282,5011,-6],[281,5012,-6],[280,5013,-6],[279,5014,-6],[278,5015,-6],[277,5016,-6],[276,5017,-6],[275,-6,5018],[274,-6,5019],[273,5020,5019],[272,5021,5019],[271,5019,5022],[270,-6,5023],[269,-6,5024],[268,5025,-6],[267,5026,-6],[266,-6,5027],[265,-6,5028],[264,-6,5029],[263,-6,5030],[262,-6,5031],[261,5032,-6],[260,5033,-6],[259,5034,-6],[258,5035,5034],[257,5036,-6],[256,5037,-6],[180,5005,5038],[166,-6,5039],[283,4972,-6],[282,5041,-6],[281,5042,-6],[280,5043,-6],[279,5044,-6],[278,5045,-6],[277,5046,-6],[276,5047,-6],[275,-6,5048],[274,-6,5049],[273,5050,5049],[272,5051,5049],[271,5049,5052],[270,-6,5053],[269,-6,5054],[268,5055,-6],[267,5056,-6],[266,-6,5057],[265,-6,5058],[264,-6,5059],[263,-6,5060],[262,-6,5061],[261,5062,-6],[260,5063,-6],[259,5064,-6],[258,5065,5064],[257,5066,-6],[256,5067,-6],[181,-6,-6,5068],[283,5006,-6],[282,5070,-6],[281,5071,-6],[280,5072,-6],[279,5073,-6],[278,5074,-6],[277,5075,-6],[276,5076,-6],[275,-6,5077],[274,-6,5078],[273,5079,5078],[272,5080,5078],[271,5078,5081],[270,-6,5082],[269,-6,5083],[268,5084,-6],[267,5085,-6],[266,-6,5086],[265,-6,5087],[264,-6,5088],[263,-6,5089],[262,-6,5090],[261,5091,-6],[260,5092,-6],[259,5093,-6],[258,5094,5093],[257,5095,-6],[256,5096,-6],[180,5069,5097],[166,-6,5098],[134,5040,5099],[116,4894,5100],[290,-6,4898],[287,5102,-6],[286,-6,5103],[285,-6,5104],[284,5105,-6],[283,5106,-6],[282,5107,-6],[281,5108,-6],[280,5109,-6],[279,5110,-6],[278,5111,-6],[277,5112,-6],[276,5113,-6],[275,-6,5114],[274,-6,5115],[273,5116,5115],[272,5117,5115],[271,5115,5118],[270,-6,5119],[269,-6,5120],[268,5121,-6],[267,5122,-6],[266,-6,5123],[265,-6,5124],[264,-6,5125],[263,-6,5126],[262,-6,5127],[261,5128,-6],[260,5129,-6],[259,5130,-6],[258,5131,5130],[257,5132,-6],[256,5133,-6],[181,-6,-6,5134],[290,-6,4935],[287,5136,-6],[286,-6,5137],[285,-6,5138],[284,5139,-6],[283,5140,-6],[282,5141,-6],[281,5142,-6],[280,5143,-6],[279,5144,-6],[278,5145,-6],[277,5146,-6],[276,5147,-6],[275,-6,5148],[274,-6,5149],[273,5150,5149],[272,5151,5149],[271,5149,5152],[270,-6,5153],[269,-6,5154],[268,5155,-6],[267,5156,-6],[266,-6,5157],[265,-6,5158],[264,-6,5159],[263,-6,5160],[262,-6,5161],[261,5162,-6],[260,5163,-6],[259,5164,-6],[258,5165,5164],[257,5166,-6],[256,5167,-6],[180,5135,5168],[166,-6,5169],[134,5170,5099],[116,4970,5171],[9,5101,5172],[8,4971,5173],[289,4763,-6],[288,5175,4763],[287,5176,-6],[286,-6,5177],[285,-6,5178],[284,5179,-6],[283,5180,-6],[282,5181,-6],[281,5182,-6],[280,5183,-6],[279,5184,-6],[278,5185,-6],[277,5186,-6],[276,5187,-6],[275,-6,5188],[274,-6,5189],[273,5190,5189],[272,5191,5189],[271,5189,5192],[270,-6,5193],[269,-6,5194],[268,5195,-6],[267,5196,-6],[266,-6,5197],[265,-6,5198],[264,-6,5199],[263,-6,5200],[262,-6,5201],[261,5202,-6],[260,5203,-6],[259,5204,-6],[258,5205,5204],[257,5206,-6],[256,5207,-6],[181,-6,-6,5208],[289,4800,-6],[288,5210,4800],[287,5211,-6],[286,-6,5212],[285,-6,5213],[284,5214,-6],[283,5215,-6],[282,5216,-6],[281,5217,-6],[280,5218,-6],[279,5219,-6],[278,5220,-6],[277,5221,-6],[276,5222,-6],[275,-6,5223],[274,-6,5224],[273,5225,5224],[272,5226,5224],[271,5224,5227],[270,-6,5228],[269,-6,5229],[268,5230,-6],[267,5231,-6],[266,-6,5232],[265,-6,5233],[264,-6,5234],[263,-6,5235],[262,-6,5236],[261,5237,-6],[260,5238,-6],[259,5239,-6],[258,5240,5239],[257,5241,-6],[256,5242,-6],[180,5209,5243],[166,-6,5244],[283,5176,-6],[282,5246,-6],[281,5247,-6],[280,5248,-6],[279,5249,-6],[278,5250,-6],[277,5251,-6],[276,5252,-6],[275,-6,5253],[274,-6,5254],[273,5255,5254],[272,5256,5254],[271,5254,5257],[270,-6,5258],[269,-6,5259],[268,5260,-6],[267,5261,-6],[266,-6,5262],[265,-6,5263],[264,-6,5264],[263,-6,5265],[262,-6,5266],[261,5267,-6],[260,5268,-6],[259,5269,-6],[258,5270,5269],[257,5271,-6],[256,5272,-6],[181,-6,-6,5273],[283,5211,-6],[282,5275,-6],[281,5276,-6],[280,5277,-6],[279,5278,-6],[278,5279,-6],[277,5280,-6],[276,5281,-6],[275,-6,5282],[274,-6,5283],[273,5284,5283],[272,5285,5283],[271,5283,5286],[270,-6,5287],[269,-6,5288],[268,5289,-6],[267,5290,-6],[266,-6,5291],[265,-6,5292],[264,-6,5293],[263,-6,5294],[262,-6,5295],[261,5296,-6],[260,5297,-6],[259,5298,-6],[258,5299,5298],[257,5300,-6],[256,5301,-6],[180,5274,5302],[166,-6,5303],[134,5245,5304],[289,4898,-6],[288,5306,4898],[287,5307,-6],[286,-6,5308],[285,-6,5309],[284,5310,-6],[283,5311,-6],[282,5312,-6],[281,5313,-6],[280,5314,-6],[279,5315,-6],[278,5316,-6],[277,5317,-6],[276,5318,-6],[275,-6,5319],[274,-6,5320],[273,5321,5320],[272,5322,5320],[271,5320,5323],[270,-6,5324],[269,-6,5325],[268,5326,-6],[267,5327,-6],[266,-6,5328],[265,-6,5329],[264,-6,5330],[263,-6,5331],[262,-6,5332],[261,5333,-6],[260,5334,-6],[259,5335,-6],[258,5336,5335],[257,5337,-6],[256,5338,-6],[181,-6,-6,5339],[289,4935,-6],[288,5341,4935],[287,5342,-6],[286,-6,5343],[285,-6,5344],[284,5345,-6],[283,5346,-6],[282,5347,-6],[281,5348,-6],[280,5349,-6],[279,5350,-6],[278,5351,-6],[277,5352,-6],[276,5353,-6],[275,-6,5354],[274,-6,5355],[273,5356,5355],[272,5357,5355],[271,5355,5358],[270,-6,5359],[269,-6,5360],[268,5361,-6],[267,5362,-6],[266,-6,5363],[265,-6,5364],[264,-6,5365],[263,-6,5366],[262,-6,5367],[261,5368,-6],[260,5369,-6],[259,5370,-6],[258,5371,5370],[257,5372,-6],[256,5373,-6],[180,5340,5374],[166,-6,5375],[134,5376,5304],[9,5305,5377],[289,4972,-6],[288,5379,4972],[287,5380,-6],[286,-6,5381],[285,-6,5382],[284,5383,-6],[283,5384,-6],[282,5385,-6],[281,5386,-6],[280,5387,-6],[279,5388,-6],[278,5389,-6],[277,5390,-6],[276,5391,-6],[275,-6,5392],[274,-6,5393],[273,5394,5393],[272,5395,5393],[271,5393,5396],[270,-6,5397],[269,-6,5398],[268,5399,-6],[267,5400,-6],[266,-6,5401],[265,-6,5402],[264,-6,5403],[263,-6,5404],[262,-6,5405],[261,5406,-6],[260,5407,-6],[259,5408,-6],[258,5409,5408],[257,5410,-6],[256,5411,-6],[181,-6,-6,5412],[289,5006,-6],[288,5414,5006],[287,5415,-6],[286,-6,5416],[285,-6,5417],[284,5418,-6],[283,5419,-6],[282,5420,-6],[281,5421,-6],[280,5422,-6],[279,5423,-6],[278,5424,-6],[277,5425,-6],[276,5426,-6],[275,-6,5427],[274,-6,5428],[273,5429,5428],[272,5430,5428],[271,5428,5431],[270,-6,5432],[269,-6,5433],[268,5434,-6],[267,5435,-6],[266,-6,5436],[265,-6,5437],[264,-6,5438],[263,-6,5439],[262,-6,5440],[261,5441,-6],[260,5442,-6],[259,5443,-6],[258,5444,5443],[257,5445,-6],[256,5446,-6],[180,5413,5447],[166,-6,5448],[283,5380,-6],[282,5450,-6],[281,5451,-6],[280,5452,-6],[279,5453,-6],[278,5454,-6],[277,5455,-6],[276,5456,-6],[275,-6,5457],[274,-6,5458],[273,5459,5458],[272,5460,5458],[271,5458,5461],[270,-6,5462],[269,-6,5463],[268,5464,-6],[267,5465,-6],[266,-6,5466],[265,-6,5467],[264,-6,5468],[263,-6,5469],[262,-6,5470],[261,5471,-6],[260,5472,-6],[259,5473,-6],[258,5474,5473],[257,5475,-6],[256,5476,-6],[181,-6,-6,5477],[283,5415,-6],[282,5479,-6],[281,5480,-6],[280,5481,-6],[279,5482,-6],[278,5483,-6],[277,5484,-6],[276,5485,-6],[275,-6,5486],[274,-6,5487],[273,5488,5487],[272,5489,5487],[271,5487,5490],[270,-6,5491],[269,-6,5492],[268,5493,-6],[267,5494,-6],[266,-6,5495],[265,-6,5496],[264,-6,5497],[263,-6,5498],[262,-6,5499],[261,5500,-6],[260,5501,-6],[259,5502,-6],[258,5503,5502],[257,5504,-6],[256,5505,-6],[180,5478,5506],[166,-6,5507],[134,5449,5508],[116,5305,5509],[289,5102,-6],[288,5511,5102],[287,5512,-6],[286,-6,5513],[285,-6,5514],[284,5515,-6],[283,5516,-6],[282,5517,-6],[281,5518,-6],[280,5519,-6],[279,5520,-6],[278,5521,-6],[277,5522,-6],[276,5523,-6],[275,-6,5524],[274,-6,5525],[273,5526,5525],[272,5527,5525],[271,5525,5528],[270,-6,5529],[269,-6,5530],[268,5531,-6],[267,5532,-6],[266,-6,5533],[265,-6,5534],[264,-6,5535],[263,-6,5536],[262,-6,5537],[261,5538,-6],[260,5539,-6],[259,5540,-6],[258,5541,5540],[257,5542,-6],[256,5543,-6],[181,-6,-6,5544],[289,5136,-6],[288,5546,5136],[287,5547,-6],[286,-6,5548],[285,-6,5549],[284,5550,-6],[283,5551,-6],[282,5552,-6],[281,5553,-6],[280,5554,-6],[279,5555,-6],[278,5556,-6],[277,5557,-6],[276,5558,-6],[275,-6,5559],[274,-6,5560],[273,5561,5560],[272,5562,5560],[271,5560,5563],[270,-6,5564],[269,-6,5565],[268,5566,-6],[267,5567,-6],[266,-6,5568],[265,-6,5569],[264,-6,5570],[263,-6,5571],[262,-6,5572],[261,5573,-6],[260,5574,-6],[259,5575,-6],[258,5576,5575],[257,5577,-6],[256,5578,-6],[180,5545,5579],[166,-6,5580],[134,5581,5508],[116,5377,5582],[9,5510,5583],[8,5378,5584],[7,5174,5585],[294,-6,1767],[293,5587,-6],[292,5588,-6],[291,5589,-6],[287,5590,-6],[286,-6,5591],[285,-6,5592],[284,5593,-6],[283,5594,-6],[282,5595,-6],[281,5596,-6],[280,5597,-6],[279,5598,-6],[278,5599,-6],[277,5600,-6],[276,5601,-6],[275,-6,5602],[274,-6,5603],[273,5604,5603],[272,5605,5603],[271,5603,5606],[270,-6,5607],[269,-6,5608],[268,5609,-6],[267,5610,-6],[266,-6,5611],[265,-6,5612],[264,-6,5613],[263,-6,5614],[262,-6,5615],[261,5616,-6],[260,5617,-6],[259,5618,-6],[258,5619,5618],[257,5620,-6],[256,5621,-6],[181,-6,-6,5622],[294,-6,1804],[293,5624,-6],[292,5625,-6],[291,5626,-6],[287,5627,-6],[286,-6,5628],[285,-6,5629],[284,5630,-6],[283,5631,-6],[282,5632,-6],[281,5633,-6],[280,5634,-6],[279,5635,-6],[278,5636,-6],[277,5637,-6],[276,5638,-6],[275,-6,5639],[274,-6,5640],[273,5641,5640],[272,5642,5640],[271,5640,5643],[270,-6,5644],[269,-6,5645],[268,5646,-6],[267,5647,-6],[266,-6,5648],[265,-6,5649],[264,-6,5650],[263,-6,5651],[262,-6,5652],[261,5653,-6],[260,5654,-6],[259,5655,-6],[258,5656,5655],[257,5657,-6],[256,5658,-6],[180,5623,5659],[166,-6,5660],[283,5590,-6],[282,5662,-6],[281,5663,-6],[280,5664,-6],[279,5665,-6],[278,5666,-6],[277,5667,-6],[276,5668,-6],[275,-6,5669],[274,-6,5670],[273,5671,5670],[272,5672,5670],[271,5670,5673],[270,-6,5674],[269,-6,5675],[268,5676,-6],[267,5677,-6],[266,-6,5678],[265,-6,5679],[264,-6,5680],[263,-6,5681],[262,-6,5682],[261,5683,-6],[260,5684,-6],[259,5685,-6],[258,5686,5685],[257,5687,-6],[256,5688,-6],[181,-6,-6,5689],[283,5627,-6],[282,5691,-6],[281,5692,-6],[280,5693,-6],[279,5694,-6],[278,5695,-6],[277,5696,-6],[276,5697,-6],[275,-6,5698],[274,-6,5699],[273,5700,5699],[272,5701,5699],[271,5699,5702],[270,-6,5703],[269,-6,5704],[268,5705,-6],[267,5706,-6],[266,-6,5707],[265,-6,5708],[264,-6,5709],[263,-6,5710],[262,-6,5711],[261,5712,-6],[260,5713,-6],[259,5714,-6],[258,5715,5714],[257,5716,-6],[256,5717,-6],[180,5690,5718],[166,-6,5719],[134,5661,5720],[134,4969,5720],[9,5721,5722],[290,-6,5590],[287,5724,-6],[286,-6,5725],[285,-6,5726],[284,5727,-6],[283,5728,-6],[282,5729,-6],[281,5730,-6],[280,5731,-6],[279,5732,-6],[278,5733,-6],[277,5734,-6],[276,5735,-6],[275,-6,5736],[274,-6,5737],[273,5738,5737],[272,5739,5737],[271,5737,5740],[270,-6,5741],[269,-6,5742],[268,5743,-6],[267,5744,-6],[266,-6,5745],[265,-6,5746],[264,-6,5747],[263,-6,5748],[262,-6,5749],[261,5750,-6],[260,5751,-6],[259,5752,-6],[258,5753,5752],[257,5754,-6],[256,5755,-6],[181,-6,-6,5756],[290,-6,5627],[287,5758,-6],[286,-6,5759],[285,-6,5760],[284,5761,-6],[283,5762,-6],[282,5763,-6],[281,5764,-6],[280,5765,-6],[279,5766,-6],[278,5767,-6],[277,5768,-6],[276,5769,-6],[275,-6,5770],[274,-6,5771],[273,5772,5771],[272,5773,5771],[271,5771,5774],[270,-6,5775],[269,-6,5776],[268,5777,-6],[267,5778,-6],[266,-6,5779],[265,-6,5780],[264,-6,5781],[263,-6,5782],[262,-6,5783],[261,5784,-6],[260,5785,-6],[259,5786,-6],[258,5787,5786],[257,5788,-6],[256,5789,-6],[180,5757,5790],[166,-6,5791],[283,5724,-6],[282,5793,-6],[281,5794,-6],[280,5795,-6],[279,5796,-6],[278,5797,-6],[277,5798,-6],[276,5799,-6],[275,-6,5800],[274,-6,5801],[273,5802,5801],[272,5803,5801],[271,5801,5804],[270,-6,5805],[269,-6,5806],[268,5807,-6],[267,5808,-6],[266,-6,5809],[265,-6,5810],[264,-6,5811],[263,-6,5812],[262,-6,5813],[261,5814,-6],[260,5815,-6],[259,5816,-6],[258,5817,5816],[257,5818,-6],[256,5819,-6],[181,-6,-6,5820],[283,5758,-6],[282,5822,-6],[281,5823,-6],[280,5824,-6],[279,5825,-6],[278,5826,-6],[277,5827,-6],[276,5828,-6],[275,-6,5829],[274,-6,5830],[273,5831,5830],[272,5832,5830],[271,5830,5833],[270,-6,5834],[269,-6,5835],[268,5836,-6],[267,5837,-6],[266,-6,5838],[265,-6,5839],[264,-6,5840],[263,-6,5841],[262,-6,5842],[261,5843,-6],[260,5844,-6],[259,5845,-6],[258,5846,5845],[257,5847,-6],[256,5848,-6],[180,5821,5849],[166,-6,5850],[134,5792,5851],[116,5721,5852],[134,5170,5851],[116,5722,5854],[9,5853,5855],[8,5723,5856],[289,5590,-6],[288,5858,5590],[287,5859,-6],[286,-6,5860],[285,-6,5861],[284,5862,-6],[283,5863,-6],[282,5864,-6],[281,5865,-6],[280,5866,-6],[279,5867,-6],[278,5868,-6],[277,5869,-6],[276,5870,-6],[275,-6,5871],[274,-6,5872],[273,5873,5872],[272,5874,5872],[271,5872,5875],[270,-6,5876],[269,-6,5877],[268,5878,-6],[267,5879,-6],[266,-6,5880],[265,-6,5881],[264,-6,5882],[263,-6,5883],[262,-6,5884],[261,5885,-6],[260,5886,-6],[259,5887,-6],[258,5888,5887],[257,5889,-6],[256,5890,-6],[181,-6,-6,5891],[289,5627,-6],[288,5893,5627],[287,5894,-6],[286,-6,5895],[285,-6,5896],[284,5897,-6],[283,5898,-6],[282,5899,-6],[281,5900,-6],[280,5901,-6],[279,5902,-6],[278,5903,-6],[277,5904,-6],[276,5905,-6],[275,-6,5906],[274,-6,5907],[273,5908,5907],[272,5909,5907],[271,5907,5910],[270,-6,5911],[269,-6,5912],[268,5913,-6],[267,5914,-6],[266,-6,5915],[265,-6,5916],[264,-6,5917],[263,-6,5918],[262,-6,5919],[261,5920,-6],[260,5921,-6],[259,5922,-6],[258,5923,5922],[257,5924,-6],[256,5925,-6],[180,5892,5926],[166,-6,5927],[283,5859,-6],[282,5929,-6],[281,5930,-6],[280,5931,-6],[279,5932,-6],[278,5933,-6],[277,5934,-6],[276,5935,-6],[275,-6,5936],[274,-6,5937],[273,5938,5937],[272,5939,5937],[271,5937,5940],[270,-6,5941],[269,-6,5942],[268,5943,-6],[267,5944,-6],[266,-6,5945],[265,-6,5946],[264,-6,5947],[263,-6,5948],[262,-6,5949],[261,5950,-6],[260,5951,-6],[259,5952,-6],[258,5953,5952],[257,5954,-6],[256,5955,-6],[181,-6,-6,5956],[283,5894,-6],[282,5958,-6],[281,5959,-6],[280,5960,-6],[279,5961,-6],[278,5962,-6],[277,5963,-6],[276,5964,-6],[275,-6,5965],[274,-6,5966],[273,5967,5966],[272,5968,5966],[271,5966,5969],[270,-6,5970],[269,-6,5971],[268,5972,-6],[267,5973,-6],[266,-6,5974],[265,-6,5975],[264,-6,5976],[263,-6,5977],[262,-6,5978],[261,5979,-6],[260,5980,-6],[259,5981,-6],[258,5982,5981],[257,5983,-6],[256,5984,-6],[180,5957,5985],[166,-6,5986],[134,5928,5987],[134,5376,5987],[9,5988,5989],[289,5724,-6],[288,5991,5724],[287,5992,-6],[286,-6,5993],[285,-6,5994],[284,5995,-6],[283,5996,-6],[282,5997,-6],[281,5998,-6],[280,5999,-6],[279,6000,-6],[278,6001,-6],[277,6002,-6],[276,6003,-6],[275,-6,6004],[274,-6,6005],[273,6006,6005],[272,6007,6005],[271,6005,6008],[270,-6,6009],[269,-6,6010],[268,6011,-6],[267,6012,-6],[266,-6,6013],[265,-6,6014],[264,-6,6015],[263,-6,6016],[262,-6,6017],[261,6018,-6],[260,6019,-6],[259,6020,-6],[258,6021,6020],[257,6022,-6],[256,6023,-6],[181,-6,-6,6024],[289,5758,-6],[288,6026,5758],[287,6027,-6],[286,-6,6028],[285,-6,6029],[284,6030,-6],[283,6031,-6],[282,6032,-6],[281,6033,-6],[280,6034,-6],[279,6035,-6],[278,6036,-6],[277,6037,-6],[276,6038,-6],[275,-6,6039],[274,-6,6040],[273,6041,6040],[272,6042,6040],[271,6040,6043],[270,-6,6044],[269,-6,6045],[268,6046,-6],[267,6047,-6],[266,-6,6048],[265,-6,6049],[264,-6,6050],[263,-6,6051],[262,-6,6052],[261,6053,-6],[260,6054,-6],[259,6055,-6],[258,6056,6055],[257,6057,-6],[256,6058,-6],[180,6025,6059],[166,-6,6060],[283,5992,-6],[282,6062,-6],[281,6063,-6],[280,6064,-6],[279,6065,-6],[278,6066,-6],[277,6067,-6],[276,6068,-6],[275,-6,6069],[274,-6,6070],[273,6071,6070],[272,6072,6070],[271,6070,6073],[270,-6,6074],[269,-6,6075],[268,6076,-6],[267,6077,-6],[266,-6,6078],[265,-6,6079],[264,-6,6080],[263,-6,6081],[262,-6,6082],[261,6083,-6],[260,6084,-6],[259,6085,-6],[258,6086,6085],[257,6087,-6],[256,6088,-6],[181,-6,-6,6089],[283,6027,-6],[282,6091,-6],[281,6092,-6],[280,6093,-6],[279,6094,-6],[278,6095,-6],[277,6096,-6],[276,6097,-6],[275,-6,6098],[274,-6,6099],[273,6100,6099],[272,6101,6099],[271,6099,6102],[270,-6,6103],[269,-6,6104],[268,6105,-6],[267,6106,-6],[266,-6,6107],[265,-6,6108],[264,-6,6109],[263,-6,6110],[262,-6,6111],[261,6112,-6],[260,6113,-6],[259,6114,-6],[258,6115,6114],[257,6116,-6],[256,6117,-6],[180,6090,6118],[166,-6,6119],[134,6061,6120],[116,5988,6121],[134,5581,6120],[116,5989,6123],[9,6122,6124],[8,5990,6125],[7,5857,6126],[294,-6,2308],[293,6128,-6],[292,6129,-6],[291,6130,-6],[287,6131,-6],[286,-6,6132],[285,-6,6133],[284,6134,-6],[283,6135,-6],[282,6136,-6],[281,6137,-6],[280,6138,-6],[279,6139,-6],[278,6140,-6],[277,6141,-6],[276,6142,-6],[275,-6,6143],[274,-6,6144],[273,6145,6144],[272,6146,6144],[271,6144,6147],[270,-6,6148],[269,-6,6149],[268,6150,-6],[267,6151,-6],[266,-6,6152],[265,-6,6153],[264,-6,6154],[263,-6,6155],[262,-6,6156],[261,6157,-6],[260,6158,-6],[259,6159,-6],[258,6160,6159],[257,6161,-6],[256,6162,-6],[181,-6,-6,6163],[294,-6,2345],[293,6165,-6],[292,6166,-6],[291,6167,-6],[287,6168,-6],[286,-6,6169],[285,-6,6170],[284,6171,-6],[283,6172,-6],[282,6173,-6],[281,6174,-6],[280,6175,-6],[279,6176,-6],[278,6177,-6],[277,6178,-6],[276,6179,-6],[275,-6,6180],[274,-6,6181],[273,6182,6181],[272,6183,6181],[271,6181,6184],[270,-6,6185],[269,-6,6186],[268,6187,-6],[267,6188,-6],[266,-6,6189],[265,-6,6190],[264,-6,6191],[263,-6,6192],[262,-6,6193],[261,6194,-6],[260,6195,-6],[259,6196,-6],[258,6197,6196],[257,6198,-6],[256,6199,-6],[180,6164,6200],[166,-6,6201],[283,6131,-6],[282,6203,-6],[281,6204,-6],[280,6205,-6],[279,6206,-6],[278,6207,-6],[277,6208,-6],[276,6209,-6],[275,-6,6210],[274,-6,6211],[273,6212,6211],[272,6213,6211],[271,6211,6214],[270,-6,6215],[269,-6,6216],[268,6217,-6],[267,6218,-6],[266,-6,6219],[265,-6,6220],[264,-6,6221],[263,-6,6222],[262,-6,6223],[261,6224,-6],[260,6225,-6],[259,6226,-6],[258,6227,6226],[257,6228,-6],[256,6229,-6],[181,-6,-6,6230],[283,6168,-6],[282,6232,-6],[281,6233,-6],[280,6234,-6],[279,6235,-6],[278,6236,-6],[277,6237,-6],[276,6238,-6],[275,-6,6239],[274,-6,6240],[273,6241,6240],[272,6242,6240],[271,6240,6243],[270,-6,6244],[269,-6,6245],[268,6246,-6],[267,6247,-6],[266,-6,6248],[265,-6,6249],[264,-6,6250],[263,-6,6251],[262,-6,6252],[261,6253,-6],[260,6254,-6],[259,6255,-6],[258,6256,6255],[257,6257,-6],[256,6258,-6],[180,6231,6259],[166,-6,6260],[134,6202,6261],[294,-6,2443],[293,6263,-6],[292,6264,-6],[291,6265,-6],[287,6266,-6],[286,-6,6267],[285,-6,6268],[284,6269,-6],[283,6270,-6],[282,6271,-6],[281,6272,-6],[280,6273,-6],[279,6274,-6],[278,6275,-6],[277,6276,-6],[276,6277,-6],[275,-6,6278],[274,-6,6279],[273,6280,6279],[272,6281,6279],[271,6279,6282],[270,-6,6283],[269,-6,6284],[268,6285,-6],[267,6286,-6],[266,-6,6287],[265,-6,6288],[264,-6,6289],[263,-6,6290],[262,-6,6291],[261,6292,-6],[260,6293,-6],[259,6294,-6],[258,6295,6294],[257,6296,-6],[256,6297,-6],[181,-6,-6,6298],[294,-6,2480],[293,6300,-6],[292,6301,-6],[291,6302,-6],[287,6303,-6],[286,-6,6304],[285,-6,6305],[284,6306,-6],[283,6307,-6],[282,6308,-6],[281,6309,-6],[280,6310,-6],[279,6311,-6],[278,6312,-6],[277,6313,-6],[276,6314,-6],[275,-6,6315],[274,-6,6316],[273,6317,6316],[272,6318,6316],[271,6316,6319],[270,-6,6320],[269,-6,6321],[268,6322,-6],[267,6323,-6],[266,-6,6324],[265,-6,6325],[264,-6,6326],[263,-6,6327],[262,-6,6328],[261,6329,-6],[260,6330,-6],[259,6331,-6],[258,6332,6331],[257,6333,-6],[256,6334,-6],[180,6299,6335],[166,-6,6336],[134,6337,6261],[9,6262,6338],[290,-6,6131],[287,6340,-6],[286,-6,6341],[285,-6,6342],[284,6343,-6],[283,6344,-6],[282,6345,-6],[281,6346,-6],[280,6347,-6],[279,6348,-6],[278,6349,-6],[277,6350,-6],[276,6351,-6],[275,-6,6352],[274,-6,6353],[273,6354,6353],[272,6355,6353],[271,6353,6356],[270,-6,6357],[269,-6,6358],[268,6359,-6],[267,6360,-6],[266,-6,6361],[265,-6,6362],[264,-6,6363],[263,-6,6364],[262,-6,6365],[261,6366,-6],[260,6367,-6],[259,6368,-6],[258,6369,6368],[257,6370,-6],[256,6371,-6],[181,-6,-6,6372],[290,-6,6168],[287,6374,-6],[286,-6,6375],[285,-6,6376],[284,6377,-6],[283,6378,-6],[282,6379,-6],[281,6380,-6],[280,6381,-6],[279,6382,-6],[278,6383,-6],[277,6384,-6],[276,6385,-6],[275,-6,6386],[274,-6,6387],[273,6388,6387],[272,6389,6387],[271,6387,6390],[270,-6,6391],[269,-6,6392],[268,6393,-6],[267,6394,-6],[266,-6,6395],[265,-6,6396],[264,-6,6397],[263,-6,6398],[262,-6,6399],[261,6400,-6],[260,6401,-6],[259,6402,-6],[258,6403,6402],[257,6404,-6],[256,6405,-6],[180,6373,6406],[166,-6,6407],[283,6340,-6],[282,6409,-6],[281,6410,-6],[280,6411,-6],[279,6412,-6],[278,6413,-6],[277,6414,-6],[276,6415,-6],[275,-6,6416],[274,-6,6417],[273,6418,6417],[272,6419,6417],[271,6417,6420],[270,-6,6421],[269,-6,6422],[268,6423,-6],[267,6424,-6],[266,-6,6425],[265,-6,6426],[264,-6,6427],[263,-6,6428],[262,-6,6429],[261,6430,-6],[260,6431,-6],[259,6432,-6],[258,6433,6432],[257,6434,-6],[256,6435,-6],[181,-6,-6,6436],[283,6374,-6],[282,6438,-6],[281,6439,-6],[280,6440,-6],[279,6441,-6],[278,6442,-6],[277,6443,-6],[276,6444,-6],[275,-6,6445],[274,-6,6446],[273,6447,6446],[272,6448,6446],[271,6446,6449],[270,-6,6450],[269,-6,6451],[268,6452,-6],[267,6453,-6],[266,-6,6454],[265,-6,6455],[264,-6,6456],[263,-6,6457],[262,-6,6458],[261,6459,-6],[260,6460,-6],[259,6461,-6],[258,6462,6461],[257,6463,-6],[256,6464,-6],[180,6437,6465],[166,-6,6466],[134,6408,6467],[116,6262,6468],[290,-6,6266],[287,6470,-6],[286,-6,6471],[285,-6,6472],[284,6473,-6],[283,6474,-6],[282,6475,-6],[281,6476,-6],[280,6477,-6],[279,6478,-6],[278,6479,-6],[277,6480,-6],[276,6481,-6],[275,-6,6482],[274,-6,6483],[273,6484,6483],[272,6485,6483],[271,6483,6486],[270,-6,6487],[269,-6,6488],[268,6489,-6],[267,6490,-6],[266,-6,6491],[265,-6,6492],[264,-6,6493],[263,-6,6494],[262,-6,6495],[261,6496,-6],[260,6497,-6],[259,6498,-6],[258,6499,6498],[257,6500,-6],[256,6501,-6],[181,-6,-6,6502],[290,-6,6303],[287,6504,-6],[286,-6,6505],[285,-6,6506],[284,6507,-6],[283,6508,-6],[282,6509,-6],[281,6510,-6],[280,6511,-6],[279,6512,-6],[278,6513,-6],[277,6514,-6],[276,6515,-6],[275,-6,6516],[274,-6,6517],[273,6518,6517],[272,6519,6517],[271,6517,6520],[270,-6,6521],[269,-6,6522],[268,6523,-6],[267,6524,-6],[266,-6,6525],[265,-6,6526],[264,-6,6527],[263,-6,6528],[262,-6,6529],[261,6530,-6],[260,6531,-6],[259,6532,-6],[258,6533,6532],[257,6534,-6],[256,6535,-6],[180,6503,6536],[166,-6,6537],[134,6538,6467],[116,6338,6539],[9,6469,6540],[8,6339,6541],[289,6131,-6],[288,6543,6131],[287,6544,-6],[286,-6,6545],[285,-6,6546],[284,6547,-6],[283,6548,-6],[282,6549,-6],[281,6550,-6],[280,6551,-6],[279,6552,-6],[278,6553,-6],[277,6554,-6],[276,6555,-6],[275,-6,6556],[274,-6,6557],[273,6558,6557],[272,6559,6557],[271,6557,6560],[270,-6,6561],[269,-6,6562],[268,6563,-6],[267,6564,-6],[266,-6,6565],[265,-6,6566],[264,-6,6567],[263,-6,6568],[262,-6,6569],[261,6570,-6],[260,6571,-6],[259,6572,-6],[258,6573,6572],[257,6574,-6],[256,6575,-6],[181,-6,-6,6576],[289,6168,-6],[288,6578,6168],[287,6579,-6],[286,-6,6580],[285,-6,6581],[284,6582,-6],[283,6583,-6],[282,6584,-6],[281,6585,-6],[280,6586,-6],[279,6587,-6],[278,6588,-6],[277,6589,-6],[276,6590,-6],[275,-6,6591],[274,-6,6592],[273,6593,6592],[272,6594,6592],[271,6592,6595],[270,-6,6596],[269,-6,6597],[268,6598,-6],[267,6599,-6],[266,-6,6600],[265,-6,6601],[264,-6,6602],[263,-6,6603],[262,-6,6604],[261,6605,-6],[260,6606,-6],[259,6607,-6],[258,6608,6607],[257,6609,-6],[256,6610,-6],[180,6577,6611],[166,-6,6612],[283,6544,-6],[282,6614,-6],[281,6615,-6],[280,6616,-6],[279,6617,-6],[278,6618,-6],[277,6619,-6],[276,6620,-6],[275,-6,6621],[274,-6,6622],[273,6623,6622],[272,6624,6622],[271,6622,6625],[270,-6,6626],[269,-6,6627],[268,6628,-6],[267,6629,-6],[266,-6,6630],[265,-6,6631],[264,-6,6632],[263,-6,6633],[262,-6,6634],[261,6635,-6],[260,6636,-6],[259,6637,-6],[258,6638,6637],[257,6639,-6],[256,6640,-6],[181,-6,-6,6641],[283,6579,-6],[282,6643,-6],[281,6644,-6],[280,6645,-6],[279,6646,-6],[278,6647,-6],[277,6648,-6],[276,6649,-6],[275,-6,6650],[274,-6,6651],[273,6652,6651],[272,6653,6651],[271,6651,6654],[270,-6,6655],[269,-6,6656],[268,6657,-6],[267,6658,-6],[266,-6,6659],[265,-6,6660],[264,-6,6661],[263,-6,6662],[262,-6,6663],[261,6664,-6],[260,6665,-6],[259,6666,-6],[258,6667,6666],[257,6668,-6],[256,6669,-6],[180,6642,6670],[166,-6,6671],[134,6613,6672],[289,6266,-6],[288,6674,6266],[287,6675,-6],[286,-6,6676],[285,-6,6677],[284,6678,-6],[283,6679,-6],[282,6680,-6],[281,6681,-6],[280,6682,-6],[279,6683,-6],[278,6684,-6],[277,6685,-6],[276,6686,-6],[275,-6,6687],[274,-6,6688],[273,6689,6688],[272,6690,6688],[271,6688,6691],[270,-6,6692],[269,-6,6693],[268,6694,-6],[267,6695,-6],[266,-6,6696],[265,-6,6697],[264,-6,6698],[263,-6,6699],[262,-6,6700],[261,6701,-6],[260,6702,-6],[259,6703,-6],[258,6704,6703],[257,6705,-6],[256,6706,-6],[181,-6,-6,6707],[289,6303,-6],[288,6709,6303],[287,6710,-6],[286,-6,6711],[285,-6,6712],[284,6713,-6],[283,6714,-6],[282,6715,-6],[281,6716,-6],[280,6717,-6],[279,6718,-6],[278,6719,-6],[277,6720,-6],[276,6721,-6],[275,-6,6722],[274,-6,6723],[273,6724,6723],[272,6725,6723],[271,6723,6726],[270,-6,6727],[269,-6,6728],[268,6729,-6],[267,6730,-6],[266,-6,6731],[265,-6,6732],[264,-6,6733],[263,-6,6734],[262,-6,6735],[261,6736,-6],[260,6737,-6],[259,6738,-6],[258,6739,6738],[257,6740,-6],[256,6741,-6],[180,6708,6742],[166,-6,6743],[134,6744,6672],[9,6673,6745],[289,6340,-6],[288,6747,6340],[287,6748,-6],[286,-6,6749],[285,-6,6750],[284,6751,-6],[283,6752,-6],[282,6753,-6],[281,6754,-6],[280,6755,-6],[279,6756,-6],[278,6757,-6],[277,6758,-6],[276,6759,-6],[275,-6,6760],[274,-6,6761],[273,6762,6761],[272,6763,6761],[271,6761,6764],[270,-6,6765],[269,-6,6766],[268,6767,-6],[267,6768,-6],[266,-6,6769],[265,-6,6770],[264,-6,6771],[263,-6,6772],[262,-6,6773],[261,6774,-6],[260,6775,-6],[259,6776,-6],[258,6777,6776],[257,6778,-6],[256,6779,-6],[181,-6,-6,6780],[289,6374,-6],[288,6782,6374],[287,6783,-6],[286,-6,6784],[285,-6,6785],[284,6786,-6],[283,6787,-6],[282,6788,-6],[281,6789,-6],[280,6790,-6],[279,6791,-6],[278,6792,-6],[277,6793,-6],[276,6794,-6],[275,-6,6795],[274,-6,6796],[273,6797,6796],[272,6798,6796],[271,6796,6799],[270,-6,6800],[269,-6,6801],[268,6802,-6],[267,6803,-6],[266,-6,6804],[265,-6,6805],[264,-6,6806],[263,-6,6807],[262,-6,6808],[261,6809,-6],[260,6810,-6],[259,6811,-6],[258,6812,6811],[257,6813,-6],[256,6814,-6],[180,6781,6815],[166,-6,6816],[283,6748,-6],[282,6818,-6],[281,6819,-6],[280,6820,-6],[279,6821,-6],[278,6822,-6],[277,6823,-6],[276,6824,-6],[275,-6,6825],[274,-6,6826],[273,6827,6826],[272,6828,6826],[271,6826,6829],[270,-6,6830],[269,-6,6831],[268,6832,-6],[267,6833,-6],[266,-6,6834],[265,-6,6835],[264,-6,6836],[263,-6,6837],[262,-6,6838],[261,6839,-6],[260,6840,-6],[259,6841,-6],[258,6842,6841],[257,6843,-6],[256,6844,-6],[181,-6,-6,6845],[283,6783,-6],[282,6847,-6],[281,6848,-6],[280,6849,-6],[279,6850,-6],[278,6851,-6],[277,6852,-6],[276,6853,-6],[275,-6,6854],[274,-6,6855],[273,6856,6855],[272,6857,6855],[271,6855,6858],[270,-6,6859],[269,-6,6860],[268,6861,-6],[267,6862,-6],[266,-6,6863],[265,-6,6864],[264,-6,6865],[263,-6,6866],[262,-6,6867],[261,6868,-6],[260,6869,-6],[259,6870,-6],[258,6871,6870],[257,6872,-6],[256,6873,-6],[180,6846,6874],[166,-6,6875],[134,6817,6876],[116,6673,6877],[289,6470,-6],[288,6879,6470],[287,6880,-6],[286,-6,6881],[285,-6,6882],[284,6883,-6],[283,6884,-6],[282,6885,-6],[281,6886,-6],[280,6887,-6],[279,6888,-6],[278,6889,-6],[277,6890,-6],[276,6891,-6],[275,-6,6892],[274,-6,6893],[273,6894,6893],[272,6895,6893],[271,6893,6896],[270,-6,6897],[269,-6,6898],[268,6899,-6],[267,6900,-6],[266,-6,6901],[265,-6,6902],[264,-6,6903],[263,-6,6904],[262,-6,6905],[261,6906,-6],[260,6907,-6],[259,6908,-6],[258,6909,6908],[257,6910,-6],[256,6911,-6],[181,-6,-6,6912],[289,6504,-6],[288,6914,6504],[287,6915,-6],[286,-6,6916],[285,-6,6917],[284,6918,-6],[283,6919,-6],[282,6920,-6],[281,6921,-6],[280,6922,-6],[279,6923,-6],[278,6924,-6],[277,6925,-6],[276,6926,-6],[275,-6,6927],[274,-6,6928],[273,6929,6928],[272,6930,6928],[271,6928,6931],[270,-6,6932],[269,-6,6933],[268,6934,-6],[267,6935,-6],[266,-6,6936],[265,-6,6937],[264,-6,6938],[263,-6,6939],[262,-6,6940],[261,6941,-6],[260,6942,-6],[259,6943,-6],[258,6944,6943],[257,6945,-6],[256,6946,-6],[180,6913,6947],[166,-6,6948],[134,6949,6876],[116,6745,6950],[9,6878,6951],[8,6746,6952],[7,6542,6953],[6,5586,6127,6954],[5,3135,4759,6955],[308,878,-6],[307,6957,-6],[306,6958,-6],[305,6959,-6],[304,6960,-6],[303,6961,-6],[302,6961,6962],[301,6963,-6],[300,6964,-6],[299,6965,-6],[298,6966,-6],[297,6967,-6],[293,6968,-6],[292,6969,-6],[291,6970,-6],[287,6971,-6],[286,-6,6972],[285,-6,6973],[284,6974,-6],[283,6975,-6],[282,6976,-6],[277,6977,-6],[276,6978,-6],[275,-6,6979],[274,-6,6980],[273,6981,6980],[272,6982,6980],[271,6980,6983],[270,-6,6984],[269,-6,6985],[268,6986,-6],[267,6987,-6],[266,-6,6988],[265,-6,6989],[264,-6,6990],[263,-6,6991],[262,-6,6992],[261,6993,-6],[260,6994,-6],[259,6995,-6],[258,6996,6995],[257,6997,-6],[256,6998,-6],[181,-6,-6,6999],[308,931,-6],[307,7001,-6],[306,7002,-6],[305,7003,-6],[304,7004,-6],[303,7005,-6],[302,7005,7006],[301,7007,-6],[300,7008,-6],[299,7009,-6],[298,7010,-6],[297,7011,-6],[293,7012,-6],[292,7013,-6],[291,7014,-6],[287,7015,-6],[286,-6,7016],[285,-6,7017],[284,7018,-6],[283,7019,-6],[282,7020,-6],[277,7021,-6],[276,7022,-6],[275,-6,7023],[274,-6,7024],[273,7025,7024],[272,7026,7024],[271,7024,7027],[270,-6,7028],[269,-6,7029],[268,7030,-6],[267,7031,-6],[266,-6,7032],[265,-6,7033],[264,-6,7034],[263,-6,7035],[262,-6,7036],[261,7037,-6],[260,7038,-6],[259,7039,-6],[258,7040,7039],[257,7041,-6],[256,7042,-6],[180,7000,7043],[166,-6,7044],[283,6971,-6],[282,7046,-6],[277,7047,-6],[276,7048,-6],[275,-6,7049],[274,-6,7050],[273,7051,7050],[272,7052,7050],[271,7050,7053],[270,-6,7054],[269,-6,7055],[268,7056,-6],[267,7057,-6],[266,-6,7058],[265,-6,7059],[264,-6,7060],[263,-6,7061],[262,-6,7062],[261,7063,-6],[260,7064,-6],[259,7065,-6],[258,7066,7065],[257,7067,-6],[256,7068,-6],[181,-6,-6,7069],[283,7015,-6],[282,7071,-6],[277,7072,-6],[276,7073,-6],[275,-6,7074],[274,-6,7075],[273,7076,7075],[272,7077,7075],[271,7075,7078],[270,-6,7079],[269,-6,7080],[268,7081,-6],[267,7082,-6],[266,-6,7083],[265,-6,7084],[264,-6,7085],[263,-6,7086],[262,-6,7087],[261,7088,-6],[260,7089,-6],[259,7090,-6],[258,7091,7090],[257,7092,-6],[256,7093,-6],[180,7070,7094],[166,-6,7095],[134,7045,7096],[134,-6,7096],[9,7097,7098],[290,-6,6971],[287,7100,-6],[286,-6,7101],[285,-6,7102],[284,7103,-6],[283,7104,-6],[282,7105,-6],[277,7106,-6],[276,7107,-6],[275,-6,7108],[274,-6,7109],[273,7110,7109],[272,7111,7109],[271,7109,7112],[270,-6,7113],[269,-6,7114],[268,7115,-6],[267,7116,-6],[266,-6,7117],[265,-6,7118],[264,-6,7119],[263,-6,7120],[262,-6,7121],[261,7122,-6],[260,7123,-6],[259,7124,-6],[258,7125,7124],[257,7126,-6],[256,7127,-6],[181,-6,-6,7128],[290,-6,7015],[287,7130,-6],[286,-6,7131],[285,-6,7132],[284,7133,-6],[283,7134,-6],[282,7135,-6],[277,7136,-6],[276,7137,-6],[275,-6,7138],[274,-6,7139],[273,7140,7139],[272,7141,7139],[271,7139,7142],[270,-6,7143],[269,-6,7144],[268,7145,-6],[267,7146,-6],[266,-6,7147],[265,-6,7148],[264,-6,7149],[263,-6,7150],[262,-6,7151],[261,7152,-6],[260,7153,-6],[259,7154,-6],[258,7155,7154],[257,7156,-6],[256,7157,-6],[180,7129,7158],[166,-6,7159],[283,7100,-6],[282,7161,-6],[277,7162,-6],[276,7163,-6],[275,-6,7164],[274,-6,7165],[273,7166,7165],[272,7167,7165],[271,7165,7168],[270,-6,7169],[269,-6,7170],[268,7171,-6],[267,7172,-6],[266,-6,7173],[265,-6,7174],[264,-6,7175],[263,-6,7176],[262,-6,7177],[261,7178,-6],[260,7179,-6],[259,7180,-6],[258,7181,7180],[257,7182,-6],[256,7183,-6],[181,-6,-6,7184],[283,7130,-6],[282,7186,-6],[277,7187,-6],[276,7188,-6],[275,-6,7189],[274,-6,7190],[273,7191,7190],[272,7192,7190],[271,7190,7193],[270,-6,7194],[269,-6,7195],[268,7196,-6],[267,7197,-6],[266,-6,7198],[265,-6,7199],[264,-6,7200],[263,-6,7201],[262,-6,7202],[261,7203,-6],[260,7204,-6],[259,7205,-6],[258,7206,7205],[257,7207,-6],[256,7208,-6],[180,7185,7209],[166,-6,7210],[134,7160,7211],[116,7097,7212],[134,-6,7211],[116,7098,7214],[9,7213,7215],[8,7099,7216],[289,6971,-6],[288,7218,6971],[287,7219,-6],[286,-6,7220],[285,-6,7221],[284,7222,-6],[283,7223,-6],[282,7224,-6],[277,7225,-6],[276,7226,-6],[275,-6,7227],[274,-6,7228],[273,7229,7228],[272,7230,7228],[271,7228,7231],[270,-6,7232],[269,-6,7233],[268,7234,-6],[267,7235,-6],[266,-6,7236],[265,-6,7237],[264,-6,7238],[263,-6,7239],[262,-6,7240],[261,7241,-6],[260,7242,-6],[259,7243,-6],[258,7244,7243],[257,7245,-6],[256,7246,-6],[181,-6,-6,7247],[289,7015,-6],[288,7249,7015],[287,7250,-6],[286,-6,7251],[285,-6,7252],[284,7253,-6],[283,7254,-6],[282,7255,-6],[277,7256,-6],[276,7257,-6],[275,-6,7258],[274,-6,7259],[273,7260,7259],[272,7261,7259],[271,7259,7262],[270,-6,7263],[269,-6,7264],[268,7265,-6],[267,7266,-6],[266,-6,7267],[265,-6,7268],[264,-6,7269],[263,-6,7270],[262,-6,7271],[261,7272,-6],[260,7273,-6],[259,7274,-6],[258,7275,7274],[257,7276,-6],[256,7277,-6],[180,7248,7278],[166,-6,7279],[283,7219,-6],[282,7281,-6],[277,7282,-6],[276,7283,-6],[275,-6,7284],[274,-6,7285],[273,7286,7285],[272,7287,7285],[271,7285,7288],[270,-6,7289],[269,-6,7290],[268,7291,-6],[267,7292,-6],[266,-6,7293],[265,-6,7294],[264,-6,7295],[263,-6,7296],[262,-6,7297],[261,7298,-6],[260,7299,-6],[259,7300,-6],[258,7301,7300],[257,7302,-6],[256,7303,-6],[181,-6,-6,7304],[283,7250,-6],[282,7306,-6],[277,7307,-6],[276,7308,-6],[275,-6,7309],[274,-6,7310],[273,7311,7310],[272,7312,7310],[271,7310,7313],[270,-6,7314],[269,-6,7315],[268,7316,-6],[267,7317,-6],[266,-6,7318],[265,-6,7319],[264,-6,7320],[263,-6,7321],[262,-6,7322],[261,7323,-6],[260,7324,-6],[259,7325,-6],[258,7326,7325],[257,7327,-6],[256,7328,-6],[180,7305,7329],[166,-6,7330],[134,7280,7331],[134,-6,7331],[9,7332,7333],[289,7100,-6],[288,7335,7100],[287,7336,-6],[286,-6,7337],[285,-6,7338],[284,7339,-6],[283,7340,-6],[282,7341,-6],[277,7342,-6],[276,7343,-6],[275,-6,7344],[274,-6,7345],[273,7346,7345],[272,7347,7345],[271,7345,7348],[270,-6,7349],[269,-6,7350],[268,7351,-6],[267,7352,-6],[266,-6,7353],[265,-6,7354],[264,-6,7355],[263,-6,7356],[262,-6,7357],[261,7358,-6],[260,7359,-6],[259,7360,-6],[258,7361,7360],[257,7362,-6],[256,7363,-6],[181,-6,-6,7364],[289,7130,-6],[288,7366,7130],[287,7367,-6],[286,-6,7368],[285,-6,7369],[284,7370,-6],[283,7371,-6],[282,7372,-6],[277,7373,-6],[276,7374,-6],[275,-6,7375],[274,-6,7376],[273,7377,7376],[272,7378,7376],[271,7376,7379],[270,-6,7380],[269,-6,7381],[268,7382,-6],[267,7383,-6],[266,-6,7384],[265,-6,7385],[264,-6,7386],[263,-6,7387],[262,-6,7388],[261,7389,-6],[260,7390,-6],[259,7391,-6],[258,7392,7391],[257,7393,-6],[256,7394,-6],[180,7365,7395],[166,-6,7396],[283,7336,-6],[282,7398,-6],[277,7399,-6],[276,7400,-6],[275,-6,7401],[274,-6,7402],[273,7403,7402],[272,7404,7402],[271,7402,7405],[270,-6,7406],[269,-6,7407],[268,7408,-6],[267,7409,-6],[266,-6,7410],[265,-6,7411],[264,-6,7412],[263,-6,7413],[262,-6,7414],[261,7415,-6],[260,7416,-6],[259,7417,-6],[258,7418,7417],[257,7419,-6],[256,7420,-6],[181,-6,-6,7421],[283,7367,-6],[282,7423,-6],[277,7424,-6],[276,7425,-6],[275,-6,7426],[274,-6,7427],[273,7428,7427],[272,7429,7427],[271,7427,7430],[270,-6,7431],[269,-6,7432],[268,7433,-6],[267,7434,-6],[266,-6,7435],[265,-6,7436],[264,-6,7437],[263,-6,7438],[262,-6,7439],[261,7440,-6],[260,7441,-6],[259,7442,-6],[258,7443,7442],[257,7444,-6],[256,7445,-6],[180,7422,7446],[166,-6,7447],[134,7397,7448],[116,7332,7449],[134,-6,7448],[116,7333,7451],[9,7450,7452],[8,7334,7453],[7,7217,7454],[295,-6,6968],[293,7456,-6],[292,7457,-6],[291,7458,-6],[287,7459,-6],[286,-6,7460],[285,-6,7461],[284,7462,-6],[283,7463,-6],[282,7464,-6],[277,7465,-6],[276,7466,-6],[275,-6,7467],[274,-6,7468],[273,7469,7468],[272,7470,7468],[271,7468,7471],[270,-6,7472],[269,-6,7473],[268,7474,-6],[267,7475,-6],[266,-6,7476],[265,-6,7477],[264,-6,7478],[263,-6,7479],[262,-6,7480],[261,7481,-6],[260,7482,-6],[259,7483,-6],[258,7484,7483],[257,7485,-6],[256,7486,-6],[181,-6,-6,7487],[295,-6,7012],[293,7489,-6],[292,7490,-6],[291,7491,-6],[287,7492,-6],[286,-6,7493],[285,-6,7494],[284,7495,-6],[283,7496,-6],[282,7497,-6],[277,7498,-6],[276,7499,-6],[275,-6,7500],[274,-6,7501],[273,7502,7501],[272,7503,7501],[271,7501,7504],[270,-6,7505],[269,-6,7506],[268,7507,-6],[267,7508,-6],[266,-6,7509],[265,-6,7510],[264,-6,7511],[263,-6,7512],[262,-6,7513],[261,7514,-6],[260,7515,-6],[259,7516,-6],[258,7517,7516],[257,7518,-6],[256,7519,-6],[180,7488,7520],[166,-6,7521],[283,7459,-6],[282,7523,-6],[277,7524,-6],[276,7525,-6],[275,-6,7526],[274,-6,7527],[273,7528,7527],[272,7529,7527],[271,7527,7530],[270,-6,7531],[269,-6,7532],[268,7533,-6],[267,7534,-6],[266,-6,7535],[265,-6,7536],[264,-6,7537],[263,-6,7538],[262,-6,7539],[261,7540,-6],[260,7541,-6],[259,7542,-6],[258,7543,7542],[257,7544,-6],[256,7545,-6],[181,-6,-6,7546],[283,7492,-6],[282,7548,-6],[277,7549,-6],[276,7550,-6],[275,-6,7551],[274,-6,7552],[273,7553,7552],[272,7554,7552],[271,7552,7555],[270,-6,7556],[269,-6,7557],[268,7558,-6],[267,7559,-6],[266,-6,7560],[265,-6,7561],[264,-6,7562],[263,-6,7563],[262,-6,7564],[261,7565,-6],[260,7566,-6],[259,7567,-6],[258,7568,7567],[257,7569,-6],[256,7570,-6],[180,7547,7571],[166,-6,7572],[134,7522,7573],[134,-6,7573],[9,7574,7575],[290,-6,7459],[287,7577,-6],[286,-6,7578],[285,-6,7579],[284,7580,-6],[283,7581,-6],[282,7582,-6],[277,7583,-6],[276,7584,-6],[275,-6,7585],[274,-6,7586],[273,7587,7586],[272,7588,7586],[271,7586,7589],[270,-6,7590],[269,-6,7591],[268,7592,-6],[267,7593,-6],[266,-6,7594],[265,-6,7595],[264,-6,7596],[263,-6,7597],[262,-6,7598],[261,7599,-6],[260,7600,-6],[259,7601,-6],[258,7602,7601],[257,7603,-6],[256,7604,-6],[181,-6,-6,7605],[290,-6,7492],[287,7607,-6],[286,-6,7608],[285,-6,7609],[284,7610,-6],[283,7611,-6],[282,7612,-6],[277,7613,-6],[276,7614,-6],[275,-6,7615],[274,-6,7616],[273,7617,7616],[272,7618,7616],[271,7616,7619],[270,-6,7620],[269,-6,7621],[268,7622,-6],[267,7623,-6],[266,-6,7624],[265,-6,7625],[264,-6,7626],[263,-6,7627],[262,-6,7628],[261,7629,-6],[260,7630,-6],[259,7631,-6],[258,7632,7631],[257,7633,-6],[256,7634,-6],[180,7606,7635],[166,-6,7636],[283,7577,-6],[282,7638,-6],[277,7639,-6],[276,7640,-6],[275,-6,7641],[274,-6,7642],[273,7643,7642],[272,7644,7642],[271,7642,7645],[270,-6,7646],[269,-6,7647],[268,7648,-6],[267,7649,-6],[266,-6,7650],[265,-6,7651],[264,-6,7652],[263,-6,7653],[262,-6,7654],[261,7655,-6],[260,7656,-6],[259,7657,-6],[258,7658,7657],[257,7659,-6],[256,7660,-6],[181,-6,-6,7661],[283,7607,-6],[282,7663,-6],[277,7664,-6],[276,7665,-6],[275,-6,7666],[274,-6,7667],[273,7668,7667],[272,7669,7667],[271,7667,7670],[270,-6,7671],[269,-6,7672],[268,7673,-6],[267,7674,-6],[266,-6,7675],[265,-6,7676],[264,-6,7677],[263,-6,7678],[262,-6,7679],[261,7680,-6],[260,7681,-6],[259,7682,-6],[258,7683,7682],[257,7684,-6],[256,7685,-6],[180,7662,7686],[166,-6,7687],[134,7637,7688],[116,7574,7689],[134,-6,7688],[116,7575,7691],[9,7690,7692],[8,7576,7693],[289,7459,-6],[288,7695,7459],[287,7696,-6],[286,-6,7697],[285,-6,7698],[284,7699,-6],[283,7700,-6],[282,7701,-6],[277,7702,-6],[276,7703,-6],[275,-6,7704],[274,-6,7705],[273,7706,7705],[272,7707,7705],[271,7705,7708],[270,-6,7709],[269,-6,7710],[268,7711,-6],[267,7712,-6],[266,-6,7713],[265,-6,7714],[264,-6,7715],[263,-6,7716],[262,-6,7717],[261,7718,-6],[260,7719,-6],[259,7720,-6],[258,7721,7720],[257,7722,-6],[256,7723,-6],[181,-6,-6,7724],[289,7492,-6],[288,7726,7492],[287,7727,-6],[286,-6,7728],[285,-6,7729],[284,7730,-6],[283,7731,-6],[282,7732,-6],[277,7733,-6],[276,7734,-6],[275,-6,7735],[274,-6,7736],[273,7737,7736],[272,7738,7736],[271,7736,7739],[270,-6,7740],[269,-6,7741],[268,7742,-6],[267,7743,-6],[266,-6,7744],[265,-6,7745],[264,-6,7746],[263,-6,7747],[262,-6,7748],[261,7749,-6],[260,7750,-6],[259,7751,-6],[258,7752,7751],[257,7753,-6],[256,7754,-6],[180,7725,7755],[166,-6,7756],[283,7696,-6],[282,7758,-6],[277,7759,-6],[276,7760,-6],[275,-6,7761],[274,-6,7762],[273,7763,7762],[272,7764,7762],[271,7762,7765],[270,-6,7766],[269,-6,7767],[268,7768,-6],[267,7769,-6],[266,-6,7770],[265,-6,7771],[264,-6,7772],[263,-6,7773],[262,-6,7774],[261,7775,-6],[260,7776,-6],[259,7777,-6],[258,7778,7777],[257,7779,-6],[256,7780,-6],[181,-6,-6,7781],[283,7727,-6],[282,7783,-6],[277,7784,-6],[276,7785,-6],[275,-6,7786],[274,-6,7787],[273,7788,7787],[272,7789,7787],[271,7787,7790],[270,-6,7791],[269,-6,7792],[268,7793,-6],[267,7794,-6],[266,-6,7795],[265,-6,7796],[264,-6,7797],[263,-6,7798],[262,-6,7799],[261,7800,-6],[260,7801,-6],[259,7802,-6],[258,7803,7802],[257,7804,-6],[256,7805,-6],[180,7782,7806],[166,-6,7807],[134,7757,7808],[134,-6,7808],[9,7809,7810],[289,7577,-6],[288,7812,7577],[287,7813,-6],[286,-6,7814],[285,-6,7815],[284,7816,-6],[283,7817,-6],[282,7818,-6],[277,7819,-6],[276,7820,-6],[275,-6,7821],[274,-6,7822],[273,7823,7822],[272,7824,7822],[271,7822,7825],[270,-6,7826],[269,-6,7827],[268,7828,-6],[267,7829,-6],[266,-6,7830],[265,-6,7831],[264,-6,7832],[263,-6,7833],[262,-6,7834],[261,7835,-6],[260,7836,-6],[259,7837,-6],[258,7838,7837],[257,7839,-6],[256,7840,-6],[181,-6,-6,7841],[289,7607,-6],[288,7843,7607],[287,7844,-6],[286,-6,7845],[285,-6,7846],[284,7847,-6],[283,7848,-6],[282,7849,-6],[277,7850,-6],[276,7851,-6],[275,-6,7852],[274,-6,7853],[273,7854,7853],[272,7855,7853],[271,7853,7856],[270,-6,7857],[269,-6,7858],[268,7859,-6],[267,7860,-6],[266,-6,7861],[265,-6,7862],[264,-6,7863],[263,-6,7864],[262,-6,7865],[261,7866,-6],[260,7867,-6],[259,7868,-6],[258,7869,7868],[257,7870,-6],[256,7871,-6],[180,7842,7872],[166,-6,7873],[283,7813,-6],[282,7875,-6],[277,7876,-6],[276,7877,-6],[275,-6,7878],[274,-6,7879],[273,7880,7879],[272,7881,7879],[271,7879,7882],[270,-6,7883],[269,-6,7884],[268,7885,-6],[267,7886,-6],[266,-6,7887],[265,-6,7888],[264,-6,7889],[263,-6,7890],[262,-6,7891],[261,7892,-6],[260,7893,-6],[259,7894,-6],[258,7895,7894],[257,7896,-6],[256,7897,-6],[181,-6,-6,7898],[283,7844,-6],[282,7900,-6],[277,7901,-6],[276,7902,-6],[275,-6,7903],[274,-6,7904],[273,7905,7904],[272,7906,7904],[271,7904,7907],[270,-6,7908],[269,-6,7909],[268,7910,-6],[267,7911,-6],[266,-6,7912],[265,-6,7913],[264,-6,7914],[263,-6,7915],[262,-6,7916],[261,7917,-6],[260,7918,-6],[259,7919,-6],[258,7920,7919],[257,7921,-6],[256,7922,-6],[180,7899,7923],[166,-6,7924],[134,7874,7925],[116,7809,7926],[134,-6,7925],[116,7810,7928],[9,7927,7929],[8,7811,7930],[7,7694,7931],[6,7455,7932,7932],[294,-6,6968],[293,7934,-6],[292,7935,-6],[291,7936,-6],[287,7937,-6],[286,-6,7938],[285,-6,7939],[284,7940,-6],[283,7941,-6],[282,7942,-6],[277,7943,-6],[276,7944,-6],[275,-6,7945],[274,-6,7946],[273,7947,7946],[272,7948,7946],[271,7946,7949],[270,-6,7950],[269,-6,7951],[268,7952,-6],[267,7953,-6],[266,-6,7954],[265,-6,7955],[264,-6,7956],[263,-6,7957],[262,-6,7958],[261,7959,-6],[260,7960,-6],[259,7961,-6],[258,7962,7961],[257,7963,-6],[256,7964,-6],[181,-6,-6,7965],[294,-6,7012],[293,7967,-6],[292,7968,-6],[291,7969,-6],[287,7970,-6],[286,-6,7971],[285,-6,7972],[284,7973,-6],[283,7974,-6],[282,7975,-6],[277,7976,-6],[276,7977,-6],[275,-6,7978],[274,-6,7979],[273,7980,7979],[272,7981,7979],[271,7979,7982],[270,-6,7983],[269,-6,7984],[268,7985,-6],[267,7986,-6],[266,-6,7987],[265,-6,7988],[264,-6,7989],[263,-6,7990],[262,-6,7991],[261,7992,-6],[260,7993,-6],[259,7994,-6],[258,7995,7994],[257,7996,-6],[256,7997,-6],[180,7966,7998],[166,-6,7999],[283,7937,-6],[282,8001,-6],[277,8002,-6],[276,8003,-6],[275,-6,8004],[274,-6,8005],[273,8006,8005],[272,8007,8005],[271,8005,8008],[270,-6,8009],[269,-6,8010],[268,8011,-6],[267,8012,-6],[266,-6,8013],[265,-6,8014],[264,-6,8015],[263,-6,8016],[262,-6,8017],[261,8018,-6],[260,8019,-6],[259,8020,-6],[258,8021,8020],[257,8022,-6],[256,8023,-6],[181,-6,-6,8024],[283,7970,-6],[282,8026,-6],[277,8027,-6],[276,8028,-6],[275,-6,8029],[274,-6,8030],[273,8031,8030],[272,8032,8030],[271,8030,8033],[270,-6,8034],[269,-6,8035],[268,8036,-6],[267,8037,-6],[266,-6,8038],[265,-6,8039],[264,-6,8040],[263,-6,8041],[262,-6,8042],[261,8043,-6],[260,8044,-6],[259,8045,-6],[258,8046,8045],[257,8047,-6],[256,8048,-6],[180,8025,8049],[166,-6,8050],[134,8000,8051],[134,-6,8051],[9,8052,8053],[290,-6,7937],[287,8055,-6],[286,-6,8056],[285,-6,8057],[284,8058,-6],[283,8059,-6],[282,8060,-6],[277,8061,-6],[276,8062,-6],[275,-6,8063],[274,-6,8064],[273,8065,8064],[272,8066,8064],[271,8064,8067],[270,-6,8068],[269,-6,8069],[268,8070,-6],[267,8071,-6],[266,-6,8072],[265,-6,8073],[264,-6,8074],[263,-6,8075],[262,-6,8076],[261,8077,-6],[260,8078,-6],[259,8079,-6],[258,8080,8079],[257,8081,-6],[256,8082,-6],[181,-6,-6,8083],[290,-6,7970],[287,8085,-6],[286,-6,8086],[285,-6,8087],[284,8088,-6],[283,8089,-6],[282,8090,-6],[277,8091,-6],[276,8092,-6],[275,-6,8093],[274,-6,8094],[273,8095,8094],[272,8096,8094],[271,8094,8097],[270,-6,8098],[269,-6,8099],[268,8100,-6],[267,8101,-6],[266,-6,8102],[265,-6,8103],[264,-6,8104],[263,-6,8105],[262,-6,8106],[261,8107,-6],[260,8108,-6],[259,8109,-6],[258,8110,8109],[257,8111,-6],[256,8112,-6],[180,8084,8113],[166,-6,8114],[283,8055,-6],[282,8116,-6],[277,8117,-6],[276,8118,-6],[275,-6,8119],[274,-6,8120],[273,8121,8120],[272,8122,8120],[271,8120,8123],[270,-6,8124],[269,-6,8125],[268,8126,-6],[267,8127,-6],[266,-6,8128],[265,-6,8129],[264,-6,8130],[263,-6,8131],[262,-6,8132],[261,8133,-6],[260,8134,-6],[259,8135,-6],[258,8136,8135],[257,8137,-6],[256,8138,-6],[181,-6,-6,8139],[283,8085,-6],[282,8141,-6],[277,8142,-6],[276,8143,-6],[275,-6,8144],[274,-6,8145],[273,8146,8145],[272,8147,8145],[271,8145,8148],[270,-6,8149],[269,-6,8150],[268,8151,-6],[267,8152,-6],[266,-6,8153],[265,-6,8154],[264,-6,8155],[263,-6,8156],[262,-6,8157],[261,8158,-6],[260,8159,-6],[259,8160,-6],[258,8161,8160],[257,8162,-6],[256,8163,-6],[180,8140,8164],[166,-6,8165],[134,8115,8166],[116,8052,8167],[134,-6,8166],[116,8053,8169],[9,8168,8170],[8,8054,8171],[289,7937,-6],[288,8173,7937],[287,8174,-6],[286,-6,8175],[285,-6,8176],[284,8177,-6],[283,8178,-6],[282,8179,-6],[277,8180,-6],[276,8181,-6],[275,-6,8182],[274,-6,8183],[273,8184,8183],[272,8185,8183],[271,8183,8186],[270,-6,8187],[269,-6,8188],[268,8189,-6],[267,8190,-6],[266,-6,8191],[265,-6,8192],[264,-6,8193],[263,-6,8194],[262,-6,8195],[261,8196,-6],[260,8197,-6],[259,8198,-6],[258,8199,8198],[257,8200,-6],[256,8201,-6],[181,-6,-6,8202],[289,7970,-6],[288,8204,7970],[287,8205,-6],[286,-6,8206],[285,-6,8207],[284,8208,-6],[283,8209,-6],[282,8210,-6],[277,8211,-6],[276,8212,-6],[275,-6,8213],[274,-6,8214],[273,8215,8214],[272,8216,8214],[271,8214,8217],[270,-6,8218],[269,-6,8219],[268,8220,-6],[267,8221,-6],[266,-6,8222],[265,-6,8223],[264,-6,8224],[263,-6,8225],[262,-6,8226],[261,8227,-6],[260,8228,-6],[259,8229,-6],[258,8230,8229],[257,8231,-6],[256,8232,-6],[180,8203,8233],[166,-6,8234],[283,8174,-6],[282,8236,-6],[277,8237,-6],[276,8238,-6],[275,-6,8239],[274,-6,8240],[273,8241,8240],[272,8242,8240],[271,8240,8243],[270,-6,8244],[269,-6,8245],[268,8246,-6],[267,8247,-6],[266,-6,8248],[265,-6,8249],[264,-6,8250],[263,-6,8251],[262,-6,8252],[261,8253,-6],[260,8254,-6],[259,8255,-6],[258,8256,8255],[257,8257,-6],[256,8258,-6],[181,-6,-6,8259],[283,8205,-6],[282,8261,-6],[277,8262,-6],[276,8263,-6],[275,-6,8264],[274,-6,8265],[273,8266,8265],[272,8267,8265],[271,8265,8268],[270,-6,8269],[269,-6,8270],[268,8271,-6],[267,8272,-6],[266,-6,8273],[265,-6,8274],[264,-6,8275],[263,-6,8276],[262,-6,8277],[261,8278,-6],[260,8279,-6],[259,8280,-6],[258,8281,8280],[257,8282,-6],[256,8283,-6],[180,8260,8284],[166,-6,8285],[134,8235,8286],[134,-6,8286],[9,8287,8288],[289,8055,-6],[288,8290,8055],[287,8291,-6],[286,-6,8292],[285,-6,8293],[284,8294,-6],[283,8295,-6],[282,8296,-6],[277,8297,-6],[276,8298,-6],[275,-6,8299],[274,-6,8300],[273,8301,8300],[272,8302,8300],[271,8300,8303],[270,-6,8304],[269,-6,8305],[268,8306,-6],[267,8307,-6],[266,-6,8308],[265,-6,8309],[264,-6,8310],[263,-6,8311],[262,-6,8312],[261,8313,-6],[260,8314,-6],[259,8315,-6],[258,8316,8315],[257,8317,-6],[256,8318,-6],[181,-6,-6,8319],[289,8085,-6],[288,8321,8085],[287,8322,-6],[286,-6,8323],[285,-6,8324],[284,8325,-6],[283,8326,-6],[282,8327,-6],[277,8328,-6],[276,8329,-6],[275,-6,8330],[274,-6,8331],[273,8332,8331],[272,8333,8331],[271,8331,8334],[270,-6,8335],[269,-6,8336],[268,8337,-6],[267,8338,-6],[266,-6,8339],[265,-6,8340],[264,-6,8341],[263,-6,8342],[262,-6,8343],[261,8344,-6],[260,8345,-6],[259,8346,-6],[258,8347,8346],[257,8348,-6],[256,8349,-6],[180,8320,8350],[166,-6,8351],[283,8291,-6],[282,8353,-6],[277,8354,-6],[276,8355,-6],[275,-6,8356],[274,-6,8357],[273,8358,8357],[272,8359,8357],[271,8357,8360],[270,-6,8361],[269,-6,8362],[268,8363,-6],[267,8364,-6],[266,-6,8365],[265,-6,8366],[264,-6,8367],[263,-6,8368],[262,-6,8369],[261,8370,-6],[260,8371,-6],[259,8372,-6],[258,8373,8372],[257,8374,-6],[256,8375,-6],[181,-6,-6,8376],[283,8322,-6],[282,8378,-6],[277,8379,-6],[276,8380,-6],[275,-6,8381],[274,-6,8382],[273,8383,8382],[272,8384,8382],[271,8382,8385],[270,-6,8386],[269,-6,8387],[268,8388,-6],[267,8389,-6],[266,-6,8390],[265,-6,8391],[264,-6,8392],[263,-6,8393],[262,-6,8394],[261,8395,-6],[260,8396,-6],[259,8397,-6],[258,8398,8397],[257,8399,-6],[256,8400,-6],[180,8377,8401],[166,-6,8402],[134,8352,8403],[116,8287,8404],[134,-6,8403],[116,8288,8406],[9,8405,8407],[8,8289,8408],[7,8172,8409],[294,-6,7456],[293,8411,-6],[292,8412,-6],[291,8413,-6],[287,8414,-6],[286,-6,8415],[285,-6,8416],[284,8417,-6],[283,8418,-6],[282,8419,-6],[277,8420,-6],[276,8421,-6],[275,-6,8422],[274,-6,8423],[273,8424,8423],[272,8425,8423],[271,8423,8426],[270,-6,8427],[269,-6,8428],[268,8429,-6],[267,8430,-6],[266,-6,8431],[265,-6,8432],[264,-6,8433],[263,-6,8434],[262,-6,8435],[261,8436,-6],[260,8437,-6],[259,8438,-6],[258,8439,8438],[257,8440,-6],[256,8441,-6],[181,-6,-6,8442],[294,-6,7489],[293,8444,-6],[292,8445,-6],[291,8446,-6],[287,8447,-6],[286,-6,8448],[285,-6,8449],[284,8450,-6],[283,8451,-6],[282,8452,-6],[277,8453,-6],[276,8454,-6],[275,-6,8455],[274,-6,8456],[273,8457,8456],[272,8458,8456],[271,8456,8459],[270,-6,8460],[269,-6,8461],[268,8462,-6],[267,8463,-6],[266,-6,8464],[265,-6,8465],[264,-6,8466],[263,-6,8467],[262,-6,8468],[261,8469,-6],[260,8470,-6],[259,8471,-6],[258,8472,8471],[257,8473,-6],[256,8474,-6],[180,8443,8475],[166,-6,8476],[283,8414,-6],[282,8478,-6],[277,8479,-6],[276,8480,-6],[275,-6,8481],[274,-6,8482],[273,8483,8482],[272,8484,8482],[271,8482,8485],[270,-6,8486],[269,-6,8487],[268,8488,-6],[267,8489,-6],[266,-6,8490],[265,-6,8491],[264,-6,8492],[263,-6,8493],[262,-6,8494],[261,8495,-6],[260,8496,-6],[259,8497,-6],[258,8498,8497],[257,8499,-6],[256,8500,-6],[181,-6,-6,8501],[283,8447,-6],[282,8503,-6],[277,8504,-6],[276,8505,-6],[275,-6,8506],[274,-6,8507],[273,8508,8507],[272,8509,8507],[271,8507,8510],[270,-6,8511],[269,-6,8512],[268,8513,-6],[267,8514,-6],[266,-6,8515],[265,-6,8516],[264,-6,8517],[263,-6,8518],[262,-6,8519],[261,8520,-6],[260,8521,-6],[259,8522,-6],[258,8523,8522],[257,8524,-6],[256,8525,-6],[180,8502,8526],[166,-6,8527],[134,8477,8528],[134,-6,8528],[9,8529,8530],[290,-6,8414],[287,8532,-6],[286,-6,8533],[285,-6,8534],[284,8535,-6],[283,8536,-6],[282,8537,-6],[277,8538,-6],[276,8539,-6],[275,-6,8540],[274,-6,8541],[273,8542,8541],[272,8543,8541],[271,8541,8544],[270,-6,8545],[269,-6,8546],[268,8547,-6],[267,8548,-6],[266,-6,8549],[265,-6,8550],[264,-6,8551],[263,-6,8552],[262,-6,8553],[261,8554,-6],[260,8555,-6],[259,8556,-6],[258,8557,8556],[257,8558,-6],[256,8559,-6],[181,-6,-6,8560],[290,-6,8447],[287,8562,-6],[286,-6,8563],[285,-6,8564],[284,8565,-6],[283,8566,-6],[282,8567,-6],[277,8568,-6],[276,8569,-6],[275,-6,8570],[274,-6,8571],[273,8572,8571],[272,8573,8571],[271,8571,8574],[270,-6,8575],[269,-6,8576],[268,8577,-6],[267,8578,-6],[266,-6,8579],[265,-6,8580],[264,-6,8581],[263,-6,8582],[262,-6,8583],[261,8584,-6],[260,8585,-6],[259,8586,-6],[258,8587,8586],[257,8588,-6],[256,8589,-6],[180,8561,8590],[166,-6,8591],[283,8532,-6],[282,8593,-6],[277,8594,-6],[276,8595,-6],[275,-6,8596],[274,-6,8597],[273,8598,8597],[272,8599,8597],[271,8597,8600],[270,-6,8601],[269,-6,8602],[268,8603,-6],[267,8604,-6],[266,-6,8605],[265,-6,8606],[264,-6,8607],[263,-6,8608],[262,-6,8609],[261,8610,-6],[260,8611,-6],[259,8612,-6],[258,8613,8612],[257,8614,-6],[256,8615,-6],[181,-6,-6,8616],[283,8562,-6],[282,8618,-6],[277,8619,-6],[276,8620,-6],[275,-6,8621],[274,-6,8622],[273,8623,8622],[272,8624,8622],[271,8622,8625],[270,-6,8626],[269,-6,8627],[268,8628,-6],[267,8629,-6],[266,-6,8630],[265,-6,8631],[264,-6,8632],[263,-6,8633],[262,-6,8634],[261,8635,-6],[260,8636,-6],[259,8637,-6],[258,8638,8637],[257,8639,-6],[256,8640,-6],[180,8617,8641],[166,-6,8642],[134,8592,8643],[116,8529,8644],[134,-6,8643],[116,8530,8646],[9,8645,8647],[8,8531,8648],[289,8414,-6],[288,8650,8414],[287,8651,-6],[286,-6,8652],[285,-6,8653],[284,8654,-6],[283,8655,-6],[282,8656,-6],[277,8657,-6],[276,8658,-6],[275,-6,8659],[274,-6,8660],[273,8661,8660],[272,8662,8660],[271,8660,8663],[270,-6,8664],[269,-6,8665],[268,8666,-6],[267,8667,-6],[266,-6,8668],[265,-6,8669],[264,-6,8670],[263,-6,8671],[262,-6,8672],[261,8673,-6],[260,8674,-6],[259,8675,-6],[258,8676,8675],[257,8677,-6],[256,8678,-6],[181,-6,-6,8679],[289,8447,-6],[288,8681,8447],[287,8682,-6],[286,-6,8683],[285,-6,8684],[284,8685,-6],[283,8686,-6],[282,8687,-6],[277,8688,-6],[276,8689,-6],[275,-6,8690],[274,-6,8691],[273,8692,8691],[272,8693,8691],[271,8691,8694],[270,-6,8695],[269,-6,8696],[268,8697,-6],[267,8698,-6],[266,-6,8699],[265,-6,8700],[264,-6,8701],[263,-6,8702],[262,-6,8703],[261,8704,-6],[260,8705,-6],[259,8706,-6],[258,8707,8706],[257,8708,-6],[256,8709,-6],[180,8680,8710],[166,-6,8711],[283,8651,-6],[282,8713,-6],[277,8714,-6],[276,8715,-6],[275,-6,8716],[274,-6,8717],[273,8718,8717],[272,8719,8717],[271,8717,8720],[270,-6,8721],[269,-6,8722],[268,8723,-6],[267,8724,-6],[266,-6,8725],[265,-6,8726],[264,-6,8727],[263,-6,8728],[262,-6,8729],[261,8730,-6],[260,8731,-6],[259,8732,-6],[258,8733,8732],[257,8734,-6],[256,8735,-6],[181,-6,-6,8736],[283,8682,-6],[282,8738,-6],[277,8739,-6],[276,8740,-6],[275,-6,8741],[274,-6,8742],[273,8743,8742],[272,8744,8742],[271,8742,8745],[270,-6,8746],[269,-6,8747],[268,8748,-6],[267,8749,-6],[266,-6,8750],[265,-6,8751],[264,-6,8752],[263,-6,8753],[262,-6,8754],[261,8755,-6],[260,8756,-6],[259,8757,-6],[258,8758,8757],[257,8759,-6],[256,8760,-6],[180,8737,8761],[166,-6,8762],[134,8712,8763],[134,-6,8763],[9,8764,8765],[289,8532,-6],[288,8767,8532],[287,8768,-6],[286,-6,8769],[285,-6,8770],[284,8771,-6],[283,8772,-6],[282,8773,-6],[277,8774,-6],[276,8775,-6],[275,-6,8776],[274,-6,8777],[273,8778,8777],[272,8779,8777],[271,8777,8780],[270,-6,8781],[269,-6,8782],[268,8783,-6],[267,8784,-6],[266,-6,8785],[265,-6,8786],[264,-6,8787],[263,-6,8788],[262,-6,8789],[261,8790,-6],[260,8791,-6],[259,8792,-6],[258,8793,8792],[257,8794,-6],[256,8795,-6],[181,-6,-6,8796],[289,8562,-6],[288,8798,8562],[287,8799,-6],[286,-6,8800],[285,-6,8801],[284,8802,-6],[283,8803,-6],[282,8804,-6],[277,8805,-6],[276,8806,-6],[275,-6,8807],[274,-6,8808],[273,8809,8808],[272,8810,8808],[271,8808,8811],[270,-6,8812],[269,-6,8813],[268,8814,-6],[267,8815,-6],[266,-6,8816],[265,-6,8817],[264,-6,8818],[263,-6,8819],[262,-6,8820],[261,8821,-6],[260,8822,-6],[259,8823,-6],[258,8824,8823],[257,8825,-6],[256,8826,-6],[180,8797,8827],[166,-6,8828],[283,8768,-6],[282,8830,-6],[277,8831,-6],[276,8832,-6],[275,-6,8833],[274,-6,8834],[273,8835,8834],[272,8836,8834],[271,8834,8837],[270,-6,8838],[269,-6,8839],[268,8840,-6],[267,8841,-6],[266,-6,8842],[265,-6,8843],[264,-6,8844],[263,-6,8845],[262,-6,8846],[261,8847,-6],[260,8848,-6],[259,8849,-6],[258,8850,8849],[257,8851,-6],[256,8852,-6],[181,-6,-6,8853],[283,8799,-6],[282,8855,-6],[277,8856,-6],[276,8857,-6],[275,-6,8858],[274,-6,8859],[273,8860,8859],[272,8861,8859],[271,8859,8862],[270,-6,8863],[269,-6,8864],[268,8865,-6],[267,8866,-6],[266,-6,8867],[265,-6,8868],[264,-6,8869],[263,-6,8870],[262,-6,8871],[261,8872,-6],[260,8873,-6],[259,8874,-6],[258,8875,8874],[257,8876,-6],[256,8877,-6],[180,8854,8878],[166,-6,8879],[134,8829,8880],[116,8764,8881],[134,-6,8880],[116,8765,8883],[9,8882,8884],[8,8766,8885],[7,8649,8886],[6,8410,8887,8887],[5,7933,8888,8888],[4,6956,8889],[9,-32,4214],[8,-32,8891],[7,-32,8892],[9,-32,4755],[8,-32,8894],[7,-32,8895],[6,-32,8893,8896],[9,-32,6124],[8,-32,8898],[7,-32,8899],[9,-32,6951],[8,-32,8901],[7,-32,8902],[6,-32,8900,8903],[5,-32,8897,8904],[4,8905,8889],[277,-7,-6],[276,8907,-6],[275,-6,8908],[274,-6,8909],[273,8910,8909],[272,8911,8909],[271,8909,8912],[270,-6,8913],[269,-6,8914],[268,8915,-6],[267,8916,-6],[266,-6,8917],[265,-6,8918],[264,-6,8919],[263,-6,8920],[262,-6,8921],[261,8922,-6],[260,8923,-6],[259,8924,-6],[258,8925,8924],[257,8926,-6],[256,8927,-6],[166,-6,8928],[256,-7,-6],[257,-7,-6],[259,-7,-6],[258,8932,-22],[258,-6,-7],[260,-7,-6],[261,-7,-6],[262,-6,-7],[263,-6,-7],[264,-6,-7],[265,-6,-7],[266,-6,-7],[267,-7,-6],[268,-7,-6],[270,-6,-7],[269,-6,8944],[274,-6,-7],[273,8946,-7],[272,8947,-7],[271,-7,8948],[275,-6,-7],[276,-7,-6],[166,-6,-7],[281,-7,-6],[280,8953,-6],[279,8954,-6],[278,8955,-6],[4,8956,-22],[9,-32,8956],[8,-32,8958],[7,-32,8959],[6,-32,8960,8960],[5,-32,8961,8961],[4,8962,-22],[278,-7,-6],[4,8964,-22],[9,-32,8964],[8,-32,8966],[7,-32,8967],[6,-32,8968,8968],[5,-32,8969,8969],[4,8970,-22],[279,-7,-6],[4,8972,-22],[9,-32,8972],[8,-32,8974],[7,-32,8975],[6,-32,8976,8976],[5,-32,8977,8977],[4,8978,-22],[280,-7,-6],[4,8980,-22],[9,-32,8980],[8,-32,8982],[7,-32,8983],[6,-32,8984,8984],[5,-32,8985,8985],[4,8986,-22],[4,8953,-22],[9,-32,8953],[8,-32,8989],[7,-32,8990],[6,-32,8991,8991],[5,-32,8992,8992],[4,8993,-22],[312,-7,-6],[311,8995,-6],[310,-6,8996],[309,8997,-6],[308,8998,-6],[307,8999,-6],[306,9000,-6],[305,9001,-6],[304,9002,-6],[303,9003,-6],[302,9003,9004],[301,9005,-6],[300,9006,-6],[299,9007,-6],[298,9008,-6],[297,9009,-6],[293,9010,-6],[292,9011,-6],[291,9012,-6],[287,9013,-6],[286,-6,9014],[285,-6,9015],[284,9016,-6],[283,9017,-6],[282,9018,-6],[283,9013,-6],[282,9020,-6],[134,9019,9021],[312,-57,-6],[311,9023,-6],[310,-6,9024],[309,9025,-6],[308,9026,-6],[307,9027,-6],[306,9028,-6],[305,9029,-6],[304,9030,-6],[303,9031,-6],[302,9031,9032],[301,9033,-6],[300,9034,-6],[299,9035,-6],[298,9036,-6],[297,9037,-6],[293,9038,-6],[292,9039,-6],[291,9040,-6],[287,9041,-6],[286,-6,9042],[285,-6,9043],[284,9044,-6],[283,9045,-6],[282,9046,-6],[134,9047,9021],[9,9022,9048],[290,-6,9013],[287,9050,-6],[286,-6,9051],[285,-6,9052],[284,9053,-6],[283,9054,-6],[282,9055,-6],[283,9050,-6],[282,9057,-6],[134,9056,9058],[116,9022,9059],[290,-6,9041],[287,9061,-6],[286,-6,9062],[285,-6,9063],[284,9064,-6],[283,9065,-6],[282,9066,-6],[134,9067,9058],[116,9048,9068],[9,9060,9069],[8,9049,9070],[289,9013,-6],[288,9072,9013],[287,9073,-6],[286,-6,9074],[285,-6,9075],[284,9076,-6],[283,9077,-6],[282,9078,-6],[283,9073,-6],[282,9080,-6],[134,9079,9081],[289,9041,-6],[288,9083,9041],[287,9084,-6],[286,-6,9085],[285,-6,9086],[284,9087,-6],[283,9088,-6],[282,9089,-6],[134,9090,9081],[9,9082,9091],[289,9050,-6],[288,9093,9050],[287,9094,-6],[286,-6,9095],[285,-6,9096],[284,9097,-6],[283,9098,-6],[282,9099,-6],[283,9094,-6],[282,9101,-6],[134,9100,9102],[116,9082,9103],[289,9061,-6],[288,9105,9061],[287,9106,-6],[286,-6,9107],[285,-6,9108],[284,9109,-6],[283,9110,-6],[282,9111,-6],[134,9112,9102],[116,9091,9113],[9,9104,9114],[8,9092,9115],[7,9071,9116],[295,9038,9010],[293,9118,-6],[292,9119,-6],[291,9120,-6],[287,9121,-6],[286,-6,9122],[285,-6,9123],[284,9124,-6],[283,9125,-6],[282,9126,-6],[283,9121,-6],[282,9128,-6],[134,9127,9129],[134,9047,9129],[9,9130,9131],[290,-6,9121],[287,9133,-6],[286,-6,9134],[285,-6,9135],[284,9136,-6],[283,9137,-6],[282,9138,-6],[283,9133,-6],[282,9140,-6],[134,9139,9141],[116,9130,9142],[134,9067,9141],[116,9131,9144],[9,9143,9145],[8,9132,9146],[289,9121,-6],[288,9148,9121],[287,9149,-6],[286,-6,9150],[285,-6,9151],[284,9152,-6],[283,9153,-6],[282,9154,-6],[283,9149,-6],[282,9156,-6],[134,9155,9157],[134,9090,9157],[9,9158,9159],[289,9133,-6],[288,9161,9133],[287,9162,-6],[286,-6,9163],[285,-6,9164],[284,9165,-6],[283,9166,-6],[282,9167,-6],[283,9162,-6],[282,9169,-6],[134,9168,9170],[116,9158,9171],[134,9112,9170],[116,9159,9173],[9,9172,9174],[8,9160,9175],[7,9147,9176],[295,-6,9010],[293,9178,-6],[292,9179,-6],[291,9180,-6],[287,9181,-6],[286,-6,9182],[285,-6,9183],[284,9184,-6],[283,9185,-6],[282,9186,-6],[283,9181,-6],[282,9188,-6],[134,9187,9189],[295,-6,9038],[293,9191,-6],[292,9192,-6],[291,9193,-6],[287,9194,-6],[286,-6,9195],[285,-6,9196],[284,9197,-6],[283,9198,-6],[282,9199,-6],[134,9200,9189],[9,9190,9201],[290,-6,9181],[287,9203,-6],[286,-6,9204],[285,-6,9205],[284,9206,-6],[283,9207,-6],[282,9208,-6],[283,9203,-6],[282,9210,-6],[134,9209,9211],[116,9190,9212],[290,-6,9194],[287,9214,-6],[286,-6,9215],[285,-6,9216],[284,9217,-6],[283,9218,-6],[282,9219,-6],[134,9220,9211],[116,9201,9221],[9,9213,9222],[8,9202,9223],[289,9181,-6],[288,9225,9181],[287,9226,-6],[286,-6,9227],[285,-6,9228],[284,9229,-6],[283,9230,-6],[282,9231,-6],[283,9226,-6],[282,9233,-6],[134,9232,9234],[289,9194,-6],[288,9236,9194],[287,9237,-6],[286,-6,9238],[285,-6,9239],[284,9240,-6],[283,9241,-6],[282,9242,-6],[134,9243,9234],[9,9235,9244],[289,9203,-6],[288,9246,9203],[287,9247,-6],[286,-6,9248],[285,-6,9249],[284,9250,-6],[283,9251,-6],[282,9252,-6],[283,9247,-6],[282,9254,-6],[134,9253,9255],[116,9235,9256],[289,9214,-6],[288,9258,9214],[287,9259,-6],[286,-6,9260],[285,-6,9261],[284,9262,-6],[283,9263,-6],[282,9264,-6],[134,9265,9255],[116,9244,9266],[9,9257,9267],[8,9245,9268],[7,9224,9269],[6,9117,9177,9270],[294,9038,9010],[293,9272,-6],[292,9273,-6],[291,9274,-6],[287,9275,-6],[286,-6,9276],[285,-6,9277],[284,9278,-6],[283,9279,-6],[282,9280,-6],[283,9275,-6],[282,9282,-6],[134,9281,9283],[134,9047,9283],[9,9284,9285],[290,-6,9275],[287,9287,-6],[286,-6,9288],[285,-6,9289],[284,9290,-6],[283,9291,-6],[282,9292,-6],[283,9287,-6],[282,9294,-6],[134,9293,9295],[116,9284,9296],[134,9067,9295],[116,9285,9298],[9,9297,9299],[8,9286,9300],[289,9275,-6],[288,9302,9275],[287,9303,-6],[286,-6,9304],[285,-6,9305],[284,9306,-6],[283,9307,-6],[282,9308,-6],[283,9303,-6],[282,9310,-6],[134,9309,9311],[134,9090,9311],[9,9312,9313],[289,9287,-6],[288,9315,9287],[287,9316,-6],[286,-6,9317],[285,-6,9318],[284,9319,-6],[283,9320,-6],[282,9321,-6],[283,9316,-6],[282,9323,-6],[134,9322,9324],[116,9312,9325],[134,9112,9324],[116,9313,9327],[9,9326,9328],[8,9314,9329],[7,9301,9330],[294,9038,9118],[293,9332,-6],[292,9333,-6],[291,9334,-6],[287,9335,-6],[286,-6,9336],[285,-6,9337],[284,9338,-6],[283,9339,-6],[282,9340,-6],[283,9335,-6],[282,9342,-6],[134,9341,9343],[134,9047,9343],[9,9344,9345],[290,-6,9335],[287,9347,-6],[286,-6,9348],[285,-6,9349],[284,9350,-6],[283,9351,-6],[282,9352,-6],[283,9347,-6],[282,9354,-6],[134,9353,9355],[116,9344,9356],[134,9067,9355],[116,9345,9358],[9,9357,9359],[8,9346,9360],[289,9335,-6],[288,9362,9335],[287,9363,-6],[286,-6,9364],[285,-6,9365],[284,9366,-6],[283,9367,-6],[282,9368,-6],[283,9363,-6],[282,9370,-6],[134,9369,9371],[134,9090,9371],[9,9372,9373],[289,9347,-6],[288,9375,9347],[287,9376,-6],[286,-6,9377],[285,-6,9378],[284,9379,-6],[283,9380,-6],[282,9381,-6],[283,9376,-6],[282,9383,-6],[134,9382,9384],[116,9372,9385],[134,9112,9384],[116,9373,9387],[9,9386,9388],[8,9374,9389],[7,9361,9390],[294,9191,9178],[293,9392,-6],[292,9393,-6],[291,9394,-6],[287,9395,-6],[286,-6,9396],[285,-6,9397],[284,9398,-6],[283,9399,-6],[282,9400,-6],[283,9395,-6],[282,9402,-6],[134,9401,9403],[134,9200,9403],[9,9404,9405],[290,-6,9395],[287,9407,-6],[286,-6,9408],[285,-6,9409],[284,9410,-6],[283,9411,-6],[282,9412,-6],[283,9407,-6],[282,9414,-6],[134,9413,9415],[116,9404,9416],[134,9220,9415],[116,9405,9418],[9,9417,9419],[8,9406,9420],[289,9395,-6],[288,9422,9395],[287,9423,-6],[286,-6,9424],[285,-6,9425],[284,9426,-6],[283,9427,-6],[282,9428,-6],[283,9423,-6],[282,9430,-6],[134,9429,9431],[134,9243,9431],[9,9432,9433],[289,9407,-6],[288,9435,9407],[287,9436,-6],[286,-6,9437],[285,-6,9438],[284,9439,-6],[283,9440,-6],[282,9441,-6],[283,9436,-6],[282,9443,-6],[134,9442,9444],[116,9432,9445],[134,9265,9444],[116,9433,9447],[9,9446,9448],[8,9434,9449],[7,9421,9450],[6,9331,9391,9451],[294,-6,9010],[293,9453,-6],[292,9454,-6],[291,9455,-6],[287,9456,-6],[286,-6,9457],[285,-6,9458],[284,9459,-6],[283,9460,-6],[282,9461,-6],[283,9456,-6],[282,9463,-6],[134,9462,9464],[294,-6,9038],[293,9466,-6],[292,9467,-6],[291,9468,-6],[287,9469,-6],[286,-6,9470],[285,-6,9471],[284,9472,-6],[283,9473,-6],[282,9474,-6],[134,9475,9464],[9,9465,9476],[290,-6,9456],[287,9478,-6],[286,-6,9479],[285,-6,9480],[284,9481,-6],[283,9482,-6],[282,9483,-6],[283,9478,-6],[282,9485,-6],[134,9484,9486],[116,9465,9487],[290,-6,9469],[287,9489,-6],[286,-6,9490],[285,-6,9491],[284,9492,-6],[283,9493,-6],[282,9494,-6],[134,9495,9486],[116,9476,9496],[9,9488,9497],[8,9477,9498],[289,9456,-6],[288,9500,9456],[287,9501,-6],[286,-6,9502],[285,-6,9503],[284,9504,-6],[283,9505,-6],[282,9506,-6],[283,9501,-6],[282,9508,-6],[134,9507,9509],[289,9469,-6],[288,9511,9469],[287,9512,-6],[286,-6,9513],[285,-6,9514],[284,9515,-6],[283,9516,-6],[282,9517,-6],[134,9518,9509],[9,9510,9519],[289,9478,-6],[288,9521,9478],[287,9522,-6],[286,-6,9523],[285,-6,9524],[284,9525,-6],[283,9526,-6],[282,9527,-6],[283,9522,-6],[282,9529,-6],[134,9528,9530],[116,9510,9531],[289,9489,-6],[288,9533,9489],[287,9534,-6],[286,-6,9535],[285,-6,9536],[284,9537,-6],[283,9538,-6],[282,9539,-6],[134,9540,9530],[116,9519,9541],[9,9532,9542],[8,9520,9543],[7,9499,9544],[294,-6,9118],[293,9546,-6],[292,9547,-6],[291,9548,-6],[287,9549,-6],[286,-6,9550],[285,-6,9551],[284,9552,-6],[283,9553,-6],[282,9554,-6],[283,9549,-6],[282,9556,-6],[134,9555,9557],[134,9475,9557],[9,9558,9559],[290,-6,9549],[287,9561,-6],[286,-6,9562],[285,-6,9563],[284,9564,-6],[283,9565,-6],[282,9566,-6],[283,9561,-6],[282,9568,-6],[134,9567,9569],[116,9558,9570],[134,9495,9569],[116,9559,9572],[9,9571,9573],[8,9560,9574],[289,9549,-6],[288,9576,9549],[287,9577,-6],[286,-6,9578],[285,-6,9579],[284,9580,-6],[283,9581,-6],[282,9582,-6],[283,9577,-6],[282,9584,-6],[134,9583,9585],[134,9518,9585],[9,9586,9587],[289,9561,-6],[288,9589,9561],[287,9590,-6],[286,-6,9591],[285,-6,9592],[284,9593,-6],[283,9594,-6],[282,9595,-6],[283,9590,-6],[282,9597,-6],[134,9596,9598],[116,9586,9599],[134,9540,9598],[116,9587,9601],[9,9600,9602],[8,9588,9603],[7,9575,9604],[294,-6,9178],[293,9606,-6],[292,9607,-6],[291,9608,-6],[287,9609,-6],[286,-6,9610],[285,-6,9611],[284,9612,-6],[283,9613,-6],[282,9614,-6],[283,9609,-6],[282,9616,-6],[134,9615,9617],[294,-6,9191],[293,9619,-6],[292,9620,-6],[291,9621,-6],[287,9622,-6],[286,-6,9623],[285,-6,9624],[284,9625,-6],[283,9626,-6],[282,9627,-6],[134,9628,9617],[9,9618,9629],[290,-6,9609],[287,9631,-6],[286,-6,9632],[285,-6,9633],[284,9634,-6],[283,9635,-6],[282,9636,-6],[283,9631,-6],[282,9638,-6],[134,9637,9639],[116,9618,9640],[290,-6,9622],[287,9642,-6],[286,-6,9643],[285,-6,9644],[284,9645,-6],[283,9646,-6],[282,9647,-6],[134,9648,9639],[116,9629,9649],[9,9641,9650],[8,9630,9651],[289,9609,-6],[288,9653,9609],[287,9654,-6],[286,-6,9655],[285,-6,9656],[284,9657,-6],[283,9658,-6],[282,9659,-6],[283,9654,-6],[282,9661,-6],[134,9660,9662],[289,9622,-6],[288,9664,9622],[287,9665,-6],[286,-6,9666],[285,-6,9667],[284,9668,-6],[283,9669,-6],[282,9670,-6],[134,9671,9662],[9,9663,9672],[289,9631,-6],[288,9674,9631],[287,9675,-6],[286,-6,9676],[285,-6,9677],[284,9678,-6],[283,9679,-6],[282,9680,-6],[283,9675,-6],[282,9682,-6],[134,9681,9683],[116,9663,9684],[289,9642,-6],[288,9686,9642],[287,9687,-6],[286,-6,9688],[285,-6,9689],[284,9690,-6],[283,9691,-6],[282,9692,-6],[134,9693,9683],[116,9672,9694],[9,9685,9695],[8,9673,9696],[7,9652,9697],[6,9545,9605,9698],[5,9271,9452,9699],[308,8996,-6],[307,9701,-6],[306,9702,-6],[305,9703,-6],[304,9704,-6],[303,9705,-6],[302,9705,9706],[301,9707,-6],[300,9708,-6],[299,9709,-6],[298,9710,-6],[297,9711,-6],[293,9712,-6],[292,9713,-6],[291,9714,-6],[287,9715,-6],[286,-6,9716],[285,-6,9717],[284,9718,-6],[283,9719,-6],[282,9720,-6],[283,9715,-6],[282,9722,-6],[134,9721,9723],[134,-6,9723],[9,9724,9725],[290,-6,9715],[287,9727,-6],[286,-6,9728],[285,-6,9729],[284,9730,-6],[283,9731,-6],[282,9732,-6],[283,9727,-6],[282,9734,-6],[134,9733,9735],[116,9724,9736],[134,-6,9735],[116,9725,9738],[9,9737,9739],[8,9726,9740],[289,9715,-6],[288,9742,9715],[287,9743,-6],[286,-6,9744],[285,-6,9745],[284,9746,-6],[283,9747,-6],[282,9748,-6],[283,9743,-6],[282,9750,-6],[134,9749,9751],[134,-6,9751],[9,9752,9753],[289,9727,-6],[288,9755,9727],[287,9756,-6],[286,-6,9757],[285,-6,9758],[284,9759,-6],[283,9760,-6],[282,9761,-6],[283,9756,-6],[282,9763,-6],[134,9762,9764],[116,9752,9765],[134,-6,9764],[116,9753,9767],[9,9766,9768],[8,9754,9769],[7,9741,9770],[295,-6,9712],[293,9772,-6],[292,9773,-6],[291,9774,-6],[287,9775,-6],[286,-6,9776],[285,-6,9777],[284,9778,-6],[283,9779,-6],[282,9780,-6],[283,9775,-6],[282,9782,-6],[134,9781,9783],[134,-6,9783],[9,9784,9785],[290,-6,9775],[287,9787,-6],[286,-6,9788],[285,-6,9789],[284,9790,-6],[283,9791,-6],[282,9792,-6],[283,9787,-6],[282,9794,-6],[134,9793,9795],[116,9784,9796],[134,-6,9795],[116,9785,9798],[9,9797,9799],[8,9786,9800],[289,9775,-6],[288,9802,9775],[287,9803,-6],[286,-6,9804],[285,-6,9805],[284,9806,-6],[283,9807,-6],[282,9808,-6],[283,9803,-6],[282,9810,-6],[134,9809,9811],[134,-6,9811],[9,9812,9813],[289,9787,-6],[288,9815,9787],[287,9816,-6],[286,-6,9817],[285,-6,9818],[284,9819,-6],[283,9820,-6],[282,9821,-6],[283,9816,-6],[282,9823,-6],[134,9822,9824],[116,9812,9825],[134,-6,9824],[116,9813,9827],[9,9826,9828],[8,9814,9829],[7,9801,9830],[6,9771,9831,9831],[294,-6,9712],[293,9833,-6],[292,9834,-6],[291,9835,-6],[287,9836,-6],[286,-6,9837],[285,-6,9838],[284,9839,-6],[283,9840,-6],[282,9841,-6],[283,9836,-6],[282,9843,-6],[134,9842,9844],[134,-6,9844],[9,9845,9846],[290,-6,9836],[287,9848,-6],[286,-6,9849],[285,-6,9850],[284,9851,-6],[283,9852,-6],[282,9853,-6],[283,9848,-6],[282,9855,-6],[134,9854,9856],[116,9845,9857],[134,-6,9856],[116,9846,9859],[9,9858,9860],[8,9847,9861],[289,9836,-6],[288,9863,9836],[287,9864,-6],[286,-6,9865],[285,-6,9866],[284,9867,-6],[283,9868,-6],[282,9869,-6],[283,9864,-6],[282,9871,-6],[134,9870,9872],[134,-6,9872],[9,9873,9874],[289,9848,-6],[288,9876,9848],[287,9877,-6],[286,-6,9878],[285,-6,9879],[284,9880,-6],[283,9881,-6],[282,9882,-6],[283,9877,-6],[282,9884,-6],[134,9883,9885],[116,9873,9886],[134,-6,9885],[116,9874,9888],[9,9887,9889],[8,9875,9890],[7,9862,9891],[294,-6,9772],[293,9893,-6],[292,9894,-6],[291,9895,-6],[287,9896,-6],[286,-6,9897],[285,-6,9898],[284,9899,-6],[283,9900,-6],[282,9901,-6],[283,9896,-6],[282,9903,-6],[134,9902,9904],[134,-6,9904],[9,9905,9906],[290,-6,9896],[287,9908,-6],[286,-6,9909],[285,-6,9910],[284,9911,-6],[283,9912,-6],[282,9913,-6],[283,9908,-6],[282,9915,-6],[134,9914,9916],[116,9905,9917],[134,-6,9916],[116,9906,9919],[9,9918,9920],[8,9907,9921],[289,9896,-6],[288,9923,9896],[287,9924,-6],[286,-6,9925],[285,-6,9926],[284,9927,-6],[283,9928,-6],[282,9929,-6],[283,9924,-6],[282,9931,-6],[134,9930,9932],[134,-6,9932],[9,9933,9934],[289,9908,-6],[288,9936,9908],[287,9937,-6],[286,-6,9938],[285,-6,9939],[284,9940,-6],[283,9941,-6],[282,9942,-6],[283,9937,-6],[282,9944,-6],[134,9943,9945],[116,9933,9946],[134,-6,9945],[116,9934,9948],[9,9947,9949],[8,9935,9950],[7,9922,9951],[6,9892,9952,9952],[5,9832,9953,9953],[4,9700,9954],[9,-32,9388],[8,-32,9956],[7,-32,9957],[9,-32,9448],[8,-32,9959],[7,-32,9960],[6,-32,9958,9961],[9,-32,9602],[8,-32,9963],[7,-32,9964],[9,-32,9695],[8,-32,9966],[7,-32,9967],[6,-32,9965,9968],[5,-32,9962,9969],[4,9970,9954],[282,-7,-6],[283,-7,-6],[284,-7,-6],[134,9974,-22],[284,-57,-6],[134,9976,-22],[9,9975,9977],[9,9975,377],[4,9978,9979],[9,-32,9977],[8,-32,9981],[7,-32,9982],[6,-32,9983,9983],[5,-32,9984,9984],[4,9985,9979],[134,9974,-6],[9,-6,9987],[4,9988,-6],[287,-7,-6],[286,-6,9990],[285,-6,9991],[134,9992,-22],[288,-7,-22],[289,-7,-6],[288,9995,-22],[7,9994,9996],[9,-32,9996],[8,-32,9998],[7,-32,9999],[6,-32,10000,10000],[5,-32,10001,10001],[4,10002,9997],[290,-7,-22],[290,-6,-22],[116,10004,10005],[8,10004,10006],[9,-32,10006],[8,-32,10008],[7,-32,10009],[6,-32,10010,10010],[5,-32,10011,10011],[4,10012,10007],[291,-7,-6],[292,-7,-6],[293,-7,-6],[294,-7,-22],[294,-57,-22],[294,-6,-22],[5,10017,10018,10019],[5,10017,10019,10019],[4,10020,10021],[9,-32,10018],[8,-32,10023],[7,-32,10024],[6,-32,10025,10025],[9,-32,10019],[8,-32,10027],[7,-32,10028],[6,-32,10029,10029],[5,-32,10026,10030],[4,10031,10021],[294,-7,-6],[5,-6,10033,-6],[4,10034,-6],[295,-7,-22],[295,-57,-22],[295,-6,-22],[6,10036,10037,10038],[6,10036,10038,10038],[4,10039,10040],[9,-32,10037],[8,-32,10042],[7,-32,10043],[9,-32,10038],[8,-32,10045],[7,-32,10046],[6,-32,10044,10047],[5,-32,10048,10048],[4,10049,10040],[295,-7,-6],[6,-6,10051,-6],[4,10052,-6],[296,-7,-6],[300,-7,-6],[299,10055,-6],[298,10056,-6],[297,10057,-6],[301,-7,-6],[303,-7,-6],[302,-7,10060],[304,-7,-6],[305,-7,-6],[306,-7,-6],[307,-7,-6],[308,-7,-6],[310,-6,-7],[309,10067,-6],[4,10068,-22],[9,-32,10068],[8,-32,10070],[7,-32,10071],[6,-32,10072,10072],[5,-32,10073,10073],[4,10074,-22],[311,-7,-6],[181,-6,-6,876],[313,-7,-6,-11,-57,-100,-22],[180,10077,10078],[181,-6,-6,872],[180,10080,-22],[85,1042,-6],[84,-6,10082],[83,10083,-6],[86,1042,-6],[85,10085,-6],[84,-6,10086],[83,10087,-6],[82,10084,10088],[81,10089,-6],[10,1042,10090],[85,1150,-6],[84,-6,10092],[83,10093,-6],[86,1150,-6],[85,10095,-6],[84,-6,10096],[83,10097,-6],[82,10094,10098],[81,10099,-6],[10,1150,10100],[9,10091,10101],[85,1281,-6],[84,-6,10103],[83,10104,-6],[86,1281,-6],[85,10106,-6],[84,-6,10107],[83,10108,-6],[82,10105,10109],[81,10110,-6],[10,1281,10111],[85,1352,-6],[84,-6,10113],[83,10114,-6],[86,1352,-6],[85,10116,-6],[84,-6,10117],[83,10118,-6],[82,10115,10119],[81,10120,-6],[10,1352,10121],[9,10112,10122],[8,10102,10123],[85,1485,-6],[84,-6,10125],[83,10126,-6],[86,1485,-6],[85,10128,-6],[84,-6,10129],[83,10130,-6],[82,10127,10131],[81,10132,-6],[10,1485,10133],[85,1557,-6],[84,-6,10135],[83,10136,-6],[86,1557,-6],[85,10138,-6],[84,-6,10139],[83,10140,-6],[82,10137,10141],[81,10142,-6],[10,1557,10143],[9,10134,10144],[85,1690,-6],[84,-6,10146],[83,10147,-6],[86,1690,-6],[85,10149,-6],[84,-6,10150],[83,10151,-6],[82,10148,10152],[81,10153,-6],[10,1690,10154],[85,1763,-6],[84,-6,10156],[83,10157,-6],[86,1763,-6],[85,10159,-6],[84,-6,10160],[83,10161,-6],[82,10158,10162],[81,10163,-6],[10,1763,10164],[9,10155,10165],[8,10145,10166],[7,10124,10167],[85,1901,-6],[84,-6,10169],[83,10170,-6],[86,1901,-6],[85,10172,-6],[84,-6,10173],[83,10174,-6],[82,10171,10175],[81,10176,-6],[10,1901,10177],[85,1902,-6],[84,-6,10179],[83,10180,-6],[86,1902,-6],[85,10182,-6],[84,-6,10183],[83,10184,-6],[82,10181,10185],[81,10186,-6],[10,1902,10187],[9,10178,10188],[85,2033,-6],[84,-6,10190],[83,10191,-6],[86,2033,-6],[85,10193,-6],[84,-6,10194],[83,10195,-6],[82,10192,10196],[81,10197,-6],[10,2033,10198],[85,2035,-6],[84,-6,10200],[83,10201,-6],[86,2035,-6],[85,10203,-6],[84,-6,10204],[83,10205,-6],[82,10202,10206],[81,10207,-6],[10,2035,10208],[9,10199,10209],[8,10189,10210],[85,2168,-6],[84,-6,10212],[83,10213,-6],[86,2168,-6],[85,10215,-6],[84,-6,10216],[83,10217,-6],[82,10214,10218],[81,10219,-6],[10,2168,10220],[85,2169,-6],[84,-6,10222],[83,10223,-6],[86,2169,-6],[85,10225,-6],[84,-6,10226],[83,10227,-6],[82,10224,10228],[81,10229,-6],[10,2169,10230],[9,10221,10231],[85,2302,-6],[84,-6,10233],[83,10234,-6],[86,2302,-6],[85,10236,-6],[84,-6,10237],[83,10238,-6],[82,10235,10239],[81,10240,-6],[10,2302,10241],[85,2304,-6],[84,-6,10243],[83,10244,-6],[86,2304,-6],[85,10246,-6],[84,-6,10247],[83,10248,-6],[82,10245,10249],[81,10250,-6],[10,2304,10251],[9,10242,10252],[8,10232,10253],[7,10211,10254],[85,2442,-6],[84,-6,10256],[83,10257,-6],[86,2442,-6],[85,10259,-6],[84,-6,10260],[83,10261,-6],[82,10258,10262],[81,10263,-6],[10,2442,10264],[85,2518,-6],[84,-6,10266],[83,10267,-6],[86,2518,-6],[85,10269,-6],[84,-6,10270],[83,10271,-6],[82,10268,10272],[81,10273,-6],[10,2518,10274],[9,10265,10275],[85,2649,-6],[84,-6,10277],[83,10278,-6],[86,2649,-6],[85,10280,-6],[84,-6,10281],[83,10282,-6],[82,10279,10283],[81,10284,-6],[10,2649,10285],[85,2720,-6],[84,-6,10287],[83,10288,-6],[86,2720,-6],[85,10290,-6],[84,-6,10291],[83,10292,-6],[82,10289,10293],[81,10294,-6],[10,2720,10295],[9,10286,10296],[8,10276,10297],[85,2853,-6],[84,-6,10299],[83,10300,-6],[86,2853,-6],[85,10302,-6],[84,-6,10303],[83,10304,-6],[82,10301,10305],[81,10306,-6],[10,2853,10307],[85,2925,-6],[84,-6,10309],[83,10310,-6],[86,2925,-6],[85,10312,-6],[84,-6,10313],[83,10314,-6],[82,10311,10315],[81,10316,-6],[10,2925,10317],[9,10308,10318],[85,3058,-6],[84,-6,10320],[83,10321,-6],[86,3058,-6],[85,10323,-6],[84,-6,10324],[83,10325,-6],[82,10322,10326],[81,10327,-6],[10,3058,10328],[85,3131,-6],[84,-6,10330],[83,10331,-6],[86,3131,-6],[85,10333,-6],[84,-6,10334],[83,10335,-6],[82,10332,10336],[81,10337,-6],[10,3131,10338],[9,10329,10339],[8,10319,10340],[7,10298,10341],[6,10168,10255,10342],[85,3270,-6],[84,-6,10344],[83,10345,-6],[86,3270,-6],[85,10347,-6],[84,-6,10348],[83,10349,-6],[82,10346,10350],[81,10351,-6],[10,3270,10352],[85,3271,-6],[84,-6,10354],[83,10355,-6],[86,3271,-6],[85,10357,-6],[84,-6,10358],[83,10359,-6],[82,10356,10360],[81,10361,-6],[10,3271,10362],[9,10353,10363],[85,3402,-6],[84,-6,10365],[83,10366,-6],[86,3402,-6],[85,10368,-6],[84,-6,10369],[83,10370,-6],[82,10367,10371],[81,10372,-6],[10,3402,10373],[85,3404,-6],[84,-6,10375],[83,10376,-6],[86,3404,-6],[85,10378,-6],[84,-6,10379],[83,10380,-6],[82,10377,10381],[81,10382,-6],[10,3404,10383],[9,10374,10384],[8,10364,10385],[85,3537,-6],[84,-6,10387],[83,10388,-6],[86,3537,-6],[85,10390,-6],[84,-6,10391],[83,10392,-6],[82,10389,10393],[81,10394,-6],[10,3537,10395],[85,3538,-6],[84,-6,10397],[83,10398,-6],[86,3538,-6],[85,10400,-6],[84,-6,10401],[83,10402,-6],[82,10399,10403],[81,10404,-6],[10,3538,10405],[9,10396,10406],[85,3671,-6],[84,-6,10408],[83,10409,-6],[86,3671,-6],[85,10411,-6],[84,-6,10412],[83,10413,-6],[82,10410,10414],[81,10415,-6],[10,3671,10416],[85,3673,-6],[84,-6,10418],[83,10419,-6],[86,3673,-6],[85,10421,-6],[84,-6,10422],[83,10423,-6],[82,10420,10424],[81,10425,-6],[10,3673,10426],[9,10417,10427],[8,10407,10428],[7,10386,10429],[85,3811,-6],[84,-6,10431],[83,10432,-6],[86,3811,-6],[85,10434,-6],[84,-6,10435],[83,10436,-6],[82,10433,10437],[81,10438,-6],[10,3811,10439],[85,3812,-6],[84,-6,10441],[83,10442,-6],[86,3812,-6],[85,10444,-6],[84,-6,10445],[83,10446,-6],[82,10443,10447],[81,10448,-6],[10,3812,10449],[9,10440,10450],[85,3943,-6],[84,-6,10452],[83,10453,-6],[86,3943,-6],[85,10455,-6],[84,-6,10456],[83,10457,-6],[82,10454,10458],[81,10459,-6],[10,3943,10460],[85,3945,-6],[84,-6,10462],[83,10463,-6],[86,3945,-6],[85,10465,-6],[84,-6,10466],[83,10467,-6],[82,10464,10468],[81,10469,-6],[10,3945,10470],[9,10461,10471],[8,10451,10472],[85,4078,-6],[84,-6,10474],[83,10475,-6],[86,4078,-6],[85,10477,-6],[84,-6,10478],[83,10479,-6],[82,10476,10480],[81,10481,-6],[10,4078,10482],[85,4079,-6],[84,-6,10484],[83,10485,-6],[86,4079,-6],[85,10487,-6],[84,-6,10488],[83,10489,-6],[82,10486,10490],[81,10491,-6],[10,4079,10492],[9,10483,10493],[85,4212,-6],[84,-6,10495],[83,10496,-6],[86,4212,-6],[85,10498,-6],[84,-6,10499],[83,10500,-6],[82,10497,10501],[81,10502,-6],[10,4212,10503],[85,4214,-6],[84,-6,10505],[83,10506,-6],[86,4214,-6],[85,10508,-6],[84,-6,10509],[83,10510,-6],[82,10507,10511],[81,10512,-6],[10,4214,10513],[9,10504,10514],[8,10494,10515],[7,10473,10516],[85,4352,-6],[84,-6,10518],[83,10519,-6],[86,4352,-6],[85,10521,-6],[84,-6,10522],[83,10523,-6],[82,10520,10524],[81,10525,-6],[10,4352,10526],[85,4353,-6],[84,-6,10528],[83,10529,-6],[86,4353,-6],[85,10531,-6],[84,-6,10532],[83,10533,-6],[82,10530,10534],[81,10535,-6],[10,4353,10536],[9,10527,10537],[85,4484,-6],[84,-6,10539],[83,10540,-6],[86,4484,-6],[85,10542,-6],[84,-6,10543],[83,10544,-6],[82,10541,10545],[81,10546,-6],[10,4484,10547],[85,4486,-6],[84,-6,10549],[83,10550,-6],[86,4486,-6],[85,10552,-6],[84,-6,10553],[83,10554,-6],[82,10551,10555],[81,10556,-6],[10,4486,10557],[9,10548,10558],[8,10538,10559],[85,4619,-6],[84,-6,10561],[83,10562,-6],[86,4619,-6],[85,10564,-6],[84,-6,10565],[83,10566,-6],[82,10563,10567],[81,10568,-6],[10,4619,10569],[85,4620,-6],[84,-6,10571],[83,10572,-6],[86,4620,-6],[85,10574,-6],[84,-6,10575],[83,10576,-6],[82,10573,10577],[81,10578,-6],[10,4620,10579],[9,10570,10580],[85,4753,-6],[84,-6,10582],[83,10583,-6],[86,4753,-6],[85,10585,-6],[84,-6,10586],[83,10587,-6],[82,10584,10588],[81,10589,-6],[10,4753,10590],[85,4755,-6],[84,-6,10592],[83,10593,-6],[86,4755,-6],[85,10595,-6],[84,-6,10596],[83,10597,-6],[82,10594,10598],[81,10599,-6],[10,4755,10600],[9,10591,10601],[8,10581,10602],[7,10560,10603],[6,10430,10517,10604],[85,4894,-6],[84,-6,10606],[83,10607,-6],[86,4894,-6],[85,10609,-6],[84,-6,10610],[83,10611,-6],[82,10608,10612],[81,10613,-6],[10,4894,10614],[85,4970,-6],[84,-6,10616],[83,10617,-6],[86,4970,-6],[85,10619,-6],[84,-6,10620],[83,10621,-6],[82,10618,10622],[81,10623,-6],[10,4970,10624],[9,10615,10625],[85,5101,-6],[84,-6,10627],[83,10628,-6],[86,5101,-6],[85,10630,-6],[84,-6,10631],[83,10632,-6],[82,10629,10633],[81,10634,-6],[10,5101,10635],[85,5172,-6],[84,-6,10637],[83,10638,-6],[86,5172,-6],[85,10640,-6],[84,-6,10641],[83,10642,-6],[82,10639,10643],[81,10644,-6],[10,5172,10645],[9,10636,10646],[8,10626,10647],[85,5305,-6],[84,-6,10649],[83,10650,-6],[86,5305,-6],[85,10652,-6],[84,-6,10653],[83,10654,-6],[82,10651,10655],[81,10656,-6],[10,5305,10657],[85,5377,-6],[84,-6,10659],[83,10660,-6],[86,5377,-6],[85,10662,-6],[84,-6,10663],[83,10664,-6],[82,10661,10665],[81,10666,-6],[10,5377,10667],[9,10658,10668],[85,5510,-6],[84,-6,10670],[83,10671,-6],[86,5510,-6],[85,10673,-6],[84,-6,10674],[83,10675,-6],[82,10672,10676],[81,10677,-6],[10,5510,10678],[85,5583,-6],[84,-6,10680],[83,10681,-6],[86,5583,-6],[85,10683,-6],[84,-6,10684],[83,10685,-6],[82,10682,10686],[81,10687,-6],[10,5583,10688],[9,10679,10689],[8,10669,10690],[7,10648,10691],[85,5721,-6],[84,-6,10693],[83,10694,-6],[86,5721,-6],[85,10696,-6],[84,-6,10697],[83,10698,-6],[82,10695,10699],[81,10700,-6],[10,5721,10701],[85,5722,-6],[84,-6,10703],[83,10704,-6],[86,5722,-6],[85,10706,-6],[84,-6,10707],[83,10708,-6],[82,10705,10709],[81,10710,-6],[10,5722,10711],[9,10702,10712],[85,5853,-6],[84,-6,10714],[83,10715,-6],[86,5853,-6],[85,10717,-6],[84,-6,10718],[83,10719,-6],[82,10716,10720],[81,10721,-6],[10,5853,10722],[85,5855,-6],[84,-6,10724],[83,10725,-6],[86,5855,-6],[85,10727,-6],[84,-6,10728],[83,10729,-6],[82,10726,10730],[81,10731,-6],[10,5855,10732],[9,10723,10733],[8,10713,10734],[85,5988,-6],[84,-6,10736],[83,10737,-6],[86,5988,-6],[85,10739,-6],[84,-6,10740],[83,10741,-6],[82,10738,10742],[81,10743,-6],[10,5988,10744],[85,5989,-6],[84,-6,10746],[83,10747,-6],[86,5989,-6],[85,10749,-6],[84,-6,10750],[83,10751,-6],[82,10748,10752],[81,10753,-6],[10,5989,10754],[9,10745,10755],[85,6122,-6],[84,-6,10757],[83,10758,-6],[86,6122,-6],[85,10760,-6],[84,-6,10761],[83,10762,-6],[82,10759,10763],[81,10764,-6],[10,6122,10765],[85,6124,-6],[84,-6,10767],[83,10768,-6],[86,6124,-6],[85,10770,-6],[84,-6,10771],[83,10772,-6],[82,10769,10773],[81,10774,-6],[10,6124,10775],[9,10766,10776],[8,10756,10777],[7,10735,10778],[85,6262,-6],[84,-6,10780],[83,10781,-6],[86,6262,-6],[85,10783,-6],[84,-6,10784],[83,10785,-6],[82,10782,10786],[81,10787,-6],[10,6262,10788],[85,6338,-6],[84,-6,10790],[83,10791,-6],[86,6338,-6],[85,10793,-6],[84,-6,10794],[83,10795,-6],[82,10792,10796],[81,10797,-6],[10,6338,10798],[9,10789,10799],[85,6469,-6],[84,-6,10801],[83,10802,-6],[86,6469,-6],[85,10804,-6],[84,-6,10805],[83,10806,-6],[82,10803,10807],[81,10808,-6],[10,6469,10809],[85,6540,-6],[84,-6,10811],[83,10812,-6],[86,6540,-6],[85,10814,-6],[84,-6,10815],[83,10816,-6],[82,10813,10817],[81,10818,-6],[10,6540,10819],[9,10810,10820],[8,10800,10821],[85,6673,-6],[84,-6,10823],[83,10824,-6],[86,6673,-6],[85,10826,-6],[84,-6,10827],[83,10828,-6],[82,10825,10829],[81,10830,-6],[10,6673,10831],[85,6745,-6],[84,-6,10833],[83,10834,-6],[86,6745,-6],[85,10836,-6],[84,-6,10837],[83,10838,-6],[82,10835,10839],[81,10840,-6],[10,6745,10841],[9,10832,10842],[85,6878,-6],[84,-6,10844],[83,10845,-6],[86,6878,-6],[85,10847,-6],[84,-6,10848],[83,10849,-6],[82,10846,10850],[81,10851,-6],[10,6878,10852],[85,6951,-6],[84,-6,10854],[83,10855,-6],[86,6951,-6],[85,10857,-6],[84,-6,10858],[83,10859,-6],[82,10856,10860],[81,10861,-6],[10,6951,10862],[9,10853,10863],[8,10843,10864],[7,10822,10865],[6,10692,10779,10866],[5,10343,10605,10867],[85,7097,-6],[84,-6,10869],[83,10870,-6],[86,7097,-6],[85,10872,-6],[84,-6,10873],[83,10874,-6],[82,10871,10875],[81,10876,-6],[10,7097,10877],[85,7098,-6],[84,-6,10879],[83,10880,-6],[86,7098,-6],[85,10882,-6],[84,-6,10883],[83,10884,-6],[82,10881,10885],[81,10886,-6],[10,7098,10887],[9,10878,10888],[85,7213,-6],[84,-6,10890],[83,10891,-6],[86,7213,-6],[85,10893,-6],[84,-6,10894],[83,10895,-6],[82,10892,10896],[81,10897,-6],[10,7213,10898],[85,7215,-6],[84,-6,10900],[83,10901,-6],[86,7215,-6],[85,10903,-6],[84,-6,10904],[83,10905,-6],[82,10902,10906],[81,10907,-6],[10,7215,10908],[9,10899,10909],[8,10889,10910],[85,7332,-6],[84,-6,10912],[83,10913,-6],[86,7332,-6],[85,10915,-6],[84,-6,10916],[83,10917,-6],[82,10914,10918],[81,10919,-6],[10,7332,10920],[85,7333,-6],[84,-6,10922],[83,10923,-6],[86,7333,-6],[85,10925,-6],[84,-6,10926],[83,10927,-6],[82,10924,10928],[81,10929,-6],[10,7333,10930],[9,10921,10931],[85,7450,-6],[84,-6,10933],[83,10934,-6],[86,7450,-6],[85,10936,-6],[84,-6,10937],[83,10938,-6],[82,10935,10939],[81,10940,-6],[10,7450,10941],[85,7452,-6],[84,-6,10943],[83,10944,-6],[86,7452,-6],[85,10946,-6],[84,-6,10947],[83,10948,-6],[82,10945,10949],[81,10950,-6],[10,7452,10951],[9,10942,10952],[8,10932,10953],[7,10911,10954],[85,7574,-6],[84,-6,10956],[83,10957,-6],[86,7574,-6],[85,10959,-6],[84,-6,10960],[83,10961,-6],[82,10958,10962],[81,10963,-6],[10,7574,10964],[85,7575,-6],[84,-6,10966],[83,10967,-6],[86,7575,-6],[85,10969,-6],[84,-6,10970],[83,10971,-6],[82,10968,10972],[81,10973,-6],[10,7575,10974],[9,10965,10975],[85,7690,-6],[84,-6,10977],[83,10978,-6],[86,7690,-6],[85,10980,-6],[84,-6,10981],[83,10982,-6],[82,10979,10983],[81,10984,-6],[10,7690,10985],[85,7692,-6],[84,-6,10987],[83,10988,-6],[86,7692,-6],[85,10990,-6],[84,-6,10991],[83,10992,-6],[82,10989,10993],[81,10994,-6],[10,7692,10995],[9,10986,10996],[8,10976,10997],[85,7809,-6],[84,-6,10999],[83,11000,-6],[86,7809,-6],[85,11002,-6],[84,-6,11003],[83,11004,-6],[82,11001,11005],[81,11006,-6],[10,7809,11007],[85,7810,-6],[84,-6,11009],[83,11010,-6],[86,7810,-6],[85,11012,-6],[84,-6,11013],[83,11014,-6],[82,11011,11015],[81,11016,-6],[10,7810,11017],[9,11008,11018],[85,7927,-6],[84,-6,11020],[83,11021,-6],[86,7927,-6],[85,11023,-6],[84,-6,11024],[83,11025,-6],[82,11022,11026],[81,11027,-6],[10,7927,11028],[85,7929,-6],[84,-6,11030],[83,11031,-6],[86,7929,-6],[85,11033,-6],[84,-6,11034],[83,11035,-6],[82,11032,11036],[81,11037,-6],[10,7929,11038],[9,11029,11039],[8,11019,11040],[7,10998,11041],[6,10955,11042,11042],[85,8052,-6],[84,-6,11044],[83,11045,-6],[86,8052,-6],[85,11047,-6],[84,-6,11048],[83,11049,-6],[82,11046,11050],[81,11051,-6],[10,8052,11052],[85,8053,-6],[84,-6,11054],[83,11055,-6],[86,8053,-6],[85,11057,-6],[84,-6,11058],[83,11059,-6],[82,11056,11060],[81,11061,-6],[10,8053,11062],[9,11053,11063],[85,8168,-6],[84,-6,11065],[83,11066,-6],[86,8168,-6],[85,11068,-6],[84,-6,11069],[83,11070,-6],[82,11067,11071],[81,11072,-6],[10,8168,11073],[85,8170,-6],[84,-6,11075],[83,11076,-6],[86,8170,-6],[85,11078,-6],[84,-6,11079],[83,11080,-6],[82,11077,11081],[81,11082,-6],[10,8170,11083],[9,11074,11084],[8,11064,11085],[85,8287,-6],[84,-6,11087],[83,11088,-6],[86,8287,-6],[85,11090,-6],[84,-6,11091],[83,11092,-6],[82,11089,11093],[81,11094,-6],[10,8287,11095],[85,8288,-6],[84,-6,11097],[83,11098,-6],[86,8288,-6],[85,11100,-6],[84,-6,11101],[83,11102,-6],[82,11099,11103],[81,11104,-6],[10,8288,11105],[9,11096,11106],[85,8405,-6],[84,-6,11108],[83,11109,-6],[86,8405,-6],[85,11111,-6],[84,-6,11112],[83,11113,-6],[82,11110,11114],[81,11115,-6],[10,8405,11116],[85,8407,-6],[84,-6,11118],[83,11119,-6],[86,8407,-6],[85,11121,-6],[84,-6,11122],[83,11123,-6],[82,11120,11124],[81,11125,-6],[10,8407,11126],[9,11117,11127],[8,11107,11128],[7,11086,11129],[85,8529,-6],[84,-6,11131],[83,11132,-6],[86,8529,-6],[85,11134,-6],[84,-6,11135],[83,11136,-6],[82,11133,11137],[81,11138,-6],[10,8529,11139],[85,8530,-6],[84,-6,11141],[83,11142,-6],[86,8530,-6],[85,11144,-6],[84,-6,11145],[83,11146,-6],[82,11143,11147],[81,11148,-6],[10,8530,11149],[9,11140,11150],[85,8645,-6],[84,-6,11152],[83,11153,-6],[86,8645,-6],[85,11155,-6],[84,-6,11156],[83,11157,-6],[82,11154,11158],[81,11159,-6],[10,8645,11160],[85,8647,-6],[84,-6,11162],[83,11163,-6],[86,8647,-6],[85,11165,-6],[84,-6,11166],[83,11167,-6],[82,11164,11168],[81,11169,-6],[10,8647,11170],[9,11161,11171],[8,11151,11172],[85,8764,-6],[84,-6,11174],[83,11175,-6],[86,8764,-6],[85,11177,-6],[84,-6,11178],[83,11179,-6],[82,11176,11180],[81,11181,-6],[10,8764,11182],[85,8765,-6],[84,-6,11184],[83,11185,-6],[86,8765,-6],[85,11187,-6],[84,-6,11188],[83,11189,-6],[82,11186,11190],[81,11191,-6],[10,8765,11192],[9,11183,11193],[85,8882,-6],[84,-6,11195],[83,11196,-6],[86,8882,-6],[85,11198,-6],[84,-6,11199],[83,11200,-6],[82,11197,11201],[81,11202,-6],[10,8882,11203],[85,8884,-6],[84,-6,11205],[83,11206,-6],[86,8884,-6],[85,11208,-6],[84,-6,11209],[83,11210,-6],[82,11207,11211],[81,11212,-6],[10,8884,11213],[9,11204,11214],[8,11194,11215],[7,11173,11216],[6,11130,11217,11217],[5,11043,11218,11218],[4,10868,11219],[9,-32,10514],[8,-32,11221],[7,-32,11222],[9,-32,10601],[8,-32,11224],[7,-32,11225],[6,-32,11223,11226],[9,-32,10776],[8,-32,11228],[7,-32,11229],[9,-32,10863],[8,-32,11231],[7,-32,11232],[6,-32,11230,11233],[5,-32,11227,11234],[4,11235,11219],[85,-6,-7],[84,-7,11237],[83,11238,-7],[86,-6,-7],[85,11240,-7],[84,-7,11241],[83,11242,-7],[82,11239,11243],[81,11244,-7],[10,-6,11245],[351,-7,-6],[335,11247,-6],[334,11248,-6],[332,11249,-6],[331,11249,11250],[330,11251,-6],[333,-6,11249],[332,11253,-6],[331,11253,11254],[330,11255,-6],[329,11252,11256],[328,11257,-6],[327,11258,-6],[326,11259,-6],[325,11260,-6],[324,11261,-6],[323,11262,-6],[322,11263,-6],[321,11264,-6],[319,11265,-6],[320,11265,-6],[318,11266,11267,-6],[317,11268,-6],[316,11269,-6],[315,11270,-6],[335,-7,-6],[334,11272,-6],[332,11273,-6],[331,11273,11274],[330,11275,-6],[333,-6,11273],[332,11277,-6],[331,11277,11278],[330,11279,-6],[329,11276,11280],[328,11281,-6],[327,11282,-6],[326,11283,-6],[325,11284,-6],[324,11285,-6],[323,11286,-6],[322,11287,-6],[321,11288,-6],[319,11289,-6],[320,11289,-6],[318,11290,11291,-6],[317,11292,-6],[316,11293,-6],[315,11294,-6],[194,11295,11271],[193,11271,11296],[192,11271,11271,11297],[191,11298,-22],[315,-7,-6],[191,11300,-22],[316,-7,-6],[191,11302,-22],[317,-7,-6],[191,11304,-22],[191,-11,-22],[319,-7,-6],[320,-7,-6],[318,11307,11308,-6],[191,11309,-22],[323,-7,-6],[322,11311,-6],[321,11312,-6],[191,11313,-22],[332,-7,-6],[331,-7,11315],[330,11316,-6],[333,-6,-7],[332,11318,-6],[331,11318,11319],[330,11320,-6],[329,11317,11321],[328,11322,-6],[327,11323,-6],[326,11324,-6],[325,11325,-6],[324,11326,-6],[191,11327,-22],[324,-7,-6],[191,11329,-22],[327,-7,-6],[326,11331,-6],[325,11332,-6],[191,11333,-22],[328,-7,-6],[191,11335,-22],[333,-7,-22],[333,-6,-22],[329,11337,11338],[191,11339,-22],[330,-7,-6],[191,11341,-22],[191,11316,-22],[334,-7,-6],[191,11344,-22],[191,11272,-22],[194,-7,11247],[193,11247,11347],[192,11247,11247,11348],[191,11349,-22],[318,11307,-6,-6],[319,-6,-7],[318,11352,-6,-6],[318,-6,11308,-6],[320,-6,-7],[318,-6,11355,-6],[318,-6,-6,-7]],\
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
{"kind":"term","term":{"kind":"pick","isLow":false,"items":[{"kind":"constant","value":0,"type":["number"]},{"kind":"call","builtin":"number.subtract","parts":[{"kind":"input","input":121},{"kind":"input","input":122}]}]}},\
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
{"kind":"term","term":{"kind":"call","builtin":"roundBy","parts":[{"kind":"call","builtin":"money.multiplyPercentage","parts":[{"kind":"input","input":164},{"kind":"input","input":165}]},{"kind":"constant","value":2,"type":["number"]},{"kind":"constant","value":"down","type":["rounding"]}]}},\
{"kind":"term","term":{"kind":"input","input":167}},\
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
{"kind":"term","term":{"kind":"call","builtin":"date.subtract","parts":[{"kind":"input","input":187},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]}},\
{"kind":"value","value":"2024-12-31","type":["date"]},\
{"kind":"value","value":"2021-01-01","type":["date"]},\
{"kind":"value","value":"zorgaanbieder","type":["party"]},\
{"kind":"value","value":"75000000.00","type":["money"]},\
{"kind":"value","value":"gelijkgericht","type":["choice","Transformatieweg"]},\
{"kind":"value","value":"contractafspraken","type":["choice","Transformatieweg"]},\
{"kind":"error"}\
],\
"wholes":[\
{"quantifier":"every","atLeast":1,"path":[8],"type":["boolean"],"each":[{"where":null,"body":841}]}\
],\
"clauses":[\
{"name":"spoor","kind":"decision","isSoft":false,"type":["choice","Inkoopspoor"],"per":[],"cites":[],"root":3,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-304"],"applies":5},{"cites":["WV-2024-305"],"applies":7},{"cites":["WV-2024-320","WV-2024-326"],"applies":10},{"cites":["WV-2024-327","WV-2024-335"],"applies":14},{"cites":["WV-2024-326","WV-2024-327"],"applies":-6},{"cites":["WV-2024-327"],"applies":17},{"cites":["WV-2024-320"],"applies":19}],"first":null,"last":null},\
{"name":"in_inkoopproces","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-304","WV-2024-326"],"root":20,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"inkoopgroep","kind":"decision","isSoft":false,"type":["choice","Inkoopgroep"],"per":[],"cites":["WV-2024-307"],"root":24,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-320"],"applies":25},{"cites":["WV-2024-318"],"applies":27},{"cites":["WV-2024-308"],"applies":30},{"cites":["WV-2024-309"],"applies":-6},{"cites":["WV-2024-313"],"applies":33},{"cites":["WV-2024-309","WV-2024-313"],"applies":-6},{"cites":["WV-2024-307"],"applies":35}],"first":null,"last":null},\
{"name":"afspraken_voor_client","kind":"decision","isSoft":false,"type":["choice","Afspraken"],"per":[5],"cites":[],"root":42,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-341"],"applies":44},{"cites":["WV-2024-341"],"applies":49},{"cites":["WV-2024-341"],"applies":53},{"cites":["WV-2024-341"],"applies":56},{"cites":["WV-2024-341","WV-2024-342"],"applies":60}],"first":null,"last":null},\
{"name":"loket","kind":"decision","isSoft":false,"type":["contact"],"per":[3],"cites":[],"root":61,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-347"],"applies":62},{"cites":["WV-2024-348"],"applies":63},{"cites":["WV-2024-349"],"applies":64},{"cites":["WV-2024-352"],"applies":65},{"cites":["WV-2024-352"],"applies":-6},{"cites":["WV-2024-353"],"applies":66},{"cites":["WV-2024-354"],"applies":67},{"cites":["WV-2024-355"],"applies":68},{"cites":["WV-2024-221"],"applies":69},{"cites":["WV-2024-299"],"applies":70}],"first":null,"last":null},\
{"name":"adres_van_asr","kind":"decision","isSoft":false,"type":["contact"],"per":[],"cites":["WV-2024-361"],"root":-21,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"innovatietoets","kind":"group","isSoft":false,"type":["boolean"],"per":[11],"cites":[],"root":75,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"innovatietoets.past_in_de_wet","kind":"requirement","isSoft":false,"type":["boolean"],"per":[11],"cites":["WV-2024-219"],"root":76,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"innovatietoets.levert_winst_op","kind":"requirement","isSoft":false,"type":["boolean"],"per":[11],"cites":["WV-2024-220"],"root":74,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"casemanagement_is_geneeskundig","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-166"],"root":78,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"inkoper_casemanagement","kind":"decision","isSoft":false,"type":["party"],"per":[5],"cites":[],"root":82,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-166"],"applies":85},{"cites":["WV-2024-167"],"applies":88},{"cites":["WV-2024-166","WV-2024-167"],"applies":90},{"cites":["WV-2024-166","WV-2024-167"],"applies":92}],"first":null,"last":null},\
{"name":"bekostiging_casemanagement","kind":"decision","isSoft":false,"type":["choice","Bekostiging"],"per":[5],"cites":["WV-2024-170"],"root":93,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"ondersteuning_bij_dementie","kind":"decision","isSoft":false,"type":["choice","Ondersteuner"],"per":[5],"cites":["WV-2024-014","WV-2024-168"],"root":95,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-015","WV-2024-169"],"applies":97},{"cites":["WV-2024-014","WV-2024-168"],"applies":99}],"first":null,"last":null},\
{"name":"in_ketenzorg_dementie","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-171"],"root":103,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"actiever_beleid","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-120"],"root":104,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"visie_en_plan","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-121"],"root":106,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"digitaal_eerst","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-122"],"root":108,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"fysiek_waar_telezorg_kan","kind":"requirement","isSoft":false,"type":["boolean"],"per":[1],"cites":["WV-2024-123"],"root":112,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"telezorg_declareren","kind":"decision","isSoft":false,"type":["choice","Telezorgdeclaratie"],"per":[],"cites":[],"root":113,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-124"],"applies":114},{"cites":["WV-2024-125"],"applies":26},{"cites":["WV-2024-124","WV-2024-125"],"applies":115}],"first":null,"last":null},\
{"name":"extra_uren_voor_beeldscherm","kind":"requirement","isSoft":false,"type":["boolean"],"per":[1],"cites":["WV-2024-128"],"root":117,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"uren_tegen_integraal_tarief","kind":"decision","isSoft":false,"type":["number"],"per":[1],"cites":["WV-2024-129"],"root":118,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"looptijd_green_deal","kind":"decision","isSoft":false,"type":["period"],"per":[],"cites":["WV-2024-006"],"root":-31,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"green_deal_volgen","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-005","WV-2024-135"],"root":119,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"duurzaam_in_strategie","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-007","WV-2024-136"],"root":125,"within":127,"isLoose":false,"parts":[{"cites":["WV-2024-137"],"applies":129}],"first":null,"last":null},\
{"name":"werkgebied_carecycle","kind":"decision","isSoft":false,"type":["choice","Werkgebied"],"per":[],"cites":[],"root":131,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-144"],"applies":132},{"cites":["WV-2024-008"],"applies":133},{"cites":["WV-2024-146"],"applies":135},{"cites":["WV-2024-008","WV-2024-146"],"applies":137}],"first":null,"last":null},\
{"name":"materialen_ophalen","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-008"],"root":142,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"ophalen_verkennen","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-146"],"root":145,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"credo_volgen","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-148"],"root":146,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"samen_over_inzet","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-150"],"root":147,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"voortgang_volgen","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-151"],"root":148,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"bijstellen","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-151"],"root":150,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"stoppen_bij_doel","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-152"],"root":152,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"uitgaan_van_zelfredzaamheid","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-153"],"root":153,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"professionele_zorg_in_beeld","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-155"],"root":154,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"op_eigen_kracht","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5,12],"cites":["WV-2024-156"],"root":156,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"uren_per_client_per_maand","kind":"decision","isSoft":false,"type":["number"],"per":[14],"cites":["WV-2024-158"],"root":158,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"uren_per_client_per_jaar","kind":"decision","isSoft":false,"type":["number"],"per":[14],"cites":["WV-2024-159"],"root":159,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"kosten_per_client_per_maand","kind":"decision","isSoft":false,"type":["money"],"per":[14],"cites":["WV-2024-160"],"root":161,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"kosten_per_client_per_jaar","kind":"decision","isSoft":false,"type":["money"],"per":[14],"cites":["WV-2024-161"],"root":162,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"jaarverslag_in_benchmark","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-013","WV-2024-162"],"root":-7,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"pgb_indicatie_ingekocht","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-302"],"root":164,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"passende_groepen","kind":"decision","isSoft":false,"type":["set","Inkoopgroep"],"per":[],"cites":[],"root":173,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-320"],"applies":25},{"cites":["WV-2024-318"],"applies":26},{"cites":["WV-2024-308"],"applies":28},{"cites":["WV-2024-309"],"applies":-6},{"cites":["WV-2024-313"],"applies":32}],"first":null,"last":null},\
{"name":"omzetplafond","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":[],"root":179,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-312"],"applies":182},{"cites":["WV-2024-317"],"applies":185},{"cites":["WV-2024-311"],"applies":189},{"cites":["WV-2024-316"],"applies":193},{"cites":["WV-2024-318"],"applies":27},{"cites":["WV-2024-320"],"applies":25}],"first":null,"last":null},\
{"name":"zelf_uitnodiging_vragen","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-306"],"root":195,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"overeenkomst_mogelijk","kind":"group","isSoft":false,"type":["boolean"],"per":[],"cites":[],"root":205,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"overeenkomst_mogelijk.toegevoegde_waarde","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-324"],"root":207,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"overeenkomst_mogelijk.eerst_een_jaar_zonder","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-025","WV-2024-325"],"root":208,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-320"],"applies":209}],"first":null,"last":null},\
{"name":"laatste_dag_meegedraaid","kind":"decision","isSoft":false,"type":["date"],"per":[],"cites":["WV-2024-325"],"root":210,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"voorstel_voor_januari","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-328"],"root":213,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"tarief_voor_client","kind":"decision","isSoft":false,"type":["money"],"per":[5],"cites":[],"root":220,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-342"],"applies":60},{"cites":["WV-2024-341"],"applies":44}],"first":null,"last":null},\
{"name":"declaraties_behandelen_of_niet","kind":"decision","isSoft":false,"type":["choice","Behandeling"],"per":[],"cites":[],"root":223,"within":225,"isLoose":false,"parts":[{"cites":["WV-2024-345"],"applies":226},{"cites":["WV-2024-345"],"applies":228},{"cites":["WV-2024-344"],"applies":231},{"cites":["WV-2024-344","WV-2024-345"],"applies":234}],"first":null,"last":null},\
{"name":"afspraken_in_de_keten","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-075"],"root":238,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"hulpmiddelen_bekijken","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-080"],"root":239,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"vindplaats_vergoeding","kind":"decision","isSoft":false,"type":["choice","Vindplaats"],"per":[5],"cites":[],"root":240,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-082"],"applies":241},{"cites":["WV-2024-082"],"applies":242}],"first":null,"last":null},\
{"name":"is_ziekenhuisverplaatst","kind":"decision","isSoft":false,"type":["boolean"],"per":[16],"cites":["WV-2024-083"],"root":244,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"kennis_delen","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-085"],"root":246,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"vorm_van_kennis_delen","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-086"],"root":249,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"afwegen_per_zorgvraag","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-088"],"root":252,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"tweede_lijn_thuis","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-089"],"root":254,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"afspraken_bij_verplaatsing","kind":"requirement","isSoft":false,"type":["boolean"],"per":[16],"cites":["WV-2024-090"],"root":258,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"gezamenlijke_businesscase","kind":"requirement","isSoft":false,"type":["boolean"],"per":[16],"cites":["WV-2024-091"],"root":261,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"asr_betrekken","kind":"requirement","isSoft":false,"type":["boolean"],"per":[16],"cites":["WV-2024-092"],"root":263,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"passende_bekostiging_mogelijk","kind":"decision","isSoft":false,"type":["boolean"],"per":[16],"cites":["WV-2024-093"],"root":263,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"kindzorg","kind":"group","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-191"],"root":314,"within":320,"isLoose":false,"parts":[{"cites":["WV-2024-190"],"applies":321}],"first":null,"last":null},\
{"name":"kindzorg.verwijzing_kinderarts","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-192"],"root":324,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-192"],"applies":326},{"cites":["WV-2024-190"],"applies":321}],"first":null,"last":null},\
{"name":"kindzorg.verwijzing_in_dossier","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-193"],"root":330,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-190"],"applies":321}],"first":null,"last":null},\
{"name":"kindzorg.zorgverlener_van_kind","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-194"],"root":333,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-190"],"applies":321}],"first":null,"last":null},\
{"name":"kindzorg.hbo_met_kinderaantekening","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-195"],"root":341,"within":347,"isLoose":false,"parts":[{"cites":["WV-2024-195","WV-2024-244"],"applies":350},{"cites":["WV-2024-190"],"applies":321}],"first":null,"last":null},\
{"name":"kindzorg.ontwikkeling_en_zelfredzaamheid","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-196"],"root":352,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-190"],"applies":321}],"first":null,"last":null},\
{"name":"kindzorg.veilige_omgeving","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-197"],"root":354,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-190"],"applies":321}],"first":null,"last":null},\
{"name":"kindzorg.volgens_mks","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-199"],"root":356,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-190"],"applies":321}],"first":null,"last":null},\
{"name":"kindzorg.volgens_hik","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-200"],"root":357,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-190"],"applies":321}],"first":null,"last":null},\
{"name":"declarabele_adl","kind":"decision","isSoft":false,"type":["number"],"per":[5],"cites":["WV-2024-198"],"root":360,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-192"],"applies":363}],"first":null,"last":null},\
{"name":"standaarden_volgen","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-095"],"root":364,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"alleen_zorg_die_past","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-096"],"root":365,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"verzekerden_informeren","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-097"],"root":367,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"kwaliteit_meten","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-098"],"root":368,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"volgens_kwaliteitskader","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-100"],"root":370,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"prem_aanleveren","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-103"],"root":371,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"belastbaarheid_aanleveren","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-104"],"root":372,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"spoed_aanleveren","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-105"],"root":374,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"gekwalificeerd_personeel","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-107"],"root":375,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"passend_niveau","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-012","WV-2024-108"],"root":376,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"toestemming_voor_helpenden","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-011"],"root":377,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"bekwaam_blijven","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-111"],"root":378,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"inkoopmethode","kind":"decision","isSoft":false,"type":["choice","Inkoopmethode"],"per":[],"cites":[],"root":382,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-018","WV-2024-278"],"applies":383},{"cites":["WV-2024-019","WV-2024-279"],"applies":385},{"cites":["WV-2024-019","WV-2024-279"],"applies":388},{"cites":["WV-2024-019","WV-2024-279"],"applies":390},{"cites":["WV-2024-019","WV-2024-279"],"applies":-6}],"first":null,"last":null},\
{"name":"is_systeemfunctie","kind":"group","isSoft":false,"type":["boolean"],"per":[9],"cites":[],"root":395,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"is_systeemfunctie.in_stand_houden","kind":"requirement","isSoft":false,"type":["boolean"],"per":[9],"cites":["WV-2024-282"],"root":399,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"is_systeemfunctie.toewijsbaar","kind":"requirement","isSoft":false,"type":["boolean"],"per":[9],"cites":["WV-2024-283"],"root":391,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"soort_prestatie","kind":"decision","isSoft":false,"type":["choice","Prestatiesoort"],"per":[9],"cites":["WV-2024-281"],"root":404,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"overeenstemming","kind":"decision","isSoft":false,"type":["choice","Overeenstemming"],"per":[9],"cites":[],"root":405,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-285"],"applies":406},{"cites":["WV-2024-284"],"applies":407},{"cites":["WV-2024-281"],"applies":408}],"first":null,"last":null},\
{"name":"prestatie_voor_functie","kind":"decision","isSoft":false,"type":["choice","Prestatie"],"per":[9],"cites":["WV-2024-286"],"root":420,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"onplanbare_zorg","kind":"decision","isSoft":false,"type":["choice","Onplanbaar"],"per":[10],"cites":[],"root":424,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-287"],"applies":425},{"cites":["WV-2024-288"],"applies":428},{"cites":["WV-2024-288"],"applies":430},{"cites":["WV-2024-288"],"applies":432},{"cites":["WV-2024-288"],"applies":-6},{"cites":["WV-2024-288"],"applies":-6}],"first":null,"last":null},\
{"name":"zelf_regelen","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-289"],"root":433,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"regio_spreekt_af","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-290"],"root":434,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"inhoudelijk_kader","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-291"],"root":435,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"aanspreekpunt_nachtzorg","kind":"decision","isSoft":false,"type":["party"],"per":[],"cites":["WV-2024-292"],"root":-70,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"gelijkgericht","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-021","WV-2024-293"],"root":232,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"prestatie_infrastructuur","kind":"decision","isSoft":false,"type":["choice","Prestatie"],"per":[],"cites":["WV-2024-294"],"root":436,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"vergoeding_nachtzorg","kind":"group","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-297"],"root":452,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"vergoeding_nachtzorg.afspraken_met_preferente","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-295"],"root":455,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"vergoeding_nachtzorg.volgverzoek_op_tijd","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-022","WV-2024-297"],"root":458,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"vergoeding_nachtzorg.volgformat","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-298"],"root":462,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-023","WV-2024-298"],"applies":465}],"first":null,"last":null},\
{"name":"vergoeding_nachtzorg.businesscase","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-301"],"root":466,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"bijdrage_van_asr","kind":"decision","isSoft":false,"type":["money"],"per":[],"cites":["WV-2024-296"],"root":483,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"omzet_die_telt","kind":"decision","isSoft":false,"type":["money"],"per":[],"cites":["WV-2024-241"],"root":-72,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"inkoop.inkoopgesprekken","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-319","WV-2024-333"],"root":490,"within":null,"isLoose":false,"parts":[],"first":491,"last":492},\
{"name":"inkoop.volgverzoek","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-022","WV-2024-297","WV-2024-334"],"root":500,"within":null,"isLoose":false,"parts":[],"first":501,"last":502},\
{"name":"inkoop.aanmelden","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-326","WV-2024-335"],"root":506,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-320"],"applies":209}],"first":507,"last":508},\
{"name":"inkoop.voorstel","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-336"],"root":519,"within":null,"isLoose":false,"parts":[],"first":524,"last":529},\
{"name":"inkoop.voorstel_maandtarief","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-337"],"root":538,"within":null,"isLoose":false,"parts":[],"first":543,"last":548},\
{"name":"inkoop.contractering","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-338","WV-2024-340"],"root":561,"within":null,"isLoose":false,"parts":[],"first":565,"last":569},\
{"name":"inkoop.publicatie_aanbod","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-339"],"root":573,"within":null,"isLoose":false,"parts":[],"first":-82,"last":-89},\
{"name":"nachtzorg.publicatie_volgformat","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-023","WV-2024-298"],"root":575,"within":null,"isLoose":false,"parts":[],"first":501,"last":501},\
{"name":"nachtzorg.volgformat_op_website","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-300"],"root":579,"within":null,"isLoose":false,"parts":[],"first":501,"last":501},\
{"name":"nachtzorg.overleg_preferente","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-292","WV-2024-295"],"root":581,"within":null,"isLoose":false,"parts":[],"first":501,"last":501},\
{"name":"nachtzorg.businesscase","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-301"],"root":586,"within":null,"isLoose":false,"parts":[],"first":501,"last":502},\
{"name":"volgverzoek_verzonden","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-299"],"root":588,"within":null,"isLoose":false,"parts":[],"first":501,"last":501},\
{"name":"uitnodigen.benaderen","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-304"],"root":591,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-304","WV-2024-305"],"applies":592}],"first":594,"last":594},\
{"name":"uitnodigen.melding_oppakken","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-327"],"root":598,"within":null,"isLoose":false,"parts":[],"first":601,"last":601},\
{"name":"uitnodigen.uitnodiging_klein","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-310"],"root":607,"within":null,"isLoose":false,"parts":[],"first":612,"last":612},\
{"name":"uitnodigen.uitnodiging_vijf_minuten","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-314"],"root":618,"within":null,"isLoose":false,"parts":[],"first":622,"last":622},\
{"name":"uitnodigen.overleg_plannen","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-315"],"root":628,"within":null,"isLoose":false,"parts":[],"first":633,"last":633},\
{"name":"uitnodigen.aanbieden","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-329","WV-2024-330"],"root":637,"within":null,"isLoose":false,"parts":[],"first":639,"last":639},\
{"name":"uitbesteding_melden","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-277"],"root":641,"within":null,"isLoose":false,"parts":[],"first":642,"last":642},\
{"name":"afspraken_verwerken","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-343"],"root":646,"within":null,"isLoose":false,"parts":[],"first":-82,"last":-91},\
{"name":"declaraties_indienen","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-344"],"root":649,"within":null,"isLoose":false,"parts":[],"first":-92,"last":-82},\
{"name":"declaraties_behandelen","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-345"],"root":653,"within":654,"isLoose":false,"parts":[],"first":655,"last":655},\
{"name":"toestemming_vragen","kind":"step","isSoft":false,"type":["text"],"per":[5],"cites":["WV-2024-050","WV-2024-051"],"root":668,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-341"],"applies":674},{"cites":["WV-2024-027","WV-2024-050"],"applies":-6},{"cites":["WV-2024-050","WV-2024-341"],"applies":-6}],"first":681,"last":688},\
{"name":"oude_afspraken_lopen_door","kind":"decision","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-341"],"root":693,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"uitkomstenrapportage","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-217"],"root":700,"within":null,"isLoose":false,"parts":[],"first":701,"last":702},\
{"name":"indicatoren_aanleveren","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-102"],"root":705,"within":null,"isLoose":false,"parts":[],"first":-95,"last":-82},\
{"name":"nieuws_over_bekostiging","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-020","WV-2024-280"],"root":707,"within":null,"isLoose":false,"parts":[],"first":708,"last":708},\
{"name":"wijziging_publiceren","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-360"],"root":710,"within":null,"isLoose":false,"parts":[],"first":711,"last":711},\
{"name":"vermelding_zorgzoeker","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-247"],"root":713,"within":719,"isLoose":false,"parts":[],"first":720,"last":720},\
{"name":"andere_plek.zoeken_in_keten","kind":"step","isSoft":false,"type":["text"],"per":[5],"cites":["WV-2024-071"],"root":722,"within":null,"isLoose":false,"parts":[],"first":723,"last":723},\
{"name":"andere_plek.meezoeken","kind":"step","isSoft":false,"type":["text"],"per":[5],"cites":["WV-2024-072"],"root":729,"within":null,"isLoose":false,"parts":[],"first":731,"last":731},\
{"name":"thuiszorgtechnologie.aanvraag_met_formulier","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-126"],"root":735,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-125","WV-2024-126"],"applies":737}],"first":739,"last":739},\
{"name":"thuiszorgtechnologie.eerdere_aanvraag","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-127"],"root":742,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-125","WV-2024-127"],"applies":737}],"first":739,"last":739},\
{"name":"gesprek_uitvoeringsplan","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-138"],"root":744,"within":null,"isLoose":false,"parts":[],"first":745,"last":745},\
{"name":"benchmark","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-157"],"root":746,"within":null,"isLoose":false,"parts":[],"first":-82,"last":-82},\
{"name":"regie_ketenzorg","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["WV-2024-172"],"root":751,"within":null,"isLoose":false,"parts":[],"first":755,"last":755},\
{"name":"indiceren.eigen_mogelijkheden","kind":"step","isSoft":false,"type":["text"],"per":[5],"cites":["WV-2024-154"],"root":756,"within":null,"isLoose":false,"parts":[],"first":-82,"last":-82},\
{"name":"zorg_aan_kinderen.verwijzing_bewaren","kind":"step","isSoft":false,"type":["text"],"per":[5],"cites":["WV-2024-193"],"root":759,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-190","WV-2024-192"],"applies":760}],"first":762,"last":762},\
{"name":"ptz.vaststellen","kind":"step","isSoft":false,"type":["text"],"per":[5],"cites":["WV-2024-175"],"root":763,"within":null,"isLoose":false,"parts":[],"first":-82,"last":-82},\
{"name":"ptz.vastleggen","kind":"step","isSoft":false,"type":["text"],"per":[5],"cites":["WV-2024-176"],"root":768,"within":null,"isLoose":false,"parts":[],"first":769,"last":769},\
{"name":"ptz.zorgplan","kind":"step","isSoft":false,"type":["text"],"per":[5],"cites":["WV-2024-177"],"root":774,"within":null,"isLoose":false,"parts":[],"first":769,"last":769},\
{"name":"ptz.gewenste_zorg","kind":"step","isSoft":false,"type":["text"],"per":[5],"cites":["WV-2024-178"],"root":779,"within":null,"isLoose":false,"parts":[],"first":769,"last":769},\
{"name":"ptz.rol_van_netwerk","kind":"step","isSoft":false,"type":["text"],"per":[5],"cites":["WV-2024-179"],"root":784,"within":null,"isLoose":false,"parts":[],"first":769,"last":769},\
{"name":"ptz.andere_plaatsen","kind":"step","isSoft":false,"type":["text"],"per":[5],"cites":["WV-2024-180"],"root":789,"within":null,"isLoose":false,"parts":[],"first":769,"last":769},\
{"name":"ptz.grens_van_thuis","kind":"step","isSoft":false,"type":["text"],"per":[5],"cites":["WV-2024-181"],"root":796,"within":null,"isLoose":false,"parts":[],"first":798,"last":798},\
{"name":"vraag_stellen.kijken_in_portaal","kind":"step","isSoft":false,"type":["text"],"per":[3],"cites":["WV-2024-350"],"root":799,"within":null,"isLoose":false,"parts":[],"first":-82,"last":-82},\
{"name":"vraag_stellen.contact_opnemen","kind":"step","isSoft":false,"type":["text"],"per":[3],"cites":["WV-2024-350"],"root":801,"within":null,"isLoose":false,"parts":[],"first":802,"last":802},\
{"name":"ptz_voorwaarden","kind":"group","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-174"],"root":811,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"ptz_voorwaarden.netwerk_palliatief","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-182"],"root":814,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"ptz_voorwaarden.actief_in_netwerk","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-183"],"root":816,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"ptz_voorwaarden.team_of_consultatie","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-184"],"root":819,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"ptz_voorwaarden.hele_etmaal_bereikbaar","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-185"],"root":820,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"ptz_op_elk_moment","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-186"],"root":822,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"rust_niet_in_indicatie","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5,13],"cites":["WV-2024-187"],"root":827,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"rust_in_hospice","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5,13],"cites":["WV-2024-189"],"root":829,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"rust_niet_te_declareren","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5,13],"cites":["WV-2024-188"],"root":830,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"is_uitbesteding","kind":"decision","isSoft":false,"type":["boolean"],"per":[8],"cites":[],"root":832,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-271"],"applies":833},{"cites":["WV-2024-271"],"applies":832},{"cites":["WV-2024-272"],"applies":835},{"cites":["WV-2024-272"],"applies":-6}],"first":null,"last":null},\
{"name":"inzet_mag","kind":"decision","isSoft":false,"type":["boolean"],"per":[8],"cites":[],"root":841,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-275"],"applies":843},{"cites":["WV-2024-273"],"applies":834},{"cites":["WV-2024-271"],"applies":844},{"cites":["WV-2024-274"],"applies":850}],"first":null,"last":null},\
{"name":"verantwoordelijk","kind":"decision","isSoft":false,"type":["party"],"per":[8],"cites":["WV-2024-276"],"root":852,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"samen_beslissen","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-034"],"root":853,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"keuze_informatie_aanleveren","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-048"],"root":854,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"keuze_informatie_actueel","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-049"],"root":855,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"overname_afspreken","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-010","WV-2024-053"],"root":857,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"zorg_overnemen","kind":"requirement","isSoft":false,"type":["boolean"],"per":[5],"cites":["WV-2024-010","WV-2024-053"],"root":862,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"beschikbaar_uit_iza_fonds","kind":"decision","isSoft":false,"type":["money"],"per":[],"cites":["WV-2024-055"],"root":864,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"weg_van_transformatie","kind":"decision","isSoft":false,"type":["choice","Transformatieweg"],"per":[15],"cites":["WV-2024-060"],"root":866,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-061"],"applies":867},{"cites":["WV-2024-060"],"applies":869}],"first":null,"last":null},\
{"name":"techniek_tegen_werkdruk","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-070"],"root":871,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden","kind":"group","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-222"],"root":8890,"within":8906,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen","kind":"group","isSoft":false,"type":["boolean"],"per":[],"cites":[],"root":8929,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.kvk","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-223"],"root":8930,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.wtza","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-224"],"root":8931,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.governancecode","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-225"],"root":8933,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-226"],"applies":8934}],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.bestuursverklaring","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-227"],"root":8935,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.ubo_bekend","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-228"],"root":8936,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.ubo_onder_sanctie","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-229"],"root":8937,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.intern_geregistreerd","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-230"],"root":8938,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.extern_geregistreerd","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-231"],"root":8939,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.fraudeonderzoek","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-232"],"root":8940,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.verscherpt_toezicht","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-233"],"root":8941,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.bedrijfsadministratie","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-234"],"root":8942,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.vecozo","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-235"],"root":8943,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.weigert_geen_zorg","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-236"],"root":8945,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.ernstige_fout","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-237"],"root":8949,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.plausibele_aanwijzingen","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-238"],"root":8950,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.bekend_bij_asr","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-239"],"root":8951,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.kernactiviteit","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-240"],"root":8907,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.genoeg_omzet","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-241"],"root":8952,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.zzp","kind":"group","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-242"],"root":8957,"within":8963,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.zzp.kiwa","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-243"],"root":8965,"within":8971,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.zzp.hbo_opgeleid","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-244"],"root":8973,"within":8979,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.zzp.big","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-245"],"root":8981,"within":8987,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.zzp.op_eigen_naam","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-246"],"root":8988,"within":8994,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit","kind":"group","isSoft":false,"type":["boolean"],"per":[],"cites":[],"root":9955,"within":9971,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.genoeg_personeel","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-248"],"root":9972,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.niveau_bij_de_zorgvraag","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-249"],"root":9973,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.helpende_onder_verantwoordelijkheid","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-109","WV-2024-250"],"root":9980,"within":9986,"isLoose":false,"parts":[{"cites":["WV-2024-244","WV-2024-250"],"applies":9989}],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.achterwacht_van_helpende","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-110","WV-2024-251"],"root":9993,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.wijkverpleegkundige","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-252"],"root":9997,"within":10003,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.kinderverpleegkundige","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-253"],"root":10007,"within":10013,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.tijdig_indiceren","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-254"],"root":10014,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.evalueren","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-255"],"root":10015,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.normenkader","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-256"],"root":10016,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.indicatie_in_natura","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-257"],"root":10022,"within":10032,"isLoose":false,"parts":[{"cites":["WV-2024-244","WV-2024-257"],"applies":10035}],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.indicatie_bij_pgb","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-258"],"root":10041,"within":10050,"isLoose":false,"parts":[{"cites":["WV-2024-244","WV-2024-258"],"applies":10053}],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.bijscholing_in_register","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-112","WV-2024-259"],"root":10054,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.ketenafspraken","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-260"],"root":10058,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.systematisch_verbeteren","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-261"],"root":10059,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.kwaliteitssysteem","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-262"],"root":10061,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.externe_audit","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-263"],"root":10062,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.kwaliteitskaders","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-264"],"root":10063,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.indicatoren_uitgevraagd","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-265"],"root":10064,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.indicatoren_aangeleverd","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-266"],"root":10065,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.klachtenregeling","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-267"],"root":10066,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.achterwacht_van_zzp","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-268"],"root":10069,"within":10075,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.klanttevredenheid_gemeten","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-269"],"root":10076,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.klanttevredenheid_aangeleverd","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-270"],"root":8995,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.onderlinge_dienstverlening","kind":"group","isSoft":false,"type":["boolean"],"per":[],"cites":[],"root":10079,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.onderlinge_dienstverlening.goede_uitbesteding","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-274"],"root":10078,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.onderlinge_dienstverlening.uitbesteding_gemeld","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-277"],"root":10081,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"komt_in_aanmerking","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-222"],"root":11220,"within":11236,"isLoose":false,"parts":[{"cites":["WV-2024-222","WV-2024-237","WV-2024-238","WV-2024-024"],"applies":-6},{"cites":["WV-2024-025","WV-2024-324","WV-2024-325"],"applies":11246}],"first":null,"last":null},\
{"name":"vergoeding_regiefunctie","kind":"group","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-201"],"root":11299,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"vergoeding_regiefunctie.preferente_verzekeraar_vergoedt","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-202"],"root":11301,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"vergoeding_regiefunctie.meerjarenbeleidsplan","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-203"],"root":11303,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"vergoeding_regiefunctie.geldende_richtlijnen","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-204"],"root":11305,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"vergoeding_regiefunctie.leidende_richtlijnen","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-205"],"root":11306,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"vergoeding_regiefunctie.uitvoerder","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-206","WV-2024-207"],"root":11310,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"vergoeding_regiefunctie.kerntaken","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-208"],"root":11314,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"vergoeding_regiefunctie.samenwerking","kind":"group","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-209"],"root":11328,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"vergoeding_regiefunctie.samenwerking.gecontracteerde_partijen","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-209"],"root":11330,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"vergoeding_regiefunctie.samenwerking.eerste_lijn","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-210"],"root":11334,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"vergoeding_regiefunctie.samenwerking.ziekenhuis","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-211"],"root":11336,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"vergoeding_regiefunctie.samenwerking.regionaal_initiatief","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-212"],"root":11340,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"vergoeding_regiefunctie.samenwerking.leverancier","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-213"],"root":11342,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"vergoeding_regiefunctie.samenwerking.winkel_of_apotheek","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-214"],"root":11343,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"vergoeding_regiefunctie.protocol","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-215"],"root":11345,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"vergoeding_regiefunctie.protocol_te_overhandigen","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-216"],"root":11346,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"vergoeding_regiefunctie.uitkomsten_gerapporteerd","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["WV-2024-217"],"root":11350,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"uitvoerder_bevoegd","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":[],"root":11309,"within":null,"isLoose":false,"parts":[{"cites":["WV-2024-206"],"applies":11351},{"cites":["WV-2024-206"],"applies":11353},{"cites":["WV-2024-206"],"applies":-6},{"cites":["WV-2024-207"],"applies":11354},{"cites":["WV-2024-207"],"applies":11356},{"cites":["WV-2024-206","WV-2024-207"],"applies":11357},{"cites":["WV-2024-016","WV-2024-017"],"applies":-6}],"first":null,"last":null}\
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
      (x) => happens(x.g["inkoop.aanmelden"], ["notYet", "never", VALUE]),
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
      (x) => happens(x.g["inkoop.contractering"], ["notYet", "never", VALUE]),
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
      (x) => ordered(orderOf(addTo(dayOf(x.p), 0, 0, -1, null), addTo(addTo(dayOf(x.s[0].ervaring_vanaf), 1, 0, 0, "down"), 0, 0, -1, null)), 6),
      (x) => ordered(orderOf(dayOf(x.s[0].ervaring_tot_en_met), addTo(addTo(dayOf(x.s[0].ervaring_vanaf), 1, 0, 0, "down"), 0, 0, -1, null)), 6),
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
      (x) => happens(saidOf(x, 5, "stappen", "zorg_aan_kinderen.verwijzing_bewaren"), ["notYet", "never", VALUE]),
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
      (x) => happens(x.s[6].start_nieuwe_bekostiging, ["notYet", "never", VALUE]),
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
      (x) => happens(x.g["nachtzorg.publicatie_volgformat"], ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g["nachtzorg.publicatie_volgformat"], x.p, "2023-01-01"), "2023-07-01", false),
      (x) => happens(x.g["inkoop.volgverzoek"], ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g["inkoop.volgverzoek"], x.p, "2023-01-01"), "2023-07-01", false),
      (x) => happens(x.g.volgverzoek_verzonden, ["notYet", "never", VALUE]),
      (x) => yesNo(x.s[0].volgverzoek_in_format),
      (x) => among(x.g["nachtzorg.overleg_preferente"], ["notYet", "never", VALUE]),
      (x) => happens(x.g["nachtzorg.businesscase"], ["notYet", "never", VALUE]),
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
      (x) => happens(x.g.uitbesteding_melden, ["notYet", "never", VALUE]),
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
      (x) => happens(x.g.uitkomstenrapportage, ["notYet", "never", VALUE]),
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
      (x) => ordered(orderOf(dayOf(x.s[0].datum_ernstige_fout), addTo(dayOf(x.p), -5, 0, 0, "down")), 4),
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
      (x) => E().whole(255, false, x),
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
