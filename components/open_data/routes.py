"""The addresses of the open data as routes, for the server to mount."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from components.open_data.addresses import A_MINUTE, ADDRESSES, FACES
from components.open_data.resource import PREFIX, Nothing, Resource
from components.serving.address import HERE, address
from components.serving.rate_limit import RateLimit


def routes(a_minute: int = A_MINUTE) -> list[Route]:
    """A route for each address; one client may make `a_minute` requests in a minute.

    Any other address under /data/v1/ answers 404, where the site would answer its page.
    """
    limit = RateLimit(a_minute)

    def add_slash(request: Request) -> Response:
        return RedirectResponse(address(HERE, "v1/"), 308)

    return [
        *(
            Route(PREFIX + address.name, Resource(address, limit))
            for address in (*ADDRESSES, *FACES)
        ),
        Route(PREFIX.rstrip("/"), add_slash),
        Route(PREFIX + "{address:path}", Nothing()),
    ]
