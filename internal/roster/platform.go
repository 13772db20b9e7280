package roster

// Platform is the service that an account belongs to.
type Platform string

const (
	X         Platform = "X"
	Facebook  Platform = "FACEBOOK"
	Instagram Platform = "INSTAGRAM"
	YouTube   Platform = "YOUTUBE"
	TikTok    Platform = "TIKTOK"
	LinkedIn  Platform = "LINKEDIN"
	Video     Platform = "VIDEO"
	Other     Platform = "OTHER"
)

// Title returns the platform's name for display.
func (p Platform) Title() string {
	switch p {
	case X:
		return "X"
	case Facebook:
		return "Facebook"
	case Instagram:
		return "Instagram"
	case YouTube:
		return "YouTube"
	case TikTok:
		return "TikTok"
	case LinkedIn:
		return "LinkedIn"
	case Video:
		return "Video Cloud"
	case Other:
	}
	return "Other"
}

// Platforms contains all platforms in the order of the API contract.
var Platforms = []Platform{X, Facebook, Instagram, YouTube, TikTok, LinkedIn, Video, Other}
