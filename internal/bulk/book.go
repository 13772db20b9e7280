package bulk

import (
	"bytes"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"

	"example.com/roster/internal/columns"
	"example.com/roster/internal/directory"
	"example.com/roster/internal/fault"
	"example.com/roster/internal/identifier"
	"example.com/roster/internal/rules"
	"example.com/roster/internal/store"
)

// book holds an operation's wishes until they are decided. There may be a million of them, and what they name (people,
// accounts, sets of roles) repeats: a wish is some tens of bytes, and each name is kept, looked up and checked once.
type book struct {
	wishes []wish

	people   []mention
	places   []place
	roleSets []roleSet
	ends     []rowEnd               // ends[0] is none
	was      []uuid.UUID            // the membership that each wish is about, where an undo knows it
	refused  map[int32]*fault.Error // what a source knows to be wrong with a wish, by its number
	unread   map[int32]string       // what a wish has as its action that is none, by its number

	dates map[int32]columns.Date // of the ends that are not read yet

	person map[mentionKey]int32
	placed map[directory.AccountRef]int32
	roles  map[string]int32
	ending map[rowEnd]int32

	weight int64 // bytes, what planning it takes beside it included
}

// What a book's parts weigh, in bytes, besides their texts: with what they come to when they are looked up, decided and stored.
const (
	wishWeight    = 40
	mentionWeight = 700
	placeWeight   = 500
	roleSetWeight = 300
	roleWeight    = 60
	problemWeight = 400
	endingWeight  = 150
)

// wish is a row; its names are places in the book.
type wish struct {
	number, person, place, roles, end int32
	seen                              int32 // the version that an undo expects; -1 is not known yet
	action, duty                      uint8
}

var (
	actions = []rules.Action{rules.Add, rules.Assign, rules.Remove}
	duties  = []rules.OrganizationRole{"", rules.Auditor, rules.Manager}
)

// mention is a person as rows name them.
type mention struct {
	who      directory.NewUser
	user     uuid.UUID
	hidden   bool // somebody whom the viewer does not see: they can be added, and are otherwise nobody (H47)
	newcomer bool // not in the organization: the id is theirs if a row adds them
	problem  *fault.Error
}

type mentionKey struct {
	who  directory.NewUser
	user uuid.UUID
}

// rowEnd is when an access ends, as rows say it.
type rowEnd struct {
	at   time.Time
	text string // as written: no date, or one of which another one of the file must say what its day is
}

// place is an account as rows name it.
type place struct {
	ref     directory.AccountRef
	account uuid.UUID
	asked   string // as written, where it names none
	problem *fault.Error
}

type roleSet struct {
	refs       []RoleRef
	ids        []uuid.UUID
	text       string // as written, where a name is no role's: kept, so that it can be mended
	administer bool
	problem    *fault.Error
}

func newBook() *book {
	b := &book{
		ends: make([]rowEnd, 1), person: map[mentionKey]int32{}, placed: map[directory.AccountRef]int32{},
		roles: map[string]int32{}, ending: map[rowEnd]int32{},
	}
	b.setOfRoles(nil)
	return b
}

// add takes a row from a source.
func (b *book) add(it item) {
	w := wish{seen: -1, action: index(actions, it.Action), duty: index(duties, it.Duty), place: -1}
	w.person = b.mention(it.who, it.User)
	if it.Duty == "" {
		w.place = b.placeOf(it.account)
	}
	if it.Action != rules.Remove { // a removal takes all roles; what stands beside it says nothing
		w.roles, w.end = b.setOfRoles(it.roles), b.endOf(it)
	}
	if it.Seen != nil {
		w.seen = int32(*it.Seen)
	}
	if it.Was != uuid.Nil {
		b.was = append(b.was, make([]uuid.UUID, len(b.wishes)+1-len(b.was))...)
		b.was[len(b.wishes)] = it.Was
	}
	b.append(w)
	if it.Problem != nil {
		b.refuse(it.Problem)
		b.weight += problemWeight + int64(len(it.Problem.Message))
	}
	if it.actionText != "" {
		if b.unread == nil {
			b.unread = map[int32]string{}
		}
		b.unread[int32(len(b.wishes))] = kept(it.actionText)
	}
}

func (b *book) append(w wish) {
	w.number = int32(len(b.wishes) + 1)
	b.weight += wishWeight
	b.wishes = append(b.wishes, w)
}

// refuse gives the wish that was added last a problem.
func (b *book) refuse(f *fault.Error) {
	if b.refused == nil {
		b.refused = map[int32]*fault.Error{}
	}
	b.refused[int32(len(b.wishes))] = f
}

func index[T comparable](all []T, v T) uint8 { return uint8(max(0, slices.Index(all, v))) }

func (b *book) mention(who directory.NewUser, user uuid.UUID) int32 {
	key := mentionKey{who, user}
	i, ok := b.person[key]
	if !ok {
		// A line of a file is one string: keeping a cell must not keep the line.
		who = directory.NewUser{Email: kept(who.Email), Username: kept(who.Username), FirstName: keptName(who.FirstName), LastName: keptName(who.LastName)}
		b.weight += mentionWeight + int64(len(who.Email)+len(who.Username)+len(who.FirstName)+len(who.LastName))
		i = int32(len(b.people))
		b.people = append(b.people, mention{who: who, user: user})
		b.person[mentionKey{who, user}] = i
	}
	return i
}

// kept is a text of its own; of one that is too long for any identifier no more than shows it.
func kept(s string) string { return strings.Clone(identifier.Shorten(s, identifier.MaxEmail)) }

func keptName(s string) string { return strings.Clone(identifier.Shorten(s, identifier.MaxName)) }

func (b *book) placeOf(ref directory.AccountRef) int32 {
	i, ok := b.placed[ref]
	if !ok {
		ref.Platform, ref.Handle = rules.Platform(kept(string(ref.Platform))), kept(ref.Handle)
		b.weight += placeWeight + 2*int64(len(ref.Platform)+len(ref.Handle))
		i = int32(len(b.places))
		b.places = append(b.places, place{ref: ref})
		b.placed[ref] = i
	}
	return i
}

func (b *book) setOfRoles(refs []RoleRef) int32 {
	var key []byte
	for _, r := range refs {
		key = append(append(append(key, r.ID[:]...), r.Name...), 0)
	}
	i, ok := b.roles[string(key)]
	if !ok {
		own := slices.Clone(refs)
		for j := range own {
			own[j].Name = kept(own[j].Name)
			b.weight += roleWeight + 2*int64(len(own[j].Name))
		}
		b.weight += roleSetWeight + int64(len(key))
		i = int32(len(b.roleSets))
		b.roleSets = append(b.roleSets, roleSet{refs: own})
		b.roles[string(key)] = i
	}
	return i
}

func (b *book) endAt(at *time.Time) int32 {
	if at == nil {
		return 0
	}
	return b.endingOf(rowEnd{at: *at})
}

// endOf is a row's end; what of it is not read yet stays as it is written.
func (b *book) endOf(it item) int32 {
	if it.expiresText == "" {
		return b.endAt(it.ExpiresAt)
	}
	e := rowEnd{text: kept(it.expiresText)}
	i := b.endingOf(e)
	if it.date != nil {
		if b.dates == nil {
			b.dates = map[int32]columns.Date{}
		}
		b.dates[i] = *it.date
	}
	return i
}

func (b *book) endingOf(e rowEnd) int32 {
	i, ok := b.ending[e]
	if !ok {
		i = int32(len(b.ends))
		b.ends = append(b.ends, e)
		b.ending[e] = i
		b.weight += endingWeight + int64(len(e.text))
	}
	return i
}

// settle reads the dates whose day may be their month, by the order that the others of the file prove.
func (b *book) settle(order columns.Order, zone *time.Location) {
	for i, date := range b.dates {
		if order == columns.DayFirst || order == columns.MonthFirst {
			b.ends[i] = rowEnd{at: store.Instant(date.In(order, zone))}
			delete(b.dates, i)
		}
	}
}

// problem is the first thing that is wrong with a wish, before any rule is asked.
func (b *book) problem(w wish) *fault.Error {
	person := &b.people[w.person]
	date, waits := b.dates[w.end]
	switch {
	case b.refused[w.number] != nil:
		return b.refused[w.number]
	case waits:
		return fault.New(fault.InvalidInput, "%s.", doubtful(b.ends[w.end].text, date))
	case w.place >= 0 && b.places[w.place].problem != nil:
		return b.places[w.place].problem
	case b.roleSets[w.roles].problem != nil:
		return b.roleSets[w.roles].problem
	case person.problem != nil:
		return person.problem
	case (person.newcomer || person.hidden) && actions[w.action] != rules.Add:
		return fault.New(fault.UnknownPerson, "Nobody in the organization has the email %s.", person.who.Email)
	}
	return nil
}

// item is a wish as the rules take it.
func (b *book) item(i int32) item {
	w, person, set := b.wishes[i], &b.people[b.wishes[i].person], &b.roleSets[b.wishes[i].roles]
	it := item{
		Row: rules.Row{Number: int(w.number), Action: actions[w.action], Duty: duties[w.duty], User: person.user, Roles: set.ids, Problem: b.problem(w)},
		who: person.who, rolesText: set.text,
	}
	if person.newcomer && it.Problem != nil {
		it.User = uuid.Nil // nobody is brought in by it
	}
	if w.place >= 0 {
		it.Account, it.asked = b.places[w.place].account, b.places[w.place].asked
	}
	if end := &b.ends[w.end]; end.text != "" {
		it.expiresText = end.text
	} else if w.end != 0 {
		it.ExpiresAt = &end.at
	}
	it.actionText = b.unread[w.number]
	if w.seen >= 0 {
		seen := int(w.seen)
		it.Seen = &seen
	}
	if int(i) < len(b.was) {
		it.Was = b.was[i]
	}
	return it
}

// chunks lays the wishes out as they are decided and applied: whole accounts, so that last administrator and primary user
// are judged on final states (H14), then the organization roles. An account with more rows than most is split: first whatever
// touches its administrators (of whom guarded tells), then the others. The wishes with a problem are in no chunk.
func (b *book) chunks(most int, guarded func(wish) bool) (chunks [][]int32, problems []int32) {
	var order, bare []int32
	for i, w := range b.wishes {
		switch {
		case b.problem(w) != nil:
			problems = append(problems, int32(i))
		case w.place < 0:
			bare = append(bare, int32(i))
		default:
			order = append(order, int32(i))
		}
	}
	account := func(i int32) []byte { return b.places[b.wishes[i].place].account[:] }
	slices.SortStableFunc(order, func(x, y int32) int { return bytes.Compare(account(x), account(y)) })
	for from := 0; from < len(order); {
		to := from + 1
		for to < len(order) && bytes.Equal(account(order[from]), account(order[to])) {
			to++
		}
		switch group := order[from:to]; {
		case len(group) > most:
			chunks = append(chunks, b.split(group, most, guarded)...)
		case len(chunks) > 0 && len(chunks[len(chunks)-1])+len(group) <= most:
			chunks[len(chunks)-1] = append(chunks[len(chunks)-1], group...)
		default:
			chunks = append(chunks, slices.Clone(group))
		}
		from = to
	}
	if len(bare) > 0 { // last, so that a person leaves in one step
		chunks = append(chunks, bare)
	}
	return chunks, problems
}

// split keeps the rows of one person together: they may be one and the same (H18).
func (b *book) split(group []int32, most int, guarded func(wish) bool) [][]int32 {
	var first, others []int32
	for _, i := range group {
		if guarded(b.wishes[i]) {
			first = append(first, i)
		} else {
			others = append(others, i)
		}
	}
	user := func(i int32) []byte { return b.people[b.wishes[i].person].user[:] }
	slices.SortStableFunc(others, func(x, y int32) int { return bytes.Compare(user(x), user(y)) })
	var chunks [][]int32
	if len(first) > 0 {
		// A person whose one row touches the administrators has all of theirs there.
		touched := map[uuid.UUID]bool{}
		for _, i := range first {
			touched[uuid.UUID(user(i))] = true
		}
		others = slices.DeleteFunc(others, func(i int32) bool {
			if touched[uuid.UUID(user(i))] {
				first = append(first, i)
				return true
			}
			return false
		})
		slices.Sort(first)
		chunks = append(chunks, first)
	}
	for from := 0; from < len(others); {
		to := min(from+most, len(others))
		for to < len(others) && bytes.Equal(user(others[to-1]), user(others[to])) {
			to++
		}
		chunks = append(chunks, others[from:to:to])
		from = to
	}
	return chunks
}
