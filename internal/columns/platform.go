package columns

import (
	"strings"

	"example.com/roster/internal/rules"
)

// platforms are common names of platforms, besides their codes and titles.
var platforms = map[string]rules.Platform{
	"twitter": rules.X, "x_twitter": rules.X, "twitter_x": rules.X, "x_formerly_twitter": rules.X, "x_com": rules.X,
	"fb": rules.Facebook, "meta_facebook": rules.Facebook, "facebook_page": rules.Facebook,
	"insta": rules.Instagram, "ig": rules.Instagram,
	"yt": rules.YouTube, "you_tube": rules.YouTube,
	"tik_tok":   rules.TikTok,
	"linked_in": rules.LinkedIn, "linkedin_page": rules.LinkedIn,
	"videocloud": rules.Video, "brightcove": rules.Video, "brightcove_video_cloud": rules.Video,
}

// PlatformOf reads a platform as people write it: "Twitter", "X (Twitter)", "Video Cloud", "Insta". An unknown name is returned in uppercase, like a code.
func PlatformOf(cell string) (p rules.Platform, known bool) {
	name := normalized(cell)
	for _, p := range rules.Platforms {
		if strings.EqualFold(cell, string(p)) || name == normalized(p.Title()) {
			return p, true
		}
	}
	if p, ok := platforms[name]; ok {
		return p, true
	}
	return rules.Platform(strings.ToUpper(cell)), false
}

// PlatformCodes lists the platforms for a sentence.
func PlatformCodes() string {
	codes := make([]string, len(rules.Platforms))
	for i, p := range rules.Platforms {
		codes[i] = string(p)
	}
	return strings.Join(codes, ", ")
}
