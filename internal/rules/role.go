package rules

import (
	"fmt"
	"slices"
)

// Module is a part of the product that a role opens (B38).
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

// Capability is one thing that a role lets its holder do (B40 to B50, S15 to S24).
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

// AllModules and AllCapabilities are the closed sets in the contract's order; a set's bits follow it.
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

// Modules and Capabilities are sets; the union of roles is a bitwise or (H41).
type (
	Modules      uint16
	Capabilities uint32
)

// EveryCapability is the full set.
const EveryCapability Capabilities = 1<<20 - 1

// ModulesOf makes a set; an unknown name is an error.
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

// CapabilitiesOf makes a set; an unknown name is an error.
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

// Has says whether the module is in the set.
func (s Modules) Has(m Module) bool { return s&(1<<slices.Index(AllModules, m)) != 0 }

// Has says whether the capability is in the set.
func (s Capabilities) Has(c Capability) bool { return s&(1<<slices.Index(AllCapabilities, c)) != 0 }

// Names lists the set in the contract's order.
func (s Modules) Names() []Module {
	out := []Module{}
	for i, m := range AllModules {
		if s&(1<<i) != 0 {
			out = append(out, m)
		}
	}
	return out
}

// Names lists the set in the contract's order.
func (s Capabilities) Names() []Capability {
	out := []Capability{}
	for i, c := range AllCapabilities {
		if s&(1<<i) != 0 {
			out = append(out, c)
		}
	}
	return out
}

// BuiltIns are the roles that every organization has from its first day: five levels of a handle (S11 to S24), Admin and
// Standard (B19, B20), and two that only people not yet migrated carry (B59). Names are fixed and cannot be shadowed.
func BuiltIns() []Role {
	all, _ := ModulesOf(AllModules...)
	admin, _ := ModulesOf(ModuleAdmin)
	manage := capabilities(ManageUsers, ManageSettings)
	return []Role{
		{Name: string(AdministratorRole), Modules: all, Capabilities: EveryCapability},
		{
			Name: string(ContributorRole), Modules: modules(ModuleMedia, ModuleLibrary, ModuleProducer, ModuleLiveCut, ModulePublishing),
			Capabilities: capabilities(Post, UploadMedia, EditMedia, UseLibrary, ViewLibrary, ViewProducer, UseLiveCut),
		},
		{Name: string(PublisherRole), Modules: modules(ModuleLibrary), Capabilities: capabilities(UseLibrary, ViewLibrary)},
		{Name: string(UploaderRole), Modules: modules(ModuleMedia, ModuleLiveCut), Capabilities: capabilities(UploadMedia, UseLiveCut)},
		{
			Name: string(AnalystRole), Modules: modules(ModuleLibrary, ModuleProducer, ModuleAnalytics),
			Capabilities: capabilities(ViewAnalytics, ViewLibrary, ViewProducer),
		},
		{Name: string(AdminRole), Modules: all, Capabilities: EveryCapability},
		{Name: string(StandardRole), Modules: all &^ admin, Capabilities: EveryCapability &^ manage},
		{Name: string(LegacyAdminRole), Legacy: true, Modules: all, Capabilities: EveryCapability},
		{Name: string(LegacyUserRole), Legacy: true, Modules: all &^ admin, Capabilities: EveryCapability &^ manage},
	}
}

func modules(names ...Module) Modules {
	s, _ := ModulesOf(names...)
	return s
}

func capabilities(names ...Capability) Capabilities {
	s, _ := CapabilitiesOf(names...)
	return s
}

// BroughtByAdmin is what the Admin module brings (B39).
const BroughtByAdmin Capabilities = 1<<0 | 1<<1
