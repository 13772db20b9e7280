package signin

import "encoding/base64"

// spelled decodes a base64 token of size bytes. It returns nil for any other text. It accepts only the exact spelling that was given out: the decoder
// alone would ignore line breaks and unused bits at the end.
func spelled(token string, size int) []byte {
	b, err := base64.RawURLEncoding.DecodeString(token)
	if err != nil || len(b) != size || base64.RawURLEncoding.EncodeToString(b) != token {
		return nil
	}
	return b
}
