package request

import (
	"context"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"path"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"

	"example.com/roster/graph/limit"
	"example.com/roster/graph/present"
	"example.com/roster/internal/access"
	"example.com/roster/internal/fault"
)

// Persisted documents: the gateway knows the documents of its front ends from lists that their builds wrote. A client sends the SHA-256 of a document instead
// of its text. Nobody can add to the lists over the network. With ROSTER_ONLY_PERSISTED, only programs with a token may send other documents, so that neither a
// stranger nor a compromised page can make the gateway run a document that it was not built for.

// Documents contains the documents that the gateway knows, each parsed once. A nil *Documents contains none.
type Documents struct {
	texts  map[string]string // by the SHA-256 of the text, in lower-case hex
	parsed map[string]*ast.QueryDocument
}

// ownDocuments are the documents that the command line sends before it has signed in. It must be able to sign in with ROSTER_ONLY_PERSISTED, too.
//
//go:embed documents/*.graphql
var ownDocuments embed.FS

// NewDocuments reads lists of documents. It returns an error if the schema does not allow one of them. A list is a JSON object of texts by their SHA-256, as
// GraphQL Code Generator and Relay write it, or an Apollo persisted query manifest.
func NewDocuments(schema *ast.Schema, manifests ...[]byte) (*Documents, error) {
	d := &Documents{texts: map[string]string{}, parsed: map[string]*ast.QueryDocument{}}
	files, err := ownDocuments.ReadDir("documents")
	if err != nil {
		return nil, err
	}
	for _, f := range files {
		text, err := ownDocuments.ReadFile(path.Join("documents", f.Name()))
		if err == nil {
			err = d.add(schema, "", strings.TrimSuffix(string(text), "\n"))
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", f.Name(), err)
		}
	}
	for _, m := range manifests {
		listed, err := manifest(m)
		if err != nil {
			return nil, err
		}
		for id, text := range listed {
			if err := d.add(schema, id, text); err != nil {
				return nil, fmt.Errorf("document %.80q: %w", id, err)
			}
		}
	}
	return d, nil
}

// manifest reads a list in either format and returns the texts by their ids.
func manifest(b []byte) (map[string]string, error) {
	var apollo struct {
		Format     string
		Operations []struct{ ID, Body string }
	}
	if json.Unmarshal(b, &apollo) == nil && apollo.Format == "apollo-persisted-query-manifest" {
		texts := make(map[string]string, len(apollo.Operations))
		for _, o := range apollo.Operations {
			texts[o.ID] = o.Body
		}
		return texts, nil
	}
	var texts map[string]string
	if json.Unmarshal(b, &texts) != nil || texts == nil {
		return nil, errors.New("a list of persisted documents is a JSON object of texts by their SHA-256, or Apollo's persisted query manifest")
	}
	return texts, nil
}

// add parses, validates and adds a document. It refuses an id that is not the hash of the text, because a list with wrong ids would run other documents than
// those that were reviewed. An empty id is not checked.
func (d *Documents) add(schema *ast.Schema, id, text string) error {
	sum := sha256.Sum256([]byte(text))
	hash := hex.EncodeToString(sum[:])
	if id != "" && strings.TrimPrefix(id, "sha256:") != hash {
		return fmt.Errorf("it is not named by the SHA-256 of its text, %s; let the build hash with sha256", hash)
	}
	doc, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: text}, limit.MaxTokens)
	if err != nil {
		return err
	}
	if errs := validator.ValidateWithRules(schema, doc, nil); len(errs) > 0 {
		return errs
	}
	if len(doc.Operations) == 0 {
		return errors.New("it holds no operation")
	}
	d.texts[hash], d.parsed[text] = text, doc
	return nil
}

// document returns the text of a document by its hash.
func (d *Documents) document(hash string) (string, bool) {
	if d == nil {
		return "", false
	}
	text, ok := d.texts[hash]
	return text, ok
}

// knows reports whether the lists contain a text.
func (d *Documents) knows(text string) bool { return d != nil && d.parsed[text] != nil }

// Over returns a cache that keeps the known documents permanently, and passes all others to another cache.
func (d *Documents) Over(others graphql.Cache[*ast.QueryDocument]) graphql.Cache[*ast.QueryDocument] {
	return cache{d, others}
}

type cache struct {
	known  *Documents
	others graphql.Cache[*ast.QueryDocument]
}

func (c cache) Get(ctx context.Context, text string) (*ast.QueryDocument, bool) {
	if c.known.knows(text) {
		return c.known.parsed[text], true
	}
	return c.others.Get(ctx, text)
}

func (c cache) Add(ctx context.Context, text string, doc *ast.QueryDocument) {
	c.others.Add(ctx, text, doc)
}

// persistedQuery is the extension in which Apollo's clients name a document. A documentId is converted to it.
const persistedQuery = "persistedQuery"

// byDocumentID is the field of the extension that contains a documentId.
const byDocumentID = "documentId"

// withDocumentID stores a documentId in the extensions, because gqlgen's parameters have no other place for it.
func withDocumentID(extensions map[string]any, document string) map[string]any {
	if extensions == nil {
		extensions = map[string]any{}
	}
	extensions[persistedQuery] = map[string]any{byDocumentID: document}
	return extensions
}

// persisted finds the document that a request names. If only persisted documents are allowed, it refuses others.
type persisted struct {
	*Documents

	listed bool // the operator has configured lists of front ends other than the console
	only   bool
}

// NewPersisted returns the extension for the known documents. listed means that some are of front ends other than the console; only means that just programs
// with a token may send other documents.
func NewPersisted(known *Documents, listed, only bool) graphql.HandlerExtension {
	return persisted{known, listed, only}
}

var _ graphql.OperationParameterMutator = persisted{}

func (persisted) ExtensionName() string                   { return "PersistedDocuments" }
func (persisted) Validate(graphql.ExecutableSchema) error { return nil }
func (p persisted) MutateOperationParameters(ctx context.Context, params *graphql.RawParams) *gqlerror.Error {
	if said, ok := params.Extensions[persistedQuery]; ok && said != nil {
		if f := p.find(params, said); f != nil {
			return present.Fault(nil, f)
		}
	}
	if p.only && !p.knows(params.Query) && !program(ctx, params) {
		return present.Fault(nil, fault.New(fault.UnknownDocument,
			"This gateway accepts only registered documents from browsers and from callers who are not signed in. Send one of them, or use a program with a token."))
	}
	return nil
}

// find sets the query to the text of the document that the request names.
func (p persisted) find(params *graphql.RawParams, said any) *fault.Error {
	name, ok := said.(map[string]any)
	if !ok {
		return fault.New(fault.BadRequest, "extensions.persistedQuery must be an object with a sha256Hash.")
	}
	if id, ok := name[byDocumentID].(string); ok {
		hash, isHash := strings.CutPrefix(id, "sha256:")
		text, known := p.document(hash)
		if !isHash || !known {
			return fault.New(fault.UnknownDocument, "Document not found. Send its text as query, or ask the gateway's operator to add it to ROSTER_PERSISTED_DOCUMENTS.")
		}
		params.Query = text
		return nil
	}
	hash, ok := name["sha256Hash"].(string)
	if !ok {
		return fault.New(fault.BadRequest, "extensions.persistedQuery must be an object with a sha256Hash.")
	}
	if params.Query != "" { // with the text, Apollo's client asks to register the document; here it is only run
		if sum := sha256.Sum256([]byte(params.Query)); hex.EncodeToString(sum[:]) != hash {
			return fault.New(fault.BadRequest, "sha256Hash is not the SHA-256 of the query.")
		}
		return nil
	}
	text, known := p.document(hash)
	if !known {
		return fault.New(fault.UnknownDocument, "%s", p.notKnown())
	}
	params.Query = text
	return nil
}

// notKnown returns the message that makes clients with Apollo's protocol send the text. If no front end has a list, no hash will ever be known, and the message
// makes them send only texts from then on, instead of each query twice.
func (p persisted) notKnown() string {
	if p.listed {
		return "PersistedQueryNotFound"
	}
	return "PersistedQueryNotSupported"
}

// program reports whether a request comes from a program that has signed in: it has a viewer, but none of the headers that a browser sets and a page cannot
// remove. Sec-Fetch-Mode is not checked: Node's fetch sends it, too, and browsers never send it without Sec-Fetch-Site.
func program(ctx context.Context, params *graphql.RawParams) bool {
	for _, mark := range []string{"Cookie", "Origin", "Sec-Fetch-Site"} {
		if params.Headers.Get(mark) != "" {
			return false
		}
	}
	return access.From(ctx) != nil
}
