package io.throughline.web;

import jakarta.servlet.http.HttpServletRequest;

/// Files of mail and calendars come from everybody who is signed in, so they are looked at for their size before they
/// are read. An import, which is the administrators', may be larger.
public final class MailLimit {
    private static final String PATH = "/interactions/files";

    /// 100 MB, and what a form wraps around it.
    private static final long LARGEST = (100L << 20) + (1 << 20);

    private MailLimit() {}

    public static boolean allows(HttpServletRequest request) {
        if (!request.getRequestURI().endsWith(PATH)) return true;
        return request.getContentLengthLong() <= LARGEST && request.getHeader("Transfer-Encoding") == null;
    }
}
