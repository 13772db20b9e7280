package signin

import "strings"

// agentLooked is the maximum number of bytes of a User-Agent header that are read.
const agentLooked = 512

// agentMark is a text in a header, and the name of the browser, system or program that it belongs to.
type agentMark struct{ says, is string }

// The header of a browser also contains the marks of browsers that it is compatible with. The first mark that matches counts.
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

// Agent returns the names of the browser and the system in a User-Agent header, as in "Chrome on Windows", or the name of the program. It is empty if
// neither is known. It consists of the names in this file only, never of text from the header.
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
