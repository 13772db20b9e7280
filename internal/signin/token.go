package signin

import "encoding/base64"

// spelled decodes a token of a number of bytes, nil if it is none. There is one spelling of each token, the one that was handed out:
// the decoder alone would pass over line ends within it, and over bits behind its end.
func spelled(token string, size int) []byte {
	b, err := base64.RawURLEncoding.DecodeString(token)
	if err != nil || len(b) != size || base64.RawURLEncoding.EncodeToString(b) != token {
		return nil
	}
	return b
}
