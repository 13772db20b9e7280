package rules

import "example.com/roster/internal/roster"

// BuiltIns returns the roles that every organization has from the start: five levels of access to an account (S11 to S24), Admin and Standard (B19, B20), and
// two that only people who are not yet migrated have (B59). Their names are fixed and cannot be used for custom roles.
func BuiltIns() []roster.Role {
	all, _ := roster.ModulesOf(roster.AllModules...)
	admin, _ := roster.ModulesOf(roster.ModuleAdmin)
	manage := capabilities(roster.ManageUsers, roster.ManageSettings)
	return []roster.Role{
		{Name: string(roster.AdministratorRole), Modules: all, Capabilities: roster.EveryCapability},
		{
			Name: string(roster.ContributorRole), Modules: modules(roster.ModuleMedia, roster.ModuleLibrary, roster.ModuleProducer, roster.ModuleLiveCut, roster.ModulePublishing),
			Capabilities: capabilities(roster.Post, roster.UploadMedia, roster.EditMedia, roster.UseLibrary, roster.ViewLibrary, roster.ViewProducer, roster.UseLiveCut),
		},
		{Name: string(roster.PublisherRole), Modules: modules(roster.ModuleLibrary), Capabilities: capabilities(roster.UseLibrary, roster.ViewLibrary)},
		{Name: string(roster.UploaderRole), Modules: modules(roster.ModuleMedia, roster.ModuleLiveCut), Capabilities: capabilities(roster.UploadMedia, roster.UseLiveCut)},
		{
			Name: string(roster.AnalystRole), Modules: modules(roster.ModuleLibrary, roster.ModuleProducer, roster.ModuleAnalytics),
			Capabilities: capabilities(roster.ViewAnalytics, roster.ViewLibrary, roster.ViewProducer),
		},
		{Name: string(roster.AdminRole), Modules: all, Capabilities: roster.EveryCapability},
		{Name: string(roster.StandardRole), Modules: all &^ admin, Capabilities: roster.EveryCapability &^ manage},
		{Name: string(roster.LegacyAdminRole), Legacy: true, Modules: all, Capabilities: roster.EveryCapability},
		{Name: string(roster.LegacyUserRole), Legacy: true, Modules: all &^ admin, Capabilities: roster.EveryCapability &^ manage},
	}
}

func modules(names ...roster.Module) roster.Modules {
	s, _ := roster.ModulesOf(names...)
	return s
}

func capabilities(names ...roster.Capability) roster.Capabilities {
	s, _ := roster.CapabilitiesOf(names...)
	return s
}

// BroughtByAdmin contains the capabilities that come with the Admin module: MANAGE_USERS and MANAGE_SETTINGS (B39).
const BroughtByAdmin roster.Capabilities = 1<<0 | 1<<1
