// Package book holds the requested rows (wishes) of an operation while it is planned. A row takes some tens of bytes, and what rows name is kept once. It
// refuses to look anything up: package names finds the id of each name, or says what is wrong with it.
package book

import (
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/bulk/row"
	"example.com/roster/internal/columns"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/roster"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// Book holds an operation's wishes until they are decided. There may be a million of them, and they name the same people, accounts and sets of roles again
// and again. So a wish takes some tens of bytes, and each name is kept, looked up and checked once.
type Book struct {
	People    []Person
	Accounts  []Account
	RoleSets  []RoleSet
	Newcomers map[uuid.UUID]directory.NewUser // people who join the organization only if a row adds them, with the names of the first row that names them
	Weight    int64                           // estimated bytes, including what planning needs besides the book

	entries []entry
	ends    []rowEnd               // ends[0] means no end
	was     []uuid.UUID            // the membership that each wish is about, if an undo knows it
	refused map[int32]*fault.Error // problems that a source found, by the wish's number
	unread  map[int32]string       // the text of an action that could not be read, by the wish's number
	dates   map[int32]columns.Date // ambiguous dates of ends, by index in ends
	notes   map[int32]string       // notes of a source, by the wish's number

	person  map[Mention]int32
	account map[directory.AccountRef]int32
	roles   map[string]int32
	end     map[rowEnd]int32
}

// Estimated bytes of a book's parts without their texts, including what they take while they are looked up, decided and stored.
const (
	wishWeight    = 40
	personWeight  = 700
	accountWeight = 500
	roleSetWeight = 300
	roleWeight    = 60
	problemWeight = 400
	endWeight     = 150
)

// WeightOf estimates the bytes that a number of rows of an earlier operation will take, if each person is in ten of them.
func WeightOf(rows int) int64 { return int64(rows) * (wishWeight + personWeight/10) }

// WeightOfSelection estimates the bytes of a number of rows without their people and accounts.
func WeightOfSelection(rows int) int64 { return int64(rows) * wishWeight }

// WeightOfPeople estimates the bytes that a number of people who are read from the directory will take.
func WeightOfPeople(n int) int64 { return int64(n) * (personWeight + 100) }

// entry is a wish. Its person, account, roles and end are indexes into the book's lists.
type entry struct {
	number, person, account, roles, end int32
	seen                                int32 // the version that an undo expects; -1 if there is none
	action, duty                        uint8
}

var duties = []roster.OrganizationRole{"", roster.Auditor, roster.Manager}

// Person is a person as rows name them.
type Person struct {
	Who      directory.NewUser
	User     uuid.UUID
	Hidden   bool // the viewer does not see this person: they can be added, but for other actions they count as unknown (H47)
	Newcomer bool // not in the organization: they get this id if a row adds them
	Problem  *fault.Error
}

// rowEnd is when access ends, as rows say it.
type rowEnd struct {
	at   time.Time
	text string // as written, if it is no date or an ambiguous one
}

// Account is an account as rows name it.
type Account struct {
	Ref     directory.AccountRef
	ID      uuid.UUID
	Text    string // as written, if the viewer sees no account of that name
	Problem *fault.Error
}

// RoleSet is the set of roles that a row names.
type RoleSet struct {
	Refs       []row.RoleRef
	IDs        []uuid.UUID
	Text       string // as written, if a name is not a role's, so that it can be fixed
	Administer bool
	Problem    *fault.Error
}

// New returns an empty book.
func New() *Book {
	b := &Book{
		Newcomers: map[uuid.UUID]directory.NewUser{}, ends: make([]rowEnd, 1), person: map[Mention]int32{},
		account: map[directory.AccountRef]int32{}, roles: map[string]int32{}, end: map[rowEnd]int32{},
	}
	b.setOfRoles(nil)
	return b
}

// Len returns the number of wishes.
func (b *Book) Len() int { return len(b.entries) }

// Add adds a wish.
func (b *Book) Add(it row.Wish) {
	w := entry{seen: -1, action: index(row.Actions, it.Action), duty: index(duties, it.Duty), account: -1}
	w.person = b.personOf(Mention{it.Who, it.User})
	if it.Duty == "" {
		w.account = b.AccountOf(it.AccountRef)
	}
	w.roles, w.end = b.grant(it)
	if it.Seen != nil {
		w.seen = int32(*it.Seen)
	}
	if it.Was != uuid.Nil {
		b.was = append(b.was, make([]uuid.UUID, len(b.entries)+1-len(b.was))...)
		b.was[len(b.entries)] = it.Was
	}
	b.append(w)
	if it.Problem != nil {
		b.Refuse(it.Problem)
		b.Weight += problemWeight + int64(len(it.Problem.Message))
	}
	if it.Note != "" {
		if b.notes == nil {
			b.notes = map[int32]string{}
		}
		b.notes[int32(len(b.entries))] = it.Note
	}
	if it.ActionText != "" {
		if b.unread == nil {
			b.unread = map[int32]string{}
		}
		b.unread[int32(len(b.entries))] = shortened(it.ActionText)
	}
}

// Mention is a person as a source names them: by email or username, or as a known person.
type Mention struct {
	Who  directory.NewUser
	User uuid.UUID
}

// AddAll adds a wish for each of the people on each of the accounts, with the action, the roles and the end of the given wish.
func (b *Book) AddAll(people []Mention, accounts []directory.AccountRef, it row.Wish) {
	persons, w := make([]int32, len(people)), entry{seen: -1, action: index(row.Actions, it.Action)}
	for i, who := range people {
		persons[i] = b.personOf(who)
	}
	w.roles, w.end = b.grant(it)
	b.entries = slices.Grow(b.entries, len(accounts)*len(people))
	for _, ref := range accounts {
		w.account = b.AccountOf(ref)
		for _, w.person = range persons {
			b.append(w)
		}
	}
}

// grant returns the indexes of the roles and the end that a wish gives. A removal gives neither, whatever the wish has.
func (b *Book) grant(it row.Wish) (roles, end int32) {
	if it.Action == roster.Remove {
		return 0, 0
	}
	return b.setOfRoles(it.RoleRefs), b.endOf(it)
}

func (b *Book) append(w entry) {
	w.number = int32(len(b.entries) + 1)
	b.Weight += wishWeight
	b.entries = append(b.entries, w)
}

// Refuse sets the problem of the wish that was added last.
func (b *Book) Refuse(f *fault.Error) {
	if b.refused == nil {
		b.refused = map[int32]*fault.Error{}
	}
	b.refused[int32(len(b.entries))] = f
}

func index[T comparable](all []T, v T) uint8 { return uint8(max(0, slices.Index(all, v))) }

func (b *Book) personOf(m Mention) int32 {
	i, ok := b.person[m]
	if !ok {
		// Copy the texts: a cell is a substring of its line, and would keep the whole line in memory.
		who := m.Who
		who = directory.NewUser{Email: shortened(who.Email), Username: shortened(who.Username), FirstName: keptName(who.FirstName), LastName: keptName(who.LastName)}
		b.Weight += personWeight + int64(len(who.Email)+len(who.Username)+len(who.FirstName)+len(who.LastName))
		i = int32(len(b.People))
		b.People = append(b.People, Person{Who: who, User: m.User})
		b.person[Mention{who, m.User}] = i
	}
	return i
}

// shortened returns a copy of a text, shortened if it is too long for any identifier.
func shortened(s string) string { return strings.Clone(identifier.Shorten(s, identifier.MaxEmail)) }

func keptName(s string) string { return strings.Clone(identifier.Shorten(s, identifier.MaxName)) }

// AccountOf returns the index of an account in Accounts, and adds the account if it is new.
func (b *Book) AccountOf(ref directory.AccountRef) int32 {
	i, ok := b.account[ref]
	if !ok {
		ref.Platform, ref.Handle = roster.Platform(shortened(string(ref.Platform))), shortened(ref.Handle)
		b.Weight += accountWeight + 2*int64(len(ref.Platform)+len(ref.Handle))
		i = int32(len(b.Accounts))
		b.Accounts = append(b.Accounts, Account{Ref: ref})
		b.account[ref] = i
	}
	return i
}

func (b *Book) setOfRoles(refs []row.RoleRef) int32 {
	var key []byte
	for _, r := range refs {
		key = append(append(append(key, r.ID[:]...), r.Name...), 0)
	}
	i, ok := b.roles[string(key)]
	if !ok {
		own := slices.Clone(refs)
		for j := range own {
			own[j].Name = shortened(own[j].Name)
			b.Weight += roleWeight + 2*int64(len(own[j].Name))
		}
		b.Weight += roleSetWeight + int64(len(key))
		i = int32(len(b.RoleSets))
		b.RoleSets = append(b.RoleSets, RoleSet{Refs: own})
		b.roles[string(key)] = i
	}
	return i
}

func (b *Book) endAt(at *time.Time) int32 {
	if at == nil {
		return 0
	}
	return b.endIn(rowEnd{at: *at})
}

// endOf returns the index of a wish's end. A text that is not read yet is kept as written.
func (b *Book) endOf(it row.Wish) int32 {
	if it.ExpiresText == "" {
		return b.endAt(it.ExpiresAt)
	}
	e := rowEnd{text: shortened(it.ExpiresText)}
	i := b.endIn(e)
	if it.Date != nil {
		if b.dates == nil {
			b.dates = map[int32]columns.Date{}
		}
		b.dates[i] = *it.Date
	}
	return i
}

func (b *Book) endIn(e rowEnd) int32 {
	i, ok := b.end[e]
	if !ok {
		i = int32(len(b.ends))
		b.ends = append(b.ends, e)
		b.end[e] = i
		b.Weight += endWeight + int64(len(e.text))
	}
	return i
}

// ReadDates reads the ambiguous dates, if the other dates of the file show whether the day or the month comes first.
func (b *Book) ReadDates(order columns.Order, zone *time.Location) {
	for i, date := range b.dates {
		if order == columns.DayFirst || order == columns.MonthFirst {
			b.ends[i] = rowEnd{at: store.Instant(date.In(order, zone))}
			delete(b.dates, i)
		}
	}
}

// Problem returns the first thing that is wrong with a wish before the rules decide it, or nil.
func (b *Book) Problem(i int32) *fault.Error {
	w := &b.entries[i]
	person := &b.People[w.person]
	date, waits := b.dates[w.end]
	switch {
	case b.refused[w.number] != nil:
		return b.refused[w.number]
	case waits:
		return fault.New(fault.InvalidInput, "%s.", row.Doubtful(b.ends[w.end].text, date))
	case w.account >= 0 && b.Accounts[w.account].Problem != nil:
		return b.Accounts[w.account].Problem
	case b.RoleSets[w.roles].Problem != nil:
		return b.RoleSets[w.roles].Problem
	case person.Problem != nil:
		return person.Problem
	case (person.Newcomer || person.Hidden) && row.Actions[w.action] != roster.Add:
		return fault.New(fault.UnknownPerson, "Nobody in the organization has the email %s.", person.Who.Email)
	}
	return nil
}

// Cell returns the person of a wish and the account, if it was found. named reports whether the wish names an account.
func (b *Book) Cell(i int32) (c roster.Cell, named bool) {
	w := &b.entries[i]
	c.User = b.People[w.person].User
	if w.account < 0 {
		return c, false
	}
	c.Account = b.Accounts[w.account].ID
	return c, true
}

// Large returns the accounts with more than most wishes.
func (b *Book) Large(most int) (ids []uuid.UUID) {
	wishes := make([]int, len(b.Accounts))
	for i := range b.entries {
		if a := b.entries[i].account; a >= 0 {
			wishes[a]++
		}
	}
	for i, n := range wishes {
		if n > most && b.Accounts[i].ID != uuid.Nil {
			ids = append(ids, b.Accounts[i].ID)
		}
	}
	return ids
}

// Administers reports whether a wish gives roles that administer an account.
func (b *Book) Administers(i int32) bool { return b.RoleSets[b.entries[i].roles].Administer }

// Item returns a wish as a row for the rules.
func (b *Book) Item(i int32) row.Item {
	w := &b.entries[i]
	person, set := &b.People[w.person], &b.RoleSets[w.roles]
	it := row.Item{
		Row: rules.Row{Number: int(w.number), Action: row.Actions[w.action], Duty: duties[w.duty], User: person.User, Roles: set.IDs, Problem: b.Problem(i)},
		Who: person.Who, RolesText: set.Text,
	}
	if person.Newcomer && it.Problem != nil {
		it.User = uuid.Nil // this row does not add the person
	}
	if w.account >= 0 {
		it.Account, it.AccountText = b.Accounts[w.account].ID, b.Accounts[w.account].Text
	}
	if end := &b.ends[w.end]; end.text != "" {
		it.ExpiresText = end.text
	} else if w.end != 0 {
		it.ExpiresAt = &end.at
	}
	it.ActionText, it.Note = b.unread[w.number], b.notes[w.number]
	if w.seen >= 0 {
		seen := int(w.seen)
		it.Seen = &seen
	}
	if int(i) < len(b.was) {
		it.Was = b.was[i]
	}
	return it
}
