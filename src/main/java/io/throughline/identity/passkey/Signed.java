package io.throughline.identity.passkey;

import io.throughline.web.Typed;

/// What a device answered that was shown a challenge, each in base64url, as a form brings it.
///
/// @param client what the browser says of the request
/// @param data what the device says of it
/// @param holder whom it takes the user for
record Signed(String credential, String client, String data, String signature, String holder) {
    static Signed in(Typed form) {
        return new Signed(
                form.of("credential"), form.of("client"), form.of("data"), form.of("signature"), form.of("holder"));
    }
}
