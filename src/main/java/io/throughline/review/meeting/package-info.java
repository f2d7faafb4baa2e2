/// Meetings, calls and letters: recorded, planned with their purpose, and prepared by a brief.
@NullMarked
package io.throughline.review.meeting;

import org.jspecify.annotations.NullMarked;
