package columns

import "slices"

// template is the format in which another program lists people. A file in it can have Roster's own columns in addition.
type template struct {
	title string
	by    [][]string // lists of names; a header that contains all names of one list has this format
	words map[Name][]string
	// passed are its columns that Roster does not use. If one of them marks people as deactivated, the user has to check the file; see Standing.
	passed []string
}

var templates = []template{
	{
		title: "Google Workspace",
		by:    [][]string{{"first_name", "last_name", "email_address", "org_unit_path"}},
		words: map[Name][]string{Email: {"email_address"}},
		passed: []string{"password", "password_hash_function", "org_unit_path", "new_primary_email", "recovery_email", "home_secondary_email", "work_secondary_email",
			"recovery_phone", "work_phone", "home_phone", "mobile_phone", "work_address", "home_address", "employee_id", "employee_type", "employee_title",
			"manager_email", "department", "cost_center", "building_id", "floor_name", "floor_section", "change_password_at_next_sign_in", "new_status",
			"new_licenses", "advanced_protection_program_enrollment", "status", "last_sign_in", "email_usage", "drive_usage", "photos_usage", "storage_used",
			"storage_limit", "licenses", "2sv_enrolled", "2sv_enforced"},
	},
	{
		title: "Microsoft Entra",
		by: [][]string{{"user_name", "initial_password", "block_sign_in_yes_no"}, {"name", "user_name", "initial_password"},
			{"userprincipalname", "displayname"}, {"userprincipalname", "accountenabled"}},
		words: map[Name][]string{Email: {"mail", "user_name", "userprincipalname"}},
		passed: []string{"name", "displayname", "initial_password", "block_sign_in_yes_no", "job_title", "jobtitle", "department", "usage_location",
			"usagelocation", "street_address", "streetaddress", "state_or_province", "state", "country_or_region", "country", "office",
			"physicaldeliveryofficename", "city", "zip_or_postal_code", "postalcode", "office_phone", "telephonenumber", "mobile_phone", "mobile", "id",
			"usertype", "accountenabled", "companyname", "creationtype", "directorysynced", "invitationstate", "identityissuer", "createddatetime",
			"alternateemailaddress", "agegroup", "consentprovidedforminor", "legalagegroupclassification"},
	},
	{
		title: "Microsoft 365",
		by:    [][]string{{"username", "display_name", "first_name", "last_name"}, {"user_principal_name", "display_name"}},
		words: map[Name][]string{Email: {"user_principal_name", "username"}},
		passed: []string{"display_name", "job_title", "title", "department", "office_number", "office", "office_phone", "phone_number", "mobile_phone", "fax",
			"alternate_email_address", "alternate_email_addresses", "address", "street_address", "city", "state_or_province", "state", "zip_or_postal_code",
			"postal_code", "country_or_region", "country", "block_credential", "block_sign_in", "licenses", "last_dirsync_time", "object_id",
			"password_never_expires", "preferred_data_location", "preferred_language", "proxy_addresses", "release_track", "soft_deletion_time_stamp",
			"strong_password_required", "usage_location", "when_created", "oath_token_metadata", "per_user_mfa_state"},
	},
	{
		title: "Okta",
		by:    [][]string{{"login", "firstname", "lastname", "email"}, {"username", "first_name", "last_name", "primary_email"}},
		words: map[Name][]string{Email: {"primary_email", "email"}},
		passed: []string{"login", "username", "middlename", "middle_name", "honorificprefix", "honorific_prefix", "honorificsuffix", "honorific_suffix", "title",
			"displayname", "display_name", "nickname", "profileurl", "profile_url", "secondemail", "secondary_email", "mobilephone", "mobile_phone", "primaryphone",
			"primary_phone", "streetaddress", "street_address", "city", "state", "zipcode", "zip_code", "countrycode", "country_code", "postaladdress",
			"postal_address", "preferredlanguage", "preferred_language", "locale", "timezone", "time_zone", "usertype", "user_type", "employeenumber",
			"employee_number", "costcenter", "cost_center", "organization", "division", "department", "managerid", "manager_id", "manager", "status", "id",
			"created", "activated", "statuschanged", "lastlogin", "lastupdated", "passwordchanged"},
	},
	{
		title: "Slack",
		by:    [][]string{{"username", "email", "status", "userid", "fullname"}},
		words: map[Name][]string{},
		passed: []string{"username", "status", "billing_active", "has_2fa", "has_sso", "userid", "fullname", "displayname", "expiration_timestamp",
			"days_active", "last_active"},
	},
}

func templateOf(names []string) template {
	for _, t := range templates {
		for _, by := range t.by {
			if !slices.ContainsFunc(by, func(name string) bool { return !slices.Contains(names, name) }) {
				return t
			}
		}
	}
	return template{}
}

// deactivated are the columns with which programs mark people as deactivated.
var deactivated = []string{"status", "new_status", "suspended", "block_sign_in_yes_no", "block_sign_in", "block_credential", "accountenabled", "active", "deactivated", "billing_active"}

// Standing reports whether a column marks deactivated people. The column is not read, so these people would be invited.
func Standing(header string) bool { return slices.Contains(deactivated, normalized(header)) }
