package rules

// BuiltIns returns the roles that every organization has from the start: five levels of access to an account (S11 to S24), Admin and Standard (B19, B20), and
// two that only people who are not yet migrated have (B59). Their names are fixed and cannot be used for custom roles.
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

// BroughtByAdmin contains the capabilities that come with the Admin module: MANAGE_USERS and MANAGE_SETTINGS (B39).
const BroughtByAdmin Capabilities = 1<<0 | 1<<1
