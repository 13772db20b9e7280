package rules

import "example.com/roster/internal/vocabulary"

// The words of the field, under the name by which everything above the data layer knows them.
type (
	Status           = vocabulary.Status
	OrganizationRole = vocabulary.OrganizationRole
	Platform         = vocabulary.Platform
	Action           = vocabulary.Action
	OnExisting       = vocabulary.OnExisting
	AssignMode       = vocabulary.AssignMode
	Shortage         = vocabulary.Shortage
	SavedViewList    = vocabulary.SavedViewList
	Outcome          = vocabulary.Outcome
	FormerNames      = vocabulary.FormerNames
	Module           = vocabulary.Module
	Capability       = vocabulary.Capability
	Scope            = vocabulary.Scope
	Scopes           = vocabulary.Scopes
	Modules          = vocabulary.Modules
	Capabilities     = vocabulary.Capabilities
	Attention        = vocabulary.Attention
)

// Their values.
const (
	Invited             = vocabulary.Invited
	Active              = vocabulary.Active
	Suspended           = vocabulary.Suspended
	Former              = vocabulary.Former
	NoDuty              = vocabulary.NoDuty
	Auditor             = vocabulary.Auditor
	Manager             = vocabulary.Manager
	X                   = vocabulary.X
	Facebook            = vocabulary.Facebook
	Instagram           = vocabulary.Instagram
	YouTube             = vocabulary.YouTube
	TikTok              = vocabulary.TikTok
	LinkedIn            = vocabulary.LinkedIn
	Video               = vocabulary.Video
	Other               = vocabulary.Other
	Add                 = vocabulary.Add
	Assign              = vocabulary.Assign
	Remove              = vocabulary.Remove
	SkipExisting        = vocabulary.SkipExisting
	AddToExisting       = vocabulary.AddToExisting
	ReplaceExisting     = vocabulary.ReplaceExisting
	RefuseExisting      = vocabulary.RefuseExisting
	ReplaceRoles        = vocabulary.ReplaceRoles
	AddRoles            = vocabulary.AddRoles
	RemoveRoles         = vocabulary.RemoveRoles
	FailRun             = vocabulary.FailRun
	FillInOrder         = vocabulary.FillInOrder
	Added               = vocabulary.Added
	Changed             = vocabulary.Changed
	Removed             = vocabulary.Removed
	Unchanged           = vocabulary.Unchanged
	NotAMember          = vocabulary.NotAMember
	Refused             = vocabulary.Refused
	ModuleAdmin         = vocabulary.ModuleAdmin
	ModuleMedia         = vocabulary.ModuleMedia
	ModuleLibrary       = vocabulary.ModuleLibrary
	ModuleProducer      = vocabulary.ModuleProducer
	ModuleLiveCut       = vocabulary.ModuleLiveCut
	ModuleAnalytics     = vocabulary.ModuleAnalytics
	ModulePublishing    = vocabulary.ModulePublishing
	ManageUsers         = vocabulary.ManageUsers
	ManageSettings      = vocabulary.ManageSettings
	Post                = vocabulary.Post
	UploadMedia         = vocabulary.UploadMedia
	EditMedia           = vocabulary.EditMedia
	UseLibrary          = vocabulary.UseLibrary
	ViewLibrary         = vocabulary.ViewLibrary
	ViewProducer        = vocabulary.ViewProducer
	UseLiveCut          = vocabulary.UseLiveCut
	ViewAnalytics       = vocabulary.ViewAnalytics
	ActivateVideos      = vocabulary.ActivateVideos
	DeleteVideos        = vocabulary.DeleteVideos
	UseVideoEditor      = vocabulary.UseVideoEditor
	EditVideoMetadata   = vocabulary.EditVideoMetadata
	UploadVideos        = vocabulary.UploadVideos
	PublishToEmail      = vocabulary.PublishToEmail
	PublishToWeb        = vocabulary.PublishToWeb
	ShareVideos         = vocabulary.ShareVideos
	AccessAllVideos     = vocabulary.AccessAllVideos
	ShareWithAffiliates = vocabulary.ShareWithAffiliates
	ReadScope           = vocabulary.ReadScope
	ReadAudit           = vocabulary.ReadAudit
	ManageMembers       = vocabulary.ManageMembers
	ManageRoles         = vocabulary.ManageRoles
	ManageAccounts      = vocabulary.ManageAccounts
	BulkScope           = vocabulary.BulkScope
	EveryCapability     = vocabulary.EveryCapability
	PeopleOnly          = vocabulary.PeopleOnly
)

// The closed sets in the contract's order.
var (
	AllModules      = vocabulary.AllModules
	AllCapabilities = vocabulary.AllCapabilities
	Platforms       = vocabulary.Platforms
	AllScopes       = vocabulary.AllScopes
)

// ModulesOf makes a set; an unknown name is an error.
func ModulesOf(names ...Module) (Modules, error) { return vocabulary.ModulesOf(names...) }

// CapabilitiesOf makes a set; an unknown name is an error.
func CapabilitiesOf(names ...Capability) (Capabilities, error) {
	return vocabulary.CapabilitiesOf(names...)
}

// ScopesOf makes a set; an unknown name is an error.
func ScopesOf(names ...Scope) (Scopes, error) { return vocabulary.ScopesOf(names...) }
