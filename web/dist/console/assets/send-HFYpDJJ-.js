import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{Bn as t,E as n,Ji as r,Rn as i,Ut as a,Wt as o,et as s,l as c,ln as l,rr as u,yn as d}from"./shared-DW6cRs_-.js";var f=e(r(),1),p=s(`
  mutation BulkPlan($input: BulkOperationPlanInput!) {
    bulkOperationPlan(input: $input) {
      bulkOperation { id }
      userErrors { code message path }
    }
  }
`),m=s(`
  query PlansInPlanning($organization: ID!) {
    organization(id: $organization) {
      id
      bulkOperations(first: 10, status: [PLANNING]) { edges { node { id label createdBy createdAt } } }
    }
  }
`);function h(){let{viewer:e}=a(),r=o(),s=d(),h=u(),[g,_]=(0,f.useState)([]),[v,y]=(0,f.useState)(1),b=(0,f.useRef)(null),x=(0,f.useRef)(!0),[S,C]=(0,f.useState)(0);(0,f.useEffect)(()=>(x.current=!0,()=>{x.current=!1}),[]);let w=e=>{x.current&&(x.current=!1,s({to:`/business/$operation`,params:{operation:e}}))},{mutate:T,isPending:E,variables:D}=i({mutationFn:async e=>{let t=b.current=new AbortController,n=e.source.csv;return(n?await c(p,{input:e},`input.source.csv`,n,y,t.signal):await l(p,{input:e},t.signal)).bulkOperationPlan??null},onMutate:e=>{C(Date.now()),_([]),y(+!e.source.csv)},onSuccess:e=>{let t=e?.userErrors??[];t.length>0||!e?.bulkOperation?_(t.length>0?t.map(e=>({message:e.message,path:e.path??[]})):[{message:`The gateway made no plan and did not say why. Try again.`,path:[]}]):(h.invalidateQueries({queryKey:[`operations`,r.id]}),w(e.bulkOperation.id))},onError:e=>{b.current?.signal.aborted||_([{message:n(e).message,path:[]}])}}),O=t({queryKey:[`operations`,r.id,`planning`,e.email],queryFn:async({signal:e})=>(await l(m,{organization:r.id},e)).organization?.bulkOperations.edges.map(({node:e})=>e)??[],enabled:E&&v===1,refetchInterval:1500,refetchIntervalInBackground:!0,staleTime:0,gcTime:0}),k=D?.label??null,A=E&&v===1?O.data?.find(t=>t.createdBy.startsWith(e.email??`?`)&&(t.label??null)===k&&Date.parse(t.createdAt)>S-5e3)?.id:void 0;return(0,f.useEffect)(()=>{A&&w(A)}),{make:e=>{E||T(e)},making:E,sent:v,refused:g,forget:()=>_([]),cancel:()=>b.current?.abort()}}export{h as n,p as t};