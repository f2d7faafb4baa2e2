package io.throughline.identity.passkey;

import com.webauthn4j.WebAuthnManager;
import io.throughline.identity.Act;
import io.throughline.identity.Audit;
import io.throughline.identity.SignIns;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The two dialogues with a device: it makes a passkey, and it shows one (Web Authentication, level 3, section 7). Each
/// is
/// checked for the address at which it is held. A device is to be opened by its user each time: so that a passkey
/// stands
/// for two factors.
@Repository
@Transactional
class Ceremonies {
    private static final Logger LOG = LoggerFactory.getLogger(Ceremonies.class);
    private static final WebAuthnManager CHECKS = WebAuthnManager.createNonStrictWebAuthnManager();
    private static final AuthenticatorSelectionCriteria DEVICE = AuthenticatorSelectionCriteria.builder()
            .residentKey(ResidentKeyRequirement.REQUIRED)
            .userVerification(UserVerificationRequirement.REQUIRED)
            .build();

    private final Holders holders;
    private final Credentials credentials;
    private final SignIns signIns;
    private final Audit audit;

    Ceremonies(Holders holders, Credentials credentials, SignIns signIns, Audit audit) {
        this.holders = holders;
        this.credentials = credentials;
        this.signIns = signIns;
        this.audit = audit;
    }

    /// What a device is to be asked that is to make a passkey.
    Asked ask(UUID user, Place place, Bytes challenge) {
        holders.begin(user);
        var options = options(user, at(place, challenge));
        return new Asked(
                challenge.toBase64UrlString(),
                place.host(),
                options.getUser().getId().toBase64UrlString(),
                options.getUser().getName(),
                Objects.requireNonNullElse(options.getUser().getDisplayName(), ""),
                options.getPubKeyCredParams().stream()
                        .map(kind -> Long.toString(kind.getAlg().getValue()))
                        .collect(Collectors.joining(",")),
                options.getExcludeCredentials().stream()
                        .flatMap(known -> Stream.ofNullable(known.getId()))
                        .map(Bytes::toBase64UrlString)
                        .collect(Collectors.joining(",")));
    }

    /// Stores the passkey that a device made.
    ///
    /// @return `false` where it is none of this user, for this address and of now
    boolean make(UUID user, Place place, Bytes challenge, Made made, String name) {
        try {
            var operations = at(place, challenge);
            var passkey = new RelyingPartyPublicKey(Wire.of(made), name);
            operations.registerCredential(
                    new ImmutableRelyingPartyRegistrationRequest(options(user, operations), passkey));
        } catch (DataAccessException fault) {
            throw fault;
        } catch (RuntimeException refused) {
            warn(refused);
            return false;
        }
        audit.note(Act.PASSKEY_MADE, user);
        return true;
    }

    /// Whom a passkey lets in.
    SignIns.Attempt recognise(Place place, Bytes challenge, Signed signed) {
        var user = holder(place, challenge, signed);
        if (user.isPresent()) return signIns.attemptPasskey(user.get());
        audit.note(Act.SIGN_IN_REFUSED, null);
        return new SignIns.Attempt.Refused();
    }

    private Optional<UUID> holder(Place place, Bytes challenge, Signed signed) {
        try {
            var shown = Wire.of(signed);
            var stored = credentials.findByCredentialId(shown.getRawId());
            if (stored == null
                    || !stored.getUserEntityUserId().equals(shown.getResponse().getUserHandle()))
                return Optional.empty();
            var operations = at(place, challenge);
            var wanted = operations.createCredentialRequestOptions(
                    new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
            var holder = operations.authenticate(new RelyingPartyAuthenticationRequest(wanted, shown));
            return Optional.of(holders.user(holder.getId()));
        } catch (DataAccessException fault) {
            throw fault;
        } catch (RuntimeException refused) {
            warn(refused);
            return Optional.empty();
        }
    }

    private Webauthn4JRelyingPartyOperations at(Place place, Bytes challenge) {
        var us = PublicKeyCredentialRpEntity.builder()
                .id(place.host())
                .name("Throughline")
                .build();
        var operations = new Webauthn4JRelyingPartyOperations(holders, credentials, us, Set.of(place.origin()));
        operations.setWebAuthnManager(CHECKS);
        operations.setCustomizeCreationOptions(
                asked -> asked.challenge(challenge).authenticatorSelection(DEVICE));
        operations.setCustomizeRequestOptions(
                asked -> asked.challenge(challenge).userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }

    private static PublicKeyCredentialCreationOptions options(UUID user, Webauthn4JRelyingPartyOperations operations) {
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(user.toString(), null, List.of());
        return operations.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(signedIn));
    }

    /// What was wrong, in one word, and nothing of what was sent. Whatever it is that readers of bytes trip over, bytes
    /// that
    /// can't be read are no answer.
    private static void warn(RuntimeException refused) {
        LOG.warn("A passkey was refused: {}", refused.getClass().getSimpleName());
    }
}
