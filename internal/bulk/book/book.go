// Package book holds the wishes of an operation while it is planned: some tens of bytes each, beside what they name, which is kept
// once. It refuses to look anything up: package names gives each name its id, or says what is wrong with it.
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
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// Book holds an operation's wishes until they are decided. There may be a million of them, and what they name (people,
// accounts, sets of roles) repeats: a wish is some tens of bytes, and each name is kept, looked up and checked once.
type Book struct {
	People    []Person
	Accounts  []Account
	RoleSets  []RoleSet
	Newcomers map[uuid.UUID]directory.NewUser // who is in the organization only if a row adds them, as they were first written
	Weight    int64                           // bytes, what planning it takes beside it included

	entries []entry
	ends    []rowEnd               // ends[0] is none
	was     []uuid.UUID            // the membership that each wish is about, where an undo knows it
	refused map[int32]*fault.Error // what a source knows to be wrong with a wish, by its number
	unread  map[int32]string       // what a wish has as its action that is none, by its number
	dates   map[int32]columns.Date // of the ends that are not read yet
	notes   map[int32]string       // what a source says of a wish, by its number

	person  map[Mention]int32
	account map[directory.AccountRef]int32
	roles   map[string]int32
	end     map[rowEnd]int32
}

// What a book's parts weigh, in bytes, besides their texts: with what they come to when they are looked up, decided and stored.
const (
	wishWeight    = 40
	personWeight  = 700
	accountWeight = 500
	roleSetWeight = 300
	roleWeight    = 60
	problemWeight = 400
	endWeight     = 150
)

// WeightOf estimates the bytes that a number of rows of another operation, whose people repeat, will take.
func WeightOf(rows int) int64 { return int64(rows) * (wishWeight + personWeight/10) }

// WeightOfSelection estimates the bytes that a number of rows will take whose people and accounts are counted separately.
func WeightOfSelection(rows int) int64 { return int64(rows) * wishWeight }

// WeightOfPeople estimates the bytes that a number of people who are read from the directory will take.
func WeightOfPeople(n int) int64 { return int64(n) * (personWeight + 100) }

// entry is a wish; its names are places in the book.
type entry struct {
	number, person, account, roles, end int32
	seen                                int32 // the version that an undo expects; -1 is not known yet
	action, duty                        uint8
}

var duties = []rules.OrganizationRole{"", rules.Auditor, rules.Manager}

// Person is somebody as rows name them.
type Person struct {
	Who      directory.NewUser
	User     uuid.UUID
	Hidden   bool // somebody whom the viewer does not see: they can be added, and are otherwise nobody (H47)
	Newcomer bool // not in the organization: the id is theirs if a row adds them
	Problem  *fault.Error
}

// rowEnd is when an access ends, as rows say it.
type rowEnd struct {
	at   time.Time
	text string // as written: no date, or one of which another one of the file must say what its day is
}

// Account is an account as rows name it.
type Account struct {
	Ref     directory.AccountRef
	ID      uuid.UUID
	Text    string // as written, where it names none
	Problem *fault.Error
}

// RoleSet is what one row names as its roles.
type RoleSet struct {
	Refs       []row.RoleRef
	IDs        []uuid.UUID
	Text       string // as written, where a name is no role's: kept, so that it can be fixed
	Administer bool
	Problem    *fault.Error
}

// New is an empty book.
func New() *Book {
	b := &Book{
		Newcomers: map[uuid.UUID]directory.NewUser{}, ends: make([]rowEnd, 1), person: map[Mention]int32{},
		account: map[directory.AccountRef]int32{}, roles: map[string]int32{}, end: map[rowEnd]int32{},
	}
	b.setOfRoles(nil)
	return b
}

// Len is the number of wishes.
func (b *Book) Len() int { return len(b.entries) }

// Add takes a wish from a source.
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

// Mention is somebody as a source names them: by email or username, or as a person who is known.
type Mention struct {
	Who  directory.NewUser
	User uuid.UUID
}

// AddAll lays each person over each account, with the action, the roles and the end of one wish.
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

// grant is what a wish gives; a removal takes all roles, and what stands beside it says nothing.
func (b *Book) grant(it row.Wish) (roles, end int32) {
	if it.Action == rules.Remove {
		return 0, 0
	}
	return b.setOfRoles(it.RoleRefs), b.endOf(it)
}

func (b *Book) append(w entry) {
	w.number = int32(len(b.entries) + 1)
	b.Weight += wishWeight
	b.entries = append(b.entries, w)
}

// Refuse gives the wish that was added last a problem.
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
		// A line of a file is one string: keeping a cell must not keep the line.
		who := m.Who
		who = directory.NewUser{Email: shortened(who.Email), Username: shortened(who.Username), FirstName: keptName(who.FirstName), LastName: keptName(who.LastName)}
		b.Weight += personWeight + int64(len(who.Email)+len(who.Username)+len(who.FirstName)+len(who.LastName))
		i = int32(len(b.People))
		b.People = append(b.People, Person{Who: who, User: m.User})
		b.person[Mention{who, m.User}] = i
	}
	return i
}

// shortened is a text of its own; of one that is too long for any identifier no more than shows it.
func shortened(s string) string { return strings.Clone(identifier.Shorten(s, identifier.MaxEmail)) }

func keptName(s string) string { return strings.Clone(identifier.Shorten(s, identifier.MaxName)) }

// AccountOf is the place of an account among Accounts.
func (b *Book) AccountOf(ref directory.AccountRef) int32 {
	i, ok := b.account[ref]
	if !ok {
		ref.Platform, ref.Handle = rules.Platform(shortened(string(ref.Platform))), shortened(ref.Handle)
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

// endOf is a row's end; what of it is not read yet stays as it is written.
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

// ReadDates reads the dates whose day may be their month, by the order that the others of the file prove.
func (b *Book) ReadDates(order columns.Order, zone *time.Location) {
	for i, date := range b.dates {
		if order == columns.DayFirst || order == columns.MonthFirst {
			b.ends[i] = rowEnd{at: store.Instant(date.In(order, zone))}
			delete(b.dates, i)
		}
	}
}

// Problem is the first thing that is wrong with a wish, before any rule is asked.
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
	case (person.Newcomer || person.Hidden) && row.Actions[w.action] != rules.Add:
		return fault.New(fault.UnknownPerson, "Nobody in the organization has the email %s.", person.Who.Email)
	}
	return nil
}

// Cell is what a wish is about: an account that was found, if it names any, and a person. named says that it names an account.
func (b *Book) Cell(i int32) (c rules.Cell, named bool) {
	w := &b.entries[i]
	c.User = b.People[w.person].User
	if w.account < 0 {
		return c, false
	}
	c.Account = b.Accounts[w.account].ID
	return c, true
}

// Large are the accounts that have more wishes than this.
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

// Administers says whether a wish gives roles that administer an account.
func (b *Book) Administers(i int32) bool { return b.RoleSets[b.entries[i].roles].Administer }

// Item is a wish as the rules take it.
func (b *Book) Item(i int32) row.Item {
	w := &b.entries[i]
	person, set := &b.People[w.person], &b.RoleSets[w.roles]
	it := row.Item{
		Row: rules.Row{Number: int(w.number), Action: row.Actions[w.action], Duty: duties[w.duty], User: person.User, Roles: set.IDs, Problem: b.Problem(i)},
		Who: person.Who, RolesText: set.Text,
	}
	if person.Newcomer && it.Problem != nil {
		it.User = uuid.Nil // nobody is brought in by it
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
