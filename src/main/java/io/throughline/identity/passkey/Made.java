package io.throughline.identity.passkey;

import io.throughline.web.Typed;

/// What a device answered that made a passkey, each in base64url, as a form brings it.
///
/// @param client what the browser says of the request
/// @param attestation what the device says of itself, with the public key
/// @param transports how it is reached, with commas between
record Made(String credential, String client, String attestation, String transports) {
    static Made in(Typed form) {
        return new Made(form.of("credential"), form.of("client"), form.of("attestation"), form.of("transports"));
    }
}
