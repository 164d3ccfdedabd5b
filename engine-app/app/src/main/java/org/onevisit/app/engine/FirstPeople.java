package org.onevisit.app.engine;

/** The people who may sign in to an empty installation. */
interface FirstPeople {

  void settle();
}
