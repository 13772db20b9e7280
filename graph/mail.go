package graph

import (
	"context"
	"strings"

	"example.com/roster/graph/model"
	"example.com/roster/graph/present"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/notify"
)

// MailSettings lists the kinds of mail that the viewer can turn on and off.
func (r viewerFields) MailSettings(ctx context.Context, _ *model.Viewer) ([]*model.MailSetting, error) {
	ctx, _ = r.answer(ctx)
	return r.mailSettings(ctx)
}

func (r *Resolver) mailSettings(ctx context.Context) ([]*model.MailSetting, error) {
	choices, err := r.Signin.MailSettings(ctx)
	out := make([]*model.MailSetting, len(choices))
	for i, c := range choices {
		out[i] = &model.MailSetting{Kind: mailKind(c.Kind), On: c.Wanted}
	}
	return out, err
}

// mailKind returns the contract's enum value of a kind.
func mailKind(k notify.Kind) model.MailKind { return model.MailKind(strings.ToUpper(string(k))) }

func (m mutation) MailSettingsUpdate(ctx context.Context, in model.MailSettingsUpdateInput) (*model.MailSettingsPayload, error) {
	wanted, err := mailChoices(in)
	_, err = run(ctx, func(ctx context.Context, wanted map[notify.Kind]bool) (struct{}, error) {
		return struct{}{}, m.Signin.MailSettingsUpdate(ctx, wanted)
	}, wanted, err)
	errs, err := present.UserErrors(err)
	p := &model.MailSettingsPayload{UserErrors: errs, Query: &model.Query{}}
	if err != nil || len(errs) > 0 {
		return p, err
	}
	p.MailSettings, err = m.mailSettings(ctx)
	return p, err
}

// mailChoices returns which kinds the input turns on or off. It refuses a kind that is in both lists, and kinds that are always sent.
func mailChoices(in model.MailSettingsUpdateInput) (map[notify.Kind]bool, error) {
	wanted := map[notify.Kind]bool{}
	for _, list := range []struct {
		field string
		kinds []model.MailKind
		on    bool
	}{{"on", in.On.Value(), true}, {"off", in.Off.Value(), false}} {
		kinds, err := switchableKinds(list.kinds, list.field)
		if err != nil {
			return nil, err
		}
		for _, kind := range kinds {
			if on, twice := wanted[kind]; twice && on != list.on {
				return nil, fault.New(fault.InvalidInput, "%s is to be switched on and off. Name it once.", mailKind(kind)).At(list.field)
			}
			wanted[kind] = list.on
		}
	}
	return wanted, nil
}

// switchableKinds converts kinds of mail that can be turned off, and refuses those that are always sent.
func switchableKinds(kinds []model.MailKind, field string) ([]notify.Kind, error) {
	out := make([]notify.Kind, len(kinds))
	for i, k := range kinds {
		if out[i] = notify.Kind(strings.ToLower(string(k))); !notify.Switchable(out[i]) {
			return nil, fault.New(fault.InvalidInput, "Mails of the kind %s are always sent.", k).At(field)
		}
	}
	return out, nil
}

// PlannedMails returns the mails that running a plan would send, nil if the operation is not a plan. It needs no further check: viewers who see the operation
// see its rows, and so the people who would get a mail.
func (r operationFields) PlannedMails(ctx context.Context, o *model.BulkOperation) (*model.PlannedMails, error) {
	if o.Status != model.BulkStatusPlanned {
		return nil, nil
	}
	ctx, _ = r.answer(ctx)
	mails, err := r.Bulk.PlannedMails(ctx, o.ID.UUID)
	if err != nil || mails == nil {
		return nil, err
	}
	out := &model.PlannedMails{Kinds: make([]*model.PlannedMailKind, len(mails))}
	for i, k := range mails {
		m := k.Example.Rendered(r.PublicURL, r.Now())
		out.People += k.People
		out.Kinds[i] = &model.PlannedMailKind{Kind: mailKind(k.Kind), People: k.People, Example: &model.MailPreview{To: m.To, Subject: m.Subject, Text: m.Body}}
	}
	return out, nil
}
