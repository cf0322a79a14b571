// asr.ggz 2022, revision 2: made by the compiler of Pol from the compiled policy. Do not change it by hand.
const { ABSENT, VALUE, addTo, among, awaited, cents, compared, count, dayOf, days, engineOf, figureOf, figures, happens, isAbsent, members, none, orderOf, ordered, own, product, ratios, saidOf, told, total, unsettled } = /*@__PURE__*/ (()=>{var $=class e{s;n;d;constructor(n,t){this.s=n>0n?1n:n<0n?-1n:0n,this.n=n<0n?-n:n,this.d=t}static ratio(n,t){if(t===0n)throw new RangeError("division by zero");if(t===1n)return new e(n,1n);let r=Qe(n<0n?-n:n,t<0n?-t:t),o=t<0n?-r:r;return new e(n/o,t/o)}add(n){let[t,r]=[this,f(n)];return t.d===r.d?e.ratio(t.signed()+r.signed(),t.d):e.ratio(t.signed()*r.d+r.signed()*t.d,t.d*r.d)}sub(n){return this.add(f(n).neg())}mul(n){let t=f(n);return e.ratio(this.signed()*t.signed(),this.d*t.d)}div(n){let t=f(n);return e.ratio(this.signed()*t.d,this.d*t.signed())}neg(){return new e(-this.signed(),this.d)}abs(){return new e(this.n,this.d)}floor(){let n=this.signed()/this.d;return new e(this.s<0n&&n*this.d!==this.signed()?n-1n:n,1n)}ceil(){return this.neg().floor().neg()}compare(n){let t=f(n),r=this.signed()*t.d-t.signed()*this.d;return r<0n?-1:r>0n?1:0}equals(n){let t=f(n);return this.s===t.s&&this.n===t.n&&this.d===t.d}pow(n){let t=BigInt(Math.abs(n)),r=e.ratio(this.signed()**t,this.d**t);return n<0?r.inverse():r}inverse(){return e.ratio(this.s*this.d,this.n)}gcd(n){let t=f(n);return e.ratio(Qe(this.n*t.d,t.n*this.d),this.d*t.d)}valueOf(){let n=I(this);return n.includes("/")?Number(this.signed())/Number(this.d):Number(n)}toFraction(){return this.d===1n?String(this.signed()):`${this.signed()}/${this.d}`}toString(){return I(this)}signed(){return this.s<0n?-this.n:this.n}};function f(e){if(e instanceof $)return e;if(typeof e=="bigint")return $.ratio(e,1n);if(typeof e=="string")return Xe(e);if(Number.isSafeInteger(e))return $.ratio(BigInt(e),1n);let[n="",t="0"]=String(e).split("e");return Xe(n).mul($.ratio(10n,1n).pow(Number(t)))}var tt=/^([+-]?)(\d+)(?:\.(\d+)|\/(\d+))?$/;function Xe(e){let n=tt.exec(e);if(n===null)throw new RangeError(`no figure: '${e}'`);let[,t="",r="",o="",a]=n,s=BigInt(`${t==="-"?"-":""}${r}${o}`);return $.ratio(s,a===void 0?10n**BigInt(o.length):BigInt(a))}function Qe(e,n){let[t,r]=[e,n];for(;r!==0n;)[t,r]=[r,t%r];return t}var A=(e,n)=>e.compare(n);function I(e){if(e.d===1n)return e.toFraction();let n=e.d,t=0,r=0;for(;n%2n===0n;)n/=2n,t+=1;for(;n%5n===0n;)n/=5n,r+=1;if(n!==1n)return e.toFraction();let o=Math.max(t,r),s=(e.n*10n**BigInt(o)/e.d).toString().padStart(o+1,"0"),i=s.slice(0,s.length-o);return`${e.s<0n?"-":""}${i}.${s.slice(s.length-o)}`}function de(e){switch(e.kind){case"boolean":return e.value;case"number":return le(e.value);case"percentage":return le(e.value.mul(100));case"money":return rt(e.value);case"date":return e.date;case"event":return e.day;case"period":return{first:e.first,last:e.last};case"duration":return{years:e.years,months:e.months,days:e.days};case"rounding":return e.direction;case"text":return e.text;case"party":case"contact":case"calendar":return e.name;case"choice":return e.member;case"set":return e.members;case"range":return{low:le(e.low),high:le(e.high)};case"absent":return{absent:!0}}}function le(e){let n=I(e),t=Number(n);return String(t)===n?t:n}function rt(e){let n=I(e);if(n.includes("/"))return n;let[t="0",r=""]=n.split(".");return`${t}.${r.padEnd(2,"0")}`}var L=class extends Error{};function d(e,n){if(n?.kind!==e)throw new L(`expected ${e}, found ${n?.kind??"nothing"}`);return n}function y(e){if(e?.kind==="number"||e?.kind==="money"||e?.kind==="percentage")return e.value;throw new L(`expected a figure, found ${e?.kind??"nothing"}`)}function B(e){if(e?.kind==="date")return e.date;let{day:n}=d("event",e);return n==="notYet"||n==="never"?null:n}var ot={kind:"boolean",value:!0},at={kind:"boolean",value:!1},w=e=>e?ot:at,K=(e,n)=>({kind:"number",value:n(e)}),x={kind:"boolean"},W={kind:"date"},De={kind:"period"},_={kind:"number",isInteger:!0,unit:null},je=10n**60n;function N(e,n){return n.n>je||n.d>je?Ie:{kind:e,value:n}}var Ie={kind:"failure",reason:"overflow",details:{}},S=(e,n)=>e?.kind!=="number"||n?.kind!=="number"||e.unit===n.unit,Ee=(e,n)=>e!==void 0&&n!==void 0&&(e.kind==="choice"||e.kind==="set")&&(n.kind==="choice"||n.kind==="set")&&e.choice===n.choice;var ce=e=>e==="divisionByZero"||e==="outsideCalendar"?"gap":"error";function p(e){if(e===void 0)throw new Error("a value that has to be there is missing");return e}function nn(e){let n=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e);return n===null?!1:st(Number(n[1]),Number(n[2]),Number(n[3]))}function st(e,n,t){return e<1||e>9999||n<1||n>12||t<1?!1:t<=Me(e,n)}var it=[31,28,31,30,31,30,31,31,30,31,30,31],ut=e=>e%4===0&&e%100!==0||e%400===0,Me=(e,n)=>n===2&&ut(e)?29:it[n-1]??0;function J(e,n,t){let r=(o,a)=>String(o).padStart(a,"0");return`${r(e,4)}-${r(n,2)}-${r(t,2)}`}function C(e){return{year:Number(e.slice(0,4)),month:Number(e.slice(5,7)),day:Number(e.slice(8,10))}}function me(e,n,t){let r=[],o=e;for(let s of[n.years*12,n.months]){if(s===0)continue;let i=lt(o,s,t);if(i.kind!=="date")return i;r.push(...i.steps),o=i.date}if(n.days===0)return{kind:"date",date:o,steps:r};let a=Y(o,n.days);return a===null?{kind:"overflow"}:{kind:"date",date:a,steps:r}}function lt(e,n,t){let{year:r,month:o,day:a}=C(e),s=r*12+(o-1)+n,i=Math.floor(s/12),u=s-i*12+1;if(i<1||i>9999)return{kind:"overflow"};let l=Me(i,u);if(a<=l)return{kind:"date",date:J(i,u,a),steps:[]};if(t===null)return{kind:"missingDay",year:i,month:u,day:a};let c=J(i,u,l),g=t==="down"?c:Y(c,1);return g===null?{kind:"overflow"}:{kind:"date",date:g,steps:[{year:i,month:u,day:a,landedOn:g}]}}function Y(e,n){return!Number.isSafeInteger(n)||Math.abs(n)>4e6?null:dt(Te(e)+n)}var q=(e,n)=>Te(n)-Te(e),en=146097;function Te(e){let{year:n,month:t,day:r}=C(e),o=t>2?n:n-1,a=Math.floor((153*(t>2?t-3:t+9)+2)/5)+r-1;return o*365+Math.floor(o/4)-Math.floor(o/100)+Math.floor(o/400)+a}function dt(e){let n=Math.floor(e/en),t=e-n*en,r=Math.floor((t-Math.floor(t/1460)+Math.floor(t/36524)-Math.floor(t/146096))/365),o=t-(365*r+Math.floor(r/4)-Math.floor(r/100)),a=Math.floor((5*o+2)/153),s=o-Math.floor((153*a+2)/5)+1,i=a<10?a+3:a-9,u=r+n*400+(i<=2?1:0);return u<1||u>9999?null:J(u,i,s)}function j(e,n,t,r=null){let[o,a]=ct(e,n),s=r??a;return{first:J(t,o,1),last:J(t,s,Me(t,s))}}function ct(e,n){switch(e){case"month":return[n,n];case"quarter":return[n*3-2,n*3];case"year":return[1,12]}}var fe=e=>({kind:"one",value:e}),fo=fe({kind:"absent"}),po=fe({kind:"boolean",value:!0}),yo=fe({kind:"boolean",value:!1});var ho=f("1000000000000000");var Se="2299-12-31";function ee(e){let n=new Set([e]);for(let t of n)if(t.kind==="split")for(let r of t.children)n.add(r);return[...n]}var rn=e=>ee(e).filter(n=>n.kind==="leaf");var mt=1e5;function un(e){let{surely:n,perhaps:t}=ft(e,ln);if(!rn(e).some(({outcomes:s})=>s===null))return{surely:n,perhaps:t};let[r,o]=[new Set(n),new Set(t)],a=new Set(ee(e).flatMap(s=>s.kind==="split"?[s.variable]:[]));for(let s of a){if(r.has(s))continue;let i=bt(e,s,a);i==="yes"&&r.add(s),i!=="no"&&o.add(s)}return{surely:r,perhaps:o}}function ft(e,n){let{differ:t,isCut:r}=an(n),o=on(e,t);return{surely:r()?on(e,an(n,!1).differ):o,perhaps:o}}function on(e,n){let t=new Set;for(let r of ee(e))r.kind==="split"&&!t.has(r.variable)&&pt(r,n)&&t.add(r.variable);return t}var ln=(e,n)=>e.key!==n.key;var pt=({children:e},n)=>e.some((t,r)=>e.some((o,a)=>a>r&&n(t,o)));function an(e=ln,n=!0){let t=new Map,r=!1,o=(a,s)=>{if(a===s)return!1;let i=a.id<s.id?`${a.id} ${s.id}`:`${s.id} ${a.id}`,u=t.get(i);if(u!==void 0)return u;if(t.size>=mt)return r=!0,n;let l=yt(a,s,o,e);return t.set(i,l),l};return{differ:o,isCut:()=>r}}function yt(e,n,t,r){if(e.kind==="leaf"&&n.kind==="leaf")return e.outcomes!==null&&n.outcomes!==null&&r(e,n);let o=Math.min(Ce(e),Ce(n)),a=e.kind==="split"&&e.variable===o?e.children.length:n.children.length;return Array.from({length:a},(s,i)=>i).some(s=>t(Ve(e,o,s),Ve(n,o,s)))}var Ce=e=>e.kind==="split"?e.variable:Number.POSITIVE_INFINITY,Ve=(e,n,t)=>e.kind==="split"&&e.variable===n?e.children[t]??e:e,gt=2e5;function bt(e,n,t){let r={left:Math.ceil(gt/t.size)};for(let o of ht([...t].filter(a=>a!==n))){if(kt(e,n,o,r))return"yes";if(r.left<=0)return"perhaps"}return"no"}function*ht(e){let n=[[]];for(;n.length>0;){let t=[];for(let r of n)for(let o of e.slice(e.indexOf(r.at(-1)??-1)+1))t.push([...r,o]),yield new Set([...r,o]);n=t}}function kt(e,n,t,r){let o=ee(e).find(i=>i.kind==="split"&&i.variable===n);if(o?.kind!=="split")return!1;let a=new Set,s=i=>{let u=i.map(m=>m.map(({id:b})=>b).join()).join(" ");if(a.has(u)||r.left<=0)return!1;r.left-=1,a.add(u);let l=Math.min(...i.flat().map(Ce));if(l===Number.POSITIVE_INFINITY)return wt(i);let c=(m,b)=>[...new Set(m.flatMap(k=>b===null?sn(k,l):[Ve(k,l,b)]))];if(l===n)return s(i.map(c));if(t.has(l))return s(i.map(m=>c(m,null)));let g=Math.max(...i.flat().map(m=>sn(m,l).length));return Array.from({length:g},(m,b)=>b).some(m=>s(i.map(b=>c(b,m))))};return s(o.children.map(()=>[e]))}var sn=(e,n)=>e.kind==="split"&&e.variable===n?e.children:[e];function wt(e){let n=e.map(r=>new Set(r.flatMap(o=>o.kind==="leaf"&&o.outcomes!==null?[o.key]:[])));return new Set(n.flatMap(r=>[...r])).size>1&&n.some(r=>r.size===1)}var F=Object.freeze({}),O=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),h=(e,n)=>O(e)&&Object.prototype.hasOwnProperty.call(e,n)?e[n]:void 0,ye=e=>O(e)&&e.absent===!0;function xt(e,n,t){if(!O(e)||!("value"in e))return e;let{by:r,on:o}=e,a=e.until??e.tot_en_met;return n.length>0&&typeof r=="string"&&!n.includes(r)?void 0:o===void 0&&a===void 0?e.value:typeof t!="string"||typeof o=="string"&&t<o||typeof a=="string"&&t>a?void 0:e.value}function Ot(e,n,t,r){let o=h(h(e.s[n],t),r);if(o!==void 0)return o;let a=h(t==="oordelen"?e.o:e.g,r),s=e.k[n]??"";return s===""?a:h(a,s)}function P(e){return typeof e=="number"?e:typeof e=="string"&&/^-?\d+(?:\.\d+)?$/.test(e)?Number(e):Number.NaN}var vt=(e,n,t)=>e==="notYet"?{low:typeof n=="string"?n:t,high:Se}:e,Rt=e=>O(e)&&typeof e.low=="string"&&typeof e.high=="string";function pe(e){if(typeof e!="string")return Rt(e)?e:null;if(nn(e))return{low:e,high:e};let n=/^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(e);if(n===null||e<"0001")return null;let[t,r]=[Number(n[1]),n[2]],{first:o,last:a}=r===void 0?j("year",1,t):j("month",Number(r),t);return{low:o,high:a}}function ne(e,[n,t=""]){if(e!=null){if(ye(e))return{kind:"absent"};switch(n){case"boolean":return typeof e=="boolean"?{kind:n,value:e}:void 0;case"number":case"money":case"percentage":return Number.isNaN(P(e))?void 0:{kind:n,value:Dt(e,n)};case"date":return pe(e)?.low===e?{kind:n,date:e}:void 0;case"event":return e==="never"||pe(e)?.low===e?{kind:n,day:e}:void 0;case"choice":return typeof e=="string"?{kind:n,choice:t,member:e}:void 0;case"set":return Array.isArray(e)?{kind:n,choice:t,members:e}:void 0;case"party":case"contact":case"calendar":return typeof e=="string"?{kind:n,name:e}:void 0;case"text":return typeof e=="string"?{kind:n,text:e}:void 0;case"rounding":return e==="up"||e==="down"?{kind:n,direction:e}:void 0;default:return O(e)?{...e,kind:n}:void 0}}}var Dt=(e,n)=>n==="percentage"?f(e).div(100):f(e);var re=["number","money","percentage"],Be=(e,n)=>({kind:"number",isInteger:e,unit:n});function It(e){let[n,t]=e;return n?.kind!=="number"?n??{kind:"error"}:Be(n.isInteger&&t?.kind==="number"&&t.isInteger,n.unit)}var dn=(e,n)=>({operator:e,parameters:[n,n],fits:([t,r])=>S(t,r),result:It,apply:([t,r])=>{let[o,a]=[y(t),y(r)];return N(n,e==="add"?o.add(a):o.sub(a))}}),Et=e=>({operator:"negate",parameters:[e],result:([n])=>n??{kind:"error"},apply:([n])=>N(e,y(n).neg())}),E=(e,n,t,r)=>({operator:e,parameters:[n,t],fits:([o,a])=>!(o?.kind==="number"&&a?.kind==="number"&&o.unit!==null&&a.unit!==null),result:([o,a])=>{if(r!=="number")return{kind:r};let s=[o,a].map(u=>u?.kind==="number"?u.unit:null),i=[o,a].every(u=>u?.kind==="number"&&u.isInteger);return Be(i,s[0]??s[1]??null)},apply:([o,a])=>N(r,y(o).mul(y(a)))}),ge=(e,n,t,r)=>({operator:"divide",parameters:[e,n],fits:r,result:([o])=>t==="number"?Be(!1,o?.kind==="number"?o.unit:null):{kind:t},apply:([o,a])=>{let s=y(a);return s.n===0n?{kind:"failure",reason:"divisionByZero",details:{}}:N(t,y(o).div(s))}}),U=e=>e?.kind==="number"?e.unit:null,Tt={operator:"percentOf",parameters:["range",["number","money"]],fits:([e])=>e?.kind==="range"&&e.of==="percentage",result:([,e])=>({kind:"range",of:e?.kind==="money"?"money":"number",unit:U(e)}),apply:([e,n])=>{let{low:t,high:r}=d("range",e),o=y(n);return{kind:"range",low:t.mul(o),high:r.mul(o)}}},Mt={operator:"makeRange",parameters:[re,re],fits:([e,n])=>e?.kind===n?.kind&&S(e,n),result:([e])=>({kind:"range",of:e?.kind,unit:U(e)}),apply:([e,n])=>({kind:"range",low:y(e),high:y(n)})};function St(e,n,t){let r=f(10n**BigInt(n)),o=e.mul(r);return Ct(o,t).div(r)}function Ct(e,n){switch(n){case"up":return e.ceil();case"down":return e.floor();case"halfUp":return e.add("1/2").floor();case"towardsZero":return e.s<0n?e.ceil():e.floor();case"awayFromZero":return e.s<0n?e.floor():e.ceil()}}var Vt=(e,n)=>e==="percentage"?n+2:n;function cn(e,n,t){let[r,o]=e,a=r?.kind,s=y(r),i=St(s,Vt(a,Number(y(o).valueOf())),n);return i.equals(s)||t.note({kind:"rounded",from:I(s),to:I(i)}),N(a,i)}var mn=([e])=>e??{kind:"error"},te=(e,n)=>({operator:e,parameters:[re,"number"],result:mn,apply:(t,r)=>cn(t,n,r)}),Bt={operator:"roundBy",parameters:[re,"number","rounding"],result:mn,apply:(e,n)=>cn(e,d("rounding",e[2]).direction,n)},fn={...Object.fromEntries(re.flatMap(e=>[[`${e}.add`,dn("add",e)],[`${e}.subtract`,dn("subtract",e)],[`${e}.negate`,Et(e)],[`${e}.divide`,ge(e,e,"percentage",([n,t])=>S(n,t))]])),"number.multiply":E("multiply","number","number","number"),"money.multiplyNumber":E("multiply","money","number","money"),"number.multiplyMoney":E("multiply","number","money","money"),"money.multiplyPercentage":E("multiply","money","percentage","money"),"percentage.multiplyMoney":E("multiply","percentage","money","money"),"number.multiplyPercentage":E("multiply","number","percentage","number"),"percentage.multiplyNumber":E("multiply","percentage","number","number"),"percentage.multiply":E("multiply","percentage","percentage","percentage"),"percentage.ofMoney":E("percentOf","percentage","money","money"),"percentage.ofNumber":E("percentOf","percentage","number","number"),"percentage.ofPercentage":E("percentOf","percentage","percentage","percentage"),"range.percentOf":Tt,"range.make":Mt,"money.divideNumber":ge("money","number","money",([,e])=>U(e)===null),"percentage.divideNumber":ge("percentage","number","percentage",([,e])=>U(e)===null),"number.divideNumber":ge("number","number","number",([e,n])=>U(e)!==null&&U(n)===null),roundUp:te("roundUp","up"),roundDown:te("roundDown","down"),roundHalfUp:te("roundHalfUp","halfUp"),roundTowardsZero:te("roundTowardsZero","towardsZero"),roundAwayFromZero:te("roundAwayFromZero","awayFromZero"),roundBy:Bt};function Nt(e,n){switch(e.kind){case"boolean":return e.value===d("boolean",n).value;case"number":case"money":case"percentage":return A(e.value,y(n))===0;case"date":return e.date===B(n);case"event":return n.kind==="date"?e.day===n.date:e.day===d("event",n).day;case"period":{let t=d("period",n);return e.first===t.first&&e.last===t.last}case"duration":{let t=d("duration",n);return e.years===t.years&&e.months===t.months&&e.days===t.days}case"rounding":return e.direction===d("rounding",n).direction;case"text":return e.text===d("text",n).text;case"party":case"contact":case"calendar":return n.kind===e.kind&&e.name===n.name;case"choice":return e.member===d("choice",n).member;case"set":{let t=new Set(d("set",n).members);return e.members.length===t.size&&e.members.every(r=>t.has(r))}case"range":{let t=d("range",n);return A(e.low,t.low)===0&&A(e.high,t.high)===0}case"absent":return n.kind==="absent"}}function oe(e,n,t){if(e.kind==="choice"){let r=d("choice",n);return t.rankOf(e.choice,e.member)-t.rankOf(e.choice,r.member)}if(e.kind==="date"){let r=d("date",n).date;return e.date<r?-1:e.date>r?1:0}return A(y(e),y(n))}var Ne={lessThan:e=>e<0,atMost:e=>e<=0,moreThan:e=>e>0,atLeast:e=>e>=0},pn=(e,n,t)=>({operator:e,parameters:[n,t],fits:([r,o])=>S(r,o)&&(n!=="choice"&&n!=="set"?!0:Ee(r,o)),result:()=>x,apply:([r,o])=>w(Nt(r,o)===(e==="equal"))}),Ft=(e,n,t)=>({operator:e,parameters:[t,t],fits:([r,o])=>S(r,o)&&(t!=="choice"||Ee(r,o)),result:()=>x,apply:([r,o],a)=>w(Ne[n](oe(r,o,a)))}),Pt=(e,n)=>({operator:e,parameters:["event","date"],result:()=>x,apply:([t,r])=>{let o=B(t),a=d("date",r).date;return w(o!==null&&Ne[n](o<a?-1:o>a?1:0))}}),$t=(e,n,t,r)=>({operator:e,parameters:[t,"period"],result:()=>x,apply:([o,a])=>{let s=B(o),i=d("period",a)[r];return w(s!==null&&Ne[n](s<i?-1:s>i?1:0))}}),At=e=>({operator:"during",parameters:[e,"period"],result:()=>x,apply:([n,t])=>{let r=B(n),o=d("period",t);return w(r!==null&&o.first<=r&&r<=o.last)}}),Lt=e=>({operator:"within",parameters:[e,e,e],fits:([n,t,r])=>S(n,t)&&S(n,r),result:()=>x,apply:([n,t,r],o)=>w(oe(n,t,o)>=0&&oe(n,r,o)<=0)}),Kt=e=>({operator:"withinRange",parameters:[e,"range"],fits:([,n])=>n?.kind==="range"&&n.of===e,result:()=>x,apply:([n,t])=>{let{low:r,high:o}=d("range",t),a=y(n);return w(A(a,r)>=0&&A(a,o)<=0)}}),yn=[["lessThan","lessThan",["number","money","percentage","date","choice"]],["atMost","atMost",["number","money","percentage","date","choice"]],["moreThan","moreThan",["number","money","percentage","date","choice"]],["atLeast","atLeast",["number","money","percentage","date","choice"]],["from","atLeast",["number","money","percentage","date","choice"]],["upTo","atMost",["number","money","percentage","date","choice"]],["before","lessThan",["date"]],["by","atMost",["date"]],["after","moreThan",["date"]]],Wt=[["from","atLeast","first"],["before","lessThan","first"],["by","atMost","last"],["upTo","atMost","last"],["after","moreThan","last"]],_t=[["boolean","boolean"],["number","number"],["money","money"],["percentage","percentage"],["date","date"],["event","date"],["period","period"],["text","text"],["party","party"],["contact","contact"],["choice","choice"],["set","set"]];function*Yt(){for(let[e,n]of _t)yield[`${e}.equal`,pn("equal",e,n)],yield[`${e}.notEqual`,pn("notEqual",e,n)];for(let[e,n,t]of yn)for(let r of t)yield[`${r}.${e}`,Ft(e,n,r)];for(let[e,n]of[...yn].filter(([,,t])=>t.includes("date")))yield[`event.${e}`,Pt(e,n)];for(let[e,n,t]of Wt)for(let r of["date","event"])yield[`${r}.${e}Period`,$t(e,n,r,t)];for(let e of["date","event"])yield[`${e}.during`,At(e)];for(let e of["number","money","percentage","date"])yield[`${e}.within`,Lt(e)];for(let e of["number","money","percentage"])yield[`${e}.withinRange`,Kt(e)]}var gn=Object.fromEntries(Yt());function xn(e,n,t,r){let{date:o}=d("date",e[0]),a=d("duration",e[1]),s=me(o,{years:n*a.years,months:n*a.months,days:n*a.days},t);return qt(s,r)}function qt(e,n){switch(e.kind){case"date":for(let t of e.steps)n.note({kind:"monthRounding",...t});return{kind:"date",date:e.date};case"overflow":return Ie;case"missingDay":return{kind:"failure",reason:"missingDay",details:{year:String(e.year),month:String(e.month),day:String(e.day)}}}}var bn=(e,n)=>({operator:e,parameters:["date","duration"],result:()=>W,apply:(t,r)=>xn(t,n,null,r)}),hn=(e,n)=>({operator:e,parameters:["date","duration","rounding"],result:()=>W,apply:(t,r)=>xn(t,n,d("rounding",t[2]).direction,r)}),kn=(e,n)=>({operator:e,parameters:["duration","duration"],result:()=>({kind:"duration"}),apply:([t,r])=>{let[o,a]=[d("duration",t),d("duration",r)];return{kind:"duration",years:o.years+n*a.years,months:o.months+n*a.months,days:o.days+n*a.days}}}),be=(e,n)=>({operator:e,parameters:["date"],result:()=>_,apply:([t])=>K(n(d("date",t).date),f)}),On=e=>Math.ceil(e/3),wn=(e,n)=>({operator:e,parameters:["period"],result:()=>W,apply:([t])=>({kind:"date",date:d("period",t)[n]})}),Fe=(e,n)=>({operator:e,parameters:["date"],result:()=>De,apply:([t])=>{let{year:r,month:o}=C(d("date",t).date),a=n==="month"?o:n==="quarter"?On(o):1;return{kind:"period",...j(n,a,r)}}}),vn={"date.add":bn("add",1),"date.subtract":bn("subtract",-1),"date.addRounded":hn("add",1),"date.subtractRounded":hn("subtract",-1),"duration.add":kn("add",1),"duration.subtract":kn("subtract",-1),"date.year":be("yearOf",e=>C(e).year),"date.month":be("monthOf",e=>C(e).month),"date.quarter":be("quarterOf",e=>On(C(e).month)),"date.day":be("dayOf",e=>C(e).day),"period.first":wn("firstDayOf","first"),"period.last":wn("lastDayOf","last"),"date.monthPeriod":Fe("monthPeriod","month"),"date.quarterPeriod":Fe("quarterPeriod","quarter"),"date.yearPeriod":Fe("yearPeriod","year"),"date.daysBetween":{operator:"daysBetween",parameters:["date","date"],result:()=>_,apply:([e,n])=>K(q(d("date",e).date,d("date",n).date),f)},"period.make":{operator:"makePeriod",parameters:["date","date"],result:()=>De,apply:([e,n])=>({kind:"period",first:d("date",e).date,last:d("date",n).date})}};var Pe=e=>({operator:e,parameters:e==="not"?["boolean"]:["boolean","boolean"],result:()=>x,isLogic:!0,apply:n=>{let t=n.map(r=>d("boolean",r).value);return e==="not"?w(!t[0]):w(e==="and"?t.every(Boolean):t.some(Boolean))}}),Rn=e=>({operator:e,parameters:["event"],result:()=>x,apply:([n])=>w(d("event",n).day===e)}),Dn=e=>({operator:e,parameters:["any"],result:()=>x,takesAbsent:!0,apply:([n])=>w(n?.kind==="absent"==(e==="absent"))}),In={and:Pe("and"),or:Pe("or"),not:Pe("not"),present:Dn("present"),absent:Dn("absent"),"event.notYet":Rn("notYet"),"event.never":Rn("never"),"boolean.met":{operator:"met",parameters:["boolean"],result:()=>x,apply:([e])=>d("boolean",e)},"set.empty":{operator:"empty",parameters:["set"],result:()=>x,apply:([e])=>w(d("set",e).members.length===0)},"set.size":{operator:"sizeOf",parameters:["set"],result:()=>_,apply:([e])=>K(d("set",e).members.length,f)},"set.contains":{operator:"contains",parameters:["set","choice"],fits:([e,n])=>e?.kind==="set"&&n?.kind==="choice"&&e.choice===n.choice,result:()=>x,apply:([e,n])=>w(d("set",e).members.includes(d("choice",n).member))}};var En=new WeakMap;function Mn(e,n,t){if(!$e(e,n))return he(n);if(t===0)return{kind:"date",date:n,passed:[]};let{worked:r}=ke(e),o=G(e,n),a=t>0?ae(r,o)+t-1:Ae(r,o)+t,s=r[a];return s===void 0?Vn(e,t>0?1:-1):Bn(e,t>0?o+1:o-1,s)}function Sn(e,n,t){if(!$e(e,n))return he(n);let{worked:r}=ke(e),o=G(e,n),a=r[t==="forward"?Ae(r,o):ae(r,o)-1];return a===void 0?Vn(e,t==="forward"?1:-1):Bn(e,o,a)}function Cn(e,n,t){for(let s of[n,t])if(!$e(e,s))return he(s);let{worked:r}=ke(e),[o,a]=[G(e,n),G(e,t)];return{kind:"count",count:ae(r,a)-ae(r,o)}}var $e=({period:e},n)=>e.from<=n&&n<=e.to,zt=e=>Number(e.slice(0,4)),he=e=>({kind:"outside",year:zt(e)}),Vn=({period:e},n)=>{let t=n===1?e.to:e.from;return he(Y(t,n)??t)},G=({period:e},n)=>q(e.from,n),Tn=({period:e},n)=>Y(e.from,n)??e.to;function Bn(e,n,t){let{worked:r,names:o}=ke(e),a=t>=n?1:-1,s=[],i=a===1?Ae(r,n):ae(r,n)-1;for(let u=n;u!==t;u+=a)r[i]===u?i+=a:s.push({date:Tn(e,u),name:o.get(u)??null});return{kind:"date",date:Tn(e,t),passed:s}}var Ht="2024-01-01";function ke(e){let n=En.get(e);if(n!==void 0)return n;let t=Jt(e);return En.set(e,t),t}function Jt(e){let{period:n,daysOff:t}=e,r=new Map(t.map(({date:u,name:l})=>[G(e,u),l])),o=new Set(e.worked.map(u=>G(e,u))),a=q(Ht,n.from),s=u=>((a+u)%7+7)%7>4,i=[];for(let u=0;u<=q(n.from,n.to);u+=1)(o.has(u)||!r.has(u)&&!s(u))&&i.push(u);return{worked:i,names:r}}var Ae=(e,n)=>Nn(e,t=>t>=n),ae=(e,n)=>Nn(e,t=>t>n);function Nn(e,n){let t=0,r=e.length;for(;t<r;){let o=t+r>>1;n(e[o]??0)?r=o:t=o+1}return t}function Le(e,n){let{name:t}=d("calendar",e),r=n.calendarOf(t);if(r===null)throw new L(`no calendar '${t}'`);return r}var Ke=(e,n)=>({kind:"failure",reason:"outsideCalendar",details:{calendar:e.name,year:String(n)}}),Ut=e=>e?.kind==="number"&&e.isInteger&&e.unit===null,Fn=(e,n)=>({operator:e,parameters:["date","number","calendar"],fits:([,t])=>Ut(t),result:()=>W,apply:([t,r,o],a)=>{let s=Le(o,a),{date:i}=d("date",t),u=n*Number(y(r).valueOf()),l=Mn(s,i,u);return l.kind==="outside"?Ke(s,l.year):(a.note({kind:"workingDays",calendar:s.name,from:i,count:u,to:l.date,because:l.passed}),{kind:"date",date:l.date})}}),Pn=(e,n)=>({operator:e,parameters:["date","calendar"],result:()=>W,apply:([t,r],o)=>{let a=Le(r,o),{date:s}=d("date",t),i=Sn(a,s,n);if(i.kind==="outside")return Ke(a,i.year);let{date:u,passed:l}=i;return u!==s&&o.note({kind:"moved",calendar:a.name,from:s,to:u,because:l}),{kind:"date",date:u}}}),$n={"date.addWorkingDays":Fn("addWorkingDays",1),"date.subtractWorkingDays":Fn("subtractWorkingDays",-1),"date.rollForward":Pn("rollForward","forward"),"date.rollBackward":Pn("rollBackward","backward"),"date.workingDaysBetween":{operator:"workingDaysBetween",parameters:["date","date","calendar"],result:()=>_,apply:([e,n,t],r)=>{let o=Le(t,r),a=Cn(o,d("date",e).date,d("date",n).date);return a.kind==="outside"?Ke(o,a.year):K(a.count,f)}}};var We={...In,...gn,...fn,...vn,...$n},An=new Map;for(let e of Object.entries(We)){let n=An.get(e[1].operator)??[];n.push(e),An.set(e[1].operator,n)}function D(e,n,t){switch(e.kind){case"constant":return ne(e.value,e.type);case"input":{let r=t.tables.inputs[e.input];return r===void 0?void 0:r.whole!==null?t.wholeValue(r.whole,n):r.term!==null?D(r.term,n,t):ne(r.read(n),r.type)}case"call":return Gt(e,n,t);case"pick":return Zt(e,n,t)}}function Gt({builtin:e,parts:n},t,r){let o=[];for(let s of n){let i=D(s,t,r);if(i===void 0||i.kind==="failure")return i;o.push(i)}let a=We[e];if(!(a?.takesAbsent!==!0&&o.some(({kind:s})=>s==="absent")))return a?.apply(o,r.context)}function Zt({isLow:e,items:n},t,r){let o;for(let a of n){let s=D(a,t,r);if(s===void 0||s.kind==="failure")return s;(o===void 0||_e(s,o,e,r))&&(o=s)}return o}function _e(e,n,t,{context:r}){let o=e.kind==="event"||e.kind==="date"?Xt(B(e)??"",B(n)??""):oe(e,n,r);return t?o<0:o>0}var Xt=(e,n)=>e<n?-1:e>n?1:0;function Z(e,n,{nodes:t,tests:r}){let o=[],a=new Set,s=[e];for(let i=s.pop();i!==void 0;i=s.pop()){if(a.has(i))continue;if(a.add(i),i<0){o.push(-1-i);continue}let u=p(t[i]),l=p(r[p(u[0])])(n);for(let c=1;c<u.length;c+=1)l>>c-1&1&&s.push(p(u[c]))}return o}function Ye(e,n,t){let{nodes:r,tests:o}=t,[a,s]=[new Map,new Map],i=(c,g)=>{let m=s.get(c)??g(s.size);return s.set(c,m),m},u=c=>{let g=a.get(c);if(g!==void 0)return g;let m=c<0?i(`leaf ${c}`,b=>({kind:"leaf",id:b,leaf:-1-c})):l(c);return a.set(c,m),m},l=c=>{let[g=0,...m]=p(r[c]),b=p(o[g])(n),k=m.map((M,nt)=>jt(b,nt)?u(M):null),ue=k.filter(M=>M!==null),Ge=p(ue[0]);if(ue.every(M=>M===Ge))return Ge;let[Ze,Re]=k;return t.isThreshold[g]===!0&&Ze!=null&&Re!=null&&Qt(g,Re,t)===Ze?Re:i(`${g}: ${k.map(M=>M?.id??"").join(" ")}`,M=>({kind:"ask",id:M,test:g,ways:k}))};return u(e)}function Qt(e,n,{asks:t,isThreshold:r}){let o=n;for(;o?.kind==="ask"&&r[o.test]===!0&&t[o.test]===t[e];)o=o.ways[0]??null;return o}var jt=(e,n)=>(e>>n&1)===1;function we(e){let n=new Set([e]);for(let t of n)if(t.kind==="ask")for(let r of t.ways)r!==null&&n.add(r);return[...n]}function X(e,n,t){let r={cases:[n],isOpen:!1};for(let o of e){let a=r.cases.map(s=>er(o,s,t));r={cases:a.flatMap(({cases:s})=>s),isOpen:r.isOpen||a.some(({isOpen:s})=>s)}}return r}function er(e,n,{subjects:t}){let{name:r,owner:o,key:a}=p(t[e]),s=o??0,i=h(n.f,r),{items:u,isOpen:l,isBeside:c}=nr(h(n.s[s],r),i,n.k[s]===""),g=t[s]?.name??"",m=c?u.filter(k=>Ln(h(k,g))===n.k[s]?.split("/").at(-1)):u,b=m.filter(O);return{cases:b.map((k,ue)=>Hn(n,e,k,Ln(k[a])??String(ue+1))),isOpen:l||b.length<m.length}}function nr(e,n,t){let r=e??n,o=!t&&e==null;if(r==null)return{items:[],isOpen:!0,isBeside:!1};if(Array.isArray(r))return{items:r,isOpen:!1,isBeside:o};let a=h(r,"items");return Array.isArray(a)?{items:a,isOpen:h(r,"complete")===!1,isBeside:o}:{items:[r],isOpen:!1,isBeside:o}}var Ln=e=>typeof e=="string"&&e!==""?e:typeof e=="number"?String(e):null;function Hn(e,n,t,r){let[o,a]=[e.s.slice(),e.k.slice()],s=e.k.findLast((i,u)=>i!==""&&u!==n)??"";return o[n]=t,a[n]=s===""?r:`${s}/${r}`,{...e,s:o,k:a}}var[R,v,z,ie,Q,V,T]=[1,2,4,8,16,32,64],tr=[z,ie,Q];function Jn(e){let{tables:n}=e,t=(o,a)=>{let s=p(n.wholes[o]),{elements:i,more:u}=rr(s,a,r);return Un(s)?dr(s,i,u):cr(s,i,u,r)},r={...e,wholeValue:(o,a)=>t(o,a).value,wholeKinds:(o,a)=>t(o,a).kinds};return t}function rr(e,n,t){let{path:r,each:o}=e;if(r===null)return{elements:o.map(u=>qe(e,u,n,t)),more:null};let a=p(o[0]),{cases:s,isOpen:i}=X(r,n,t.tables);return{elements:s.map(u=>qe(e,a,u,t)),more:i?qe(e,a,or(r,n),t):null}}var or=(e,n)=>e.reduce((t,r)=>Hn(t,r,F,"?"),n),Un=({quantifier:e})=>e==="every"||e==="some"||e==="atLeast";function qe(e,{where:n,body:t},r,o){let a=n===null?R:Kn(n,r,o.tables),s=t===null?R:Kn(t,r,o.tables),i=t===null||Un(e)?void 0:ir(t,r,o);return{counts:a,has:s,value:i}}function Kn(e,n,t){let r=0;for(let o of Z(e,n,t))r|=ar(p(t.leaves[o]));return r}function ar(e){switch(e.kind){case"value":return e.value===!0?R:e.value===!1?v:sr(e.value)?v|T:T;case"term":return T;case"nowhere":return 0;case"gap":return z;case"conflict":return ie;case"error":return Q;case"notApplicable":return V}}var sr=e=>O(e)&&e.absent===!0;function ir(e,n,t){let r=Z(e,n,t.tables),o=r.length===1?t.tables.leaves[r[0]??0]:void 0;if(o?.kind==="value")return ne(o.value,o.type);if(o?.kind!=="term")return;let a=D(o.term,n,t);return a?.kind==="failure"?void 0:a}var se=(e,n)=>Math.max(Wn(e),Wn(n)),Wn=e=>e===z||e===ie||e===Q?e:0,_n=e=>[R,v,z,ie,Q,V,T].filter(n=>(e&n)!==0);function Yn({counts:e,has:n},t){let r=new Set;for(let o of _n(e))for(let a of _n(n))r.add(xe(o,a,t));return r}function xe(e,n,t){return e===v||e===V||n===V?V:e===R||n===(t?R:v)?n:se(e,n)}var qn=(e,n)=>({start:0,next:(t,r)=>t===e||r===e?e:se(t,r),end:t=>t===0?n:t});function ur(e){let n=Math.max(e,1)+1,t=o=>[o%n,Math.floor(o/n)%(n+1),Math.floor(o/(n*(n+1)))],r=(o,a,s)=>Math.min(o,n-1)+n*(Math.min(a,n)+(n+1)*s);return{start:0,next:(o,a)=>{let[s,i,u]=t(o);return a===R?r(s+1,i,u):a===v?o:r(s,i+1,se(u,a))},end:o=>{let[a,s,i]=t(o);return a>=e?R:a+s<e||i===0?v:i}}}function lr({quantifier:e,atLeast:n}){return e==="every"?qn(v,R):e==="some"?qn(R,v):ur(n)}function dr(e,n,t){let r=lr(e),o=e.quantifier==="every",a=new Set([r.start]);for(let i of n)a=zn(a,Yn(i,o),r);if(t!==null)for(let i=-1;i!==a.size;)i=a.size,a=new Set([...a,...zn(a,Yn(t,o),r)]);let s=0;for(let i of a)s|=r.end(i);return{kinds:s,value:void 0}}function zn(e,n,{next:t}){let r=new Set;for(let o of e)for(let a of n)r.add(a===V?o:t(o,a));return r}function cr(e,n,t,r){let o=[...n,...t===null?[]:[t]].reduce((u,{counts:l,has:c})=>u|(l|c)&(z|ie|Q),0);if(!(t===null&&n.every(u=>fr(u,e))))return{kinds:T|o|(mr(e)?z:0),value:void 0};let s=n.filter(({counts:u,has:l})=>xe(u,l,!1)!==V),i=pr(s,e);return i!==0?{kinds:i,value:void 0}:yr(e,s,r)}var mr=({quantifier:e})=>e!=="count"&&e!=="sum",ze=e=>e!==0&&(e&e-1)===0;function fr({counts:e,has:n,value:t},{quantifier:r}){return ze(e)?e===v||e===V?!0:r==="count"?ze(n):t!==void 0||ze(n)&&n!==T&&n!==R&&n!==v:!1}function pr(e,{quantifier:n}){return e.reduce((t,{counts:r,has:o})=>se(t,n==="count"?xe(r,o,!1):se(r,o)),0)}function yr({quantifier:e,type:n},t,r){if(e==="count"){let s=t.filter(({counts:i,has:u})=>xe(i,u,!1)===R).length;return{kinds:T,value:{kind:"number",value:f(s)}}}let o=t.flatMap(({value:s})=>s===void 0||s.kind==="absent"?[]:[s]);if(e==="sum")return br(o,n);let a;for(let s of o.filter(gr))(a===void 0||_e(s,a,e==="lowest"||e==="earliest",r))&&(a=s);return a===void 0?{kinds:z,value:void 0}:{kinds:T,value:a}}var gr=e=>e.kind!=="event"||e.day!=="notYet"&&e.day!=="never";function br(e,[n]){let t=n==="money"||n==="percentage"?n:"number",r=f(0);for(let o of e){let a=N(t,r.add(y(o)));if(a.kind==="failure")return{kinds:Q,value:void 0};r=y(a)}return{kinds:T,value:{kind:t,value:r}}}function Gn(e,n){let t=[...tr,V].reduce((r,o,a)=>r|((e&o)===0?0:1<<a),0);return n?((e&T)===0?0:1)|t<<1:((e&R)===0?0:1)|((e&v)===0?0:2)|t<<2}var H=class{status;outcome;#n;#e;#t;#r;constructor(n,t,r,o=n.within??n.root){this.#n=t,this.#e=n,this.#t=r,this.#r=hr(o,t,r);let[a]=this.#r,s=this.#r.length===1&&a!==void 0&&a.kind!=="open";this.status=s?a.kind==="value"?"decided":a.kind:"undetermined",this.outcome=s&&a.kind==="value"&&!n.isSoft?Zn(a.json,n):null}get possible(){return this.#e.isSoft?[]:this.#r.map(n=>n.kind==="value"?Zn(n.json,this.#e):n.kind==="open"?{any:this.#e.type[0]}:{status:n.kind})}get needed(){return this.#o?[]:wr(this.#a,this.#n,this.#t)}get cites(){let{cites:n,parts:t}=this.#e,r=t.filter(({applies:o})=>kr(o,this.#n,this.#t.tables));return[...new Set([...n,...r.flatMap(o=>o.cites)])]}get inexact(){if(this.#o)return!1;let{inputs:n,asks:t}=this.#t.tables,r=typeof this.#n.p!="string",o=({kind:a,mayStillHappen:s,read:i})=>a==="relation"||a==="whole"||s&&(r||a==="event")&&i(this.#n)==="notYet";return this.#e.isLoose||this.#r.some(({kind:a})=>a==="open")||we(this.#a).some(a=>a.kind==="ask"&&o(p(n[p(t[a.test])])))}toJSON(){let{status:n,outcome:t,possible:r,needed:o,cites:a,inexact:s}=this;return{status:n,outcome:t,possible:r,needed:o,cites:a,inexact:s}}get#o(){return this.status!=="undetermined"}get#a(){return Ye(this.#e.within??this.#e.root,this.#n,this.#t.tables)}},Zn=(e,{kind:n})=>(n==="requirement"||n==="group")&&typeof e=="boolean"?e?"met":"notMet":e;function hr(e,n,t){let r=new Map;for(let o of Z(e,n,t.tables).toSorted((a,s)=>a-s)){let a=Qn(p(t.tables.leaves[o]),o,n,t);a!==null&&r.set(JSON.stringify(a),a)}return[...r.values()]}function Qn(e,n,t,r){switch(e.kind){case"nowhere":return null;case"value":return{kind:"value",json:e.value};case"term":{let o=D(e.term,t,r);return o===void 0?{kind:"open",leaf:n}:o.kind==="failure"?{kind:ce(o.reason)}:{kind:"value",json:de(o)}}default:return{kind:e.kind}}}var kr=(e,n,t)=>Z(e,n,t).some(r=>{let o=t.leaves[r];return o?.kind==="value"&&o.value===!0});function wr(e,n,t){let{tables:r}=t,o=new Set,a=xr(e,n,t);for(let u of un(a).perhaps)o.add(u);let s=new Map,i=(u,l)=>{for(let{needed:c,rank:g}of Je(u,l,t))s.set(c.path,{needed:c,rank:g})};for(let u of o)i(p(r.asks[u]),n);for(let u of we(e)){let l=u.kind==="leaf"?r.leaves[u.leaf]:void 0;if(l?.kind==="term")for(let c of He(l.term))D({kind:"input",input:c},n,t)===void 0&&i(c,n)}return[...s.values()].sort((u,l)=>u.rank-l.rank||(u.needed.path<l.needed.path?-1:1)).map(({needed:u})=>u)}function xr(e,n,t){let{leaves:r}=t.tables,o=new Map,a=s=>{let i=o.get(s);if(i!==void 0)return i;let u=s.kind==="leaf"?{kind:"leaf",id:s.id,outcomes:r[s.leaf]?.kind==="nowhere"?null:Or,key:JSON.stringify(Qn(p(r[s.leaf]),s.leaf,n,t)),open:[],rest:-1,assumed:new Map}:{kind:"split",id:s.id,variable:s.test,children:s.ways.filter(l=>l!==null).map(a)};return o.set(s,u),u};return a(e)}var Or={pieces:[],sources:[],notApplicable:null,gap:null,conflict:null,error:null};function Je(e,n,t){let{tables:r}=t,o=p(r.inputs[e]);switch(o.kind){case"member":return o.behind.flatMap(a=>{let{needed:s,rank:i}=Xn(p(r.inputs[a]),n,r);return[{needed:{...s,path:`${s.path}.${o.name}`},rank:i}]});case"relation":return o.behind.filter(a=>D({kind:"input",input:a},n,t)===void 0).flatMap(a=>Je(a,n,t));case"whole":return vr(o.whole??0,n,t);default:return[Xn(o,n,r)]}}function Xn(e,n,{subjects:t}){let{kind:r,name:o,of:a,label:s,rank:i}=e,u=a===null?"":n.k[a]??"",l=a===null?"":`${t[a]?.name??""}${u===""?"":`[${u}]`}`;return{needed:{path:r==="fact"?`${l}.${o}`:r==="event"?`${o}${u===""?"":`[${u}]`}.gedaan`:`${o}${u===""||r==="referenceDate"?"":`[${u}]`}`,kind:r,label:s},rank:i}}function vr(e,n,t){let{tables:r}=t,{path:o,each:a}=p(r.wholes[e]),{cases:s,isOpen:i}=o===null?{cases:[n],isOpen:!1}:X(o,n,r),u=r.subjects[o?.at(-1)??-1],l=i?[{needed:{path:u?.name??"",kind:"list",label:null},rank:0}]:[],c=a.flatMap(({where:m,body:b})=>[m,b]).filter(m=>m!==null),g=s.flatMap(m=>c.flatMap(b=>we(Ye(b,m,r)).flatMap(k=>k.kind==="ask"?Je(p(r.asks[k.test]),m,t):[])));return[...l,...g]}function He(e){switch(e.kind){case"constant":return[];case"input":return[e.input];case"call":return e.parts.flatMap(He);case"pick":return e.items.flatMap(He)}}function Rr(e,n,t,r,o){if(typeof e!="string"||e.length!==10)return;if(t===0&&r===0&&!e.endsWith("02-29")){let s=Number(e.slice(0,4))+n;if(s>=1e3&&s<=9999)return s+e.slice(4)}let a=me(e,{years:n,months:t,days:r},o);return a.kind==="date"?a.date:void 0}function Ue(e,n){let t=e*n;return t<=Number.MAX_SAFE_INTEGER&&t>=-Number.MAX_SAFE_INTEGER?t:Number.NaN}function Dr(e,n){return typeof e!="string"||typeof n!="string"?7:e<n?1:e===n?2:4}function Ir(e,n){let t=e+n;return t<=Number.MAX_SAFE_INTEGER&&t>=-Number.MAX_SAFE_INTEGER?t:Number.NaN}var Er=e=>typeof e=="string"&&e.length===10?e:void 0;function Tr(e){let n=P(e),t=Math.round(n*100);return t/100===n&&t<=Number.MAX_SAFE_INTEGER&&t>=-Number.MAX_SAFE_INTEGER?t:Number.NaN}function Mr(e){let n=P(e);return Number.isSafeInteger(n)?n:Number.NaN}var Sr=(e,n)=>e===7?3:(e&n)!==0?1:2;function Cr(e,n,t,r,o){let a=n<0!=r<0,[s,i]=[Ue(e,r),Ue(t,n)];return!(s<=i)&&!(s>i)||n===0||r===0?0:((s===i?2:s<i!==a?1:4)&o)!==0?1:2}var jn="\0absent",Oe="\0value";function et(e,n){let t=(1<<n.length)-1;if(e==null)return t;let r=n.indexOf(ye(e)?jn:e);if(r>=0)return 1<<r;let o=n.indexOf(Oe);return o<0?t:1<<o}var Vr=(e,n)=>et(e,n)|(e==="notYet"&&n.includes(Oe)?1<<n.indexOf(Oe):0);function Br(e,n,t){let r=P(e);return Number.isNaN(r)?3:(t?r>n:r>=n)?2:1}function Nr(e,n,t){if(Number.isNaN(P(e)))return 3;let r=f(e).compare(n);return r>0||r===0&&!t?2:1}function Fr(e,n,t){let r=pe(e);if(r===null)return 3;let o=a=>t?a>n:a>=n;return(o(r.high)?2:0)|(o(r.low)?0:1)}function Pr(e,n){if(Array.isArray(e))return e.includes(n)?1:2;let t=O(e)?h(e,n):void 0;return t===!0?1:t===!1?2:3}var $r=Object.freeze({undetermined:Object.freeze({status:"undetermined"}),gap:Object.freeze({status:"gap"}),conflict:Object.freeze({status:"conflict"}),error:Object.freeze({status:"error"}),notApplicable:Object.freeze({status:"notApplicable"})});function rs(e){let n=null,t=()=>n??=Lr(e()),r=(o,a={})=>Wr(o,a,e());return{caseOf:r,evaluate:(o,a)=>_r(r(o,a),t()),relation:(o,a,s)=>Kr(o,a,s,t()),whole:(o,a,s)=>{let{tables:i,wholeKinds:u}=t();return Gn(u(i.inputs[o]?.whole??0,s),a)},figure:(o,a)=>Ar(D({kind:"input",input:o},a,t())),settle:(o,a)=>{let{status:s,outcome:i}=new H(p(e().clauses[o]),a,t());return s==="decided"?i:$r[s]},records:(o,a)=>X(o,a,e()).cases}}function Ar(e){if(e!==void 0)return e.kind==="failure"?null:de(e)}function Lr(e){let n={rankOf:(r,o)=>e.choices[r]?.indexOf(o)??-1,calendarOf:r=>e.calendars[r]??null,note:()=>{}},t=Jn({tables:e,context:n});return{tables:e,context:n,wholeValue:(r,o)=>t(r,o).value,wholeKinds:(r,o)=>t(r,o).kinds}}function Kr(e,n,t,r){let o=D({kind:"input",input:e},t,r);return o===void 0?(1<<n.length)-1:o.kind==="failure"?1<<n.indexOf(ce(o.reason)):1<<n.indexOf(o.kind==="boolean"?String(o.value):"value")}function Wr(e,{referenceDate:n,context:t},{subjects:r}){let[o,a]=[O(e)?e:F,O(t)?t:F],s=(...u)=>u.map(l=>h(o,l)).find(l=>l!=null),i=(u,l)=>({...ve(h(a,u)),...ve(s(u,l))});return{f:o,o:i("oordelen","judgements"),g:i("stappen","steps"),p:n??s("peildatum","referenceDate"),s:r.map(({name:u,owner:l})=>l===null?{...ve(h(a,u)),...ve(h(o,u))}:F),k:r.map(()=>"")}}var ve=e=>O(e)?e:F;function _r(e,n){let{clauses:t}=n.tables,r=(a,s)=>Object.fromEntries(t.filter(i=>i.kind===a).map(i=>[i.name,Yr(i,e,n,s)])),o=(a,s)=>new H(a,s,n);return{decisions:r("decision",o),requirements:r("requirement",o),groups:r("group",o),steps:r("step",(a,s)=>qr(a,s,n))}}function Yr(e,n,{tables:t},r){let o=e.per.at(-1);return o===void 0?r(e,n):Object.fromEntries(X(e.per,n,t).cases.map(a=>[a.k[o]??"",r(e,a)]))}function qr(e,n,t){let r=s=>{if(s===null)return null;let{outcome:i}=new H({...e,within:null,root:s},n,t);return typeof i=="string"?i:null},[o,a]=[r(e.first),r(e.last)];return Object.assign(new H(e,n,t),{first:o,last:a})}return{ABSENT:jn,VALUE:Oe,addTo:Rr,among:et,awaited:vt,cents:Tr,compared:Cr,count:Mr,dayOf:Er,days:Fr,engineOf:rs,figureOf:P,figures:Br,happens:Vr,isAbsent:ye,members:Pr,none:F,orderOf:Dr,ordered:Sr,own:h,product:Ue,ratios:Nr,saidOf:Ot,told:xt,total:Ir,unsettled:$r}})();

export const policy = /*@__PURE__*/ Object.freeze({"name":"asr.ggz","year":2022,"revision":2,"digest":"sha256:f7b9bc3d259d7b01b191afd47ebde4255fd72ea47ef632d7c095b7a374e56fbc","compiler":"0.1.0","readings":{"omzetjaar":"gedrukt_jaar","samenloop_typen":"volgorde","zorg_buiten_de_settings":"een_deel","mono_en_multi":"een_of_beide","najaar":"astronomisch","laatste_verzoekdag":"met_die_dag","einde_eerste_jaar":"laatste_dag","ontbrekende_dag":"dag_ervoor","al_lopende_opnamen":"niet_geregeld","adres_van_het_portaal":"zoals_gedrukt","bereik_plafond":"met_een_offerte","centen_van_het_plafond":"omlaag","centen_per_verzekerde":"omhoog","stijging_ten_opzichte_van":"zonder_het_model"}});

const E = /*@__PURE__*/ engineOf(() => T);

/** Whether something is decided; else it has a `status`. */
export const isDecided = (outcome) => typeof outcome !== 'object' || outcome === null || !Object.values(unsettled).includes(outcome);

export { unsettled };

/** Everything that is decided, with what is possible and needed. */
export const evaluate = (facts, options) => ({ policy, ...E.evaluate(facts, options) });

/** The decisions alone. */
export function decide(facts, referenceDate) {
  const f = facts ?? none, p = referenceDate ?? f.peildatum, o = f.oordelen ?? none, g = f.stappen ?? none;
  const s0 = f.zorgaanbieder ?? none, s6 = f.landelijk ?? none;
  const s1 = none, s2 = none, s3 = none, s4 = none, s5 = none, s7 = none;
  const y = E.caseOf(f, { referenceDate: p });
  return {
    "geldende_teksten": c0(p, g),
    "contracttype": c4(p, o, s0),
    "route_nieuwe_aanbieder": c18(p, o, s0),
    "machtiging_langdurig": Object.fromEntries(E.records([4], y).map((x) => [x.k[4], c22(x.s[4])])),
    "spravato_gecontracteerd": c29(p, o, s0),
    "loket_ggz": Object.fromEntries(E.records([3], y).map((x) => [x.k[3], c30(x.s[3])])),
    "heeft_plafond": c32(p, o, s0),
    "voorlopig_plafond": c33(f, p, o, s0, undefined),
    "plafond": c35(f, p, o, s0, undefined),
    "omzet_onder_plafond": c37(f, p, o, s0, undefined),
    "kpuc_afgesproken": Object.fromEntries(E.records([7], y).map((x) => [x.k[7], c39(p, o, x.s[0], x)])),
    "maximale_prijs": Object.fromEntries(E.records([7], y).map((x) => [x.k[7], c40(p, o, x.s[0], x)])),
    "prijs_per_verzekerde": Object.fromEntries(E.records([7], y).map((x) => [x.k[7], c41(p, o, x.s[0], x.s[7], x)])),
    "tarief": c44(f, p, o, s0, undefined),
    "beleid_compleet": c47(p, g),
  };
}

// geldende_teksten
function c0(p, g) {
  let m = 0;
  const c0 = happens(g["inkoop.publicatie_aanscherping"], ["notYet", "never", VALUE]);
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
  switch (m) {
    case 1: return ["beleid_van_april"];
    case 2: return ["beleid_van_april","aanscherping"];
    default: return unsettled.undetermined;
  }
}

// contracttype
function c4(p, o, s0) {
  let m = 0;
  let n16 = 0, n13 = 0, n10 = 0;
  const v5 = members(s0.settings, "andere_setting");
  const v10 = s0.soort;
  const v9 = told(o.via_offerte, ["asr"], p);
  const r3 = s0.jaaromzet?.[2020], f3 = typeof r3 === 'number' ? r3 : figureOf(r3);
  if (!(f3 >= 250000)) {
    const v8 = members(s0.settings, "sectie_twee_vrijgevestigd");
    if ((v8 & 1) !== 0) {
      n13 = 1;
    }
    if ((v8 & 2) !== 0) {
      const v7 = members(s0.settings, "sectie_drie_monodisciplinair");
      if ((v7 & 1) !== 0) {
        n16 = 1;
      }
      if ((v7 & 2) !== 0) {
        const v6 = members(s0.settings, "sectie_drie_multidisciplinair");
        if ((v6 & 1) !== 0) {
          n16 = 1;
        }
        if ((v6 & 2) !== 0) {
          n13 = 1;
        }
      }
    }
  }
  if (!(f3 < 250000)) {
    n10 = 1;
  }
  if (n16 === 1) {
    if ((v5 & 1) !== 0) {
      n10 = 1;
    }
    if ((v5 & 2) !== 0) {
      if (v10 === "instelling" || typeof v10 !== 'string') {
        if (v9 !== false) {
          m |= 2;
        }
        if (v9 !== true) {
          m |= 4;
        }
      }
      if (v10 === "vrijgevestigd" || typeof v10 !== 'string' || v10 === "groep_praktijken" || typeof v10 !== 'string' || v10 === "paaz" || typeof v10 !== 'string' || v10 === "puc" || typeof v10 !== 'string') {
        m |= 1;
      }
    }
  }
  if (n13 === 1) {
    if ((v5 & 1) !== 0) {
      n10 = 1;
    }
    if ((v5 & 2) !== 0) {
      if (v10 === "instelling" || typeof v10 !== 'string') {
        if (v9 !== false) {
          m |= 2;
        }
        if (v9 !== true) {
          m |= 1;
        }
      }
      if (v10 === "vrijgevestigd" || typeof v10 !== 'string' || v10 === "groep_praktijken" || typeof v10 !== 'string' || v10 === "paaz" || typeof v10 !== 'string' || v10 === "puc" || typeof v10 !== 'string') {
        m |= 1;
      }
    }
  }
  if (n10 === 1) {
    if (v10 === "instelling" || typeof v10 !== 'string') {
      if (v9 !== false) {
        m |= 2;
      }
      if (v9 !== true) {
        m |= 8;
      }
    }
    if (v10 === "vrijgevestigd" || typeof v10 !== 'string' || v10 === "groep_praktijken" || typeof v10 !== 'string' || v10 === "paaz" || typeof v10 !== 'string' || v10 === "puc" || typeof v10 !== 'string') {
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
  let n243 = 0;
  const v10 = s0.soort;
  const v26 = s0.wenst_overeenkomst;
  const v25 = told(o.is_nieuwe_instelling, [], p);
  const v19 = s0.eerder_overeenkomst;
  if (v19 !== false) {
    const v18 = s0.overeenkomst?.[2021];
    if (v18 !== false) {
      if (v10 === "instelling" || typeof v10 !== 'string') {
        if (v26 !== false) {
          if (v25 !== false) {
            m |= 1;
          }
          if (v25 !== true) {
            m |= 2;
          }
        }
        if (v26 !== true) {
          m |= 2;
        }
      }
      if (v10 === "vrijgevestigd" || typeof v10 !== 'string' || v10 === "groep_praktijken" || typeof v10 !== 'string' || v10 === "paaz" || typeof v10 !== 'string' || v10 === "puc" || typeof v10 !== 'string') {
        n243 = 1;
      }
    }
    if (v18 !== true) {
      if (v10 === "instelling" || typeof v10 !== 'string') {
        if (v26 !== false) {
          if (v25 !== false) {
            m |= 1;
          }
          if (v25 !== true) {
            m |= 4;
          }
        }
        if (v26 !== true) {
          m |= 2;
        }
      }
      if (v10 === "vrijgevestigd" || typeof v10 !== 'string' || v10 === "groep_praktijken" || typeof v10 !== 'string' || v10 === "paaz" || typeof v10 !== 'string' || v10 === "puc" || typeof v10 !== 'string') {
        n243 = 1;
      }
    }
  }
  if (v19 !== true) {
    if (v10 === "instelling" || typeof v10 !== 'string') {
      if (v26 !== false) {
        m |= 1;
      }
      if (v26 !== true) {
        m |= 2;
      }
    }
    if (v10 === "vrijgevestigd" || typeof v10 !== 'string' || v10 === "groep_praktijken" || typeof v10 !== 'string' || v10 === "paaz" || typeof v10 !== 'string' || v10 === "puc" || typeof v10 !== 'string') {
      n243 = 1;
    }
  }
  if (n243 === 1) {
    if (v26 !== false) {
      m |= 4;
    }
    if (v26 !== true) {
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
  let n243 = 0;
  const v18 = s0.overeenkomst?.[2021];
  const v10 = s0.soort;
  const v26 = s0.wenst_overeenkomst;
  const v25 = told(o.is_nieuwe_instelling, [], p);
  const v19 = s0.eerder_overeenkomst;
  if (v19 !== false) {
    if (v18 !== false) {
      if (v10 === "instelling" || typeof v10 !== 'string') {
        if (v26 !== false) {
          if (v25 !== false) {
            m |= 2;
          }
          if (v25 !== true) {
            m |= 4;
          }
        }
        if (v26 !== true) {
          m |= 4;
        }
      }
      if (v10 === "vrijgevestigd" || typeof v10 !== 'string' || v10 === "groep_praktijken" || typeof v10 !== 'string' || v10 === "paaz" || typeof v10 !== 'string' || v10 === "puc" || typeof v10 !== 'string') {
        n243 = 1;
      }
    }
    if (v18 !== true) {
      if (v10 === "instelling" || typeof v10 !== 'string') {
        if (v26 !== false) {
          if (v25 !== false) {
            m |= 2;
          }
          if (v25 !== true) {
            m |= 8;
          }
        }
        if (v26 !== true) {
          m |= 4;
        }
      }
      if (v10 === "vrijgevestigd" || typeof v10 !== 'string' || v10 === "groep_praktijken" || typeof v10 !== 'string' || v10 === "paaz" || typeof v10 !== 'string' || v10 === "puc" || typeof v10 !== 'string') {
        n243 = 1;
      }
    }
  }
  if (v19 !== true) {
    if (v18 !== false) {
      m |= 1;
    }
    if (v18 !== true) {
      if (v10 === "instelling" || typeof v10 !== 'string') {
        if (v26 !== false) {
          m |= 2;
        }
        if (v26 !== true) {
          m |= 4;
        }
      }
      if (v10 === "vrijgevestigd" || typeof v10 !== 'string' || v10 === "groep_praktijken" || typeof v10 !== 'string' || v10 === "paaz" || typeof v10 !== 'string' || v10 === "puc" || typeof v10 !== 'string') {
        n243 = 1;
      }
    }
  }
  if (n243 === 1) {
    if (v26 !== false) {
      m |= 8;
    }
    if (v26 !== true) {
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
  const d30 = s4.start, u30 = typeof d30 !== 'string' || d30.length !== 10;
  const c29 = among(s4.verwacht_tot_en_met, [ABSENT, VALUE]);
  if ((c29 & 1) !== 0) {
    if (u30 || d30 < "2022-01-01") {
      m |= 1;
    }
    if (u30 || d30 >= "2022-01-01") {
      if (u30 || d30 < "2023-01-01") {
        m |= 4;
      }
      if (u30 || d30 >= "2023-01-01") {
        m |= 2;
      }
    }
  }
  if ((c29 & 2) !== 0) {
    if (u30 || d30 < "2022-01-01") {
      m |= 1;
    }
    if (u30 || d30 >= "2022-01-01") {
      if (u30 || d30 < "2023-01-01") {
        const c31 = ordered(orderOf(dayOf(s4.verwacht_tot_en_met), addTo(dayOf(s4.start), 1, 0, 0, "down")), 6);
        if ((c31 & 1) !== 0) {
          m |= 4;
        }
        if ((c31 & 2) !== 0) {
          m |= 1;
        }
      }
      if (u30 || d30 >= "2023-01-01") {
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
  const v42 = s0.wil_spravato_leveren;
  if (v42 !== false) {
    const v43 = told(o.spravato_inkopen, ["asr"], p);
    if (v43 !== false) {
      m |= 2;
    }
    if (v43 !== true) {
      m |= 4;
    }
  }
  if (v42 !== true) {
    m |= 1;
  }
  switch (m) {
    case 1: return unsettled.notApplicable;
    case 2: return true;
    case 4: return false;
    default: return unsettled.undetermined;
  }
}

// loket_ggz
function c30(s3) {
  let m = 0;
  const v44 = s3.over_ggz;
  if (v44 === "over_status_declaraties" || typeof v44 !== 'string' || v44 === "over_status_contracten" || typeof v44 !== 'string' || v44 === "over_rekeningnummer" || typeof v44 !== 'string' || v44 === "over_andere_wijziging" || typeof v44 !== 'string') {
    m |= 1;
  }
  if (v44 === "over_proces" || typeof v44 !== 'string') {
    m |= 2;
  }
  if (v44 === "over_inhoud" || typeof v44 !== 'string') {
    m |= 4;
  }
  if (v44 === "over_declaraties" || typeof v44 !== 'string') {
    m |= 8;
  }
  switch (m) {
    case 1: return "mijn_zorgverlener_gedrukt";
    case 2: return "overeenkomsten_2022";
    case 4: return "zorginkoop_2022";
    case 8: return "declaraties_2022";
    default: return unsettled.undetermined;
  }
}

// heeft_plafond
function c32(p, o, s0) {
  let m = 0;
  let n428 = 0, n424 = 0, n421 = 0, n420 = 0;
  const v5 = members(s0.settings, "andere_setting");
  const v10 = s0.soort;
  const v9 = told(o.via_offerte, ["asr"], p);
  const v11 = told(o.contract_gewenst, ["asr"], p);
  const r3 = s0.jaaromzet?.[2020], f3 = typeof r3 === 'number' ? r3 : figureOf(r3);
  if (!(f3 >= 250000)) {
    const v8 = members(s0.settings, "sectie_twee_vrijgevestigd");
    if ((v8 & 1) !== 0) {
      n424 = 1;
    }
    if ((v8 & 2) !== 0) {
      const v7 = members(s0.settings, "sectie_drie_monodisciplinair");
      if ((v7 & 1) !== 0) {
        n428 = 1;
      }
      if ((v7 & 2) !== 0) {
        const v6 = members(s0.settings, "sectie_drie_multidisciplinair");
        if ((v6 & 1) !== 0) {
          n428 = 1;
        }
        if ((v6 & 2) !== 0) {
          n424 = 1;
        }
      }
    }
  }
  if (!(f3 < 250000)) {
    n421 = 1;
  }
  if (n428 === 1) {
    if ((v5 & 1) !== 0) {
      n421 = 1;
    }
    if ((v5 & 2) !== 0) {
      if (v10 === "instelling" || typeof v10 !== 'string') {
        if (v9 !== false) {
          n420 = 1;
        }
        if (v9 !== true) {
          if (v11 !== false) {
            m |= 2;
          }
          if (v11 !== true) {
            m |= 1;
          }
        }
      }
      if (v10 === "vrijgevestigd" || typeof v10 !== 'string' || v10 === "groep_praktijken" || typeof v10 !== 'string' || v10 === "paaz" || typeof v10 !== 'string' || v10 === "puc" || typeof v10 !== 'string') {
        m |= 1;
      }
    }
  }
  if (n424 === 1) {
    if ((v5 & 1) !== 0) {
      n421 = 1;
    }
    if ((v5 & 2) !== 0) {
      if (v10 === "instelling" || typeof v10 !== 'string') {
        if (v9 !== false) {
          n420 = 1;
        }
        if (v9 !== true) {
          if (v11 !== false) {
            m |= 8;
          }
          if (v11 !== true) {
            m |= 1;
          }
        }
      }
      if (v10 === "vrijgevestigd" || typeof v10 !== 'string' || v10 === "groep_praktijken" || typeof v10 !== 'string' || v10 === "paaz" || typeof v10 !== 'string' || v10 === "puc" || typeof v10 !== 'string') {
        m |= 1;
      }
    }
  }
  if (n421 === 1) {
    if (v10 === "instelling" || typeof v10 !== 'string') {
      n420 = 1;
    }
    if (v10 === "vrijgevestigd" || typeof v10 !== 'string' || v10 === "groep_praktijken" || typeof v10 !== 'string' || v10 === "paaz" || typeof v10 !== 'string' || v10 === "puc" || typeof v10 !== 'string') {
      m |= 1;
    }
  }
  if (n420 === 1) {
    if (v11 !== false) {
      m |= 4;
    }
    if (v11 !== true) {
      m |= 1;
    }
  }
  switch (m) {
    case 1: return unsettled.notApplicable;
    case 2: return false;
    case 4: return true;
    case 8: return unsettled.gap;
    default: return unsettled.undetermined;
  }
}

// voorlopig_plafond
function c33(f, p, o, s0, x) {
  let m = 0;
  let n447 = 0, n444 = 0, n442 = 0;
  const v10 = s0.soort;
  const v9 = told(o.via_offerte, ["asr"], p);
  const v11 = told(o.contract_gewenst, ["asr"], p);
  const r3 = s0.jaaromzet?.[2020], f3 = typeof r3 === 'number' ? r3 : figureOf(r3);
  if (!(f3 >= 250000)) {
    const v8 = members(s0.settings, "sectie_twee_vrijgevestigd");
    if ((v8 & 1) !== 0) {
      n447 = 1;
    }
    if ((v8 & 2) !== 0) {
      const v7 = members(s0.settings, "sectie_drie_monodisciplinair");
      if ((v7 & 1) !== 0) {
        n444 = 1;
      }
      if ((v7 & 2) !== 0) {
        const v6 = members(s0.settings, "sectie_drie_multidisciplinair");
        if ((v6 & 1) !== 0) {
          n444 = 1;
        }
        if ((v6 & 2) !== 0) {
          n447 = 1;
        }
      }
    }
  }
  if (!(f3 < 250000)) {
    n444 = 1;
  }
  if (n447 === 1) {
    const v5 = members(s0.settings, "andere_setting");
    if ((v5 & 1) !== 0) {
      n444 = 1;
    }
    if ((v5 & 2) !== 0) {
      if (v10 === "instelling" || typeof v10 !== 'string') {
        if (v9 !== false) {
          n442 = 1;
        }
        if (v9 !== true) {
          if (v11 !== false) {
            m |= 4;
          }
          if (v11 !== true) {
            m |= 1;
          }
        }
      }
      if (v10 === "vrijgevestigd" || typeof v10 !== 'string' || v10 === "groep_praktijken" || typeof v10 !== 'string' || v10 === "paaz" || typeof v10 !== 'string' || v10 === "puc" || typeof v10 !== 'string') {
        m |= 1;
      }
    }
  }
  if (n444 === 1) {
    if (v10 === "instelling" || typeof v10 !== 'string') {
      if (v9 !== false) {
        n442 = 1;
      }
      if (v9 !== true) {
        m |= 1;
      }
    }
    if (v10 === "vrijgevestigd" || typeof v10 !== 'string' || v10 === "groep_praktijken" || typeof v10 !== 'string' || v10 === "paaz" || typeof v10 !== 'string' || v10 === "puc" || typeof v10 !== 'string') {
      m |= 1;
    }
  }
  if (n442 === 1) {
    if (v11 !== false) {
      m |= 2;
    }
    if (v11 !== true) {
      m |= 1;
    }
  }
  switch (m) {
    case 1: return unsettled.notApplicable;
    case 2: return E.settle(33, (x ?? E.caseOf(f, { referenceDate: p })));
    case 4: return unsettled.gap;
    default: return E.settle(33, (x ?? E.caseOf(f, { referenceDate: p })));
  }
}

// plafond
function c35(f, p, o, s0, x) {
  let m = 0;
  let n478 = 0, n475 = 0, n472 = 0, n468 = 0;
  const v5 = members(s0.settings, "andere_setting");
  const v10 = s0.soort;
  const v9 = told(o.via_offerte, ["asr"], p);
  const v11 = told(o.contract_gewenst, ["asr"], p);
  const r3 = s0.jaaromzet?.[2020], f3 = typeof r3 === 'number' ? r3 : figureOf(r3);
  if (!(f3 >= 250000)) {
    const v8 = members(s0.settings, "sectie_twee_vrijgevestigd");
    if ((v8 & 1) !== 0) {
      n475 = 1;
    }
    if ((v8 & 2) !== 0) {
      const v7 = members(s0.settings, "sectie_drie_monodisciplinair");
      if ((v7 & 1) !== 0) {
        n478 = 1;
      }
      if ((v7 & 2) !== 0) {
        const v6 = members(s0.settings, "sectie_drie_multidisciplinair");
        if ((v6 & 1) !== 0) {
          n478 = 1;
        }
        if ((v6 & 2) !== 0) {
          n475 = 1;
        }
      }
    }
  }
  if (!(f3 < 250000)) {
    n472 = 1;
  }
  if (n478 === 1) {
    if ((v5 & 1) !== 0) {
      n472 = 1;
    }
    if ((v5 & 2) !== 0) {
      if (v10 === "instelling" || typeof v10 !== 'string') {
        if (v9 !== false) {
          n468 = 1;
        }
        if (v9 !== true) {
          m |= 1;
        }
      }
      if (v10 === "vrijgevestigd" || typeof v10 !== 'string' || v10 === "groep_praktijken" || typeof v10 !== 'string' || v10 === "paaz" || typeof v10 !== 'string' || v10 === "puc" || typeof v10 !== 'string') {
        m |= 1;
      }
    }
  }
  if (n475 === 1) {
    if ((v5 & 1) !== 0) {
      n472 = 1;
    }
    if ((v5 & 2) !== 0) {
      if (v10 === "instelling" || typeof v10 !== 'string') {
        if (v9 !== false) {
          n468 = 1;
        }
        if (v9 !== true) {
          if (v11 !== false) {
            m |= 2;
          }
          if (v11 !== true) {
            m |= 1;
          }
        }
      }
      if (v10 === "vrijgevestigd" || typeof v10 !== 'string' || v10 === "groep_praktijken" || typeof v10 !== 'string' || v10 === "paaz" || typeof v10 !== 'string' || v10 === "puc" || typeof v10 !== 'string') {
        m |= 1;
      }
    }
  }
  if (n472 === 1) {
    if (v10 === "instelling" || typeof v10 !== 'string') {
      if (v9 !== false) {
        n468 = 1;
      }
      if (v9 !== true) {
        if (v11 !== false) {
          const c47 = among(s0.voorstel_plafond?.[2022], [ABSENT, VALUE]);
          if ((c47 & 1) !== 0) {
            m |= 2;
          }
          if ((c47 & 2) !== 0) {
            m |= 4;
          }
        }
        if (v11 !== true) {
          m |= 1;
        }
      }
    }
    if (v10 === "vrijgevestigd" || typeof v10 !== 'string' || v10 === "groep_praktijken" || typeof v10 !== 'string' || v10 === "paaz" || typeof v10 !== 'string' || v10 === "puc" || typeof v10 !== 'string') {
      m |= 1;
    }
  }
  if (n468 === 1) {
    if (v11 !== false) {
      const v50 = told(o.plafond_herverdelen, ["asr"], p);
      if (v50 !== false) {
        m |= 2;
      }
      if (v50 !== true) {
        m |= 8;
      }
    }
    if (v11 !== true) {
      m |= 1;
    }
  }
  switch (m) {
    case 1: return unsettled.notApplicable;
    case 2: return unsettled.gap;
    case 4: return E.settle(35, (x ?? E.caseOf(f, { referenceDate: p })));
    case 8: return E.settle(35, (x ?? E.caseOf(f, { referenceDate: p })));
    default: return E.settle(35, (x ?? E.caseOf(f, { referenceDate: p })));
  }
}

// omzet_onder_plafond
function c37(f, p, o, s0, x) {
  let m = 0;
  let n523 = 0, n520 = 0, n518 = 0;
  const v10 = s0.soort;
  const v9 = told(o.via_offerte, ["asr"], p);
  const v11 = told(o.contract_gewenst, ["asr"], p);
  const r3 = s0.jaaromzet?.[2020], f3 = typeof r3 === 'number' ? r3 : figureOf(r3);
  if (!(f3 >= 250000)) {
    const v8 = members(s0.settings, "sectie_twee_vrijgevestigd");
    if ((v8 & 1) !== 0) {
      n523 = 1;
    }
    if ((v8 & 2) !== 0) {
      const v7 = members(s0.settings, "sectie_drie_monodisciplinair");
      if ((v7 & 1) !== 0) {
        n520 = 1;
      }
      if ((v7 & 2) !== 0) {
        const v6 = members(s0.settings, "sectie_drie_multidisciplinair");
        if ((v6 & 1) !== 0) {
          n520 = 1;
        }
        if ((v6 & 2) !== 0) {
          n523 = 1;
        }
      }
    }
  }
  if (!(f3 < 250000)) {
    n520 = 1;
  }
  if (n523 === 1) {
    const v5 = members(s0.settings, "andere_setting");
    if ((v5 & 1) !== 0) {
      n520 = 1;
    }
    if ((v5 & 2) !== 0) {
      if (v10 === "instelling" || typeof v10 !== 'string') {
        if (v9 !== false) {
          n518 = 1;
        }
        if (v9 !== true) {
          if (v11 !== false) {
            m |= 4;
          }
          if (v11 !== true) {
            m |= 1;
          }
        }
      }
      if (v10 === "vrijgevestigd" || typeof v10 !== 'string' || v10 === "groep_praktijken" || typeof v10 !== 'string' || v10 === "paaz" || typeof v10 !== 'string' || v10 === "puc" || typeof v10 !== 'string') {
        m |= 1;
      }
    }
  }
  if (n520 === 1) {
    if (v10 === "instelling" || typeof v10 !== 'string') {
      if (v9 !== false) {
        n518 = 1;
      }
      if (v9 !== true) {
        m |= 1;
      }
    }
    if (v10 === "vrijgevestigd" || typeof v10 !== 'string' || v10 === "groep_praktijken" || typeof v10 !== 'string' || v10 === "paaz" || typeof v10 !== 'string' || v10 === "puc" || typeof v10 !== 'string') {
      m |= 1;
    }
  }
  if (n518 === 1) {
    if (v11 !== false) {
      const c55 = E.whole(55, true, (x ?? E.caseOf(f, { referenceDate: p })));
      if ((c55 & 1) !== 0) {
        m |= 2;
      }
      if ((c55 & 2) !== 0) {
        m |= 4;
      }
      if ((c55 & 4) !== 0) {
        m |= 8;
      }
      if ((c55 & 8) !== 0) {
        m |= 16;
      }
      if ((c55 & 16) !== 0) {
        m |= 1;
      }
    }
    if (v11 !== true) {
      m |= 1;
    }
  }
  switch (m) {
    case 1: return unsettled.notApplicable;
    case 2: return E.settle(37, (x ?? E.caseOf(f, { referenceDate: p })));
    case 4: return unsettled.gap;
    case 8: return unsettled.conflict;
    case 16: return unsettled.error;
    default: return E.settle(37, (x ?? E.caseOf(f, { referenceDate: p })));
  }
}

// kpuc_afgesproken
function c39(p, o, s0, x) {
  let m = 0;
  let n547 = 0, n544 = 0, n542 = 0;
  const v10 = s0.soort;
  const v9 = told(o.via_offerte, ["asr"], p);
  const v11 = told(o.contract_gewenst, ["asr"], p);
  const r3 = s0.jaaromzet?.[2020], f3 = typeof r3 === 'number' ? r3 : figureOf(r3);
  if (!(f3 >= 250000)) {
    const v8 = members(s0.settings, "sectie_twee_vrijgevestigd");
    if ((v8 & 1) !== 0) {
      n547 = 1;
    }
    if ((v8 & 2) !== 0) {
      const v7 = members(s0.settings, "sectie_drie_monodisciplinair");
      if ((v7 & 1) !== 0) {
        n544 = 1;
      }
      if ((v7 & 2) !== 0) {
        const v6 = members(s0.settings, "sectie_drie_multidisciplinair");
        if ((v6 & 1) !== 0) {
          n544 = 1;
        }
        if ((v6 & 2) !== 0) {
          n547 = 1;
        }
      }
    }
  }
  if (!(f3 < 250000)) {
    n544 = 1;
  }
  if (n547 === 1) {
    const v5 = members(s0.settings, "andere_setting");
    if ((v5 & 1) !== 0) {
      n544 = 1;
    }
    if ((v5 & 2) !== 0) {
      if (v10 === "instelling" || typeof v10 !== 'string') {
        if (v9 !== false) {
          n542 = 1;
        }
        if (v9 !== true) {
          if (v11 !== false) {
            m |= 8;
          }
          if (v11 !== true) {
            m |= 1;
          }
        }
      }
      if (v10 === "vrijgevestigd" || typeof v10 !== 'string' || v10 === "groep_praktijken" || typeof v10 !== 'string' || v10 === "paaz" || typeof v10 !== 'string' || v10 === "puc" || typeof v10 !== 'string') {
        m |= 1;
      }
    }
  }
  if (n544 === 1) {
    if (v10 === "instelling" || typeof v10 !== 'string') {
      if (v9 !== false) {
        n542 = 1;
      }
      if (v9 !== true) {
        m |= 1;
      }
    }
    if (v10 === "vrijgevestigd" || typeof v10 !== 'string' || v10 === "groep_praktijken" || typeof v10 !== 'string' || v10 === "paaz" || typeof v10 !== 'string' || v10 === "puc" || typeof v10 !== 'string') {
      m |= 1;
    }
  }
  if (n542 === 1) {
    if (v11 !== false) {
      const v57 = told(saidOf(x, 7, "oordelen", "meest_voorkomend"), [], p);
      if (v57 !== false) {
        m |= 2;
      }
      if (v57 !== true) {
        m |= 4;
      }
    }
    if (v11 !== true) {
      m |= 1;
    }
  }
  switch (m) {
    case 1: return unsettled.notApplicable;
    case 2: return true;
    case 4: return false;
    case 8: return unsettled.gap;
    default: return unsettled.undetermined;
  }
}

// maximale_prijs
function c40(p, o, s0, x) {
  let m = 0;
  let n558 = 0, n555 = 0, n553 = 0;
  const v10 = s0.soort;
  const v9 = told(o.via_offerte, ["asr"], p);
  const v11 = told(o.contract_gewenst, ["asr"], p);
  const r3 = s0.jaaromzet?.[2020], f3 = typeof r3 === 'number' ? r3 : figureOf(r3);
  if (!(f3 >= 250000)) {
    const v8 = members(s0.settings, "sectie_twee_vrijgevestigd");
    if ((v8 & 1) !== 0) {
      n558 = 1;
    }
    if ((v8 & 2) !== 0) {
      const v7 = members(s0.settings, "sectie_drie_monodisciplinair");
      if ((v7 & 1) !== 0) {
        n555 = 1;
      }
      if ((v7 & 2) !== 0) {
        const v6 = members(s0.settings, "sectie_drie_multidisciplinair");
        if ((v6 & 1) !== 0) {
          n555 = 1;
        }
        if ((v6 & 2) !== 0) {
          n558 = 1;
        }
      }
    }
  }
  if (!(f3 < 250000)) {
    n555 = 1;
  }
  if (n558 === 1) {
    const v5 = members(s0.settings, "andere_setting");
    if ((v5 & 1) !== 0) {
      n555 = 1;
    }
    if ((v5 & 2) !== 0) {
      if (v10 === "instelling" || typeof v10 !== 'string') {
        if (v9 !== false) {
          n553 = 1;
        }
        if (v9 !== true) {
          if (v11 !== false) {
            m |= 4;
          }
          if (v11 !== true) {
            m |= 1;
          }
        }
      }
      if (v10 === "vrijgevestigd" || typeof v10 !== 'string' || v10 === "groep_praktijken" || typeof v10 !== 'string' || v10 === "paaz" || typeof v10 !== 'string' || v10 === "puc" || typeof v10 !== 'string') {
        m |= 1;
      }
    }
  }
  if (n555 === 1) {
    if (v10 === "instelling" || typeof v10 !== 'string') {
      if (v9 !== false) {
        n553 = 1;
      }
      if (v9 !== true) {
        m |= 1;
      }
    }
    if (v10 === "vrijgevestigd" || typeof v10 !== 'string' || v10 === "groep_praktijken" || typeof v10 !== 'string' || v10 === "paaz" || typeof v10 !== 'string' || v10 === "puc" || typeof v10 !== 'string') {
      m |= 1;
    }
  }
  if (n553 === 1) {
    if (v11 !== false) {
      const v57 = told(saidOf(x, 7, "oordelen", "meest_voorkomend"), [], p);
      if (v57 !== false) {
        m |= 2;
      }
      if (v57 !== true) {
        m |= 1;
      }
    }
    if (v11 !== true) {
      m |= 1;
    }
  }
  switch (m) {
    case 1: return unsettled.notApplicable;
    case 2: return E.settle(40, x);
    case 4: return unsettled.gap;
    default: return E.settle(40, x);
  }
}

// prijs_per_verzekerde
function c41(p, o, s0, s7, x) {
  let m = 0;
  let n569 = 0, n566 = 0, n564 = 0;
  const v10 = s0.soort;
  const v9 = told(o.via_offerte, ["asr"], p);
  const v11 = told(o.contract_gewenst, ["asr"], p);
  const r3 = s0.jaaromzet?.[2020], f3 = typeof r3 === 'number' ? r3 : figureOf(r3);
  if (!(f3 >= 250000)) {
    const v8 = members(s0.settings, "sectie_twee_vrijgevestigd");
    if ((v8 & 1) !== 0) {
      n569 = 1;
    }
    if ((v8 & 2) !== 0) {
      const v7 = members(s0.settings, "sectie_drie_monodisciplinair");
      if ((v7 & 1) !== 0) {
        n566 = 1;
      }
      if ((v7 & 2) !== 0) {
        const v6 = members(s0.settings, "sectie_drie_multidisciplinair");
        if ((v6 & 1) !== 0) {
          n566 = 1;
        }
        if ((v6 & 2) !== 0) {
          n569 = 1;
        }
      }
    }
  }
  if (!(f3 < 250000)) {
    n566 = 1;
  }
  if (n569 === 1) {
    const v5 = members(s0.settings, "andere_setting");
    if ((v5 & 1) !== 0) {
      n566 = 1;
    }
    if ((v5 & 2) !== 0) {
      if (v10 === "instelling" || typeof v10 !== 'string') {
        if (v9 !== false) {
          n564 = 1;
        }
        if (v9 !== true) {
          if (v11 !== false) {
            m |= 2;
          }
          if (v11 !== true) {
            m |= 1;
          }
        }
      }
      if (v10 === "vrijgevestigd" || typeof v10 !== 'string' || v10 === "groep_praktijken" || typeof v10 !== 'string' || v10 === "paaz" || typeof v10 !== 'string' || v10 === "puc" || typeof v10 !== 'string') {
        m |= 1;
      }
    }
  }
  if (n566 === 1) {
    if (v10 === "instelling" || typeof v10 !== 'string') {
      if (v9 !== false) {
        n564 = 1;
      }
      if (v9 !== true) {
        m |= 1;
      }
    }
    if (v10 === "vrijgevestigd" || typeof v10 !== 'string' || v10 === "groep_praktijken" || typeof v10 !== 'string' || v10 === "paaz" || typeof v10 !== 'string' || v10 === "puc" || typeof v10 !== 'string') {
      m |= 1;
    }
  }
  if (n564 === 1) {
    if (v11 !== false) {
      const r59 = s7.unieke_verzekerden, f59 = typeof r59 === 'number' ? r59 : figureOf(r59);
      if (!(f59 >= 1)) {
        m |= 2;
      }
      if (!(f59 < 1)) {
        m |= 4;
      }
    }
    if (v11 !== true) {
      m |= 1;
    }
  }
  switch (m) {
    case 1: return unsettled.notApplicable;
    case 2: return unsettled.gap;
    case 4: return E.settle(41, x);
    default: return E.settle(41, x);
  }
}

// tarief
function c44(f, p, o, s0, x) {
  let m = 0;
  let n601 = 0, n597 = 0;
  const v10 = s0.soort;
  const v9 = told(o.via_offerte, ["asr"], p);
  const v11 = told(o.contract_gewenst, ["asr"], p);
  const r3 = s0.jaaromzet?.[2020], f3 = typeof r3 === 'number' ? r3 : figureOf(r3);
  if (!(f3 >= 250000)) {
    const v5 = members(s0.settings, "andere_setting");
    if ((v5 & 1) !== 0) {
      n601 = 1;
    }
    if ((v5 & 2) !== 0) {
      if (v10 === "instelling" || typeof v10 !== 'string') {
        if (v9 !== false) {
          n597 = 1;
        }
        if (v9 !== true) {
          if (v11 !== false) {
            m |= 2;
          }
          if (v11 !== true) {
            m |= 1;
          }
        }
      }
      if (v10 === "vrijgevestigd" || typeof v10 !== 'string' || v10 === "groep_praktijken" || typeof v10 !== 'string' || v10 === "paaz" || typeof v10 !== 'string' || v10 === "puc" || typeof v10 !== 'string') {
        m |= 1;
      }
    }
  }
  if (!(f3 < 250000)) {
    n601 = 1;
  }
  if (n601 === 1) {
    if (v10 === "instelling" || typeof v10 !== 'string') {
      if (v9 !== false) {
        n597 = 1;
      }
      if (v9 !== true) {
        if (v11 !== false) {
          const c63 = among(s0.voorstel_tarief?.[2022], [ABSENT, VALUE]);
          if ((c63 & 1) !== 0) {
            m |= 2;
          }
          if ((c63 & 2) !== 0) {
            m |= 4;
          }
        }
        if (v11 !== true) {
          m |= 1;
        }
      }
    }
    if (v10 === "vrijgevestigd" || typeof v10 !== 'string' || v10 === "groep_praktijken" || typeof v10 !== 'string' || v10 === "paaz" || typeof v10 !== 'string' || v10 === "puc" || typeof v10 !== 'string') {
      m |= 1;
    }
  }
  if (n597 === 1) {
    if (v11 !== false) {
      m |= 8;
    }
    if (v11 !== true) {
      m |= 1;
    }
  }
  switch (m) {
    case 1: return unsettled.notApplicable;
    case 2: return unsettled.gap;
    case 4: return E.settle(44, (x ?? E.caseOf(f, { referenceDate: p })));
    case 8: return E.settle(44, (x ?? E.caseOf(f, { referenceDate: p })));
    default: return E.settle(44, (x ?? E.caseOf(f, { referenceDate: p })));
  }
}

// beleid_compleet
function c47(p, g) {
  let m = 0;
  const c64 = happens(g.aangekondigde_aanscherping, ["notYet", "never", VALUE]);
  if ((c64 & 1) !== 0 || (c64 & 2) !== 0) {
    m |= 1;
  }
  if ((c64 & 4) !== 0) {
    const c65 = ordered(orderOf(dayOf(g.aangekondigde_aanscherping), dayOf(p)), 3);
    if ((c65 & 1) !== 0) {
      m |= 2;
    }
    if ((c65 & 2) !== 0) {
      m |= 1;
    }
  }
  switch (m) {
    case 1: return false;
    case 2: return unsettled.gap;
    default: return unsettled.undetermined;
  }
}

const T = /*@__PURE__*/ tables();
function tables() {
  return {
  subjects: [
    {"name":"zorgaanbieder","owner":null,"key":"id"},
    {"name":"declaratie","owner":0,"key":"nummer"},
    {"name":"ophogingsverzoek","owner":0,"key":"nummer"},
    {"name":"vraagstelling","owner":0,"key":"nummer"},
    {"name":"verblijf","owner":0,"key":"nummer"},
    {"name":"client","owner":0,"key":"nummer"},
    {"name":"landelijk","owner":null,"key":"id"},
    {"name":"zorgsetting","owner":0,"key":"naam"},
  ],
  inputs: [
    { ...{"kind":"event","name":"inkoop.publicatie_aanscherping","of":null,"label":"de aanscherping van het beleid publiceren","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":true}, read: (x) => x.g["inkoop.publicatie_aanscherping"] },
    { ...{"kind":"referenceDate","name":"peildatum","of":null,"label":null,"rank":13,"type":["date"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => x.p },
    { ...{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[0,1],"term":{"kind":"call","builtin":"event.by","parts":[{"kind":"input","input":0},{"kind":"input","input":1}]},"whole":null,"mayStillHappen":false}, read: (x) => undefined },
    { ...{"kind":"fact","name":"jaaromzet.2020","of":0,"label":"jaaromzet bij a.s.r., toegekend voor zorg in dat kalenderjaar","rank":2,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => x.s[0].jaaromzet?.[2020] },
    { ...{"kind":"fact","name":"settings","of":0,"label":"settings waarin zorg wordt geleverd","rank":1,"type":["set","Setting"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => x.s[0].settings },
    { ...{"kind":"member","name":"andere_setting","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[4],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => x.s[0].settings },
    { ...{"kind":"member","name":"sectie_drie_multidisciplinair","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[4],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => x.s[0].settings },
    { ...{"kind":"member","name":"sectie_drie_monodisciplinair","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[4],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => x.s[0].settings },
    { ...{"kind":"member","name":"sectie_twee_vrijgevestigd","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[4],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => x.s[0].settings },
    { ...{"kind":"judgement","name":"via_offerte","of":null,"label":"a.s.r. kiest voor de instelling de offerteprocedure","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => told(x.o.via_offerte, ["asr"], x.p) },
    { ...{"kind":"fact","name":"soort","of":0,"label":"soort zorgaanbieder","rank":1,"type":["choice","Zorgaanbiedersoort"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => x.s[0].soort },
    { ...{"kind":"judgement","name":"contract_gewenst","of":null,"label":"a.s.r. wil voor 2022 een contract met de zorgaanbieder","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => told(x.o.contract_gewenst, ["asr"], x.p) },
    { ...{"kind":"event","name":"inkoop.aanbieden_offerteformat","of":null,"label":"het offerteformat sturen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => x.g["inkoop.aanbieden_offerteformat"] },
    { ...{"kind":"event","name":"inkoop.indienen_offerte","of":null,"label":"het offerteformat invullen en de offerte indienen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => x.g["inkoop.indienen_offerte"] },
    { ...{"kind":"event","name":"inkoop.onderhandelen","of":null,"label":"over de offerte onderhandelen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => x.g["inkoop.onderhandelen"] },
    { ...{"kind":"event","name":"inkoop.ondertekenen","of":null,"label":"de overeenkomst tekenen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => x.g["inkoop.ondertekenen"] },
    { ...{"kind":"event","name":"inkoop.publicatie_aanbod","of":null,"label":"de gecontracteerde zorg op websites zetten","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => x.g["inkoop.publicatie_aanbod"] },
    { ...{"kind":"event","name":"bericht_geen_contract","of":null,"label":"laten weten dat er voor 2022 geen contract komt","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => x.g.bericht_geen_contract },
    { ...{"kind":"fact","name":"overeenkomst.2021","of":0,"label":"heeft voor dat contractjaar een overeenkomst met a.s.r.","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => x.s[0].overeenkomst?.[2021] },
    { ...{"kind":"fact","name":"eerder_overeenkomst","of":0,"label":"had vóór dit contractjaar ooit een overeenkomst met a.s.r.","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => x.s[0].eerder_overeenkomst },
    { ...{"kind":"event","name":"aanbieden.contact_opnemen","of":null,"label":"de instelling benaderen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => x.g["aanbieden.contact_opnemen"] },
    { ...{"kind":"event","name":"aanbieden.type_laten_weten","of":null,"label":"laten weten welk type contract het wordt","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => x.g["aanbieden.type_laten_weten"] },
    { ...{"kind":"event","name":"aanbieden.aanbod_per_mail","of":null,"label":"een aanbod doen in een digitale onderhandeling","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => x.g["aanbieden.aanbod_per_mail"] },
    { ...{"kind":"event","name":"aanbieden.voorstel_in_portaal","of":null,"label":"een overeenkomst voorstellen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => x.g["aanbieden.voorstel_in_portaal"] },
    { ...{"kind":"event","name":"herverdelen","of":null,"label":"het voorlopige omzetplafond herverdelen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => x.g.herverdelen },
    { ...{"kind":"judgement","name":"is_nieuwe_instelling","of":null,"label":"de zorgaanbieder is een nieuwe ggz-instelling","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => told(x.o.is_nieuwe_instelling, [], x.p) },
    { ...{"kind":"fact","name":"wenst_overeenkomst","of":0,"label":"wil een overeenkomst met a.s.r.","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => x.s[0].wenst_overeenkomst },
    { ...{"kind":"event","name":"nieuwe_aanbieder.verzoek","of":null,"label":"om een overeenkomst voor 2022 vragen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => x.g["nieuwe_aanbieder.verzoek"] },
    { ...{"kind":"event","name":"nieuwe_aanbieder.toetsen_verzoek","of":null,"label":"nagaan of aan de voorwaarden van het inkoopbeleid is voldaan","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => x.g["nieuwe_aanbieder.toetsen_verzoek"] },
    { ...{"kind":"fact","name":"verwacht_tot_en_met","of":4,"label":"laatste dag die van het verblijf verwacht wordt; afwezig als er geen einde in zicht is","rank":13,"type":["date"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => x.s[4].verwacht_tot_en_met },
    { ...{"kind":"fact","name":"start","of":4,"label":"eerste dag van het verblijf","rank":3,"type":["date"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => x.s[4].start },
    { ...{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[29,30],"term":{"kind":"call","builtin":"date.from","parts":[{"kind":"input","input":29},{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":30},{"kind":"constant","value":{"years":1,"months":0,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]}]},"whole":null,"mayStillHappen":false}, read: (x) => undefined },
    { ...{"kind":"fact","name":"gecontracteerd","of":0,"label":"levert onder een overeenkomst met a.s.r.","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => x.s[0].gecontracteerd },
    { ...{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[1,30],"term":{"kind":"call","builtin":"date.moreThan","parts":[{"kind":"input","input":1},{"kind":"call","builtin":"date.subtractRounded","parts":[{"kind":"call","builtin":"date.subtract","parts":[{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":30},{"kind":"constant","value":{"years":1,"months":0,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]},{"kind":"constant","value":{"years":0,"months":3,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]}]},"whole":null,"mayStillHappen":false}, read: (x) => undefined },
    { ...{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[1,30],"term":{"kind":"call","builtin":"date.equal","parts":[{"kind":"input","input":1},{"kind":"call","builtin":"date.subtractRounded","parts":[{"kind":"call","builtin":"date.subtract","parts":[{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":30},{"kind":"constant","value":{"years":1,"months":0,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]},{"kind":"constant","value":{"years":0,"months":3,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]}]},"whole":null,"mayStillHappen":false}, read: (x) => undefined },
    { ...{"kind":"event","name":"langdurige_ggz.aanvraag_machtiging","of":4,"label":"de machtiging aanvragen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => saidOf(x, 4, "stappen", "langdurige_ggz.aanvraag_machtiging") },
    { ...{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[35,30],"term":{"kind":"call","builtin":"event.moreThan","parts":[{"kind":"input","input":35},{"kind":"call","builtin":"date.subtractRounded","parts":[{"kind":"call","builtin":"date.subtract","parts":[{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":30},{"kind":"constant","value":{"years":1,"months":0,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]},{"kind":"constant","value":{"years":0,"months":3,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]}]},"whole":null,"mayStillHappen":false}, read: (x) => undefined },
    { ...{"kind":"event","name":"langdurige_ggz.beoordelen_checklist","of":4,"label":"inschatten of verblijf na 365 dagen nog nodig is","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => saidOf(x, 4, "stappen", "langdurige_ggz.beoordelen_checklist") },
    { ...{"kind":"event","name":"vragen.raadplegen","of":null,"label":"Mijn Zorgverlener raadplegen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => x.g["vragen.raadplegen"] },
    { ...{"kind":"event","name":"vragen.contact_zoeken","of":null,"label":"met vragen contact zoeken, het hele jaar door","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => x.g["vragen.contact_zoeken"] },
    { ...{"kind":"fact","name":"conformeert_zich_aan_zpm","of":0,"label":"houdt zich aan de landelijke kaders van het zorgprestatiemodel","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => x.s[0].conformeert_zich_aan_zpm },
    { ...{"kind":"fact","name":"voldoet_aan_veldnorm_spravato","of":0,"label":"voldoet aan de veldnorm voor Spravato","rank":20,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => x.s[0].voldoet_aan_veldnorm_spravato },
    { ...{"kind":"fact","name":"wil_spravato_leveren","of":0,"label":"wil behandelen met Spravato","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => x.s[0].wil_spravato_leveren },
    { ...{"kind":"power","name":"spravato_inkopen","of":null,"label":"de zorgaanbieder kiezen om Spravato bij in te kopen","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => told(x.o.spravato_inkopen, ["asr"], x.p) },
    { ...{"kind":"fact","name":"over_ggz","of":3,"label":"waar een vraag over de ggz over gaat","rank":11,"type":["choice","Ggzvraag"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => x.s[3].over_ggz },
    { ...{"kind":"judgement","name":"geschatte_productie","of":null,"label":"productie die voor het contractjaar geschat wordt","rank":112,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => told(x.o.geschatte_productie, [], x.p) },
    { ...{"kind":"judgement","name":"deel_van_de_productie","of":null,"label":"deel van de geschatte productie dat het voorlopige plafond is","rank":112,"type":["percentage"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => told(x.o.deel_van_de_productie, [], x.p) },
    { ...{"kind":"fact","name":"voorstel_plafond.2022","of":0,"label":"plafond in het voorstel van a.s.r. voor dat contractjaar","rank":2,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => x.s[0].voorstel_plafond?.[2022] },
    { ...{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[47,45],"term":{"kind":"call","builtin":"money.atMost","parts":[{"kind":"input","input":47},{"kind":"call","builtin":"percentage.ofMoney","parts":[{"kind":"constant","value":80,"type":["percentage"]},{"kind":"input","input":45}]}]},"whole":null,"mayStillHappen":false}, read: (x) => undefined },
    { ...{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[47,45],"term":{"kind":"call","builtin":"money.atLeast","parts":[{"kind":"input","input":47},{"kind":"call","builtin":"percentage.ofMoney","parts":[{"kind":"constant","value":70,"type":["percentage"]},{"kind":"input","input":45}]}]},"whole":null,"mayStillHappen":false}, read: (x) => undefined },
    { ...{"kind":"power","name":"plafond_herverdelen","of":null,"label":"het voorlopige plafond in het najaar herverdelen","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => told(x.o.plafond_herverdelen, ["asr"], x.p) },
    { ...{"kind":"fact","name":"plafond_volgt_mutatiemodel","of":0,"label":"het plafond is zonder meer de uitkomst van het mutatiemodel","rank":10,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => x.s[0].plafond_volgt_mutatiemodel },
    { ...{"kind":"fact","name":"in_mutatiemodel","of":0,"label":"doet mee aan het verzekerdenmutatiemodel","rank":0,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => x.s[0].in_mutatiemodel },
    { ...{"kind":"fact","name":"omzet","of":7,"label":"omzet in de setting zonder kostenintensieve cliënten","rank":2,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => x.s[7].omzet },
    { ...{"kind":"fact","name":"omzet_kostenintensief","of":7,"label":"omzet in de setting voor kostenintensieve cliënten","rank":2,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => x.s[7].omzet_kostenintensief },
    { ...{"kind":"whole","name":"","of":null,"label":null,"rank":12,"type":["money"],"behind":[],"term":null,"whole":0,"mayStillHappen":false}, read: (x) => undefined },
    { ...{"kind":"event","name":"bespreken_kostenintensief","of":null,"label":"bij het herverdelen over de kostenintensieve cliënten spreken","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => x.g.bespreken_kostenintensief },
    { ...{"kind":"judgement","name":"meest_voorkomend","of":7,"label":"de setting hoort bij de meest voorkomende","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => told(saidOf(x, 7, "oordelen", "meest_voorkomend"), [], x.p) },
    { ...{"kind":"judgement","name":"afgesproken_kpuc","of":7,"label":"maximale prijs per unieke verzekerde in de setting","rank":112,"type":["money"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => told(saidOf(x, 7, "oordelen", "afgesproken_kpuc"), ["asr","zorgaanbieder"], x.p) },
    { ...{"kind":"fact","name":"unieke_verzekerden","of":7,"label":"unieke verzekerden in de setting, kostenintensieve cliënten meegeteld","rank":2,"type":["number"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => x.s[7].unieke_verzekerden },
    { ...{"kind":"judgement","name":"stijging_door_zpm","of":7,"label":"door het zorgprestatiemodel is de maximale prijs hoger","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => told(saidOf(x, 7, "oordelen", "stijging_door_zpm"), [], x.p) },
    { ...{"kind":"judgement","name":"gedragseffecten_verwerkt","of":null,"label":"verwachte gedragseffecten van het zorgprestatiemodel zitten in het tarief","rank":110,"type":["boolean"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => told(x.o.gedragseffecten_verwerkt, ["asr"], x.p) },
    { ...{"kind":"judgement","name":"tarief_uit_de_offerte","of":null,"label":"tarief dat uit de onderhandeling komt, als deel van het maximumtarief","rank":112,"type":["percentage"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => told(x.o.tarief_uit_de_offerte, ["asr","zorgaanbieder"], x.p) },
    { ...{"kind":"fact","name":"voorstel_tarief.2022","of":0,"label":"tarief in het voorstel van a.s.r. voor dat contractjaar, als deel van het maximumtarief","rank":2,"type":["percentage"],"behind":[],"term":null,"whole":null,"mayStillHappen":false}, read: (x) => x.s[0].voorstel_tarief?.[2022] },
    { ...{"kind":"event","name":"aangekondigde_aanscherping","of":null,"label":"het onvolledige beleid aanscherpen","rank":13,"type":["event"],"behind":[],"term":null,"whole":null,"mayStillHappen":true}, read: (x) => x.g.aangekondigde_aanscherping },
    { ...{"kind":"relation","name":"","of":null,"label":null,"rank":10,"type":["boolean"],"behind":[64,1],"term":{"kind":"call","builtin":"event.by","parts":[{"kind":"input","input":64},{"kind":"input","input":1}]},"whole":null,"mayStillHappen":false}, read: (x) => undefined },
  ],
  tests: [
    (x) => among(x.s[0].eerder_overeenkomst, [true, false]),
    (x) => among(x.s[0].overeenkomst?.[2021], [true, false]),
    (x) => happens(x.g["inkoop.publicatie_aanscherping"], ["notYet", "never", VALUE]),
    (x) => days(awaited(x.g["inkoop.publicatie_aanscherping"], x.p, "2021-08-01"), "2021-08-02", false),
    (x) => E.relation(2, ["true","false"], x),
    (x) => figures(x.s[0].jaaromzet?.[2020], 250000, false),
    (x) => members(x.s[0].settings, "sectie_twee_vrijgevestigd"),
    (x) => members(x.s[0].settings, "sectie_drie_monodisciplinair"),
    (x) => members(x.s[0].settings, "sectie_drie_multidisciplinair"),
    (x) => members(x.s[0].settings, "andere_setting"),
    (x) => among(x.s[0].soort, ["instelling", "vrijgevestigd", "groep_praktijken", "paaz", "puc"]),
    (x) => among(told(x.o.via_offerte, ["asr"], x.p), [true, false]),
    (x) => among(told(x.o.contract_gewenst, ["asr"], x.p), [true, false]),
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
    (x) => among(x.s[0].wenst_overeenkomst, [true, false]),
    (x) => among(told(x.o.is_nieuwe_instelling, [], x.p), [true, false]),
    (x) => among(x.g["nieuwe_aanbieder.verzoek"], ["notYet", "never", VALUE]),
    (x) => days(awaited(x.g["nieuwe_aanbieder.verzoek"], x.p, "2021-08-01"), "2021-11-02", false),
    (x) => among(x.g["nieuwe_aanbieder.toetsen_verzoek"], ["notYet", "never", VALUE]),
    (x) => among(x.s[4].verwacht_tot_en_met, [ABSENT, VALUE]),
    (x) => days(x.s[4].start, "2021-01-02", false),
    (x) => days(x.s[4].start, "2022-01-01", false),
    (x) => days(x.s[4].start, "2023-01-01", false),
    (x) => E.relation(31, ["true","false"], x),
    (x) => among(x.s[0].gecontracteerd, [true, false]),
    (x) => among(saidOf(x, 4, "stappen", "langdurige_ggz.aanvraag_machtiging"), ["notYet", "never", VALUE]),
    (x) => E.relation(34, ["true","false"], x),
    (x) => E.relation(33, ["true","false"], x),
    (x) => E.relation(36, ["true","false"], x),
    (x) => among(saidOf(x, 4, "stappen", "langdurige_ggz.beoordelen_checklist"), ["notYet", "never", VALUE]),
    (x) => among(x.g["vragen.raadplegen"], ["notYet", "never", VALUE]),
    (x) => among(x.g["vragen.contact_zoeken"], ["notYet", "never", VALUE]),
    (x) => among(x.s[0].conformeert_zich_aan_zpm, [true, false]),
    (x) => among(x.s[0].wil_spravato_leveren, [true, false]),
    (x) => among(x.s[0].voldoet_aan_veldnorm_spravato, [true, false]),
    (x) => among(told(x.o.spravato_inkopen, ["asr"], x.p), [true, false]),
    (x) => among(x.s[3].over_ggz, ["over_status_declaraties", "over_status_contracten", "over_rekeningnummer", "over_andere_wijziging", "over_proces", "over_inhoud", "over_declaraties"]),
    (x) => among(x.s[0].voorstel_plafond?.[2022], [ABSENT, VALUE]),
    (x) => E.relation(49, ["true","false"], x),
    (x) => E.relation(48, ["true","false"], x),
    (x) => among(told(x.o.plafond_herverdelen, ["asr"], x.p), [true, false]),
    (x) => among(x.s[0].in_mutatiemodel, [true, false]),
    (x) => among(x.s[0].plafond_volgt_mutatiemodel, [true, false]),
    (x) => E.whole(55, true, x),
    (x) => among(x.g.bespreken_kostenintensief, ["notYet", "never", VALUE]),
    (x) => days(awaited(x.g.bespreken_kostenintensief, x.p, "2021-08-01"), "2021-09-22", false),
    (x) => days(awaited(x.g.bespreken_kostenintensief, x.p, "2021-08-01"), "2021-12-22", false),
    (x) => among(told(saidOf(x, 7, "oordelen", "meest_voorkomend"), [], x.p), [true, false]),
    (x) => figures(x.s[7].unieke_verzekerden, 1, false),
    (x) => among(told(saidOf(x, 7, "oordelen", "stijging_door_zpm"), [], x.p), [true, false]),
    (x) => among(told(x.o.gedragseffecten_verwerkt, ["asr"], x.p), [true, false]),
    (x) => among(x.s[0].voorstel_tarief?.[2022], [ABSENT, VALUE]),
    (x) => happens(x.g.aangekondigde_aanscherping, ["notYet", "never", VALUE]),
    (x) => days(awaited(x.g.aangekondigde_aanscherping, x.p, "2021-08-01"), "2021-08-02", false),
    (x) => E.relation(65, ["true","false"], x),
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
  asks: [19,18,0,0,2,3,8,7,6,5,10,9,11,12,12,12,13,13,13,14,14,14,15,15,16,16,17,17,20,21,22,23,24,24,24,26,25,27,27,28,29,30,30,30,31,32,35,34,33,36,37,38,39,40,42,41,43,44,47,49,48,50,52,51,55,56,56,56,57,59,60,61,63,64,64,65,1,1,1,1,1,1,1,1,1,1,1,1,1,1],
  isThreshold: [!1,!1,!1,!0,!1,!0,!1,!1,!1,!1,!1,!1,!1,!1,!0,!0,!1,!0,!0,!1,!0,!0,!1,!0,!1,!0,!1,!0,!1,!1,!1,!1,!1,!0,!0,!1,!1,!1,!0,!1,!1,!0,!0,!0,!1,!1,!1,!1,!1,!1,!1,!1,!1,!1,!1,!1,!1,!1,!1,!1,!1,!1,!1,!1,!1,!1,!0,!0,!1,!0,!1,!1,!1,!1,!0,!1,!0,!0,!0,!0,!0,!0,!0,!0,!0,!0,!0,!0,!0,!0],
  nodes: [[4,-2,-1],[2,-1,-1,0],[4,-3,-4],[2,-4,-4,2],[9,-3,-4],[9,-4,-3],[8,5,-4],[7,5,6],[6,-4,7],[11,-6,-7],[10,9,-8,-8,-8,-8],[11,-6,-8],[10,11,-8,-8,-8,-8],[9,10,12],[11,-6,-9],[10,14,-8,-8,-8,-8],[9,10,15],[8,16,13],[7,16,17],[6,13,18],[5,19,10],[11,-3,-4],[10,21,-4,-4,-4,-4],[11,-4,-3],[10,23,-4,-4,-4,-4],[5,-4,24],[9,24,-4],[5,26,-4],[9,-4,24],[8,28,-4],[7,28,29],[6,-4,30],[5,31,-4],[8,-4,28],[7,-4,33],[6,28,34],[5,35,-4],[10,-4,-3,-3,-3,-3],[12,-3,-4],[10,38,-4,-4,-4,-4],[77,-11,-12],[76,-10,40],[3,-13,-14],[2,41,41,42],[82,-11,-12],[81,-10,44],[76,-17,45],[15,-13,-14],[14,-18,47],[13,46,46,48],[12,49,-19],[11,50,-19],[10,51,-19,-19,-19,-19],[12,-8,-19],[11,50,53],[10,54,-19,-19,-19,-19],[9,52,55],[8,52,56],[7,52,57],[6,56,58],[5,59,52],[12,-16,-19],[11,61,-19],[10,62,-19,-19,-19,-19],[11,61,53],[10,64,-19,-19,-19,-19],[9,63,65],[8,63,66],[7,63,67],[6,66,68],[5,69,63],[12,-20,-19],[11,71,-19],[10,72,-19,-19,-19,-19],[11,71,53],[10,74,-19,-19,-19,-19],[9,73,75],[8,73,76],[7,73,77],[6,76,78],[5,79,73],[84,-17,-12],[18,-13,-14],[17,-18,82],[16,81,81,83],[84,-11,-12],[83,-10,85],[79,-17,86],[16,87,87,83],[13,84,84,88],[12,89,-19],[11,90,-19],[10,91,-19,-19,-19,-19],[11,90,53],[10,93,-19,-19,-19,-19],[9,92,94],[8,92,95],[7,92,96],[6,95,97],[5,98,92],[12,-21,-19],[11,100,-19],[10,101,-19,-19,-19,-19],[11,100,53],[10,103,-19,-19,-19,-19],[9,102,104],[8,102,105],[7,102,106],[6,105,107],[5,108,102],[12,-22,-19],[11,110,-19],[10,111,-19,-19,-19,-19],[11,110,53],[10,113,-19,-19,-19,-19],[9,112,114],[8,112,115],[7,112,116],[6,115,117],[5,118,112],[21,-13,-14],[20,-18,120],[19,81,81,121],[19,87,87,121],[13,122,122,123],[12,124,-19],[11,125,-19],[10,126,-19,-19,-19,-19],[11,125,53],[10,128,-19,-19,-19,-19],[9,127,129],[8,127,130],[7,127,131],[6,130,132],[5,133,127],[85,-11,-12],[84,-10,135],[23,-13,-14],[22,136,136,137],[12,138,-19],[10,139,-19,-19,-19,-19],[12,-15,-19],[10,141,-19,-19,-19,-19],[12,-23,-19],[10,143,-19,-19,-19,-19],[87,-11,-12],[86,-10,145],[25,-13,-14],[24,146,146,147],[79,-11,-12],[78,-10,149],[27,-13,-14],[26,150,150,151],[12,-19,152],[10,153,-19,-19,-19,-19],[1,154,-19],[1,-25,-19],[0,155,156],[12,-19,-15],[10,158,-19,-19,-19,-19],[1,159,-19],[12,-19,-26],[10,161,-19,-19,-19,-19],[1,162,-19],[28,-10,-10,-13],[12,164,-19],[10,165,-19,-19,-19,-19],[29,-10,-10,-13],[12,167,-19],[10,168,-19,-19,-19,-19],[30,-10,-10,-13],[12,170,-19],[11,-19,171],[10,172,-19,-19,-19,-19],[11,-19,53],[10,174,-19,-19,-19,-19],[9,173,175],[9,173,-19],[8,177,176],[7,177,178],[6,176,179],[5,180,173],[11,-19,141],[10,182,-19,-19,-19,-19],[9,183,175],[9,183,-19],[8,185,184],[7,185,186],[6,184,187],[5,188,183],[9,-19,175],[31,-10,-10,-13],[12,191,-19],[11,-19,192],[10,193,-19,-19,-19,-19],[9,-19,194],[8,195,190],[7,195,196],[6,190,197],[5,198,-19],[9,-19,183],[8,200,190],[7,200,201],[6,190,202],[5,203,-19],[89,-11,-12],[88,-10,205],[80,-17,206],[34,-13,-14],[33,-18,208],[32,207,207,209],[12,210,-19],[11,211,-19],[10,212,-19,-19,-19,-19],[11,211,53],[10,214,-19,-19,-19,-19],[9,213,215],[8,213,216],[7,213,217],[6,216,218],[5,219,213],[12,-27,-19],[11,221,-19],[10,222,-19,-19,-19,-19],[11,221,53],[10,224,-19,-19,-19,-19],[9,223,225],[8,223,226],[7,223,227],[6,226,228],[5,229,223],[12,-28,-19],[11,231,-19],[10,232,-19,-19,-19,-19],[11,231,53],[10,234,-19,-19,-19,-19],[9,233,235],[8,233,236],[7,233,237],[6,236,238],[5,239,233],[36,-3,-4],[35,241,-4],[35,-8,-4],[10,242,243,243,243,243],[36,-3,-8],[35,245,-4],[10,246,243,243,243,243],[1,244,247],[35,-3,-4],[10,249,243,243,243,243],[0,248,250],[1,-25,250],[0,248,252],[35,-4,-3],[10,249,-4,-4,-4,-4],[0,-4,255],[10,242,-4,-4,-4,-4],[0,257,-4],[36,-4,-3],[35,259,-4],[10,260,-4,-4,-4,-4],[1,261,-4],[0,262,-4],[1,-4,261],[0,264,-4],[10,-4,249,249,249,249],[85,-10,-29],[38,-13,-14],[37,267,267,268],[36,269,-19],[35,270,-19],[35,-8,-19],[10,271,272,272,272,272],[36,269,-8],[35,274,-19],[10,275,272,272,272,272],[1,273,276],[35,269,-19],[10,278,272,272,272,272],[0,277,279],[1,-25,279],[0,277,281],[36,-15,-19],[35,283,-19],[10,284,272,272,272,272],[36,-15,-8],[35,286,-19],[10,287,272,272,272,272],[1,285,288],[35,-15,-19],[10,290,272,272,272,272],[0,289,291],[36,-23,-19],[35,293,-19],[10,294,272,272,272,272],[36,-23,-8],[35,296,-19],[10,297,272,272,272,272],[1,295,298],[35,-23,-19],[10,300,272,272,272,272],[0,299,301],[85,-17,-10],[39,303,303,-13],[39,-10,-10,-13],[37,304,304,305],[36,306,-19],[35,307,-19],[10,308,272,272,272,272],[36,306,-8],[35,310,-19],[10,311,272,272,272,272],[1,309,312],[35,306,-19],[10,314,272,272,272,272],[0,313,315],[1,-25,315],[0,313,317],[44,-3,-4],[40,-3,319],[43,-3,-19],[42,-8,321],[44,-3,-8],[43,323,-19],[42,-8,324],[40,322,325],[45,-4,-3],[43,327,-4],[42,-4,328],[44,327,-4],[43,330,-4],[42,-4,331],[40,329,332],[45,-3,-4],[43,334,-4],[42,-4,335],[44,334,-4],[43,337,-4],[42,-4,338],[40,336,339],[42,-3,-4],[41,-4,341],[42,319,-4],[41,-4,343],[40,342,344],[41,-3,-4],[41,319,-4],[40,346,347],[44,-4,-3],[43,349,-4],[40,-4,350],[48,-12,-11],[48,-12,-10],[47,352,353],[49,-14,-13],[46,354,354,355],[43,356,-19],[42,-8,357],[44,-8,-19],[44,356,-19],[43,360,-19],[42,359,361],[40,358,362],[40,341,343],[43,-15,-19],[42,-8,365],[44,-15,-19],[43,367,-19],[42,359,368],[40,366,369],[43,-30,-19],[42,-8,371],[44,-30,-19],[43,373,-19],[42,359,374],[40,372,375],[50,-8,-8,-13],[50,-17,-17,-13],[50,-10,-10,-13],[46,378,378,379],[43,380,-19],[42,377,381],[44,377,-19],[44,380,-19],[43,384,-19],[42,383,385],[40,382,386],[50,-8,-8,-15],[42,388,365],[44,388,-19],[42,390,368],[40,389,391],[51,-10,-10,-13],[52,-10,-10,-13],[53,-3,-4],[12,395,-19],[10,396,-19,-19,-19,-19],[55,-3,-4],[54,398,-19],[56,-3,-4],[54,400,-19],[57,-31,-31,-31,-31,-32,-33,-34],[57,-3,-4,-4,-4,-4,-4,-4],[57,-4,-3,-4,-4,-4,-4,-4],[57,-4,-4,-3,-4,-4,-4,-4],[57,-4,-4,-4,-3,-4,-4,-4],[57,-4,-4,-4,-4,-3,-4,-4],[57,-4,-4,-4,-4,-4,-3,-4],[57,-4,-4,-4,-4,-4,-4,-3],[11,38,-4],[10,410,-4,-4,-4,-4],[12,-8,-4],[11,38,412],[10,413,-4,-4,-4,-4],[9,411,414],[8,411,415],[7,411,416],[6,415,417],[5,418,411],[12,-3,-19],[10,420,-19,-19,-19,-19],[11,420,53],[10,422,-19,-19,-19,-19],[9,421,423],[12,-4,-19],[11,420,425],[10,426,-19,-19,-19,-19],[9,421,427],[8,428,424],[7,428,429],[6,424,430],[5,431,421],[11,-4,38],[10,433,-4,-4,-4,-4],[9,434,-4],[5,435,434],[9,-4,434],[8,437,-4],[7,437,438],[6,-4,439],[5,440,-4],[12,-35,-19],[11,442,-19],[10,443,-19,-19,-19,-19],[11,442,53],[10,445,-19,-19,-19,-19],[9,444,446],[8,444,447],[7,444,448],[6,447,449],[5,450,444],[60,-3,-4],[59,452,-4],[58,-19,453],[12,454,-19],[11,455,-19],[10,456,-19,-19,-19,-19],[58,-19,-8],[12,458,-19],[11,455,459],[10,460,-19,-19,-19,-19],[9,457,461],[8,457,462],[7,457,463],[6,462,464],[5,465,457],[61,-8,-35],[12,467,-19],[58,-8,-36],[12,469,-19],[11,468,470],[10,471,-19,-19,-19,-19],[11,468,53],[10,473,-19,-19,-19,-19],[9,472,474],[11,468,-19],[10,476,-19,-19,-19,-19],[9,472,477],[8,478,475],[7,478,479],[6,475,480],[5,481,472],[61,-3,-4],[12,483,-4],[11,484,-4],[10,485,-4,-4,-4,-4],[61,-4,-3],[12,487,-4],[11,488,-4],[10,489,-4,-4,-4,-4],[58,-4,-3],[12,491,-4],[11,-4,492],[10,493,-4,-4,-4,-4],[9,494,-4],[5,495,494],[58,-3,-4],[12,497,-4],[11,-4,498],[10,499,-4,-4,-4,-4],[9,500,-4],[5,501,500],[63,-4,-3],[62,503,-19],[12,504,-19],[11,505,-19],[10,506,-19,-19,-19,-19],[62,-8,-19],[12,508,-19],[11,505,509],[10,510,-19,-19,-19,-19],[9,507,511],[8,507,512],[7,507,513],[6,512,514],[5,515,507],[64,-38,-8,-39,-40,-19],[12,517,-19],[11,518,-19],[10,519,-19,-19,-19,-19],[11,518,53],[10,521,-19,-19,-19,-19],[9,520,522],[8,520,523],[7,520,524],[6,523,525],[5,526,520],[67,-13,-14],[66,-18,528],[65,207,207,529],[12,530,-19],[11,531,-19],[10,532,-19,-19,-19,-19],[11,531,53],[10,534,-19,-19,-19,-19],[9,533,535],[8,533,536],[7,533,537],[6,536,538],[5,539,533],[68,-3,-4],[12,541,-19],[11,542,-19],[10,543,-19,-19,-19,-19],[11,542,53],[10,545,-19,-19,-19,-19],[9,544,546],[8,544,547],[7,544,548],[6,547,549],[5,550,544],[68,-41,-19],[12,552,-19],[11,553,-19],[10,554,-19,-19,-19,-19],[11,553,53],[10,556,-19,-19,-19,-19],[9,555,557],[8,555,558],[7,555,559],[6,558,560],[5,561,555],[69,-8,-42],[12,563,-19],[11,564,-19],[10,565,-19,-19,-19,-19],[11,564,53],[10,567,-19,-19,-19,-19],[9,566,568],[8,566,569],[7,566,570],[6,569,571],[5,572,566],[70,-4,-3],[68,574,-19],[12,575,-19],[11,576,-19],[10,577,-19,-19,-19,-19],[11,576,53],[10,579,-19,-19,-19,-19],[9,578,580],[8,578,581],[7,578,582],[6,581,583],[5,584,578],[71,-3,-4],[12,586,-19],[11,587,-19],[10,588,-19,-19,-19,-19],[11,587,53],[10,590,-19,-19,-19,-19],[9,589,591],[8,589,592],[7,589,593],[6,592,594],[5,595,589],[12,-43,-19],[72,-8,-44],[12,598,-19],[11,597,599],[10,600,-19,-19,-19,-19],[11,597,53],[10,602,-19,-19,-19,-19],[9,601,603],[5,604,601],[72,-4,-3],[12,606,-4],[11,-4,607],[10,608,-4,-4,-4,-4],[9,609,-4],[5,610,609],[72,-3,-4],[12,612,-4],[11,-4,613],[10,614,-4,-4,-4,-4],[9,615,-4],[5,616,615],[74,-13,-14],[73,41,41,618],[75,-8,-4],[73,-4,-4,620],[75,-4,-3],[73,-3,-3,622],[75,-3,-4],[73,-4,-4,624]],
  leaves: [
    {"kind":"value","value":["beleid_van_april"],"type":["set","Beleidstekst"]},
    {"kind":"value","value":["beleid_van_april","aanscherping"],"type":["set","Beleidstekst"]},
    {"kind":"value","value":true,"type":["boolean"]},
    {"kind":"value","value":false,"type":["boolean"]},
    {"kind":"term","term":{"kind":"input","input":3}},
    {"kind":"value","value":"offerteprocedure","type":["choice","Contracttype"]},
    {"kind":"value","value":"gestandaardiseerd_met_plafond","type":["choice","Contracttype"]},
    {"kind":"gap"},
    {"kind":"value","value":"gestandaardiseerd_zonder_plafond","type":["choice","Contracttype"]},
    {"kind":"value","value":"open","type":["text"]},
    {"kind":"value","value":"due","type":["text"]},
    {"kind":"value","value":"late","type":["text"]},
    {"kind":"value","value":"done","type":["text"]},
    {"kind":"value","value":"doneLate","type":["text"]},
    {"kind":"value","value":{"absent":true},"type":["absent"]},
    {"kind":"value","value":"2021-08-01","type":["date"]},
    {"kind":"value","value":"upcoming","type":["text"]},
    {"kind":"value","value":"doneEarly","type":["text"]},
    {"kind":"notApplicable"},
    {"kind":"value","value":"2021-09-30","type":["date"]},
    {"kind":"value","value":"2021-09-01","type":["date"]},
    {"kind":"value","value":"2021-10-31","type":["date"]},
    {"kind":"value","value":"2021-11-01","type":["date"]},
    {"kind":"value","value":"2021-11-12","type":["date"]},
    {"kind":"nowhere"},
    {"kind":"value","value":"2021-08-31","type":["date"]},
    {"kind":"value","value":"2021-09-22","type":["date"]},
    {"kind":"value","value":"2021-12-21","type":["date"]},
    {"kind":"value","value":"lapsed","type":["text"]},
    {"kind":"term","term":{"kind":"call","builtin":"date.subtractRounded","parts":[{"kind":"call","builtin":"date.subtract","parts":[{"kind":"call","builtin":"date.addRounded","parts":[{"kind":"input","input":30},{"kind":"constant","value":{"years":1,"months":0,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]},{"kind":"constant","value":{"years":0,"months":0,"days":1},"type":["duration"]}]},{"kind":"constant","value":{"years":0,"months":3,"days":0},"type":["duration"]},{"kind":"constant","value":"down","type":["rounding"]}]}},
    {"kind":"value","value":"mijn_zorgverlener_gedrukt","type":["contact"]},
    {"kind":"value","value":"overeenkomsten_2022","type":["contact"]},
    {"kind":"value","value":"zorginkoop_2022","type":["contact"]},
    {"kind":"value","value":"declaraties_2022","type":["contact"]},
    {"kind":"term","term":{"kind":"call","builtin":"roundBy","parts":[{"kind":"call","builtin":"money.multiplyPercentage","parts":[{"kind":"input","input":45},{"kind":"input","input":46}]},{"kind":"constant","value":2,"type":["number"]},{"kind":"constant","value":"down","type":["rounding"]}]}},
    {"kind":"term","term":{"kind":"input","input":47}},
    {"kind":"term","term":{"kind":"call","builtin":"money.add","parts":[{"kind":"input","input":53},{"kind":"input","input":54}]}},
    {"kind":"term","term":{"kind":"input","input":55}},
    {"kind":"conflict"},
    {"kind":"error"},
    {"kind":"term","term":{"kind":"input","input":58}},
    {"kind":"term","term":{"kind":"call","builtin":"roundBy","parts":[{"kind":"call","builtin":"money.divideNumber","parts":[{"kind":"call","builtin":"money.add","parts":[{"kind":"input","input":53},{"kind":"input","input":54}]},{"kind":"input","input":59}]},{"kind":"constant","value":2,"type":["number"]},{"kind":"constant","value":"up","type":["rounding"]}]}},
    {"kind":"term","term":{"kind":"input","input":62}},
    {"kind":"term","term":{"kind":"input","input":63}},
  ],
  wholes: [
    {"quantifier":"sum","atLeast":1,"path":[7],"type":["money"],"each":[{"where":null,"body":-37}]},
  ],
  clauses: [
    {"name":"geldende_teksten","kind":"decision","isSoft":false,"type":["set","Beleidstekst"],"per":[],"cites":[],"root":1,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-2022A-002","GGZ-2022A-004"],"applies":-3},{"cites":["GGZ-2022A-001","GGZ-2022A-004"],"applies":3}],"first":null,"last":null},
    {"name":"omzet_voor_type","kind":"decision","isSoft":false,"type":["money"],"per":[],"cites":["GGZ-2022A-036","GGZ-2022A-039"],"root":-5,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},
    {"name":"buiten_de_drie","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2022A-037"],"root":4,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},
    {"name":"uitsluitend_sectie_drie","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2022A-039"],"root":8,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},
    {"name":"contracttype","kind":"decision","isSoft":false,"type":["choice","Contracttype"],"per":[],"cites":["GGZ-2022A-012"],"root":20,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-2022A-016"],"applies":22},{"cites":["GGZ-2022A-036"],"applies":25},{"cites":["GGZ-2022A-037"],"applies":27},{"cites":["GGZ-2022A-039"],"applies":32},{"cites":["GGZ-2022A-037","GGZ-2022A-039"],"applies":36},{"cites":["GGZ-2022A-001"],"applies":37}],"first":null,"last":null},
    {"name":"wordt_gecontracteerd","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2022A-001","GGZ-2022A-013"],"root":39,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},
    {"name":"inkoop.publicatie_aanscherping","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2022A-053","GGZ-2022A-068"],"root":43,"within":null,"isLoose":false,"parts":[],"first":-15,"last":-16},
    {"name":"inkoop.aanbieden_offerteformat","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2022A-018","GGZ-2022A-054"],"root":60,"within":null,"isLoose":false,"parts":[],"first":70,"last":80},
    {"name":"inkoop.indienen_offerte","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2022A-019","GGZ-2022A-055"],"root":99,"within":null,"isLoose":false,"parts":[],"first":109,"last":119},
    {"name":"inkoop.onderhandelen","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2022A-055"],"root":134,"within":null,"isLoose":false,"parts":[],"first":109,"last":119},
    {"name":"inkoop.ondertekenen","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2022A-056"],"root":140,"within":null,"isLoose":false,"parts":[],"first":142,"last":144},
    {"name":"inkoop.publicatie_aanbod","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2022A-057"],"root":148,"within":null,"isLoose":false,"parts":[],"first":-15,"last":-24},
    {"name":"bericht_geen_contract","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2022A-014"],"root":155,"within":157,"isLoose":false,"parts":[],"first":160,"last":163},
    {"name":"aanbieden.contact_opnemen","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2022A-013"],"root":166,"within":null,"isLoose":false,"parts":[],"first":142,"last":142},
    {"name":"aanbieden.type_laten_weten","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2022A-015"],"root":169,"within":null,"isLoose":false,"parts":[],"first":142,"last":142},
    {"name":"aanbieden.aanbod_per_mail","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2022A-038"],"root":181,"within":null,"isLoose":false,"parts":[],"first":189,"last":189},
    {"name":"aanbieden.voorstel_in_portaal","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2022A-040","GGZ-2022A-041"],"root":199,"within":null,"isLoose":false,"parts":[],"first":204,"last":204},
    {"name":"herverdelen","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2022A-023"],"root":220,"within":null,"isLoose":false,"parts":[],"first":230,"last":240},
    {"name":"route_nieuwe_aanbieder","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":[],"root":251,"within":253,"isLoose":false,"parts":[{"cites":["GGZ-2022A-042"],"applies":254},{"cites":["GGZ-2022A-042"],"applies":256},{"cites":["GGZ-2022A-042"],"applies":258},{"cites":["GGZ-2022A-042"],"applies":263},{"cites":["GGZ-2022A-042"],"applies":265},{"cites":["GGZ-2022A-042","GGZ-2022A-069"],"applies":266}],"first":null,"last":null},
    {"name":"nieuwe_aanbieder.verzoek","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2022A-043","GGZ-2022A-069"],"root":280,"within":282,"isLoose":false,"parts":[],"first":292,"last":302},
    {"name":"nieuwe_aanbieder.toetsen_verzoek","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2022A-044"],"root":316,"within":318,"isLoose":false,"parts":[],"first":292,"last":292},
    {"name":"langer_dan_een_jaar","kind":"decision","isSoft":false,"type":["boolean"],"per":[4],"cites":["GGZ-2022A-047"],"root":320,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},
    {"name":"machtiging_langdurig","kind":"decision","isSoft":false,"type":["boolean"],"per":[4],"cites":["GGZ-2022A-047"],"root":326,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-2022A-047","GGZ-2022A-049"],"applies":333},{"cites":["GGZ-2022A-049","GGZ-2022A-050"],"applies":340},{"cites":["GGZ-2022A-070"],"applies":345},{"cites":["GGZ-2022A-047","GGZ-2022A-070"],"applies":348},{"cites":["GGZ-2022A-047"],"applies":351}],"first":null,"last":null},
    {"name":"langdurige_ggz.aanvraag_machtiging","kind":"step","isSoft":false,"type":["text"],"per":[4],"cites":["GGZ-2022A-048","GGZ-2022A-051"],"root":363,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-2022A-048","GGZ-2022A-070"],"applies":364},{"cites":["GGZ-2022A-047"],"applies":351}],"first":370,"last":376},
    {"name":"langdurige_ggz.beoordelen_checklist","kind":"step","isSoft":false,"type":["text"],"per":[4],"cites":["GGZ-2022A-052"],"root":387,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-2022A-047"],"applies":351}],"first":392,"last":392},
    {"name":"vragen.raadplegen","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2022A-058","GGZ-2022A-059"],"root":393,"within":null,"isLoose":false,"parts":[],"first":-15,"last":-15},
    {"name":"vragen.contact_zoeken","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2022A-061"],"root":394,"within":null,"isLoose":false,"parts":[],"first":-15,"last":-15},
    {"name":"kaders_van_zpm","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2022A-011"],"root":397,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},
    {"name":"veldnorm_telt_mee","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2022A-046"],"root":399,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},
    {"name":"spravato_gecontracteerd","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2022A-045"],"root":401,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},
    {"name":"loket_ggz","kind":"decision","isSoft":false,"type":["contact"],"per":[3],"cites":[],"root":402,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-2022A-058","GGZ-2022A-062"],"applies":403},{"cites":["GGZ-2022A-059"],"applies":404},{"cites":["GGZ-2022A-060"],"applies":405},{"cites":["GGZ-2022A-062"],"applies":406},{"cites":["GGZ-2022A-063"],"applies":407},{"cites":["GGZ-2022A-064"],"applies":408},{"cites":["GGZ-2022A-065"],"applies":409}],"first":null,"last":null},
    {"name":"met_offerte","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2022A-016"],"root":419,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},
    {"name":"heeft_plafond","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":[],"root":432,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-2022A-020"],"applies":-4},{"cites":["GGZ-2022A-020"],"applies":411},{"cites":["GGZ-2022A-038"],"applies":436},{"cites":["GGZ-2022A-039"],"applies":441}],"first":null,"last":null},
    {"name":"voorlopig_plafond","kind":"decision","isSoft":false,"type":["money"],"per":[],"cites":["GGZ-2022A-022"],"root":451,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},
    {"name":"voorstel_binnen_de_marge","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2022A-022"],"root":466,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},
    {"name":"plafond","kind":"decision","isSoft":false,"type":["money"],"per":[],"cites":[],"root":482,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-2022A-023","GGZ-2022A-024"],"applies":486},{"cites":["GGZ-2022A-022"],"applies":490},{"cites":["GGZ-2022A-038"],"applies":496},{"cites":["GGZ-2022A-038"],"applies":502}],"first":null,"last":null},
    {"name":"niet_zonder_meer_uit_mutatiemodel","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2022A-026"],"root":516,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},
    {"name":"omzet_onder_plafond","kind":"decision","isSoft":false,"type":["money"],"per":[],"cites":["GGZ-2022A-028"],"root":527,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},
    {"name":"bespreken_kostenintensief","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2022A-030"],"root":540,"within":null,"isLoose":false,"parts":[],"first":230,"last":240},
    {"name":"kpuc_afgesproken","kind":"decision","isSoft":false,"type":["boolean"],"per":[7],"cites":["GGZ-2022A-031"],"root":551,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},
    {"name":"maximale_prijs","kind":"decision","isSoft":false,"type":["money"],"per":[7],"cites":["GGZ-2022A-032"],"root":562,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},
    {"name":"prijs_per_verzekerde","kind":"decision","isSoft":false,"type":["money"],"per":[7],"cites":["GGZ-2022A-029"],"root":573,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},
    {"name":"kpuc_stijgt_niet","kind":"requirement","isSoft":false,"type":["boolean"],"per":[7],"cites":["GGZ-2022A-033"],"root":585,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},
    {"name":"gedragseffecten_in_tarief","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2022A-035"],"root":596,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},
    {"name":"tarief","kind":"decision","isSoft":false,"type":["percentage"],"per":[],"cites":[],"root":605,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-2022A-034"],"applies":411},{"cites":["GGZ-2022A-038"],"applies":611},{"cites":["GGZ-2022A-038"],"applies":617},{"cites":["GGZ-2022A-041"],"applies":441}],"first":null,"last":null},
    {"name":"voorwaarden_van_april","kind":"requirement","isSoft":false,"type":["boolean"],"per":[],"cites":["GGZ-2022A-044"],"root":-8,"within":null,"isLoose":false,"parts":[],"first":null,"last":null},
    {"name":"aangekondigde_aanscherping","kind":"step","isSoft":false,"type":["text"],"per":[],"cites":["GGZ-2022A-067","GGZ-2022A-068"],"root":619,"within":null,"isLoose":false,"parts":[],"first":-15,"last":-16},
    {"name":"beleid_compleet","kind":"decision","isSoft":false,"type":["boolean"],"per":[],"cites":[],"root":621,"within":null,"isLoose":false,"parts":[{"cites":["GGZ-2022A-066","GGZ-2022A-067"],"applies":623},{"cites":["GGZ-2022A-067"],"applies":625}],"first":null,"last":null},
  ],
  choices: {"Zorgaanbiedersoort":["instelling","vrijgevestigd","groep_praktijken","paaz","puc"],"Indiener":["door_zorgaanbieder","door_verzekerde"],"Kwaliteitssectie":["sectie_twee","sectie_drie"],"Afspraakonderwerp":["triage","overdracht","aanverwante_diensten","overlegorganen","juiste_zorg_juiste_plek"],"Ketenpartner":["ziekenhuizen","huisartsen","wijkverpleegkundigen","verpleeghuizen","andere_zorgverleners"],"Vraagonderwerp":["verzoek_nieuwe_aanbieder","overgang_naar_instelling","status_declaraties","status_overeenkomsten","eigen_contactgegevens","rekeningnummer","wijziging_doorgeven","proces_overeenkomst","inhoud_en_beleid","declaraties","machtigingen","retourcode","zorgbemiddeling","plek_voor_verzekerde","plannen_passende_zorg","duurzaam_initiatief","duurzaamheidsidee","innovatie","consultatiefunctie","iets_anders"],"Zorgsoort":["ggz","wijkverpleging","huisartsenzorg","andere_zorg"],"Tariefvorm":["vijf_minuten","maandtarief","geen_van_beide"],"Contracttype":["offerteprocedure","gestandaardiseerd_met_plafond","gestandaardiseerd_zonder_plafond"],"Setting":["sectie_twee_vrijgevestigd","sectie_drie_monodisciplinair","sectie_drie_multidisciplinair","andere_setting"],"Beleidstekst":["beleid_van_april","aanscherping"],"Ggzvraag":["over_status_declaraties","over_status_contracten","over_rekeningnummer","over_andere_wijziging","over_proces","over_inhoud","over_declaraties"]},
  calendars: {},
};
}
