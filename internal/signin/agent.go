package signin

import "strings"

// agentLooked is how much of a User-Agent header is looked at.
const agentLooked = 512

// agentMark is what a header says of something, and what people call that.
type agentMark struct{ says, is string }

// Each browser's header names also the ones that it wants to be taken for, so the order decides.
var (
	browsers = []agentMark{
		{"Edg/", "Edge"}, {"EdgA/", "Edge"}, {"EdgiOS/", "Edge"}, {"OPR/", "Opera"}, {"SamsungBrowser/", "Samsung Internet"},
		{"Firefox/", "Firefox"}, {"FxiOS/", "Firefox"}, {"CriOS/", "Chrome"}, {"Chrome/", "Chrome"}, {"Safari/", "Safari"},
	}
	systems = []agentMark{
		{"iPhone", "iPhone"}, {"iPad", "iPad"}, {"Android", "Android"}, {"CrOS", "ChromeOS"}, {"Windows", "Windows"}, {"Macintosh", "Mac"}, {"Linux", "Linux"},
	}
	programs = []agentMark{
		{"roster/", "Roster command line"}, {"curl/", "curl"}, {"Go-http-client/", "Go program"}, {"python-requests/", "Python program"}, {"python-httpx/", "Python program"},
		{"PostmanRuntime/", "Postman"}, {"insomnia/", "Insomnia"}, {"node", "Node.js program"},
	}
)

// Agent is what people call the browser or program of a User-Agent header and the system below it, as in "Chrome on Windows"; empty where the header says
// neither. Every word of the answer stands here: nothing of the header is passed on.
func Agent(header string) string {
	header = header[:min(len(header), agentLooked)]
	for _, p := range programs {
		if strings.HasPrefix(header, p.says) {
			return p.is
		}
	}
	browser, system := firstMark(header, browsers), firstMark(header, systems)
	switch {
	case browser == "":
		return system
	case system == "":
		return browser
	}
	return browser + " on " + system
}

func firstMark(header string, marks []agentMark) string {
	for _, m := range marks {
		if strings.Contains(header, m.says) {
			return m.is
		}
	}
	return ""
}
