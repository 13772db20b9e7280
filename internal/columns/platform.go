package columns

import (
	"strings"

	"example.com/roster/internal/roster"
)

// platforms are common names of platforms, besides their codes and titles.
var platforms = map[string]roster.Platform{
	"twitter": roster.X, "x_twitter": roster.X, "twitter_x": roster.X, "x_formerly_twitter": roster.X, "x_com": roster.X,
	"fb": roster.Facebook, "meta_facebook": roster.Facebook, "facebook_page": roster.Facebook,
	"insta": roster.Instagram, "ig": roster.Instagram,
	"yt": roster.YouTube, "you_tube": roster.YouTube,
	"tik_tok":   roster.TikTok,
	"linked_in": roster.LinkedIn, "linkedin_page": roster.LinkedIn,
	"videocloud": roster.Video, "brightcove": roster.Video, "brightcove_video_cloud": roster.Video,
}

// PlatformOf reads a platform as people write it: "Twitter", "X (Twitter)", "Video Cloud", "Insta". An unknown name is returned in uppercase, like a code.
func PlatformOf(cell string) (p roster.Platform, known bool) {
	name := normalized(cell)
	for _, p := range roster.Platforms {
		if strings.EqualFold(cell, string(p)) || name == normalized(p.Title()) {
			return p, true
		}
	}
	if p, ok := platforms[name]; ok {
		return p, true
	}
	return roster.Platform(strings.ToUpper(cell)), false
}

// PlatformCodes lists the platforms for a sentence.
func PlatformCodes() string {
	codes := make([]string, len(roster.Platforms))
	for i, p := range roster.Platforms {
		codes[i] = string(p)
	}
	return strings.Join(codes, ", ")
}
