package io.throughline.identity.company;

import io.throughline.base.NotFound;
import io.throughline.identity.Users;
import io.throughline.web.Html;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// For somebody who is known at the company's sign-in as another than before.
@Controller
class CompanyIdentityController {
    private final Users users;
    private final CompanyIdentities identities;

    CompanyIdentityController(Users users, CompanyIdentities identities) {
        this.users = users;
        this.identities = identities;
    }

    @DeleteMapping("/users/{id}/company-sign-in")
    ModelAndView forget(@PathVariable UUID id) {
        if (users.find(id).isEmpty()) throw new NotFound("This user is not there.");
        identities.forget(id);
        return Html.seeOther("/users/" + id);
    }
}
