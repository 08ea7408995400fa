"""Operations of the tag Git."""

from typing import TYPE_CHECKING

from ..._lazy import lazy

if TYPE_CHECKING:
    from . import checkout_branch as checkout_branch
    from . import commit_push_git_repository as commit_push_git_repository
    from . import create_git_branch as create_git_branch
    from . import get_git_diff_detail as get_git_diff_detail
    from . import get_git_operation_state as get_git_operation_state
    from . import get_git_repository as get_git_repository
    from . import list_git_branches as list_git_branches
    from . import list_git_diffs as list_git_diffs
    from . import merge_git_repository as merge_git_repository
    from . import pull_git_repository as pull_git_repository
    from . import rebase_git_repository as rebase_git_repository
    from . import reset_git_folder_state as reset_git_folder_state
    from . import reset_git_repository as reset_git_repository
    from . import resolve_git_conflicts as resolve_git_conflicts
    from . import update_git_repository as update_git_repository
else:
    __getattr__, __dir__ = lazy(__name__, __path__)
