package io.throughline.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What is done with what a user proves themselves with besides the password, noted as it is done.
@Repository
@Transactional
class OwnFactors {
    private final SecondFactors factors;
    private final RequiredFactors required;
    private final Passkeys passkeys;
    private final Audit audit;

    OwnFactors(SecondFactors factors, RequiredFactors required, Passkeys passkeys, Audit audit) {
        this.factors = factors;
        this.required = required;
        this.passkeys = passkeys;
        this.audit = audit;
    }

    Optional<List<String>> confirm(UUID user, String code) {
        var codes = factors.confirm(user, code);
        if (codes.isPresent()) audit.note(Act.SECOND_FACTOR_SET_UP, user);
        return codes;
    }

    List<String> renew(UUID user) {
        audit.note(Act.RECOVERY_CODES_MADE, user);
        return factors.renew(user);
    }

    /// Takes it away, so that the password alone lets in again, or a new one can be set up.
    void end(UUID user) {
        if (factors.end(user)) audit.note(Act.SECOND_FACTOR_ENDED, user);
    }

    /// The same, and all passkeys: for whoever lost everything.
    void endAll(UUID user) {
        end(user);
        passkeys.end(user);
    }

    boolean isRequired(User user) {
        return required.roles().contains(user.role());
    }
}
