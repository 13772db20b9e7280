package present

import (
	"example.com/roster/graph/model"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/store"
)

// UserErrors returns the user errors of a change. If any of its errors is not one that the client can fix, it returns err unchanged instead, as a top-level
// error. A joined error gives one user error for each of its parts.
func UserErrors(err error) ([]model.UserError, error) {
	out := []model.UserError{}
	for _, e := range parts(err) {
		f, ok := fault.Of(store.Fault(e))
		if !ok || !f.Code.Fixable() {
			return nil, err
		}
		out = append(out, userError(f))
	}
	return out, nil
}

func parts(err error) []error {
	if err == nil {
		return nil
	}
	if joined, ok := err.(interface{ Unwrap() []error }); ok { // a fault is one error, even if its cause consists of several
		var out []error
		for _, e := range joined.Unwrap() {
			out = append(out, parts(e)...)
		}
		return out
	}
	return []error{err}
}

func userError(f *fault.Error) model.UserError {
	switch {
	case f.Seats != nil:
		return model.SeatShortageError{Code: f.Code, Message: f.Message, Path: f.Path, Entitled: f.Seats.Entitled, Needed: f.Seats.Needed}
	case f.Current != nil:
		e := model.StaleError{Code: f.Code, Message: f.Message, Path: f.Path}
		if f.Current.Version != 0 {
			e.CurrentVersion = &f.Current.Version
		}
		if f.Current.Digest != "" {
			e.CurrentDigest = &f.Current.Digest
		}
		return e
	}
	return model.PlainError{Code: f.Code, Message: f.Message, Path: f.Path}
}
