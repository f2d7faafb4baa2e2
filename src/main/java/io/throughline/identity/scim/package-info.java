/// Users and teams kept by the company's directory (SCIM 2.0: RFC 7643, RFC 7644).
@NullMarked
package io.throughline.identity.scim;

import org.jspecify.annotations.NullMarked;
