package graph

import (
	"context"
	"errors"

	"github.com/google/uuid"

	"example.com/roster/graph/model"
	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/roster"
)

// Some fields of an organization or an account are not readable for everyone who sees it. The functions here decide who may read them, both for the fields
// themselves, which return an error, and for ifReadable, which lets a client skip them instead.

// mayReadMembers returns FORBIDDEN unless the viewer is an administrator of the account, a manager, an auditor or staff.
func mayReadMembers(v *access.Viewer, a *model.Account) error {
	if v.ReadsAll(a.Organization) || v.Administers(a.Organization, a.ID.UUID) {
		return nil
	}
	return fault.New(fault.Forbidden, "Only administrators of this account, managers and auditors can see its people. Ask one of them.")
}

// mayReadOrganization returns the viewer, and an error if they may not read a field of the organization. The rows of a list are narrowed to the viewer as well.
func mayReadOrganization(ctx context.Context, org uuid.UUID, field model.RestrictedOrganizationField) (*access.Viewer, error) {
	v, err := access.Require(ctx)
	if err != nil {
		return nil, err
	}
	switch field {
	case model.RestrictedOrganizationFieldAPIClients:
		if !v.ReadsAll(org) {
			return nil, fault.New(fault.Forbidden, "Only managers and auditors can see the organization's API clients. Ask one of them.")
		}
		return v, nil
	case model.RestrictedOrganizationFieldAuditEvents:
		err = v.Within(roster.ReadAudit)
	case model.RestrictedOrganizationFieldSeatUsage, model.RestrictedOrganizationFieldUsers, model.RestrictedOrganizationFieldBulkOperations,
		model.RestrictedOrganizationFieldInvitations, model.RestrictedOrganizationFieldNeedsAttention:
	}
	if refused := v.MayRead(org); refused != nil {
		err = refused
	}
	return v, err
}

// ifReadable returns the object if may returns nil for all fields, and nil if it returns FORBIDDEN for one.
func ifReadable[T, F any](thing *T, fields []F, may func(F) error) (*T, error) {
	for _, f := range fields {
		err := may(f)
		if refused := (*fault.Error)(nil); errors.As(err, &refused) && refused.Code == fault.Forbidden {
			return nil, nil
		}
		if err != nil {
			return nil, err
		}
	}
	return thing, nil
}

func (r organizationFields) IfReadable(ctx context.Context, o *model.Organization, fields []model.RestrictedOrganizationField) (*model.Organization, error) {
	ctx, _ = r.answer(ctx)
	return ifReadable(o, fields, func(f model.RestrictedOrganizationField) error {
		_, err := mayReadOrganization(ctx, o.ID.UUID, f)
		return err
	})
}

func (r accountFields) IfReadable(ctx context.Context, a *model.Account, fields []model.RestrictedAccountField) (*model.Account, error) {
	ctx, _ = r.answer(ctx)
	v, err := access.Require(ctx)
	if err != nil {
		return nil, err
	}
	return ifReadable(a, fields, func(model.RestrictedAccountField) error { return mayReadMembers(v, a) })
}
