/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SAMVERKAN_API_H
#define SAMVERKAN_API_H

/*
 * Every header of this folder declares its names between these two: they have C linkage in C++ too, and they are the only
 * ones that the library exports.  Everything else is compiled with -fvisibility=hidden.
 */
#ifdef __cplusplus
#define SMV_API_BEGIN _Pragma("GCC visibility push(default)") extern "C" {
#define SMV_API_END } _Pragma("GCC visibility pop")
#else
#define SMV_API_BEGIN _Pragma("GCC visibility push(default)")
#define SMV_API_END _Pragma("GCC visibility pop")
#endif

#endif
