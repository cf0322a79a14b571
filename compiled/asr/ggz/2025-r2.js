// asr.ggz 2025, revision 2: made by the compiler of Pol from the compiled policy. Do not change it by hand.
const { ABSENT, VALUE, addTo, among, awaited, cents, compared, count, dayOf, days, engineOf, figureOf, figures, happens, isAbsent, members, none, orderOf, ordered, own, product, ratios, saidOf, told, total, unsettled, yesNo } = /*@__PURE__*/ (()=>{function I(t){let e=/^(\d{4})-(\d{2})-(\d{2})$/.exec(t);return e===null?!1:O(Number(e[1]),Number(e[2]),Number(e[3]))}function O(t,e,n){return t<1||t>9999||e<1||e>12||n<1?!1:n<=b(t,e)}var k=[31,28,31,30,31,30,31,31,30,31,30,31],F=t=>t%4===0&&t%100!==0||t%400===0,b=(t,e)=>e===2&&F(t)?29:k[e-1]??0;function f(t,e,n){let r=(o,i)=>String(o).padStart(i,"0");return`${r(t,4)}-${r(e,2)}-${r(n,2)}`}function D(t){return{year:Number(t.slice(0,4)),month:Number(t.slice(5,7)),day:Number(t.slice(8,10))}}function B(t,e,n){let r=[],o=t;for(let a of[e.years*12,e.months]){if(a===0)continue;let s=T(o,a,n);if(s.kind!=="date")return s;r.push(...s.steps),o=s.date}if(e.days===0)return{kind:"date",date:o,steps:r};let i=E(o,e.days);return i===null?{kind:"overflow"}:{kind:"date",date:i,steps:r}}function T(t,e,n){let{year:r,month:o,day:i}=D(t),a=r*12+(o-1)+e,s=Math.floor(a/12),d=a-s*12+1;if(s<1||s>9999)return{kind:"overflow"};let y=b(s,d);if(i<=y)return{kind:"date",date:f(s,d,i),steps:[]};if(n===null)return{kind:"missingDay",year:s,month:d,day:i};let w=f(s,d,y),m=n==="down"?w:E(w,1);return m===null?{kind:"overflow"}:{kind:"date",date:m,steps:[{year:s,month:d,day:i,landedOn:m}]}}function E(t,e){return!Number.isSafeInteger(e)||Math.abs(e)>4e6?null:Y(g(t)+e)}var q=(t,e)=>g(e)-g(t),x=146097;function g(t){let{year:e,month:n,day:r}=D(t),o=n>2?e:e-1,i=Math.floor((153*(n>2?n-3:n+9)+2)/5)+r-1;return o*365+Math.floor(o/4)-Math.floor(o/100)+Math.floor(o/400)+i}function Y(t){let e=Math.floor(t/x),n=t-e*x,r=Math.floor((n-Math.floor(n/1460)+Math.floor(n/36524)-Math.floor(n/146096))/365),o=n-(365*r+Math.floor(r/4)-Math.floor(r/100)),i=Math.floor((5*o+2)/153),a=o-Math.floor((153*i+2)/5)+1,s=i<10?i+3:i-9,d=r+e*400+(s<=2?1:0);return d<1||d>9999?null:f(d,s,a)}function p(t,e,n,r=null){let[o,i]=$(t,e),a=r??i;return{first:f(n,o,1),last:f(n,a,b(n,a))}}function $(t,e){switch(t){case"month":return[e,e];case"quarter":return[e*3-2,e*3];case"year":return[1,12]}}var c=class t{s;n;d;constructor(e,n){this.s=e>0n?1n:e<0n?-1n:0n,this.n=e<0n?-e:e,this.d=n}static ratio(e,n){if(n===0n)throw new RangeError("division by zero");if(n===1n)return new t(e,1n);let r=M(e<0n?-e:e,n<0n?-n:n),o=n<0n?-r:r;return new t(e/o,n/o)}add(e){let[n,r]=[this,u(e)];return n.d===r.d?t.ratio(n.signed()+r.signed(),n.d):t.ratio(n.signed()*r.d+r.signed()*n.d,n.d*r.d)}sub(e){return this.add(u(e).neg())}mul(e){let n=u(e);return t.ratio(this.signed()*n.signed(),this.d*n.d)}div(e){let n=u(e);return t.ratio(this.signed()*n.d,this.d*n.signed())}neg(){return new t(-this.signed(),this.d)}abs(){return new t(this.n,this.d)}floor(){let e=this.signed()/this.d;return new t(this.s<0n&&e*this.d!==this.signed()?e-1n:e,1n)}ceil(){return this.neg().floor().neg()}compare(e){let n=u(e),r=this.signed()*n.d-n.signed()*this.d;return r<0n?-1:r>0n?1:0}equals(e){let n=u(e);return this.s===n.s&&this.n===n.n&&this.d===n.d}pow(e){let n=BigInt(Math.abs(e)),r=t.ratio(this.signed()**n,this.d**n);return e<0?r.inverse():r}inverse(){return t.ratio(this.s*this.d,this.n)}gcd(e){let n=u(e);return t.ratio(M(this.n*n.d,n.n*this.d),this.d*n.d)}valueOf(){let e=A(this);return e.includes("/")?Number(this.signed())/Number(this.d):Number(e)}toFraction(){return this.d===1n?String(this.signed()):`${this.signed()}/${this.d}`}toString(){return A(this)}signed(){return this.s<0n?-this.n:this.n}};function u(t){if(t instanceof c)return t;if(typeof t=="bigint")return c.ratio(t,1n);if(typeof t=="string")return S(t);if(Number.isSafeInteger(t))return c.ratio(BigInt(t),1n);let[e="",n="0"]=String(t).split("e");return S(e).mul(c.ratio(10n,1n).pow(Number(n)))}var v=/^([+-]?)(\d+)(?:\.(\d+)|\/(\d+))?$/;function S(t){let e=v.exec(t);if(e===null)throw new RangeError(`no figure: '${t}'`);let[,n="",r="",o="",i]=e,a=BigInt(`${n==="-"?"-":""}${r}${o}`);return c.ratio(a,i===void 0?10n**BigInt(o.length):BigInt(i))}function M(t,e){let[n,r]=[t,e];for(;r!==0n;)[n,r]=[r,n%r];return n}var C=(t,e)=>t.compare(e);function A(t){if(t.d===1n)return t.toFraction();let e=t.d,n=0,r=0;for(;e%2n===0n;)e/=2n,n+=1;for(;e%5n===0n;)e/=5n,r+=1;if(e!==1n)return t.toFraction();let o=Math.max(n,r),a=(t.n*10n**BigInt(o)/t.d).toString().padStart(o+1,"0"),s=a.slice(0,a.length-o);return`${t.s<0n?"-":""}${s}.${a.slice(a.length-o)}`}var G=u("1000000000000000");var R="2299-12-31";var X=Object.freeze({}),l=t=>typeof t=="object"&&t!==null&&!Array.isArray(t),h=(t,e)=>l(t)&&Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,L=t=>l(t)&&t.absent===!0;function Z(t,e,n){if(!l(t)||!("value"in t))return t;let{by:r,on:o}=t,i=t.until??t.tot_en_met;return e.length>0&&typeof r=="string"&&!e.includes(r)?void 0:o===void 0&&i===void 0?t.value:typeof n!="string"||typeof o=="string"&&n<o||typeof i=="string"&&n>i?void 0:t.value}function j(t,e,n,r){let o=h(h(t.s[e],n),r);if(o!==void 0)return o;let i=h(n==="oordelen"?t.o:t.g,r),a=t.k[e]??"";return a===""?i:h(i,a)}function P(t){return typeof t=="number"?t:typeof t=="string"&&/^-?\d+(?:\.\d+)?$/.test(t)?Number(t):Number.NaN}var tt=(t,e,n)=>t==="notYet"?{low:typeof e=="string"?e:n,high:R}:t,_=t=>l(t)&&typeof t.low=="string"&&typeof t.high=="string";function N(t){if(typeof t!="string")return _(t)?t:null;if(I(t))return{low:t,high:t};let e=/^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(t);if(e===null||t<"0001")return null;let[n,r]=[Number(e[1]),e[2]],{first:o,last:i}=r===void 0?p("year",1,n):p("month",Number(r),n);return{low:o,high:i}}function et(t,[e,n=""]){if(t!=null){if(L(t))return{kind:"absent"};switch(e){case"boolean":return typeof t=="boolean"?{kind:e,value:t}:void 0;case"number":case"money":case"percentage":return Number.isNaN(P(t))?void 0:{kind:e,value:z(t,e)};case"date":return N(t)?.low===t?{kind:e,date:t}:void 0;case"event":return t==="never"||N(t)?.low===t?{kind:e,day:t}:void 0;case"choice":return typeof t=="string"?{kind:e,choice:n,member:t}:void 0;case"set":return Array.isArray(t)?{kind:e,choice:n,members:t}:void 0;case"party":case"contact":case"calendar":return typeof t=="string"?{kind:e,name:t}:void 0;case"text":return typeof t=="string"?{kind:e,text:t}:void 0;case"rounding":return t==="up"||t==="down"?{kind:e,direction:t}:void 0;case"range":return l(t)?{kind:e,low:u(t.low),high:u(t.high)}:void 0;default:return l(t)?{...t,kind:e}:void 0}}}var z=(t,e)=>e==="percentage"?u(t).div(100):u(t);var rt=Object.freeze({undetermined:Object.freeze({status:"undetermined"}),gap:Object.freeze({status:"gap"}),conflict:Object.freeze({status:"conflict"}),error:Object.freeze({status:"error"}),notApplicable:Object.freeze({status:"notApplicable"})});const sharedPart={a:D,b:B,c:E,d:q,e:p,f:u,g:C,h:A,i:X,j:l,k:h,l:L,m:Z,n:j,o:P,p:tt,q:N,r:et,s:rt};return(()=>{const{b:p,f:N,i:l,j:x,k:a,l:d,m:E,n:A,o:s,p:w,q:g,s:M}=sharedPart;function O(n,e,r,t,o){if(typeof n!="string"||n.length!==10)return;if(r===0&&t===0&&!n.endsWith("02-29")){let u=Number(n.slice(0,4))+e;if(u>=1e3&&u<=9999)return u+n.slice(4)}let i=p(n,{years:e,months:r,days:t},o);return i.kind==="date"?i.date:void 0}function c(n,e){let r=n*e;return r<=Number.MAX_SAFE_INTEGER&&r>=-Number.MAX_SAFE_INTEGER?r:Number.NaN}function T(n,e){return typeof n!="string"||typeof e!="string"?7:n<e?1:n===e?2:4}function _(n,e){let r=n+e;return r<=Number.MAX_SAFE_INTEGER&&r>=-Number.MAX_SAFE_INTEGER?r:Number.NaN}var h=n=>typeof n=="string"&&n.length===10?n:void 0;function y(n){let e=s(n),r=Math.round(e*100);return r/100===e&&r<=Number.MAX_SAFE_INTEGER&&r>=-Number.MAX_SAFE_INTEGER?r:Number.NaN}function I(n){let e=s(n);return Number.isSafeInteger(e)?e:Number.NaN}var S=(n,e)=>n===7?3:(n&e)!==0?1:2;function R(n,e,r,t,o){let i=e<0!=t<0,[u,f]=[c(n,t),c(r,e)];return!(u<=f)&&!(u>f)||e===0||t===0?0:((u===f?2:u<f!==i?1:4)&o)!==0?1:2}var k="\0absent",m="\0value";function b(n,e){let r=(1<<e.length)-1;if(n==null)return r;let t=e.indexOf(d(n)?k:n);if(t>=0)return 1<<t;let o=e.indexOf(m);return o<0?r:1<<o}var F=n=>n===!0?1:n===!1?2:b(n,[!0,!1]),G=(n,e)=>b(n,e)|(n==="notYet"&&e.includes(m)?1<<e.indexOf(m):0);function X(n,e,r){let t=s(n);return Number.isNaN(t)?3:(r?t>e:t>=e)?2:1}function D(n,e,r){if(Number.isNaN(s(n)))return 3;let t=N(n).compare(e);return t>0||t===0&&!r?2:1}function v(n,e,r){let t=g(n);if(t===null)return 3;let o=i=>r?i>e:i>=e;return(o(t.high)?2:0)|(o(t.low)?0:1)}function B(n,e){if(Array.isArray(n))return n.includes(e)?1:2;let r=x(n)?a(n,e):void 0;return r===!0?1:r===!1?2:3}return{ABSENT:k,VALUE:m,addTo:O,among:b,awaited:w,cents:y,compared:R,count:I,dayOf:h,days:v,figureOf:s,figures:X,happens:G,isAbsent:d,members:B,none:l,orderOf:T,ordered:S,own:a,product:c,ratios:D,saidOf:A,told:E,total:_,unsettled:M,yesNo:F,engineOf:(printed)=>{const{a:A,b:Le,c:ye,d:L,e:qe,f:x,g:V,h:q,i:M,j:F,k:v,r:j,s:Je}=sharedPart;function ae(e){switch(e.kind){case"boolean":return e.value;case"number":return oe(e.value);case"percentage":return oe(e.value.mul(100));case"money":return Jn(e.value);case"date":return e.date;case"event":return e.day;case"period":return{first:e.first,last:e.last};case"duration":return{years:e.years,months:e.months,days:e.days};case"rounding":return e.direction;case"text":return e.text;case"party":case"contact":case"calendar":return e.name;case"choice":return e.member;case"set":return e.members;case"range":return{low:oe(e.low),high:oe(e.high)};case"absent":return{absent:!0}}}function oe(e){let n=q(e),t=Number(n);return String(t)===n?t:n}function Jn(e){let n=q(e);if(n.includes("/"))return n;let[t="0",r=""]=n.split(".");return`${t}.${r.padEnd(2,"0")}`}var J=class extends Error{};function d(e,n){if(n?.kind!==e)throw new J(`expected ${e}, found ${n?.kind??"nothing"}`);return n}function f(e){if(e?.kind==="number"||e?.kind==="money"||e?.kind==="percentage")return e.value;throw new J(`expected a figure, found ${e?.kind??"nothing"}`)}function I(e){if(e?.kind==="date")return e.date;let{day:n}=d("event",e);return n==="notYet"||n==="never"?null:n}var zn={kind:"boolean",value:!0},Zn={kind:"boolean",value:!1},b=e=>e?zn:Zn,W=(e,n)=>({kind:"number",value:n(e)}),g={kind:"boolean"},N={kind:"date"},be={kind:"period"},K={kind:"number",isInteger:!0,unit:null},ze=10n**60n;function E(e,n){return n.n>ze||n.d>ze?ge:{kind:e,value:n}}var ge={kind:"failure",reason:"overflow",details:{}},B=(e,n)=>e?.kind!=="number"||n?.kind!=="number"||e.unit===n.unit,ke=(e,n)=>e!==void 0&&n!==void 0&&(e.kind==="choice"||e.kind==="set")&&(n.kind==="choice"||n.kind==="set")&&e.choice===n.choice;var se=e=>e==="divisionByZero"||e==="outsideCalendar"?"gap":"error";function c(e){if(e===void 0)throw new Error("a value that has to be there is missing");return e}function G(e){let n=new Set([e]);for(let t of n)if(t.kind==="split")for(let r of t.children)n.add(r);return[...n]}var Ze=e=>G(e).filter(n=>n.kind==="leaf");var _n=1e5;function je(e){let{surely:n,perhaps:t}=Yn(e,Ge);if(!Ze(e).some(({outcomes:s})=>s===null))return{surely:n,perhaps:t};let[r,o]=[new Set(n),new Set(t)],a=new Set(G(e).flatMap(s=>s.kind==="split"?[s.variable]:[]));for(let s of a){if(r.has(s))continue;let i=Hn(e,s,a);i==="yes"&&r.add(s),i!=="no"&&o.add(s)}return{surely:r,perhaps:o}}function Yn(e,n){let{differ:t,isCut:r}=Ye(n),o=_e(e,t);return{surely:r()?_e(e,Ye(n,!1).differ):o,perhaps:o}}function _e(e,n){let t=new Set;for(let r of G(e))r.kind==="split"&&!t.has(r.variable)&&Un(r,n)&&t.add(r.variable);return t}var Ge=(e,n)=>e.key!==n.key;var Un=({children:e},n)=>e.some((t,r)=>e.some((o,a)=>a>r&&n(t,o)));function Ye(e=Ge,n=!0){let t=new Map,r=!1,o=(a,s)=>{if(a===s)return!1;let i=a.id<s.id?`${a.id} ${s.id}`:`${s.id} ${a.id}`,u=t.get(i);if(u!==void 0)return u;if(t.size>=_n)return r=!0,n;let l=jn(a,s,o,e);return t.set(i,l),l};return{differ:o,isCut:()=>r}}function jn(e,n,t,r){if(e.kind==="leaf"&&n.kind==="leaf")return e.outcomes!==null&&n.outcomes!==null&&r(e,n);let o=Math.min(he(e),he(n)),a=e.kind==="split"&&e.variable===o?e.children.length:n.children.length;return Array.from({length:a},(s,i)=>i).some(s=>t(we(e,o,s),we(n,o,s)))}var he=e=>e.kind==="split"?e.variable:Number.POSITIVE_INFINITY,we=(e,n,t)=>e.kind==="split"&&e.variable===n?e.children[t]??e:e,Gn=2e5;function Hn(e,n,t){let r={left:Math.ceil(Gn/t.size)};for(let o of Qn([...t].filter(a=>a!==n))){if(Xn(e,n,o,r))return"yes";if(r.left<=0)return"perhaps"}return"no"}function*Qn(e){let n=[[]];for(;n.length>0;){let t=[];for(let r of n)for(let o of e.slice(e.indexOf(r.at(-1)??-1)+1))t.push([...r,o]),yield new Set([...r,o]);n=t}}function Xn(e,n,t,r){let o=G(e).find(i=>i.kind==="split"&&i.variable===n);if(o?.kind!=="split")return!1;let a=new Set,s=i=>{let u=i.map(m=>m.map(({id:y})=>y).join()).join(" ");if(a.has(u)||r.left<=0)return!1;r.left-=1,a.add(u);let l=Math.min(...i.flat().map(he));if(l===Number.POSITIVE_INFINITY)return et(i);let p=(m,y)=>[...new Set(m.flatMap(h=>y===null?Ue(h,l):[we(h,l,y)]))];if(l===n)return s(i.map(p));if(t.has(l))return s(i.map(m=>p(m,null)));let k=Math.max(...i.flat().map(m=>Ue(m,l).length));return Array.from({length:k},(m,y)=>y).some(m=>s(i.map(y=>p(y,m))))};return s(o.children.map(()=>[e]))}var Ue=(e,n)=>e.kind==="split"&&e.variable===n?e.children:[e];function et(e){let n=e.map(r=>new Set(r.flatMap(o=>o.kind==="leaf"&&o.outcomes!==null?[o.key]:[])));return new Set(n.flatMap(r=>[...r])).size>1&&n.some(r=>r.size===1)}var Q=["number","money","percentage"],Oe=(e,n)=>({kind:"number",isInteger:e,unit:n});function nt(e){let[n,t]=e;return n?.kind!=="number"?n??{kind:"error"}:Oe(n.isInteger&&t?.kind==="number"&&t.isInteger,n.unit)}var He=(e,n)=>({operator:e,parameters:[n,n],fits:([t,r])=>B(t,r),result:nt,apply:([t,r])=>{let[o,a]=[f(t),f(r)];return E(n,e==="add"?o.add(a):o.sub(a))}}),tt=e=>({operator:"negate",parameters:[e],result:([n])=>n??{kind:"error"},apply:([n])=>E(e,f(n).neg())}),D=(e,n,t,r)=>({operator:e,parameters:[n,t],fits:([o,a])=>!(o?.kind==="number"&&a?.kind==="number"&&o.unit!==null&&a.unit!==null),result:([o,a])=>{if(r!=="number")return{kind:r};let s=[o,a].map(u=>u?.kind==="number"?u.unit:null),i=[o,a].every(u=>u?.kind==="number"&&u.isInteger);return Oe(i,s[0]??s[1]??null)},apply:([o,a])=>E(r,f(o).mul(f(a)))}),ie=(e,n,t,r)=>({operator:"divide",parameters:[e,n],fits:r,result:([o])=>t==="number"?Oe(!1,o?.kind==="number"?o.unit:null):{kind:t},apply:([o,a])=>{let s=f(a);return s.n===0n?{kind:"failure",reason:"divisionByZero",details:{}}:E(t,f(o).div(s))}}),z=e=>e?.kind==="number"?e.unit:null,rt={operator:"percentOf",parameters:["range",["number","money"]],fits:([e])=>e?.kind==="range"&&e.of==="percentage",result:([,e])=>({kind:"range",of:e?.kind==="money"?"money":"number",unit:z(e)}),apply:([e,n])=>{let{low:t,high:r}=d("range",e),o=f(n);return{kind:"range",low:t.mul(o),high:r.mul(o)}}},ot={operator:"makeRange",parameters:[Q,Q],fits:([e,n])=>e?.kind===n?.kind&&B(e,n),result:([e])=>({kind:"range",of:e?.kind,unit:z(e)}),apply:([e,n])=>({kind:"range",low:f(e),high:f(n)})};function at(e,n,t){let r=x(10n**BigInt(n)),o=e.mul(r);return st(o,t).div(r)}function st(e,n){switch(n){case"up":return e.ceil();case"down":return e.floor();case"halfUp":return e.add("1/2").floor();case"towardsZero":return e.s<0n?e.ceil():e.floor();case"awayFromZero":return e.s<0n?e.floor():e.ceil()}}var it=(e,n)=>e==="percentage"?n+2:n;function Qe(e,n,t){let[r,o]=e,a=r?.kind,s=f(r),i=at(s,it(a,Number(f(o).valueOf())),n);return i.equals(s)||t.note({kind:"rounded",from:q(s),to:q(i)}),E(a,i)}var Xe=([e])=>e??{kind:"error"},H=(e,n)=>({operator:e,parameters:[Q,"number"],result:Xe,apply:(t,r)=>Qe(t,n,r)}),ut={operator:"roundBy",parameters:[Q,"number","rounding"],result:Xe,apply:(e,n)=>Qe(e,d("rounding",e[2]).direction,n)},en={...Object.fromEntries(Q.flatMap(e=>[[`${e}.add`,He("add",e)],[`${e}.subtract`,He("subtract",e)],[`${e}.negate`,tt(e)],[`${e}.divide`,ie(e,e,"percentage",([n,t])=>B(n,t))]])),"number.multiply":D("multiply","number","number","number"),"money.multiplyNumber":D("multiply","money","number","money"),"number.multiplyMoney":D("multiply","number","money","money"),"money.multiplyPercentage":D("multiply","money","percentage","money"),"percentage.multiplyMoney":D("multiply","percentage","money","money"),"number.multiplyPercentage":D("multiply","number","percentage","number"),"percentage.multiplyNumber":D("multiply","percentage","number","number"),"percentage.multiply":D("multiply","percentage","percentage","percentage"),"percentage.ofMoney":D("percentOf","percentage","money","money"),"percentage.ofNumber":D("percentOf","percentage","number","number"),"percentage.ofPercentage":D("percentOf","percentage","percentage","percentage"),"range.percentOf":rt,"range.make":ot,"money.divideNumber":ie("money","number","money",([,e])=>z(e)===null),"percentage.divideNumber":ie("percentage","number","percentage",([,e])=>z(e)===null),"number.divideNumber":ie("number","number","number",([e,n])=>z(e)!==null&&z(n)===null),roundUp:H("roundUp","up"),roundDown:H("roundDown","down"),roundHalfUp:H("roundHalfUp","halfUp"),roundTowardsZero:H("roundTowardsZero","towardsZero"),roundAwayFromZero:H("roundAwayFromZero","awayFromZero"),roundBy:ut};function lt(e,n){switch(e.kind){case"boolean":return e.value===d("boolean",n).value;case"number":case"money":case"percentage":return V(e.value,f(n))===0;case"date":return e.date===I(n);case"event":return n.kind==="date"?e.day===n.date:e.day===d("event",n).day;case"period":{let t=d("period",n);return e.first===t.first&&e.last===t.last}case"duration":{let t=d("duration",n);return e.years===t.years&&e.months===t.months&&e.days===t.days}case"rounding":return e.direction===d("rounding",n).direction;case"text":return e.text===d("text",n).text;case"party":case"contact":case"calendar":return n.kind===e.kind&&e.name===n.name;case"choice":return e.member===d("choice",n).member;case"set":{let t=new Set(d("set",n).members);return e.members.length===t.size&&e.members.every(r=>t.has(r))}case"range":{let t=d("range",n);return V(e.low,t.low)===0&&V(e.high,t.high)===0}case"absent":return n.kind==="absent"}}function X(e,n,t){if(e.kind==="choice"){let r=d("choice",n);return t.rankOf(e.choice,e.member)-t.rankOf(e.choice,r.member)}if(e.kind==="date"){let r=d("date",n).date;return e.date<r?-1:e.date>r?1:0}return V(f(e),f(n))}var xe={lessThan:e=>e<0,atMost:e=>e<=0,moreThan:e=>e>0,atLeast:e=>e>=0},nn=(e,n,t)=>({operator:e,parameters:[n,t],fits:([r,o])=>B(r,o)&&(n!=="choice"&&n!=="set"?!0:ke(r,o)),result:()=>g,apply:([r,o])=>b(lt(r,o)===(e==="equal"))}),dt=(e,n,t)=>({operator:e,parameters:[t,t],fits:([r,o])=>B(r,o)&&(t!=="choice"||ke(r,o)),result:()=>g,apply:([r,o],a)=>b(xe[n](X(r,o,a)))}),ct=(e,n)=>({operator:e,parameters:["event","date"],result:()=>g,apply:([t,r])=>{let o=I(t),a=d("date",r).date;return b(o!==null&&xe[n](o<a?-1:o>a?1:0))}}),mt=(e,n,t,r)=>({operator:e,parameters:[t,"period"],result:()=>g,apply:([o,a])=>{let s=I(o),i=d("period",a)[r];return b(s!==null&&xe[n](s<i?-1:s>i?1:0))}}),pt=e=>({operator:"during",parameters:[e,"period"],result:()=>g,apply:([n,t])=>{let r=I(n),o=d("period",t);return b(r!==null&&o.first<=r&&r<=o.last)}}),ft=e=>({operator:"within",parameters:[e,e,e],fits:([n,t,r])=>B(n,t)&&B(n,r),result:()=>g,apply:([n,t,r],o)=>b(X(n,t,o)>=0&&X(n,r,o)<=0)}),yt=e=>({operator:"withinRange",parameters:[e,"range"],fits:([,n])=>n?.kind==="range"&&n.of===e,result:()=>g,apply:([n,t])=>{let{low:r,high:o}=d("range",t),a=f(n);return b(V(a,r)>=0&&V(a,o)<=0)}}),tn=[["lessThan","lessThan",["number","money","percentage","date","choice"]],["atMost","atMost",["number","money","percentage","date","choice"]],["moreThan","moreThan",["number","money","percentage","date","choice"]],["atLeast","atLeast",["number","money","percentage","date","choice"]],["from","atLeast",["number","money","percentage","date","choice"]],["upTo","atMost",["number","money","percentage","date","choice"]],["before","lessThan",["date"]],["by","atMost",["date"]],["after","moreThan",["date"]]],bt=[["from","atLeast","first"],["before","lessThan","first"],["by","atMost","last"],["upTo","atMost","last"],["after","moreThan","last"]],gt=[["boolean","boolean"],["number","number"],["money","money"],["percentage","percentage"],["date","date"],["event","date"],["period","period"],["text","text"],["party","party"],["contact","contact"],["choice","choice"],["set","set"]];function*kt(){for(let[e,n]of gt)yield[`${e}.equal`,nn("equal",e,n)],yield[`${e}.notEqual`,nn("notEqual",e,n)];for(let[e,n,t]of tn)for(let r of t)yield[`${r}.${e}`,dt(e,n,r)];for(let[e,n]of[...tn].filter(([,,t])=>t.includes("date")))yield[`event.${e}`,ct(e,n)];for(let[e,n,t]of bt)for(let r of["date","event"])yield[`${r}.${e}Period`,mt(e,n,r,t)];for(let e of["date","event"])yield[`${e}.during`,pt(e)];for(let e of["number","money","percentage","date"])yield[`${e}.within`,ft(e)];for(let e of["number","money","percentage"])yield[`${e}.withinRange`,yt(e)]}var rn=Object.fromEntries(kt());function ln(e,n,t,r){let{date:o}=d("date",e[0]),a=d("duration",e[1]),s=Le(o,{years:n*a.years,months:n*a.months,days:n*a.days},t);return ht(s,r)}function ht(e,n){switch(e.kind){case"date":for(let t of e.steps)n.note({kind:"monthRounding",...t});return{kind:"date",date:e.date};case"overflow":return ge;case"missingDay":return{kind:"failure",reason:"missingDay",details:{year:String(e.year),month:String(e.month),day:String(e.day)}}}}var on=(e,n)=>({operator:e,parameters:["date","duration"],result:()=>N,apply:(t,r)=>ln(t,n,null,r)}),an=(e,n)=>({operator:e,parameters:["date","duration","rounding"],result:()=>N,apply:(t,r)=>ln(t,n,d("rounding",t[2]).direction,r)}),sn=(e,n)=>({operator:e,parameters:["duration","duration"],result:()=>({kind:"duration"}),apply:([t,r])=>{let[o,a]=[d("duration",t),d("duration",r)];return{kind:"duration",years:o.years+n*a.years,months:o.months+n*a.months,days:o.days+n*a.days}}}),ue=(e,n)=>({operator:e,parameters:["date"],result:()=>K,apply:([t])=>W(n(d("date",t).date),x)}),dn=e=>Math.ceil(e/3),un=(e,n)=>({operator:e,parameters:["period"],result:()=>N,apply:([t])=>({kind:"date",date:d("period",t)[n]})}),Re=(e,n)=>({operator:e,parameters:["date"],result:()=>be,apply:([t])=>{let{year:r,month:o}=A(d("date",t).date),a=n==="month"?o:n==="quarter"?dn(o):1;return{kind:"period",...qe(n,a,r)}}}),cn={"date.add":on("add",1),"date.subtract":on("subtract",-1),"date.addRounded":an("add",1),"date.subtractRounded":an("subtract",-1),"duration.add":sn("add",1),"duration.subtract":sn("subtract",-1),"date.year":ue("yearOf",e=>A(e).year),"date.month":ue("monthOf",e=>A(e).month),"date.quarter":ue("quarterOf",e=>dn(A(e).month)),"date.day":ue("dayOf",e=>A(e).day),"period.first":un("firstDayOf","first"),"period.last":un("lastDayOf","last"),"date.monthPeriod":Re("monthPeriod","month"),"date.quarterPeriod":Re("quarterPeriod","quarter"),"date.yearPeriod":Re("yearPeriod","year"),"date.daysBetween":{operator:"daysBetween",parameters:["date","date"],result:()=>K,apply:([e,n])=>W(L(d("date",e).date,d("date",n).date),x)},"period.make":{operator:"makePeriod",parameters:["date","date"],result:()=>be,apply:([e,n])=>({kind:"period",first:d("date",e).date,last:d("date",n).date})}};var ve=e=>({operator:e,parameters:e==="not"?["boolean"]:["boolean","boolean"],result:()=>g,isLogic:!0,apply:n=>{let t=n.map(r=>d("boolean",r).value);return e==="not"?b(!t[0]):b(e==="and"?t.every(Boolean):t.some(Boolean))}}),mn=e=>({operator:e,parameters:["event"],result:()=>g,apply:([n])=>b(d("event",n).day===e)}),pn=e=>({operator:e,parameters:["any"],result:()=>g,takesAbsent:!0,apply:([n])=>b(n?.kind==="absent"==(e==="absent"))}),fn={and:ve("and"),or:ve("or"),not:ve("not"),present:pn("present"),absent:pn("absent"),"event.notYet":mn("notYet"),"event.never":mn("never"),"boolean.met":{operator:"met",parameters:["boolean"],result:()=>g,apply:([e])=>d("boolean",e)},"set.empty":{operator:"empty",parameters:["set"],result:()=>g,apply:([e])=>b(d("set",e).members.length===0)},"set.size":{operator:"sizeOf",parameters:["set"],result:()=>K,apply:([e])=>W(d("set",e).members.length,x)},"set.contains":{operator:"contains",parameters:["set","choice"],fits:([e,n])=>e?.kind==="set"&&n?.kind==="choice"&&e.choice===n.choice,result:()=>g,apply:([e,n])=>b(d("set",e).members.includes(d("choice",n).member))}};var yn=new WeakMap;function gn(e,n,t){if(!De(e,n))return le(n);if(t===0)return{kind:"date",date:n,passed:[]};let{worked:r}=de(e),o=Z(e,n),a=t>0?ee(r,o)+t-1:Ce(r,o)+t,s=r[a];return s===void 0?wn(e,t>0?1:-1):On(e,t>0?o+1:o-1,s)}function kn(e,n,t){if(!De(e,n))return le(n);let{worked:r}=de(e),o=Z(e,n),a=r[t==="forward"?Ce(r,o):ee(r,o)-1];return a===void 0?wn(e,t==="forward"?1:-1):On(e,o,a)}function hn(e,n,t){for(let s of[n,t])if(!De(e,s))return le(s);let{worked:r}=de(e),[o,a]=[Z(e,n),Z(e,t)];return{kind:"count",count:ee(r,a)-ee(r,o)}}var De=({period:e},n)=>e.from<=n&&n<=e.to,wt=e=>Number(e.slice(0,4)),le=e=>({kind:"outside",year:wt(e)}),wn=({period:e},n)=>{let t=n===1?e.to:e.from;return le(ye(t,n)??t)},Z=({period:e},n)=>L(e.from,n),bn=({period:e},n)=>ye(e.from,n)??e.to;function On(e,n,t){let{worked:r,names:o}=de(e),a=t>=n?1:-1,s=[],i=a===1?Ce(r,n):ee(r,n)-1;for(let u=n;u!==t;u+=a)r[i]===u?i+=a:s.push({date:bn(e,u),name:o.get(u)??null});return{kind:"date",date:bn(e,t),passed:s}}var Ot="2024-01-01";function de(e){let n=yn.get(e);if(n!==void 0)return n;let t=xt(e);return yn.set(e,t),t}function xt(e){let{period:n,daysOff:t}=e,r=new Map(t.map(({date:u,name:l})=>[Z(e,u),l])),o=new Set(e.worked.map(u=>Z(e,u))),a=L(Ot,n.from),s=u=>((a+u)%7+7)%7>4,i=[];for(let u=0;u<=L(n.from,n.to);u+=1)(o.has(u)||!r.has(u)&&!s(u))&&i.push(u);return{worked:i,names:r}}var Ce=(e,n)=>xn(e,t=>t>=n),ee=(e,n)=>xn(e,t=>t>n);function xn(e,n){let t=0,r=e.length;for(;t<r;){let o=t+r>>1;n(e[o]??0)?r=o:t=o+1}return t}function Te(e,n){let{name:t}=d("calendar",e),r=n.calendarOf(t);if(r===null)throw new J(`no calendar '${t}'`);return r}var Be=(e,n)=>({kind:"failure",reason:"outsideCalendar",details:{calendar:e.name,year:String(n)}}),Rt=e=>e?.kind==="number"&&e.isInteger&&e.unit===null,Rn=(e,n)=>({operator:e,parameters:["date","number","calendar"],fits:([,t])=>Rt(t),result:()=>N,apply:([t,r,o],a)=>{let s=Te(o,a),{date:i}=d("date",t),u=n*Number(f(r).valueOf()),l=gn(s,i,u);return l.kind==="outside"?Be(s,l.year):(a.note({kind:"workingDays",calendar:s.name,from:i,count:u,to:l.date,because:l.passed}),{kind:"date",date:l.date})}}),vn=(e,n)=>({operator:e,parameters:["date","calendar"],result:()=>N,apply:([t,r],o)=>{let a=Te(r,o),{date:s}=d("date",t),i=kn(a,s,n);if(i.kind==="outside")return Be(a,i.year);let{date:u,passed:l}=i;return u!==s&&o.note({kind:"moved",calendar:a.name,from:s,to:u,because:l}),{kind:"date",date:u}}}),Dn={"date.addWorkingDays":Rn("addWorkingDays",1),"date.subtractWorkingDays":Rn("subtractWorkingDays",-1),"date.rollForward":vn("rollForward","forward"),"date.rollBackward":vn("rollBackward","backward"),"date.workingDaysBetween":{operator:"workingDaysBetween",parameters:["date","date","calendar"],result:()=>K,apply:([e,n,t],r)=>{let o=Te(t,r),a=hn(o,d("date",e).date,d("date",n).date);return a.kind==="outside"?Be(o,a.year):W(a.count,x)}}};var Se={...fn,...rn,...en,...cn,...Dn},Cn=new Map;for(let e of Object.entries(Se)){let n=Cn.get(e[1].operator)??[];n.push(e),Cn.set(e[1].operator,n)}function R(e,n,t){switch(e.kind){case"constant":return j(e.value,e.type);case"input":{let r=t.tables.inputs[e.input];return r===void 0?void 0:r.whole!==null?t.wholeValue(r.whole,n):r.term!==null?R(r.term,n,t):j(r.read(n),r.type)}case"call":return vt(e,n,t);case"pick":return Dt(e,n,t)}}function vt({builtin:e,parts:n},t,r){let o=[];for(let s of n){let i=R(s,t,r);if(i===void 0||i.kind==="failure")return i;o.push(i)}let a=Se[e];if(!(a?.takesAbsent!==!0&&o.some(({kind:s})=>s==="absent")))return a?.apply(o,r.context)}function Dt({isLow:e,items:n},t,r){let o;for(let a of n){let s=R(a,t,r);if(s===void 0||s.kind==="failure")return s;(o===void 0||Ie(s,o,e,r))&&(o=s)}return o}function Ie(e,n,t,{context:r}){let o=e.kind==="event"||e.kind==="date"?Ct(I(e)??"",I(n)??""):X(e,n,r);return t?o<0:o>0}var Ct=(e,n)=>e<n?-1:e>n?1:0;var Tn=e=>({x:null,masks:new Int32Array(e)});function Ee(e,n,{asked:t,tests:r}){t.x!==n&&(t.x=n,t.masks.fill(0));let o=t.masks[e]??0;if(o!==0)return o;let a=c(r[e])(n);return t.x===n&&(t.masks[e]=a),a}function _(e,n,t){let r=e;for(;r>=0;){let o=c(t.nodes[r]),a=Ee(c(o[0]),n,t),s=o[32-Math.clz32(a)];if((a&a-1)!==0||s===void 0)return Tt(r,n,t);r=s}return[-1-r]}function Tt(e,n,t){let r=[],o=new Set,a=[e];for(let s=a.pop();s!==void 0;s=a.pop()){if(o.has(s))continue;if(o.add(s),s<0){r.push(-1-s);continue}let i=c(t.nodes[s]),u=Ee(c(i[0]),n,t);for(let l=1;l<i.length;l+=1)u>>l-1&1&&a.push(c(i[l]))}return r}function Ve(e,n,t){let{nodes:r}=t,[o,a]=[new Map,new Map],s=(l,p)=>{let k=a.get(l)??p(a.size);return a.set(l,k),k},i=l=>{let p=o.get(l);if(p!==void 0)return p;let k=l<0?s(`leaf ${l}`,m=>({kind:"leaf",id:m,leaf:-1-l})):u(l);return o.set(l,k),k},u=l=>{let[p=0,...k]=c(r[l]),m=Ee(p,n,t),y=k.map((T,qn)=>St(m,qn)?i(T):null),h=y.filter(T=>T!==null),re=c(h[0]);if(h.every(T=>T===re))return re;let[Ae,fe]=y;return t.isThreshold[p]===!0&&Ae!=null&&fe!=null&&Bt(p,fe,t)===Ae?fe:s(`${p}: ${y.map(T=>T?.id??"").join(" ")}`,T=>({kind:"ask",id:T,test:p,ways:y}))};return i(e)}function Bt(e,n,{asks:t,isThreshold:r}){let o=n;for(;o?.kind==="ask"&&r[o.test]===!0&&t[o.test]===t[e];)o=o.ways[0]??null;return o}var St=(e,n)=>(e>>n&1)===1;function ce(e){let n=new Set([e]);for(let t of n)if(t.kind==="ask")for(let r of t.ways)r!==null&&n.add(r);return[...n]}function Y(e,n,t){let r={cases:[n],isOpen:!1};for(let o of e){let a=r.cases.map(s=>It(o,s,t));r={cases:a.flatMap(({cases:s})=>s),isOpen:r.isOpen||a.some(({isOpen:s})=>s)}}return r}function It(e,n,{subjects:t}){let{name:r,owner:o,key:a}=c(t[e]),s=o??0,i=v(n.f,r),{items:u,isOpen:l,isBeside:p}=Et(v(n.s[s],r),i,n.k[s]===""),k=t[s]?.name??"",m=p?u.filter(h=>Bn(v(h,k))===n.k[s]?.split("/").at(-1)):u,y=m.filter(F);return{cases:y.map((h,re)=>Wn(n,e,h,Bn(h[a])??String(re+1))),isOpen:l||y.length<m.length}}function Et(e,n,t){let r=e??n,o=!t&&e==null;if(r==null)return{items:[],isOpen:!0,isBeside:!1};if(Array.isArray(r))return{items:r,isOpen:!1,isBeside:o};let a=v(r,"items");return Array.isArray(a)?{items:a,isOpen:v(r,"complete")===!1,isBeside:o}:{items:[r],isOpen:!1,isBeside:o}}var Bn=e=>typeof e=="string"&&e!==""?e:typeof e=="number"?String(e):null;function Wn(e,n,t,r){let[o,a]=[e.s.slice(),e.k.slice()],s=e.k.findLast((i,u)=>i!==""&&u!==n)??"";return o[n]=t,a[n]=s===""?r:`${s}/${r}`,{...e,s:o,k:a}}var[O,w,P,te,U,S,C]=[1,2,4,8,16,32,64],Vt=[P,te,U];function Nn(e){let{tables:n}=e,t=(o,a)=>{let s=c(n.wholes[o]),{elements:i,more:u}=Mt(s,a,r);return Kn(s)?At(s,i,u):Lt(s,i,u,r)},r={...e,wholeValue:(o,a)=>t(o,a).value,wholeKinds:(o,a)=>t(o,a).kinds};return t}function Mt(e,n,t){let{path:r,each:o}=e;if(r===null)return{elements:o.map(u=>Me(e,u,n,t)),more:null};let a=c(o[0]),{cases:s,isOpen:i}=Y(r,n,t.tables);return{elements:s.map(u=>Me(e,a,u,t)),more:i?Me(e,a,Ft(r,n),t):null}}var Ft=(e,n)=>e.reduce((t,r)=>Wn(t,r,M,"?"),n),Kn=({quantifier:e})=>e==="every"||e==="some"||e==="atLeast";function Me(e,{where:n,body:t},r,o){let a=n===null?O:Sn(n,r,o.tables),s=t===null?O:Sn(t,r,o.tables),i=t===null||Kn(e)?void 0:Kt(t,r,o);return{counts:a,has:s,value:i}}function Sn(e,n,t){let r=0;for(let o of _(e,n,t))r|=Wt(c(t.leaves[o]));return r}function Wt(e){switch(e.kind){case"value":return e.value===!0?O:e.value===!1?w:Nt(e.value)?w|C:C;case"term":return C;case"nowhere":return 0;case"gap":return P;case"conflict":return te;case"error":return U;case"notApplicable":return S}}var Nt=e=>F(e)&&e.absent===!0;function Kt(e,n,t){let r=_(e,n,t.tables),o=r.length===1?t.tables.leaves[r[0]??0]:void 0;if(o?.kind==="value")return j(o.value,o.type);if(o?.kind!=="term")return;let a=R(o.term,n,t);return a?.kind==="failure"?void 0:a}var ne=(e,n)=>Math.max(In(e),In(n)),In=e=>e===P||e===te||e===U?e:0,En=e=>[O,w,P,te,U,S,C].filter(n=>(e&n)!==0);function Vn({counts:e,has:n},t){let r=new Set;for(let o of En(e))for(let a of En(n))r.add(me(o,a,t));return r}function me(e,n,t){return e===w||e===S||n===S?S:e===O||n===(t?O:w)?n:ne(e,n)}var Mn=(e,n)=>({start:0,next:(t,r)=>t===e||r===e?e:ne(t,r),end:t=>t===0?n:t});function Pt(e){let n=Math.max(e,1)+1,t=o=>[o%n,Math.floor(o/n)%(n+1),Math.floor(o/(n*(n+1)))],r=(o,a,s)=>Math.min(o,n-1)+n*(Math.min(a,n)+(n+1)*s);return{start:0,next:(o,a)=>{let[s,i,u]=t(o);return a===O?r(s+1,i,u):a===w?o:r(s,i+1,ne(u,a))},end:o=>{let[a,s,i]=t(o);return a>=e?O:a+s<e||i===0?w:i}}}function $t({quantifier:e,atLeast:n}){return e==="every"?Mn(w,O):e==="some"?Mn(O,w):Pt(n)}function At(e,n,t){let r=$t(e),o=e.quantifier==="every",a=new Set([r.start]);for(let i of n)a=Fn(a,Vn(i,o),r);if(t!==null)for(let i=-1;i!==a.size;)i=a.size,a=new Set([...a,...Fn(a,Vn(t,o),r)]);let s=0;for(let i of a)s|=r.end(i);return{kinds:s,value:void 0}}function Fn(e,n,{next:t}){let r=new Set;for(let o of e)for(let a of n)r.add(a===S?o:t(o,a));return r}function Lt(e,n,t,r){let o=[...n,...t===null?[]:[t]].reduce((u,{counts:l,has:p})=>u|(l|p)&(P|te|U),0);if(!(t===null&&n.every(u=>Jt(u,e))))return{kinds:C|o|(qt(e)?P:0),value:void 0};let s=n.filter(({counts:u,has:l})=>me(u,l,!1)!==S),i=zt(s,e);return i!==0?{kinds:i,value:void 0}:Zt(e,s,r)}var qt=({quantifier:e})=>e!=="count"&&e!=="sum",Fe=e=>e!==0&&(e&e-1)===0;function Jt({counts:e,has:n,value:t},{quantifier:r}){return Fe(e)?e===w||e===S?!0:r==="count"?Fe(n):t!==void 0||Fe(n)&&n!==C&&n!==O&&n!==w:!1}function zt(e,{quantifier:n}){return e.reduce((t,{counts:r,has:o})=>ne(t,n==="count"?me(r,o,!1):ne(r,o)),0)}function Zt({quantifier:e,type:n},t,r){if(e==="count"){let s=t.filter(({counts:i,has:u})=>me(i,u,!1)===O).length;return{kinds:C,value:{kind:"number",value:x(s)}}}let o=t.flatMap(({value:s})=>s===void 0||s.kind==="absent"?[]:[s]);if(e==="sum")return Yt(o,n);let a;for(let s of o.filter(_t))(a===void 0||Ie(s,a,e==="lowest"||e==="earliest",r))&&(a=s);return a===void 0?{kinds:P,value:void 0}:{kinds:C,value:a}}var _t=e=>e.kind!=="event"||e.day!=="notYet"&&e.day!=="never";function Yt(e,[n]){let t=n==="money"||n==="percentage"?n:"number",r=x(0);for(let o of e){let a=E(t,r.add(f(o)));if(a.kind==="failure")return{kinds:U,value:void 0};r=f(a)}return{kinds:C,value:{kind:t,value:r}}}function Pn(e,n){let t=[...Vt,S].reduce((r,o,a)=>r|((e&o)===0?0:1<<a),0);return n?((e&C)===0?0:1)|t<<1:((e&O)===0?0:1)|((e&w)===0?0:2)|t<<2}var $=class{status;outcome;#e;#n;#t;#o;#r;#l=null;#a;constructor(n,t,r){let{root:o,within:a}=n,s=a===null?[]:An(a,t,r);this.#e=t,this.#n=n,this.#t=r,this.#a=a!==null&&s.length===0,this.#o=a===null||this.#a?o:a,this.#r=this.#o===a?s:An(o,t,r);let[i]=this.#r,u=this.#r.length===1&&i!==void 0&&i.kind!=="open";this.status=u?i.kind==="value"?"decided":i.kind:"undetermined",this.outcome=u&&i.kind==="value"&&!n.isSoft?$n(i.json,n):null}get possible(){return this.#n.isSoft?[]:this.#r.map(n=>n.kind==="value"?$n(n.json,this.#n):n.kind==="open"?{any:this.#n.type[0]}:{status:n.kind})}get needed(){return this.#u?[]:jt(this.#s,this.#i,this.#e,this.#t)}get cites(){return Ke(this.#n,this.#e,this.#t.tables)}get inexact(){if(this.#u)return!1;let{inputs:n,asks:t}=this.#t.tables,r=typeof this.#e.p!="string",o=({kind:a,mayStillHappen:s,asksNotYet:i,read:u})=>a==="relation"||a==="whole"||s&&(r||i)&&u(this.#e)==="notYet";return this.#a||this.#n.isLoose||this.#r.some(({kind:a})=>a==="open")||ce(this.#s).some(a=>a.kind==="ask"&&o(c(n[c(t[a.test])])))||this.#i.surely.size<this.#i.perhaps.size}toJSON(){let{status:n,outcome:t,possible:r,needed:o,cites:a,inexact:s}=this;return{status:n,outcome:t,possible:r,needed:o,cites:a,inexact:s}}get#u(){return this.status!=="undetermined"}get#s(){return Ve(this.#o,this.#e,this.#t.tables)}get#i(){return this.#l??=je(Gt(this.#s,this.#e,this.#t))}},$n=(e,{kind:n})=>(n==="requirement"||n==="group")&&typeof e=="boolean"?e?"met":"notMet":e;function An(e,n,t){let r=_(e,n,t.tables),[o]=r;if(r.length===1&&o!==void 0){let s=We(c(t.tables.leaves[o]),o,n,t);return s===null?[]:[s]}let a=new Map;for(let s of r.toSorted((i,u)=>i-u)){let i=We(c(t.tables.leaves[s]),s,n,t);i!==null&&a.set(JSON.stringify(i),i)}return[...a.values()]}function We(e,n,t,r){switch(e.kind){case"nowhere":return null;case"value":return{kind:"value",json:e.value};case"term":{let o=R(e.term,t,r);return o===void 0?{kind:"open",leaf:n}:o.kind==="failure"?{kind:se(o.reason)}:{kind:"value",json:ae(o)}}default:return{kind:e.kind}}}var Ke=(e,n,t)=>Pe(e,r=>Ut(c(e.parts[r]).applies,n,t));function Pe({cites:e,parts:n},t){let r=n.filter((o,a)=>t(a));return r.length===0?[...e]:[...new Set([...e,...r.flatMap(o=>o.cites)])]}var Ut=(e,n,t)=>_(e,n,t).some(r=>{let o=t.leaves[r];return o?.kind==="value"&&o.value===!0});function jt(e,{perhaps:n},t,r){let{tables:o}=r,a=new Map,s=(i,u)=>{for(let{needed:l,rank:p}of $e(i,u,r))a.set(l.path,{needed:l,rank:p})};for(let i of n)s(c(o.asks[i]),t);for(let i of ce(e)){let u=i.kind==="leaf"?o.leaves[i.leaf]:void 0;if(u?.kind==="term")for(let l of Ne(u.term))R({kind:"input",input:l},t,r)===void 0&&s(l,t)}return[...a.values()].sort((i,u)=>i.rank-u.rank||(i.needed.path<u.needed.path?-1:1)).map(({needed:i})=>i)}function Gt(e,n,t){let{leaves:r}=t.tables,o=new Map,a=s=>{let i=o.get(s);if(i!==void 0)return i;let u=s.kind==="leaf"?{kind:"leaf",id:s.id,outcomes:r[s.leaf]?.kind==="nowhere"?null:Ht,key:JSON.stringify(We(c(r[s.leaf]),s.leaf,n,t)),open:[],rest:-1,assumed:new Map}:{kind:"split",id:s.id,variable:s.test,children:s.ways.filter(l=>l!==null).map(a)};return o.set(s,u),u};return a(e)}var Ht={pieces:[],sources:[],notApplicable:null,gap:null,conflict:null,error:null};function $e(e,n,t){let{tables:r}=t,o=c(r.inputs[e]);switch(o.kind){case"member":return o.behind.flatMap(a=>{let{needed:s,rank:i}=Ln(c(r.inputs[a]),n,r);return[{needed:{...s,path:`${s.path}.${o.name}`},rank:i}]});case"relation":return o.behind.filter(a=>R({kind:"input",input:a},n,t)===void 0).flatMap(a=>$e(a,n,t));case"whole":return Qt(o.whole??0,n,t);default:return[Ln(o,n,r)]}}function Ln(e,n,{subjects:t}){let{kind:r,name:o,of:a,label:s,rank:i}=e,u=a===null?"":n.k[a]??"",l=a===null?"":`${t[a]?.name??""}${u===""?"":`[${u}]`}`;return{needed:{path:r==="fact"?`${l}.${o}`:r==="event"?`${o}${u===""?"":`[${u}]`}.gedaan`:`${o}${u===""||r==="referenceDate"?"":`[${u}]`}`,kind:r,label:s},rank:i}}function Qt(e,n,t){let{tables:r}=t,{path:o,each:a}=c(r.wholes[e]),{cases:s,isOpen:i}=o===null?{cases:[n],isOpen:!1}:Y(o,n,r),u=r.subjects[o?.at(-1)??-1],l=i?[{needed:{path:u?.name??"",kind:"list",label:null},rank:0}]:[],p=a.flatMap(({where:m,body:y})=>[m,y]).filter(m=>m!==null),k=s.flatMap(m=>p.flatMap(y=>ce(Ve(y,m,r)).flatMap(h=>h.kind==="ask"?$e(c(r.asks[h.test]),m,t):[])));return[...l,...k]}function Ne(e){switch(e.kind){case"constant":return[];case"input":return[e.input];case"call":return e.parts.flatMap(Ne);case"pick":return e.items.flatMap(Ne)}}function ho(e){let n=er(e),t=tr(n),r=(o,a={})=>or(o,a,n);return{caseOf:r,evaluate:(o,a)=>ar(r(o,a),t,a?.decisions),relation:(o,a,s)=>rr(o,a,s,t),whole:(o,a,s)=>Pn(t.wholeKinds(n.inputs[o]?.whole??0,s),a),figure:(o,a)=>nr(R({kind:"input",input:o},a,t)),settle:(o,a)=>{let{status:s,outcome:i}=new $(c(n.clauses[o]),a,t);return s==="decided"?i:Je[s]},cites:(o,a)=>Ke(c(n.clauses[o]),a,n),cited:Xt(n),records:(o,a)=>Y(o,a,n).cases}}function Xt({clauses:e}){let n=e.map(()=>new Map);return(t,r)=>{let o=c(n[t]),a=o.get(r);if(a!==void 0)return a;let s=Object.freeze(Pe(c(e[t]),i=>(r>>i&1)===1));return o.set(r,s),s}}var er=({data:e,reads:n,tests:t})=>({...e,inputs:e.inputs.map((r,o)=>({...r,read:c(n[o])})),tests:t,asked:Tn(t.length)});function nr(e){if(e!==void 0)return e.kind==="failure"?null:ae(e)}function tr(e){let n={rankOf:(r,o)=>e.choices[r]?.indexOf(o)??-1,calendarOf:r=>e.calendars[r]??null,note:()=>{}},t=Nn({tables:e,context:n});return{tables:e,context:n,wholeValue:(r,o)=>t(r,o).value,wholeKinds:(r,o)=>t(r,o).kinds}}function rr(e,n,t,r){let o=R({kind:"input",input:e},t,r);return o===void 0?(1<<n.length)-1:o.kind==="failure"?1<<n.indexOf(se(o.reason)):1<<n.indexOf(o.kind==="boolean"?String(o.value):"value")}function or(e,{referenceDate:n,context:t},{subjects:r}){let[o,a]=[F(e)?e:M,F(t)?t:M],s=(...u)=>u.map(l=>v(o,l)).find(l=>l!=null),i=(u,l)=>({...pe(v(a,u)),...pe(s(u,l))});return{f:o,o:i("oordelen","judgements"),g:i("stappen","steps"),p:n??s("peildatum","referenceDate"),s:r.map(({name:u,owner:l})=>l===null?{...pe(v(a,u)),...pe(v(o,u))}:M),k:r.map(()=>"")}}var pe=e=>F(e)?e:M;function ar(e,n,t){let{clauses:r}=n.tables,o=(s,i)=>Object.fromEntries(r.filter(u=>u.kind===s&&t?.includes(u.name)!==!1).map(u=>[u.name,sr(u,e,n,i)])),a=(s,i)=>new $(s,i,n);return{decisions:o("decision",a),requirements:o("requirement",a),groups:o("group",a),steps:o("step",(s,i)=>ir(s,i,n))}}function sr(e,n,{tables:t},r){let o=e.per.at(-1);return o===void 0?r(e,n):Object.fromEntries(Y(e.per,n,t).cases.map(a=>[a.k[o]??"",r(e,a)]))}function ir(e,n,t){let r=s=>{if(s===null)return null;let{outcome:i}=new $({...e,within:null,root:s},n,t);return typeof i=="string"?i:null},[o,a]=[r(e.first),r(e.last)];return Object.assign(new $(e,n,t),{first:o,last:a})}return ho(printed)}}})()})();

export const policy = /*@__PURE__*/ Object.freeze({"name":"asr.ggz","year":2025,"revision":2,"digest":"sha256:525fdc98e5ff9760d63263fa65eda9028c712ed133d34ca03a953d1d08ef3f23","compiler":"0.1.0","readings":{"samenloop_typen":"volgorde","drempels":"letterlijk","tussen_haakjes":"beperkt","moment_van_70_procent":"vanaf_dat_moment","kop_of_zin":"lopen_uiteen","ervaringsjaar":"twaalf_maanden","ervaringsjaar_op_schrikkeldag":"dag_ervoor","volgend_contractjaar":"na_het_verzoek","gevolg_van_te_laat":"niet_meer","bereik_geen_terugwerkende_kracht":"alle_overeenkomsten","juiste_sectie":"nummer_drie","omzet_als_praktijk":"telt_mee","loketten":"de_webpagina","contractpartij":"niet_genoemd","tegenover_het_maximum":"ten_hoogste","begin_van_het_jaar":"dag_van_prestatie","jaar_na_29_februari":"dag_ervoor","vooraf":"voor_eerste_dag","ontbrekende_dag":"dag_ervoor","kaders":"naar_onderwerp","tijd_van_de_leidraad":"rest_van_2024","preferent_en_marktleider":"dezelfde","tijd_om_te_onderhandelen":"gedrukt_kwartaal","tijdpad_zonder_titel":"beide_digitale","wanneer_wijzen_op_bemiddeling":"boven_de_norm","bereik_van_aangevraagd":"faillissement_en_liquidatie","verwijzingsregisters":"geen_van_beide","inlichtingen_achterhouden":"sluit_uit","belasting_in_welk_land":"elke_plicht","gronden_van_zorgweigering":"elk_afzonderlijk","vijf_jaar_geleden":"telt_niet_mee","meetdag_ernstige_fout":"dag_van_beoordeling","vijf_jaar_op_schrikkeldag":"dag_ervoor","samenwerking_met_wie":"alle_genoemde","instellingen_bij_veiligheid":"ook_ziekenhuisafdelingen"}});

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
  const s0 = f.zorgaanbieder ?? none, s6 = f.landelijk ?? none;
  const s1 = none, s2 = none, s3 = none, s4 = none, s5 = none, s7 = none, s8 = none, s9 = none, s10 = none;
  const y = E().caseOf(f, { referenceDate: p });
  return {
    "contracttype": c0(s0),
    "onderhandelbaar": c2(s0),
    "voorstel_volledig": c3(s0),
    "voorgesteld_omzetplafond": c4(f, p, s0, undefined),
    "voorgesteld_tarief": c5(f, p, s0, undefined),
    "plafond_passend": c6(f, p, s0, undefined),
    "verzoek_ophoging": Object.fromEntries(E().records([2], y).map((x) => [x.k[2], c9(x.s[2], x)])),
    "route_nieuwe_aanbieder": c11(s0),
    "verzoek_om_overeenkomst": c19(p, o, g, s0),
    "tussentijds_belet": c22(p, o, s0),
    "overgangsroute": c23(s0),
    "contracttype_na_overgang": c33(p, g, s0),
    "loket_voor_algemene_vragen": c34(s0),
    "loket": Object.fromEntries(E().records([3], y).map((x) => [x.k[3], c35(x.s[0], x.s[3])])),
    "kvk_nummer": Object.fromEntries(E().records([3], y).map((x) => [x.k[3], c43(x.s[3])])),
    "sluit_overeenkomst": Object.fromEntries(E().records([3], y).map((x) => [x.k[3], c44()])),
    "passende_zorg": Object.fromEntries(E().records([7], y).map((x) => [x.k[7], c45(x.s[7])])),
    "vergoeding": Object.fromEntries(E().records([1], y).map((x) => [x.k[1], c52(x.s[0], x)])),
    "declareren": c53(p, s0),
    "via_vecozo": Object.fromEntries(E().records([1], y).map((x) => [x.k[1], c59(x.s[1])])),
    "maandelijks_declareren": Object.fromEntries(E().records([1], y).map((x) => [x.k[1], c61(x.s[1])])),
    "termijn_staat_in": Object.fromEntries(E().records([1], y).map((x) => [x.k[1], c62(x.s[0], x.s[1])])),
    "afgewezen": Object.fromEntries(E().records([1], y).map((x) => [x.k[1], c63(x.s[1])])),
    "machtiging_nodig": Object.fromEntries(E().records([8], y).map((x) => [x.k[8], c64(x.s[0], x.s[8])])),
    "machtiging_verblijf": Object.fromEntries(E().records([4], y).map((x) => [x.k[4], c68(x.s[0], x.s[4])])),
    "machtiging_langdurig": Object.fromEntries(E().records([4], y).map((x) => [x.k[4], c70()])),
    "valt_onder_dit_beleid": Object.fromEntries(E().records([3], y).map((x) => [x.k[3], c71(x.s[3])])),
    "gezamenlijk_beleid": Object.fromEntries(E().records([3], y).map((x) => [x.k[3], c74(x.s[3])])),
    "voortrekker": Object.fromEntries(E().records([9], y).map((x) => [x.k[9], c76()])),
    "deelname_asr": Object.fromEntries(E().records([9], y).map((x) => [x.k[9], c77(p, x)])),
    "innovatie_gevolgd": c78(p, o, s0),
    "mgn_vg_meegenomen": c85(p, g),
    "cruciale_ggz_meegenomen": c87(p, g),
    "inkoper_consultatiefunctie": Object.fromEntries(E().records([3], y).map((x) => [x.k[3], c93(x.s[0], x.s[3])])),
    "preferente_verzekeraar_in_regio": Object.fromEntries(E().records([3], y).map((x) => [x.k[3], c94(x.s[0], x.s[3])])),
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
function c4(f, p, s0, x) {
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
    case 1: return E().settle(4, (x ?? E().caseOf(f, { referenceDate: p })));
    case 2: return unsettled.gap;
    case 4: return E().settle(4, (x ?? E().caseOf(f, { referenceDate: p })));
    default: return E().settle(4, (x ?? E().caseOf(f, { referenceDate: p })));
  }
}

// voorgesteld_tarief
function c5(f, p, s0, x) {
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
    case 2: return E().settle(5, (x ?? E().caseOf(f, { referenceDate: p })));
    default: return E().settle(5, (x ?? E().caseOf(f, { referenceDate: p })));
  }
}

// plafond_passend
function c6(f, p, s0, x) {
  let m = 0;
  const c19 = among(s0.omzetplafond?.[2025], [ABSENT, VALUE]);
  if ((c19 & 1) !== 0) {
    m |= 1;
  }
  if ((c19 & 2) !== 0) {
    const c18 = E().whole(18, false, (x ?? E().caseOf(f, { referenceDate: p })));
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
    const d16 = s2.ingediend_op, u16 = typeof d16 !== 'string' || d16.length !== 10;
    if (u16 || d16 < "2025-11-01") {
      const r12 = s2.plafond, f12 = typeof r12 === 'number' ? r12 : figureOf(r12);
      if (!(f12 >= 0.01)) {
        m |= 4;
      }
      if (!(f12 < 0.01)) {
        const c15 = s2.gerealiseerd == null || s2.plafond == null ? 3 : compared(product(cents(s2.gerealiseerd), 100), product(100, cents(s2.plafond)), 7, 10, 1) || E().relation(15, ["true","false"], x);
        if ((c15 & 1) !== 0) {
          c13 ??= s2.gerealiseerd == null || s2.plafond == null ? 3 : compared(product(cents(s2.gerealiseerd), 100), product(100, cents(s2.plafond)), 7, 10, 6) || E().relation(13, ["true","false"], x);
          if ((c13 & 1) !== 0) {
            m |= 16;
          }
          if ((c13 & 2) !== 0) {
            m |= 32;
          }
        }
        if ((c15 & 2) !== 0) {
          c13 ??= s2.gerealiseerd == null || s2.plafond == null ? 3 : compared(product(cents(s2.gerealiseerd), 100), product(100, cents(s2.plafond)), 7, 10, 6) || E().relation(13, ["true","false"], x);
          if ((c13 & 1) !== 0) {
            m |= 8;
          }
          if ((c13 & 2) !== 0) {
            m |= 4;
          }
        }
      }
    }
    if (u16 || d16 >= "2025-11-01") {
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
  let n232 = 0, n204 = 0, n199 = 0, n180 = 0, n179 = 0, n92 = 0, n207 = 0;
  const v22 = s0.overeenkomst?.[2024];
  const v1 = s0.soort;
  const v21 = s0.wenst_overeenkomst;
  const c25 = happens(g["nieuwe_aanbieder.verzoek"], ["notYet", "never", VALUE]);
  const d25 = g["nieuwe_aanbieder.verzoek"], u25 = typeof d25 !== 'string' || d25.length !== 10, w25 = d25 === 'notYet' ? p ?? "2024-03-28" : '';
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
      const c28 = among(s0.ervaring_vanaf, [ABSENT, VALUE]);
      if ((c28 & 1) !== 0) {
        n179 = 1;
      }
      if ((c28 & 2) !== 0) {
        const c26 = among(s0.ervaring_tot_en_met, [ABSENT, VALUE]);
        if ((c26 & 1) !== 0) {
          n179 = 1;
        }
        if ((c26 & 2) !== 0) {
          if (v1 === "instelling" || typeof v1 !== 'string' || v1 === "paaz" || v1 === "puc") {
            if (v21 !== false) {
              const v30 = s0.ervaring_via_machtigingen;
              if (v30 !== false) {
                const c29 = ordered(orderOf(dayOf(s0.ervaring_tot_en_met), addTo(addTo(dayOf(s0.ervaring_vanaf), 1, 0, 0, "down"), 0, 0, -1, null)), 6);
                if ((c29 & 1) !== 0) {
                  if ((c25 & 1) !== 0 || (c25 & 2) !== 0) {
                    m |= 2;
                  }
                  if ((c25 & 4) !== 0) {
                    if ((u25 && w25 < "2024-01-01") || d25 < "2024-01-01") {
                      m |= 2;
                    }
                    if (u25 || d25 >= "2024-01-01") {
                      if ((u25 && w25 < "2024-08-01") || d25 < "2024-08-01") {
                        const c27 = ordered(orderOf(dayOf(g["nieuwe_aanbieder.verzoek"]), dayOf(s0.ervaring_tot_en_met)), 4);
                        if ((c27 & 1) !== 0) {
                          const r24 = s0.omzet_ervaringsjaar, f24 = typeof r24 === 'number' ? r24 : figureOf(r24);
                          if (!(f24 >= 30000)) {
                            m |= 2;
                          }
                          if (!(f24 < 30000)) {
                            const v91 = s0.ingeschreven_in_kvk;
                            if (v91 !== false) {
                              const v90 = s0.toegelaten_wtza;
                              if (v90 !== false) {
                                const v89 = s0.governancecode_van_toepassing;
                                if (v89 !== false) {
                                  const v88 = s0.governancecode_aantoonbaar_ingevoerd;
                                  if (v88 !== false) {
                                    n232 = 1;
                                  }
                                  if (v88 !== true) {
                                    m |= 4;
                                  }
                                }
                                if (v89 !== true) {
                                  n232 = 1;
                                }
                              }
                              if (v90 !== true) {
                                m |= 4;
                              }
                            }
                            if (v91 !== true) {
                              m |= 4;
                            }
                          }
                        }
                        if ((c27 & 2) !== 0) {
                          m |= 2;
                        }
                      }
                      if (u25 || d25 >= "2024-08-01") {
                        m |= 2;
                      }
                    }
                  }
                }
                if ((c29 & 2) !== 0) {
                  m |= 2;
                }
              }
              if (v30 !== true) {
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
  if (n232 === 1) {
    const v87 = s0.voldoet_aan_bestuursverklaring;
    if (v87 !== false) {
      const v86 = s0.ubo_bekend_bij_asr;
      if (v86 !== false) {
        const v85 = s0.ubo_onder_sanctieregeling;
        if (v85 !== false) {
          m |= 4;
        }
        if (v85 !== true) {
          const v84 = s0.failliet;
          if (v84 !== false) {
            m |= 4;
          }
          if (v84 !== true) {
            const v83 = s0.faillissement_aangevraagd;
            if (v83 !== false) {
              m |= 4;
            }
            if (v83 !== true) {
              const v82 = s0.in_liquidatie;
              if (v82 !== false) {
                m |= 4;
              }
              if (v82 !== true) {
                const v81 = s0.liquidatie_aangevraagd;
                if (v81 !== false) {
                  m |= 4;
                }
                if (v81 !== true) {
                  const v80 = s0.werkzaamheden_gestaakt;
                  if (v80 !== false) {
                    m |= 4;
                  }
                  if (v80 !== true) {
                    const v79 = s0.surseance_van_betaling;
                    if (v79 !== false) {
                      m |= 4;
                    }
                    if (v79 !== true) {
                      const v78 = s0.akkoord_met_schuldeisers;
                      if (v78 !== false) {
                        m |= 4;
                      }
                      if (v78 !== true) {
                        const v77 = told(o.vergelijkbare_insolventie, ["asr"], p);
                        if (v77 !== false) {
                          m |= 4;
                        }
                        if (v77 !== true) {
                          const v76 = s0.geregistreerd_in_ivr;
                          if (v76 !== false) {
                            m |= 4;
                          }
                          if (v76 !== true) {
                            const v75 = s0.geregistreerd_in_evr;
                            if (v75 !== false) {
                              m |= 4;
                            }
                            if (v75 !== true) {
                              const v74 = s0.fraudeonderzoek_gaande;
                              if (v74 !== false) {
                                m |= 4;
                              }
                              if (v74 !== true) {
                                const v73 = s0.valse_verklaringen;
                                if (v73 !== false) {
                                  m |= 4;
                                }
                                if (v73 !== true) {
                                  const v72 = s0.inlichtingen_achtergehouden;
                                  if (v72 !== false) {
                                    m |= 4;
                                  }
                                  if (v72 !== true) {
                                    const v71 = s0.belasting_vestigingsland_voldaan;
                                    if (v71 !== false) {
                                      const v70 = s0.belasting_nederland_voldaan;
                                      if (v70 !== false) {
                                        const v69 = s0.onder_verscherpt_toezicht;
                                        if (v69 !== false) {
                                          m |= 4;
                                        }
                                        if (v69 !== true) {
                                          const v68 = told(o.gedegen_bedrijfsadministratie, ["asr"], p);
                                          if (v68 !== false) {
                                            const v67 = told(o.kan_gegevens_op_tijd_leveren, ["asr"], p);
                                            if (v67 !== false) {
                                              const v66 = s0.vecozo_certificaat;
                                              if (v66 !== false) {
                                                const v65 = s0.weigert_op_kenmerken;
                                                if (v65 !== false) {
                                                  m |= 4;
                                                }
                                                if (v65 !== true) {
                                                  const v64 = s0.weigert_op_zorgzwaarte;
                                                  if (v64 !== false) {
                                                    m |= 4;
                                                  }
                                                  if (v64 !== true) {
                                                    const c60 = among(s0.datum_ernstige_fout, [ABSENT, VALUE]);
                                                    if ((c60 & 1) !== 0) {
                                                      n204 = 1;
                                                    }
                                                    if ((c60 & 2) !== 0) {
                                                      n207 = 1;
                                                    }
                                                  }
                                                }
                                              }
                                              if (v66 !== true) {
                                                m |= 4;
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
                                      }
                                      if (v70 !== true) {
                                        m |= 4;
                                      }
                                    }
                                    if (v71 !== true) {
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
      if (v86 !== true) {
        m |= 4;
      }
    }
    if (v87 !== true) {
      m |= 4;
    }
  }
  if (n207 === 1) {
    const c63 = ordered(orderOf(dayOf(s0.datum_ernstige_fout), dayOf(p)), 3);
    if ((c63 & 1) !== 0) {
      const c62 = ordered(orderOf(dayOf(s0.datum_ernstige_fout), addTo(dayOf(p), -5, 0, 0, "down")), 4);
      if ((c62 & 1) !== 0) {
        const v59 = told(o.integriteit_in_twijfel, ["asr"], p);
        if (v59 !== false) {
          m |= 4;
        }
        if (v59 !== true) {
          n204 = 1;
        }
      }
      if ((c62 & 2) !== 0) {
        n204 = 1;
      }
    }
    if ((c63 & 2) !== 0) {
      n204 = 1;
    }
  }
  if (n204 === 1) {
    const v58 = told(o.voldoende_plausibele_aanwijzingen, ["asr"], p);
    if (v58 !== false) {
      m |= 4;
    }
    if (v58 !== true) {
      const v57 = told(o.personeel_volstaat, ["asr"], p);
      if (v57 !== false) {
        const v56 = told(o.verbetert_systematisch, ["asr"], p);
        if (v56 !== false) {
          const v55 = s0.kwaliteitssysteem_landelijk_erkend;
          if (v55 !== false) {
            n199 = 1;
          }
          if (v55 !== true) {
            const v54 = s0.kwaliteitssysteem_internationaal_erkend;
            if (v54 !== false) {
              n199 = 1;
            }
            if (v54 !== true) {
              m |= 4;
            }
          }
        }
        if (v56 !== true) {
          m |= 4;
        }
      }
      if (v57 !== true) {
        m |= 4;
      }
    }
  }
  if (n199 === 1) {
    const v53 = s0.externe_audit;
    if (v53 !== false) {
      const v52 = s0.regionale_ketenafspraken;
      if (v52 !== false) {
        const v51 = members(s0.afspraken_onderwerpen, "triage");
        if ((v51 & 1) !== 0) {
          const v50 = members(s0.afspraken_onderwerpen, "overdracht");
          if ((v50 & 1) !== 0) {
            const v49 = members(s0.afspraken_onderwerpen, "aanverwante_diensten");
            if ((v49 & 1) !== 0) {
              const v48 = members(s0.afspraken_onderwerpen, "overlegorganen");
              if ((v48 & 1) !== 0) {
                const v47 = members(s0.afspraken_onderwerpen, "juiste_zorg_juiste_plek");
                if ((v47 & 1) !== 0) {
                  const v45 = members(s0.afspraken_partners, "ziekenhuizen");
                  if ((v45 & 1) !== 0) {
                    const v44 = members(s0.afspraken_partners, "huisartsen");
                    if ((v44 & 1) !== 0) {
                      const v43 = members(s0.afspraken_partners, "wijkverpleegkundigen");
                      if ((v43 & 1) !== 0) {
                        const v42 = members(s0.afspraken_partners, "verpleeghuizen");
                        if ((v42 & 1) !== 0) {
                          const v41 = members(s0.afspraken_partners, "andere_zorgverleners");
                          if ((v41 & 1) !== 0) {
                            const v39 = s0.klanttevredenheid_uitgevraagd;
                            if (v39 !== false) {
                              const v38 = s0.klanttevredenheid_aangeleverd;
                              if (v38 !== false) {
                                const v37 = s0.klachtenregeling_wkkgz;
                                if (v37 !== false) {
                                  const v36 = told(o.volgt_veiligheidsregels, ["asr"], p);
                                  if (v36 !== false) {
                                    const v35 = told(o.actieve_kwaliteitscyclus, ["asr"], p);
                                    if (v35 !== false) {
                                      const v34 = s0.klinisch_verblijf;
                                      if (v34 !== false) {
                                        const v33 = told(o.veilig_klimaat_gegarandeerd, ["asr"], p);
                                        if (v33 !== false) {
                                          n180 = 1;
                                        }
                                        if (v33 !== true) {
                                          m |= 4;
                                        }
                                      }
                                      if (v34 !== true) {
                                        n180 = 1;
                                      }
                                    }
                                    if (v35 !== true) {
                                      m |= 4;
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
                          if ((v41 & 2) !== 0) {
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
                if ((v47 & 2) !== 0) {
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
      if (v52 !== true) {
        m |= 4;
      }
    }
    if (v53 !== true) {
      m |= 4;
    }
  }
  if (n180 === 1) {
    const v32 = told(o.toegevoegde_waarde, ["asr"], p);
    if (v32 !== false) {
      m |= 8;
    }
    if (v32 !== true) {
      m |= 16;
    }
  }
  if (n179 === 1) {
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
  let n232 = 0, n204 = 0, n199 = 0, n180 = 0, n179 = 0, n92 = 0, n207 = 0;
  const v22 = s0.overeenkomst?.[2024];
  const c28 = among(s0.ervaring_vanaf, [ABSENT, VALUE]);
  const c26 = among(s0.ervaring_tot_en_met, [ABSENT, VALUE]);
  let c31;
  const v1 = s0.soort;
  const v21 = s0.wenst_overeenkomst;
  const c25 = happens(g["nieuwe_aanbieder.verzoek"], ["notYet", "never", VALUE]);
  const d25 = g["nieuwe_aanbieder.verzoek"], u25 = typeof d25 !== 'string' || d25.length !== 10, w25 = d25 === 'notYet' ? p ?? "2024-03-28" : '';
  const v23 = s0.eerder_overeenkomst;
  if (v23 !== false) {
    if (v22 !== false) {
      if ((c28 & 1) !== 0) {
        m |= 2;
      }
      if ((c28 & 2) !== 0) {
        if ((c26 & 1) !== 0) {
          m |= 2;
        }
        if ((c26 & 2) !== 0) {
          c31 ??= ordered(orderOf(dayOf(s0.ervaring_tot_en_met), dayOf(s0.ervaring_vanaf)), 6);
          if ((c31 & 1) !== 0) {
            m |= 2;
          }
          if ((c31 & 2) !== 0) {
            m |= 1;
          }
        }
      }
    }
    if (v22 !== true) {
      if ((c28 & 1) !== 0) {
        n92 = 1;
      }
      if ((c28 & 2) !== 0) {
        if ((c26 & 1) !== 0) {
          n92 = 1;
        }
        if ((c26 & 2) !== 0) {
          c31 ??= ordered(orderOf(dayOf(s0.ervaring_tot_en_met), dayOf(s0.ervaring_vanaf)), 6);
          if ((c31 & 1) !== 0) {
            n92 = 1;
          }
          if ((c31 & 2) !== 0) {
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
      if ((c28 & 1) !== 0) {
        n179 = 1;
      }
      if ((c28 & 2) !== 0) {
        if ((c26 & 1) !== 0) {
          n179 = 1;
        }
        if ((c26 & 2) !== 0) {
          c31 ??= ordered(orderOf(dayOf(s0.ervaring_tot_en_met), dayOf(s0.ervaring_vanaf)), 6);
          if ((c31 & 1) !== 0) {
            if (v1 === "instelling" || typeof v1 !== 'string' || v1 === "paaz" || v1 === "puc") {
              if (v21 !== false) {
                const v30 = s0.ervaring_via_machtigingen;
                if (v30 !== false) {
                  const c29 = ordered(orderOf(dayOf(s0.ervaring_tot_en_met), addTo(addTo(dayOf(s0.ervaring_vanaf), 1, 0, 0, "down"), 0, 0, -1, null)), 6);
                  if ((c29 & 1) !== 0) {
                    if ((c25 & 1) !== 0 || (c25 & 2) !== 0) {
                      m |= 4;
                    }
                    if ((c25 & 4) !== 0) {
                      if ((u25 && w25 < "2024-01-01") || d25 < "2024-01-01") {
                        m |= 4;
                      }
                      if (u25 || d25 >= "2024-01-01") {
                        if ((u25 && w25 < "2024-08-01") || d25 < "2024-08-01") {
                          const c27 = ordered(orderOf(dayOf(g["nieuwe_aanbieder.verzoek"]), dayOf(s0.ervaring_tot_en_met)), 4);
                          if ((c27 & 1) !== 0) {
                            const r24 = s0.omzet_ervaringsjaar, f24 = typeof r24 === 'number' ? r24 : figureOf(r24);
                            if (!(f24 >= 30000)) {
                              m |= 4;
                            }
                            if (!(f24 < 30000)) {
                              const v91 = s0.ingeschreven_in_kvk;
                              if (v91 !== false) {
                                const v90 = s0.toegelaten_wtza;
                                if (v90 !== false) {
                                  const v89 = s0.governancecode_van_toepassing;
                                  if (v89 !== false) {
                                    const v88 = s0.governancecode_aantoonbaar_ingevoerd;
                                    if (v88 !== false) {
                                      n232 = 1;
                                    }
                                    if (v88 !== true) {
                                      m |= 8;
                                    }
                                  }
                                  if (v89 !== true) {
                                    n232 = 1;
                                  }
                                }
                                if (v90 !== true) {
                                  m |= 8;
                                }
                              }
                              if (v91 !== true) {
                                m |= 8;
                              }
                            }
                          }
                          if ((c27 & 2) !== 0) {
                            m |= 4;
                          }
                        }
                        if (u25 || d25 >= "2024-08-01") {
                          m |= 4;
                        }
                      }
                    }
                  }
                  if ((c29 & 2) !== 0) {
                    m |= 4;
                  }
                }
                if (v30 !== true) {
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
          if ((c31 & 2) !== 0) {
            m |= 1;
          }
        }
      }
    }
  }
  if (n232 === 1) {
    const v87 = s0.voldoet_aan_bestuursverklaring;
    if (v87 !== false) {
      const v86 = s0.ubo_bekend_bij_asr;
      if (v86 !== false) {
        const v85 = s0.ubo_onder_sanctieregeling;
        if (v85 !== false) {
          m |= 8;
        }
        if (v85 !== true) {
          const v84 = s0.failliet;
          if (v84 !== false) {
            m |= 8;
          }
          if (v84 !== true) {
            const v83 = s0.faillissement_aangevraagd;
            if (v83 !== false) {
              m |= 8;
            }
            if (v83 !== true) {
              const v82 = s0.in_liquidatie;
              if (v82 !== false) {
                m |= 8;
              }
              if (v82 !== true) {
                const v81 = s0.liquidatie_aangevraagd;
                if (v81 !== false) {
                  m |= 8;
                }
                if (v81 !== true) {
                  const v80 = s0.werkzaamheden_gestaakt;
                  if (v80 !== false) {
                    m |= 8;
                  }
                  if (v80 !== true) {
                    const v79 = s0.surseance_van_betaling;
                    if (v79 !== false) {
                      m |= 8;
                    }
                    if (v79 !== true) {
                      const v78 = s0.akkoord_met_schuldeisers;
                      if (v78 !== false) {
                        m |= 8;
                      }
                      if (v78 !== true) {
                        const v77 = told(o.vergelijkbare_insolventie, ["asr"], p);
                        if (v77 !== false) {
                          m |= 8;
                        }
                        if (v77 !== true) {
                          const v76 = s0.geregistreerd_in_ivr;
                          if (v76 !== false) {
                            m |= 8;
                          }
                          if (v76 !== true) {
                            const v75 = s0.geregistreerd_in_evr;
                            if (v75 !== false) {
                              m |= 8;
                            }
                            if (v75 !== true) {
                              const v74 = s0.fraudeonderzoek_gaande;
                              if (v74 !== false) {
                                m |= 8;
                              }
                              if (v74 !== true) {
                                const v73 = s0.valse_verklaringen;
                                if (v73 !== false) {
                                  m |= 8;
                                }
                                if (v73 !== true) {
                                  const v72 = s0.inlichtingen_achtergehouden;
                                  if (v72 !== false) {
                                    m |= 8;
                                  }
                                  if (v72 !== true) {
                                    const v71 = s0.belasting_vestigingsland_voldaan;
                                    if (v71 !== false) {
                                      const v70 = s0.belasting_nederland_voldaan;
                                      if (v70 !== false) {
                                        const v69 = s0.onder_verscherpt_toezicht;
                                        if (v69 !== false) {
                                          m |= 8;
                                        }
                                        if (v69 !== true) {
                                          const v68 = told(o.gedegen_bedrijfsadministratie, ["asr"], p);
                                          if (v68 !== false) {
                                            const v67 = told(o.kan_gegevens_op_tijd_leveren, ["asr"], p);
                                            if (v67 !== false) {
                                              const v66 = s0.vecozo_certificaat;
                                              if (v66 !== false) {
                                                const v65 = s0.weigert_op_kenmerken;
                                                if (v65 !== false) {
                                                  m |= 8;
                                                }
                                                if (v65 !== true) {
                                                  const v64 = s0.weigert_op_zorgzwaarte;
                                                  if (v64 !== false) {
                                                    m |= 8;
                                                  }
                                                  if (v64 !== true) {
                                                    const c60 = among(s0.datum_ernstige_fout, [ABSENT, VALUE]);
                                                    if ((c60 & 1) !== 0) {
                                                      n204 = 1;
                                                    }
                                                    if ((c60 & 2) !== 0) {
                                                      n207 = 1;
                                                    }
                                                  }
                                                }
                                              }
                                              if (v66 !== true) {
                                                m |= 8;
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
                                      }
                                      if (v70 !== true) {
                                        m |= 8;
                                      }
                                    }
                                    if (v71 !== true) {
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
      if (v86 !== true) {
        m |= 8;
      }
    }
    if (v87 !== true) {
      m |= 8;
    }
  }
  if (n207 === 1) {
    const c63 = ordered(orderOf(dayOf(s0.datum_ernstige_fout), dayOf(p)), 3);
    if ((c63 & 1) !== 0) {
      const c62 = ordered(orderOf(dayOf(s0.datum_ernstige_fout), addTo(dayOf(p), -5, 0, 0, "down")), 4);
      if ((c62 & 1) !== 0) {
        const v59 = told(o.integriteit_in_twijfel, ["asr"], p);
        if (v59 !== false) {
          m |= 8;
        }
        if (v59 !== true) {
          n204 = 1;
        }
      }
      if ((c62 & 2) !== 0) {
        n204 = 1;
      }
    }
    if ((c63 & 2) !== 0) {
      n204 = 1;
    }
  }
  if (n204 === 1) {
    const v58 = told(o.voldoende_plausibele_aanwijzingen, ["asr"], p);
    if (v58 !== false) {
      m |= 8;
    }
    if (v58 !== true) {
      const v57 = told(o.personeel_volstaat, ["asr"], p);
      if (v57 !== false) {
        const v56 = told(o.verbetert_systematisch, ["asr"], p);
        if (v56 !== false) {
          const v55 = s0.kwaliteitssysteem_landelijk_erkend;
          if (v55 !== false) {
            n199 = 1;
          }
          if (v55 !== true) {
            const v54 = s0.kwaliteitssysteem_internationaal_erkend;
            if (v54 !== false) {
              n199 = 1;
            }
            if (v54 !== true) {
              m |= 8;
            }
          }
        }
        if (v56 !== true) {
          m |= 8;
        }
      }
      if (v57 !== true) {
        m |= 8;
      }
    }
  }
  if (n199 === 1) {
    const v53 = s0.externe_audit;
    if (v53 !== false) {
      const v52 = s0.regionale_ketenafspraken;
      if (v52 !== false) {
        const v51 = members(s0.afspraken_onderwerpen, "triage");
        if ((v51 & 1) !== 0) {
          const v50 = members(s0.afspraken_onderwerpen, "overdracht");
          if ((v50 & 1) !== 0) {
            const v49 = members(s0.afspraken_onderwerpen, "aanverwante_diensten");
            if ((v49 & 1) !== 0) {
              const v48 = members(s0.afspraken_onderwerpen, "overlegorganen");
              if ((v48 & 1) !== 0) {
                const v47 = members(s0.afspraken_onderwerpen, "juiste_zorg_juiste_plek");
                if ((v47 & 1) !== 0) {
                  const v45 = members(s0.afspraken_partners, "ziekenhuizen");
                  if ((v45 & 1) !== 0) {
                    const v44 = members(s0.afspraken_partners, "huisartsen");
                    if ((v44 & 1) !== 0) {
                      const v43 = members(s0.afspraken_partners, "wijkverpleegkundigen");
                      if ((v43 & 1) !== 0) {
                        const v42 = members(s0.afspraken_partners, "verpleeghuizen");
                        if ((v42 & 1) !== 0) {
                          const v41 = members(s0.afspraken_partners, "andere_zorgverleners");
                          if ((v41 & 1) !== 0) {
                            const v39 = s0.klanttevredenheid_uitgevraagd;
                            if (v39 !== false) {
                              const v38 = s0.klanttevredenheid_aangeleverd;
                              if (v38 !== false) {
                                const v37 = s0.klachtenregeling_wkkgz;
                                if (v37 !== false) {
                                  const v36 = told(o.volgt_veiligheidsregels, ["asr"], p);
                                  if (v36 !== false) {
                                    const v35 = told(o.actieve_kwaliteitscyclus, ["asr"], p);
                                    if (v35 !== false) {
                                      const v34 = s0.klinisch_verblijf;
                                      if (v34 !== false) {
                                        const v33 = told(o.veilig_klimaat_gegarandeerd, ["asr"], p);
                                        if (v33 !== false) {
                                          n180 = 1;
                                        }
                                        if (v33 !== true) {
                                          m |= 8;
                                        }
                                      }
                                      if (v34 !== true) {
                                        n180 = 1;
                                      }
                                    }
                                    if (v35 !== true) {
                                      m |= 8;
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
                          if ((v41 & 2) !== 0) {
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
                if ((v47 & 2) !== 0) {
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
      if (v52 !== true) {
        m |= 8;
      }
    }
    if (v53 !== true) {
      m |= 8;
    }
  }
  if (n180 === 1) {
    const v32 = told(o.toegevoegde_waarde, ["asr"], p);
    if (v32 !== false) {
      m |= 16;
    }
    if (v32 !== true) {
      m |= 32;
    }
  }
  if (n179 === 1) {
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
  let n486 = 0;
  const d61 = p, u61 = typeof d61 !== 'string' || d61.length !== 10;
  const v21 = s0.wenst_overeenkomst;
  if (v21 !== false) {
    const v92 = s0.overeenkomst?.[2025];
    if (v92 !== false) {
      m |= 1;
    }
    if (v92 !== true) {
      const r97 = s0.aantal_declaraties?.[2025], f97 = typeof r97 === 'number' ? r97 : figureOf(r97);
      if (!(f97 >= 1)) {
        n486 = 1;
      }
      if (!(f97 < 1)) {
        const v96 = told(o.afwijken_van_uitgangspunt, ["asr"], p);
        if (v96 !== false) {
          n486 = 1;
        }
        if (v96 !== true) {
          if (u61 || d61 < "2025-01-01") {
            m |= 1;
          }
          if (u61 || d61 >= "2025-01-01") {
            if (u61 || d61 < "2026-01-01") {
              m |= 2;
            }
            if (u61 || d61 >= "2026-01-01") {
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
  if (n486 === 1) {
    if (u61 || d61 < "2025-01-01") {
      m |= 1;
    }
    if (u61 || d61 >= "2025-01-01") {
      if (u61 || d61 < "2026-01-01") {
        m |= 4;
      }
      if (u61 || d61 >= "2026-01-01") {
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
  let n492 = 0, n486 = 0;
  const d61 = p, u61 = typeof d61 !== 'string' || d61.length !== 10;
  const v23 = s0.eerder_overeenkomst;
  if (v23 !== false) {
    n492 = 1;
  }
  if (v23 !== true) {
    const v22 = s0.overeenkomst?.[2024];
    if (v22 !== false) {
      m |= 1;
    }
    if (v22 !== true) {
      n492 = 1;
    }
  }
  if (n492 === 1) {
    const v21 = s0.wenst_overeenkomst;
    if (v21 !== false) {
      const v92 = s0.overeenkomst?.[2025];
      if (v92 !== false) {
        m |= 2;
      }
      if (v92 !== true) {
        const r97 = s0.aantal_declaraties?.[2025], f97 = typeof r97 === 'number' ? r97 : figureOf(r97);
        if (!(f97 >= 1)) {
          n486 = 1;
        }
        if (!(f97 < 1)) {
          const v96 = told(o.afwijken_van_uitgangspunt, ["asr"], p);
          if (v96 !== false) {
            n486 = 1;
          }
          if (v96 !== true) {
            if (u61 || d61 < "2025-01-01") {
              m |= 2;
            }
            if (u61 || d61 >= "2025-01-01") {
              if (u61 || d61 < "2026-01-01") {
                m |= 4;
              }
              if (u61 || d61 >= "2026-01-01") {
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
  if (n486 === 1) {
    if (u61 || d61 < "2025-01-01") {
      m |= 2;
    }
    if (u61 || d61 >= "2025-01-01") {
      if (u61 || d61 < "2026-01-01") {
        m |= 8;
      }
      if (u61 || d61 >= "2026-01-01") {
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
      const v98 = s0.wordt_instelling;
      if (v98 !== false) {
        m |= 2;
      }
      if (v98 !== true) {
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
        const v98 = s0.wordt_instelling;
        if (v98 !== false) {
          m |= 4;
        }
        if (v98 !== true) {
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
  const v98 = s0.wordt_instelling;
  const c101 = happens(g.melding_overgang, ["notYet", "never", VALUE]);
  const d101 = g.melding_overgang, u101 = typeof d101 !== 'string' || d101.length !== 10, w101 = d101 === 'notYet' ? p ?? "2024-03-28" : '';
  const c100 = happens(g.statuut_goedgekeurd, ["notYet", "never", VALUE]);
  const d100 = g.statuut_goedgekeurd, u100 = typeof d100 !== 'string' || d100.length !== 10, w100 = d100 === 'notYet' ? p ?? "2024-03-28" : '';
  const v99 = s0.kwaliteitssectie;
  const v22 = s0.overeenkomst?.[2024];
  if (v22 !== false) {
    const v2 = s0.in_mutatiemodel;
    if (v2 !== false) {
      if (v1 === "instelling" || typeof v1 !== 'string' || v1 === "paaz" || v1 === "puc") {
        m |= 1;
      }
      if (v1 === "vrijgevestigd" || typeof v1 !== 'string' || v1 === "groep_praktijken") {
        if (v98 !== false) {
          if ((c101 & 1) !== 0 || (c101 & 2) !== 0) {
            m |= 1;
          }
          if ((c101 & 4) !== 0) {
            if ((u101 && w101 < "2024-09-01") || d101 < "2024-09-01") {
              if ((c100 & 1) !== 0 || (c100 & 2) !== 0) {
                m |= 1;
              }
              if ((c100 & 4) !== 0) {
                if ((u100 && w100 < "2024-08-02") || d100 < "2024-08-02") {
                  if (v99 === "sectie_twee" || typeof v99 !== 'string') {
                    m |= 1;
                  }
                  if (v99 === "sectie_drie" || typeof v99 !== 'string') {
                    m |= 16;
                  }
                }
                if (u100 || d100 >= "2024-08-02") {
                  m |= 1;
                }
              }
            }
            if (u101 || d101 >= "2024-09-01") {
              m |= 1;
            }
          }
        }
        if (v98 !== true) {
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
          if (v98 !== false) {
            if ((c101 & 1) !== 0 || (c101 & 2) !== 0) {
              m |= 1;
            }
            if ((c101 & 4) !== 0) {
              if ((u101 && w101 < "2024-09-01") || d101 < "2024-09-01") {
                if ((c100 & 1) !== 0 || (c100 & 2) !== 0) {
                  m |= 1;
                }
                if ((c100 & 4) !== 0) {
                  if ((u100 && w100 < "2024-08-02") || d100 < "2024-08-02") {
                    if (v99 === "sectie_twee" || typeof v99 !== 'string') {
                      m |= 1;
                    }
                    if (v99 === "sectie_drie" || typeof v99 !== 'string') {
                      m |= 8;
                    }
                  }
                  if (u100 || d100 >= "2024-08-02") {
                    m |= 1;
                  }
                }
              }
              if (u101 || d101 >= "2024-09-01") {
                m |= 1;
              }
            }
          }
          if (v98 !== true) {
            m |= 1;
          }
        }
        if (!(f0 < 100050)) {
          if (!(f0 >= 150000)) {
            if (v98 !== false) {
              if ((c101 & 1) !== 0 || (c101 & 2) !== 0) {
                m |= 1;
              }
              if ((c101 & 4) !== 0) {
                if ((u101 && w101 < "2024-09-01") || d101 < "2024-09-01") {
                  if ((c100 & 1) !== 0 || (c100 & 2) !== 0) {
                    m |= 1;
                  }
                  if ((c100 & 4) !== 0) {
                    if ((u100 && w100 < "2024-08-02") || d100 < "2024-08-02") {
                      if (v99 === "sectie_twee" || typeof v99 !== 'string') {
                        m |= 1;
                      }
                      if (v99 === "sectie_drie" || typeof v99 !== 'string') {
                        m |= 4;
                      }
                    }
                    if (u100 || d100 >= "2024-08-02") {
                      m |= 1;
                    }
                  }
                }
                if (u101 || d101 >= "2024-09-01") {
                  m |= 1;
                }
              }
            }
            if (v98 !== true) {
              m |= 1;
            }
          }
          if (!(f0 < 150000)) {
            if (v98 !== false) {
              if ((c101 & 1) !== 0 || (c101 & 2) !== 0) {
                m |= 1;
              }
              if ((c101 & 4) !== 0) {
                if ((u101 && w101 < "2024-09-01") || d101 < "2024-09-01") {
                  if ((c100 & 1) !== 0 || (c100 & 2) !== 0) {
                    m |= 1;
                  }
                  if ((c100 & 4) !== 0) {
                    if ((u100 && w100 < "2024-08-02") || d100 < "2024-08-02") {
                      if (v99 === "sectie_twee" || typeof v99 !== 'string') {
                        m |= 1;
                      }
                      if (v99 === "sectie_drie" || typeof v99 !== 'string') {
                        m |= 2;
                      }
                    }
                    if (u100 || d100 >= "2024-08-02") {
                      m |= 1;
                    }
                  }
                }
                if (u101 || d101 >= "2024-09-01") {
                  m |= 1;
                }
              }
            }
            if (v98 !== true) {
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
  const v98 = s0.wordt_instelling;
  const c101 = happens(g.melding_overgang, ["notYet", "never", VALUE]);
  const d101 = g.melding_overgang, u101 = typeof d101 !== 'string' || d101.length !== 10, w101 = d101 === 'notYet' ? p ?? "2024-03-28" : '';
  const c100 = happens(g.statuut_goedgekeurd, ["notYet", "never", VALUE]);
  const d100 = g.statuut_goedgekeurd, u100 = typeof d100 !== 'string' || d100.length !== 10, w100 = d100 === 'notYet' ? p ?? "2024-03-28" : '';
  const v99 = s0.kwaliteitssectie;
  const v23 = s0.eerder_overeenkomst;
  if (v23 !== false) {
    if (v22 !== false) {
      const v2 = s0.in_mutatiemodel;
      if (v2 !== false) {
        if (v1 === "instelling" || typeof v1 !== 'string' || v1 === "paaz" || v1 === "puc") {
          m |= 1;
        }
        if (v1 === "vrijgevestigd" || typeof v1 !== 'string' || v1 === "groep_praktijken") {
          if (v98 !== false) {
            if ((c101 & 1) !== 0 || (c101 & 2) !== 0) {
              m |= 1;
            }
            if ((c101 & 4) !== 0) {
              if ((u101 && w101 < "2024-09-01") || d101 < "2024-09-01") {
                if ((c100 & 1) !== 0 || (c100 & 2) !== 0) {
                  m |= 1;
                }
                if ((c100 & 4) !== 0) {
                  if ((u100 && w100 < "2024-08-02") || d100 < "2024-08-02") {
                    if (v99 === "sectie_twee" || typeof v99 !== 'string') {
                      m |= 1;
                    }
                    if (v99 === "sectie_drie" || typeof v99 !== 'string') {
                      m |= 16;
                    }
                  }
                  if (u100 || d100 >= "2024-08-02") {
                    m |= 1;
                  }
                }
              }
              if (u101 || d101 >= "2024-09-01") {
                m |= 1;
              }
            }
          }
          if (v98 !== true) {
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
            if (v98 !== false) {
              if ((c101 & 1) !== 0 || (c101 & 2) !== 0) {
                m |= 1;
              }
              if ((c101 & 4) !== 0) {
                if ((u101 && w101 < "2024-09-01") || d101 < "2024-09-01") {
                  if ((c100 & 1) !== 0 || (c100 & 2) !== 0) {
                    m |= 1;
                  }
                  if ((c100 & 4) !== 0) {
                    if ((u100 && w100 < "2024-08-02") || d100 < "2024-08-02") {
                      if (v99 === "sectie_twee" || typeof v99 !== 'string') {
                        m |= 1;
                      }
                      if (v99 === "sectie_drie" || typeof v99 !== 'string') {
                        m |= 8;
                      }
                    }
                    if (u100 || d100 >= "2024-08-02") {
                      m |= 1;
                    }
                  }
                }
                if (u101 || d101 >= "2024-09-01") {
                  m |= 1;
                }
              }
            }
            if (v98 !== true) {
              m |= 1;
            }
          }
          if (!(f0 < 100050)) {
            if (!(f0 >= 150000)) {
              if (v98 !== false) {
                if ((c101 & 1) !== 0 || (c101 & 2) !== 0) {
                  m |= 1;
                }
                if ((c101 & 4) !== 0) {
                  if ((u101 && w101 < "2024-09-01") || d101 < "2024-09-01") {
                    if ((c100 & 1) !== 0 || (c100 & 2) !== 0) {
                      m |= 1;
                    }
                    if ((c100 & 4) !== 0) {
                      if ((u100 && w100 < "2024-08-02") || d100 < "2024-08-02") {
                        if (v99 === "sectie_twee" || typeof v99 !== 'string') {
                          m |= 1;
                        }
                        if (v99 === "sectie_drie" || typeof v99 !== 'string') {
                          m |= 4;
                        }
                      }
                      if (u100 || d100 >= "2024-08-02") {
                        m |= 1;
                      }
                    }
                  }
                  if (u101 || d101 >= "2024-09-01") {
                    m |= 1;
                  }
                }
              }
              if (v98 !== true) {
                m |= 1;
              }
            }
            if (!(f0 < 150000)) {
              if (v98 !== false) {
                if ((c101 & 1) !== 0 || (c101 & 2) !== 0) {
                  m |= 1;
                }
                if ((c101 & 4) !== 0) {
                  if ((u101 && w101 < "2024-09-01") || d101 < "2024-09-01") {
                    if ((c100 & 1) !== 0 || (c100 & 2) !== 0) {
                      m |= 1;
                    }
                    if ((c100 & 4) !== 0) {
                      if ((u100 && w100 < "2024-08-02") || d100 < "2024-08-02") {
                        if (v99 === "sectie_twee" || typeof v99 !== 'string') {
                          m |= 1;
                        }
                        if (v99 === "sectie_drie" || typeof v99 !== 'string') {
                          m |= 2;
                        }
                      }
                      if (u100 || d100 >= "2024-08-02") {
                        m |= 1;
                      }
                    }
                  }
                  if (u101 || d101 >= "2024-09-01") {
                    m |= 1;
                  }
                }
              }
              if (v98 !== true) {
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
  const v104 = s3.betreft;
  const v1 = s0.soort;
  if (v1 === "instelling" || typeof v1 !== 'string') {
    if (v104 === "verzoek_nieuwe_aanbieder" || typeof v104 !== 'string' || v104 === "overgang_naar_instelling" || v104 === "proces_overeenkomst") {
      m |= 1;
    }
    if (v104 === "status_declaraties" || typeof v104 !== 'string' || v104 === "status_overeenkomsten" || v104 === "eigen_contactgegevens" || v104 === "rekeningnummer" || v104 === "wijziging_doorgeven") {
      m |= 2;
    }
    if (v104 === "inhoud_en_beleid" || typeof v104 !== 'string' || v104 === "plannen_passende_zorg") {
      m |= 1024;
    }
    if (v104 === "declaraties" || typeof v104 !== 'string' || v104 === "machtigingen") {
      m |= 8;
    }
    if (v104 === "retourcode" || typeof v104 !== 'string') {
      m |= 16;
    }
    if (v104 === "zorgbemiddeling" || typeof v104 !== 'string' || v104 === "plek_voor_verzekerde") {
      m |= 32;
    }
    if (v104 === "duurzaam_initiatief" || typeof v104 !== 'string' || v104 === "duurzaamheidsidee") {
      m |= 64;
    }
    if (v104 === "innovatie" || typeof v104 !== 'string') {
      m |= 128;
    }
    if (v104 === "consultatiefunctie" || typeof v104 !== 'string') {
      m |= 4;
    }
    if (v104 === "iets_anders" || typeof v104 !== 'string') {
      m |= 256;
    }
  }
  if (v1 === "vrijgevestigd" || typeof v1 !== 'string' || v1 === "groep_praktijken") {
    if (v104 === "verzoek_nieuwe_aanbieder" || typeof v104 !== 'string' || v104 === "overgang_naar_instelling" || v104 === "proces_overeenkomst") {
      m |= 1;
    }
    if (v104 === "status_declaraties" || typeof v104 !== 'string' || v104 === "status_overeenkomsten" || v104 === "eigen_contactgegevens" || v104 === "rekeningnummer" || v104 === "wijziging_doorgeven") {
      m |= 2;
    }
    if (v104 === "inhoud_en_beleid" || typeof v104 !== 'string' || v104 === "plannen_passende_zorg") {
      m |= 512;
    }
    if (v104 === "declaraties" || typeof v104 !== 'string' || v104 === "machtigingen") {
      m |= 8;
    }
    if (v104 === "retourcode" || typeof v104 !== 'string') {
      m |= 16;
    }
    if (v104 === "zorgbemiddeling" || typeof v104 !== 'string' || v104 === "plek_voor_verzekerde") {
      m |= 32;
    }
    if (v104 === "duurzaam_initiatief" || typeof v104 !== 'string' || v104 === "duurzaamheidsidee") {
      m |= 64;
    }
    if (v104 === "innovatie" || typeof v104 !== 'string') {
      m |= 128;
    }
    if (v104 === "consultatiefunctie" || typeof v104 !== 'string') {
      m |= 4;
    }
    if (v104 === "iets_anders" || typeof v104 !== 'string') {
      m |= 256;
    }
  }
  if (v1 === "paaz" || typeof v1 !== 'string' || v1 === "puc") {
    if (v104 === "verzoek_nieuwe_aanbieder" || typeof v104 !== 'string' || v104 === "overgang_naar_instelling" || v104 === "proces_overeenkomst") {
      m |= 1;
    }
    if (v104 === "status_declaraties" || typeof v104 !== 'string' || v104 === "status_overeenkomsten" || v104 === "eigen_contactgegevens" || v104 === "rekeningnummer" || v104 === "wijziging_doorgeven") {
      m |= 2;
    }
    if (v104 === "inhoud_en_beleid" || typeof v104 !== 'string' || v104 === "plannen_passende_zorg" || v104 === "consultatiefunctie") {
      m |= 4;
    }
    if (v104 === "declaraties" || typeof v104 !== 'string' || v104 === "machtigingen") {
      m |= 8;
    }
    if (v104 === "retourcode" || typeof v104 !== 'string') {
      m |= 16;
    }
    if (v104 === "zorgbemiddeling" || typeof v104 !== 'string' || v104 === "plek_voor_verzekerde") {
      m |= 32;
    }
    if (v104 === "duurzaam_initiatief" || typeof v104 !== 'string' || v104 === "duurzaamheidsidee") {
      m |= 64;
    }
    if (v104 === "innovatie" || typeof v104 !== 'string') {
      m |= 128;
    }
    if (v104 === "iets_anders" || typeof v104 !== 'string') {
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
  const v117 = s3.rechtspersoon;
  if (v117 === "basisverzekeraar" || typeof v117 !== 'string') {
    m |= 1;
  }
  if (v117 === "aanvullend_verzekeraar" || typeof v117 !== 'string') {
    m |= 2;
  }
  if (v117 === "wlz_uitvoerder" || typeof v117 !== 'string') {
    m |= 4;
  }
  if (v117 === "schadeverzekeraar" || typeof v117 !== 'string') {
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
  const v121 = s7.waardegedreven;
  if (v121 !== false) {
    const v120 = s7.samen_met_patient;
    if (v120 !== false) {
      const v119 = s7.op_juiste_plek;
      if (v119 !== false) {
        const v118 = s7.gaat_over_gezondheid;
        if (v118 !== false) {
          m |= 2;
        }
        if (v118 !== true) {
          m |= 1;
        }
      }
      if (v119 !== true) {
        m |= 1;
      }
    }
    if (v120 !== true) {
      m |= 1;
    }
  }
  if (v121 !== true) {
    m |= 1;
  }
  switch (m) {
    case 1: return false;
    case 2: return true;
    default: return unsettled.undetermined;
  }
}

// vergoeding
function c52(s0, x) {
  let m = 0;
  const v109 = s0.gecontracteerd;
  if (v109 !== false) {
    m |= 1;
  }
  if (v109 !== true) {
    m |= 2;
  }
  switch (m) {
    case 1: return E().settle(52, x);
    case 2: return E().settle(52, x);
    default: return E().settle(52, x);
  }
}

// declareren
function c53(p, s0) {
  let m = 0;
  const v132 = s0.heeft_inkooptraject;
  if (v132 !== false) {
    const v131 = s0.inkooptraject_afgerond;
    if (v131 !== false) {
      const d61 = p, u61 = typeof d61 !== 'string' || d61.length !== 10;
      if (u61 || d61 < "2025-01-01") {
        m |= 2;
      }
      if (u61 || d61 >= "2025-01-01") {
        m |= 4;
      }
    }
    if (v131 !== true) {
      m |= 2;
    }
  }
  if (v132 !== true) {
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
  const v131 = s0.inkooptraject_afgerond;
  const v132 = s0.heeft_inkooptraject;
  if (v132 !== false) {
    if (v131 !== false) {
      const d61 = p, u61 = typeof d61 !== 'string' || d61.length !== 10;
      if (u61 || d61 < "2025-01-01") {
        m |= 4;
      }
      if (u61 || d61 >= "2025-01-01") {
        m |= 8;
      }
    }
    if (v131 !== true) {
      m |= 4;
    }
  }
  if (v132 !== true) {
    if (v131 !== false) {
      m |= 1;
    }
    if (v131 !== true) {
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
  const v138 = s1.indiener;
  if (v138 === "door_zorgaanbieder" || typeof v138 !== 'string') {
    m |= 1;
  }
  if (v138 === "door_verzekerde" || typeof v138 !== 'string') {
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
  const v145 = s1.in_zorgprestatiemodel;
  if (v145 !== false) {
    m |= 1;
  }
  if (v145 !== true) {
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
  const v138 = s1.indiener;
  const v109 = s0.gecontracteerd;
  if (v109 !== false) {
    if (v138 === "door_zorgaanbieder" || typeof v138 !== 'string') {
      m |= 4;
    }
    if (v138 === "door_verzekerde" || typeof v138 !== 'string') {
      m |= 1;
    }
  }
  if (v109 !== true) {
    if (v138 === "door_zorgaanbieder" || typeof v138 !== 'string') {
      m |= 1;
    }
    if (v138 === "door_verzekerde" || typeof v138 !== 'string') {
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
  const v138 = s1.indiener;
  if (v138 === "door_zorgaanbieder" || typeof v138 !== 'string') {
    const v147 = s1.volledig;
    if (v147 !== false) {
      const v146 = s1.juist;
      if (v146 !== false) {
        m |= 4;
      }
      if (v146 !== true) {
        m |= 2;
      }
    }
    if (v147 !== true) {
      m |= 2;
    }
  }
  if (v138 === "door_verzekerde" || typeof v138 !== 'string') {
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
    const v109 = s0.gecontracteerd;
    if (v109 !== false) {
      m |= 2;
    }
    if (v109 !== true) {
      const v148 = s8.verwijzing;
      if (v148 !== false) {
        m |= 4;
      }
      if (v148 !== true) {
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
    const v109 = s0.gecontracteerd;
    if (v109 !== false) {
      m |= 2;
    }
    if (v109 !== true) {
      const v163 = s4.verwijzing;
      if (v163 !== false) {
        m |= 4;
      }
      if (v163 !== true) {
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
  const r168 = s3.inkoopjaar, f168 = typeof r168 === 'number' ? r168 : figureOf(r168);
  const v169 = s3.zorgsoort;
  if (v169 === "ggz" || typeof v169 !== 'string') {
    if (!(f168 >= 2025)) {
      m |= 1;
    }
    if (!(f168 < 2025)) {
      if (!(f168 >= 2026)) {
        m |= 2;
      }
      if (!(f168 < 2026)) {
        m |= 1;
      }
    }
  }
  if (v169 === "wijkverpleging" || typeof v169 !== 'string' || v169 === "huisartsenzorg" || v169 === "andere_zorg") {
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
  const v170 = s3.passage;
  if (v170 === "netwerken_en_gesprekken" || typeof v170 !== 'string' || v170 === "cruciale_ggz" || v170 === "sectorafspraken" || v170 === "digitale_ambitie" || v170 === "consultatiefunctie") {
    m |= 1;
  }
  if (v170 === "andere_passage" || typeof v170 !== 'string') {
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
  const v174 = told(saidOf(x, 9, "oordelen", "plan_positief_beoordeeld"), [], p);
  if (v174 !== false) {
    const v173 = told(saidOf(x, 9, "oordelen", "wijze_van_deelname"), [], p);
    if (v173 === "gelijkgericht_contracteren" || typeof v173 !== 'string') {
      m |= 2;
    }
    if (v173 === "naar_rato_bijdragen" || typeof v173 !== 'string') {
      m |= 4;
    }
  }
  if (v174 !== true) {
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
  const v176 = s0.innovatie_buiten_iza;
  if (v176 !== false) {
    const v175 = told(o.innovatie_volgen, ["asr"], p);
    if (v175 !== false) {
      m |= 2;
    }
    if (v175 !== true) {
      m |= 4;
    }
  }
  if (v176 !== true) {
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
  const c184 = happens(g["mentale_gezondheid.mgn_vg_opleveren"], ["notYet", "never", VALUE]);
  const d184 = g["mentale_gezondheid.mgn_vg_opleveren"], u184 = typeof d184 !== 'string' || d184.length !== 10, w184 = d184 === 'notYet' ? p ?? "2024-03-28" : '';
  if ((c184 & 1) !== 0 || (c184 & 2) !== 0) {
    m |= 1;
  }
  if ((c184 & 4) !== 0) {
    if ((u184 && w184 < "2024-07-01") || d184 < "2024-07-01") {
      m |= 2;
    }
    if (u184 || d184 >= "2024-07-01") {
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
  const c186 = happens(g.cruciale_ggz_opleveren, ["notYet", "never", VALUE]);
  const d186 = g.cruciale_ggz_opleveren, u186 = typeof d186 !== 'string' || d186.length !== 10, w186 = d186 === 'notYet' ? p ?? "2024-03-28" : '';
  if ((c186 & 1) !== 0 || (c186 & 2) !== 0) {
    m |= 1;
  }
  if ((c186 & 4) !== 0) {
    if ((u186 && w186 < "2024-07-01") || d186 < "2024-07-01") {
      m |= 2;
    }
    if (u186 || d186 >= "2024-07-01") {
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
  const v104 = s3.betreft;
  if (v104 === "verzoek_nieuwe_aanbieder" || typeof v104 !== 'string' || v104 === "overgang_naar_instelling" || v104 === "status_declaraties" || v104 === "status_overeenkomsten" || v104 === "eigen_contactgegevens" || v104 === "rekeningnummer" || v104 === "wijziging_doorgeven" || v104 === "proces_overeenkomst" || v104 === "inhoud_en_beleid" || v104 === "declaraties" || v104 === "machtigingen" || v104 === "retourcode" || v104 === "zorgbemiddeling" || v104 === "plek_voor_verzekerde" || v104 === "plannen_passende_zorg" || v104 === "duurzaam_initiatief" || v104 === "duurzaamheidsidee" || v104 === "innovatie" || v104 === "iets_anders") {
    m |= 1;
  }
  if (v104 === "consultatiefunctie" || typeof v104 !== 'string') {
    const c192 = among(s0.marktleider_in_regio, ["asr", "zorgaanbieder", "verzekerde", "huisarts", "wijkverpleegkundige", "hbo_wijkverpleegkundige", "preferente_verzekeraar", "zorgverzekeraars", "zorgverzekeraars_nederland", "de_amersfoortse", "multizorg", "dsw", "vecozo_organisatie", "landelijk_programma", "nederlandse_ggz", "vng", "marktleider", ABSENT]);
    if ((c192 & 1) !== 0) {
      m |= 2;
    }
    if ((c192 & 2) !== 0) {
      m |= 4;
    }
    if ((c192 & 4) !== 0) {
      m |= 8;
    }
    if ((c192 & 8) !== 0) {
      m |= 16;
    }
    if ((c192 & 16) !== 0) {
      m |= 32;
    }
    if ((c192 & 32) !== 0) {
      m |= 64;
    }
    if ((c192 & 64) !== 0) {
      m |= 128;
    }
    if ((c192 & 128) !== 0) {
      m |= 256;
    }
    if ((c192 & 256) !== 0) {
      m |= 512;
    }
    if ((c192 & 512) !== 0) {
      m |= 1024;
    }
    if ((c192 & 1024) !== 0) {
      m |= 2048;
    }
    if ((c192 & 2048) !== 0) {
      m |= 4096;
    }
    if ((c192 & 4096) !== 0) {
      m |= 8192;
    }
    if ((c192 & 8192) !== 0) {
      m |= 16384;
    }
    if ((c192 & 16384) !== 0) {
      m |= 32768;
    }
    if ((c192 & 32768) !== 0) {
      m |= 65536;
    }
    if ((c192 & 65536) !== 0) {
      m |= 131072;
    }
    if ((c192 & 131072) !== 0) {
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
  const v104 = s3.betreft;
  if (v104 === "verzoek_nieuwe_aanbieder" || typeof v104 !== 'string' || v104 === "overgang_naar_instelling" || v104 === "status_declaraties" || v104 === "status_overeenkomsten" || v104 === "eigen_contactgegevens" || v104 === "rekeningnummer" || v104 === "wijziging_doorgeven" || v104 === "proces_overeenkomst" || v104 === "inhoud_en_beleid" || v104 === "declaraties" || v104 === "machtigingen" || v104 === "retourcode" || v104 === "zorgbemiddeling" || v104 === "plek_voor_verzekerde" || v104 === "plannen_passende_zorg" || v104 === "duurzaam_initiatief" || v104 === "duurzaamheidsidee" || v104 === "innovatie" || v104 === "iets_anders") {
    m |= 1;
  }
  if (v104 === "consultatiefunctie" || typeof v104 !== 'string') {
    const c192 = among(s0.marktleider_in_regio, ["asr", "zorgaanbieder", "verzekerde", "huisarts", "wijkverpleegkundige", "hbo_wijkverpleegkundige", "preferente_verzekeraar", "zorgverzekeraars", "zorgverzekeraars_nederland", "de_amersfoortse", "multizorg", "dsw", "vecozo_organisatie", "landelijk_programma", "nederlandse_ggz", "vng", "marktleider", ABSENT]);
    if ((c192 & 1) !== 0) {
      m |= 2;
    }
    if ((c192 & 2) !== 0) {
      m |= 4;
    }
    if ((c192 & 4) !== 0) {
      m |= 8;
    }
    if ((c192 & 8) !== 0) {
      m |= 16;
    }
    if ((c192 & 16) !== 0) {
      m |= 32;
    }
    if ((c192 & 32) !== 0) {
      m |= 64;
    }
    if ((c192 & 64) !== 0) {
      m |= 128;
    }
    if ((c192 & 128) !== 0) {
      m |= 256;
    }
    if ((c192 & 256) !== 0) {
      m |= 512;
    }
    if ((c192 & 512) !== 0) {
      m |= 1024;
    }
    if ((c192 & 1024) !== 0) {
      m |= 2048;
    }
    if ((c192 & 2048) !== 0) {
      m |= 4096;
    }
    if ((c192 & 4096) !== 0) {
      m |= 8192;
    }
    if ((c192 & 8192) !== 0) {
      m |= 16384;
    }
    if ((c192 & 16384) !== 0) {
      m |= 32768;
    }
    if ((c192 & 32768) !== 0) {
      m |= 65536;
    }
    if ((c192 & 65536) !== 0) {
      m |= 131072;
    }
    if ((c192 & 131072) !== 0) {
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
  const v252 = told(o.voldoet_aan_labelcriteria, [], p);
  if (v252 !== false) {
    m |= 1;
  }
  if (v252 !== true) {
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
  let n1396 = 0, n1368 = 0, n1363 = 0, n1344 = 0, n1316 = 0, n1311 = 0, n1371 = 0, n1319 = 0;
  const v91 = s0.ingeschreven_in_kvk;
  const v90 = s0.toegelaten_wtza;
  const v89 = s0.governancecode_van_toepassing;
  const v88 = s0.governancecode_aantoonbaar_ingevoerd;
  const v87 = s0.voldoet_aan_bestuursverklaring;
  const v86 = s0.ubo_bekend_bij_asr;
  const v85 = s0.ubo_onder_sanctieregeling;
  const v84 = s0.failliet;
  const v83 = s0.faillissement_aangevraagd;
  const v82 = s0.in_liquidatie;
  const v81 = s0.liquidatie_aangevraagd;
  const v80 = s0.werkzaamheden_gestaakt;
  const v79 = s0.surseance_van_betaling;
  const v78 = s0.akkoord_met_schuldeisers;
  const v77 = told(o.vergelijkbare_insolventie, ["asr"], p);
  const v76 = s0.geregistreerd_in_ivr;
  const v75 = s0.geregistreerd_in_evr;
  const v74 = s0.fraudeonderzoek_gaande;
  const v73 = s0.valse_verklaringen;
  const v72 = s0.inlichtingen_achtergehouden;
  const v71 = s0.belasting_vestigingsland_voldaan;
  const v70 = s0.belasting_nederland_voldaan;
  const v69 = s0.onder_verscherpt_toezicht;
  const v68 = told(o.gedegen_bedrijfsadministratie, ["asr"], p);
  const v67 = told(o.kan_gegevens_op_tijd_leveren, ["asr"], p);
  const v66 = s0.vecozo_certificaat;
  const v65 = s0.weigert_op_kenmerken;
  const v64 = s0.weigert_op_zorgzwaarte;
  const c60 = among(s0.datum_ernstige_fout, [ABSENT, VALUE]);
  let c63;
  let c62;
  const v59 = told(o.integriteit_in_twijfel, ["asr"], p);
  const v58 = told(o.voldoende_plausibele_aanwijzingen, ["asr"], p);
  const v57 = told(o.personeel_volstaat, ["asr"], p);
  const v56 = told(o.verbetert_systematisch, ["asr"], p);
  const v55 = s0.kwaliteitssysteem_landelijk_erkend;
  const v54 = s0.kwaliteitssysteem_internationaal_erkend;
  const v53 = s0.externe_audit;
  const v52 = s0.regionale_ketenafspraken;
  const v51 = members(s0.afspraken_onderwerpen, "triage");
  const v50 = members(s0.afspraken_onderwerpen, "overdracht");
  const v49 = members(s0.afspraken_onderwerpen, "aanverwante_diensten");
  const v48 = members(s0.afspraken_onderwerpen, "overlegorganen");
  const v47 = members(s0.afspraken_onderwerpen, "juiste_zorg_juiste_plek");
  const v45 = members(s0.afspraken_partners, "ziekenhuizen");
  const v44 = members(s0.afspraken_partners, "huisartsen");
  const v43 = members(s0.afspraken_partners, "wijkverpleegkundigen");
  const v42 = members(s0.afspraken_partners, "verpleeghuizen");
  const v41 = members(s0.afspraken_partners, "andere_zorgverleners");
  const v39 = s0.klanttevredenheid_uitgevraagd;
  const v38 = s0.klanttevredenheid_aangeleverd;
  const v37 = s0.klachtenregeling_wkkgz;
  const v1 = s0.soort;
  if (v1 === "instelling" || typeof v1 !== 'string' || v1 === "paaz" || v1 === "puc") {
    if (v91 !== false) {
      if (v90 !== false) {
        if (v89 !== false) {
          if (v88 !== false) {
            n1344 = 1;
          }
          if (v88 !== true) {
            m |= 1;
          }
        }
        if (v89 !== true) {
          n1344 = 1;
        }
      }
      if (v90 !== true) {
        m |= 1;
      }
    }
    if (v91 !== true) {
      m |= 1;
    }
  }
  if (v1 === "vrijgevestigd" || typeof v1 !== 'string' || v1 === "groep_praktijken") {
    if (v91 !== false) {
      if (v90 !== false) {
        if (v89 !== false) {
          if (v88 !== false) {
            n1396 = 1;
          }
          if (v88 !== true) {
            m |= 1;
          }
        }
        if (v89 !== true) {
          n1396 = 1;
        }
      }
      if (v90 !== true) {
        m |= 1;
      }
    }
    if (v91 !== true) {
      m |= 1;
    }
  }
  if (n1396 === 1) {
    if (v87 !== false) {
      if (v86 !== false) {
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
                                    m |= 1;
                                  }
                                  if (v72 !== true) {
                                    if (v71 !== false) {
                                      if (v70 !== false) {
                                        if (v69 !== false) {
                                          m |= 1;
                                        }
                                        if (v69 !== true) {
                                          if (v68 !== false) {
                                            if (v67 !== false) {
                                              if (v66 !== false) {
                                                if (v65 !== false) {
                                                  m |= 1;
                                                }
                                                if (v65 !== true) {
                                                  if (v64 !== false) {
                                                    m |= 1;
                                                  }
                                                  if (v64 !== true) {
                                                    if ((c60 & 1) !== 0) {
                                                      n1368 = 1;
                                                    }
                                                    if ((c60 & 2) !== 0) {
                                                      n1371 = 1;
                                                    }
                                                  }
                                                }
                                              }
                                              if (v66 !== true) {
                                                m |= 1;
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
                                      }
                                      if (v70 !== true) {
                                        m |= 1;
                                      }
                                    }
                                    if (v71 !== true) {
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
      if (v86 !== true) {
        m |= 1;
      }
    }
    if (v87 !== true) {
      m |= 1;
    }
  }
  if (n1371 === 1) {
    c63 ??= ordered(orderOf(dayOf(s0.datum_ernstige_fout), dayOf(p)), 3);
    if ((c63 & 1) !== 0) {
      c62 ??= ordered(orderOf(dayOf(s0.datum_ernstige_fout), addTo(dayOf(p), -5, 0, 0, "down")), 4);
      if ((c62 & 1) !== 0) {
        if (v59 !== false) {
          m |= 1;
        }
        if (v59 !== true) {
          n1368 = 1;
        }
      }
      if ((c62 & 2) !== 0) {
        n1368 = 1;
      }
    }
    if ((c63 & 2) !== 0) {
      n1368 = 1;
    }
  }
  if (n1368 === 1) {
    if (v58 !== false) {
      m |= 1;
    }
    if (v58 !== true) {
      if (v57 !== false) {
        if (v56 !== false) {
          if (v55 !== false) {
            n1363 = 1;
          }
          if (v55 !== true) {
            if (v54 !== false) {
              n1363 = 1;
            }
            if (v54 !== true) {
              m |= 1;
            }
          }
        }
        if (v56 !== true) {
          m |= 1;
        }
      }
      if (v57 !== true) {
        m |= 1;
      }
    }
  }
  if (n1363 === 1) {
    if (v53 !== false) {
      if (v52 !== false) {
        if ((v51 & 1) !== 0) {
          if ((v50 & 1) !== 0) {
            if ((v49 & 1) !== 0) {
              if ((v48 & 1) !== 0) {
                if ((v47 & 1) !== 0) {
                  if ((v45 & 1) !== 0) {
                    if ((v44 & 1) !== 0) {
                      if ((v43 & 1) !== 0) {
                        if ((v42 & 1) !== 0) {
                          if ((v41 & 1) !== 0) {
                            if (v39 !== false) {
                              if (v38 !== false) {
                                if (v37 !== false) {
                                  m |= 2;
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
                          if ((v41 & 2) !== 0) {
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
                if ((v47 & 2) !== 0) {
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
      if (v52 !== true) {
        m |= 1;
      }
    }
    if (v53 !== true) {
      m |= 1;
    }
  }
  if (n1344 === 1) {
    if (v87 !== false) {
      if (v86 !== false) {
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
                                    m |= 1;
                                  }
                                  if (v72 !== true) {
                                    if (v71 !== false) {
                                      if (v70 !== false) {
                                        if (v69 !== false) {
                                          m |= 1;
                                        }
                                        if (v69 !== true) {
                                          if (v68 !== false) {
                                            if (v67 !== false) {
                                              if (v66 !== false) {
                                                if (v65 !== false) {
                                                  m |= 1;
                                                }
                                                if (v65 !== true) {
                                                  if (v64 !== false) {
                                                    m |= 1;
                                                  }
                                                  if (v64 !== true) {
                                                    if ((c60 & 1) !== 0) {
                                                      n1316 = 1;
                                                    }
                                                    if ((c60 & 2) !== 0) {
                                                      n1319 = 1;
                                                    }
                                                  }
                                                }
                                              }
                                              if (v66 !== true) {
                                                m |= 1;
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
                                      }
                                      if (v70 !== true) {
                                        m |= 1;
                                      }
                                    }
                                    if (v71 !== true) {
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
      if (v86 !== true) {
        m |= 1;
      }
    }
    if (v87 !== true) {
      m |= 1;
    }
  }
  if (n1319 === 1) {
    c63 ??= ordered(orderOf(dayOf(s0.datum_ernstige_fout), dayOf(p)), 3);
    if ((c63 & 1) !== 0) {
      c62 ??= ordered(orderOf(dayOf(s0.datum_ernstige_fout), addTo(dayOf(p), -5, 0, 0, "down")), 4);
      if ((c62 & 1) !== 0) {
        if (v59 !== false) {
          m |= 1;
        }
        if (v59 !== true) {
          n1316 = 1;
        }
      }
      if ((c62 & 2) !== 0) {
        n1316 = 1;
      }
    }
    if ((c63 & 2) !== 0) {
      n1316 = 1;
    }
  }
  if (n1316 === 1) {
    if (v58 !== false) {
      m |= 1;
    }
    if (v58 !== true) {
      if (v57 !== false) {
        if (v56 !== false) {
          if (v55 !== false) {
            n1311 = 1;
          }
          if (v55 !== true) {
            if (v54 !== false) {
              n1311 = 1;
            }
            if (v54 !== true) {
              m |= 1;
            }
          }
        }
        if (v56 !== true) {
          m |= 1;
        }
      }
      if (v57 !== true) {
        m |= 1;
      }
    }
  }
  if (n1311 === 1) {
    if (v53 !== false) {
      if (v52 !== false) {
        if ((v51 & 1) !== 0) {
          if ((v50 & 1) !== 0) {
            if ((v49 & 1) !== 0) {
              if ((v48 & 1) !== 0) {
                if ((v47 & 1) !== 0) {
                  if ((v45 & 1) !== 0) {
                    if ((v44 & 1) !== 0) {
                      if ((v43 & 1) !== 0) {
                        if ((v42 & 1) !== 0) {
                          if ((v41 & 1) !== 0) {
                            if (v39 !== false) {
                              if (v38 !== false) {
                                if (v37 !== false) {
                                  const v36 = told(o.volgt_veiligheidsregels, ["asr"], p);
                                  if (v36 !== false) {
                                    const v35 = told(o.actieve_kwaliteitscyclus, ["asr"], p);
                                    if (v35 !== false) {
                                      const v34 = s0.klinisch_verblijf;
                                      if (v34 !== false) {
                                        const v33 = told(o.veilig_klimaat_gegarandeerd, ["asr"], p);
                                        if (v33 !== false) {
                                          m |= 2;
                                        }
                                        if (v33 !== true) {
                                          m |= 1;
                                        }
                                      }
                                      if (v34 !== true) {
                                        m |= 2;
                                      }
                                    }
                                    if (v35 !== true) {
                                      m |= 1;
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
                          if ((v41 & 2) !== 0) {
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
                if ((v47 & 2) !== 0) {
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
      if (v52 !== true) {
        m |= 1;
      }
    }
    if (v53 !== true) {
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
  const s0 = f.zorgaanbieder ?? none, s6 = f.landelijk ?? none;
  const s1 = none, s2 = none, s3 = none, s4 = none, s5 = none, s7 = none, s8 = none, s9 = none, s10 = none;
  const y = E().caseOf(f, { referenceDate: p });
  return {
    "contracttype": c0n(s0),
    "onderhandelbaar": c2n(s0),
    "voorstel_volledig": c3n(s0),
    "voorgesteld_omzetplafond": c4n(s0),
    "voorgesteld_tarief": c5n(s0),
    "plafond_passend": c6n(f, p, s0, undefined),
    "verzoek_ophoging": Object.fromEntries(E().records([2], y).map((x) => [x.k[2], c9n(x.s[2], x)])),
    "route_nieuwe_aanbieder": c11n(s0),
    "verzoek_om_overeenkomst": c19n(s0),
    "tussentijds_belet": c22n(),
    "overgangsroute": c23n(),
    "contracttype_na_overgang": c33n(p, g, s0),
    "loket_voor_algemene_vragen": c34n(s0),
    "loket": Object.fromEntries(E().records([3], y).map((x) => [x.k[3], c35n(x.s[3])])),
    "kvk_nummer": Object.fromEntries(E().records([3], y).map((x) => [x.k[3], c43n(x.s[3])])),
    "sluit_overeenkomst": Object.fromEntries(E().records([3], y).map((x) => [x.k[3], c44n()])),
    "passende_zorg": Object.fromEntries(E().records([7], y).map((x) => [x.k[7], c45n()])),
    "vergoeding": Object.fromEntries(E().records([1], y).map((x) => [x.k[1], c52n(x.s[0])])),
    "declareren": c53n(p, s0),
    "via_vecozo": Object.fromEntries(E().records([1], y).map((x) => [x.k[1], c59n(x.s[1])])),
    "maandelijks_declareren": Object.fromEntries(E().records([1], y).map((x) => [x.k[1], c61n(x.s[1])])),
    "termijn_staat_in": Object.fromEntries(E().records([1], y).map((x) => [x.k[1], c62n(x.s[0], x.s[1])])),
    "afgewezen": Object.fromEntries(E().records([1], y).map((x) => [x.k[1], c63n()])),
    "machtiging_nodig": Object.fromEntries(E().records([8], y).map((x) => [x.k[8], c64n(x.s[0], x.s[8])])),
    "machtiging_verblijf": Object.fromEntries(E().records([4], y).map((x) => [x.k[4], c68n(x.s[0], x.s[4])])),
    "machtiging_langdurig": Object.fromEntries(E().records([4], y).map((x) => [x.k[4], c70n()])),
    "valt_onder_dit_beleid": Object.fromEntries(E().records([3], y).map((x) => [x.k[3], c71n()])),
    "gezamenlijk_beleid": Object.fromEntries(E().records([3], y).map((x) => [x.k[3], c74n(x.s[3])])),
    "voortrekker": Object.fromEntries(E().records([9], y).map((x) => [x.k[9], c76n()])),
    "deelname_asr": Object.fromEntries(E().records([9], y).map((x) => [x.k[9], c77n()])),
    "innovatie_gevolgd": c78n(),
    "mgn_vg_meegenomen": c85n(),
    "cruciale_ggz_meegenomen": c87n(),
    "inkoper_consultatiefunctie": Object.fromEntries(E().records([3], y).map((x) => [x.k[3], c93n(x.s[0], x.s[3])])),
    "preferente_verzekeraar_in_regio": Object.fromEntries(E().records([3], y).map((x) => [x.k[3], c94n(x.s[3])])),
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
function c6n(f, p, s0, x) {
  return E().cited(6, (c6n0(f, p, s0, x) ? 1 : 0));
}
function c6n0(f, p, s0, x) {
  const c19 = among(s0.omzetplafond?.[2025], [ABSENT, VALUE]);
  if ((c19 & 2) !== 0) {
    const c18 = E().whole(18, false, (x ?? E().caseOf(f, { referenceDate: p })));
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
    const d16 = s2.ingediend_op, u16 = typeof d16 !== 'string' || d16.length !== 10;
    if (u16 || d16 >= "2025-11-01") {
      return true;
    }
  }
  return false;
}
function c9n3(s2, x) {
  const v17 = s2.voor_nieuwe_clienten;
  if (v17 !== false) {
    const d16 = s2.ingediend_op, u16 = typeof d16 !== 'string' || d16.length !== 10;
    if (u16 || d16 < "2025-11-01") {
      const r12 = s2.plafond, f12 = typeof r12 === 'number' ? r12 : figureOf(r12);
      if (!(f12 < 0.01)) {
        const c13 = s2.gerealiseerd == null || s2.plafond == null ? 3 : compared(product(cents(s2.gerealiseerd), 100), product(100, cents(s2.plafond)), 7, 10, 6) || E().relation(13, ["true","false"], x);
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
  const c101 = happens(g.melding_overgang, ["notYet", "never", VALUE]);
  const d101 = g.melding_overgang, u101 = typeof d101 !== 'string' || d101.length !== 10, w101 = d101 === 'notYet' ? p ?? "2024-03-28" : '';
  const c100 = happens(g.statuut_goedgekeurd, ["notYet", "never", VALUE]);
  const d100 = g.statuut_goedgekeurd, u100 = typeof d100 !== 'string' || d100.length !== 10, w100 = d100 === 'notYet' ? p ?? "2024-03-28" : '';
  const v22 = s0.overeenkomst?.[2024];
  if (v22 !== false) {
    const v2 = s0.in_mutatiemodel;
    if (v2 !== false) {
      const v1 = s0.soort;
      if (v1 === "vrijgevestigd" || typeof v1 !== 'string' || v1 === "groep_praktijken") {
        const v98 = s0.wordt_instelling;
        if (v98 !== false) {
          if ((c101 & 4) !== 0) {
            if ((u101 && w101 < "2024-09-01") || d101 < "2024-09-01") {
              if ((c100 & 4) !== 0) {
                if ((u100 && w100 < "2024-08-02") || d100 < "2024-08-02") {
                  const v99 = s0.kwaliteitssectie;
                  if (v99 === "sectie_drie" || typeof v99 !== 'string') {
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
  const c101 = happens(g.melding_overgang, ["notYet", "never", VALUE]);
  const d101 = g.melding_overgang, u101 = typeof d101 !== 'string' || d101.length !== 10, w101 = d101 === 'notYet' ? p ?? "2024-03-28" : '';
  const c100 = happens(g.statuut_goedgekeurd, ["notYet", "never", VALUE]);
  const d100 = g.statuut_goedgekeurd, u100 = typeof d100 !== 'string' || d100.length !== 10, w100 = d100 === 'notYet' ? p ?? "2024-03-28" : '';
  const v22 = s0.overeenkomst?.[2024];
  if (v22 !== false) {
    const v2 = s0.in_mutatiemodel;
    if (v2 !== true) {
      const v1 = s0.soort;
      if (v1 === "vrijgevestigd" || typeof v1 !== 'string' || v1 === "groep_praktijken") {
        const r0 = s0.jaaromzet?.[2023], f0 = typeof r0 === 'number' ? r0 : figureOf(r0);
        if (!(f0 < 150000)) {
          const v98 = s0.wordt_instelling;
          if (v98 !== false) {
            if ((c101 & 4) !== 0) {
              if ((u101 && w101 < "2024-09-01") || d101 < "2024-09-01") {
                if ((c100 & 4) !== 0) {
                  if ((u100 && w100 < "2024-08-02") || d100 < "2024-08-02") {
                    const v99 = s0.kwaliteitssectie;
                    if (v99 === "sectie_drie" || typeof v99 !== 'string') {
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
  const c101 = happens(g.melding_overgang, ["notYet", "never", VALUE]);
  const d101 = g.melding_overgang, u101 = typeof d101 !== 'string' || d101.length !== 10, w101 = d101 === 'notYet' ? p ?? "2024-03-28" : '';
  const c100 = happens(g.statuut_goedgekeurd, ["notYet", "never", VALUE]);
  const d100 = g.statuut_goedgekeurd, u100 = typeof d100 !== 'string' || d100.length !== 10, w100 = d100 === 'notYet' ? p ?? "2024-03-28" : '';
  const v22 = s0.overeenkomst?.[2024];
  if (v22 !== false) {
    const v2 = s0.in_mutatiemodel;
    if (v2 !== true) {
      const v1 = s0.soort;
      if (v1 === "vrijgevestigd" || typeof v1 !== 'string' || v1 === "groep_praktijken") {
        const r0 = s0.jaaromzet?.[2023], f0 = typeof r0 === 'number' ? r0 : figureOf(r0);
        if (!(f0 >= 100050)) {
          const v98 = s0.wordt_instelling;
          if (v98 !== false) {
            if ((c101 & 4) !== 0) {
              if ((u101 && w101 < "2024-09-01") || d101 < "2024-09-01") {
                if ((c100 & 4) !== 0) {
                  if ((u100 && w100 < "2024-08-02") || d100 < "2024-08-02") {
                    const v99 = s0.kwaliteitssectie;
                    if (v99 === "sectie_drie" || typeof v99 !== 'string') {
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
  const c101 = happens(g.melding_overgang, ["notYet", "never", VALUE]);
  const d101 = g.melding_overgang, u101 = typeof d101 !== 'string' || d101.length !== 10, w101 = d101 === 'notYet' ? p ?? "2024-03-28" : '';
  const c100 = happens(g.statuut_goedgekeurd, ["notYet", "never", VALUE]);
  const d100 = g.statuut_goedgekeurd, u100 = typeof d100 !== 'string' || d100.length !== 10, w100 = d100 === 'notYet' ? p ?? "2024-03-28" : '';
  const v22 = s0.overeenkomst?.[2024];
  if (v22 !== false) {
    const v2 = s0.in_mutatiemodel;
    if (v2 !== true) {
      const v1 = s0.soort;
      if (v1 === "vrijgevestigd" || typeof v1 !== 'string' || v1 === "groep_praktijken") {
        if (!(f0 < 100050)) {
          if (!(f0 >= 150000)) {
            const v98 = s0.wordt_instelling;
            if (v98 !== false) {
              if ((c101 & 4) !== 0) {
                if ((u101 && w101 < "2024-09-01") || d101 < "2024-09-01") {
                  if ((c100 & 4) !== 0) {
                    if ((u100 && w100 < "2024-08-02") || d100 < "2024-08-02") {
                      const v99 = s0.kwaliteitssectie;
                      if (v99 === "sectie_drie" || typeof v99 !== 'string') {
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
  return E().cited(34, (c34n0(s0) ? 1 : 0) | (c34n1(s0) ? 2 : 0));
}
function c34n0(s0) {
  const v1 = s0.soort;
  if (v1 === "vrijgevestigd" || typeof v1 !== 'string' || v1 === "groep_praktijken") {
    return true;
  }
  return false;
}
function c34n1(s0) {
  const v1 = s0.soort;
  if (v1 === "instelling" || typeof v1 !== 'string') {
    return true;
  }
  return false;
}

// loket
function c35n(s3) {
  return E().cited(35, (c35n0(s3) ? 1 : 0) | (c35n1(s3) ? 2 : 0) | (c35n2(s3) ? 4 : 0) | (c35n3(s3) ? 8 : 0) | (c35n4(s3) ? 16 : 0) | (c35n5(s3) ? 32 : 0) | (c35n6(s3) ? 64 : 0) | (c35n7(s3) ? 128 : 0) | (c35n8(s3) ? 256 : 0) | (c35n9(s3) ? 512 : 0) | (c35n10(s3) ? 1024 : 0) | (c35n11() ? 2048 : 0) | (c35n12(s3) ? 4096 : 0) | (c35n13() ? 8192 : 0) | (c35n14(s3) ? 16384 : 0) | (c35n15(s3) ? 32768 : 0) | (c35n16(s3) ? 65536 : 0) | (c35n17(s3) ? 131072 : 0) | (c35n18(s3) ? 262144 : 0) | (c35n19(s3) ? 524288 : 0) | (c35n20(s3) ? 1048576 : 0) | (c35n21(s3) ? 2097152 : 0) | (c35n22() ? 4194304 : 0));
}
function c35n0(s3) {
  const v104 = s3.betreft;
  if (v104 === "verzoek_nieuwe_aanbieder" || typeof v104 !== 'string') {
    return true;
  }
  return false;
}
function c35n1(s3) {
  const v104 = s3.betreft;
  if (v104 === "overgang_naar_instelling" || typeof v104 !== 'string') {
    return true;
  }
  return false;
}
function c35n2(s3) {
  const v104 = s3.betreft;
  if (v104 === "status_declaraties" || typeof v104 !== 'string') {
    return true;
  }
  return false;
}
function c35n3(s3) {
  const v104 = s3.betreft;
  if (v104 === "status_overeenkomsten" || typeof v104 !== 'string') {
    return true;
  }
  return false;
}
function c35n4(s3) {
  const v104 = s3.betreft;
  if (v104 === "eigen_contactgegevens" || typeof v104 !== 'string') {
    return true;
  }
  return false;
}
function c35n5(s3) {
  const v104 = s3.betreft;
  if (v104 === "rekeningnummer" || typeof v104 !== 'string') {
    return true;
  }
  return false;
}
function c35n6(s3) {
  const v104 = s3.betreft;
  if (v104 === "wijziging_doorgeven" || typeof v104 !== 'string') {
    return true;
  }
  return false;
}
function c35n7(s3) {
  const v104 = s3.betreft;
  if (v104 === "proces_overeenkomst" || typeof v104 !== 'string') {
    return true;
  }
  return false;
}
function c35n8(s3) {
  const v104 = s3.betreft;
  if (v104 === "inhoud_en_beleid" || typeof v104 !== 'string') {
    return true;
  }
  return false;
}
function c35n9(s3) {
  const v104 = s3.betreft;
  if (v104 === "plannen_passende_zorg" || typeof v104 !== 'string') {
    return true;
  }
  return false;
}
function c35n10(s3) {
  const v104 = s3.betreft;
  if (v104 === "declaraties" || typeof v104 !== 'string') {
    return true;
  }
  return false;
}
function c35n11() {
  return false;
}
function c35n12(s3) {
  const v104 = s3.betreft;
  if (v104 === "machtigingen" || typeof v104 !== 'string') {
    return true;
  }
  return false;
}
function c35n13() {
  return false;
}
function c35n14(s3) {
  const v104 = s3.betreft;
  if (v104 === "retourcode" || typeof v104 !== 'string') {
    return true;
  }
  return false;
}
function c35n15(s3) {
  const v104 = s3.betreft;
  if (v104 === "zorgbemiddeling" || typeof v104 !== 'string') {
    return true;
  }
  return false;
}
function c35n16(s3) {
  const v104 = s3.betreft;
  if (v104 === "plek_voor_verzekerde" || typeof v104 !== 'string') {
    return true;
  }
  return false;
}
function c35n17(s3) {
  const v104 = s3.betreft;
  if (v104 === "duurzaam_initiatief" || typeof v104 !== 'string') {
    return true;
  }
  return false;
}
function c35n18(s3) {
  const v104 = s3.betreft;
  if (v104 === "duurzaamheidsidee" || typeof v104 !== 'string') {
    return true;
  }
  return false;
}
function c35n19(s3) {
  const v104 = s3.betreft;
  if (v104 === "innovatie" || typeof v104 !== 'string') {
    return true;
  }
  return false;
}
function c35n20(s3) {
  const v104 = s3.betreft;
  if (v104 === "consultatiefunctie" || typeof v104 !== 'string') {
    return true;
  }
  return false;
}
function c35n21(s3) {
  const v104 = s3.betreft;
  if (v104 === "iets_anders" || typeof v104 !== 'string') {
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
  const v117 = s3.rechtspersoon;
  if (v117 === "basisverzekeraar" || typeof v117 !== 'string') {
    return true;
  }
  return false;
}
function c43n1(s3) {
  const v117 = s3.rechtspersoon;
  if (v117 === "aanvullend_verzekeraar" || typeof v117 !== 'string') {
    return true;
  }
  return false;
}
function c43n2(s3) {
  const v117 = s3.rechtspersoon;
  if (v117 === "wlz_uitvoerder" || typeof v117 !== 'string') {
    return true;
  }
  return false;
}
function c43n3(s3) {
  const v117 = s3.rechtspersoon;
  if (v117 === "schadeverzekeraar" || typeof v117 !== 'string') {
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
  const v109 = s0.gecontracteerd;
  if (v109 !== false) {
    return true;
  }
  return false;
}
function c52n1(s0) {
  const v109 = s0.gecontracteerd;
  if (v109 !== true) {
    return true;
  }
  return false;
}

// declareren
function c53n(p, s0) {
  return E().cited(53, (c53n0(s0) ? 1 : 0) | (c53n1(s0) ? 2 : 0) | (c53n2(p, s0) ? 4 : 0) | (c53n3(p, s0) ? 8 : 0));
}
function c53n0(s0) {
  const v132 = s0.heeft_inkooptraject;
  if (v132 !== true) {
    return true;
  }
  return false;
}
function c53n1(s0) {
  const v132 = s0.heeft_inkooptraject;
  if (v132 !== false) {
    const v131 = s0.inkooptraject_afgerond;
    if (v131 !== true) {
      return true;
    }
  }
  return false;
}
function c53n2(p, s0) {
  const v132 = s0.heeft_inkooptraject;
  if (v132 !== false) {
    const v131 = s0.inkooptraject_afgerond;
    if (v131 !== false) {
      const d61 = p, u61 = typeof d61 !== 'string' || d61.length !== 10;
      if (u61 || d61 < "2025-01-01") {
        return true;
      }
    }
  }
  return false;
}
function c53n3(p, s0) {
  const v132 = s0.heeft_inkooptraject;
  if (v132 !== false) {
    const v131 = s0.inkooptraject_afgerond;
    if (v131 !== false) {
      const d61 = p, u61 = typeof d61 !== 'string' || d61.length !== 10;
      if (u61 || d61 >= "2025-01-01") {
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
  const v138 = s1.indiener;
  if (v138 === "door_zorgaanbieder" || typeof v138 !== 'string') {
    return true;
  }
  return false;
}
function c59n1(s1) {
  const v138 = s1.indiener;
  if (v138 === "door_verzekerde" || typeof v138 !== 'string') {
    return true;
  }
  return false;
}

// maandelijks_declareren
function c61n(s1) {
  return E().cited(61, (c61n0(s1) ? 1 : 0) | (c61n1(s1) ? 2 : 0));
}
function c61n0(s1) {
  const v145 = s1.in_zorgprestatiemodel;
  if (v145 !== false) {
    return true;
  }
  return false;
}
function c61n1(s1) {
  const v145 = s1.in_zorgprestatiemodel;
  if (v145 !== true) {
    return true;
  }
  return false;
}

// termijn_staat_in
function c62n(s0, s1) {
  return E().cited(62, (c62n0(s0, s1) ? 1 : 0) | (c62n1(s0, s1) ? 2 : 0) | (c62n2(s0, s1) ? 4 : 0) | (c62n3(s0, s1) ? 8 : 0));
}
function c62n0(s0, s1) {
  const v109 = s0.gecontracteerd;
  if (v109 !== false) {
    const v138 = s1.indiener;
    if (v138 === "door_zorgaanbieder" || typeof v138 !== 'string') {
      return true;
    }
  }
  return false;
}
function c62n1(s0, s1) {
  const v109 = s0.gecontracteerd;
  if (v109 !== true) {
    const v138 = s1.indiener;
    if (v138 === "door_verzekerde" || typeof v138 !== 'string') {
      return true;
    }
  }
  return false;
}
function c62n2(s0, s1) {
  const v109 = s0.gecontracteerd;
  if (v109 !== true) {
    const v138 = s1.indiener;
    if (v138 === "door_zorgaanbieder" || typeof v138 !== 'string') {
      return true;
    }
  }
  return false;
}
function c62n3(s0, s1) {
  const v109 = s0.gecontracteerd;
  if (v109 !== false) {
    const v138 = s1.indiener;
    if (v138 === "door_verzekerde" || typeof v138 !== 'string') {
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
    const v109 = s0.gecontracteerd;
    if (v109 !== true) {
      const v148 = s8.verwijzing;
      if (v148 !== false) {
        return true;
      }
    }
  }
  return false;
}
function c64n1(s0, s8) {
  const v1 = s0.soort;
  if (v1 === "instelling" || typeof v1 !== 'string') {
    const v109 = s0.gecontracteerd;
    if (v109 !== true) {
      const v148 = s8.verwijzing;
      if (v148 !== true) {
        return true;
      }
    }
  }
  return false;
}
function c64n2(s0) {
  const v1 = s0.soort;
  if (v1 === "instelling" || typeof v1 !== 'string') {
    const v109 = s0.gecontracteerd;
    if (v109 !== false) {
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
    const v109 = s0.gecontracteerd;
    if (v109 !== true) {
      const v163 = s4.verwijzing;
      if (v163 !== false) {
        return true;
      }
    }
  }
  return false;
}
function c68n1(s0, s4) {
  const v1 = s0.soort;
  if (v1 === "instelling" || typeof v1 !== 'string') {
    const v109 = s0.gecontracteerd;
    if (v109 !== true) {
      const v163 = s4.verwijzing;
      if (v163 !== true) {
        return true;
      }
    }
  }
  return false;
}
function c68n2(s0) {
  const v1 = s0.soort;
  if (v1 === "instelling" || typeof v1 !== 'string') {
    const v109 = s0.gecontracteerd;
    if (v109 !== false) {
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
  const v170 = s3.passage;
  if (v170 === "netwerken_en_gesprekken" || typeof v170 !== 'string' || v170 === "cruciale_ggz") {
    return true;
  }
  return false;
}
function c74n1(s3) {
  const v170 = s3.passage;
  if (v170 === "sectorafspraken" || typeof v170 !== 'string' || v170 === "digitale_ambitie" || v170 === "consultatiefunctie") {
    return true;
  }
  return false;
}
function c74n2() {
  return false;
}
function c74n3(s3) {
  const v170 = s3.passage;
  if (v170 === "andere_passage" || typeof v170 !== 'string') {
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
  const v104 = s3.betreft;
  if (v104 === "consultatiefunctie" || typeof v104 !== 'string') {
    const c192 = among(s0.marktleider_in_regio, ["asr", "zorgaanbieder", "verzekerde", "huisarts", "wijkverpleegkundige", "hbo_wijkverpleegkundige", "preferente_verzekeraar", "zorgverzekeraars", "zorgverzekeraars_nederland", "de_amersfoortse", "multizorg", "dsw", "vecozo_organisatie", "landelijk_programma", "nederlandse_ggz", "vng", "marktleider", ABSENT]);
    if ((c192 & 1) !== 0 || (c192 & 2) !== 0 || (c192 & 4) !== 0 || (c192 & 8) !== 0 || (c192 & 16) !== 0 || (c192 & 32) !== 0 || (c192 & 64) !== 0 || (c192 & 128) !== 0 || (c192 & 256) !== 0 || (c192 & 512) !== 0 || (c192 & 1024) !== 0 || (c192 & 2048) !== 0 || (c192 & 4096) !== 0 || (c192 & 8192) !== 0 || (c192 & 16384) !== 0 || (c192 & 32768) !== 0 || (c192 & 65536) !== 0) {
      return true;
    }
  }
  return false;
}
function c93n1(s0, s3) {
  const v104 = s3.betreft;
  if (v104 === "consultatiefunctie" || typeof v104 !== 'string') {
    const c192 = among(s0.marktleider_in_regio, ["asr", "zorgaanbieder", "verzekerde", "huisarts", "wijkverpleegkundige", "hbo_wijkverpleegkundige", "preferente_verzekeraar", "zorgverzekeraars", "zorgverzekeraars_nederland", "de_amersfoortse", "multizorg", "dsw", "vecozo_organisatie", "landelijk_programma", "nederlandse_ggz", "vng", "marktleider", ABSENT]);
    if ((c192 & 131072) !== 0) {
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
  const v104 = s3.betreft;
  if (v104 === "consultatiefunctie" || typeof v104 !== 'string') {
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
{"kind":"fact","name":"jaaromzet.2023","of":0,"label":"jaaromzet bij a.s.r., toegekend voor zorg in dat kalenderjaar","rank":2,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"soort","of":0,"label":"soort zorgaanbieder","rank":1,"type":["choice","Zorgaanbiedersoort"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"in_mutatiemodel","of":0,"label":"doet mee aan het verzekerdenmutatiemodel","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"voorstel_bevat","of":0,"label":"wat het voorstel van a.s.r. bevat","rank":21,"type":["set","Voorstelonderdeel"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"tarief","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[3],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"gemiddelde_prijs","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[3],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"omzetplafond","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[3],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"vragenlijst","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[3],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"plafond_bij_brief","of":null,"label":"omzetplafond in de aanbiedingsbrief","rank":112,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"plafond_zonder_vragenlijst","of":null,"label":"omzetplafond in het digitale aanbod zonder vragenlijst","rank":112,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"tarief_zonder_vragenlijst","of":null,"label":"tarief in het digitale aanbod zonder vragenlijst","rank":112,"type":["percentage"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"gerealiseerd","of":2,"label":"omzet die bij het verzoek onder het plafond gerealiseerd was","rank":2,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"plafond","of":2,"label":"omzetplafond waar het verzoek over gaat","rank":2,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[11,12],"term":{"kind":"call","builtin":"percentage.atLeast","parts":[{"kind":"call","builtin":"money.divide","parts":[{"kind":"input","input":11},{"kind":"input","input":12}]},{"kind":"constant","value":70,"type":["percentage"]}]},"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"aanwijsbare_noodzaak","of":2,"label":"er is een aanwijsbare noodzaak om het plafond te verhogen","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[11,12],"term":{"kind":"call","builtin":"percentage.lessThan","parts":[{"kind":"call","builtin":"money.divide","parts":[{"kind":"input","input":11},{"kind":"input","input":12}]},{"kind":"constant","value":70,"type":["percentage"]}]},"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"ingediend_op","of":2,"label":"dag waarop het verzoek is ingediend","rank":3,"type":["date"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"voor_nieuwe_clienten","of":2,"label":"de verhoging is bedoeld voor nieuwe cli\\u00ebnten","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"whole","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[],"term":null,"whole":0,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"omzetplafond.2025","of":0,"label":"met a.s.r. afgesproken omzetplafond voor dat contractjaar","rank":2,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"clienten_evenwichtig_verdeeld","of":null,"label":"de cli\\u00ebnten zijn evenwichtig over het jaar verdeeld","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"wenst_overeenkomst","of":0,"label":"wil een overeenkomst met a.s.r.","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"overeenkomst.2024","of":0,"label":"heeft voor dat contractjaar een overeenkomst met a.s.r.","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"eerder_overeenkomst","of":0,"label":"had v\\u00f3\\u00f3r dit contractjaar ooit een overeenkomst met a.s.r.","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"omzet_ervaringsjaar","of":0,"label":"omzet bij a.s.r. in het ervaringsjaar","rank":2,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"event","name":"nieuwe_aanbieder.verzoek","of":null,"label":"om een overeenkomst voor het volgende contractjaar vragen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":true,"asksNotYet":true},\
{"kind":"fact","name":"ervaring_tot_en_met","of":0,"label":"laatste dag van het ervaringsjaar","rank":3,"type":["date"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[25,26],"term":{"kind":"call","builtin":"event.after","parts":[{"kind":"input","input":25},{"kind":"input","input":26}]},"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"ervaring_vanaf","of":0,"label":"eerste dag van het ervaringsjaar","rank":3,"type":["date"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[26,28],"term":{"kind":"call","builtin":"date.from","parts":[{"kind":"input","input":26},{"kind":"call","builtin":"date.subtract","parts":[{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":28},{"kind":"constant","value":{"years":1,"months":0,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]}]},"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"ervaring_via_machtigingen","of":0,"label":"heeft met machtigingen zorg verleend aan verzekerden van a.s.r.","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[26,28],"term":{"kind":"call","builtin":"date.from","parts":[{"kind":"input","input":26},{"kind":"input","input":28}]},"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"toegevoegde_waarde","of":null,"label":"het aanbod voegt voor verzekerden van a.s.r. iets toe","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"veilig_klimaat_gegarandeerd","of":null,"label":"een veilig klimaat is te garanderen voor wie klinisch verblijft","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"klinisch_verblijf","of":0,"label":"cli\\u00ebnten verblijven in een klinische omgeving","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"actieve_kwaliteitscyclus","of":null,"label":"de kwaliteitscyclus over veiligheid draait","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"volgt_veiligheidsregels","of":null,"label":"de regels over veilige zorg worden gevolgd","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"klachtenregeling_wkkgz","of":0,"label":"heeft een eigen klachtenregeling volgens de Wkkgz","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"klanttevredenheid_aangeleverd","of":0,"label":"levert de klanttevredenheid aan bij het aangewezen instituut","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"klanttevredenheid_uitgevraagd","of":0,"label":"meet de klanttevredenheid op de landelijk afgesproken manier","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"afspraken_partners","of":0,"label":"partners met wie schriftelijk is afgesproken","rank":21,"type":["set","Ketenpartner"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"andere_zorgverleners","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[40],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"verpleeghuizen","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[40],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"wijkverpleegkundigen","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[40],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"huisartsen","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[40],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"ziekenhuizen","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[40],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"afspraken_onderwerpen","of":0,"label":"onderwerpen waarover schriftelijk is afgesproken","rank":21,"type":["set","Afspraakonderwerp"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"juiste_zorg_juiste_plek","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[46],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"overlegorganen","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[46],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"aanverwante_diensten","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[46],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"overdracht","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[46],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"triage","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[46],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"regionale_ketenafspraken","of":0,"label":"heeft regionale ketenafspraken","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"externe_audit","of":0,"label":"laat het kwaliteitssysteem door een externe auditor toetsen","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"kwaliteitssysteem_internationaal_erkend","of":0,"label":"werkt met een internationaal erkend kwaliteitssysteem","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"kwaliteitssysteem_landelijk_erkend","of":0,"label":"werkt met een landelijk erkend kwaliteitssysteem","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"verbetert_systematisch","of":null,"label":"de kwaliteit wordt stelselmatig verbeterd","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"personeel_volstaat","of":null,"label":"er is genoeg personeel in (loon)dienst om zorg te blijven leveren","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"voldoende_plausibele_aanwijzingen","of":null,"label":"er zijn genoeg plausibele aanwijzingen dat ondoelmatigheid, onrechtmatigheid, fraude of iets anders dat de integriteit raakt de kwaliteit in gevaar brengt","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"integriteit_in_twijfel","of":null,"label":"de fout geeft reden om aan de integriteit te twijfelen","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"datum_ernstige_fout","of":0,"label":"dag van de ernstige beroepsfout, bij meer de laatste die aan de integriteit doet twijfelen","rank":33,"type":["date"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"referenceDate","name":"peildatum","of":null,"label":null,"rank":13,"type":["date"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[60,61],"term":{"kind":"call","builtin":"date.after","parts":[{"kind":"input","input":60},{"kind":"call","builtin":"date.subtractRounded","parts":[{"kind":"input","input":61},{"kind":"constant","value":{"years":5,"months":0,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]}]},"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[60,61],"term":{"kind":"call","builtin":"date.upTo","parts":[{"kind":"input","input":60},{"kind":"input","input":61}]},"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"weigert_op_zorgzwaarte","of":0,"label":"weigert zorg vanwege de zwaarte ervan","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"weigert_op_kenmerken","of":0,"label":"weigert zorg vanwege kenmerken van verzekerden","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"vecozo_certificaat","of":0,"label":"heeft een Vecozo-certificaat om te contracteren","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"kan_gegevens_op_tijd_leveren","of":null,"label":"kan gevraagde gegevens op tijd leveren","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"gedegen_bedrijfsadministratie","of":null,"label":"de bedrijfsadministratie is gedegen","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"onder_verscherpt_toezicht","of":0,"label":"staat onder verscherpt toezicht van de inspectie","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"belasting_nederland_voldaan","of":0,"label":"belastingplichten in Nederland nagekomen (ook ja zonder plicht)","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"belasting_vestigingsland_voldaan","of":0,"label":"belastingplichten in het land van vestiging nagekomen (ook ja zonder plicht)","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"inlichtingen_achtergehouden","of":0,"label":"heeft inlichtingen achtergehouden die voor de overeenkomst van belang zijn","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"valse_verklaringen","of":0,"label":"heeft valse verklaringen afgelegd over de gevraagde inlichtingen","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"fraudeonderzoek_gaande","of":0,"label":"er loopt onderzoek naar een vermoeden van fraude","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"geregistreerd_in_evr","of":0,"label":"staat als niet-integer in het Externe Verwijzingsregister","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"geregistreerd_in_ivr","of":0,"label":"staat als niet-integer in het Interne Verwijzingsregister","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"vergelijkbare_insolventie","of":null,"label":"er is een toestand die met insolventie te vergelijken is, in een procedure die daarop lijkt","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"akkoord_met_schuldeisers","of":0,"label":"er geldt een akkoord met schuldeisers","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"surseance_van_betaling","of":0,"label":"heeft surseance van betaling","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"werkzaamheden_gestaakt","of":0,"label":"heeft de werkzaamheden gestaakt","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"liquidatie_aangevraagd","of":0,"label":"de liquidatie is aangevraagd","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"in_liquidatie","of":0,"label":"wordt geliquideerd","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"faillissement_aangevraagd","of":0,"label":"het faillissement is aangevraagd","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"failliet","of":0,"label":"is failliet","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"ubo_onder_sanctieregeling","of":0,"label":"de UBO valt onder een wettelijke sanctieregeling","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"ubo_bekend_bij_asr","of":0,"label":"a.s.r. kent de uiteindelijk belanghebbende (UBO)","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"voldoet_aan_bestuursverklaring","of":0,"label":"voldoet aan de bestuursverklaring","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"governancecode_aantoonbaar_ingevoerd","of":0,"label":"heeft de governancecode ingevoerd en kan dat laten zien","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"governancecode_van_toepassing","of":0,"label":"valt binnen de werkingssfeer van de governancecode","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"toegelaten_wtza","of":0,"label":"is toegelaten volgens de Wtza","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"ingeschreven_in_kvk","of":0,"label":"staat ingeschreven bij de Kamer van Koophandel","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"overeenkomst.2025","of":0,"label":"heeft voor dat contractjaar een overeenkomst met a.s.r.","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"overeenkomst_gaat_in_op","of":0,"label":"dag waarop de overeenkomst ingaat","rank":3,"type":["date"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"overeenkomst_gesloten_op","of":0,"label":"dag waarop de overeenkomst is gesloten","rank":3,"type":["date"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[93,94],"term":{"kind":"call","builtin":"date.before","parts":[{"kind":"input","input":93},{"kind":"input","input":94}]},"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"power","name":"afwijken_van_uitgangspunt","of":null,"label":"in het lopende jaar toch een overeenkomst sluiten","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"aantal_declaraties.2025","of":0,"label":"aantal declaraties ingediend voor dat inkoopjaar","rank":2,"type":["number"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"wordt_instelling","of":0,"label":"gaat over naar de categorie instelling","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"kwaliteitssectie","of":0,"label":"sectie van het goedgekeurde kwaliteitsstatuut","rank":1,"type":["choice","Kwaliteitssectie"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"event","name":"statuut_goedgekeurd","of":null,"label":"het kwaliteitsstatuut in de juiste sectie goedgekeurd hebben","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":true,"asksNotYet":true},\
{"kind":"event","name":"melding_overgang","of":null,"label":"de overgang naar instelling melden","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":true,"asksNotYet":true},\
{"kind":"fact","name":"melding_noemt_gevolgen","of":0,"label":"de melding zegt wat de gevolgen zijn, zoals meer aanbod","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"melding_noemt_aanleiding","of":0,"label":"de melding zegt wat de aanleiding is","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"betreft","of":3,"label":"waar de vraag over gaat","rank":11,"type":["choice","Vraagonderwerp"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"event","name":"vragen.raadplegen","of":null,"label":"Mijn Zorgverlener raadplegen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"vragen.contact_zoeken","of":null,"label":"met vragen contact zoeken, het hele jaar door","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"fact","name":"ander_vecozo_certificaat","of":0,"label":"heeft een Vecozo-certificaat voor iets anders dan contracteren","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"event","name":"postcode_invullen","of":null,"label":"de postcode invullen om vindbaar te zijn","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":true,"asksNotYet":true},\
{"kind":"fact","name":"gecontracteerd","of":0,"label":"levert onder een overeenkomst met a.s.r.","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[108,61],"term":{"kind":"call","builtin":"event.by","parts":[{"kind":"input","input":108},{"kind":"input","input":61}]},"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"power","name":"beleid_aanvullen","of":null,"label":"het beleid verder aanvullen, wijzigen of verduidelijken","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"power","name":"beleid_aanpassen","of":null,"label":"beleid en inkoopprocedure aanpassen, op elk moment","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"onvoorziene_omstandigheden","of":6,"label":"er zijn onvoorziene, uitzonderlijke omstandigheden","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"financiele_kaders_veranderen","of":6,"label":"financi\\u00eble kaders veranderen of gaan veranderen","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"wet_verandert","of":6,"label":"wet- of regelgeving verandert of gaat veranderen, beleid dat daarbij hoort inbegrepen","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"event","name":"wijziging_bekendmaken","of":null,"label":"een wijziging van het beleid bekendmaken","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"fact","name":"rechtspersoon","of":3,"label":"rechtspersoon van a.s.r. waar de vraag over gaat","rank":11,"type":["choice","Rechtspersoon"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"gaat_over_gezondheid","of":7,"label":"de zorg gaat over gezondheid, niet over ziekte","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"op_juiste_plek","of":7,"label":"de zorg vindt op de juiste plek plaats","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"samen_met_patient","of":7,"label":"de zorg komt met en rond de pati\\u00ebnt tot stand","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"waardegedreven","of":7,"label":"de zorg is waardegedreven","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"stand_van_wetenschap","of":7,"label":"de zorg volgt de stand van wetenschap en praktijk","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"wzd","of":7,"label":"is een prestatie volgens de Wet zorg en dwang","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"volgens_nza_voorwaarden","of":7,"label":"is volgens de voorwaarden van de NZa gedeclareerd","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"gedeclareerd","of":7,"label":"bedrag dat voor de prestatie gedeclareerd wordt","rank":2,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"nza_maximum","of":7,"label":"maximumtarief van de NZa voor de prestatie","rank":2,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[125,126],"term":{"kind":"call","builtin":"money.atMost","parts":[{"kind":"input","input":125},{"kind":"input","input":126}]},"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"afgesproken_tarief","of":1,"label":"tarief dat met a.s.r. is afgesproken","rank":22,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"vergoeding_volgens_polis","of":1,"label":"vergoeding volgens de polisvoorwaarden","rank":22,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"hoogste_vergoeding","of":1,"label":"maximale vergoeding die a.s.r. heeft vastgesteld","rank":2,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"inkooptraject_afgerond","of":0,"label":"het inkooptraject is helemaal afgerond","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"heeft_inkooptraject","of":0,"label":"er is of was over het contractjaar een inkooptraject","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"datum_prestatie","of":1,"label":"dag van de prestatie","rank":3,"type":["date"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[61,133],"term":{"kind":"call","builtin":"date.moreThan","parts":[{"kind":"input","input":61},{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":133},{"kind":"constant","value":{"years":1,"months":0,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]}]},"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[61,133],"term":{"kind":"call","builtin":"date.equal","parts":[{"kind":"input","input":61},{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":133},{"kind":"constant","value":{"years":1,"months":0,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]}]},"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"event","name":"indienen_declaratie","of":1,"label":"de declaratie indienen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[136,133],"term":{"kind":"call","builtin":"event.moreThan","parts":[{"kind":"input","input":136},{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":133},{"kind":"constant","value":{"years":1,"months":0,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]}]},"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"indiener","of":1,"label":"wie de declaratie indient","rank":1,"type":["choice","Indiener"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[61,133],"term":{"kind":"call","builtin":"date.equal","parts":[{"kind":"input","input":61},{"kind":"pick","isLow":true,"items":[{"kind":"constant","value":"2025-04-30","type":["date"]},{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":133},{"kind":"constant","value":{"years":1,"months":0,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]}]}]},"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"event","name":"beoordelen_declaratie","of":1,"label":"nagaan of de declaratie volledig en juist is","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"controleren_declaraties","of":null,"label":"controles op declaraties uitvoeren","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"gegevens_niet_delen","of":null,"label":"ervoor kiezen declaratiegegevens niet met a.s.r. te delen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"fact","name":"volgt_uniforme_paragraaf","of":1,"label":"volgt de Uniforme Declaratieparagraaf","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"volgt_declaratiestandaard","of":1,"label":"voldoet aan de geldende declaratiestandaard","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"in_zorgprestatiemodel","of":1,"label":"is een declaratie in het zorgprestatiemodel","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"juist","of":1,"label":"de declaratie is juist, ook de declaratiecode","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"volledig","of":1,"label":"de declaratie is volledig","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"verwijzing","of":8,"label":"de verzekerde heeft een verwijzing","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"eerste_dag","of":8,"label":"eerste dag van de behandeling","rank":3,"type":["date"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[61,149],"term":{"kind":"call","builtin":"date.moreThan","parts":[{"kind":"input","input":61},{"kind":"call","builtin":"date.subtract","parts":[{"kind":"input","input":149},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]}]},"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[61,149],"term":{"kind":"call","builtin":"date.equal","parts":[{"kind":"input","input":61},{"kind":"call","builtin":"date.subtract","parts":[{"kind":"input","input":149},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]}]},"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"event","name":"aanvraag_machtiging","of":8,"label":"de machtiging aanvragen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[152,149],"term":{"kind":"call","builtin":"event.moreThan","parts":[{"kind":"input","input":152},{"kind":"call","builtin":"date.subtract","parts":[{"kind":"input","input":149},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]}]},"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"verwacht_tot_en_met","of":4,"label":"laatste dag die van het verblijf verwacht wordt; afwezig als er geen einde in zicht is","rank":13,"type":["date"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"start","of":4,"label":"eerste dag van het verblijf","rank":3,"type":["date"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[154,155],"term":{"kind":"call","builtin":"date.from","parts":[{"kind":"input","input":154},{"kind":"call","builtin":"date.add","parts":[{"kind":"input","input":155},{"kind":"constant","value":{"years":0,"months":0,"days":365},"type":["duration"]}]}]},"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[61,155],"term":{"kind":"call","builtin":"date.moreThan","parts":[{"kind":"input","input":61},{"kind":"call","builtin":"period.last","parts":[{"kind":"call","builtin":"period.make","parts":[{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":155},{"kind":"constant","value":{"years":0,"months":8,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]},{"kind":"call","builtin":"date.subtract","parts":[{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":155},{"kind":"constant","value":{"years":0,"months":9,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]}]}]}]},"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[61,155],"term":{"kind":"call","builtin":"date.lessThan","parts":[{"kind":"input","input":61},{"kind":"call","builtin":"period.first","parts":[{"kind":"call","builtin":"period.make","parts":[{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":155},{"kind":"constant","value":{"years":0,"months":8,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]},{"kind":"call","builtin":"date.subtract","parts":[{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":155},{"kind":"constant","value":{"years":0,"months":9,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]}]}]}]},"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[61,155],"term":{"kind":"call","builtin":"date.equal","parts":[{"kind":"input","input":61},{"kind":"call","builtin":"period.last","parts":[{"kind":"call","builtin":"period.make","parts":[{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":155},{"kind":"constant","value":{"years":0,"months":8,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]},{"kind":"call","builtin":"date.subtract","parts":[{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":155},{"kind":"constant","value":{"years":0,"months":9,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]}]}]}]},"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"event","name":"checklist_invullen","of":4,"label":"de checklist langdurige ggz invullen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[160,155],"term":{"kind":"call","builtin":"event.lessThan","parts":[{"kind":"input","input":160},{"kind":"call","builtin":"period.first","parts":[{"kind":"call","builtin":"period.make","parts":[{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":155},{"kind":"constant","value":{"years":0,"months":8,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]},{"kind":"call","builtin":"date.subtract","parts":[{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":155},{"kind":"constant","value":{"years":0,"months":9,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]}]}]}]},"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[160,155],"term":{"kind":"call","builtin":"event.moreThan","parts":[{"kind":"input","input":160},{"kind":"call","builtin":"period.last","parts":[{"kind":"call","builtin":"period.make","parts":[{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":155},{"kind":"constant","value":{"years":0,"months":8,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]},{"kind":"call","builtin":"date.subtract","parts":[{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":155},{"kind":"constant","value":{"years":0,"months":9,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]}]}]}]},"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"verwijzing","of":4,"label":"de verzekerde is voor het verblijf verwezen","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[61,155],"term":{"kind":"call","builtin":"date.moreThan","parts":[{"kind":"input","input":61},{"kind":"call","builtin":"date.subtract","parts":[{"kind":"input","input":155},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]}]},"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[61,155],"term":{"kind":"call","builtin":"date.equal","parts":[{"kind":"input","input":61},{"kind":"call","builtin":"date.subtract","parts":[{"kind":"input","input":155},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]}]},"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"event","name":"aanvraag_machtiging_verblijf","of":4,"label":"de machtiging voor zorg met verblijf aanvragen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[166,155],"term":{"kind":"call","builtin":"event.moreThan","parts":[{"kind":"input","input":166},{"kind":"call","builtin":"date.subtract","parts":[{"kind":"input","input":155},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]}]},"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"inkoopjaar","of":3,"label":"inkoopjaar waar de vraag over gaat","rank":12,"type":["number"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"zorgsoort","of":3,"label":"soort zorg waar de vraag over gaat","rank":11,"type":["choice","Zorgsoort"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"passage","of":3,"label":"passage van het beleid waar de vraag over gaat","rank":11,"type":["choice","Passage"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"gelijkgericht","of":9,"label":"zorgaanbieders en zorgverzekeraars werken in dezelfde richting","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"plan_is_impactvol","of":9,"label":"de transformatie heeft grote gevolgen","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"wijze_van_deelname","of":9,"label":"op welke van de twee manieren a.s.r. meedoet","rank":111,"type":["choice","Deelname"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"plan_positief_beoordeeld","of":9,"label":"het transformatieplan is positief beoordeeld","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"innovatie_volgen","of":null,"label":"de innovatie is het volgen waard","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"innovatie_buiten_iza","of":0,"label":"heeft een innovatie die niet onder de transformatiemiddelen van het IZA valt","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"event","name":"innovatie_aanvragen","of":null,"label":"een aanvraag voor een innovatie doen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"fact","name":"nieuwe_functies","of":0,"label":"nieuwe functies die worden toegepast","rank":11,"type":["set","NieuweFunctie"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"gezondheidsnetwerk","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[178],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"verkennend_gesprek","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[178],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"consultatiefunctie","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[178],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"breed_toegepast","of":null,"label":"de nieuwe functies worden breed toegepast","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"draagt_bij_aan_invoering","of":null,"label":"er wordt aan het invoeren van die middelen bijgedragen","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"event","name":"mentale_gezondheid.mgn_vg_opleveren","of":null,"label":"de randvoorwaarden voor de regio opleveren","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":true,"asksNotYet":true},\
{"kind":"event","name":"mentale_gezondheid.mgn_vg_contracteren","of":null,"label":"netwerken en verkennende gesprekken contracteren","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"cruciale_ggz_opleveren","of":null,"label":"in beeld brengen welk cruciaal zorgaanbod nodig is","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":true,"asksNotYet":true},\
{"kind":"fact","name":"consultatiefunctie_gecontracteerd_op","of":0,"label":"dag waarop de consultatiefunctie is gecontracteerd","rank":3,"type":["date"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"event","name":"consultatiefunctie.leidraad_publiceren","of":null,"label":"de leidraad goedkeuren en openbaar maken","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"consultatiefunctie.preferente_benaderen","of":null,"label":"de preferente verzekeraar van de regio benaderen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"consultatiefunctie.gelijkgericht_inkopen","of":null,"label":"de consultatiefunctie voor de hele regio inkopen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"consultatiefunctie.aandeel_bijdragen","of":null,"label":"het eigen aandeel in de afspraak bijdragen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"fact","name":"marktleider_in_regio","of":0,"label":"zorgverzekeraar die in de regio marktleider is","rank":1,"type":["party"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"event","name":"aanbiedingsbrief.publicatie_beleid","of":null,"label":"het beleid publiceren","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"aanbiedingsbrief.bespreken","of":null,"label":"het beleid bespreken en kansen verkennen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"aanbiedingsbrief.strategisch_beleid","of":null,"label":"informatie over het strategisch beleid sturen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"fact","name":"informatie_alleen_voor_asr","of":0,"label":"de strategische informatie zou alleen voor a.s.r. gemaakt worden","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"informatie_relevant","of":0,"label":"de strategische informatie is van belang voor de contractering","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"strategie_besproken","of":0,"label":"de strategische onderwerpen zijn in het gesprek aan bod gekomen","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"event","name":"aanbiedingsbrief.versturen_brief","of":null,"label":"de aanbiedingsbrief sturen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"aanbiedingsbrief.overeenstemming","of":null,"label":"het voorstel bespreken en het eens worden","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"aanbiedingsbrief.publicatie_aanbod","of":null,"label":"de gecontracteerde zorg op de website zetten","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"digitaal.publicatie_beleid","of":null,"label":"het beleid publiceren","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"digitaal.aanbod_zonder_vragenlijst","of":null,"label":"een overeenkomst aanbieden","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"digitaal.aanbod_met_vragenlijst","of":null,"label":"een overeenkomst aanbieden","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"digitaal.ondertekenen","of":null,"label":"de overeenkomst tekenen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"digitaal.publicatie_aanbod","of":null,"label":"de gecontracteerde zorg op de website zetten","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"aanbieden.overeenkomst","of":null,"label":"de overeenkomst in het inkoopportaal aanbieden","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"nieuwe_aanbieder.toetsen_verzoek","of":null,"label":"contractvoorwaarden en toegevoegde waarde toetsen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"eerste_jaar.kosten_volgen","of":null,"label":"de ontwikkeling van gedeclareerde kosten volgen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"eerste_jaar.voorwaarden_opnieuw","of":null,"label":"opnieuw bekijken of aan de contractvoorwaarden is voldaan","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"declareren_als_instelling","of":null,"label":"declareren volgens de nieuwe kwaliteitsstandaard","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"verzoek_tot_ophoging","of":null,"label":"om een hoger omzetplafond vragen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"afspraken_verwerken","of":null,"label":"de contractafspraken in de systemen zetten","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"declaraties_indienen","of":null,"label":"declareren over 2025","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"fact","name":"organisatiethemas","of":0,"label":"thema\'s die in de organisatie zijn opgenomen","rank":11,"type":["set","Organisatiethema"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"zelfredzaamheid","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[215],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"samen_beslissen","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[215],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"digitalisering","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[215],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"positieve_gezondheid","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[215],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"zorg_is_efficient","of":0,"label":"levert zorg zonder verspilling","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"zorg_is_effectief","of":0,"label":"levert zorg die werkt","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"zorg_is_nodig","of":0,"label":"levert zorg die nodig is","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"gebruikt_andere_middelen","of":0,"label":"gebruikt voor inzetbaarheid andere middelen uit het veld","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"gebruikt_middelen_van_asr","of":0,"label":"gebruikt voor inzetbaarheid wat a.s.r. op haar pagina aanreikt","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"doel_helder_bij_start","of":8,"label":"het doel is bij de start helder","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"hulpvraag_past","of":8,"label":"de hulpvraag past bij wat de ggz biedt","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"zoekt_andere_plek","of":0,"label":"kijkt waar de verzekerde wel op tijd terecht kan","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"wachttijd","of":0,"label":"wachttijd voor een nieuwe cli\\u00ebnt, in dagen","rank":2,"type":["number"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"norm_wachttijd","of":6,"label":"norm voor de wachttijd, in dagen","rank":2,"type":["number"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[228,229],"term":{"kind":"call","builtin":"number.moreThan","parts":[{"kind":"input","input":228},{"kind":"input","input":229}]},"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"event","name":"meezoeken_naar_plek","of":null,"label":"meezoeken naar een zorgaanbieder voor de verzekerde","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"fact","name":"vindt_geen_plek_op_tijd","of":0,"label":"zocht een plek waar een verzekerde op tijd terecht kan en vond die niet","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"wijst_op_zorgbemiddeling","of":0,"label":"wijst verzekerden op de afdeling zorgbemiddeling van a.s.r.","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"wachttijd_loopt_op","of":0,"label":"de wachttijd voor verzekerden loopt op","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"volgt_standaarden","of":0,"label":"houdt zich aan landelijke standaarden en die van de beroepsgroep","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"zorg_past_bij_vraag","of":0,"label":"biedt alleen zorg die bij de hele zorgvraag past","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"meet_kwaliteit_doorlopend","of":0,"label":"meet de eigen kwaliteit doorlopend","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"meerwaarde_is_duidelijk","of":null,"label":"duidelijk is wat een ervaringsdeskundige toevoegt","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"zet_ervaringsdeskundigen_in","of":0,"label":"wil ervaringsdeskundigen inzetten","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"inzet_toegelicht_op","of":0,"label":"punten waarop de inzet van ervaringsdeskundigen is toegelicht","rank":21,"type":["set","Toelichtingspunt"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"doelgroep_of_deel","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[240],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"waarde_voor_team","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[240],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"visie_op_inzet","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[240],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"opbrengst_beschreven_op","of":0,"label":"punten waarop de opbrengst van die inzet is beschreven","rank":21,"type":["set","Opbrengstpunt"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"meetwijze","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[244],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"wanneer_goed","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[244],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"effecten","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[244],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"doelen","of":10,"label":"doelen van het project","rank":21,"type":["set","Projectdoel"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"minder_verspilling","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[248],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"minder_grondstoffen","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[248],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"minder_uitstoot","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[248],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"voldoet_aan_labelcriteria","of":null,"label":"voldoet aan de criteria voor de duurzamere keuze","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"event","name":"duurzamere_keuze_tonen","of":null,"label":"de duurzamere keuze in de Zorgzoeker tonen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"event","name":"rapporteren_csrd","of":null,"label":"volgens de CSRD over de duurzaamheid van de hele zorgketen rapporteren","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"fact","name":"innovatie_verkend_op","of":0,"label":"punten waarop de innovatie samen is verkend","rank":11,"type":["set","Verkenningspunt"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"zorgkosten","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[255],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"arbeidsmarkt","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[255],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"dienstverlening","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[255],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"zorg","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[255],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"haalbaar_binnen_zvw","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[255],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"digitalisering","of":0,"label":"vormen van digitalisering waaraan gewerkt wordt","rank":11,"type":["set","Digitaliseringsvorm"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"andere_vorm","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[261],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"nieuwe_technieken","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[261],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"werkprocessen","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[261],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"gegevensuitwisseling","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[261],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"member","name":"digitale_zorg","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[261],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"event","name":"digitalisering_bespreken","of":null,"label":"bespreken wat er digitaal gebeurt en beter kan","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":true},\
{"kind":"judgement","name":"prijs_is_redelijk","of":null,"label":"de prijs van de zorg is redelijk","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"zorg_is_goed","of":null,"label":"de kwaliteit van de zorg is goed","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"goede_verstandhouding","of":0,"label":"a.s.r. heeft er een goede verstandhouding mee","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"goede_ervaring","of":0,"label":"a.s.r. heeft er goede ervaringen mee","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"voorloper_in_transities","of":0,"label":"loopt voorop bij vernieuwing zoals digitalisering en preventie","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"verduurzaamt_bovengemiddeld","of":0,"label":"verduurzaamt uit zichzelf sneller dan gemiddeld","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"toont_ambitie_duurzaamheid","of":0,"label":"is ambitieus op het gebied van duurzaamheid","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"werkt_structureel_aan_verbetering","of":0,"label":"verbetert proces en inhoud van de dienstverlening voortdurend","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"judgement","name":"redelijke_tijd_en_afstand","of":null,"label":"wachttijd en reisafstand zijn voor verzekerden redelijk","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"bedrijfsvoering_efficient","of":0,"label":"heeft de bedrijfsvoering doelmatig ingericht","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"levert_passende_zorg","of":0,"label":"levert passende zorg","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"duurzaam_personeelsbeleid","of":0,"label":"heeft personeelsbeleid dat medewerkers vitaal en inzetbaar houdt","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"zorg_nog_onvoldoende_ingekocht","of":0,"label":"van deze zorg heeft a.s.r. nog te weinig ingekocht","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false},\
{"kind":"fact","name":"sluit_aan_bij_zorgvraag","of":0,"label":"het aanbod past bij wat verzekerden van a.s.r. nodig hebben","rank":30,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false,"asksNotYet":false}\
],\
"asks":[23,22,28,26,31,132,131,2,1,0,0,6,5,4,7,17,16,12,15,13,19,18,14,20,21,30,29,25,25,25,25,27,24,91,90,89,88,87,86,85,84,83,82,81,80,79,78,77,76,75,74,73,72,71,70,69,68,67,66,65,64,60,63,62,59,58,57,56,55,54,53,52,51,50,49,48,47,45,44,43,42,41,39,38,37,36,35,34,33,32,92,94,93,95,97,96,98,101,101,100,100,99,103,102,104,105,106,107,109,108,110,115,114,113,112,111,116,117,121,120,119,118,122,123,127,124,133,133,138,136,136,135,134,137,139,140,141,142,143,144,145,147,146,148,152,151,150,153,154,156,160,159,158,157,162,161,163,166,165,164,167,169,168,168,170,172,171,174,173,176,175,177,181,180,179,182,183,184,184,184,185,185,186,186,187,187,188,188,188,189,189,189,190,190,190,191,191,191,192,193,193,194,194,194,198,197,196,195,195,199,199,200,200,200,201,201,202,202,203,203,204,204,205,205,206,206,207,208,209,209,209,210,211,211,212,212,213,213,214,214,219,218,217,216,222,221,220,224,223,226,225,230,227,232,231,233,234,235,236,237,239,238,243,242,241,247,246,245,251,250,249,252,253,253,254,254,260,259,258,257,256,266,265,264,263,262,267,269,268,281,280,279,278,277,276,275,274,273,272,271,270,61,61,61,61,61,61,61,61,61,61,61,61,61,61,61,61,61,61,61,61,61,61,61,61,61,61,61,61],\
"isThreshold":[false,false,false,false,false,false,false,false,false,true,true,false,false,false,false,false,true,true,false,false,false,false,false,false,false,false,false,false,true,true,true,false,true,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,true,false,false,false,true,false,true,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,true,true,false,false,true,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,true,true,false,false,false,false,false,false,false,false,false,false,false,false,false,false,true,true,false,true,false,true,true,true,false,true,true,false,true,true,false,true,true,false,true,true,false,false,true,false,true,true,false,false,false,false,true,false,true,false,true,true,false,true,false,true,false,true,false,true,false,true,false,true,false,false,false,true,true,false,false,true,false,true,false,true,false,true,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,true,false,true,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,false,true,true,true,true,true,true,true,true,true,true,true,true,true,true,true,true,true,true,true,true,true,true,true,true,true,true,true,true],\
"nodes":[[10,-3,-4],[9,-2,0],[8,1,-2,-2,-4,-4],[7,-1,2],[7,-5,-6],[10,-6,-5],[8,5,-6,-6,-6,-6],[7,-6,6],[8,-6,-6,-6,-5,-6],[7,-6,8],[8,-6,-6,-6,-6,-5],[7,-6,10],[9,-5,-6],[8,12,-6,-6,-6,-6],[7,-6,13],[10,-5,-6],[9,-6,15],[8,16,-6,-6,-6,-6],[7,-6,17],[8,-6,-5,-6,-6,-6],[7,-6,19],[8,-6,-6,-5,-6,-6],[7,-6,21],[8,-5,-6,-6,-6,-6],[7,-6,23],[9,-6,-3],[8,25,-6,-6,-3,-3],[7,-5,26],[8,5,-6,-6,-5,-5],[7,-6,28],[8,12,-5,-5,-6,-6],[7,-6,30],[13,-5,-6],[12,32,-6],[11,33,-6],[14,-5,-6],[11,32,-6],[10,-3,36],[9,35,37],[8,38,35,35,36,36],[7,34,39],[10,-3,-8],[8,41,-3,-3,-8,-8],[7,-7,42],[10,-3,-9],[8,44,-3,-3,-9,-9],[7,-3,45],[19,-11,-6],[22,-5,-6],[19,48,-3],[18,47,49],[17,-3,50],[16,51,-6],[15,52,-6],[21,-3,-5,-3,-11,-12,-5],[20,-10,54],[21,-5,-6,-6,-6,-6,-6],[20,-6,56],[21,-6,-5,-6,-6,-6,-5],[20,-6,58],[23,-5,-6],[20,-10,60],[15,-5,-6],[19,-11,-13],[19,-14,-3],[18,63,64],[17,-3,65],[16,66,-15],[15,67,-16],[15,-6,-5],[16,-6,-5],[15,70,-6],[18,-5,-6],[17,-6,72],[16,73,-6],[15,74,-6],[19,-5,-6],[17,-6,76],[16,77,-6],[15,78,-6],[8,-6,-5,-5,-6,-6],[24,-3,-6],[1,-6,81],[24,-5,-6],[1,-6,83],[0,82,84],[1,-17,83],[0,82,86],[24,-6,-5],[1,83,-6],[0,-6,84],[0,84,-6],[24,-3,-10],[1,-10,92],[24,-6,-10],[8,94,92,92,94,94],[32,-6,-5],[31,96,-6],[29,97,-6],[28,-6,98],[27,-6,-6,99],[26,100,-6],[25,101,-6],[24,102,-10],[8,103,92,92,103,103],[3,95,104],[2,95,105],[1,-10,106],[0,93,107],[4,-10,-17],[3,-10,109],[2,-10,110],[4,92,-17],[3,92,112],[2,92,113],[1,111,114],[4,104,-17],[3,95,116],[2,95,117],[1,-17,118],[0,115,119],[1,-5,88],[8,-6,83,83,-6,-6],[1,-6,122],[25,-5,-6],[24,124,-10],[8,125,92,92,125,125],[1,-10,126],[0,93,127],[1,-17,126],[0,93,129],[26,-5,-6],[24,131,-10],[8,132,92,92,132,132],[3,95,133],[2,95,134],[1,-10,135],[0,93,136],[4,133,-17],[3,95,138],[2,95,139],[1,-17,140],[0,115,141],[31,-5,-6],[27,-6,-6,143],[24,144,-10],[8,145,92,92,145,145],[3,95,146],[1,-10,147],[0,93,148],[4,146,-17],[3,95,150],[2,147,151],[1,-17,152],[0,115,153],[24,96,-10],[8,155,92,92,155,155],[1,-10,156],[0,93,157],[1,-17,156],[0,93,159],[30,-5,-6],[28,-6,161],[27,-6,-6,162],[24,163,-10],[8,164,92,92,164,164],[1,-10,165],[0,93,166],[1,-17,165],[0,93,168],[29,-5,-6],[27,-6,-6,170],[24,171,-10],[8,172,92,92,172,172],[1,-10,173],[0,93,174],[1,-17,173],[0,93,176],[24,-18,-10],[8,178,92,92,178,178],[89,-20,-21],[88,180,-19],[87,181,180],[86,182,-19],[85,183,-19],[84,184,-19],[83,185,-19],[82,186,-19],[81,187,-19],[80,188,-19],[79,189,-19],[78,190,-19],[77,191,-19],[76,192,-19],[75,193,-19],[74,194,-19],[73,195,-19],[72,196,-19],[71,197,-19],[70,198,-19],[69,199,-19],[68,199,200],[67,201,-19],[66,202,-19],[65,-19,203],[64,-19,204],[63,205,204],[62,206,204],[61,204,207],[60,-19,208],[59,-19,209],[58,210,-19],[57,211,-19],[56,212,-19],[55,-19,213],[54,214,-19],[53,215,-19],[52,-19,216],[51,-19,217],[50,-19,218],[49,-19,219],[48,-19,220],[47,-19,221],[46,-19,222],[45,-19,223],[44,-19,224],[43,-19,225],[42,-19,226],[41,-19,227],[40,-19,228],[39,-19,229],[38,230,-19],[37,231,-19],[36,232,-19],[35,233,232],[34,234,-19],[33,235,-19],[32,-18,236],[31,237,-18],[29,238,-18],[28,-18,239],[27,-18,-18,240],[26,241,-18],[25,242,-18],[24,243,-10],[8,244,92,92,244,244],[3,179,245],[2,179,246],[1,-10,247],[0,93,248],[4,245,-17],[3,179,250],[2,179,251],[1,-17,252],[0,115,253],[8,83,-6,-6,83,83],[32,-5,-6],[31,256,-5],[29,257,-5],[28,-5,258],[27,-5,-5,259],[26,260,-5],[25,261,-5],[24,262,-6],[8,263,-6,-6,263,263],[3,255,264],[2,255,265],[1,-6,266],[0,-6,267],[88,-6,-5],[87,269,-6],[86,270,-5],[85,271,-5],[84,272,-5],[83,273,-5],[82,274,-5],[81,275,-5],[80,276,-5],[79,277,-5],[78,278,-5],[77,279,-5],[76,280,-5],[75,281,-5],[74,282,-5],[73,283,-5],[72,284,-5],[71,285,-5],[70,286,-5],[69,287,-5],[68,287,288],[67,289,-5],[66,290,-5],[65,-5,291],[64,-5,292],[63,293,292],[62,294,292],[61,292,295],[60,-5,296],[59,-5,297],[58,298,-5],[57,299,-5],[56,300,-5],[55,-5,301],[54,302,-5],[53,303,-5],[52,-5,304],[51,-5,305],[50,-5,306],[49,-5,307],[48,-5,308],[47,-5,309],[46,-5,310],[45,-5,311],[44,-5,312],[43,-5,313],[42,-5,314],[41,-5,315],[40,-5,316],[39,-5,317],[38,318,-5],[37,319,-5],[36,320,-5],[35,321,320],[34,322,-5],[33,323,-5],[32,-6,324],[31,325,-6],[29,326,-6],[28,-6,327],[27,-6,-6,328],[26,329,-6],[25,330,-6],[24,331,-6],[8,332,-6,-6,332,332],[3,-6,333],[2,-6,334],[1,-6,335],[0,-6,336],[89,-6,-5],[88,338,-6],[87,339,338],[86,340,-6],[85,341,-6],[84,342,-6],[83,343,-6],[82,344,-6],[81,345,-6],[80,346,-6],[79,347,-6],[78,348,-6],[77,349,-6],[76,350,-6],[75,351,-6],[74,352,-6],[73,353,-6],[72,354,-6],[71,355,-6],[70,356,-6],[69,357,-6],[68,357,358],[67,359,-6],[66,360,-6],[65,-6,361],[64,-6,362],[63,363,362],[62,364,362],[61,362,365],[60,-6,366],[59,-6,367],[58,368,-6],[57,369,-6],[56,370,-6],[55,-6,371],[54,372,-6],[53,373,-6],[52,-6,374],[51,-6,375],[50,-6,376],[49,-6,377],[48,-6,378],[47,-6,379],[46,-6,380],[45,-6,381],[44,-6,382],[43,-6,383],[42,-6,384],[41,-6,385],[40,-6,386],[39,-6,387],[38,388,-6],[37,389,-6],[36,390,-6],[35,391,390],[34,392,-6],[33,393,-6],[32,-6,394],[31,395,-6],[29,396,-6],[28,-6,397],[27,-6,-6,398],[26,399,-6],[25,400,-6],[24,401,-6],[8,402,-6,-6,402,402],[3,-6,403],[2,-6,404],[1,-6,405],[0,-6,406],[89,-5,-6],[88,408,-6],[87,409,408],[86,410,-6],[85,411,-6],[84,412,-6],[83,413,-6],[82,414,-6],[81,415,-6],[80,416,-6],[79,417,-6],[78,418,-6],[77,419,-6],[76,420,-6],[75,421,-6],[74,422,-6],[73,423,-6],[72,424,-6],[71,425,-6],[70,426,-6],[69,427,-6],[68,427,428],[67,429,-6],[66,430,-6],[65,-6,431],[64,-6,432],[63,433,432],[62,434,432],[61,432,435],[60,-6,436],[59,-6,437],[58,438,-6],[57,439,-6],[56,440,-6],[55,-6,441],[54,442,-6],[53,443,-6],[52,-6,444],[51,-6,445],[50,-6,446],[49,-6,447],[48,-6,448],[47,-6,449],[46,-6,450],[45,-6,451],[44,-6,452],[43,-6,453],[42,-6,454],[41,-6,455],[40,-6,456],[39,-6,457],[38,458,-6],[37,459,-6],[36,460,-6],[35,461,460],[34,462,-6],[33,463,-6],[32,-6,464],[31,465,-6],[29,466,-6],[28,-6,467],[27,-6,-6,468],[26,469,-6],[25,470,-6],[24,471,-6],[8,472,-6,-6,472,472],[3,-6,473],[2,-6,474],[1,-6,475],[0,-6,476],[90,-5,-6],[0,-6,478],[1,-17,478],[0,-6,480],[93,-6,-5],[92,-10,482],[91,-10,483],[328,-6,-10],[324,-10,485],[328,-5,-10],[324,-10,487],[95,486,488],[94,486,489],[90,-10,490],[24,491,-10],[1,-17,492],[0,492,493],[328,-5,-6],[324,-6,495],[95,496,-6],[94,-6,497],[90,-6,498],[24,499,-6],[94,496,-6],[90,-6,501],[24,502,-6],[95,-6,496],[94,-6,504],[90,-6,505],[24,506,-6],[96,-5,-6],[8,-6,508,508,-6,-6],[1,509,-6],[1,-17,-6],[0,510,511],[101,-6,-5],[100,513,-6],[99,-6,-6,514],[98,515,-6],[97,-6,-6,516],[96,517,-10],[8,-10,518,518,-10,-10],[1,519,-10],[1,-17,-10],[0,520,521],[98,-5,-6],[97,-6,-6,523],[96,524,-10],[8,-10,525,525,-10,-10],[1,526,-10],[0,527,521],[100,-5,-6],[99,-6,-6,529],[96,530,-10],[8,-10,531,531,-10,-10],[1,532,-10],[0,533,521],[96,513,-10],[8,-10,535,535,-10,-10],[1,536,-10],[0,537,521],[96,517,-6],[8,-6,539,539,-6,-6],[1,540,-6],[0,541,511],[103,-5,-6],[102,543,-6],[96,544,-10],[8,-10,545,545,-10,-10],[1,546,-10],[0,547,521],[102,-5,-6],[96,549,-10],[8,-10,550,550,-10,-10],[1,551,-10],[0,552,521],[96,543,-10],[8,-10,554,554,-10,-10],[1,555,-10],[0,556,521],[101,-22,-23],[101,-5,-6],[101,-10,-1],[100,560,-10],[99,-10,-10,561],[98,562,-10],[97,-10,-10,563],[96,564,-10],[8,-10,565,565,-10,-10],[101,-10,-2],[100,567,-10],[99,-10,-10,568],[98,569,-10],[97,-10,-10,570],[96,571,-10],[101,-10,-3],[100,573,-10],[99,-10,-10,574],[98,575,-10],[97,-10,-10,576],[96,577,-10],[101,-10,-4],[100,579,-10],[99,-10,-10,580],[98,581,-10],[97,-10,-10,582],[96,583,-10],[10,578,584],[9,572,585],[8,-10,586,586,-10,-10],[7,566,587],[1,588,-10],[0,589,521],[7,540,-6],[1,591,-6],[10,-6,539],[8,-6,593,593,-6,-6],[7,-6,594],[1,595,-6],[9,539,-6],[8,-6,597,597,-6,-6],[7,-6,598],[1,599,-6],[10,539,-6],[9,-6,601],[8,-6,602,602,-6,-6],[7,-6,603],[1,604,-6],[8,-24,-25,-25,-3,-3],[8,-6,-6,-6,-5,-5],[104,-26,-26,-27,-27,-27,-27,-27,-26,-24,-28,-28,-29,-30,-30,-24,-31,-31,-32,-3,-33],[104,-26,-26,-27,-27,-27,-27,-27,-26,-25,-28,-28,-29,-30,-30,-25,-31,-31,-32,-3,-33],[104,-26,-26,-27,-27,-27,-27,-27,-26,-3,-28,-28,-29,-30,-30,-3,-31,-31,-32,-3,-33],[8,608,609,609,610,610],[104,-5,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6],[104,-6,-5,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6],[104,-6,-6,-5,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6],[104,-6,-6,-6,-5,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6],[104,-6,-6,-6,-6,-5,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6],[104,-6,-6,-6,-6,-6,-5,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6],[104,-6,-6,-6,-6,-6,-6,-5,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6],[104,-6,-6,-6,-6,-6,-6,-6,-5,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6],[104,-6,-6,-6,-6,-6,-6,-6,-6,-5,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6],[104,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-5,-6,-6,-6,-6,-6],[104,-6,-6,-6,-6,-6,-6,-6,-6,-6,-5,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6],[104,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-5,-6,-6,-6,-6,-6,-6,-6,-6,-6],[104,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-5,-6,-6,-6,-6,-6,-6,-6,-6],[104,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-5,-6,-6,-6,-6,-6,-6,-6],[104,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-5,-6,-6,-6,-6,-6,-6],[104,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-5,-6,-6,-6,-6],[104,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-5,-6,-6,-6],[104,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-5,-6,-6],[104,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-5,-6],[104,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-5],[105,-34,-34,-35],[106,-34,-34,-35],[107,-5,-6],[58,-5,634],[109,-34,-34,-35],[108,636,-10],[108,-36,-10],[110,-5,-6],[109,-6,-6,639],[108,640,-10],[115,-5,-6],[114,-5,642],[113,643,642],[112,643,644],[111,643,645],[116,-34,-34,-35],[115,647,-10],[114,647,648],[113,649,648],[112,649,650],[111,649,651],[115,-6,-5],[114,-6,653],[113,654,653],[112,654,655],[111,654,656],[115,-36,-10],[114,-36,658],[113,659,658],[112,659,660],[111,659,661],[117,-37,-38,-39,-40],[117,-5,-6,-6,-6],[117,-6,-5,-6,-6],[117,-6,-6,-5,-6],[117,-6,-6,-6,-5],[121,-5,-6],[120,668,-6],[119,669,-6],[118,670,-6],[122,-5,-6],[121,672,-6],[120,673,-6],[119,674,-6],[118,675,-6],[123,-6,-5],[125,-5,-6],[124,678,-6],[123,679,-10],[124,-5,-6],[123,681,-10],[123,678,-10],[108,-41,-42],[108,-5,-6],[108,-6,-5],[324,-43,-44],[6,687,-43],[5,688,-10],[6,-17,-10],[5,688,690],[5,-6,-5],[6,-6,-5],[5,693,-6],[324,-5,-6],[6,695,-6],[5,696,-6],[324,-6,-5],[6,698,-6],[5,699,-6],[132,-45,-46],[132,-45,-34],[131,701,702],[133,-47,-35],[129,703,703,704],[128,705,-3],[325,-46,-45],[325,-34,-45],[134,707,708],[132,-45,709],[130,704,-47],[129,710,710,711],[128,712,-3],[127,713,706],[126,706,714],[128,-3,-10],[108,715,716],[128,-6,-5],[108,-6,718],[128,-5,-6],[108,-6,720],[108,718,-6],[128,-36,-3],[108,723,716],[128,-48,-3],[128,-49,-3],[127,726,725],[126,725,727],[108,728,716],[135,-34,-34,-35],[136,-34,-34,-35],[137,-34,-34,-35],[138,-5,-6],[128,733,-10],[108,734,-10],[128,-5,-3],[139,-5,-6],[128,737,-10],[140,-5,-3],[140,-5,-6],[140,-6,-5],[128,-50,-3],[128,-3,-51],[108,742,743],[108,720,-6],[142,-6,-5],[141,746,-5],[128,747,-3],[143,-5,-3],[108,-3,749],[8,750,-6,-6,-3,-3],[143,-5,-6],[108,-6,752],[8,753,-6,-6,-6,-6],[143,-6,-5],[108,-6,755],[8,756,-6,-6,-6,-6],[8,685,-6,-6,-6,-6],[146,-45,-46],[146,-45,-34],[145,759,760],[147,-47,-35],[144,761,761,762],[143,763,-3],[108,-3,764],[8,765,-10,-10,-3,-3],[143,-36,-3],[108,-3,767],[8,768,-10,-10,-3,-3],[143,-52,-3],[108,-3,770],[8,771,-10,-10,-3,-3],[149,-5,-6],[148,-5,773],[153,-45,-53],[153,-45,-46],[152,775,776],[153,-45,-34],[152,775,778],[151,777,779],[155,-54,-47],[155,-54,-35],[154,781,782],[150,780,780,783],[149,784,-10],[148,784,785],[149,-6,-5],[148,-6,787],[149,-55,-10],[148,-55,789],[149,-56,-10],[148,-56,791],[156,-5,-3],[108,-3,793],[8,794,-6,-6,-3,-3],[156,-5,-6],[108,-6,796],[8,797,-6,-6,-6,-6],[156,-6,-5],[108,-6,799],[8,800,-6,-6,-6,-6],[159,-45,-46],[159,-45,-34],[158,802,803],[160,-47,-35],[157,804,804,805],[156,806,-3],[108,-3,807],[8,808,-10,-10,-3,-3],[156,-36,-3],[108,-3,810],[8,811,-10,-10,-3,-3],[156,-57,-3],[108,-3,813],[8,814,-10,-10,-3,-3],[163,-5,-6],[162,-6,816],[161,817,-6,-6,-6],[164,-5,-5,-5,-5,-5,-6],[164,-5,-5,-6,-6,-6,-6],[164,-6,-6,-5,-5,-5,-6],[164,-6,-6,-6,-6,-6,-5],[166,-5,-6],[165,823,-10],[168,-60,-61],[167,825,-10],[170,-5,-6],[169,827,-10],[171,-34,-34,-35],[169,829,-10],[169,-36,-10],[174,-5,-6],[173,832,-6],[172,833,-6],[324,-10,-5],[324,-10,-6],[175,835,836],[176,-5,-6],[310,-46,-45],[309,-34,839],[179,-35,-47],[177,840,840,841],[324,-53,-34],[181,-54,-35],[180,843,843,844],[178,-5,-6],[177,-6,-6,846],[182,-34,-34,-35],[183,-5,-6],[182,-6,-6,849],[185,-5,-6],[184,-6,851],[304,-46,-45],[303,-34,853],[302,-53,854],[188,-35,-47],[187,-54,856],[186,855,855,857],[328,-34,-66],[304,-53,859],[191,-35,-47],[190,-54,861],[189,860,860,862],[328,-46,-45],[327,-34,864],[304,-53,865],[194,-35,-47],[193,-54,867],[192,866,866,868],[328,-53,-45],[197,-35,-47],[196,-54,871],[195,870,870,872],[195,866,866,872],[192,873,873,874],[198,-69,-70,-71,-72,-73,-74,-75,-76,-77,-78,-79,-80,-81,-82,-83,-84,-85,-3],[104,-10,-10,-10,-10,-10,-10,-10,-10,-10,-10,-10,-10,-10,-10,-10,-10,-10,-10,876,-10],[198,-5,-5,-5,-5,-5,-5,-5,-5,-5,-5,-5,-5,-5,-5,-5,-5,-5,-6],[104,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,878,-6],[198,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-5],[104,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,-6,880,-6],[306,-46,-45],[305,-34,882],[200,-35,-47],[199,883,883,884],[10,-3,-10],[9,-10,886],[8,887,-10,-10,-10,-10],[7,885,888],[7,-36,888],[7,-86,888],[309,-53,-45],[203,-35,-47],[202,-54,893],[201,892,892,894],[309,-46,-45],[308,-34,896],[305,-53,897],[201,898,898,894],[199,895,895,899],[7,900,888],[7,-87,888],[307,-34,-66],[208,-35,-47],[207,903,903,904],[206,-10,905],[205,906,-10],[204,-10,907],[206,-10,-3],[205,909,-10],[204,-10,910],[10,911,-10],[9,-10,912],[8,913,-10,-10,-10,-10],[7,908,914],[204,-5,-6],[206,-5,-6],[205,917,-5],[204,-6,918],[10,919,-6],[9,-6,920],[8,921,-6,-6,-6,-6],[7,919,922],[206,-10,-36],[205,924,-10],[204,-10,925],[7,926,914],[206,-10,-88],[205,928,-10],[204,-10,929],[7,930,914],[316,-46,-45],[315,-34,932],[210,-35,-47],[209,933,933,934],[7,935,888],[7,-89,888],[318,-53,-45],[213,-35,-47],[212,-54,939],[211,938,938,940],[318,-46,-45],[317,-34,942],[309,-53,943],[211,944,944,940],[209,941,941,945],[7,946,888],[7,-62,888],[7,-90,888],[322,-46,-45],[321,-34,950],[215,-35,-47],[214,951,951,952],[7,953,888],[7,-91,888],[10,-3,-5],[9,-5,956],[8,957,-5,-5,-5,-5],[7,-6,958],[217,-35,-47],[216,883,883,960],[10,-3,961],[9,961,962],[8,963,961,961,961,961],[7,-10,964],[10,-3,-36],[9,-36,966],[8,967,-36,-36,-36,-36],[7,-10,968],[10,-3,-86],[9,-86,970],[8,971,-86,-86,-86,-86],[7,-10,972],[314,-46,-45],[313,-34,974],[219,-35,-47],[218,975,975,976],[10,-3,977],[9,-10,978],[8,979,-10,-10,977,977],[7,-10,980],[9,-10,966],[8,982,-10,-10,-36,-36],[7,-10,983],[10,-3,-92],[9,-10,985],[8,986,-10,-10,-92,-92],[7,-10,987],[221,-35,-47],[220,975,975,989],[9,990,886],[8,991,990,990,-10,-10],[7,-10,992],[9,-36,886],[8,994,-36,-36,-10,-10],[7,-10,995],[9,-92,886],[8,997,-92,-92,-10,-10],[7,-10,998],[320,-46,-45],[319,-34,1000],[223,-35,-47],[222,1001,1001,1002],[10,-3,1003],[9,1003,1004],[8,1005,1003,1003,1003,1003],[7,-10,1006],[10,-3,-93],[9,-93,1008],[8,1009,-93,-93,-93,-93],[7,-10,1010],[225,-35,-47],[224,951,951,1012],[10,-3,1013],[9,1013,1014],[8,1015,1013,1013,1013,1013],[7,-10,1016],[10,-3,-91],[9,-91,1018],[8,1019,-91,-91,-91,-91],[7,-10,1020],[226,-53,-53,-35],[226,-34,-34,-35],[209,1022,1022,1023],[226,-3,-3,-35],[10,1025,1023],[9,1023,1026],[8,1027,1023,1023,1023,1023],[7,1024,1028],[226,-3,-3,-36],[10,1030,-36],[9,-36,1031],[8,1032,-36,-36,-36,-36],[7,-36,1033],[311,-34,-66],[29,-35,-47],[27,1035,1035,1036],[24,1037,-10],[8,1038,92,92,1038,1038],[1,-10,1039],[0,93,1040],[1,-17,1039],[0,93,1042],[24,-36,-10],[8,1044,92,92,1044,1044],[1,-10,1045],[0,93,1046],[24,-94,-10],[8,1048,92,92,1048,1048],[1,-10,1049],[0,93,1050],[311,-53,-34],[227,1052,1052,-35],[227,-34,-34,-35],[27,1053,1053,1054],[24,1055,-10],[8,1056,92,92,1056,1056],[1,-10,1057],[0,93,1058],[1,-17,1057],[0,93,1060],[324,-53,865],[230,-35,-47],[229,-54,1063],[228,1062,1062,1064],[90,1065,-10],[0,-10,1066],[1,-17,1066],[0,-10,1068],[90,-63,-10],[0,-10,1070],[90,-68,-10],[0,-10,1072],[231,-34,-34,-35],[90,1074,-10],[0,-10,1075],[1,-17,1075],[0,-10,1077],[90,-36,-10],[0,-10,1079],[312,-46,-45],[311,-34,1081],[100,-35,-47],[99,1082,1082,1083],[96,1084,-10],[8,-10,1085,1085,-10,-10],[1,1086,-10],[0,1087,521],[96,-36,-10],[8,-10,1089,1089,-10,-10],[1,1090,-10],[96,-95,-10],[8,-10,1092,1092,-10,-10],[1,1093,-10],[313,-34,-66],[98,-35,-47],[97,1095,1095,1096],[96,1097,-10],[8,-10,1098,1098,-10,-10],[1,1099,-10],[0,1100,521],[96,-96,-10],[8,-10,1102,1102,-10,-10],[1,1103,-10],[233,-54,-35],[232,843,843,1105],[101,-10,1106],[100,1107,-10],[99,-10,-10,1108],[98,1109,-10],[97,-10,-10,1110],[96,1111,-10],[90,1112,-10],[8,-10,1113,1113,-10,-10],[1,1114,-10],[0,1115,521],[101,-10,-63],[100,1117,-10],[99,-10,-10,1118],[98,1119,-10],[97,-10,-10,1120],[96,1121,-10],[90,1122,-10],[8,-10,1123,1123,-10,-10],[1,1124,-10],[101,-10,-36],[100,1126,-10],[99,-10,-10,1127],[98,1128,-10],[97,-10,-10,1129],[96,1130,-10],[90,1131,-10],[8,-10,1132,1132,-10,-10],[1,1133,-10],[326,-34,-66],[235,-35,-47],[234,1135,1135,1136],[20,-10,1137],[20,-10,-36],[20,-10,-97],[324,-46,-98],[323,-34,1141],[237,-35,-47],[236,1142,1142,1143],[239,-54,-35],[238,843,843,1145],[243,-5,-6],[242,1147,-6],[241,1148,-6],[240,1149,-6],[246,-5,-6],[245,1151,-6],[244,1152,-6],[248,-5,-6],[247,-5,1154],[250,-5,-6],[249,1156,-6],[252,-5,-6],[251,1158,-10],[254,-34,-34,-35],[253,1160,-10],[253,-36,-10],[255,-5,-6],[251,1163,-10],[256,-5,-10],[256,-6,-10],[255,1165,1166],[257,-5,-6],[258,-5,-6],[259,-5,-6],[261,-5,-6],[260,1171,-10],[264,-5,-6],[263,1173,-6],[262,1174,-6],[260,1175,-10],[267,-5,-6],[266,1177,-6],[265,1178,-6],[260,1179,-10],[270,-100,-101],[270,-101,-102],[269,1181,1182],[270,-102,-103],[269,1182,1184],[268,1183,1185],[268,-5,-6],[269,-5,-6],[270,-5,-6],[271,-5,-6],[301,-53,-34],[273,-54,-35],[272,1191,1191,1192],[271,1193,-10],[271,-104,-10],[271,-36,-10],[275,-54,-35],[274,843,843,1197],[280,-5,-6],[279,-5,1199],[278,-5,1200],[277,-5,1201],[276,1202,-6],[285,-5,-6],[284,-5,1204],[283,-5,1205],[282,-5,1206],[281,-5,1207],[286,-34,-34,-35],[288,-101,-102],[288,-102,-103],[287,1210,1211],[287,-5,-6],[288,-5,-6],[300,-105,-106],[299,1215,-106],[300,-106,-107],[299,1217,-107],[298,1216,1218],[300,-107,-108],[299,1220,-108],[298,1218,1221],[297,1219,1222],[300,-108,-109],[299,1224,-109],[298,1221,1225],[297,1222,1226],[296,1223,1227],[300,-109,-110],[299,1229,-110],[298,1225,1230],[297,1226,1231],[296,1227,1232],[295,1228,1233],[300,-110,-111],[299,1235,-111],[298,1230,1236],[297,1231,1237],[296,1232,1238],[295,1233,1239],[294,1234,1240],[300,-111,-100],[299,1242,-100],[298,1236,1243],[297,1237,1244],[296,1238,1245],[295,1239,1246],[294,1240,1247],[293,1241,1248],[300,-100,-101],[299,1250,-101],[298,1243,1251],[297,1244,1252],[296,1245,1253],[295,1246,1254],[294,1247,1255],[293,1248,1256],[292,1249,1257],[300,-101,-102],[299,1259,-102],[298,1251,1260],[297,1252,1261],[296,1253,1262],[295,1254,1263],[294,1255,1264],[293,1256,1265],[292,1257,1266],[291,1258,1267],[300,-102,-103],[299,1269,-103],[298,1260,1270],[297,1261,1271],[296,1262,1272],[295,1263,1273],[294,1264,1274],[293,1265,1275],[292,1266,1276],[291,1267,1277],[290,1268,1278],[289,1279,1278],[290,-5,-6],[289,1281,-6],[291,-5,-6],[292,-5,-6],[293,-5,-6],[294,-5,-6],[295,-5,-6],[296,-5,-6],[297,-5,-6],[298,-5,-6],[300,-5,-6],[299,1291,-6],[88,-5,-6],[87,1293,-5],[86,1294,-6],[85,1295,-6],[84,1296,-6],[83,1297,-6],[82,1298,-6],[81,1299,-6],[80,1300,-6],[79,1301,-6],[78,1302,-6],[77,1303,-6],[76,1304,-6],[75,1305,-6],[74,1306,-6],[73,1307,-6],[72,1308,-6],[71,1309,-6],[70,1310,-6],[69,1311,-6],[68,1311,1312],[67,1313,-6],[66,1314,-6],[65,-6,1315],[64,-6,1316],[63,1317,1316],[62,1318,1316],[61,1316,1319],[60,-6,1320],[59,-6,1321],[58,1322,-6],[57,1323,-6],[56,1324,-6],[55,-6,1325],[54,1326,-6],[53,1327,-6],[52,-6,1328],[51,-6,1329],[50,-6,1330],[49,-6,1331],[48,-6,1332],[47,-6,1333],[46,-6,1334],[45,-6,1335],[44,-6,1336],[43,-6,1337],[42,-6,1338],[41,-6,1339],[40,-6,1340],[39,-6,1341],[38,1342,-6],[37,1343,-6],[36,1344,-6],[35,1345,1344],[34,1346,-6],[33,1347,-6],[84,-5,-6],[83,1349,-6],[82,1350,-6],[81,1351,-6],[80,1352,-6],[79,1353,-6],[78,1354,-6],[77,1355,-6],[76,1356,-6],[75,1357,-6],[74,1358,-6],[73,1359,-6],[72,1360,-6],[71,1361,-6],[70,1362,-6],[69,1363,-6],[68,1363,1364],[67,1365,-6],[66,1366,-6],[65,-6,1367],[64,-6,1368],[63,1369,1368],[62,1370,1368],[61,1368,1371],[60,-6,1372],[59,-6,1373],[58,1374,-6],[57,1375,-6],[56,1376,-6],[55,-6,1377],[54,1378,-6],[53,1379,-6],[52,-6,1380],[51,-6,1381],[50,-6,1382],[49,-6,1383],[48,-6,1384],[47,-6,1385],[46,-6,1386],[45,-6,1387],[44,-6,1388],[43,-6,1389],[42,-6,1390],[41,-6,1391],[40,-6,1392],[39,-6,1393],[38,1394,-6],[37,1395,-6],[36,1396,-6],[35,1397,1396],[34,1398,-6],[33,1399,-6],[8,1348,1400,1400,1348,1348],[65,-6,-5],[64,-6,1402],[63,1403,1402],[62,1404,1402],[61,1402,1405],[60,-6,1406],[59,-6,1407],[58,1408,-6],[57,1409,-6],[56,1410,-6],[55,-6,1411],[54,1412,-6],[53,1413,-6],[52,-6,1414],[51,-6,1415],[50,-6,1416],[49,-6,1417],[48,-6,1418],[47,-6,1419],[46,-6,1420],[45,-6,1421],[44,-6,1422],[43,-6,1423],[42,-6,1424],[41,-6,1425],[40,-6,1426],[39,-6,1427],[38,1428,-6],[37,1429,-6],[36,1430,-6],[35,1431,1430],[34,1432,-6],[33,1433,-6],[33,-5,-6],[34,-5,-6],[36,-5,-6],[35,1437,-10],[35,-6,-5],[37,-5,-6],[38,-5,-6],[39,-6,-5],[47,-6,-5],[46,-6,1443],[45,-6,1444],[44,-6,1445],[43,-6,1446],[42,-6,1447],[41,-6,1448],[40,-6,1449],[41,-6,-5],[40,-6,1451],[43,-6,-5],[42,-6,1453],[44,-6,-5],[45,-6,-5],[46,-6,-5],[49,-6,-5],[48,-6,1458],[50,-6,-5],[51,-6,-5],[52,-6,-5],[54,-5,-6],[53,1463,-6],[55,-6,-5],[56,-5,-6],[57,-5,-6],[58,-5,-6],[59,-6,-5],[60,-6,-5],[64,-6,-5],[63,1471,-5],[62,1472,-5],[61,-5,1473],[66,-5,-6],[67,-5,-6],[69,-5,-6],[68,-5,1477],[70,-5,-6],[71,-5,-6],[81,-5,-6],[80,1481,-6],[79,1482,-6],[78,1483,-6],[77,1484,-6],[76,1485,-6],[75,1486,-6],[74,1487,-6],[73,1488,-6],[72,1489,-6],[82,-5,-6],[83,-5,-6],[8,1296,-10,-10,1296,1296],[85,-5,-6],[8,1494,-10,-10,1494,1494],[86,-5,-6],[8,1496,-10,-10,1496,1496],[87,1293,-10],[8,1498,-10,-10,1498,1498]],\
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
{"kind":"term","term":{"kind":"input","input":128}},\
{"kind":"term","term":{"kind":"pick","isLow":true,"items":[{"kind":"input","input":129},{"kind":"input","input":130}]}},\
{"kind":"value","value":"nog_niet_in_behandeling","type":["choice","Behandeling"]},\
{"kind":"value","value":"in_behandeling","type":["choice","Behandeling"]},\
{"kind":"value","value":"late","type":["text"]},\
{"kind":"value","value":"due","type":["text"]},\
{"kind":"value","value":"doneLate","type":["text"]},\
{"kind":"term","term":{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":133},{"kind":"constant","value":{"years":1,"months":0,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]}},\
{"kind":"term","term":{"kind":"pick","isLow":true,"items":[{"kind":"constant","value":"2025-04-30","type":["date"]},{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":133},{"kind":"constant","value":{"years":1,"months":0,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]}]}},\
{"kind":"value","value":"deze_pagina","type":["choice","Termijnbron"]},\
{"kind":"value","value":"de_polis","type":["choice","Termijnbron"]},\
{"kind":"term","term":{"kind":"call","builtin":"date.subtract","parts":[{"kind":"input","input":149},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]}},\
{"kind":"value","value":"upcoming","type":["text"]},\
{"kind":"value","value":"doneEarly","type":["text"]},\
{"kind":"term","term":{"kind":"call","builtin":"period.first","parts":[{"kind":"call","builtin":"period.make","parts":[{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":155},{"kind":"constant","value":{"years":0,"months":8,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]},{"kind":"call","builtin":"date.subtract","parts":[{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":155},{"kind":"constant","value":{"years":0,"months":9,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]}]}]}},\
{"kind":"term","term":{"kind":"call","builtin":"period.last","parts":[{"kind":"call","builtin":"period.make","parts":[{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":155},{"kind":"constant","value":{"years":0,"months":8,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]},{"kind":"call","builtin":"date.subtract","parts":[{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":155},{"kind":"constant","value":{"years":0,"months":9,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]}]}]}},\
{"kind":"term","term":{"kind":"call","builtin":"date.subtract","parts":[{"kind":"input","input":155},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]}},\
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
{"name":"ontvankelijk_verzoek","kind":"group","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-193"],"root":108,"within":120,"isLoose":false,"parts":[{"cites":["GGZ-2025-189"],"applies":121},{"cites":["GGZ-WEB-2025-004","GGZ-WEB-2025-006"],"applies":123}],"first":null,"last":null},\
{"name":"ontvankelijk_verzoek.ervaring_via_machtigingen","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-190"],"root":128,"within":130,"isLoose":false,"parts":[{"cites":["GGZ-2025-189"],"applies":121},{"cites":["GGZ-WEB-2025-004","GGZ-WEB-2025-006"],"applies":123}],"first":null,"last":null},\
{"name":"ontvankelijk_verzoek.jaar_zorg_verleend","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-191"],"root":137,"within":142,"isLoose":false,"parts":[{"cites":["GGZ-2025-189"],"applies":121},{"cites":["GGZ-WEB-2025-004","GGZ-WEB-2025-006"],"applies":123}],"first":null,"last":null},\
{"name":"ontvankelijk_verzoek.jaar_voor_verzoek_voorbij","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-191"],"root":149,"within":154,"isLoose":false,"parts":[{"cites":["GGZ-2025-189"],"applies":121},{"cites":["GGZ-WEB-2025-004","GGZ-WEB-2025-006"],"applies":123}],"first":null,"last":null},\
{"name":"ontvankelijk_verzoek.omzet_ervaringsjaar","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-192"],"root":158,"within":160,"isLoose":false,"parts":[{"cites":["GGZ-2025-189"],"applies":121},{"cites":["GGZ-WEB-2025-004","GGZ-WEB-2025-006"],"applies":123}],"first":null,"last":null},\
{"name":"ontvankelijk_verzoek.voor_dit_contractjaar","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-193"],"root":167,"within":169,"isLoose":false,"parts":[{"cites":["GGZ-2025-189"],"applies":121},{"cites":["GGZ-WEB-2025-004","GGZ-WEB-2025-006"],"applies":123}],"first":null,"last":null},\
{"name":"ontvankelijk_verzoek.verzoek_op_tijd","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-194"],"root":175,"within":177,"isLoose":false,"parts":[{"cites":["GGZ-2025-194"],"applies":-6},{"cites":["GGZ-2025-189"],"applies":121},{"cites":["GGZ-WEB-2025-004","GGZ-WEB-2025-006"],"applies":123}],"first":null,"last":null},\
{"name":"verzoek_om_overeenkomst","kind":"decision","isSoft":false,"type":["choice","Verzoekuitkomst"],"per":[],"cites":["GGZ-2025-193","GGZ-2025-196","GGZ-2025-197"],"root":249,"within":254,"isLoose":false,"parts":[{"cites":["GGZ-2025-189"],"applies":121},{"cites":["GGZ-2025-193"],"applies":268},{"cites":["GGZ-2025-196"],"applies":337},{"cites":["GGZ-2025-197"],"applies":407},{"cites":["GGZ-2025-196","GGZ-2025-197"],"applies":477}],"first":null,"last":null},\
{"name":"eerste_contractjaar","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-198"],"root":479,"within":481,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"terugwerkende_kracht","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-202"],"root":484,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"tussentijds_belet","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-203"],"root":492,"within":494,"isLoose":false,"parts":[{"cites":["GGZ-2025-203"],"applies":500},{"cites":["GGZ-2025-203"],"applies":503},{"cites":["GGZ-2025-203"],"applies":507}],"first":null,"last":null},\
{"name":"overgangsroute","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-205"],"root":510,"within":512,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"overgang","kind":"group","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-205"],"root":520,"within":522,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"overgang.melding_op_tijd","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-207"],"root":527,"within":528,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"overgang.statuut_op_tijd","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-209"],"root":533,"within":534,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"overgang.statuut_in_juiste_sectie","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-206","GGZ-2025-210"],"root":537,"within":538,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"overgang_geslaagd","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-205","GGZ-2025-209"],"root":541,"within":542,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"inhoud_melding","kind":"group","isSoft":false,"type":["boolean"],"per":[],"cites":[],"root":547,"within":548,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"inhoud_melding.aanleiding_gemeld","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-211"],"root":552,"within":553,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"inhoud_melding.gevolgen_gemeld","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-212"],"root":556,"within":557,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"indeling_volgens_statuut","kind":"decision","isSoft":false,"type":["choice","Zorgaanbiedersoort"],"per":[],"cites":[],"root":558,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-WEB-2025-010"],"applies":559},{"cites":["GGZ-2025-206","GGZ-WEB-2025-010"],"applies":513},{"cites":["GGZ-2025-206","GGZ-WEB-2025-010"],"applies":-6}],"first":null,"last":null},\
{"name":"contracttype_na_overgang","kind":"decision","isSoft":false,"type":["choice","Contracttype"],"per":[],"cites":[],"root":589,"within":590,"isLoose":false,"parts":[{"cites":["GGZ-2025-217"],"applies":592},{"cites":["GGZ-2025-233"],"applies":596},{"cites":["GGZ-2025-240"],"applies":600},{"cites":["GGZ-2025-233","GGZ-2025-240"],"applies":605},{"cites":["GGZ-2025-213"],"applies":-6}],"first":null,"last":null},\
{"name":"loket_voor_algemene_vragen","kind":"decision","isSoft":false,"type":["contact"],"per":[],"cites":["GGZ-WEB-2025-005","GGZ-WEB-2025-006"],"root":606,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-WEB-2025-053"],"applies":80},{"cites":["GGZ-WEB-2025-054"],"applies":23},{"cites":["GGZ-WEB-2025-005"],"applies":607}],"first":null,"last":null},\
{"name":"loket","kind":"decision","isSoft":false,"type":["contact"],"per":[3],"cites":[],"root":611,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-2025-195"],"applies":612},{"cites":["GGZ-2025-208"],"applies":613},{"cites":["GGZ-2025-266","GGZ-2025-270","GGZ-WEB-2025-050"],"applies":614},{"cites":["GGZ-2025-267","GGZ-WEB-2025-039"],"applies":615},{"cites":["GGZ-WEB-2025-039"],"applies":616},{"cites":["GGZ-2025-268","GGZ-WEB-2025-040"],"applies":617},{"cites":["GGZ-2025-270","GGZ-WEB-2025-050"],"applies":618},{"cites":["GGZ-2025-271","GGZ-WEB-2025-052"],"applies":619},{"cites":["GGZ-2025-272"],"applies":620},{"cites":["GGZ-2025-063"],"applies":621},{"cites":["GGZ-WEB-2025-051"],"applies":622},{"cites":["GGZ-2025-273"],"applies":-6},{"cites":["GGZ-WEB-2025-051"],"applies":623},{"cites":["GGZ-2025-273"],"applies":-6},{"cites":["GGZ-WEB-2025-032"],"applies":624},{"cites":["GGZ-2025-274","GGZ-WEB-2025-055"],"applies":625},{"cites":["GGZ-2025-074"],"applies":626},{"cites":["GGZ-2025-027"],"applies":627},{"cites":["GGZ-2025-093"],"applies":628},{"cites":["GGZ-2025-107"],"applies":629},{"cites":["GGZ-2025-129","GGZ-WEB-2025-047"],"applies":630},{"cites":["GGZ-WEB-2025-056"],"applies":631},{"cites":["GGZ-2025-269"],"applies":-6}],"first":null,"last":null},\
{"name":"vragen.raadplegen","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-266","GGZ-2025-267"],"root":632,"within":null,"isLoose":false,"parts":[],"first":-36,"last":-36},\
{"name":"vragen.contact_zoeken","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-269"],"root":633,"within":null,"isLoose":false,"parts":[],"first":-36,"last":-36},\
{"name":"toegang_tot_portaal","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-WEB-2025-038"],"root":635,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"postcode_invullen","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-WEB-2025-041"],"root":637,"within":null,"isLoose":false,"parts":[],"first":638,"last":638},\
{"name":"vindbaar_in_zorgzoeker","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-WEB-2025-042"],"root":641,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"beleid_gewijzigd","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-276","GGZ-2025-277"],"root":646,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"wijziging_bekendmaken","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-278"],"root":652,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-2025-276","GGZ-2025-277"],"applies":657}],"first":662,"last":662},\
{"name":"kvk_nummer","kind":"decision","isSoft":false,"type":["text"],"per":[3],"cites":[],"root":663,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-2025-279"],"applies":664},{"cites":["GGZ-2025-279"],"applies":665},{"cites":["GGZ-2025-279"],"applies":666},{"cites":["GGZ-2025-279"],"applies":667}],"first":null,"last":null},\
{"name":"sluit_overeenkomst","kind":"decision","isSoft":false,"type":["choice","Rechtspersoon"],"per":[3],"cites":["GGZ-2025-279"],"root":-3,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"passende_zorg","kind":"decision","isSoft":false,"type":["boolean"],"per":[7],"cites":["GGZ-2025-061"],"root":671,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"te_contracteren","kind":"requirement","isSoft":false,"type":["boolean"],"per":[7],"cites":["GGZ-2025-059"],"root":676,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"te_vergoeden","kind":"requirement","isSoft":false,"type":["boolean"],"per":[7],"cites":["GGZ-2025-060"],"root":676,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"wzd_buiten_contract","kind":"requirement","isSoft":false,"type":["boolean"],"per":[7],"cites":["GGZ-2025-120","GGZ-2025-121"],"root":677,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"wzd_declareren","kind":"group","isSoft":false,"type":["boolean"],"per":[7],"cites":[],"root":680,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"wzd_declareren.binnen_maximum","kind":"requirement","isSoft":false,"type":["boolean"],"per":[7],"cites":["GGZ-2025-122"],"root":682,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"wzd_declareren.volgens_nza","kind":"requirement","isSoft":false,"type":["boolean"],"per":[7],"cites":["GGZ-2025-123"],"root":683,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"vergoeding","kind":"decision","isSoft":false,"type":["money"],"per":[1],"cites":[],"root":684,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-WEB-2025-018"],"applies":685},{"cites":["GGZ-WEB-2025-019"],"applies":686}],"first":null,"last":null},\
{"name":"declareren","kind":"decision","isSoft":false,"type":["choice","Behandeling"],"per":[],"cites":[],"root":689,"within":691,"isLoose":false,"parts":[{"cites":["GGZ-2025-264"],"applies":692},{"cites":["GGZ-2025-264"],"applies":694},{"cites":["GGZ-2025-263"],"applies":697},{"cites":["GGZ-2025-263","GGZ-2025-264"],"applies":700}],"first":null,"last":null},\
{"name":"indienen_declaratie","kind":"step","isSoft":false,"type":["text"],"per":[1],"cites":["GGZ-WEB-2025-026","GGZ-WEB-2025-027"],"root":717,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-WEB-2025-028"],"applies":719},{"cites":["GGZ-WEB-2025-021","GGZ-WEB-2025-028"],"applies":721},{"cites":["GGZ-WEB-2025-026","GGZ-WEB-2025-028"],"applies":722}],"first":724,"last":729},\
{"name":"beoordelen_declaratie","kind":"step","isSoft":false,"type":["text"],"per":[1],"cites":["GGZ-WEB-2025-030"],"root":730,"within":null,"isLoose":false,"parts":[],"first":-36,"last":-36},\
{"name":"controleren_declaraties","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-WEB-2025-033"],"root":731,"within":null,"isLoose":false,"parts":[],"first":-36,"last":-36},\
{"name":"gegevens_niet_delen","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-WEB-2025-036","GGZ-WEB-2025-037"],"root":732,"within":null,"isLoose":false,"parts":[],"first":-36,"last":-36},\
{"name":"uniforme_paragraaf","kind":"requirement","isSoft":false,"type":["boolean"],"per":[1],"cites":["GGZ-2025-261"],"root":735,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"via_vecozo","kind":"decision","isSoft":false,"type":["boolean"],"per":[1],"cites":[],"root":736,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-WEB-2025-020","GGZ-WEB-2025-021"],"applies":720},{"cites":["GGZ-WEB-2025-020","GGZ-WEB-2025-021"],"applies":718}],"first":null,"last":null},\
{"name":"standaard_gevolgd","kind":"requirement","isSoft":false,"type":["boolean"],"per":[1],"cites":["GGZ-WEB-2025-022"],"root":738,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"maandelijks_declareren","kind":"decision","isSoft":false,"type":["boolean"],"per":[1],"cites":[],"root":739,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-WEB-2025-025"],"applies":740},{"cites":["GGZ-WEB-2025-025"],"applies":741}],"first":null,"last":null},\
{"name":"termijn_staat_in","kind":"decision","isSoft":false,"type":["choice","Termijnbron"],"per":[1],"cites":[],"root":744,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-WEB-2025-026"],"applies":745},{"cites":["GGZ-WEB-2025-028","GGZ-WEB-2025-029"],"applies":719},{"cites":["GGZ-WEB-2025-026"],"applies":721},{"cites":["GGZ-WEB-2025-026"],"applies":722}],"first":null,"last":null},\
{"name":"afgewezen","kind":"decision","isSoft":false,"type":["boolean"],"per":[1],"cites":["GGZ-WEB-2025-031"],"root":748,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"machtiging_nodig","kind":"decision","isSoft":false,"type":["boolean"],"per":[8],"cites":[],"root":751,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-WEB-2025-012"],"applies":754},{"cites":["GGZ-WEB-2025-012"],"applies":757},{"cites":["GGZ-WEB-2025-012"],"applies":758},{"cites":["GGZ-WEB-2025-014"],"applies":80},{"cites":["GGZ-WEB-2025-012"],"applies":607}],"first":null,"last":null},\
{"name":"aanvraag_machtiging","kind":"step","isSoft":false,"type":["text"],"per":[8],"cites":["GGZ-WEB-2025-013"],"root":766,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-WEB-2025-012"],"applies":80}],"first":769,"last":772},\
{"name":"langer_dan_365_dagen","kind":"decision","isSoft":false,"type":["boolean"],"per":[4],"cites":["GGZ-WEB-2025-016"],"root":774,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"checklist_invullen","kind":"step","isSoft":false,"type":["text"],"per":[4],"cites":["GGZ-WEB-2025-016","GGZ-WEB-2025-017"],"root":786,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-WEB-2025-016"],"applies":788}],"first":790,"last":792},\
{"name":"machtiging_verblijf","kind":"decision","isSoft":false,"type":["boolean"],"per":[4],"cites":[],"root":795,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-WEB-2025-012"],"applies":798},{"cites":["GGZ-WEB-2025-012"],"applies":801},{"cites":["GGZ-WEB-2025-012","GGZ-WEB-2025-016"],"applies":758},{"cites":["GGZ-WEB-2025-014"],"applies":80},{"cites":["GGZ-WEB-2025-012"],"applies":607}],"first":null,"last":null},\
{"name":"aanvraag_machtiging_verblijf","kind":"step","isSoft":false,"type":["text"],"per":[4],"cites":["GGZ-WEB-2025-013"],"root":809,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-WEB-2025-012"],"applies":80}],"first":812,"last":815},\
{"name":"machtiging_langdurig","kind":"decision","isSoft":false,"type":["boolean"],"per":[4],"cites":[],"root":-3,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-WEB-2025-012","GGZ-WEB-2025-016"],"applies":-5}],"first":null,"last":null},\
{"name":"valt_onder_dit_beleid","kind":"decision","isSoft":false,"type":["boolean"],"per":[3],"cites":["GGZ-2025-001"],"root":818,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"verschenen_op","kind":"decision","isSoft":false,"type":["date"],"per":[],"cites":["GGZ-WEB-2025-003"],"root":-58,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"verzekerden_van_asr","kind":"decision","isSoft":false,"type":["number"],"per":[],"cites":["GGZ-2025-017"],"root":-59,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"gezamenlijk_beleid","kind":"decision","isSoft":false,"type":["boolean"],"per":[3],"cites":[],"root":819,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-2025-003"],"applies":820},{"cites":["GGZ-2025-003"],"applies":821},{"cites":["GGZ-2025-003"],"applies":-6},{"cites":["GGZ-2025-003"],"applies":822}],"first":null,"last":null},\
{"name":"gelijkgericht_handelen","kind":"requirement","isSoft":false,"type":["boolean"],"per":[9],"cites":["GGZ-2025-031"],"root":824,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"voortrekker","kind":"decision","isSoft":false,"type":["boolean"],"per":[9],"cites":["GGZ-2025-032"],"root":-6,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"deelname_asr","kind":"decision","isSoft":false,"type":["choice","Deelname"],"per":[9],"cites":["GGZ-2025-034"],"root":826,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"innovatie_gevolgd","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-035"],"root":828,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"innovatie_aanvragen","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-036","GGZ-2025-107"],"root":830,"within":null,"isLoose":false,"parts":[],"first":831,"last":831},\
{"name":"alle_nieuwe_functies","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-040"],"root":834,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"nieuwe_functies_breed","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-041"],"root":837,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"helpt_instroom_beperken","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-067"],"root":838,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"mentale_gezondheid.mgn_vg_opleveren","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-046"],"root":842,"within":null,"isLoose":false,"parts":[],"first":-36,"last":-62},\
{"name":"mentale_gezondheid.mgn_vg_contracteren","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-045"],"root":845,"within":null,"isLoose":false,"parts":[],"first":-63,"last":-36},\
{"name":"mgn_vg_meegenomen","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-047"],"root":847,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"cruciale_ggz_opleveren","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-048","GGZ-2025-050"],"root":848,"within":null,"isLoose":false,"parts":[],"first":-36,"last":-36},\
{"name":"cruciale_ggz_meegenomen","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-050"],"root":850,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"onder_leidraad","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-126","GGZ-WEB-2025-044"],"root":852,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"consultatiefunctie.leidraad_publiceren","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-125","GGZ-WEB-2025-043"],"root":858,"within":null,"isLoose":false,"parts":[],"first":-64,"last":-65},\
{"name":"consultatiefunctie.preferente_benaderen","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-129","GGZ-WEB-2025-047"],"root":863,"within":null,"isLoose":false,"parts":[],"first":-67,"last":-68},\
{"name":"consultatiefunctie.gelijkgericht_inkopen","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-127","GGZ-WEB-2025-045"],"root":869,"within":null,"isLoose":false,"parts":[],"first":-67,"last":-68},\
{"name":"consultatiefunctie.aandeel_bijdragen","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-128","GGZ-WEB-2025-046"],"root":875,"within":null,"isLoose":false,"parts":[],"first":-67,"last":-68},\
{"name":"inkoper_consultatiefunctie","kind":"decision","isSoft":false,"type":["party"],"per":[3],"cites":[],"root":877,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-2025-127","GGZ-WEB-2025-045"],"applies":879},{"cites":["GGZ-2025-127","GGZ-WEB-2025-045"],"applies":881}],"first":null,"last":null},\
{"name":"preferente_verzekeraar_in_regio","kind":"decision","isSoft":false,"type":["party"],"per":[3],"cites":[],"root":877,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-2025-129","GGZ-WEB-2025-047"],"applies":630},{"cites":["GGZ-2025-129","GGZ-WEB-2025-047"],"applies":-6}],"first":null,"last":null},\
{"name":"aanbiedingsbrief.publicatie_beleid","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-227"],"root":889,"within":null,"isLoose":false,"parts":[],"first":890,"last":891},\
{"name":"aanbiedingsbrief.bespreken","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-220","GGZ-2025-228"],"root":901,"within":null,"isLoose":false,"parts":[],"first":891,"last":902},\
{"name":"aanbiedingsbrief.strategisch_beleid","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-221","GGZ-2025-229"],"root":915,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-2025-221"],"applies":916},{"cites":["GGZ-2025-222"],"applies":923}],"first":927,"last":931},\
{"name":"aanbiedingsbrief.versturen_brief","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-223","GGZ-2025-224","GGZ-2025-230"],"root":936,"within":null,"isLoose":false,"parts":[],"first":890,"last":937},\
{"name":"aanbiedingsbrief.overeenstemming","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-218","GGZ-2025-226","GGZ-2025-231"],"root":947,"within":null,"isLoose":false,"parts":[],"first":948,"last":949},\
{"name":"aanbiedingsbrief.publicatie_aanbod","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-232"],"root":954,"within":null,"isLoose":false,"parts":[],"first":890,"last":955},\
{"name":"in_digitaal_tijdpad","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-247"],"root":959,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"digitaal.publicatie_beleid","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-247"],"root":965,"within":null,"isLoose":false,"parts":[],"first":969,"last":973},\
{"name":"digitaal.aanbod_zonder_vragenlijst","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-237","GGZ-2025-248","GGZ-WEB-2025-011"],"root":981,"within":null,"isLoose":false,"parts":[],"first":984,"last":988},\
{"name":"digitaal.aanbod_met_vragenlijst","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-244","GGZ-2025-248","GGZ-WEB-2025-011"],"root":993,"within":null,"isLoose":false,"parts":[],"first":996,"last":999},\
{"name":"digitaal.ondertekenen","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-249"],"root":1007,"within":null,"isLoose":false,"parts":[],"first":969,"last":1011},\
{"name":"digitaal.publicatie_aanbod","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-250"],"root":1017,"within":null,"isLoose":false,"parts":[],"first":969,"last":1021},\
{"name":"aanbieden.overeenkomst","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-260"],"root":1029,"within":null,"isLoose":false,"parts":[],"first":1034,"last":1034},\
{"name":"nieuwe_aanbieder.verzoek","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-193","GGZ-2025-194","GGZ-2025-195"],"root":1041,"within":1043,"isLoose":false,"parts":[{"cites":["GGZ-WEB-2025-004","GGZ-WEB-2025-006"],"applies":123}],"first":1047,"last":1051},\
{"name":"nieuwe_aanbieder.toetsen_verzoek","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-196","GGZ-2025-197"],"root":1059,"within":1061,"isLoose":false,"parts":[{"cites":["GGZ-WEB-2025-004","GGZ-WEB-2025-006"],"applies":123}],"first":1047,"last":1047},\
{"name":"eerste_jaar.kosten_volgen","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-198"],"root":1067,"within":1069,"isLoose":false,"parts":[],"first":1071,"last":1073},\
{"name":"eerste_jaar.voorwaarden_opnieuw","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-200"],"root":1076,"within":1078,"isLoose":false,"parts":[],"first":1080,"last":1080},\
{"name":"statuut_goedgekeurd","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-209","GGZ-2025-210"],"root":1087,"within":1088,"isLoose":false,"parts":[],"first":1091,"last":1094},\
{"name":"melding_overgang","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-207","GGZ-2025-208"],"root":1100,"within":1101,"isLoose":false,"parts":[],"first":1091,"last":1104},\
{"name":"declareren_als_instelling","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-213"],"root":1115,"within":1116,"isLoose":false,"parts":[],"first":1125,"last":1134},\
{"name":"verzoek_tot_ophoging","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-255"],"root":1138,"within":null,"isLoose":false,"parts":[],"first":1139,"last":1140},\
{"name":"afspraken_verwerken","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-262"],"root":1144,"within":null,"isLoose":false,"parts":[],"first":-36,"last":-99},\
{"name":"declaraties_indienen","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-263"],"root":1146,"within":null,"isLoose":false,"parts":[],"first":-63,"last":-36},\
{"name":"themas_in_organisatie","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-024"],"root":1150,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"zorg_die_nodig_is","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-025"],"root":1153,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"middelen_voor_inzetbaarheid","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-054"],"root":1155,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"tijdige_uitstroom","kind":"requirement","isSoft":false,"type":["boolean"],"per":[8],"cites":["GGZ-2025-068"],"root":1157,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"zoekt_plek_op_tijd","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-071"],"root":1159,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"meezoeken_naar_plek","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-072"],"root":1161,"within":null,"isLoose":false,"parts":[],"first":1162,"last":1162},\
{"name":"wijst_op_bemiddeling","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-073"],"root":1164,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"verwijst_bij_oplopende_wachttijd","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-WEB-2025-048"],"root":1167,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"standaarden_gevolgd","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-078"],"root":1168,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"alleen_zorg_die_past","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-079"],"root":1169,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"kwaliteit_gemeten","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-080"],"root":1170,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"meerwaarde_vooraf_duidelijk","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-086"],"root":1172,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"inzet_toegelicht","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-087"],"root":1176,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"opbrengst_beschreven","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-088"],"root":1180,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"gezochte_projecten","kind":"group","isSoft":true,"type":["number"],"per":[10],"cites":[],"root":1186,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"gezochte_projecten.uitstoot","kind":"requirement","isSoft":false,"type":["boolean"],"per":[10],"cites":["GGZ-2025-094"],"root":1187,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"gezochte_projecten.grondstoffen","kind":"requirement","isSoft":false,"type":["boolean"],"per":[10],"cites":["GGZ-2025-095"],"root":1188,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"gezochte_projecten.verspilling","kind":"requirement","isSoft":false,"type":["boolean"],"per":[10],"cites":["GGZ-2025-096"],"root":1189,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"duurzamere_keuze","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-097"],"root":1190,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"duurzamere_keuze_tonen","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-097"],"root":1194,"within":null,"isLoose":false,"parts":[],"first":1195,"last":1196},\
{"name":"rapporteren_csrd","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-099"],"root":1198,"within":null,"isLoose":false,"parts":[],"first":-63,"last":-36},\
{"name":"innovatie_verkend","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-106"],"root":1203,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"werkt_aan_digitalisering","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-108"],"root":1208,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"actief_met_digitalisering","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-109"],"root":1208,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"digitalisering_bespreken","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2025-115"],"root":1209,"within":null,"isLoose":false,"parts":[],"first":-36,"last":-36},\
{"name":"uitgangspunten","kind":"group","isSoft":true,"type":["number"],"per":[],"cites":[],"root":1212,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"uitgangspunten.goede_kwaliteit","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-131"],"root":1213,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"uitgangspunten.redelijke_prijs","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-132"],"root":1214,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"richtinggevend_kader","kind":"group","isSoft":true,"type":["number"],"per":[],"cites":["GGZ-2025-136","GGZ-2025-137"],"root":1280,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"richtinggevend_kader.aanbod","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-138","GGZ-2025-139"],"root":1282,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"richtinggevend_kader.duurzame_inzetbaarheid","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-140"],"root":1283,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"richtinggevend_kader.doelmatigheid_zorg","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-141"],"root":1284,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"richtinggevend_kader.doelmatigheid_bedrijfsvoering","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-142"],"root":1285,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"richtinggevend_kader.toegankelijkheid","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-143"],"root":1286,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"richtinggevend_kader.kwaliteit","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-144"],"root":1287,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"richtinggevend_kader.duurzaamheid_ambitie","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-145"],"root":1288,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"richtinggevend_kader.duurzaamheid_tempo","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-146"],"root":1289,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"richtinggevend_kader.innovatie","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-147"],"root":1290,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"richtinggevend_kader.betrouwbaarheid","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-148"],"root":1292,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"kader_sluit_uit","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-136"],"root":-6,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"kader_geeft_recht","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-137"],"root":-6,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden","kind":"group","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-133","GGZ-2025-149"],"root":1401,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen","kind":"group","isSoft":false,"type":["boolean"],"per":[],"cites":[],"root":1434,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.kvk","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-151"],"root":1435,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.wtza","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-152"],"root":1436,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.governancecode","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-153"],"root":1438,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-2025-154"],"applies":1439}],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.bestuursverklaring","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-155"],"root":1440,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.ubo_bekend","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-156"],"root":1441,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.ubo_zonder_sanctie","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-157"],"root":1442,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.solvabel","kind":"group","isSoft":false,"type":["boolean"],"per":[],"cites":[],"root":1450,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.solvabel.niet_failliet","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-158"],"root":1452,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.solvabel.niet_in_liquidatie","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-159"],"root":1454,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.solvabel.werkzaamheden_lopen_door","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-160"],"root":1455,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.solvabel.geen_surseance","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-161"],"root":1456,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.solvabel.geen_akkoord","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-162"],"root":1457,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.solvabel.geen_vergelijkbare_toestand","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-163"],"root":1443,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.niet_in_verwijzingsregister","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-164"],"root":1459,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.geen_fraudeonderzoek","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-165"],"root":1460,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.eerlijke_inlichtingen","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-166"],"root":1461,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.volledige_inlichtingen","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-167"],"root":1462,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.belasting_betaald","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-168"],"root":1464,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.geen_verscherpt_toezicht","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-169"],"root":1465,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.bedrijfsadministratie","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-170"],"root":1466,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.gegevens_op_tijd","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-171"],"root":1467,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.vecozo","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-172"],"root":1468,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.weigert_niet_op_kenmerken","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-173"],"root":1469,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.weigert_niet_op_zorgzwaarte","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-174"],"root":1470,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.ernstige_fout","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-175"],"root":1474,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.algemeen.plausibele_aanwijzingen","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-176"],"root":1402,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.continuiteit","kind":"group","isSoft":false,"type":["boolean"],"per":[],"cites":[],"root":1475,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.continuiteit.voldoende_personeel","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-177"],"root":1475,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit","kind":"group","isSoft":false,"type":["boolean"],"per":[],"cites":[],"root":1366,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.systematisch_verbeteren","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-178"],"root":1476,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.kwaliteitssysteem","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-179"],"root":1478,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.externe_audit","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-180"],"root":1479,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.ketenafspraken","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-181"],"root":1480,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.samenwerkingsafspraken","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-182"],"root":1490,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.klanttevredenheid_gemeten","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-183"],"root":1491,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.klanttevredenheid_aangeleverd","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-184"],"root":1492,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.kwaliteit.klachtenregeling","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-185"],"root":1349,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.veiligheid","kind":"group","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-186","GGZ-2025-187","GGZ-2025-188"],"root":1493,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.veiligheid.veiligheidsregels","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-186"],"root":1495,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.veiligheid.kwaliteitscyclus","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-187"],"root":1497,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"contractvoorwaarden.veiligheid.veilig_klimaat","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-188"],"root":1499,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},\
{"name":"komt_in_aanmerking","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2025-149"],"root":1401,"within":null,"isLoose":false,"parts":[],"first":null,"last":null}\
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
      (x) => x.s[2].gerealiseerd == null || x.s[2].plafond == null ? 3 : compared(product(cents(x.s[2].gerealiseerd), 100), product(100, cents(x.s[2].plafond)), 7, 10, 1) || E().relation(15, ["true","false"], x),
      (x) => x.s[2].gerealiseerd == null || x.s[2].plafond == null ? 3 : compared(product(cents(x.s[2].gerealiseerd), 100), product(100, cents(x.s[2].plafond)), 7, 10, 6) || E().relation(13, ["true","false"], x),
      (x) => among(x.s[0].omzetplafond?.[2025], [ABSENT, VALUE]),
      (x) => E().whole(18, false, x),
      (x) => yesNo(told(saidOf(x, 2, "oordelen", "aanwijsbare_noodzaak"), ["asr"], x.p)),
      (x) => yesNo(told(x.o.clienten_evenwichtig_verdeeld, [], x.p)),
      (x) => yesNo(x.s[0].wenst_overeenkomst),
      (x) => yesNo(x.s[0].ervaring_via_machtigingen),
      (x) => ordered(orderOf(dayOf(x.s[0].ervaring_tot_en_met), addTo(addTo(dayOf(x.s[0].ervaring_vanaf), 1, 0, 0, "down"), 0, 0, -1, null)), 6),
      (x) => happens(x.g["nieuwe_aanbieder.verzoek"], ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g["nieuwe_aanbieder.verzoek"], x.p, "2024-03-28"), "2024-01-01", false),
      (x) => days(awaited(x.g["nieuwe_aanbieder.verzoek"], x.p, "2024-03-28"), "2024-08-01", false),
      (x) => days(awaited(x.g["nieuwe_aanbieder.verzoek"], x.p, "2024-03-28"), "2025-01-01", false),
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
      (x) => ordered(orderOf(dayOf(x.s[0].datum_ernstige_fout), addTo(dayOf(x.p), -5, 0, 0, "down")), 4),
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
      (x) => happens(x.g.melding_overgang, ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g.melding_overgang, x.p, "2024-03-28"), "2024-09-01", false),
      (x) => happens(x.g.statuut_goedgekeurd, ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g.statuut_goedgekeurd, x.p, "2024-03-28"), "2024-08-02", false),
      (x) => among(x.s[0].kwaliteitssectie, ["sectie_twee", "sectie_drie"]),
      (x) => yesNo(x.s[0].melding_noemt_aanleiding),
      (x) => yesNo(x.s[0].melding_noemt_gevolgen),
      (x) => among(x.s[3].betreft, ["verzoek_nieuwe_aanbieder", "overgang_naar_instelling", "status_declaraties", "status_overeenkomsten", "eigen_contactgegevens", "rekeningnummer", "wijziging_doorgeven", "proces_overeenkomst", "inhoud_en_beleid", "declaraties", "machtigingen", "retourcode", "zorgbemiddeling", "plek_voor_verzekerde", "plannen_passende_zorg", "duurzaam_initiatief", "duurzaamheidsidee", "innovatie", "consultatiefunctie", "iets_anders"]),
      (x) => among(x.g["vragen.raadplegen"], ["notYet", "never", VALUE]),
      (x) => among(x.g["vragen.contact_zoeken"], ["notYet", "never", VALUE]),
      (x) => yesNo(x.s[0].ander_vecozo_certificaat),
      (x) => yesNo(x.s[0].gecontracteerd),
      (x) => happens(x.g.postcode_invullen, ["notYet", "never", VALUE]),
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
      (x) => x.s[7].gedeclareerd == null || x.s[7].nza_maximum == null ? 3 : compared(cents(x.s[7].gedeclareerd), 100, cents(x.s[7].nza_maximum), 100, 3) || E().relation(127, ["true","false"], x),
      (x) => yesNo(x.s[7].volgens_nza_voorwaarden),
      (x) => days(x.s[1].datum_prestatie, "2024-01-01", false),
      (x) => days(x.s[1].datum_prestatie, "2025-01-01", false),
      (x) => among(x.s[1].indiener, ["door_zorgaanbieder", "door_verzekerde"]),
      (x) => among(saidOf(x, 1, "stappen", "indienen_declaratie"), ["notYet", "never", VALUE]),
      (x) => days(awaited(saidOf(x, 1, "stappen", "indienen_declaratie"), x.p, "2024-03-28"), "2025-05-01", false),
      (x) => ordered(orderOf(dayOf(x.p), addTo(dayOf(x.s[1].datum_prestatie), 1, 0, 0, "down")), 2),
      (x) => ordered(orderOf(dayOf(x.p), addTo(dayOf(x.s[1].datum_prestatie), 1, 0, 0, "down")), 4),
      (x) => ordered(orderOf(dayOf(saidOf(x, 1, "stappen", "indienen_declaratie")), addTo(dayOf(x.s[1].datum_prestatie), 1, 0, 0, "down")), 4),
      (x) => E().relation(139, ["true","false"], x),
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
      (x) => E().relation(159, ["true","false"], x),
      (x) => E().relation(158, ["true","false"], x),
      (x) => E().relation(157, ["true","false"], x),
      (x) => E().relation(162, ["true","false"], x),
      (x) => E().relation(161, ["true","false"], x),
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
      (x) => happens(x.g["mentale_gezondheid.mgn_vg_opleveren"], ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g["mentale_gezondheid.mgn_vg_opleveren"], x.p, "2024-03-28"), "2024-07-01", false),
      (x) => days(awaited(x.g["mentale_gezondheid.mgn_vg_opleveren"], x.p, "2024-03-28"), "2024-07-02", false),
      (x) => among(x.g["mentale_gezondheid.mgn_vg_contracteren"], ["notYet", "never", VALUE]),
      (x) => days(awaited(x.g["mentale_gezondheid.mgn_vg_contracteren"], x.p, "2024-03-28"), "2025-01-01", false),
      (x) => happens(x.g.cruciale_ggz_opleveren, ["notYet", "never", VALUE]),
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
      (x) => x.s[0].wachttijd == null || x.s[6].norm_wachttijd == null ? 3 : compared(count(x.s[0].wachttijd), 1, count(x.s[6].norm_wachttijd), 1, 4) || E().relation(230, ["true","false"], x),
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
