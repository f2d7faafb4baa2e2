package io.throughline.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/// Signs a browser in: its session remembers nothing but the user's id.
@Component
class Sessions {
    private final Audit audit;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    Sessions(Audit audit) {
        this.audit = audit;
    }

    void open(UUID userId, HttpServletRequest request, HttpServletResponse response) {
        var old = request.getSession(false);
        // a session that a stranger may have planted is not carried over
        if (old != null) old.invalidate();
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(userId.toString(), null, List.of());
        var context = new SecurityContextImpl(signedIn);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        audit.noteBy(userId, Act.SIGNED_IN);
    }
}
