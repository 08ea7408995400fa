"""Operations of the tag Git."""

from typing import TYPE_CHECKING

from ... import _lazy

if TYPE_CHECKING:
    from . import (
        checkout_branch as checkout_branch,
        commit_push_git_repository as commit_push_git_repository,
        create_git_branch as create_git_branch,
        get_git_diff_detail as get_git_diff_detail,
        get_git_operation_state as get_git_operation_state,
        get_git_repository as get_git_repository,
        list_git_branches as list_git_branches,
        list_git_diffs as list_git_diffs,
        merge_git_repository as merge_git_repository,
        pull_git_repository as pull_git_repository,
        rebase_git_repository as rebase_git_repository,
        reset_git_folder_state as reset_git_folder_state,
        reset_git_repository as reset_git_repository,
        resolve_git_conflicts as resolve_git_conflicts,
        update_git_repository as update_git_repository,
    )
else:
    __getattr__, __dir__ = _lazy.modules(__name__, __path__)
