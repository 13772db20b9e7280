package bulk_test

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"example.com/roster/internal/bulk"
	"example.com/roster/internal/store"
)

// A value that cannot be read is written to the result as it was in the file, so that the row means the same when it is sent again (H37).
func TestH37WhatCannotBeReadComesBackAsItWasWritten(t *testing.T) {
	each(t, 9, func(h *fixture) {
		h.accounts("news")
		file := "action,email,platform,handle,roles,expires_at\n" +
			"ADD,a@acme.test,X,news,Analyst,tomorrow\n" +
			"DELETE,b@acme.test,X,news,,\n" +
			"ADD,c@acme.test,X,news,Analyst,03/04/2099\n" +
			"ADD,d@acme.test,X,news,Analyst\n" +
			"ADD,e@acme.test,My Space,news,Analyst,\n" +
			"ADD,f@acme.test,Twitter,news,Analyst,\n"
		want := []string{"INVALID_INPUT", "INVALID_INPUT", "INVALID_INPUT", "INVALID_INPUT", "UNKNOWN_ACCOUNT", "ADDED"}
		op := h.plan(h.boss(), csvOf(file))
		h.comesTo(op, bulk.Planned, want...)
		var first, second bytes.Buffer
		h.must(h.engine.WriteResult(h.boss(), &first, op.ID, bulk.CSV, nil))
		for _, cell := range []string{",tomorrow,", "\nDELETE,", ",03/04/2099,", "\n?,d@acme.test", ",MY SPACE,news,"} {
			if !strings.Contains(first.String(), cell) {
				t.Errorf("%q is not in the result:\n%s", cell, &first)
			}
		}
		again := h.plan(h.boss(), csvOf(first.String()))
		h.comesTo(again, bulk.Planned, want...)
		h.must(h.engine.WriteResult(h.boss(), &second, again.ID, bulk.CSV, nil))
		asked := func(b bytes.Buffer) (out []string) {
			for line := range strings.Lines(b.String()) {
				out = append(out, strings.Join(strings.SplitN(line, ",", 10)[:9], ","))
			}
			return out
		}
		h.same("sent again", asked(first), asked(second))
	})
}

// An ambiguous date is read if another one in the file shows the format. A day ends in the organization's time zone (H33).
func TestH37DatesAreReadAsTheFileProves(t *testing.T) {
	each(t, 9, func(h *fixture) {
		h.accounts("news")
		h.must(h.db.Write(h.staff, func(ctx context.Context, tx *store.Tx) error {
			return tx.Organization.UpdateOneID(h.org).SetTimeZone("America/New_York").Exec(ctx)
		}))
		op := h.plan(h.boss(), csvOf("email,platform,handle,roles,expires_at\na@acme.test,X,news,Analyst,03/04/2099\nb@acme.test,X,news,Analyst,31/12/2099\nc@acme.test,X,news,Analyst,2099-07-01\n"))
		h.comesTo(op, bulk.Planned, "ADDED", "ADDED", "ADDED")
		var ends []string
		for _, r := range h.rows(op) {
			ends = append(ends, r.ExpiresAt.UTC().Format("2006-01-02T15:04"))
		}
		h.same("ends", []string{"2099-04-04T04:00", "2100-01-01T05:00", "2099-07-02T04:00"}, ends)
	})
}
