package io.throughline.identity.passkey;

import java.util.Arrays;
import java.util.List;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;

/// Answers of devices as Spring Security takes them.
///
/// @throws IllegalArgumentException from all of it, when something is missing, too long or not base64url
final class Wire {
    private static final int MOST = 20_000;
    private static final int MOST_OF_AN_ID = 1_400;
    private static final int MOST_TRANSPORTS = 10;

    private Wire() {}

    static PublicKeyCredential<AuthenticatorAttestationResponse> of(Made made) {
        var answer = AuthenticatorAttestationResponse.builder()
                .clientDataJSON(bytes(made.client(), MOST))
                .attestationObject(bytes(made.attestation(), MOST))
                .transports(transports(made.transports()))
                .build();
        return answered(made.credential(), answer);
    }

    static PublicKeyCredential<AuthenticatorAssertionResponse> of(Signed signed) {
        var answer = AuthenticatorAssertionResponse.builder()
                .clientDataJSON(bytes(signed.client(), MOST))
                .authenticatorData(bytes(signed.data(), MOST))
                .signature(bytes(signed.signature(), MOST))
                .userHandle(bytes(signed.holder(), MOST_OF_AN_ID))
                .build();
        return answered(signed.credential(), answer);
    }

    private static <R extends AuthenticatorResponse> PublicKeyCredential<R> answered(String credential, R answer) {
        // one after the other: each of these returns a builder of nothing in particular
        var builder = PublicKeyCredential.<R>builder();
        builder.id(credential);
        builder.rawId(bytes(credential, MOST_OF_AN_ID));
        builder.type(PublicKeyCredentialType.PUBLIC_KEY);
        builder.response(answer);
        return builder.build();
    }

    private static Bytes bytes(String text, int most) {
        if (text.isEmpty() || text.length() > most) throw new IllegalArgumentException("Missing, or too long.");
        return Bytes.fromBase64(text);
    }

    /// What is none that has a name is left out: it is of no use to anybody.
    private static List<AuthenticatorTransport> transports(String names) {
        var known = Arrays.asList(AuthenticatorTransport.values());
        return Arrays.stream(names.split(",", MOST_TRANSPORTS))
                .map(AuthenticatorTransport::valueOf)
                .filter(known::contains)
                .toList();
    }
}
