package io.throughline.identity;

import io.throughline.base.NotFound;
import io.throughline.base.Role;
import io.throughline.web.Html;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// How users come in, as far as administrators have a say in it.
@Controller
@RequestMapping("/users")
class EntryController {
    private final Users users;
    private final SignIns signIns;
    private final OwnFactors factors;
    private final RequiredFactors required;

    EntryController(Users users, SignIns signIns, OwnFactors factors, RequiredFactors required) {
        this.users = users;
        this.signIns = signIns;
        this.factors = factors;
        this.required = required;
    }

    /// Says which roles nobody has without a second factor.
    @PutMapping("/second-factor")
    ModelAndView require(@RequestParam(defaultValue = "") List<String> role) {
        required.require(roles(role));
        return Html.seeOther("/users");
    }

    /// For whoever lost the app and the recovery codes.
    @DeleteMapping("/{id}/second-factor")
    ModelAndView reset(@PathVariable UUID id) {
        known(id);
        factors.end(id);
        return Html.seeOther("/users/" + id);
    }

    /// Signs a user out everywhere.
    @DeleteMapping("/{id}/sessions")
    ModelAndView endSessions(@PathVariable UUID id) {
        known(id);
        signIns.endSessions(id, "");
        return Html.seeOther("/users/" + id);
    }

    private void known(UUID id) {
        if (users.find(id).isEmpty()) throw new NotFound("This user is not there.");
    }

    private static Set<Role> roles(List<String> names) {
        return Arrays.stream(Role.values())
                .filter(role -> names.contains(role.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
