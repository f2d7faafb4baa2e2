package io.throughline.web;

import jakarta.servlet.http.HttpServletRequest;

/// Files of mail and calendars, and tables of plans, come from everybody who is signed in, so they are looked at for
/// their size before they are read. An import, which is the administrators', may be larger.
public final class MailLimit {
    private static final String PATH = "/interactions/files";
    private static final String TABLE = "/plan/proposals";

    /// 100 MB, and what a form wraps around it.
    private static final long LARGEST = (100L << 20) + (1 << 20);

    /// A table of a plan, and a form around it; what is a little too large is told so in words.
    private static final long LARGEST_TABLE = 4L << 20;

    private MailLimit() {}

    public static boolean allows(HttpServletRequest request) {
        if (request.getRequestURI().endsWith(TABLE)) return fits(request, LARGEST_TABLE);
        return !request.getRequestURI().endsWith(PATH) || fits(request, LARGEST);
    }

    private static boolean fits(HttpServletRequest request, long most) {
        return request.getContentLengthLong() <= most && request.getHeader("Transfer-Encoding") == null;
    }
}
