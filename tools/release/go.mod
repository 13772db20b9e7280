// What a release is made with, pinned in a module of its own so that its dependencies never meet the product's.
module example.com/roster/tools/release

go 1.26.0

require github.com/google/licensecheck v0.3.1

require github.com/CycloneDX/cyclonedx-go v0.12.0
