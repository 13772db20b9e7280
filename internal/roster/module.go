package roster

import (
	"fmt"
	"slices"
)

// Module is a part of the product to which a role gives access (B38).
type Module string

const (
	ModuleAdmin      Module = "ADMIN"
	ModuleMedia      Module = "MEDIA"
	ModuleLibrary    Module = "LIBRARY"
	ModuleProducer   Module = "PRODUCER"
	ModuleLiveCut    Module = "LIVECUT"
	ModuleAnalytics  Module = "ANALYTICS"
	ModulePublishing Module = "PUBLISHING"
)

// Capability is one thing that a role allows (B40 to B50, S15 to S24).
type Capability string

const (
	ManageUsers         Capability = "MANAGE_USERS"
	ManageSettings      Capability = "MANAGE_SETTINGS"
	Post                Capability = "POST"
	UploadMedia         Capability = "UPLOAD_MEDIA"
	EditMedia           Capability = "EDIT_MEDIA"
	UseLibrary          Capability = "USE_LIBRARY"
	ViewLibrary         Capability = "VIEW_LIBRARY"
	ViewProducer        Capability = "VIEW_PRODUCER"
	UseLiveCut          Capability = "USE_LIVECUT"
	ViewAnalytics       Capability = "VIEW_ANALYTICS"
	ActivateVideos      Capability = "ACTIVATE_VIDEOS"
	DeleteVideos        Capability = "DELETE_VIDEOS"
	UseVideoEditor      Capability = "USE_VIDEO_EDITOR"
	EditVideoMetadata   Capability = "EDIT_VIDEO_METADATA"
	UploadVideos        Capability = "UPLOAD_VIDEOS"
	PublishToEmail      Capability = "PUBLISH_TO_EMAIL"
	PublishToWeb        Capability = "PUBLISH_TO_WEB"
	ShareVideos         Capability = "SHARE_VIDEOS"
	AccessAllVideos     Capability = "ACCESS_ALL_VIDEOS"
	ShareWithAffiliates Capability = "SHARE_WITH_AFFILIATES"
)

// AllModules and AllCapabilities contain all values in the order of the API contract, which is also the order of the bits of a set.
var (
	AllModules = []Module{
		ModuleAdmin, ModuleMedia, ModuleLibrary, ModuleProducer, ModuleLiveCut, ModuleAnalytics, ModulePublishing,
	}
	AllCapabilities = []Capability{
		ManageUsers, ManageSettings, Post, UploadMedia, EditMedia, UseLibrary, ViewLibrary, ViewProducer, UseLiveCut,
		ViewAnalytics, ActivateVideos, DeleteVideos, UseVideoEditor, EditVideoMetadata, UploadVideos, PublishToEmail,
		PublishToWeb, ShareVideos, AccessAllVideos, ShareWithAffiliates,
	}
)

// Modules and Capabilities are bit sets. The union of roles is a bitwise OR (H41).
type (
	Modules      uint16
	Capabilities uint32
)

// EveryCapability contains all capabilities.
const EveryCapability Capabilities = 1<<20 - 1

// ModulesOf returns the set of these modules, or an error if a name is unknown.
func ModulesOf(names ...Module) (Modules, error) {
	var s Modules
	for _, n := range names {
		i := slices.Index(AllModules, n)
		if i < 0 {
			return 0, fmt.Errorf("unknown module %q", n)
		}
		s |= 1 << i
	}
	return s, nil
}

// CapabilitiesOf returns the set of these capabilities, or an error if a name is unknown.
func CapabilitiesOf(names ...Capability) (Capabilities, error) {
	var s Capabilities
	for _, n := range names {
		i := slices.Index(AllCapabilities, n)
		if i < 0 {
			return 0, fmt.Errorf("unknown capability %q", n)
		}
		s |= 1 << i
	}
	return s, nil
}

// Has reports whether the module is in the set.
func (s Modules) Has(m Module) bool { return s&(1<<slices.Index(AllModules, m)) != 0 }

// Has reports whether the capability is in the set.
func (s Capabilities) Has(c Capability) bool { return s&(1<<slices.Index(AllCapabilities, c)) != 0 }

// Names returns the modules of the set in the order of the API contract.
func (s Modules) Names() []Module {
	out := []Module{}
	for i, m := range AllModules {
		if s&(1<<i) != 0 {
			out = append(out, m)
		}
	}
	return out
}

// Names returns the capabilities of the set in the order of the API contract.
func (s Capabilities) Names() []Capability {
	out := []Capability{}
	for i, c := range AllCapabilities {
		if s&(1<<i) != 0 {
			out = append(out, c)
		}
	}
	return out
}

// SharesWithAffiliates reports whether a capability on an account also allows sharing with the accounts affiliated with it (B50). It applies only from a
// primary account to its affiliates: not in the other direction, and not between affiliates.
func SharesWithAffiliates(c Capability, allowed bool) bool {
	return allowed && c == ShareWithAffiliates
}
