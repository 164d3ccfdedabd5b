// The webapps would show a sign-in form of their own under #/login, after signing out or when the
// session has ended. There is only one sign-in.
function leaveForSignIn() {
  if (location.hash.startsWith('#/login')) {
    location.replace('/signin');
  }
}

addEventListener('hashchange', leaveForSignIn);
leaveForSignIn();

document.querySelector('link[rel=icon]')?.setAttribute('href', '/icon.svg');
