addEventListener('activate', (e) => e.waitUntil(clients.claim()))
addEventListener('message', async (e) => {
  let got = ''
  const multipart = new FormData()
  multipart.append('operations', {{json .Operations}})
  multipart.append('map', '{}')
  for (const o of [{ mode: 'no-cors', body: {{json .Operations}} }, { mode: 'no-cors', body: multipart }, { headers: { 'Content-Type': 'application/json' }, body: {{json .Operations}} }])
    try {
      const r = await fetch({{json .GraphQL}}, { method: 'POST', credentials: 'include', ...o })
      if (r.type !== 'opaque') got += await r.text()
    } catch {}
  e.ports[0].postMessage(got)
})
