package roster

import "testing"

func TestPlatformsAreTitledAsPeopleWriteThem(t *testing.T) {
	for platform, want := range map[Platform]string{
		X: "X", Facebook: "Facebook", Instagram: "Instagram", YouTube: "YouTube", TikTok: "TikTok", LinkedIn: "LinkedIn", Video: "Video Cloud", Other: "Other",
	} {
		if got := platform.Title(); got != want {
			t.Errorf("%s is titled %q, want %q", platform, got, want)
		}
	}
}
